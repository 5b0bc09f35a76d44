import {fieldsOf} from '../correct/fields.ts'
import {numbersIn} from '../lint/numbers.ts'
import type {Article} from '../model/article.ts'
import type {SuggestedFact, Suggestion} from '../model/proposal.ts'

/** What is wrong with a suggestion beside its place, or `null`. A model may hand over anything, so nothing is taken for granted. */
export function suggestionDefect(suggestion: Suggestion, article: Article): string | null {
  if (typeof suggestion !== 'object' || suggestion === null) return 'expected a suggestion'
  const {kind, words, confidence = 0, before = ''} = suggestion
  if (!KINDS.has(kind))
    return `expected one of ${[...KINDS].join(', ')} as kind, got ${String(kind)}`
  const areWords = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  if (!Array.isArray(words) || words.length === 0 || !words.every(areWords)) {
    return `expected words of the article, got ${JSON.stringify(words)}`
  }
  if (kind !== 'quotation' && words.length > 1) return `expected one piece of words for ${kind}`
  if (!(confidence >= 0 && confidence <= 1)) return 'expected a confidence from 0 to 1'
  if (typeof before !== 'string') return 'expected words in "before"'
  if (suggestion.kind !== 'annotation') return settingDefect(suggestion, article)
  return areWords(suggestion.annotation) ? null : 'expected the kind of an annotation'
}

const KINDS: ReadonlySet<string> = new Set(['quotation', 'figure', 'event', 'annotation'])

/** It may set what a correction may, but for what the words say themselves. */
function settingDefect({kind, words, set = {}}: SuggestedFact, article: Article): string | null {
  const fields = fieldsOf(kind)
  for (const [path, value] of Object.entries(set)) {
    const check =
      OWN.has(path) || (kind === 'quotation' && path === 'kind') ? undefined : fields[path]
    const expected =
      check === undefined ? 'a field that can be set' : check(value, article, {set, found: null})
    if (expected !== null) return `${path}: expected ${expected}, got ${JSON.stringify(value)}`
  }
  if (kind !== 'figure') return null
  const said = words
    .flatMap((piece) => numbersIn(piece))
    .flatMap(({value, also}) => [value, ...also])
  const wrong = [set.value, set.upper].find((one) => typeof one === 'number' && !said.includes(one))
  return wrong === undefined ? null : `value: expected a number of its words, got ${String(wrong)}`
}

/** What a person decides, and the label of an event, which is its words. */
const OWN: ReadonlySet<string> = new Set([
  ...['accepted', 'rejected', 'label'],
  ...['speaker.mention', 'speaker.type'],
])
