/**
 * Whoever has no types is told at the door that a renderer takes a tree: behind it there would be an error from within.
 *
 * @param asked the function, as its caller writes it
 * @throws TypeError where what came is no document tree: what was expected, what came, and what to do about it
 */
export function requireTree(given: unknown, asked: string): void {
  const {type, children, notes} = Object(given)
  if (type === 'document' && Array.isArray(children) && Array.isArray(notes)) return
  throw new TypeError(
    `${asked} takes a document tree, as document({title, …}) makes it, got ${whatCame(given)}`,
  )
}

/**
 * An option that there is not would be passed over, and `{claen: true}` would hand on what reviewers remarked.
 *
 * @throws TypeError where the options are no object, or have another name among them
 */
export function requireOptions(given: unknown, known: readonly string[], asked: string): void {
  if (Object(given) !== given) {
    throw new TypeError(
      `the options of ${asked} are an object with ${known.join(', ')}, got ${String(given)}`,
    )
  }
  const [unknown] =
    Object.entries(Object(given)).find(
      ([name, value]) => value !== undefined && !known.includes(name),
    ) ?? []
  if (unknown === undefined) return
  throw new TypeError(`${asked} has no option "${unknown}"; there are ${known.join(', ')}`)
}

/**
 * Asked not by its constructor, of which every frame of a browser has its own.
 *
 * @param read what is read from them, at the head of the message: "A PDF"
 * @throws TypeError where what is given is no bytes
 */
export function requireBytes(given: unknown, read: string): void {
  const kind = Object.prototype.toString.call(given).slice(8, -1)
  if (kind === 'Uint8Array') return
  const hint = kind === 'Promise' ? 'await it' : 'for example new Uint8Array(buffer)'
  throw new TypeError(`${read} is read from the bytes of it, a Uint8Array, got ${kind}: ${hint}`)
}

function whatCame(given: unknown): string {
  const {type, then} = Object(given)
  if (typeof then === 'function') return 'a promise: await it'
  if (type === 'article' || type === 'dossier') {
    return `${type === 'article' ? 'an' : 'a'} ${type}: for example brief(${type}) of @onrecord/compose`
  }
  if (type === 'document') return 'a document without its children and notes'
  if (Array.isArray(given)) return 'a list'
  if (given === null || typeof given !== 'object') return String(given)
  return `an object whose type is ${JSON.stringify(type) ?? 'missing'}`
}
