import {describe, expect, test} from 'vitest'
import {blocks, file} from './importers-rows.ts'
import {articleOf} from './support.ts'

const MARKDOWN = `---
title: Pier closes for a year
author: [Ada Quill, {name: Ines Falk, role: Photographer}]
date: 2021-05-03
license: CC-BY-4.0
---

# Pier closes for a year

By Ada Quill

HARBOUR TOWN – The pier will close for
a year, the council said on Monday.

> Nobody had looked.

- one item
- another [linked](https://post.example/x) item, and a [bad](javascript:x) one

## Who pays

“The posts have rotted,” said Ms Ines Falk.[^1]

| Year | Cost |
|---|---|
| 2020 | £4m |

<script>never said</script>

[^1]: From a letter.
`

test('Markdown with front matter', async () => {
  const article = await articleOf(MARKDOWN)
  expect(article.source.kind).toBe('markdown')
  expect(blocks(article)).toEqual([
    'headline: Pier closes for a year',
    'byline: By Ada Quill',
    'paragraph: HARBOUR TOWN – The pier will close for a year, the council said on Monday.',
    'quote: Nobody had looked.',
    'listItem: one item',
    'listItem: another linked item, and a bad one',
    'heading: Who pays',
    'paragraph: “The posts have rotted,” said Ms Ines Falk.',
    'table: Year\tCost\n2020\t£4m',
    'boilerplate: From a letter.',
  ])
  expect(article.metadata).toMatchObject({
    bylines: [{name: 'Ada Quill'}, {name: 'Ines Falk', role: 'Photographer'}],
    published: '2021-05-03',
    dateline: {place: 'HARBOUR TOWN'},
    rights: {licence: 'CC-BY-4.0'},
  })
  expect(article.links.map(({href}) => href)).toEqual(['https://post.example/x'])
})

test('front matter that is not YAML is stated, and the text read', async () => {
  const article = await articleOf('---\ntitle: [\n---\n\nThe pier is closed, and that is all.\n')
  expect(article.issues.map(({code}) => code)).toEqual(['front-matter'])
  expect(blocks(article)).toEqual(['paragraph: The pier is closed, and that is all.'])
})

describe('what stands above a Markdown text', () => {
  const body = 'The pier will close for a year, the council said on Monday.'
  test.each([
    [
      'TOML',
      '+++\ntitle = "Pier closes"\nauthors = ["Ada Quill"]\ndate = 2021-05-03T08:00:00Z\n[params]\ntoc = true\n+++\n',
    ],
    ['keys in capitals', '---\nTitle: Pier closes\nAuthor: Ada Quill\nDate: 2021-05-03\n---\n'],
    [
      'an empty line before it',
      '\n---\ntitle: Pier closes\nauthor: Ada Quill\ndate: 2021/05/03\n---\n',
    ],
    ['a day in words', '---\ntitle: Pier closes\nauthor: Ada Quill\ndate: May 3, 2021\n---\n'],
    [
      'a clipping',
      '---\ntitle: "Pier closes"\nauthor:\n  - "[[Ada Quill]]"\npublished: 2021-05-03\nsource: "https://post.example/pier"\n---\n',
    ],
    ['JSON', '{\n  "title": "Pier closes",\n  "author": "Ada Quill",\n  "date": "2021-05-03"\n}\n'],
    [
      'JSON between marks',
      ';;;\n{\n "title": "Pier closes", "author": "Ada Quill",\n "date": "2021-05-03"\n}\n;;;\n',
    ],
    ['the lines of Pandoc', '% Pier closes\n% Ada Quill\n% 3 May 2021\n'],
    [
      'TOML with strings of several lines, and people as tables',
      '+++\ntitle = \'\'\'\nPier closes\'\'\'\ndescription = """\nIt is "not" safe"""\nauthors = [{ name = "Ada Quill" }]\ndate = 2021-05-03\n+++\n',
    ],
    [
      'TOML with a table of the site’s own',
      "+++\ntitle = 'Pier closes'\ndate = 2021-05-03\n[params]\n  author = 'Ada Quill'\n[other]\nauthor = 'Bo Lind'\n+++\n",
    ],
    [
      'YAML with fields of the site’s own',
      '---\ntitle: Pier closes\npubDate: May 03 2021\nextra:\n  author: Ada Quill\n---\n',
    ],
    [
      'the day of publication beside that of the file',
      '---\ntitle: Pier closes\nauthor: Ada Quill\ndate: 2021-04-01\npublishDate: 2021-05-03\n---\n',
    ],
    [
      'that it was published at all',
      '---\ntitle: Pier closes\nauthor: Ada Quill\npublished: true\ndate: 2021-05-03\n---\n',
    ],
    [
      'fields with marks below them alone',
      'title: Pier closes\ndate: 2021-05-03\nauthor: Ada Quill\ntags:\n- coast\n---\n',
    ],
    ['lines', 'Title: Pier closes\nAuthor: Ada Quill\nDate: 2021-05-03\n\n'],
    ['headings', '## Pier closes\n\n*By Ada Quill*\n\n3 May 2021\n\n'],
    ['a label above the title', 'Coast\n\n# Pier closes\n\nBy Ada Quill\n\n3 May 2021\n\n'],
  ])('%s', async (_, matter) => {
    const article = await articleOf(`${matter}\n${body}\n`, {kind: 'markdown'})
    expect(article.metadata).toMatchObject({
      headline: 'Pier closes',
      bylines: [{name: 'Ada Quill'}],
      published: '2021-05-03',
    })
    expect(blocks(article).filter((line) => line.startsWith('paragraph'))).toEqual([
      `paragraph: ${body}`,
    ])
    expect(article.issues).toEqual([])
  })

  test('what an author is', async () => {
    const matter = '---\ntitle: Pier closes\nauthor: Ada Quill, Harbour Correspondent\n---\n'
    expect((await articleOf(`${matter}\n${body}`)).metadata.bylines).toMatchObject([
      {name: 'Ada Quill', role: 'Harbour Correspondent'},
    ])
  })

  test('a section among others', async () => {
    const matter = '---\ntitle: Pier closes\ncategories: [Coast, Orm]\n---\n'
    expect((await articleOf(`${matter}\n${body}`)).metadata.section).toBe('Coast')
  })

  test('a colon in a title without marks', async () => {
    const article = await articleOf(`---\ntitle: Pier: a year closed\n---\n\n${body}`)
    expect(article.metadata.headline).toBe('Pier: a year closed')
  })

  test('its address', async () => {
    const article = await articleOf(
      `---\ntitle: Pier\nsource: https://post.example/x\n---\n\n${body}`,
    )
    expect(article.source.url).toBe('https://post.example/x')
  })

  test('a deck in italics, and words below a picture', async () => {
    const article = await articleOf(
      `# Pier closes\n\n*Nobody was told of it*\n\nBy Ada Quill\n\n${body}\n\n![](a.jpg)\n*The pier in June*\n`,
    )
    expect(blocks(article)).toEqual([
      'headline: Pier closes',
      'deck: Nobody was told of it',
      'byline: By Ada Quill',
      `paragraph: ${body}`,
      'caption: The pier in June',
    ])
  })

  test.each(['“It leaks,” said Ada Orm.', 'he pier closes on Monday.'])(
    'a picture beside prose: %s',
    async (words) => {
      const article = await articleOf(`# Pier closes\n\n![O](a.jpg)${words}\n\n${body}\n`)
      expect(blocks(article)).toContain(`paragraph: ${words}`)
    },
  )
})

test('a Word document by its styles', async () => {
  const article = await articleOf(file('pier.docx'))
  expect(article.source.kind).toBe('docx')
  expect(blocks(article)).toEqual([
    'headline: Pier closes for a year',
    'byline: Ada Quill',
    'date: 2021-05-03',
    'heading: Pier closes for a year',
    'byline: By Ada Quill',
    'paragraph: HARBOUR TOWN – The pier will close for a year, the council said on Monday.',
    'quote: Nobody had looked, and that is that.',
    'listItem: one item',
    'listItem: another linked item',
    'heading: Who pays',
    'paragraph: “The posts have rotted,” said Ms Ines Falk, the harbour engineer.',
    'table: Year\tCost\n2020\t£4m',
    'boilerplate: From a letter.',
  ])
})
