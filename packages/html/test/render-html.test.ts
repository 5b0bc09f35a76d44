import {
  address,
  crossReference,
  type DocumentTree,
  defaultTheme,
  document,
  image,
  englishLabels as labels,
  languageRun,
  link,
  note,
  noteReference,
  paragraph,
  quoted,
} from '@onrecord/document'
import fc from 'fast-check'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {everyNode} from '../../document/test/fixtures/every-node.ts'
import {renderHtml} from '../src/index.ts'
import {cleanText} from '../src/shared/clean-text.ts'
import {documentOf, hostileWord} from './support/hostile.ts'

describe('renderHtml', () => {
  it('renders every kind of node', async () => {
    const body = renderHtml(everyNode).replace(/^.*<body>|<\/body>.*$/gs, '')
    await expect(`${lines(body)}\n`).toMatchFileSnapshot('fixtures/every-node/body.html.txt')
  })

  it('holds all the words of a document', () => {
    const {words} = read(renderHtml(everyNode))
    const expected = wordsOf(everyNode)
    expect(expected.length).toBeGreaterThan(140)
    for (const one of expected) expect(words).toContain(one)
  })

  it('is the same twice', () => expect(renderHtml(everyNode)).toBe(renderHtml(everyNode)))

  it('sets quoted words in quoted words between the inner marks', () => {
    const inner = quoted('no boat', ['e:2'])
    const html = renderHtml(page([paragraph([quoted(['She read: ', inner, '.'], ['e:1'])])]))
    expect(read(html).words).toContain('“She read: ‘no boat’.”')
  })

  it('has a caption where a picture has words or a credit, and none where it has neither', () => {
    const captionOf = (given: {readonly caption?: string; readonly credit?: string}) => {
      const bytes = everyNode.logo?.bytes ?? new Uint8Array()
      const shown = {
        bytes,
        mediaType: 'image/png',
        width: 9,
        height: 9,
        alt: 'Pier',
        ...given,
      } as const
      const picture = image(shown)
      return /<figcaption>(.*?)<\/figcaption>/.exec(renderHtml(page([picture])))?.[1]
    }
    expect(captionOf({})).toBeUndefined()
    expect(captionOf({credit: 'Ada Vale'})).toContain('>Ada Vale</span>')
    expect(captionOf({caption: 'The pier'})).toBe('The pier')
  })

  it('numbers notes and leads back from each to where it was met first', () => {
    const html = renderHtml(
      page(
        [paragraph(['a', noteReference('x'), 'b', noteReference('y'), 'c', noteReference('x')])],
        [note('y', 'Second.'), note('x', 'First.')],
      ),
    )
    const {elements} = read(html)
    const links = elements.filter(({tagName}) => tagName === 'a')
    expect(links.map(({properties: {href, id}}) => [href, id])).toEqual([
      ['#note-1', 'note-reference-1'],
      ['#note-2', 'note-reference-2'],
      ['#note-1', 'note-reference-1-2'],
      ['#note-reference-1', undefined],
      ['#note-reference-2', undefined],
    ])
    expect(html).toMatch(/First\..*Second\./s)
  })

  it('leads every link inside the page to something in it', () => {
    const {elements} = read(renderHtml(everyNode))
    const ids = elements.flatMap(({properties: {id}}) => id ?? [])
    const targets = elements.flatMap(({properties: {href}}) =>
      typeof href === 'string' && href.startsWith('#') ? href.slice(1) : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('gives languages and directions', () => {
    const html = renderHtml({...page([paragraph(languageRun('ar', 'سلام'))]), language: 'ko-KR'})
    expect(html).toContain('<html lang="ko-KR" dir="ltr">')
    expect(html).toContain('<span lang="ar" dir="rtl">سلام</span>')
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    '#x',
  ])('makes no link to %j', (href) => {
    const html = renderHtml(page([paragraph(link(href, 'here', 'There'))]))
    expect(html).toContain('<p>here</p>')
    expect(html).not.toContain('href')
  })

  it('gives nothing for references that lead nowhere', () => {
    const html = renderHtml(page([paragraph(['a', crossReference('x'), noteReference('y'), 'b'])]))
    expect(html).toContain('<p>ab</p>')
  })

  it('is dressed by its theme, and lets no theme out of the style sheet', () => {
    const html = renderHtml(page([address(['a'])]), {
      theme: {
        ...defaultTheme,
        colours: {...defaultTheme.colours, accent: '#7a1f4e'},
        fonts: {...defaultTheme.fonts, text: {name: 'x</style><script>', fallback: ['serif']}},
      },
    })
    expect(html).toContain('--accent:#7a1f4e')
    expect(read(html).elements.map(({tagName}) => tagName)).not.toContain('script')
    const broken = {...defaultTheme, colours: {...defaultTheme.colours, text: 'red;}'}}
    expect(() => renderHtml(page([]), {theme: broken})).toThrow('Unexpected colour "red;}"')
  })

  it('keeps words words, whatever is in them', () => {
    const plain = read(renderHtml(documentOf('plain')))
    fc.assert(
      fc.property(hostileWord, (word) => {
        const words = `w${word}`
        const page = read(renderHtml(documentOf(words)))
        expect(page.skeleton).toEqual(plain.skeleton)
        expect(page.words).toContain(cleanText(words))
      }),
      {numRuns: 300},
    )
  })
})

function page(children: DocumentTree['children'], notes: DocumentTree['notes'] = []): DocumentTree {
  return document({title: 'T', language: 'en-GB', labels, notes, children})
}

interface Page {
  readonly elements: readonly Element[]
  /** Names of elements with the names of their attributes. */
  readonly skeleton: readonly string[]
  /** All text, and the attributes that are read out. */
  readonly words: string
}

function read(html: string): Page {
  const elements: Element[] = []
  const words: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') words.push(node.value)
    if (node.type === 'element') {
      elements.push(node)
      const {title, alt, ariaLabel, content} = node.properties
      words.push(...[title, alt, ariaLabel, content].filter((one) => typeof one === 'string'))
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromHtml(html))
  const skeleton = elements.map((one) => [one.tagName, ...Object.keys(one.properties)].join(' '))
  return {elements, skeleton, words: words.join('')}
}

const wordKeys = new Set([
  ...['value', 'title', 'subtitle', 'organisation', 'genre', 'dateLabel', 'marking', 'description'],
  ...[
    'authors',
    'keywords',
    'alt',
    'credit',
    'expansion',
    'qualifier',
    'label',
    'status',
    'missing',
  ],
  ...['to', 'from', 're', 'lines', 'name', 'summary', 'number', 'text'],
])

/** The words of a tree, found by the names of fields and not by any walk of ours. */
function wordsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return wordKeys.has(key) && !/^\d{4}-\d\d-\d\d$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null || key === 'labels') return []
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one, key))
  return Object.entries(value).flatMap(([name, one]) => wordsOf(one, name))
}

/** One tag a line, for a snapshot that can be read. */
function lines(html: string): string {
  return html
    .replace(
      /(<\/?(?:p|h\d|li|[ou]l|d[ltd]|div|section|table|t[rhd]|figure|header|main|nav|svg|text|rect|line|circle)\b)/g,
      '\n$1',
    )
    .trim()
}
