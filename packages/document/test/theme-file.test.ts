import {describe, expect, test} from 'vitest'
import {
  contrast,
  document,
  englishLabels as labels,
  pathData,
  runningText,
  themes,
} from '../src/index.ts'
import {themeJsonSchema} from '../src/theme-file/theme-schema.ts'
import {parseTheme} from '../src/theme-file.ts'

const noFiles = (file: string): Uint8Array => {
  throw new Error(`asked for ${file}`)
}

/** The signature of PNG and the head of its first chunk: 40 by 20 pixels. */
const png = Uint8Array.of(
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 20],
)

describe('a theme file', () => {
  test('gives what it says, and of the rest what its base has', () => {
    const {value, issues} = parseTheme(
      {
        name: 'desk',
        base: 'clear',
        colours: {accent: '#8A1C2B'},
        sizes: {title: 26},
        fonts: {text: {name: 'Literata'}},
        header: '{organisation}: {title}',
      },
      noFiles,
    )
    const {clear} = themes
    expect(issues).toEqual([])
    expect(value).toEqual({
      ...clear,
      name: 'desk',
      colours: {...clear.colours, accent: '#8A1C2B'},
      sizes: {...clear.sizes, title: 26},
      fonts: {...clear.fonts, text: {name: 'Literata', fallback: clear.fonts.text.fallback}},
      header: '{organisation}: {title}',
    })
  })

  test('a PNG as logo is as high as asked, in its own shape', () => {
    const {value} = parseTheme(
      {name: 'x', logo: {alt: 'Heron', file: 'h.png', height: 30}},
      () => png,
    )
    expect(value?.logo).toEqual({
      type: 'image',
      bytes: png,
      mediaType: 'image/png',
      width: 60,
      height: 30,
      alt: 'Heron',
    })
  })

  test('SVG paths become lines and curves in points', () => {
    const d = 'm1 1h4v2q0 2-2 2t-2-2z'
    const logo = {alt: 'Sail', height: 50, viewBox: [1, 1, 5, 5], paths: [{d, fill: 'text'}]}
    const {value} = parseTheme({name: 'x', logo}, noFiles)
    expect(value?.logo).toMatchObject({
      type: 'graphic',
      alt: 'Sail',
      scene: {width: 50, height: 50},
    })
    const [shape] = value?.logo?.type === 'graphic' ? value.logo.scene.shapes : []
    expect(shape?.type === 'path' && [shape.fill, pathData(shape.steps)]).toEqual([
      'text',
      'M0 0L40 0L40 20C40 33.333 33.333 40 20 40C6.667 40 0 33.333 0 20Z',
    ])
  })

  test.each([
    [{}, 'name', 'expected text, got nothing'],
    [[], '', 'expected fields with values, got a list of 0'],
    [
      {colour: {}},
      'colour',
      'there is no field "colour" here; the schema of themes lists those that are',
    ],
    [
      {colours: {accent: '#9ab'}},
      'colours.accent',
      'expected a colour such as "#1f4e79", got "#9ab"',
    ],
    [{sizes: {body: 3}}, 'sizes.body', 'expected 7 or more, got 3'],
    [
      {sizes: {leading: 8}},
      'sizes.leading',
      'expected a leading of 11.6 or more for a body of 10.5, got 8',
    ],
    [{sizes: {headings: [12]}}, 'sizes.headings', 'expected 5 numbers or more, got a list of 1'],
    [
      {fonts: {text: {name: 'A', fallback: ['B', 7]}}},
      'fonts.text.fallback[1]',
      'expected text, got 7',
    ],
    [{base: 'loud'}, 'base', 'expected "quiet" or "clear", got "loud"'],
    [
      {header: '{page}'},
      'header',
      'expected text with no other braces than {title}, {organisation}, {genre}, {date} and {marking}, got "{page}"',
    ],
    [{logo: {alt: 'x'}}, 'logo', 'expected either file, or viewBox and paths'],
    [{logo: {alt: 'x', file: 'a.gif'}}, 'logo.file', 'a.gif is no PNG; expected a .png file'],
    [
      {logo: {alt: 'x', viewBox: [0, 0, 0, 4], paths: []}},
      'logo.viewBox',
      'expected a width and a height above 0, got 0 and 4',
    ],
    [
      {fonts: {text: {name: 'A', faces: [{file: 'a.otf', weight: 400, style: 'normal'}]}}},
      'fonts.text.faces[0].file',
      'a.otf is no TrueType font; expected a .ttf file',
    ],
  ])('%j is refused in one line', (fields, path, message) => {
    const value =
      Array.isArray(fields) || Object.keys(fields).length === 0 ? fields : {name: 'x', ...fields}
    const found = parseTheme(value, () => Uint8Array.of(0))
    expect(found.value).toBeNull()
    expect(found.issues[0]).toEqual({severity: 'error', code: 'invalid-theme', path, message})
  })

  test('path data that cannot be read is refused, and says where', () => {
    const logo = {alt: 'x', viewBox: [0, 0, 1, 1], paths: [{d: 'M1 x'}]}
    const {issues} = parseTheme({name: 'x', logo}, noFiles)
    expect(issues.map(({path}) => path)).toEqual(['logo.paths[0].d'])
  })

  test('colours that cannot be read on each other are refused by name', () => {
    const {issues} = parseTheme({name: 'x', colours: {muted: '#777777', panel: '#f3f5f8'}}, noFiles)
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'contrast',
        path: 'colours.muted',
        message: 'muted #777777 on paper #ffffff has a contrast of 4.47:1; expected 4.5:1 or more',
      },
      {
        severity: 'error',
        code: 'contrast',
        path: 'colours.muted',
        message: 'muted #777777 on panel #f3f5f8 has a contrast of 4.10:1; expected 4.5:1 or more',
      },
    ])
  })
})

test.each(Object.values(themes))('the theme $name can be read: body text at 7:1', ({colours}) => {
  for (const ground of [colours.paper, colours.panel]) {
    expect(contrast(colours.text, ground)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.muted, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.accent, ground)).toBeGreaterThanOrEqual(4.5)
  }
})

test('the schema has the fields of the theme file, each told in words', () => {
  const schema = themeJsonSchema()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    required: ['name'],
  })
  const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : []
  expect(properties.map(([name]) => name)).toEqual([
    ...[
      '$schema',
      'name',
      'base',
      'colours',
      'fonts',
      'sizes',
      'margins',
      'logo',
      'header',
      'footer',
    ],
  ])
  for (const [name, field] of properties) expect(field, name).toHaveProperty('description')
})

test('places in running text are filled; what the document does not have leaves none', () => {
  const tree = document({
    title: 'Tides',
    language: 'en',
    labels,
    organisation: 'A {title} desk',
    children: [],
  })
  expect(runningText('{organisation} · {title} · {marking}', tree)).toBe(
    'A {title} desk · Tides · ',
  )
})
