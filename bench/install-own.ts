import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'

/**
 * Lays out our built packages as npm installs them, and the engine files beside them: inside the workspace an import of ours would reach
 * the sources, which no user runs.
 */
export function installOwn(root: string, target: string): void {
  rmSync(target, {recursive: true, force: true})
  const packages = join(root, 'packages')
  for (const folder of readdirSync(packages)) installPackage(join(packages, folder), target)
  cpSync(join(root, 'bench', 'engines'), join(target, 'engines'), {recursive: true})
  writeFileSync(join(target, 'package.json'), '{"private": true, "type": "module"}\n')
}

function installPackage(source: string, target: string): void {
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const place = join(target, 'node_modules', manifest.name)
  cpSync(join(source, 'dist'), join(place, 'dist'), {recursive: true})
  const {publishConfig, ...rest} = manifest
  writeFileSync(join(place, 'package.json'), JSON.stringify({...rest, ...publishConfig}))
  const foreign = Object.keys(manifest.dependencies ?? {}).filter(
    (name) => !name.includes('onrecord'),
  )
  for (const name of foreign) {
    const link = join(place, 'node_modules', name)
    mkdirSync(join(link, '..'), {recursive: true})
    symlinkSync(join(source, 'node_modules', name), link, 'junction')
  }
}
