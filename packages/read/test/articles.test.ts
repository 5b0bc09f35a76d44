import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {articleOf, fixtures, renamed, speakerName} from './support.ts'

describe.each(fixtures)('$name', ({input, expected, renames}) => {
  test('gives what a careful reader finds', async () => {
    const article = await articleOf(input)
    const {metadata} = article
    expect({
      headline: metadata.headline,
      bylines: metadata.bylines.map(({name}) => name),
      published: metadata.published,
      language: metadata.language,
    }).toEqual({
      headline: expected.headline,
      bylines: expected.bylines,
      published: expected.published,
      language: expected.language,
    })
    const found = article.quotations.map((quotation, i) => ({
      kind: quotation.kind,
      words: quotation.text?.[0]?.slice(0, expected.quotations[i]?.words.length ?? 40),
      speaker: speakerName(article, quotation),
      segments: quotation.content.length,
    }))
    expect(found).toEqual(expected.quotations.map((each) => ({segments: 1, ...each})))
  })

  test('is read alike when every person, place and number has another name', async () => {
    const before = await articleOf(input)
    const after = await articleOf(renamed(input, renames))
    const shape = (article: typeof before, rename: (text: string) => string) => ({
      blocks: article.blocks.map(({type}) => type),
      sentences: article.quotations.map((quotation) => ({
        kind: quotation.kind,
        text: quotation.text?.map(rename),
        rule: quotation.speaker.rule,
        status: quotation.speaker.status,
        speaker: rename(speakerName(article, quotation) ?? '–'),
        candidates: quotation.speaker.candidates.length,
      })),
      entities: article.entities.map(({type, name, mentions}) => ({
        type,
        name: rename(name),
        forms: mentions.map(({form}) => form),
      })),
      dates: article.dates.length,
      figures: article.figures.map(({unit, qualifier}) => ({unit, qualifier})),
    })
    expect(shape(after, (text) => text)).toEqual(shape(before, (text) => renamed(text, renames)))
  })

  test('holds the evidence lock', async () => {
    expect(verifyArticle(await articleOf(input))).toEqual({ok: true, findings: []})
  })

  test('is the same article with CRLF line ends and a byte order mark', async () => {
    const plain = await articleOf(input)
    const bytes = new TextEncoder().encode(`\uFEFF${input.replaceAll('\n', '\r\n')}`)
    const other = await articleOf(bytes)
    const {originalSha256, ...source} = other.source
    expect({...other, source: {...source, originalSha256: plain.source.originalSha256}}).toEqual(
      plain,
    )
    expect(originalSha256).not.toBe(plain.source.originalSha256)
  })
})
