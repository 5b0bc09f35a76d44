import {graphic, type Scene, type Shape} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {part, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const EMU = 12_700

async function drawingOf(shapes: readonly Shape[], size: Partial<Scene> = {}): Promise<string> {
  const scene = {width: 200, height: 100, shapes, ...size}
  const bytes = await renderDocx(tiny(graphic({scene, alt: 'Boats & piers'})))
  const xml = part(bytes, 'word/document.xml')
  return /<mc:AlternateContent>.*<\/mc:AlternateContent>/s.exec(xml)?.[0] ?? ''
}

/** The properties of the one shape that is drawn. */
async function shapeOf(shape: Shape, size?: Partial<Scene>): Promise<string> {
  return /<wps:spPr>.*<\/wps:spPr>/s.exec(await drawingOf([shape], size))?.[0] ?? ''
}

/** Where a shape stands and how large it is, in points. */
function placeOf(xml: string): readonly number[] {
  const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"/.exec(xml) ?? []
  const [, cx, cy] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
  return [x, y, cx, cy].map((value) => Math.round((Number(value) / EMU) * 1000) / 1000)
}

const accent = '<a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill>'
const stroke = {ink: 'text', width: 2} as const
const twice = {width: 870.6, height: 400} as const

describe('a shape stands where the scene has it, in its inks', () => {
  const box = {type: 'rectangle', x: 10, y: 20, width: 60, height: 40} as const

  it('a rectangle, with its corners rounded by a share of its shorter side', async () => {
    const plain = await shapeOf({...box, fill: 'accent'})
    expect(placeOf(plain)).toEqual([10, 20, 60, 40])
    expect(plain).toContain(
      `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${accent}<a:ln><a:noFill/></a:ln>`,
    )
    const round = await shapeOf({...box, radius: 5, stroke})
    expect(round).toContain(
      '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 12500"/></a:avLst></a:prstGeom><a:noFill/><a:ln w="25400"><a:solidFill><a:srgbClr val="1A1A1F"/></a:solidFill></a:ln>',
    )
    expect(await shapeOf({...box, radius: 90})).toContain('fmla="val 50000"')
  })

  it('a circle, by the box around it', async () => {
    const xml = await shapeOf({type: 'circle', cx: 50, cy: 40, r: 15, fill: 'accent', stroke})
    expect(placeOf(xml)).toEqual([35, 25, 30, 30])
    expect(xml).toContain(
      `<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${accent}<a:ln w="25400">`,
    )
  })

  it('a line, turned over where it rises', async () => {
    const line = async (x1: number, y1: number, x2: number, y2: number) => {
      const xml = await shapeOf({type: 'line', x1, y1, x2, y2, stroke})
      expect(xml).toContain('<a:prstGeom prst="line">')
      return [placeOf(xml), /<a:xfrm flipV="1">/.test(xml)]
    }
    expect(await line(10, 20, 50, 80)).toEqual([[10, 20, 40, 60], false])
    expect(await line(50, 80, 10, 20)).toEqual([[10, 20, 40, 60], false])
    expect(await line(10, 80, 50, 20)).toEqual([[10, 20, 40, 60], true])
    expect(await line(50, 20, 10, 80)).toEqual([[10, 20, 40, 60], true])
    expect(await line(10, 20, 50, 20)).toEqual([[10, 20, 40, 0], false])
  })

  it('dashes and gaps in multiples of the width of their line', async () => {
    const dashed = async (...dash: readonly number[]) =>
      (await shapeOf({type: 'line', x1: 0, y1: 0, x2: 9, y2: 0, stroke: {...stroke, dash}})).match(
        /<a:ds [^>]*>/g,
      )
    expect(await dashed(6, 3)).toEqual(['<a:ds d="300000" sp="150000"/>'])
    expect(await dashed(6, 3, 1)).toEqual([
      '<a:ds d="300000" sp="150000"/>',
      '<a:ds d="50000" sp="50000"/>',
    ])
  })

  it('a path, in a box around all its points, step by step', async () => {
    const path: Shape = {
      type: 'path',
      fill: 'accent',
      steps: [
        {type: 'move', x: 20, y: 30},
        {type: 'line', x: 60, y: 30},
        {type: 'curve', x1: 70, y1: 40, x2: 50, y2: 70, x: 40, y: 60},
        {type: 'close'},
      ],
    }
    const xml = await shapeOf(path)
    expect(placeOf(xml)).toEqual([20, 30, 50, 40])
    const point = (x: number, y: number) => `<a:pt x="${x * EMU}" y="${y * EMU}"/>`
    expect(xml).toContain(
      `<a:custGeom><a:avLst/><a:pathLst><a:path w="${50 * EMU}" h="${40 * EMU}"><a:moveTo>${point(0, 0)}</a:moveTo><a:lnTo>${point(40, 0)}</a:lnTo><a:cubicBezTo>${point(50, 10)}${point(30, 40)}${point(20, 30)}</a:cubicBezTo><a:close/></a:path></a:pathLst></a:custGeom>${accent}<a:ln><a:noFill/></a:ln>`,
    )
  })
})

describe('a label', () => {
  const label = {type: 'label', x: 100, y: 50, size: 10, fill: 'text', text: 'Tern'} as const
  const wide = async (anchor: 'start' | 'middle' | 'end') => {
    const xml = await drawingOf([{...label, anchor}])
    return [
      placeOf(/<wps:spPr>.*<\/wps:spPr>/s.exec(xml)?.[0] ?? ''),
      /<w:jc w:val="\w+"\/>/.exec(xml)?.[0],
    ]
  }

  it('stands on its base line, before, on or after its place, with room for other faces', async () => {
    expect(await wide('start')).toEqual([[98, 40.95, 26.54, 13], '<w:jc w:val="left"/>'])
    expect(await wide('middle')).toEqual([[86.73, 40.95, 26.54, 13], '<w:jc w:val="center"/>'])
    expect(await wide('end')).toEqual([[75.46, 40.95, 26.54, 13], '<w:jc w:val="right"/>'])
  })

  it('is a box without ink, lines or margins, and says its size and colour itself', async () => {
    const xml = await drawingOf([{...label, anchor: 'start', weight: 'strong', fill: 'accent'}])
    expect(xml).toContain('<wps:cNvSpPr txBox="1"/>')
    expect(xml).toContain(
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>',
    )
    expect(xml).toContain(
      '<w:pStyle w:val="DrawingLabel"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:color w:val="1F4E79"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">Tern</w:t>',
    )
    expect(xml).toContain(
      '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" rtlCol="0"><a:noAutofit/></wps:bodyPr>',
    )
  })

  it('is cut between words where it is longer than its width', async () => {
    const cut = async (maxWidth?: number, text = 'The Tern and the Skua') =>
      texts(
        await drawingOf([{...label, anchor: 'start', text, ...(maxWidth && {maxWidth})}]),
        'w:t',
      )[0]
    expect(await cut()).toBe('The Tern and the Skua')
    expect(await cut(200)).toBe('The Tern and the Skua')
    expect(await cut(80)).toBe('The Tern and…')
    expect(await cut(1)).toBe('The…')
  })
})

it('a drawing is one object with its words, in line with the text', async () => {
  const xml = await drawingOf([
    {type: 'circle', cx: 50, cy: 40, r: 15, fill: 'accent'},
    {type: 'line', x1: 0, y1: 0, x2: 9, y2: 0, stroke},
  ])
  const size = `cx="${200 * EMU}" cy="${100 * EMU}"`
  expect(xml).toContain(
    `<mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Drawing" descr="Boats &amp; piers"/>`,
  )
  expect(xml).toContain(
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm>`,
  )
  expect(xml.match(/<wps:cNvPr [^>]*>/g)).toEqual([
    '<wps:cNvPr id="2" name="Shape 1"/>',
    '<wps:cNvPr id="3" name="Shape 2"/>',
  ])
  expect(xml).toContain('<mc:Fallback><w:t>Boats &amp; piers</w:t></mc:Fallback>')
  expect(xml.match(/<wps:bodyPr\/>/g)).toHaveLength(2)
})

it('a drawing that is wider than the page is made smaller, with all in it', async () => {
  const dash = [6, 3]
  const line = await shapeOf(
    {type: 'line', x1: 100, y1: 20, x2: 300, y2: 60, stroke: {...stroke, dash}},
    twice,
  )
  expect(placeOf(line)).toEqual([50, 10, 100, 20])
  expect(line).toContain('<a:ln w="12700">')
  expect(line).toContain('<a:ds d="300000" sp="150000"/>')
  const label = await drawingOf(
    [{type: 'label', x: 100, y: 50, size: 10, anchor: 'start', fill: 'text', text: 'Tern'}],
    twice,
  )
  expect(label).toContain('<w:sz w:val="10"/>')
  expect(placeOf(/<wps:spPr>.*/s.exec(label)?.[0] ?? '')[0]).toBe(49)
  expect(label).toContain(`<wp:extent cx="${435.3 * EMU}" cy="${200 * EMU}"/>`)
})
