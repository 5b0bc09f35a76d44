import {type Dossier, MARKING_CAPS, markingOf, type TlpLabel} from '@onrecord/core'
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
  return [label, `${MARKING_CAPS[marking].why.replace(marking, '')}.`]
}

/** The marking that stands before what is copied, or nothing. */
export function shownMarking(): string[] {
  const marking = document.querySelector<HTMLElement>('#marking [data-tlp]')?.dataset.tlp
  return marking === undefined ? [] : [marking]
}
