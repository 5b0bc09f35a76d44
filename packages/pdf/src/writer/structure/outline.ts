import type {OutlineItem} from '../../display-list.ts'
import {type ObjectStore, type Ref, textString} from '../objects.ts'
import {type Destinations, destination} from './destination.ts'

/** The outline, folded below its first level; `null` where there are no items. */
export function writeOutline(
  store: ObjectStore,
  items: readonly OutlineItem[],
  destinations: Destinations,
): Ref | null {
  if (items.length === 0) return null
  const root = store.reserve()
  const {first, last} = writeItems(store, items, root, destinations)
  store.assign(root, {Type: 'Outlines', First: first, Last: last, Count: items.length})
  return root
}

function writeItems(
  store: ObjectStore,
  items: readonly OutlineItem[],
  parent: Ref,
  destinations: Destinations,
): {readonly first: Ref | undefined; readonly last: Ref | undefined} {
  const refs = items.map(() => store.reserve())
  items.forEach((item, index) => {
    const ref = refs[index]
    if (ref === undefined) return
    const children = writeItems(store, item.children, ref, destinations)
    store.assign(ref, {
      Title: textString(item.title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: children.first,
      Last: children.last,
      // A negative count says: closed, with this many inside.
      Count: item.children.length === 0 ? undefined : -item.children.length,
      ...destination(item, destinations),
    })
  })
  return {first: refs[0], last: refs.at(-1)}
}
