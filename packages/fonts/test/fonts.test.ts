import {expect, test} from 'vitest'
import * as face from '../src/index.ts'
import {fonts} from '../src/index.ts'

test('the package exports the faces and nothing else', () => {
  expect(Object.keys(face)).toEqual(['fonts'])
})

test('two families for Latin, upright and italic, and others for other scripts, regular and semibold', () => {
  expect(fonts.map((one) => `${one.family} ${one.weight} ${one.style}`)).toEqual([
    'Source Serif 4 400 normal',
    'Source Serif 4 400 italic',
    'Source Serif 4 600 normal',
    'Source Serif 4 600 italic',
    'Source Sans 3 400 normal',
    'Source Sans 3 400 italic',
    'Source Sans 3 600 normal',
    'Noto Sans KR 400 normal',
    'Noto Sans KR 600 normal',
    'Noto Sans SC 400 normal',
    'Noto Sans SC 600 normal',
    'Noto Sans TC 400 normal',
    'Noto Sans TC 600 normal',
    'Noto Sans JP 400 normal',
    'Noto Sans JP 600 normal',
    'IBM Plex Sans Arabic 400 normal',
    'IBM Plex Sans Arabic 600 normal',
    'Noto Serif Hebrew 400 normal',
    'Noto Serif Hebrew 600 normal',
  ])
})

test.each(fonts.map((one) => ({name: `${one.family} ${one.weight} ${one.style}`, one})))(
  '$name is the TrueType file of that family, weight and style',
  async ({one}) => {
    const bytes = await one.load()
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    expect(view.getUint32(0)).toBe(0x00010000)
    expect(weightOf(view)).toBe(one.weight)
    expect(isItalic(view)).toBe(one.style === 'italic')
    expect(postScriptName(view).startsWith(one.family.replaceAll(' ', ''))).toBe(true)
    expect(await one.load()).toBe(bytes)
  },
)

/** Where a table begins, by its tag (OpenType, table directory). */
function table(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`no table ${tag}`)
}

function weightOf(view: DataView): number {
  return view.getUint16(table(view, 'OS/2') + 4)
}

function isItalic(view: DataView): boolean {
  return (view.getUint16(table(view, 'OS/2') + 62) & 1) === 1
}

function postScriptName(view: DataView): string {
  const start = table(view, 'name')
  const strings = start + view.getUint16(start + 4)
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const record = start + 6 + index * 12
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue
    const from = strings + view.getUint16(record + 10)
    const units = Array.from({length: view.getUint16(record + 8) / 2}, (_, at) =>
      view.getUint16(from + at * 2),
    )
    return String.fromCharCode(...units)
  }
  throw new Error('no PostScript name')
}
