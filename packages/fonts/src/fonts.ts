import {unzlibSync} from 'fflate'
import type {FontFace} from './faces.ts'

/**
 * The faces that onrecord's documents are set in: Source Serif 4 for running text, Source Sans 3 for labels, tables
 * and figures. Both cover Latin, Greek and Cyrillic. Nothing is read or decoded before `load` is called.
 */
export const fonts: readonly FontFace[] = [
  face('Source Serif 4', 400, 'normal', () => import('./faces/source-serif-4-400-normal.ts')),
  face('Source Serif 4', 400, 'italic', () => import('./faces/source-serif-4-400-italic.ts')),
  face('Source Serif 4', 600, 'normal', () => import('./faces/source-serif-4-600-normal.ts')),
  face('Source Serif 4', 600, 'italic', () => import('./faces/source-serif-4-600-italic.ts')),
  face('Source Sans 3', 400, 'normal', () => import('./faces/source-sans-3-400-normal.ts')),
  face('Source Sans 3', 400, 'italic', () => import('./faces/source-sans-3-400-italic.ts')),
  face('Source Sans 3', 600, 'normal', () => import('./faces/source-sans-3-600-normal.ts')),
]

/** A generated module: the TrueType file, deflated (RFC 1950), in base64. */
interface FaceModule {
  readonly data: string
}

function face(
  family: string,
  weight: FontFace['weight'],
  style: FontFace['style'],
  module: () => Promise<FaceModule>,
): FontFace {
  let loaded: Promise<Uint8Array> | null = null
  const read = async (): Promise<Uint8Array> => unzlibSync(fromBase64((await module()).data))
  return {
    family,
    weight,
    style,
    scripts: ['Latn', 'Grek', 'Cyrl'],
    load: () => {
      loaded ??= read()
      return loaded
    },
  }
}

/** Of the platform, wherever this runs; typed here because neither the DOM's types nor Node's are part of the package. */
declare function atob(text: string): string

/** `atob` stands in Node and in browsers alike; `Uint8Array.fromBase64` does not yet. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}
