import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../', import.meta.url)
const manifests = readdirSync(new URL('packages/', root)).map(
  (folder): {name: string; version: string} =>
    JSON.parse(readFileSync(new URL(`packages/${folder}/package.json`, root), 'utf8')),
)
const changesets = readdirSync(new URL('.changeset/', root))
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({file, packages: packagesOf(file)}))

test('a changeset is of packages that there are: another name stops every release', () => {
  const names = manifests.map(({name}) => name)
  const strange = changesets.flatMap(({file, packages}) =>
    packages.filter((name) => !names.includes(name)).map((name) => `${file}: ${name}`),
  )
  expect(strange).toEqual([])
})

test('what was never released has one changeset, which says what its first release gives', () => {
  const unreleased = manifests.filter(({version}) => version === '0.0.0').map(({name}) => name)
  const written = changesets
    .flatMap(({packages}) => packages)
    .filter((name) => unreleased.includes(name))
  expect(written.sort()).toEqual(unreleased.sort())
})

function packagesOf(file: string): string[] {
  const head = readFileSync(new URL(`.changeset/${file}`, root), 'utf8').split('---')[1] ?? ''
  return [...head.matchAll(/^["'](.{1,80})['"]:/gm)].map(([, name]) => name ?? '')
}
