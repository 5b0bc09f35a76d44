import {defineConfig} from 'tsup'

/** Every package builds alike: the entries that its `exports` name, as ESM with their types. */
export function packageConfig(entry: string[]): ReturnType<typeof defineConfig> {
  return defineConfig({entry, format: 'esm', dts: true, sourcemap: true, clean: true})
}

export default packageConfig(['src/index.ts'])
