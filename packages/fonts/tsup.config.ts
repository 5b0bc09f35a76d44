import {defineConfig} from 'tsup'

// As the other packages, without source maps: they would carry every face a second time.
export default defineConfig({entry: ['src/index.ts'], format: 'esm', dts: true, clean: true})
