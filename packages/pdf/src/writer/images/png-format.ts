/** A picture of 8 bits a channel. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue, row by row. */
  readonly colour: Uint8Array
  /** Opacity, row by row; `null` where every pixel is opaque. */
  readonly alpha: Uint8Array | null
}

export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colourType: 0 | 2 | 3 | 4 | 6
  readonly interlaced: boolean
  /** PLTE. */
  readonly palette: Uint8Array | null
  /** tRNS: opacities of the palette, or the samples of the one colour that is transparent. */
  readonly transparency: Uint8Array | null
}

export function notPng(reason: string, cause?: unknown): Error {
  return new Error(`The image cannot be embedded as PNG: ${reason}.`, {cause})
}
