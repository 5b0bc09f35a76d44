import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import {packageConfig} from '../../tsup.config.ts'

/**
 * Takes of the docx library what is used: its functions that fill templates are made by functions that are called at once, and
 * nothing tells a bundler that these calls have no effect, so that all they need would come along.
 */
export const usedOfLibrary: Plugin = {
  name: 'what is used of docx',
  setup(build) {
    build.onLoad({filter: /docx[\\/]dist[\\/]index\.mjs$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/^(var \w+ = )(?=function\(\) \{$)/gm, '$1/* @__PURE__ */ ')
      return {contents, loader: 'js'}
    })
  },
}

export default packageConfig({esbuildPlugins: [usedOfLibrary]})
