import {byId} from './dom.ts'

/**
 * Names of people at risk are nothing to leave in a browser: what is decided is in the page's memory alone, and in files that somebody
 * saves on purpose. A telephone discards a page without asking, and an empty one looks like one where nothing was decided; so the tab
 * keeps one word, that something was, until it is closed.
 */
const KEY = 'onrecord'

/** Notes that this tab has decisions that would be lost with its page, or none any more. Those that are gone stay told until there are others. */
export function noteDecisions(isAny: boolean): void {
  const lost = byId('lost', HTMLElement)
  if (!isAny && !lost.hidden) return
  lost.hidden = true
  keep(isAny)
}

function keep(isAny: boolean): void {
  try {
    if (isAny) sessionStorage.setItem(KEY, 'decided')
    else sessionStorage.removeItem(KEY)
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** Says, where the browser has loaded the page anew, that what was decided is gone, until somebody has seen it or decides again. */
export function tellLost(): void {
  // else a browser shows the place where somebody was, below what is told
  history.scrollRestoration = 'manual'
  const lost = byId('lost', HTMLElement)
  lost.hidden = !isKept()
  byId('lost-seen', HTMLButtonElement).addEventListener('click', () => {
    lost.hidden = true
    keep(false)
    byId('text', HTMLTextAreaElement).focus()
  })
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
