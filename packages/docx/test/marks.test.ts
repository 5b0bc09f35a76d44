import {
  contents,
  emphasis,
  graphic,
  heading,
  languageRun,
  link,
  list,
  note,
  noteReference,
  paragraph,
  table,
} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {part, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

/** What a reader of the tracked changes sees, a line a paragraph: [-gone-], {+come+}; a mark before a line is that of a whole paragraph or row. */
function seen(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:p>(.*?)<\/w:p>/gs)].flatMap(([, row, words]) => {
    if (row === undefined) return line(words ?? '')
    const cells = [...row.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, cell = '']) => line(cell))
    const properties = /<w:trPr>.*?<\/w:trPr>/s.exec(row)?.[0] ?? ''
    return `${markOf(properties)}| ${cells.join(' | ')}`
  })
}

function line(paragraph: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? ''
  const words = paragraph
    .slice(properties.length)
    .replace(/<w:instrText.*?<\/w:instrText>/g, '')
    .replace(/<w:del .*?<\/w:del>/gs, (gone) => `[-${texts(gone, 'w:delText').join('')}-]`)
    .replace(/<w:ins .*?<\/w:ins>/gs, (come) => `{+${texts(come, 'w:t').join('')}+}`)
  return `${markOf(properties)}${words.replace(/<[^>]*>/g, '')}`
}

function markOf(properties: string): string {
  const [, kind] = /<w:(ins|del) /.exec(properties) ?? []
  return kind === undefined ? '' : kind === 'ins' ? '+ ' : '- '
}

type Content = Parameters<typeof tiny>[0]

async function compared(old: Content, current: Content, notes: readonly string[] = []) {
  const given = (which: number) => ({
    notes: notes.slice(which, which + 1).map((words) => note('a', words)),
  })
  return renderDocx(tiny(current, given(1)), {compare: tiny(old, given(0))})
}

async function marks(old: Content, current: Content): Promise<readonly string[]> {
  const xml = part(await compared(old, current), 'word/document.xml')
  return seen(xml).slice(1)
}

describe('what tracked changes mark', () => {
  it.each<readonly [string, Content, Content, readonly string[]]>([
    [
      'words, where a paragraph keeps most of them',
      ['The ferry runs on Mondays.', 'It is late.'],
      ['The old ferry runs on Sundays.', 'It is late.'],
      ['The {+old +}ferry runs on [-Mondays-]{+Sundays+}.', 'It is late.'],
    ],
    [
      'the whole paragraph, where it keeps few',
      ['The ferry runs on Mondays.'],
      ['Ada Vale asks who pays for the crews.'],
      ['- [-The ferry runs on Mondays.-]', '+ {+Ada Vale asks who pays for the crews.+}'],
    ],
    [
      'a paragraph that went, and nothing of those around it',
      ['The ferry runs.', 'Nobody pays the crews.', 'The quay is shut.'],
      ['The ferry runs.', 'The quay is shut.'],
      ['The ferry runs.', '- [-Nobody pays the crews.-]', 'The quay is shut.'],
    ],
    [
      'a paragraph that came before others that changed',
      ['The ferry runs on Mondays.', 'The quay is shut for repair.'],
      ['Bo Lind wrote this.', 'The ferry runs on Sundays.', 'The quay is shut for good.'],
      [
        '+ {+Bo Lind wrote this.+}',
        'The ferry runs on [-Mondays-]{+Sundays+}.',
        'The quay is shut for [-repair-]{+good+}.',
      ],
    ],
    [
      'the best pairs of several that are alike',
      ['One boat lies at the old quay.', 'Two boats lie at the new pier of Orm.'],
      ['Two boats lie at the new pier.', 'Two boats lie at the new pier of Vale.'],
      [
        '- [-One boat lies at the old quay.-]',
        '+ {+Two boats lie at the new pier.+}',
        'Two boats lie at the new pier of [-Orm-]{+Vale+}.',
      ],
    ],
    [
      'an empty paragraph that went',
      ['The ferry runs.', paragraph('')],
      ['The ferry runs.'],
      ['The ferry runs.', '- '],
    ],
    [
      'words that look otherwise',
      [paragraph(['The ', emphasis('Tern'), ' sank.'])],
      [paragraph(['The Tern sank.'])],
      ['The [-Tern-]{+Tern+} sank.'],
    ],
    [
      'one character of Chinese',
      [paragraph(languageRun('zh', '渡船停了'))],
      [paragraph(languageRun('zh', '渡船开了'))],
      ['渡船[-停-]{+开+}了'],
    ],
    [
      'a heading that became another one, not its text',
      [heading(1, 'Boats'), 'The ferry runs.'],
      [heading(2, 'Boats'), 'The ferry runs.'],
      ['- [-Boats-]', '+ {+Boats+}', 'The ferry runs.'],
    ],
    [
      'items of a list, and not the list',
      [list(['One boat lies here.', 'Two boats lie there.'])],
      [list(['One boat lies here.', 'Nobody counts.', 'Two boats lay there.'])],
      ['One boat lies here.', '+ {+Nobody counts.+}', 'Two boats [-lie-]{+lay+} there.'],
    ],
  ])('%s', async (_, old, current, lines) => {
    expect(await marks(old, current)).toEqual(lines)
  })

  const boats = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
    table({caption: '', head, rows})

  it('rows that came and went, and cells of the others', async () => {
    const head = ['Boat', 'Seats', 'Pier']
    expect(
      await marks(
        boats(head, ['Tern', '12', 'North'], ['Skua', '9', 'West'], ['Gannet', '4', 'East']),
        boats(
          ['Boat', 'Places', 'Pier'],
          ['Tern', '13', 'South'],
          ['Gannet', '4', 'East'],
          ['Petrel', '7', 'West'],
        ),
      ),
    ).toEqual([
      '| Boat | [-Seats-]{+Places+} | Pier',
      '| Tern | [-12-]{+13+} | [-North-]{+South+}',
      '- | [-Skua-] | [-9-] | [-West-]',
      '| Gannet | 4 | East',
      '+ | {+Petrel+} | {+7+} | {+West+}',
      '',
    ])
  })

  it('a table of the same head as one that changed, and one of other columns as new', async () => {
    const [old, other] = [boats(['Boat', 'Seats'], ['Tern', '12']), boats(['Boat'], ['Tern'])]
    expect(await marks(old, boats(['Boat', 'Seats'], ['Skua', '9']))).toEqual([
      '| Boat | Seats',
      '- | [-Tern-] | [-12-]',
      '+ | {+Skua+} | {+9+}',
      '',
    ])
    expect(await marks(old, other)).toEqual([
      ...['- | [-Boat-] | [-Seats-]', '- | [-Tern-] | [-12-]', ''],
      ...['+ | {+Boat+}', '+ | {+Tern+}', ''],
    ])
  })

  it('the title word by word, however much of it is new', async () => {
    const old = tiny('Text.', {title: 'Nine ships lie idle'})
    const xml = part(
      await renderDocx(tiny('Text.', {title: 'The quay is shut'}), {compare: old}),
      'word/document.xml',
    )
    expect(seen(xml)[0]).toMatch(/^(?:\[-\S+-\]\{\+\S+\+\} ?)+$/)
  })

  it('entries of the contents', async () => {
    const tree = (name: string) => [contents(1), heading(1, 'Boats'), heading(1, name)]
    expect((await marks(tree('Old fares'), tree('New fares'))).slice(0, 3)).toEqual([
      'Contents',
      'Boats',
      '[-Old-]{+New+} fares',
    ])
  })

  it('a drawing whose label changed, under the same words', async () => {
    const drawing = (text: string) =>
      graphic({
        scene: {
          width: 200,
          height: 80,
          shapes: [{type: 'label', x: 9, y: 20, size: 9, anchor: 'start', fill: 'text', text}],
        },
        alt: 'Seats',
      })
    const xml = async (text: string) =>
      part(await compared(drawing('12 seats'), drawing(text)), 'word/document.xml')
    expect((await xml('13 seats')).match(/<w:(?:ins|del) /g)).toEqual(['<w:del ', '<w:ins '])
    expect((await xml('12 seats')).match(/<w:(?:ins|del) /g)).toBeNull()
  })

  it('words of notes, whose numbers keep their look', async () => {
    const text = (day: string) => [paragraph([`It sank on ${day}`, noteReference('a'), '.'])]
    const bytes = await compared(text('Monday'), text('Sunday'), [
      'Log of the Tern, page 4.',
      'Log of the Tern, page 5.',
    ])
    expect(seen(part(bytes, 'word/footnotes.xml')).at(-1)).toBe(
      ' Log of the Tern, page [-4-]{+5+}.',
    )
    const xml = part(bytes, 'word/document.xml')
    expect(xml).toContain(
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>',
    )
    expect(seen(xml)[1]).toBe('It sank on [-Monday-]{+Sunday+}.')
  })

  it.each([
    [
      'Thai',
      'ท่าเรือเฟอร์รี่ปิดซ่อมตั้งแต่วันจันทร์ที่ ๑๒ และผู้โดยสารต้องใช้เรือลำเล็กแทน',
      'ท่าเรือเฟอร์รี่ปิดซ่อมตั้งแต่วันอังคารที่ ๑๓ และผู้โดยสารต้องใช้เรือลำใหญ่แทน',
      'ท่าเรือเฟอร์รี่ปิดซ่อมตั้งแต่วัน[-จันทร์-]{+อังคาร+}ที่ [-๑๒-]{+๑๓+} และผู้โดยสารต้องใช้เรือลำ[-เล็ก-]{+ใหญ่+}แทน',
    ],
    [
      'Lao',
      'ທ່າເຮືອປິດແຕ່ວັນຈັນ ແລະ ຜູ້ໂດຍສານໃຊ້ເຮືອນ້ອຍ',
      'ທ່າເຮືອປິດແຕ່ວັນອັງຄານ ແລະ ຜູ້ໂດຍສານໃຊ້ເຮືອໃຫຍ່',
      'ທ່າເຮືອປິດແຕ່ວັນ[-ຈັ-]{+ອັງຄາ+}ນ ແລະ ຜູ້ໂດຍສານໃຊ້ເຮືອ[-ນ້ອຍ-]{+ໃຫຍ່+}',
    ],
    [
      'Khmer',
      'កំពង់ចម្លងបិទចាប់ពីថ្ងៃចន្ទ ហើយអ្នកដំណើរប្រើទូកតូចជំនួស',
      'កំពង់ចម្លងបិទចាប់ពីថ្ងៃអង្គារ ហើយអ្នកដំណើរប្រើទូកធំជំនួស',
      'កំពង់ចម្លងបិទចាប់ពីថ្ងៃ[-ចន្ទ-]{+អង្គារ+} ហើយអ្នកដំណើរប្រើទូក[-តូច-]{+ធំ+}ជំនួស',
    ],
    [
      'Chinese',
      '码头从星期一起关闭,乘客改乘小船。',
      '码头从星期二起关闭,乘客改乘大船。',
      '码头从星期[-一-]{+二+}起关闭,乘客改乘[-小-]{+大+}船。',
    ],
  ])('in %s the letters that changed, none of them torn', async (_, before, after, marked) => {
    const xml = part(await compared([paragraph(before)], [paragraph(after)]), 'word/document.xml')
    expect(seen(xml).at(-1)).toBe(marked)
  })

  it('in such scripts no paragraph as a version of another, for the letters that both have', async () => {
    const [first, second] = [
      'นายกเทศมนตรีกล่าวว่างบประมาณปีหน้าจะไม่เพิ่มขึ้น แม้โรงเรียนจะขอครูใหม่สามคน และผู้ปกครองหลายคนเขียนจดหมายถึงสภา',
      'เมื่อวานนี้ฝนตกหนักทั่วเมือง ชาวประมงจึงไม่ออกเรือ และสะพานเก่าถูกปิดจนกว่าน้ำในแม่น้ำจะลดลงอีกครั้ง',
    ]
    const xml = part(await compared([paragraph(first)], [paragraph(second)]), 'word/document.xml')
    expect(seen(xml).slice(-2)).toEqual([`- [-${first}-]`, `+ {+${second}+}`])
  })

  it('a link that went as one link, with where it led', async () => {
    const href = 'https://quay.example/fares'
    const bytes = await compared(
      [paragraph(['See ', link(href, 'the new fares', 'The new fares'), ' of the ferry.'])],
      [paragraph('See nothing of the ferry.')],
    )
    const xml = part(bytes, 'word/document.xml')
    const [[whole = '', id] = [], ...others] = [
      ...xml.matchAll(/<w:hyperlink [^>]*r:id="(\w+)".*?<\/w:hyperlink>/gs),
    ]
    expect(texts(whole, 'w:delText')).toEqual(['the new fares'])
    expect(others).toEqual([])
    expect(part(bytes, 'word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="${href}"|Target="${href}"[^>]*Id="${id}"`),
    )
  })
})
