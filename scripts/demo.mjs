// `npm run demo`: the browser page, from source, on this machine only.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {ensureInstalled, pinnedNode, root} from './setup.mjs'

ensureInstalled()
const demo = join(root, 'apps', 'demo')
const {status} = spawnSync(
  pinnedNode,
  [join(demo, 'node_modules', 'vite', 'bin', 'vite.js'), ...process.argv.slice(2)],
  {cwd: demo, stdio: 'inherit'},
)
process.exit(status ?? 0)
