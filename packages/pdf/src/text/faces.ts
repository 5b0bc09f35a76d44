import type {Theme} from '@onrecord/document'
import type {FontFace} from './font-face.ts'
import {type LoadedFace, loadFace} from './loaded-face.ts'

/** What a text asks of a face. */
export interface FaceStyle {
  readonly family: 'text' | 'label'
  readonly weight: 400 | 600
  readonly italic: boolean
}

/** The faces of a document, by what is asked of them. */
export interface Faces {
  /** Faces for a style, the best first: all others follow, for characters that the best does not have. */
  for(style: FaceStyle): readonly LoadedFace[]
}

/**
 * Reads the faces that a document needs: those of the theme's two families, and others where they cover a script that occurs.
 *
 * @throws TypeError when no face is of the theme's families
 */
export async function loadFaces(
  fonts: readonly FontFace[],
  theme: Theme,
  scripts: ReadonlySet<string>,
): Promise<Faces> {
  const families = [theme.fonts.text.name, theme.fonts.label.name]
  const needed = fonts.filter(
    (face) => families.includes(face.family) || face.scripts.some((script) => scripts.has(script)),
  )
  for (const family of families) requireFamily(fonts, family)
  return facesOf(await Promise.all(needed.map(loadFace)), theme)
}

function facesOf(loaded: readonly LoadedFace[], theme: Theme): Faces {
  const orders = new Map<string, readonly LoadedFace[]>()
  return {
    for(style) {
      const key = `${style.family} ${style.weight} ${style.italic}`
      const known = orders.get(key)
      if (known) return known
      const family = theme.fonts[style.family].name
      const distance = (one: LoadedFace): number => distanceOf(one.face, family, style)
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

function requireFamily(faces: readonly FontFace[], family: string): void {
  if (faces.some((face) => face.family === family)) return
  const found = [...new Set(faces.map((face) => face.family))].join(', ')
  throw new TypeError(
    `The theme sets text in “${family}”, and no face of that family came in \`fonts\` (${found || 'none at all'}). ` +
      'For the default theme pass {fonts} of @onrecord/fonts.',
  )
}
