import {expect, test} from 'vitest'
import {placeOf} from '../src/index.ts'
import {at, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

test.each([
  ['Dock traders', {kind: 'headline'}],
  ['600 people', {kind: 'paragraph', number: 1}],
  ['Mayor Ida', {kind: 'paragraph', number: 3}],
  ['Lena Orvik', null],
])('%s', (words, place) => {
  expect(placeOf(sampleArticle(), at(SAMPLE_TEXT, words))).toEqual(place)
})
