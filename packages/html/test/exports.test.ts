import {expect, it} from 'vitest'
import * as html from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(html).sort()).toEqual(['renderHtml', 'renderMarkdown'])
})
