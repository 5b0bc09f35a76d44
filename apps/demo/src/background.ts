/** Something that is done away from the page, by a worker that is begun anew after it failed. */
export class Background {
  readonly #script: string
  #worker: Worker | null
  /** What ends each question without an answer. */
  readonly #asked = new Set<() => void>()
  #begun = 0

  /** Begins to load what the script needs. */
  constructor(script: string) {
    this.#script = script
    this.#worker = this.#started()
  }

  /** The answer to one question; `null` where the worker could not be loaded, fell over or was given up. */
  ask<Answer>(question: unknown): Promise<Answer | null> {
    this.#worker ??= this.#started()
    const worker = this.#worker
    return new Promise((resolve) => {
      // a channel of its own: what reads a PDF posts messages to the page itself
      const {port1, port2} = new MessageChannel()
      const settle = (answer: Answer | null) => {
        this.#asked.delete(end)
        port1.close()
        resolve(answer)
      }
      const end = () => settle(null)
      this.#asked.add(end)
      port1.onmessage = ({data}: MessageEvent<Answer>) => settle(data)
      worker.postMessage(question, [port2])
    })
  }

  /** Whether somebody waits for an answer. */
  get isAsked(): boolean {
    return this.#asked.size > 0
  }

  /** Ends what is being done, and whatever else waits for it. */
  giveUp(): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const end of this.#asked) end()
  }

  #started(): Worker {
    const address = new URL(this.#script, document.baseURI)
    // where a server has never answered, Firefox lets whoever asks for the same address wait for the same answer
    if (this.#begun > 0) address.searchParams.set('again', String(this.#begun))
    this.#begun += 1
    const worker = startWorker(address)
    // at once: what fails to load does so while nobody asks it anything
    worker.onerror = () => {
      if (worker === this.#worker) this.giveUp()
    }
    return worker
  }
}

/**
 * A worker that the policy of the page holds, too: what a worker may load and send is else told by the head of its own file, which a
 * server gives or not.
 */
function startWorker({href}: URL): Worker {
  const script = `import ${JSON.stringify(href)}`
  const local = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}))
  return new Worker(local, {type: 'module'})
}
