import type {Plugin} from 'esbuild'
import {packageConfig} from '../../tsup.config.ts'

/**
 * Takes of pdf-lib the modules of its object layer alone: it does not say that its modules have no effect when they are loaded, so that
 * all 800 kB would come along, which take longer to load than a short document takes to set.
 */
const objectLayer: Plugin = {
  name: 'object layer of pdf-lib',
  setup(build) {
    const resolving = {}
    build.onResolve({filter: /.*/}, async ({path, importer, resolveDir, kind, pluginData}) => {
      const wanted =
        path === 'pdf-lib' || /node_modules\/pdf-lib\//.test(importer.replaceAll('\\', '/'))
      if (pluginData === resolving || !wanted) return undefined
      const found = await build.resolve(path, {resolveDir, kind, importer, pluginData: resolving})
      return {path: found.path, errors: found.errors, sideEffects: false}
    })
  },
}

export default packageConfig({
  noExternal: ['pdf-lib', 'tslib', 'pako'],
  esbuildPlugins: [objectLayer],
})
