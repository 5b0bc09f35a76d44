// `npm run build` and the like: turbo looks for pnpm on the path, and nothing global is needed here.
import {ensureInstalled, pnpm} from './setup.mjs'

ensureInstalled()
const {status} = pnpm(['exec', 'turbo', 'run', ...process.argv.slice(2)], {
  env: {TURBO_TELEMETRY_DISABLED: '1'},
})
process.exit(status ?? 1)
