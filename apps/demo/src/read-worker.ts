import type {ReadRequest} from './read-in-background.ts'

// no more than this: what is loaded later would else import it again, by the address that never answered
const loaded = import('./read-here.ts')

// told at once, and not when somebody asks
loaded.catch((error: unknown) => {
  setTimeout(() => {
    throw error
  })
})

self.addEventListener('message', async ({data, ports: [port]}: MessageEvent<ReadRequest>) => {
  const {readHere} = await loaded
  port?.postMessage(await readHere(data))
})
