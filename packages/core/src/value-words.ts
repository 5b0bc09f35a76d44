const LONGEST = 40

/** A value that came, as a message says it in one line: words in quotation marks and cut, lists and objects by what they are. */
export function valueWords(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value))
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  const {type, then} = Object(value)
  if (typeof then === 'function') return 'a promise: await it'
  return typeof type === 'string'
    ? cut(`an object of type ${type.replaceAll('\n', ' ')}`)
    : 'an object'
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
