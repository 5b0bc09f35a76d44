import type {FontFace} from './faces.ts'
import {slicedFace} from './sliced-face.ts'
import {wholeFace} from './whole-face.ts'

const european = ['Latn', 'Grek', 'Cyrl']

/**
 * The faces that onrecord's documents are set in. Source Serif 4 is for running text, Source Sans 3 for labels, tables and figures: both cover
 * Latin, Greek and Cyrillic. Others stand in where their script occurs. Nothing is read or decoded before it is needed.
 */
export const fonts: readonly FontFace[] = [
  face('Source Serif 4', 400, 'normal', () => import('./faces/source-serif-4-400-normal.ts')),
  face('Source Serif 4', 400, 'italic', () => import('./faces/source-serif-4-400-italic.ts')),
  face('Source Serif 4', 600, 'normal', () => import('./faces/source-serif-4-600-normal.ts')),
  face('Source Serif 4', 600, 'italic', () => import('./faces/source-serif-4-600-italic.ts')),
  face('Source Sans 3', 400, 'normal', () => import('./faces/source-sans-3-400-normal.ts')),
  face('Source Sans 3', 400, 'italic', () => import('./faces/source-sans-3-400-italic.ts')),
  face('Source Sans 3', 600, 'normal', () => import('./faces/source-sans-3-600-normal.ts')),
  ...both('Noto Sans KR', ['Hang', 'Hani', 'Kore'], () => import('./faces/noto-sans-kr/index.ts')),
  ...both('Noto Sans SC', ['Hani', 'Hans'], () => import('./faces/noto-sans-sc/index.ts')),
  ...both('Noto Sans TC', ['Hani', 'Hant', 'Bopo'], () => import('./faces/noto-sans-tc/index.ts')),
  ...both(
    'Noto Sans JP',
    ['Hira', 'Kana', 'Hani', 'Jpan'],
    () => import('./faces/noto-sans-jp/index.ts'),
  ),
  wholeFace(
    {family: 'IBM Plex Sans Arabic', weight: 400, style: 'normal', scripts: ['Arab']},
    () => import('./faces/ibm-plex-sans-arabic-400-normal.ts'),
  ),
  wholeFace(
    {family: 'IBM Plex Sans Arabic', weight: 600, style: 'normal', scripts: ['Arab']},
    () => import('./faces/ibm-plex-sans-arabic-600-normal.ts'),
  ),
  wholeFace(
    {family: 'Noto Serif Hebrew', weight: 400, style: 'normal', scripts: ['Hebr']},
    () => import('./faces/noto-serif-hebrew-400-normal.ts'),
  ),
  wholeFace(
    {family: 'Noto Serif Hebrew', weight: 600, style: 'normal', scripts: ['Hebr']},
    () => import('./faces/noto-serif-hebrew-600-normal.ts'),
  ),
]

function face(
  family: string,
  weight: FontFace['weight'],
  style: FontFace['style'],
  module: Parameters<typeof wholeFace>[1],
): FontFace {
  return wholeFace({family, weight, style, scripts: european}, module)
}

/** The regular and the semibold face of a family in slices. */
function both(
  family: string,
  scripts: readonly string[],
  module: Parameters<typeof slicedFace>[1],
): readonly FontFace[] {
  return ([400, 600] as const).map((weight) =>
    slicedFace({family, weight, style: 'normal', scripts}, module),
  )
}
