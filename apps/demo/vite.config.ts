import {defaultClientConditions, defineConfig} from 'vite'

export default defineConfig({
  // static files for any folder of a web server
  base: './',
  build: {target: 'es2023'},
  // the reader loads the importer of a file's kind when it is needed
  worker: {format: 'es'},
  // below the importer of Markdown a library asks for a DOM in a browser's form, which a worker has not
  resolve: {conditions: ['worker', ...defaultClientConditions]},
  // the workspace's packages are sources, not dependencies to be bundled ahead
  optimizeDeps: {
    exclude: ['harfbuzzjs'],
    // else the page is loaded anew, and loses what was decided, when the first Word file or PDF is opened
    entries: ['index.html', 'src/read-worker.ts', 'src/make-worker.ts'],
  },
})
