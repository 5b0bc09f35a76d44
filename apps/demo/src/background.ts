/**
 * A worker that the policy of the page holds, too: what a worker may load and send is else told by the head of its own file, which a
 * server gives or not.
 */
export function startWorker(script: string): Worker {
  const address = JSON.stringify(new URL(script, document.baseURI).href)
  const local = URL.createObjectURL(new Blob([`import ${address}`], {type: 'text/javascript'}))
  return new Worker(local, {type: 'module'})
}

/** The answer of a worker to one question. It stays out where the worker is ended before. */
export function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  failed: Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    // a channel of its own: what reads a PDF posts messages to the page itself
    const {port1, port2} = new MessageChannel()
    port1.onmessage = ({data}: MessageEvent<Answer>) => resolve(data)
    worker.onerror = () => resolve(failed)
    worker.postMessage(question, [port2])
  })
}
