import {expect, test} from 'vitest'
import {type Article, type DateMention, lacksPublicationDate} from '../src/index.ts'
import {byRule, sampleArticle} from './support/sample.ts'

function articleOf(
  published: string | null,
  ...[type, value, edtf]: readonly [DateMention['type'], string, string | null]
): Article {
  const article = sampleArticle()
  const span = {start: 0, end: 1}
  const date = {id: 'd', span, type, value, edtf, modifier: null, anchor: null, provenance: byRule}
  return {...article, metadata: {...article.metadata, published}, dates: [date as DateMention]}
}

test.each([
  ['a weekday', 'date', 'XXXX-WXX-2', null, true],
  ['a weekday’s night', 'time', 'XXXX-WXX-7TNI', null, true],
  ['a day without its year', 'date', 'XXXX-05-12', null, true],
  ['a day that is known', 'date', '2026-05-12', '2026-05-12', false],
  ['the night of a day that is known', 'time', '2026-05-12TNI', '2026-05-12', false],
  ['an hour alone', 'time', 'XXXX-XX-XXT22:00', null, false],
  ['a length', 'duration', 'P3D', null, false],
  ['what returns', 'set', 'XXXX-WXX-1', null, false],
] as const)('%s waits for a date of publication: %s %s %s → %s', (_, type, value, edtf, waits) => {
  expect(lacksPublicationDate(articleOf(null, type, value, edtf))).toBe(waits)
  expect(lacksPublicationDate(articleOf('2026-05-15', type, value, edtf))).toBe(false)
})
