import type {FontFamily, Theme} from '@onrecord/document'
import type {FontFace} from './font-face.ts'

/** The faces that a theme brings itself. */
export function facesOf({fonts}: Theme): readonly FontFace[] {
  const {text, label} = fonts
  return [...facesOfFamily(text), ...(label.name === text.name ? [] : facesOfFamily(label))]
}

function facesOfFamily({name, faces = []}: FontFamily): readonly FontFace[] {
  return faces.map(({weight, style, bytes}) => ({
    family: name,
    weight,
    style,
    scripts: [],
    load: async () => bytes,
  }))
}
