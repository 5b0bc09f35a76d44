import type {Article} from '@onrecord/core'
import {fromJsonLd, fromNinjs, toJsonLd, toMarkdown, toNinjs} from '@onrecord/interchange'
import {describe, expect, test} from 'vitest'
import {publishedFields} from '../../core/test/support/published-fields.ts'
import {fromMarkdown} from '../src/markdown.ts'
import {loadGold} from './gold/load-gold.ts'
import {articleOf} from './support.ts'

/** One in so many, which takes seconds. */
const STEP = 23
const sample = loadGold('open').filter((_, at) => at % STEP === 0)

const RIGHTS = {
  holder: 'A holder',
  notice: '© A holder',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  usageTerms: 'None',
  excerptBudget: 100_000,
}

async function owned(text: string): Promise<Article> {
  const {source, metadata, ...rest} = await articleOf(text)
  const publisher = metadata.publisher ?? 'Orm Post'
  return {
    ...rest,
    source: {...source, url: 'https://post.example/a'},
    metadata: {...metadata, publisher, rights: RIGHTS},
  }
}

function wordsOf({blocks, source}: Article): readonly string[] {
  return blocks
    .filter(({type}) => type !== 'boilerplate')
    .map(({type, span}) =>
      `${type}: ${source.text?.slice(span.start, span.end)}`.replace(/\s+/g, ' '),
    )
}

function saidIn({quotations, entities, source}: Article): readonly string[] {
  return quotations.map(({kind, content, speaker}) => {
    const words = content.map(({start, end}) => source.text?.slice(start, end)).join(' … ')
    const name = entities.find(({id}) => id === speaker.entity)?.name ?? speaker.status
    return `${kind} of ${name}: ${words}`.replace(/\s+/g, ' ')
  })
}

describe.each(sample.map(({id, text}) => [id, text]))('%s goes out and comes back', (_, text) => {
  test('as JSON-LD and as ninjs, with all that is stated of it', async () => {
    const given = await owned(text)
    const wanted = publishedFields(given)
    expect(fromJsonLd(toJsonLd(given).value).value).toMatchObject(wanted)
    const {value, lost} = toNinjs(given)
    const hasDay = /^\d{4}-\d\d-\d\d$/.test(wanted.published ?? '')
    const {published, modified, ...others} = wanted
    expect(fromNinjs(value).value).toMatchObject({
      ...others,
      ...(hasDay ? {published, modified} : {}),
    })
    expect(lost.map(({field}) => field)).not.toContain('metadata.bylines.role')
  })

  test('as Markdown, with its words and who said what', async () => {
    const given = await owned(text)
    const {value} = fromMarkdown(toMarkdown(given).value)
    if (value === null) throw new Error('Expected an article')
    expect(publishedFields(value)).toEqual(publishedFields(given))
    expect(wordsOf(value)).toEqual(wordsOf(given))
    expect(saidIn(value)).toEqual(saidIn(given))
  })
})

test('a byline that the front matter states, too, is whom “I” means', () => {
  const matter = '---\ntitle: Pier closes\nauthor: Ada Vale\n---'
  const {value} = fromMarkdown(
    `${matter}\n\nBy Ada Vale\n\nThe pier is closed, and the kiosk too, as all who live there know.\n\n“Who asked you?” I said. Nobody had.\n`,
  )
  expect(value?.metadata.bylines[0]?.span).not.toBeNull()
  expect(value === null ? [] : saidIn(value)).toEqual(['direct of Ada Vale: “Who asked you?”'])
})
