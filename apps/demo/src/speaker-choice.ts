import type {LocalId, Quotation} from '@onrecord/core'
import {element} from './dom.ts'
import {beforeOpened} from './lists.ts'
import type {Ruling} from './rulings.ts'
import type {Shown} from './shown.ts'
import {isGuess} from './speakers.ts'
import {today} from './today.ts'

/** Who may be chosen, and what is done with the choice. */
export interface SpeakerChoice extends Pick<Shown, 'quotations' | 'voices'> {
  readonly rule: (quotation: LocalId, ruling: Ruling) => void
}

const NOBODY = 'nobody'
const REJECTED = 'rejected'
const DESCRIBED = 'described'

/** A list of everybody who may have said it, behind a question: whoever reads on is not kept. */
export function speakerChoice(quotation: Quotation, choice: SpeakerChoice): HTMLElement {
  const summary = element('summary', '', 'Wrong speaker?')
  // else forty of them sound alike
  summary.setAttribute('aria-describedby', wordsId(quotation))
  const made = element('details', 'choice', summary)
  // some articles have a hundred quotations and as many names
  beforeOpened(made, () => {
    if (made.lastChild === summary) made.append(choiceForm(quotation, choice))
  })
  return made
}

function choiceForm(quotation: Quotation, {voices, quotations, rule}: SpeakerChoice): HTMLElement {
  const select = element('select', '')
  select.id = `said-${quotation.id}`
  select.required = true
  select.append(
    new Option('Choose …', ''),
    ...voices.map(({id, name}) => new Option(name, id)),
    new Option('Somebody who is missing here', DESCRIBED),
    new Option('Nobody is named', NOBODY),
    new Option('No quotation at all: leave it out', REJECTED),
  )
  const label = element('label', '', 'Who says it?')
  label.htmlFor = select.id
  const words = element('input', '')
  words.autocomplete = 'off'
  const wordsLabel = element('label', '', 'As the article calls them ', words)
  wordsLabel.hidden = true
  select.addEventListener('change', () => {
    words.required = select.value === DESCRIBED
    wordsLabel.hidden = !words.required
  })
  const apply = element('button', 'small', 'Put it right')
  for (const one of [select, apply]) one.setAttribute('aria-describedby', wordsId(quotation))
  const form = element('form', '', element('span', '', label, ' ', select), wordsLabel, apply)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const id = quotations.get(quotation.id)
    if (id !== undefined) rule(id, rulingOf(select.value, words.value.trim()))
  })
  return form
}

/** One press for whoever has looked and found that the likeliest is right; nothing where nobody was chosen among several. */
export function confirmButton(quotation: Quotation, choice: SpeakerChoice): HTMLElement[] {
  const voice = choice.voices.find(({shown}) => shown === quotation.speaker.entity)
  const id = choice.quotations.get(quotation.id)
  if (!isGuess(quotation) || voice === undefined || id === undefined) return []
  const button = element('button', 'small', `It is ${voice.name}`)
  button.type = 'button'
  button.setAttribute('aria-describedby', wordsId(quotation))
  button.addEventListener('click', () =>
    choice.rule(id, {kind: 'speaker', entity: voice.id, on: today()}),
  )
  return [button]
}

/** What the element with the words of a quotation is called. */
export function wordsId({id}: Quotation): string {
  return `words-${id}`
}

function rulingOf(chosen: string, words: string): Ruling {
  const on = today()
  switch (chosen) {
    case REJECTED:
      return {kind: 'rejected', on}
    case DESCRIBED:
      return {kind: 'described', words, on}
    default:
      return {kind: 'speaker', entity: chosen === NOBODY ? null : chosen, on}
  }
}
