import {
  type Article,
  type Dossier,
  dossierOf,
  type Entity,
  evidenceRef,
  speakersOf,
  undecidedPeople,
} from '@onrecord/core'
import {articleOf, type Decisions, isNamed, keptCount, type Policy, partyOf} from './decisions.ts'
import {element} from './dom.ts'
import {isInOtherLanguage} from './issue-words.ts'
import type {Shown} from './shown.ts'
import {counted} from './side-views.ts'

/** `anew`: the list itself has to be shown again. */
export type Change = (
  to: (now: Decisions) => Decisions,
  options?: {readonly anew?: boolean},
) => void

const CHOICES: readonly (readonly [Policy, string])[] = [
  ['pseudonym', 'Under a letter (“Person A”)'],
  ['omit', 'Left out, with all that they said'],
]

/**
 * Everybody whom the article names, first those whom a document may harm, each with what is done about their name; then the names that
 * were added. It is the one list that says real names, and it is neither printed nor copied.
 */
export function peopleItems(read: Dossier, decisions: Decisions, change: Change): HTMLElement[] {
  const article = articleOf(read)
  const harm = new Map(undecidedPeople(dossierOf(article)).map(({ref, because}) => [ref, because]))
  const because = ({id}: Entity) => harm.get(evidenceRef(article.id, id))
  const people = article.entities.filter(({type}) => type === 'person')
  const ordered = people.toSorted(
    (a, b) => Number(because(b) !== undefined) - Number(because(a) !== undefined),
  )
  return [
    ...ordered.map((entity) => personItem(read, entity, because(entity), {decisions, change})),
    ...decisions.names.map((name) => nameItem(article, name, change)),
  ]
}

/** "8 found, 2 kept out": so that it is seen with the list closed. Found, since nobody says that they are all. */
export function peopleCount(dossier: Dossier, decisions: Decisions): string {
  const found = articleOf(dossier).entities.filter(({type}) => type === 'person').length
  const kept = keptCount(dossier, decisions)
  if (isInOtherLanguage(articleOf(dossier))) return `nobody looked for, ${kept} kept out`
  return kept === 0 ? `${found} found` : `${found} found, ${kept} kept out`
}

interface Deciding {
  readonly decisions: Decisions
  readonly change: Change
}

function personItem(
  read: Dossier,
  entity: Entity,
  because: string | undefined,
  {decisions, change}: Deciding,
): HTMLElement {
  const article = articleOf(read)
  const select = element('select', '')
  select.id = `policy-${entity.id}`
  const known = partyOf(read, entity)?.id
  const isSaid = read.protection?.people.some(({party}) => party === known) ?? false
  const plain = isSaid ? 'As the file says' : because === undefined ? 'Named' : 'Undecided: named'
  const named = isSaid || because !== undefined ? [new Option('Named, on purpose', 'name')] : []
  select.append(
    new Option(plain, ''),
    ...named,
    ...CHOICES.map(([policy, words]) => new Option(words, policy)),
  )
  select.value = decisions.people.get(entity.id) ?? ''
  select.addEventListener('change', () => {
    const chosen = POLICIES.find((policy) => policy === select.value)
    change((now) => ({...now, people: withPolicy(now.people, entity.id, chosen)}))
  })
  const label = element('label', '', entity.name)
  label.htmlFor = select.id
  label.dir = 'auto'
  const count = article.quotations.filter(({speaker}) =>
    speakersOf(article, speaker).includes(entity),
  ).length
  const notes = [because, count === 0 ? undefined : counted(count, 'quotation')]
  const told = notes.filter((one) => one !== undefined).join(', ')
  const printed = element('span', '')
  printed.dataset.printed = entity.id
  const note = element('span', 'note', ` ${told} `, printed)
  note.id = `about-${entity.id}`
  select.setAttribute('aria-describedby', note.id)
  return element('li', '', element('span', '', label, note), select)
}

/** Who stands behind which letter, for whoever decides: two witnesses of three stories are soon exchanged. */
export function tellPrinted(list: HTMLElement, {printed}: Pick<Shown, 'printed'>): void {
  for (const note of list.querySelectorAll<HTMLElement>('[data-printed]')) {
    const words = printed.get(note.dataset.printed ?? '')
    const dot = note.previousSibling?.textContent?.trim() === '' ? '' : '· '
    note.textContent = words === undefined ? '' : `${dot}printed as “${words}”`
  }
}

const POLICIES: readonly Policy[] = ['name', 'pseudonym', 'omit']

function withPolicy(
  people: Decisions['people'],
  id: string,
  policy: Policy | undefined,
): Decisions['people'] {
  const others = [...people].filter(([one]) => one !== id)
  return new Map(policy === undefined ? others : [...others, [id, policy]])
}

function nameItem(article: Article, name: string, change: Change): HTMLElement {
  const button = element('button', 'small', 'Name it again')
  button.type = 'button'
  button.setAttribute('aria-label', `Name it again: ${name}`)
  button.addEventListener('click', () =>
    change((now) => ({...now, names: now.names.filter((one) => one !== name)}), {anew: true}),
  )
  const note = isNamed(article, name) ? ' printed as “name kept out”' : ' not found in this article'
  const words = element('bdi', '', name)
  return element('li', '', element('span', '', words, element('span', 'note', note)), button)
}
