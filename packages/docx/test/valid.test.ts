import {
  callout,
  type DocumentTree,
  graphic,
  heading,
  keyFigures,
  link,
  list,
  memoHeader,
  note,
  noteReference,
  paragraph,
  quotation,
  table,
  text,
} from '@onrecord/document'
import {expect, it} from 'vitest'
import {needs, resource} from '../../../test/support/tools.ts'
import {renderDocx} from '../src/index.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {validate} from './support/outside.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const awkward = [
  'control \u0000\u0001\u0008\u000b\u001f\u007f\u009f characters',
  'lone \ud800 and \udc00 surrogates, \ufffe and \uffff',
  'a tab\there, a line\nend\r\nthere\u2028and there',
  ']]> <!-- & &amp; <w:p/> "quoted" \'so\'',
  'שלום עולם (a) مرحبا، ١٢٣ 123',
  '👩‍👩‍👧‍👦 🇰🇷 e\u0301\u0302\u0303 𝒜',
  'x'.repeat(10_000),
]

/** Awkward text wherever a tree can hold text. */
function awkwardTree(words: string): DocumentTree {
  return tiny(
    [
      memoHeader({to: words, from: words, date: words, re: words}),
      heading(1, words, {id: words}),
      paragraph([text(words), link('https://example.org/a?b=%zz&c="d"', words, words)], {
        number: words,
        review: {status: words, missing: words, evidence: words},
      }),
      quotation(words, {attribution: [words, noteReference('n')], evidence: ['e']}),
      list([words, list([words], {ordered: true})]),
      callout('warning', words, {title: words}),
      keyFigures([{value: words, qualifier: words, label: words, source: words}]),
      table({caption: words, summary: words, head: [words, words], rows: [[words, words]]}),
      graphic({
        alt: words,
        caption: words,
        scene: {
          width: 100,
          height: 20,
          shapes: [
            {type: 'label', x: 0, y: 10, size: 8, anchor: 'start', fill: 'text', text: words},
          ],
        },
      }),
    ],
    {
      title: words,
      subtitle: words,
      organisation: words,
      genre: words,
      authors: [words],
      keywords: [words],
      marking: words,
      notes: [note('n', words)],
      attachments: [
        {
          name: words,
          mediaType: 'application/json',
          description: words,
          bytes: new TextEncoder().encode(JSON.stringify({words})),
        },
      ],
    },
  )
}

const small: Readonly<Record<string, DocumentTree>> = {
  'empty.docx': tiny([]),
  'only-a-table.docx': tiny(table({caption: '', head: ['a'], rows: [['b']]})),
  'two-tables.docx': tiny([
    table({caption: '', head: ['a'], rows: [['b']]}),
    table({caption: '', head: ['a'], rows: [['b']]}),
  ]),
  'letter.docx': {...fullMemo, paper: 'letter'},
  'arabic.docx': tiny([heading(1, 'ملخص'), 'نص', list(['أ', 'ب'])], {language: 'ar'}),
  'korean.docx': tiny([heading(1, '요약'), '글'], {language: 'ko-KR'}),
}

it('writes what the schemas and the rules of packages allow, for every node', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  expect(
    validate(validator, {
      'full.docx': await renderDocx(fullMemo),
      'clean.docx': await renderDocx(fullMemo, {clean: true, pageNumbers: false}),
    }),
  ).toBe('')
})

it('stays valid for documents with next to nothing in them, and in other languages', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  const files: Record<string, Uint8Array> = {}
  for (const [name, tree] of Object.entries(small)) files[name] = await renderDocx(tree)
  expect(validate(validator, files)).toBe('')
})

it('stays valid whatever the text is', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  const files: Record<string, Uint8Array> = {}
  for (const [index, words] of awkward.entries()) {
    files[`awkward-${index}.docx`] = await renderDocx(awkwardTree(words))
  }
  expect(validate(validator, files)).toBe('')
})

it('drops what XML cannot carry and keeps the rest', async () => {
  const bytes = await renderDocx(tiny(['a\u0000b \ud800 ]]> 🇰🇷\nc']))
  expect(part(bytes, 'word/document.xml')).toContain('>ab \ufffd ]]&gt; 🇰🇷 c<')
})
