import type {LanguageTag, Theme} from '@onrecord/document'
import type {FontFace} from './font-face.ts'
import {type HanShapes, hanShapes, hasWidePunctuation, likelyHanShapes} from './han.ts'
import {type LoadedFace, loadFace} from './loaded-face.ts'
import {neededFaces} from './needed-faces.ts'
import type {Survey} from './survey.ts'

/** What a text asks of a face. */
export interface FaceStyle {
  readonly family: 'text' | 'label'
  readonly weight: 400 | 600
  readonly italic: boolean
}

/** The faces of a document, by what is asked of them. */
export interface Faces {
  /** Faces for a style and a language, the best first: all others follow, for characters that the best does not have. */
  for(style: FaceStyle, language: LanguageTag): readonly LoadedFace[]
}

/**
 * Reads the faces that a document needs: those of the theme's two families, and of others those with characters that these do not have.
 *
 * @throws TypeError when no face is of the theme's families
 */
export async function loadFaces(
  fonts: readonly FontFace[],
  theme: Theme,
  survey: Survey,
): Promise<Faces> {
  const families = [theme.fonts.text.name, theme.fonts.label.name]
  for (const family of families) requireFamily(fonts, family)
  const shapes = likelyHanShapes(survey)
  const usable = survey.italic ? fonts : fonts.filter((face) => !isSpare(face, fonts))
  const needed = await neededFaces(usable, families, survey, shapes)
  const loaded = await Promise.all([...needed].map(([face, codes]) => loadFace(face, codes)))
  return facesOf(loaded, theme, shapes)
}

/** Where nothing is set in italics, a face that has an upright one beside it is not read. */
function isSpare(face: FontFace, fonts: readonly FontFace[]): boolean {
  const isUpright = (other: FontFace): boolean =>
    other.family === face.family && other.weight === face.weight && other.style === 'normal'
  return face.style === 'italic' && fonts.some(isUpright)
}

function facesOf(loaded: readonly LoadedFace[], theme: Theme, likely: HanShapes): Faces {
  const orders = new Map<string, readonly LoadedFace[]>()
  return {
    for(style, language) {
      const key = `${style.family} ${style.weight} ${style.italic} ${language}`
      const known = orders.get(key)
      if (known) return known
      const family = theme.fonts[style.family].name
      const distance = ({face}: LoadedFace): number =>
        distanceOf(face, family, style) + hanDistance(face, language, likely)
      const order = [...loaded].sort((a, b) => distance(a) - distance(b))
      orders.set(key, order)
      return order
    },
  }
}

/** Another family is worse than another weight, and that is worse than another slope. */
function distanceOf(face: FontFace, family: string, style: FaceStyle): number {
  return (
    (face.family === family ? 0 : 4) +
    (face.weight === style.weight ? 0 : 2) +
    ((face.style === 'italic') === style.italic ? 0 : 1)
  )
}

/** Chinese and Japanese take even their quotation marks from their own face; characters of another shape come last. */
function hanDistance(face: FontFace, language: LanguageTag, likely: HanShapes): number {
  if (!face.scripts.includes('Hani')) return 0
  if (!face.scripts.includes(hanShapes(language) ?? likely)) return 16
  return hasWidePunctuation(language) ? -16 : 0
}

function requireFamily(faces: readonly FontFace[], family: string): void {
  if (faces.some((face) => face.family === family)) return
  const found = [...new Set(faces.map((face) => face.family))].join(', ')
  throw new TypeError(
    `The theme sets text in “${family}”, and no face of that family came in \`fonts\` (${found || 'none at all'}). ` +
      'For the default theme pass {fonts} of @onrecord/fonts.',
  )
}
