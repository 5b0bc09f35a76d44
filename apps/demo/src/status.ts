import {byId} from './dom.ts'

const status = byId('status', HTMLElement)

/** What has become of it, said aloud by a screen reader. */
export function say(words: string, {failed = false}: {readonly failed?: boolean} = {}): void {
  status.toggleAttribute('data-failed', failed)
  status.textContent = words
  // magnified, more than is seen of it: a key has to get there
  status.toggleAttribute('tabindex', false)
  if (status.scrollHeight > status.clientHeight) status.tabIndex = 0
  if (failed) bringIntoView(status)
}

/** Waits for what is done elsewhere, and tells when it takes long: a server that does not answer looks like a long text. */
export async function patiently<T>(work: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, PATIENCE)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** Milliseconds; a long article takes half of them on a slow telephone. */
const PATIENCE = 20_000

/** On a small screen what was found stands below the fold: it comes up, where it is not seen yet. */
export function bringIntoView(element: HTMLElement): void {
  const {top} = element.getBoundingClientRect()
  // a heading at the very edge is seen, and nothing of what it is over
  if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({block: 'start'})
}
