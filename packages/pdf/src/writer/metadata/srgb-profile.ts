/**
 * A small ICC profile of sRGB (IEC 61966-2-1), version 4.2 (ICC.1:2004-10), for the output intent: PDF/A wants one
 * for device colours. The colorants and the white point are those of sRGB adapted to D50 by the Bradford transform;
 * the three channels share one parametric curve.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', localisedText('sRGB')],
    ['cprt', localisedText('No copyright, use freely')],
    ['wtpt', xyz(...D50)],
    ['chad', matrix(BRADFORD_D65_TO_D50)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

const D50 = [0.9642, 1, 0.8249] as const

const BRADFORD_D65_TO_D50 = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
] as const

/** The header of 128 bytes, the tag table, the data; equal data stand once. */
function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const places = new Map<Uint8Array, number>()
  let length = 128 + 4 + 12 * tags.length
  for (const [, data] of tags) {
    if (places.has(data)) continue
    places.set(data, length)
    length += data.length
  }
  const profile = new Uint8Array(length)
  const view = new DataView(profile.buffer)
  writeHeader(view, length)
  view.setUint32(128, tags.length)
  tags.forEach(([signature, data], index) => {
    const entry = 132 + 12 * index
    const place = places.get(data) ?? 0
    writeText(view, entry, signature)
    view.setUint32(entry + 4, place)
    view.setUint32(entry + 8, data.length)
    profile.set(data, place)
  })
  return profile
}

function writeHeader(view: DataView, length: number): void {
  view.setUint32(0, length)
  view.setUint32(8, 0x04200000)
  writeText(view, 12, 'mntrRGB XYZ ')
  // The date on which the profile was made: that of the sources of this file, not of a run.
  ;[2024, 1, 1].forEach((part, index) => {
    view.setUint16(24 + 2 * index, part)
  })
  writeText(view, 36, 'acsp')
  D50.forEach((value, index) => {
    writeFixed(view, 68 + 4 * index, value)
  })
}

function xyz(x: number, y: number, z: number): Uint8Array {
  return typed('XYZ ', [x, y, z])
}

function matrix(values: readonly number[]): Uint8Array {
  return typed('sf32', values)
}

/** Y = (aX + b)^g where X ≥ d, and cX below: function type 3. */
function parametricCurve(g: number, a: number, b: number, c: number, d: number): Uint8Array {
  const values = typed('para', [0, g, a, b, c, d])
  new DataView(values.buffer).setUint16(8, 3)
  return values
}

function typed(signature: string, values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + 4 * values.length))
  writeText(view, 0, signature)
  values.forEach((value, index) => {
    writeFixed(view, 8 + 4 * index, value)
  })
  return new Uint8Array(view.buffer)
}

/** One text in American English, as UTF-16. */
function localisedText(text: string): Uint8Array {
  const length = 28 + 2 * text.length
  const view = new DataView(new ArrayBuffer((length + 3) & ~3))
  writeText(view, 0, 'mluc')
  view.setUint32(8, 1)
  view.setUint32(12, 12)
  writeText(view, 16, 'enUS')
  view.setUint32(20, 2 * text.length)
  view.setUint32(24, 28)
  for (let index = 0; index < text.length; index++) {
    view.setUint16(28 + 2 * index, text.charCodeAt(index))
  }
  return new Uint8Array(view.buffer)
}

/** Signed, 16 bits before and 16 after the point. */
function writeFixed(view: DataView, at: number, value: number): void {
  view.setInt32(at, Math.round(value * 65536))
}

function writeText(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++)
    view.setUint8(at + index, text.charCodeAt(index))
}
