import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {changed, letterhead, page} from './fixtures/letterhead.ts'
import {part, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const words = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
const field = (instruction: string, ...shown: readonly string[]) =>
  `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${shown.map(words).join('')}${mark('end')}`
const simple = (instruction: string, shown: string) =>
  `<w:fldSimple w:instr="${instruction}">${words(shown)}</w:fldSimple>`

const memo = tiny('It sank.', {
  title: 'Fares & tides',
  authors: ['Ada Quill', 'Bo Finch'],
  subtitle: 'To the islands',
})

describe('a field of a letterhead shows of the document', () => {
  it.each([
    ['its title', field(' TITLE ', 'Letter', 'head'), 'Fares & tides'],
    ['its title, simply', simple(' TITLE  \\* MERGEFORMAT ', 'Letterhead'), 'Fares & tides'],
    ['its title in capitals', field('title \\* Upper', 'LETTER'), 'FARES & TIDES'],
    ['its title in small letters', field('INFO Title \\* lower', 'letter'), 'fares & tides'],
    ['its authors', field(' DOCPROPERTY  &quot;Author&quot; ', 'Ida'), 'Ada Quill; Bo Finch'],
    ['who wrote it last', field(' LASTSAVEDBY ', 'Ida'), 'Ada Quill; Bo Finch'],
    ['its subject', simple(' SUBJECT ', 'Letters'), 'To the islands'],
    ['what it does not say: nothing', field(' KEYWORDS ', 'letter, quay'), ''],
    ['what it does not ask of it', field(' DOCPROPERTY House ', 'Quay 7'), 'Quay 7'],
    ['what it sets itself', field(' TITLE "Letters" ', 'Letters'), 'Letters'],
    ['where it is asked in a condition', field(` IF ${field('TITLE', 'x')} = "y" `, 'a'), 'a'],
  ])('%s', async (_, xml, shown) => {
    const said = (content: string) => texts(content, 'w:t').join('')
    const bytes = await renderDocx(memo, {
      template: letterhead({
        ...page('<w:r><w:t xml:space="preserve">Our file', `${xml}$&`),
        ...changed('word/header2.xml', /<\/w:hdr>/, `<w:p>${xml}</w:p></w:hdr>`),
      }),
    })
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    const [before = ''] = part(bytes, 'word/document.xml').split('Our file')
    const after = part(bytes, 'word/header2.xml').split('<w:p>').at(-1) ?? ''
    for (const content of [before, after])
      expect(said(content.split('fldCharType="separate"').at(-1) ?? '')).toBe(shown)
  })

  it('in the look of its first words', async () => {
    const template = letterhead(
      page('<w:r><w:t xml:space="preserve">Our file', `${field('TITLE', 'a', 'b')}$&`),
    )
    expect(part(await renderDocx(memo, {template}), 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Fares &amp; tides</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t/></w:r>',
    )
  })
})
