import {
  address,
  byline,
  type DocumentTree,
  document,
  englishLabels,
  masthead,
  memoHeader,
  paragraph,
} from '@onrecord/document'
import {expect, it} from 'vitest'

const tree = (init: Partial<DocumentTree>): DocumentTree =>
  document({
    title: 'The ferry of Orm',
    language: 'en-GB',
    labels: englishLabels,
    organisation: 'Ferry desk',
    genre: 'Paper',
    dateLabel: '4 May 2024',
    children: [],
    ...init,
  })

it.each<[string, Partial<DocumentTree>, string | null]>([
  ['the organisation alone', {authors: ['Ferry desk']}, null],
  ['somebody else', {authors: ['Ferry desk', 'Ada Vale']}, 'Ferry desk, Ada Vale'],
  [
    'the sender of a memo',
    {
      authors: ['Ada Vale'],
      children: [memoHeader({to: 'File', from: 'Ada Vale', date: '', re: ''})],
    },
    null,
  ],
  [
    'who is named below the title',
    {
      authors: ['Ada Vale', 'Bo Lind'],
      children: [paragraph('Submitted by Ada Vale and Bo Lind.', {role: 'standfirst'})],
    },
    null,
  ],
  [
    'who is named in the text alone',
    {authors: ['Ada Vale'], children: [paragraph('Ada Vale has seen it.')]},
    'Ada Vale',
  ],
  ['who signs a letter', {authors: ['Ada Vale'], opening: [paragraph('Dear Mr Lind,')]}, null],
])('the authors below the title, by %s', (_, init, printed) => {
  expect(byline(tree(init))).toBe(printed)
})

it('a memo says its date in its head alone', () => {
  const head = memoHeader({to: 'File', from: 'Ada Vale', date: '4 May 2024', re: 'Quay'})
  expect(masthead(tree({children: [head]}))).toEqual({organisation: 'Ferry desk', genre: 'Paper'})
  expect(masthead(tree({children: [{...head, date: 'May'}]}))).toMatchObject({
    dateLabel: '4 May 2024',
  })
})

it('a letter says once whose it is and when, and not that it is one', () => {
  expect(masthead(tree({}))).toMatchObject({
    organisation: 'Ferry desk',
    genre: 'Paper',
    dateLabel: '4 May 2024',
  })
  expect(masthead(tree({opening: [address(['Ferry desk', '1 Quay'])]}))).toEqual({})
  expect(masthead(tree({opening: [address(['Ada Vale', '1 Quay'])]}))).toEqual({
    organisation: 'Ferry desk',
  })
})
