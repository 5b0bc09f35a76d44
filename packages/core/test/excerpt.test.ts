import {expect, test} from 'vitest'
import {excerpt, withhold} from '../src/index.ts'
import {at, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()

test('shows whole words on either side', () => {
  expect(excerpt(article, at(SAMPLE_TEXT, 'fish'), 14)).toEqual({
    before: 'in dried ',
    words: 'fish',
    after: ', said the',
  })
})

test('stays in the paragraph', () => {
  expect(excerpt(article, at(SAMPLE_TEXT, 'Lena'), 200)).toEqual({
    before: 'By ',
    words: 'Lena',
    after: ' Orvik',
  })
})

test('cuts a long word away rather than in two', () => {
  expect(excerpt(article, at(SAMPLE_TEXT, 'dried'), 3)).toEqual({
    before: 'in ',
    words: 'dried',
    after: '',
  })
})

test('is null when the text is withheld', () => {
  expect(excerpt(withhold(article), at(SAMPLE_TEXT, 'fish'))).toBeNull()
})
