import type {LocalId, Quotation} from '@onrecord/core'
import type {Ruling} from './decisions.ts'
import {element} from './dom.ts'
import type {Shown} from './shown.ts'
import {today} from './today.ts'

/** Who may be chosen, and what is done with the choice. */
export interface SpeakerChoice extends Pick<Shown, 'quotations' | 'voices'> {
  readonly rule: (quotation: LocalId, ruling: Ruling) => void
}

const NOBODY = 'nobody'
const REJECTED = 'rejected'

/** A list of everybody who may have said it, behind a question: whoever reads on is not kept. */
export function speakerChoice(quotation: Quotation, choice: SpeakerChoice): HTMLElement {
  const select = element('select', '')
  select.id = `said-${quotation.id}`
  const label = element('label', '', 'Who says it?')
  label.htmlFor = select.id
  const apply = element('button', 'small', 'Put it right')
  apply.type = 'button'
  const made = element(
    'details',
    'choice',
    element('summary', '', 'Wrong speaker?'),
    label,
    ' ',
    select,
    ' ',
    apply,
  )
  const options = () => [
    new Option('Choose …', ''),
    ...choice.voices.map(({id, name}) => new Option(name, id)),
    new Option('Nobody is named', NOBODY),
    new Option('No quotation at all: leave it out', REJECTED),
  ]
  // some articles have a hundred quotations and as many names
  made.addEventListener('toggle', () => {
    if (made.open && select.length === 0) select.append(...options())
  })
  apply.addEventListener('click', () => {
    const id = choice.quotations.get(quotation.id)
    if (id !== undefined && select.value !== '') choice.rule(id, rulingOf(select.value))
  })
  return made
}

function rulingOf(value: string): Ruling {
  if (value === REJECTED) return {kind: 'rejected', on: today()}
  return {kind: 'speaker', entity: value === NOBODY ? null : value, on: today()}
}
