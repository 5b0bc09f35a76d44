import {mkdirSync, writeFileSync} from 'node:fs'
import {themeJsonSchema} from '../src/theme-file/theme-schema.ts'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, {recursive: true})
writeFileSync(
  new URL('theme.schema.json', folder),
  `${JSON.stringify(themeJsonSchema(), null, 2)}\n`,
)
