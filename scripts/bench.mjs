// `npm run bench`: builds the packages, installs the engines that they are compared with, runs all on this machine and
// writes docs/benchmarks.md. `npm run bench -- pdf` runs one comparison.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {ensureInstalled, pinnedNode, pnpm, root} from './setup.mjs'

const bench = join(root, 'bench')

ensureInstalled()
must(
  'building the packages',
  pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--filter=./packages/*']),
)
must(
  'installing the engines to compare with',
  pnpm(['install', '--frozen-lockfile', '--reporter=silent'], {cwd: join(bench, 'rivals')}),
)
const {status} = spawnSync(pinnedNode, [join(bench, 'bench.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 70)

function must(what, {status}) {
  if (status === 0) return
  console.error(`npm run bench: ${what} failed`)
  process.exit(1)
}
