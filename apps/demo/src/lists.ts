/** What can be opened and closed, and stays as it was when something is decided. */
export function lists(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('#result details[data-key]')]
}

/**
 * Goes where a link within the page leads. The browser would write the address down, and the ids in it are made of words of the
 * article: whoever looks through its history could try which article was read here.
 */
export function followLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const target = document.getElementById(link?.hash.slice(1) ?? '')
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
