import {mkdirSync, writeFileSync} from 'node:fs'
import {jsonSchemas} from '../src/schema/json-schemas.ts'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
