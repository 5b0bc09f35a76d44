// `npm run eval`: installs what is missing, measures the reader and writes docs/accuracy.md.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {ensureInstalled, pinnedNode, root} from './setup.mjs'

ensureInstalled()
const {status} = spawnSync(
  pinnedNode,
  [join(root, 'scripts', 'eval', 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd()},
  },
)
process.exit(status ?? 70)
