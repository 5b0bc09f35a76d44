import type {Voice} from './voices.ts'

/** Whether a verb of English after this name is in the plural: of a description only its head tells. */
export function isPlural({kind, type, name}: Voice): boolean {
  if (kind === 'ambiguous') return false
  if (type === 'group' || name.includes(' and ')) return true
  if (kind !== 'described' || ONE.test(name)) return false
  const [head = ''] = name.split(BEHIND_HEAD)
  return PLURAL.test(head)
}

const ONE = /^(?:an?|one|each|every|another|somebody|someone)\b/iu

/** What goes on about the head: "officials of the port", "a chief, who …", "workers representing them". */
const BEHIND_HEAD =
  /,(?!\d)|\s(?:of|in|at|on|for|from|by|to|with|near|inside|outside|against|who|whom|whose|which|that|\p{Ll}{3,}(?:ing|ed))\b/u

/** A word in the plural, by its ending or as English has it. */
const PLURAL = /(?:[^su\W]s|people|police|men|women|children|staff|crew|others|clergy)$/iu
