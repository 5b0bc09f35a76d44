import {expect, test} from 'vitest'
import {dossierOf, printableWords, withhold} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const ref = `sh:${article.quotations[1]?.id}`
const withheld = dossierOf(withhold(article))
const pieces = ['“I have sold here since 1998,”', '“Tomas Brandt does not hide.”']

test('the words of the text come first, then those a quotation keeps', () => {
  const excerpts = [{ref, text: 'Something else'}]
  expect(printableWords({...dossierOf(article), excerpts}, ref)).toEqual({kind: 'verbatim', pieces})
  const kept = dossierOf(withhold(article, {keep: [article.quotations[1]?.id ?? '']}))
  expect(printableWords(kept, ref)).toEqual({kind: 'verbatim', pieces})
  expect(printableWords(dossierOf(article), `sh:${article.figures[0]?.id}`)).toEqual({
    kind: 'verbatim',
    pieces: ['About 600 people'],
  })
})

test('then an excerpt, then a paraphrase, then nothing', () => {
  const paraphrases = [{ref, text: 'He has traded there for years.'}]
  const excerpts = [{ref, text: 'I have sold here'}]
  expect(printableWords({...withheld, excerpts, paraphrases}, ref)).toEqual({
    kind: 'verbatim',
    pieces: ['I have sold here'],
  })
  expect(printableWords({...withheld, paraphrases}, ref)).toEqual({
    kind: 'paraphrase',
    text: 'He has traded there for years.',
  })
  expect(printableWords(withheld, ref)).toEqual({kind: 'none'})
})
