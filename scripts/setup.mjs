// Brings the workspace to the state that its lock file names. Runs on any Node ≥ 20, with npm alone.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const windows = process.platform === 'win32'
const stampFile = join(root, 'node_modules', '.onrecord-setup')
const {packageManager} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The Node that the lock file pins: sources run on it. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** Installs what is missing; does nothing when the last installation was of the same lock file. Speaks on stderr only. */
export function ensureInstalled() {
  requireNode20()
  const stamp = lockStamp()
  if (
    existsSync(pinnedNode) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  ) {
    ensureFaces()
    return
  }
  process.stderr.write('onrecord: installing what the lock file names (once) …\n')
  const {status, error} = pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) {
    process.stderr.write(
      `onrecord: the installation did not finish${error ? ` (${error.message})` : ''}; it needs npm and the npm registry. Mend that and run the command again.\n`,
    )
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
}

/** An installation makes them; `git clean -X` takes them away and may leave the installed packages. */
function ensureFaces() {
  const fonts = join(root, 'packages', 'fonts')
  if (existsSync(join(fonts, 'src', 'faces'))) return
  process.stderr.write('onrecord: preparing the faces of the documents (once) …\n')
  for (const script of ['prepare-faces.ts', 'prepare-slices.ts']) {
    const {status} = spawnSync(pinnedNode, [join(fonts, 'scripts', script)], {
      cwd: fonts,
      stdio: ['ignore', 2, 2],
    })
    if (status !== 0) process.exit(1)
  }
}

/** Runs the pinned pnpm through npx, so that nothing global is needed. */
export function pnpm(args, options = {}) {
  return spawnSync('npx', ['-y', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
    env: {...process.env, ...options.env},
  })
}

function requireNode20() {
  const [major] = process.versions.node.split('.')
  if (Number(major) >= 20) return
  process.stderr.write(
    `onrecord: needs Node 20 or newer, this is ${process.versions.node}: install a newer one and run the command again.\n`,
  )
  process.exit(1)
}

function lockStamp() {
  const hash = createHash('sha256')
  const manifests = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  )
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...manifests.sort(),
  ]) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path))
  }
  return `${hash.digest('hex')} ${process.platform}-${process.arch}\n`
}
