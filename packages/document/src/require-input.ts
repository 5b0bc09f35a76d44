/**
 * Whoever has no types is told at the door that a renderer takes a tree: behind it there would be an error from within.
 *
 * @param asked the function, as its caller writes it
 * @throws TypeError where what came is no document tree: what was expected, what came, and what to do about it
 */
export function requireTree(given: unknown, asked: string): void {
  const {type, children, notes, attachments, labels} = Object(given)
  const isWhole = [children, notes, attachments].every(Array.isArray) && Object(labels) === labels
  if (type === 'document' && isWhole) return
  const came =
    type === 'document'
      ? 'a document without its children, notes, attachments or labels'
      : whatCame(given)
  throw new TypeError(
    `${asked} takes a document tree, as document({title, …}) makes it, got ${came}`,
  )
}

/** What an option or an argument may be: one of some words or numbers, or a thing of this kind. */
export type InputForm =
  | keyof typeof CALLED
  | 'theme'
  | 'tree'
  | 'bytes'
  | 'list'
  | readonly (string | number)[]

const CALLED = {
  boolean: 'true or false',
  string: 'words',
  function: 'a function',
  texts: 'a list of words',
  review: 'a remark {status, …}',
  // what is set inside says so itself, but not whose it is where there is nothing
  content: 'words or nodes',
} as const

/**
 * An option that there is not would be passed over, and `{claen: true}` would hand on what reviewers remarked.
 *
 * @throws TypeError where the options are no object, have another name among them, or a value that is none of its form
 */
export function requireOptions(
  given: unknown,
  forms: Readonly<Record<string, InputForm>>,
  asked: string,
): void {
  const known = Object.keys(forms).join(', ')
  if (Object(given) !== given || Array.isArray(given) || typeof Object(given).then === 'function') {
    throw new TypeError(
      `the options of ${asked} are an object with ${known}, got ${whatCame(given)}`,
    )
  }
  for (const [name, value] of Object.entries(Object(given))) {
    if (value === undefined) continue
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined
    if (form === undefined) {
      throw new TypeError(`${asked} has no option "${name}"; there are ${known}`)
    }
    requireForm(value, form, `${name} of ${asked}`)
  }
}

/** @throws TypeError where a value is not of this form */
export function requireForm(value: unknown, form: InputForm, called: string): void {
  if (form === 'tree') requireTree(value, called)
  else if (form === 'bytes') requireBytes(value, called)
  else if (form === 'list') requireList(value, called)
  else if (form === 'theme') requireTheme(value, called)
  else if (!fits(value, form)) {
    const words = typeof form === 'string' ? CALLED[form] : `one of ${form.join(', ')}`
    throw new TypeError(`${called} is ${words}, got ${whatCame(value)}`)
  }
}

function fits(value: unknown, form: keyof typeof CALLED | readonly (string | number)[]): boolean {
  if (form === 'content') return value !== undefined && value !== null
  if (form === 'texts') {
    return Array.isArray(value) && value.every((one) => typeof one === 'string')
  }
  if (form === 'review') return typeof Object(value).status === 'string'
  return typeof form === 'string' ? typeof value === form : form.some((one) => one === value)
}

/** What any node may carry beside its content. */
const NODE_DATA = {evidence: 'texts', review: 'review'} as const

/**
 * What a builder takes as its last argument: a slip in `evidence` would leave a statement without any.
 *
 * @throws TypeError where a field has another name, or a value that is none of its form
 */
export function requireData(
  given: unknown,
  asked: string,
  more: Readonly<Record<string, InputForm>> = {},
): void {
  requireOptions(given, {...more, ...NODE_DATA}, asked)
}

function requireTheme(value: unknown, called: string): void {
  const {colours, fonts, sizes, margins} = Object(value)
  if ([colours, fonts, sizes, margins].every((part) => typeof part === 'object' && part !== null))
    return
  throw new TypeError(`${called} is a theme, such as themes.clear, got ${whatCame(value)}`)
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

/** @throws TypeError where what is given is no list, such as a tree where its children belong */
export function requireList(given: unknown, called: string): void {
  if (Array.isArray(given)) return
  throw new TypeError(`${called} is a list, got ${whatCame(given)}`)
}

/** @throws TypeError where what is given is no node of a tree */
export function requireNode(given: unknown, called: string): void {
  if (!Array.isArray(given) && typeof Object(given).type === 'string') return
  throw new TypeError(
    `${called} a node, as builders such as paragraph('…') make it, got ${whatCame(given)}`,
  )
}

function whatCame(given: unknown): string {
  const {type, then} = Object(given)
  if (typeof then === 'function') return 'a promise: await it'
  if (type === 'article' || type === 'dossier') {
    return `${type === 'article' ? 'an' : 'a'} ${type}: for example brief(${type}) of @onrecord/compose`
  }
  if (type === 'document')
    return 'a document: give its children, or make it by document({title, …})'
  if (Array.isArray(given)) return 'a list'
  if (given === null || typeof given !== 'object') return String(given)
  return `an object whose type is ${JSON.stringify(type) ?? 'missing'}`
}
