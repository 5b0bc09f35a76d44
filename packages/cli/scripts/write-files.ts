import {mkdirSync, writeFileSync} from 'node:fs'
import {commands} from '../src/commands/index.ts'
import {configJsonSchema} from '../src/config/config-schema.ts'
import {manPage} from '../src/help/man-page.ts'

// what is made of the table of commands goes with every build, so that it is never older than the command
const folder = new URL('../dist/', import.meta.url)
mkdirSync(new URL('schema/', folder), {recursive: true})
writeFileSync(
  new URL('schema/config.schema.json', folder),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
)
writeFileSync(new URL('onrecord.1', folder), manPage([...commands.values()]))
