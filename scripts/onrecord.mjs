// `npm run -s onrecord -- ARGS`: the command from source, in the folder where the user stands.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {ensureInstalled, pinnedNode, root} from './setup.mjs'

ensureInstalled()
const {status, signal} = spawnSync(
  pinnedNode,
  [join(root, 'packages', 'cli', 'src', 'cli.ts'), ...process.argv.slice(2)],
  {stdio: 'inherit'},
)
process.exit(signal === null ? status : 70)
