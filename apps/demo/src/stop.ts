import {byId} from './dom.ts'

const button = byId('stop', HTMLButtonElement)

let lasting = 0

/** The button that stops a reading: it is there only while one lasts. */
export function offerStop(stopped: () => void): void {
  button.addEventListener('click', stopped)
}

export function showStop(): void {
  lasting = window.setTimeout(() => {
    button.hidden = false
  }, SHORT)
}

export function hideStop(): void {
  window.clearTimeout(lasting)
  button.hidden = true
}

/** Milliseconds; most texts are read before, and nothing moves on the page. */
const SHORT = 1000
