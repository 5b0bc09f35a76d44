import type {FontFamily} from '@onrecord/document'

/** What Word's font table says of a family, so that a machine without it finds the nearest one. */
export interface WordFont {
  readonly name: string
  readonly family: 'roman' | 'swiss'
  /** Ten bytes that describe the design (PANOSE). */
  readonly panose: string
}

const georgia: WordFont = {name: 'Georgia', family: 'roman', panose: '02040502050405020303'}

/**
 * Families that come with Word on Windows and on the Mac. A memo is opened on machines that we do not know: of the
 * families a theme names, the first of these is asked for, never one that Word would have to replace unseen.
 */
const shipped: readonly WordFont[] = [
  georgia,
  {name: 'Cambria', family: 'roman', panose: '02040503050406030204'},
  {name: 'Times New Roman', family: 'roman', panose: '02020603050405020304'},
  {name: 'Palatino Linotype', family: 'roman', panose: '02040502050505030304'},
  {name: 'Garamond', family: 'roman', panose: '02020404030301010803'},
  {name: 'Book Antiqua', family: 'roman', panose: '02040602050305030304'},
  {name: 'Arial', family: 'swiss', panose: '020B0604020202020204'},
  {name: 'Calibri', family: 'swiss', panose: '020F0502020204030204'},
  {name: 'Verdana', family: 'swiss', panose: '020B0604030504040204'},
  {name: 'Tahoma', family: 'swiss', panose: '020B0604030504040204'},
  {name: 'Trebuchet MS', family: 'swiss', panose: '020B0603020202020204'},
]

const generic: Readonly<Record<string, string>> = {serif: 'Georgia', 'sans-serif': 'Arial'}

/** The family of a theme that Word has: the first in the theme's order, else Georgia or Arial. */
export function wordFont(family: FontFamily): WordFont {
  const asked = [family.name, ...family.fallback].map((name) => generic[name] ?? name)
  const found = asked.map((name) => shipped.find((font) => font.name === name)).find(Boolean)
  return found ?? georgia
}
