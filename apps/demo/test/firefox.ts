import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

/** A page in Firefox, without a window. */
export interface FirefoxPage {
  /** What a script comes to in the page; of a promise, what it is kept with. */
  run(script: string): Promise<unknown>
  close(): Promise<void>
}

/** Opens an address in the Firefox of this machine, which is spoken to in WebDriver BiDi: Playwright asks for one of its own. */
export async function openInFirefox(url: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-firefox-'))
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const firefox = spawn('firefox-esr', options, {stdio: ['ignore', 'ignore', 'pipe']})
  const ended = once(firefox, 'exit')
  const close = async () => {
    firefox.kill()
    await ended
    rmSync(profile, {recursive: true, force: true, maxRetries: 5})
  }
  try {
    const send = await speakingTo(`${await addressOf(firefox)}/session`)
    await send('session.new', {capabilities: {}})
    const {contexts} = (await send('browsingContext.getTree', {})) as {
      contexts: {context: string}[]
    }
    const context = contexts[0]?.context
    await send('browsingContext.navigate', {context, url, wait: 'complete'})
    const run = async (expression: string) => {
      const asked = {expression, awaitPromise: true, target: {context}}
      const {result, exceptionDetails} = (await send('script.evaluate', asked)) as Evaluated
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
      return result?.value
    }
    return {run, close}
  } catch (error) {
    await close()
    throw error
  }
}

interface Evaluated {
  readonly result?: {readonly value?: unknown}
  readonly exceptionDetails?: {readonly text: string}
}

/** It chooses a port, and says which. */
async function addressOf({stderr}: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Firefox has no stderr')
  for await (const line of createInterface({input: stderr})) {
    const address = /BiDi listening on (ws:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    // else it stops when what nobody reads is full
    stderr.resume()
    return address
  }
  throw new Error('Firefox does not start')
}

type Send = (method: string, params: object) => Promise<unknown>

async function speakingTo(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  const open = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({data}) => {
    const answer = JSON.parse(String(data)) as Answer
    open.get(answer.id ?? 0)?.(answer)
  })
  await once(socket, 'open')
  let count = 0
  return async (method, params) => {
    count += 1
    const id = count
    const answer = await new Promise<Answer>((resolve) => {
      open.set(id, resolve)
      socket.send(JSON.stringify({id, method, params}))
    })
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.message}`)
    return answer.result
  }
}

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}
