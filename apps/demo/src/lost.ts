import {byId} from './dom.ts'

/**
 * Names of people at risk are nothing to leave in a browser: what is decided is in the page's memory alone, and in files that somebody
 * saves on purpose. A telephone discards a page without asking, and an empty one looks like one where nothing was decided; so the tab
 * keeps one word, that something was, until it is closed.
 */
const KEY = 'onrecord'

/** Notes that this tab has decisions that would be lost with its page, or none any more. */
export function noteDecisions(isAny: boolean): void {
  byId('lost', HTMLElement).hidden = true
  try {
    if (isAny) sessionStorage.setItem(KEY, 'decided')
    else sessionStorage.removeItem(KEY)
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** Says, where the browser has loaded the page anew, that what was decided is gone, until somebody has seen it or decides again. */
export function tellLost(): boolean {
  let isLost = false
  try {
    isLost = sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
  byId('lost', HTMLElement).hidden = !isLost
  byId('lost-seen', HTMLButtonElement).addEventListener('click', () => {
    noteDecisions(false)
    byId('text', HTMLTextAreaElement).focus()
  })
  return isLost
}
