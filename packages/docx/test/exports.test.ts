import {expect, it} from 'vitest'
import * as docx from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(docx).sort()).toEqual([
    'TemplateError',
    'checkDocx',
    'docxAttachments',
    'docxStrings',
    'renderDocx',
  ])
})
