import {
  abbreviation,
  address,
  type DocumentTree,
  document,
  graphic,
  heading,
  englishLabels as labels,
  languageRun,
  link,
  list,
  memoHeader,
  note,
  noteReference,
  paragraph,
  quotation,
  quoted,
  signature,
  table,
} from '@onrecord/document'
import fc from 'fast-check'

/** Words that somebody may try, or that a broken source may hold. */
const hostileWords: readonly string[] = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' onfocus='x",
  ']]>',
  '-->',
  '</title></style><b>',
  '&lt;b&gt; &amp; &notit;',
  '\u0000\u0001\u001b\u007f',
  'a\rb\r\nc\fd\ve',
  '\ud800 \udfff',
  '\ufffe\uffff',
  '# no heading',
  '1. no list',
  '- no item',
  '> no quotation',
  '| no | cell |',
  '[no](https://example.org) [^1] ![no](x)',
  '*no* _no_ `no` ~no~ \\ $no$',
  '<https://example.org> www.example.org',
  '    no code',
  '---',
  '[^2]: no note',
]

export const hostileWord: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileWords),
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
)

/** A document with the words wherever words may stand. */
export function documentOf(words: string): DocumentTree {
  return document({
    title: words,
    subtitle: words,
    language: 'en-GB',
    organisation: words,
    authors: [words],
    description: words,
    keywords: [words],
    labels,
    notes: [note('n', ['Note: ', words, '.'])],
    children: [
      memoHeader({to: words, from: words, date: words, re: words}),
      heading(1, ['Heading ', words], {id: words}),
      paragraph([words, noteReference('n')]),
      paragraph([
        abbreviation(words, words),
        link('https://example.org/', words, words),
        quoted(words, [words]),
        languageRun('fr', words),
      ]),
      list([words]),
      quotation(words, {attribution: words, evidence: [words]}),
      table({caption: words, summary: words, head: ['Head', words], rows: [['Row', words]]}),
      graphic({
        scene: {
          width: 90,
          height: 20,
          shapes: [
            {type: 'label', x: 0, y: 9, size: 9, anchor: 'start', fill: 'text', text: words},
          ],
        },
        alt: words,
        caption: words,
      }),
      address([words]),
      signature(words, {role: words}),
    ],
  })
}
