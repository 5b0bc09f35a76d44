import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fonts} from '../packages/fonts/src/index.ts'
import type {EngineSetup, FaceName} from './engine.ts'

const faces: Readonly<Record<FaceName, readonly [string, 400 | 600, 'normal' | 'italic']>> = {
  serif: ['Source Serif 4', 400, 'normal'],
  serifBold: ['Source Serif 4', 600, 'normal'],
  serifItalic: ['Source Serif 4', 400, 'italic'],
  sans: ['Source Sans 3', 400, 'normal'],
  sansBold: ['Source Sans 3', 600, 'normal'],
}

/** Writes the faces as files, and the path of each; gives the path of the file that engines read it from. */
export async function writeSetup(folder: string): Promise<string> {
  mkdirSync(join(folder, 'fonts'), {recursive: true})
  const written = await Promise.all(
    Object.entries(faces).map(async ([name, [family, weight, style]]) => {
      const path = join(folder, 'fonts', `${name}.ttf`)
      const face = fonts.find(
        (each) => each.family === family && each.weight === weight && each.style === style,
      )
      if (!face) throw new Error(`@onrecord/fonts has no ${family} ${weight} ${style}`)
      writeFileSync(path, await face.load())
      return [name, path] as const
    }),
  )
  const setup: Omit<EngineSetup, 'faces'> & {readonly faces: object} = {
    faces: Object.fromEntries(written),
    folder,
  }
  const path = join(folder, 'setup.json')
  writeFileSync(path, JSON.stringify(setup))
  return path
}
