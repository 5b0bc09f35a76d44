import type {Draft} from './pass.ts'

/** Makes something of a draft's sentences once, and keeps it as long as their list is kept. */
export function kept<T>(make: (draft: Draft) => T): (draft: Draft) => T {
  const made = new WeakMap<Draft['sentences'], T>()
  return (draft) => {
    const known = made.get(draft.sentences)
    if (known !== undefined) return known
    const fresh = make(draft)
    made.set(draft.sentences, fresh)
    return fresh
  }
}
