// `npm test`: installs what is missing and runs what CI runs, each step by name.
import {ensureInstalled, pnpm} from './setup.mjs'

const steps = [
  ['format and lint', ['exec', 'biome', 'ci', '.', '--reporter=summary', '--error-on-warnings']],
  ['types', ['run', 'typecheck']],
  ['unused code', ['run', 'knip']],
  ['packages, built, packed and linted', ['run', 'check:package']],
  // last, since CI reads the line that it ends with
  ['tests', ['exec', 'vitest', 'run']],
]

ensureInstalled()
for (const [name, args] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  // the Node that consumers have: the smoke test runs the packed packages on it too
  const {status} = pnpm(args, {env: {ONRECORD_CONSUMER_NODE: process.execPath}})
  if (status !== 0) {
    console.error(`\nnpm test: "${name}" failed (pnpm ${args.join(' ')})`)
    process.exit(1)
  }
  if (name !== 'tests') console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`)
}
