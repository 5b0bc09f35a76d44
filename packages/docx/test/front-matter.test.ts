import {address, image, memoHeader, paragraph} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {letterhead} from './fixtures/letterhead.ts'
import {plainPng} from './fixtures/pictures.ts'
import {part, styled, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

async function body(...args: Parameters<typeof renderDocx>): Promise<string> {
  return part(await renderDocx(...args), 'word/document.xml')
}

describe('what stands above the text', () => {
  const logo = image({
    bytes: plainPng(60, 30),
    mediaType: 'image/png',
    width: 60,
    height: 30,
    alt: 'Ferry desk',
  })

  it('is the logo, whose paper it is, of what kind and when, the title and the subtitle', async () => {
    const given = {
      ...{organisation: 'Ferry desk', genre: 'Memo', dateLabel: '4 May 2024', logo},
      ...{title: 'Who pays', subtitle: 'Nine ships at a quay'},
    }
    const xml = await body(tiny(paragraph('It sank.'), given))
    expect(xml.match(/<wp:docPr [^>]*descr="[^"]*"/g)).toEqual([
      expect.stringContaining('descr="Ferry desk"'),
    ])
    expect(texts(xml, 'w:p')).toEqual([
      '',
      'Ferry desk · Memo\t4 May 2024',
      'Who pays',
      'Nine ships at a quay',
      'It sank.',
    ])
    expect(styled(xml, 'Masthead')).toEqual(['Ferry desk · Memo4 May 2024'])
    expect(xml).toMatch(/<w:rStyle w:val="Strong"\/><\/w:rPr><w:t [^>]*>Ferry desk</)
    expect([styled(xml, 'Title'), styled(xml, 'Subtitle')]).toEqual([
      ['Who pays'],
      ['Nine ships at a quay'],
    ])
  })

  it('is the title alone where nothing else is known, and a date where only that is', async () => {
    expect(texts(await body(tiny(paragraph('It sank.'))), 'w:p')).toEqual(['A title', 'It sank.'])
    const dated = await body(tiny(paragraph('It sank.'), {dateLabel: '4 May 2024'}))
    expect(texts(dated, 'w:p')).toEqual(['\t4 May 2024', 'A title', 'It sank.'])
  })

  it('leaves logo and name to a letterhead, which has its own', async () => {
    const given = {organisation: 'Ferry desk', genre: 'Memo', logo}
    const xml = await body(tiny(paragraph('It sank.'), given), {template: letterhead()})
    expect(xml).not.toContain('Ferry desk')
    expect(xml).toContain('>Memo<')
  })

  it('names the authors whom nothing else there names, as a PDF does', async () => {
    const authors = {organisation: 'Ferry desk', authors: ['Ada Vale', 'Bo Lind']}
    expect(styled(await body(tiny(paragraph('It sank.'), authors)), 'SmallPrint')).toEqual([
      'Ada Vale, Bo Lind',
    ])
    const head = memoHeader({to: 'File', from: 'Ada Vale and Bo Lind', date: '', re: ''})
    expect(styled(await body(tiny(head, authors)), 'SmallPrint')).toEqual([])
  })

  it('says of a letter once whose it is and when', async () => {
    const letter = {
      organisation: 'Ferry desk',
      genre: 'Letter',
      dateLabel: '4 May 2024',
      opening: [address(['Ferry desk', '1 Quay']), paragraph('4 May 2024')],
    }
    const xml = await body(tiny(paragraph('It sank.'), letter))
    expect(styled(xml, 'Masthead')).toEqual([])
    expect(xml.match(/Ferry desk|4 May 2024/g)).toEqual(['Ferry desk', '4 May 2024'])
    expect(styled(xml, 'Heading1')).toEqual(['A title'])
  })
})

it.each([
  ['Ferry desk', 'Ferry desk\u2002·\u20024 May 2024'],
  [undefined, 'Paper\u2002·\u20024 May 2024'],
  [`Desk of ${'long '.repeat(12)}names`, `Desk of ${'long '.repeat(12)}names`],
])(
  'the running foot of %s is that of a PDF, and whole, if without its date',
  async (organisation, foot) => {
    const named = {...(organisation && {organisation}), genre: 'Paper', dateLabel: '4 May 2024'}
    const bytes = await renderDocx(tiny(paragraph('It sank.'), named))
    expect(texts(part(bytes, 'word/footer1.xml'), 'w:t')).toContain(foot)
    // the first page has the date above its text
    expect(texts(part(bytes, 'word/footer2.xml'), 'w:t')).toContain(organisation ?? 'Paper')
  },
)
