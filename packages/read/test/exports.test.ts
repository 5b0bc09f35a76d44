import {expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import * as docx from '../src/docx.ts'
import * as gazetteer from '../src/gazetteer.ts'
import * as html from '../src/html.ts'
import * as main from '../src/index.ts'
import * as jsonLd from '../src/json-ld.ts'
import * as mail from '../src/mail.ts'
import * as markdown from '../src/markdown.ts'
import * as ninjs from '../src/ninjs.ts'
import * as steps from '../src/passes.ts'
import * as pdf from '../src/pdf.ts'
import * as text from '../src/text.ts'
import {articleOf} from './support.ts'

test('exports exactly these names', () => {
  expect(Object.keys(main).toSorted()).toEqual(['DEFAULT_MAX_BYTES', 'LONGEST_TEXT', 'readArticle'])
  expect(
    [gazetteer, steps, text, html, jsonLd, ninjs, markdown, docx, pdf, mail].map((entry) =>
      Object.keys(entry),
    ),
  ).toEqual([
    ['gazetteer'],
    ['passes'],
    ['fromText'],
    ['fromHtml'],
    ['fromJsonLd'],
    ['fromNinjs'],
    ['fromMarkdown'],
    ['fromDocx'],
    ['fromPdf'],
    ['fromMail'],
  ])
})

test('passes run in this order', () => {
  expect(steps.passes.map(({name}) => name)).toEqual([
    'blocks',
    'metadata',
    'story',
    'language',
    'sentences',
    'entities',
    'dates',
    'quotations',
    'speakers',
    'roles',
    'told-days',
    'turns',
    'figures',
    'instruments',
    'events',
  ])
})

test('an article names the package that read it, and what the caller knows', async () => {
  const options = {
    id: 'pier',
    url: 'https://example.org/pier',
    retrievedAt: '2024-02-01T09:00:00Z',
    published: '2024-01-31',
  }
  const article = await articleOf(
    'The pier\n\nThe pier is closed, and that is the end of it.',
    options,
  )
  expect(article).toMatchObject({
    id: 'pier',
    generator: {name: '@onrecord/read', version: manifest.version},
    source: {url: options.url, retrievedAt: options.retrievedAt, kind: 'text'},
    metadata: {published: '2024-01-31', origin: {published: 'caller', headline: 'text'}},
  })
})
