import {address, memoHeader, paragraph} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {part, styled, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

async function body(...args: Parameters<typeof renderDocx>): Promise<string> {
  return part(await renderDocx(...args), 'word/document.xml')
}

describe('what stands above the text', () => {
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
