import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {document, paragraph, strong} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {fonts} from '../../fonts/src/index.ts'
import {checkPdf, MissingGlyphError, pdfStrings, renderPdf} from '../src/index.ts'
import {labels} from './support/labels.ts'
import {sampleDocument, samples} from './support/scripts.ts'
import {output, validate, withFile} from './support/verapdf.ts'

const standards = ['ua1+a3a', 'ua2+a4f'] as const

describe.each(Object.entries(samples))('a document in %s', (_, sample) => {
  test('is sound by our rules, and its words are found in it', async (ctx) => {
    needs(ctx, 'qpdf', 'pdffonts')
    const bytes = await renderPdf(sampleDocument(sample), {fonts})
    expect(checkPdf(bytes)).toEqual([])
    const strings = [...pdfStrings(bytes)].join('\n')
    for (const word of sample.text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
      expect(strings).toContain(word)
    withFile(bytes, (path) => {
      expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
      for (const row of output('pdffonts', path).trim().split('\n').slice(2))
        expect(row).toMatch(/^[A-Z]{6}\+.* yes yes yes /)
    })
  })

  test('gives the same bytes, whatever was set before', async () => {
    const first = await renderPdf(sampleDocument(sample), {fonts})
    for (const other of Object.values(samples)) await renderPdf(sampleDocument(other), {fonts})
    expect(Buffer.from(first).equals(await renderPdf(sampleDocument(sample), {fonts}))).toBe(true)
  })
})

// Starting the validator takes seconds: it is started once for all files.
test('a validator finds nothing in any script', {timeout: 180_000}, async (ctx) => {
  const trees = Object.values(samples).map(sampleDocument)
  const files = await Promise.all(
    standards.flatMap((standard) => trees.map((tree) => renderPdf(tree, {fonts, standard}))),
  )
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-scripts-'))
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const found = validate(ctx, paths)
    expect(found.flatMap(({failed}) => failed)).toEqual([])
    // Each file declares two standards.
    expect(found).toHaveLength(files.length * 2)
  } finally {
    rmSync(folder, {recursive: true})
  }
})

test('Hebrew is extracted in the order of its text', async (ctx) => {
  needs(ctx, 'pdftotext')
  const text = 'המעבורת לאיים תפסיק לפעול במאי'
  const tree = document({title: text, language: 'he', labels, children: [paragraph(text)]})
  const words = withFile(await renderPdf(tree, {fonts}), (path) => output('pdftotext', path, '-'))
  expect(words).toContain(text)
})

test.each([
  [
    'en',
    'Farida al-Khatib (فريدة الخطيب), a lawyer, wrote “שלום (ab 12) עולם” and سلام 123 over it.',
  ],
  ['ar', 'قالت فريدة (Farida al-Khatib) في 12 مايو 2034، «نعم».'],
  ['he', 'הגברת Smith-Jones אמרה (ב-2024): 3,500 איש, 45% מהם.'],
])(
  'a line in %s that turns is read as it was written, without a blank more',
  async (language, text) => {
    const tree = document({title: 'T', language, labels, children: [paragraph(text)]})
    expect(pdfStrings(await renderPdf(tree, {fonts}))).toContain(text)
  },
)

test('only glyphs that are used are embedded', async () => {
  const make = (text: string) =>
    renderPdf(
      document({title: '배', language: 'ko', labels, children: [paragraph([text, strong(text)])]}),
      {fonts},
    )
  const [one, many] = [await make('가'), await make('가나다라마바사아자차카타파하')]
  expect(one.length).toBeLessThan(40_000)
  expect(many.length - one.length).toBeGreaterThan(1000)
  expect(many.length - one.length).toBeLessThan(20_000)
})

const hard: Readonly<Record<string, string>> = {
  'a word of ten thousand Korean letters': '가나다라마'.repeat(2000),
  'a word of ten thousand Arabic letters': 'ببببب'.repeat(2000),
  'ten thousand Chinese characters without a stop': '渡轮停航了'.repeat(2000),
  'two hundred marks on a letter': `a${'\u0301'.repeat(200)}`,
  'two hundred marks on a Hebrew letter': `ש${'\u05b8'.repeat(200)}`,
  'two hundred marks on an Arabic letter': `س${'\u064e'.repeat(200)}`,
  'every script in one word': 'aЖωש가中カب1',
  'controls of direction that never end': 'a \u202e b \u2067 שלום \u2066 c',
  'joiners and selectors': 'می\u200cخواهم ل\u200d 葛\ufe00',
  'letters in parts': '각힣がé'.normalize('NFD'),
}

test.each(Object.entries(hard))('%s is set', async (_, text) => {
  const tree = document({title: 'T', language: 'en-GB', labels, children: [paragraph(text)]})
  expect(checkPdf(await renderPdf(tree, {fonts}))).toEqual([])
})

test.each([
  ['a control character', 'a\u0007b', 7],
  ['a lone high surrogate', 'a\ud83d', 0xd83d],
  ['a lone low surrogate', '\ude00b', 0xde00],
  ['an emoji', 'a 👍', 0x1f44d],
  ['an emoji of several parts', '👩\u200d🚀', 0x1f469],
  ['a private character', '\ue000', 0xe000],
  ['a character that is none', '\uffff', 0xffff],
  ['a script without faces', 'สวัสดี', 0xe2a] as const,
])('%s is refused with its character', async (_, text, codePoint) => {
  const tree = document({title: 'T', language: 'en-GB', labels, children: [paragraph(text)]})
  const error = await renderPdf(tree, {fonts}).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MissingGlyphError)
  expect(error).toMatchObject({codePoint})
})
