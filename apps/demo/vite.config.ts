import {defineConfig} from 'vite'

export default defineConfig({
  build: {target: 'es2023'},
  // the workspace's packages are sources, not dependencies to be bundled ahead
  optimizeDeps: {exclude: ['harfbuzzjs']},
})
