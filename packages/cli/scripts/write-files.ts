import {mkdirSync, writeFileSync} from 'node:fs'
import {configJsonSchema} from '../src/config/config-schema.ts'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, {recursive: true})
writeFileSync(
  new URL('config.schema.json', folder),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
)
