/** What can be opened and closed, and stays as it was when something is decided. */
export function lists(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('#result details[data-key]')]
}

/** Where a link leads is opened before the browser goes there: not every one does it. */
export function openTarget(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const id = link?.hash.slice(1) ?? ''
  const list = document.getElementById(id)?.closest<HTMLDetailsElement>('details[data-key]')
  if (list != null) list.open = true
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
