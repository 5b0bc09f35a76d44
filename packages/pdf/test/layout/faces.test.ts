import {type DocumentTree, document, languageRun, paragraph, strong} from '@onrecord/document'
import {expect, test} from 'vitest'
import {labels} from '../support/labels.ts'
import {layOut} from '../support/lay-out.ts'
import {textOfRun} from '../support/runs.ts'

function tree(language: string, ...children: Parameters<typeof paragraph>[0][]): DocumentTree {
  return document({title: 'T', language, labels, children: children.map((one) => paragraph(one))})
}

/** What each face sets, blanks apart, in the order of the page. */
async function faces(document: DocumentTree): Promise<readonly (readonly [string, string])[]> {
  const {pages} = await layOut(document)
  const runs: [string, string][] = []
  for (const item of pages[0]?.items ?? []) {
    if (item.type !== 'glyphs' || item.owner.type === 'artifact') continue
    const text = textOfRun(item).trim()
    const last = runs.at(-1)
    if (last?.[0] === item.face) last[1] += text
    else if (text !== '') runs.push([item.face, text])
  }
  return runs.slice(1)
}

test.each([
  [
    'ko',
    '서울 大學 Seoul',
    [
      ['NotoSansKR-Regular', '서울大學'],
      ['SourceSerif4-Regular', 'Seoul'],
    ],
  ],
  ['zh-Hans', '他说：“是”。', [['NotoSansSC-Regular', '他说：“是”。']]],
  ['zh-TW', '他說：「是」。', [['NotoSansTC-Regular', '他說：「是」。']]],
  ['ja', '港のカ。', [['NotoSansJP-Regular', '港のカ。']]],
  [
    'en-GB',
    'Lu 鲁',
    [
      ['SourceSerif4-Regular', 'Lu'],
      ['NotoSansSC-Regular', '鲁'],
    ],
  ],
  ['en-GB', '말 語', [['NotoSansKR-Regular', '말語']]],
  ['el', 'Αθήνα', [['SourceSerif4-Regular', 'Αθήνα']]],
  ['ru', 'Паром', [['SourceSerif4-Regular', 'Паром']]],
])('in %s “%s” is set in the faces of that language', async (language, text, expected) => {
  expect(await faces(tree(language, text))).toEqual(expected)
})

test('one character has the shape of the language around it', async () => {
  const mixed = tree('en-GB', [languageRun('ja', '直'), ' ', languageRun('zh-Hant', '直')])
  expect(await faces(mixed)).toEqual([
    ['NotoSansJP-Regular', '直'],
    ['NotoSansTC-Regular', '直'],
  ])
})

test('strong text has the semibold face', async () => {
  expect(await faces(tree('ko', [strong('배')]))).toEqual([['NotoSansKR-SemiBold', '배']])
})

test('letters of a syllable are set as the syllable', async () => {
  const {pages} = await layOut(tree('ko', '각'.normalize('NFD')))
  const runs = pages[0]?.items.flatMap((item) =>
    item.type === 'glyphs' && item.face === 'NotoSansKR-Regular' ? [textOfRun(item)] : [],
  )
  expect(runs).toEqual(['각'])
})

test.each([
  ['zh-Hans', '渡轮停航'.repeat(60), /^(?:渡轮停航){5,}.{0,3}…$/],
  ['ko', `배편 ${'중단 '.repeat(90)}끝`, /^배편 (?:중단 ){10,}…$/],
  ['en-GB', 'x'.repeat(400), /^x{50,}…$/],
])('a long title in %s is cut in the running head, not dropped', async (language, title, head) => {
  const long = Array.from({length: 60}, () => paragraph('1 '.repeat(100)))
  const {pages} = await layOut(document({title, language, labels, children: long}))
  const heads = pages[1]?.items.flatMap((item) =>
    item.type === 'glyphs' && item.owner.type === 'artifact' && item.owner.kind === 'Header'
      ? [textOfRun(item)]
      : [],
  )
  expect(heads?.join('')).toMatch(head)
})
