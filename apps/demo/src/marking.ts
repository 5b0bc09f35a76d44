import {type Dossier, MARKING_CAPS, markingOf, type TlpLabel} from '@onrecord/core'
import {markingLook} from '@onrecord/document'
import {byId, element} from './dom.ts'

/** Says on page and paper how far the dossier may travel, where somebody has marked it. */
export function showMarking(dossier: Dossier): void {
  const marking = markingOf(dossier)
  const line = byId('marking', HTMLElement)
  line.hidden = marking === null
  line.replaceChildren(...(marking === null ? [] : markingView(marking)))
}

function markingView(marking: TlpLabel): (Node | string)[] {
  const label = element('strong', 'tlp', marking)
  label.dataset.tlp = marking
  label.style.color = markingLook(marking)?.ink ?? ''
  const why = MARKING_CAPS[marking].why.replace(marking, '')
  return [label, `${why}.`, printedMarking(marking)]
}

/** On every page that is printed, where a browser fills margins; elsewhere it stands at the top alone. Margins have no background on paper: black. */
function printedMarking(marking: TlpLabel): HTMLStyleElement {
  const box = `{content:"${marking}";color:#000;font:bold 12pt sans-serif}`
  return element('style', '', `@page{margin:18mm 15mm;@top-right${box}@bottom-right${box}}`)
}

/** The marking that stands before what is copied, or nothing. */
export function shownMarking(): string[] {
  const marking = document.querySelector<HTMLElement>('#marking [data-tlp]')?.dataset.tlp
  return marking === undefined ? [] : [marking]
}
