import type {Draft} from './pass.ts'

/** Makes something of a draft's sentences once, or of another of its lists, and keeps it as long as that list is kept. */
export function kept<T>(
  make: (draft: Draft) => T,
  of: (draft: Draft) => object = ({sentences}) => sentences,
): (draft: Draft) => T {
  const made = new WeakMap<object, T>()
  return (draft) => {
    const known = made.get(of(draft))
    if (known !== undefined) return known
    const fresh = make(draft)
    made.set(of(draft), fresh)
    return fresh
  }
}
