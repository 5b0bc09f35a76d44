import {element} from './dom.ts'

/** A list that is closed at first. */
export interface Folded {
  /** What it is known by when it is shown again. */
  readonly key: string
  readonly summary: readonly (Node | string)[]
  /** Ids of what a link may lead to in it. */
  readonly ids?: readonly string[]
  readonly content: () => readonly (Node | string)[]
}

/** What of a list is not made yet, by its element. */
const unmade = new WeakMap<HTMLDetailsElement, Folded>()

/** A list whose content is made when it is opened: a long article has thousands of lines, and each decision would make all of them anew. */
export function foldedList(folded: Folded): HTMLDetailsElement {
  const made = element('details', '', element('summary', '', ...folded.summary))
  made.dataset.key = folded.key
  unmade.set(made, folded)
  beforeOpened(made, () => fill(made))
  return made
}

/**
 * What is to be done before somebody sees what is in a list: at the click, since the browser tells of `toggle` only after it
 * may have shown the list empty, and at `toggle`, since it opens some by itself. It is called more than once.
 */
export function beforeOpened(list: HTMLDetailsElement, fill: () => void): void {
  list.addEventListener('click', fill)
  list.addEventListener('toggle', fill)
}

function fill(list: HTMLDetailsElement): void {
  const content = unmade.get(list)?.content() ?? []
  unmade.delete(list)
  list.append(...content)
}

/** Opens a list, with its content, at once. */
function unfold(list: HTMLDetailsElement): void {
  fill(list)
  list.open = true
}

/** What can be opened and closed, and stays as it was when something is decided. */
function lists(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('#result details[data-key]')]
}

/** Shows again what is in the lists, with those open that are. */
export function keepOpen(show: () => void): void {
  const open = new Set(lists().flatMap((one) => (one.open ? [one.dataset.key] : [])))
  show()
  for (const one of lists()) if (open.has(one.dataset.key)) unfold(one)
}

/** Opens every list: paper has all that is in them. */
export function unfoldAll(): void {
  for (const one of lists()) unfold(one)
}

/**
 * Goes where a link within the page leads. The browser would write the address down, and the ids in it are made of words of the
 * article: whoever looks through its history could try which article was read here.
 */
export function followLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const id = link?.hash.slice(1) ?? ''
  const folded = lists().find((one) => unmade.get(one)?.ids?.includes(id))
  if (folded !== undefined) unfold(folded)
  const target = document.getElementById(id)
  if (target === null) return
  event.preventDefault()
  for (const one of document.querySelectorAll('[data-target]')) {
    one.removeAttribute('data-target')
  }
  const list = target.closest<HTMLDetailsElement>('details[data-key]')
  if (list !== null) list.open = true
  target.dataset.target = ''
  // the next key goes on from there
  target.tabIndex = -1
  target.focus({preventScroll: true})
  target.scrollIntoView()
}

/** Where in which list whoever puts something right is. */
export interface PlaceInList {
  readonly list: string | undefined
  readonly at: number
}

export function placeInList(): PlaceInList {
  const item = document.activeElement?.closest('li') ?? null
  const list = item?.closest<HTMLElement>('details[data-key]')
  return {
    list: list?.dataset.key,
    at: item === null ? -1 : [...(item.parentElement?.children ?? [])].indexOf(item),
  }
}

/** Where whoever works through a list was: the next statement stands there now. */
export function focusPlace(place: PlaceInList, otherwise: HTMLElement): void {
  const list = lists().find((one) => one.dataset.key === place.list)
  const next = list?.querySelectorAll<HTMLElement>('li > .choice > summary')[place.at]
  const focused = next ?? list?.querySelector('summary') ?? otherwise
  focused.focus()
}
