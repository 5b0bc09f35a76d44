import {readFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

/** Every package builds alike: the entries that its `exports` name, as ESM with their types. A package that needs more says so in a configuration of its own. */
export function packageConfig(more: Options = {}): ReturnType<typeof defineConfig> {
  const {exports = {}}: {exports?: Readonly<Record<string, string>>} = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const entry = Object.values(exports).filter((source) => source.endsWith('.ts'))
  return defineConfig({entry, format: 'esm', dts: true, sourcemap: true, clean: true, ...more})
}

export default packageConfig()
