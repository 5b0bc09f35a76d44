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
import {lookWords, tellsOf} from './lint.ts'
import type {Shown} from './shown.ts'
import {counted} from './side-views.ts'
import {tellsPlace} from './tells-view.ts'

/** `anew`: the list itself has to be shown again. */
export type Change = (
  to: (now: Decisions) => Decisions,
  options?: {readonly anew?: boolean},
) => void

const NAMED = 'Named, on purpose'

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
  const told = [`${found} found`, kept === 0 ? null : `${kept} kept out`, lookWords(dossier)]
  return told.filter((one) => one !== null).join(', ')
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
  const plain = isSaid ? AS_SAVED : because === undefined ? 'Named' : 'Undecided: named'
  const named = isSaid || because !== undefined ? [new Option(NAMED, 'name')] : []
  const first = new Option(plain, '')
  first.dataset.named = plain
  select.append(first, ...named, ...CHOICES.map(([policy, words]) => new Option(words, policy)))
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
  const tells = tellsPlace({entity: entity.id})
  select.setAttribute('aria-describedby', `${note.id} ${tells.id}`)
  return element('li', '', element('span', '', label, note), select, tells)
}

/** Who stands behind which letter, for whoever decides: two witnesses of three stories are soon exchanged. */
export function tellPrinted(
  list: HTMLElement,
  dossier: Dossier,
  {printed}: Pick<Shown, 'printed'>,
): void {
  const namesakes = new Set(tellsOf(dossier).map(({words}) => words))
  for (const note of list.querySelectorAll<HTMLElement>('[data-printed]')) {
    const words = printed.get(note.dataset.printed ?? '')
    const dot = note.previousSibling?.textContent?.trim() === '' ? '' : '· '
    note.textContent = words === undefined ? '' : `${dot}printed as “${words}”`
    const item = note.closest('li')
    const isAsked = namesakes.has(item?.querySelector('label')?.textContent ?? '')
    offerName(item?.querySelector('select') ?? null, {isPrinted: words !== undefined, isAsked})
  }
}

/** Whoever is withheld since they may be another, and whoever stays though they may be, can be named on purpose. */
function offerName(
  select: HTMLSelectElement | null,
  {isPrinted, isAsked}: {readonly isPrinted: boolean; readonly isAsked: boolean},
): void {
  const [plain] = select?.options ?? []
  if (select === null || plain === undefined) return
  const isUndecided = select.value === ''
  const isWithheld = isPrinted && isUndecided
  const isNamed = plain.textContent !== AS_SAVED
  if (isNamed) plain.textContent = isWithheld ? 'Undecided: withheld' : (plain.dataset.named ?? '')
  if (!(isUndecided && (isPrinted || isAsked)) || select.querySelector('[value="name"]') !== null)
    return
  select.options.add(new Option(NAMED, 'name'), 1)
}

const AS_SAVED = 'As the file says'

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
  const told = element('span', '', words, element('span', 'note', note))
  return element('li', '', told, button, tellsPlace({name}))
}
