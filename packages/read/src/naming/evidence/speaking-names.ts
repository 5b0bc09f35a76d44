import {ADVERB, GERUND, is} from '../../language/grammar.ts'
import {IS_WAS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {CLAUSE_VERB} from '../../quoting/verbs.ts'
import {BEFORE_PLACE, isOf} from '../classes.ts'
import type {NamePlace} from './weights.ts'

/** Whether who bears a name speaks, or is spoken to. */
export function speaks(place: NamePlace): boolean {
  const {earlier, before, after, next} = place
  const verb = verbAfter(place)
  // "Quorl: How did it begin?": the label of a turn.
  const isLabel = before === undefined && after?.text === ':'
  const isTalking = verb?.kind === 'word' && !verb.capital && isTelling(verb, TALKS)
  // "Quorl was quoted as saying", "Quorl is said to have told them".
  const isQuoted = isIn(after, IS_WAS) && isTelling(next, QUOTED)
  const isSaid = isSaying(before) && before?.lower !== 'told'
  const isReporting = isIn(after, IS_WAS) && next?.lower === 'reporting'
  return (
    isLabel ||
    isTalking ||
    isReporting ||
    isQuoted ||
    // "Flood warning for Orm" is no "Quorl, warning of a flood".
    (isSaying(verb) && (place.isBeforeComma || !is(verb, GERUND))) ||
    isSaid ||
    isAddressed(before, earlier)
  )
}

/** The verb of a name. */
function verbAfter(place: NamePlace): Token | undefined {
  const {tokens, last, earlier, before, after, next} = place
  if (earlier?.kind === 'word' && isThere(before, earlier)) return undefined
  // "Quorl has also said".
  if (isIn(after, HAS)) return is(next, ADVERB) ? tokens[last + 3] : next
  if (!place.isBeforeComma) return is(after, ADVERB) ? next : after
  // "The mayor of Quorl, which leaks, said".
  const isOwner = place.isBehindOf && earlier?.kind === 'word'
  return isOwner ? undefined : pastAside(tokens, last + 2)
}

/** "Police in Quorl said", "a woman from Quorl said"; not "an official from Quorl said". */
function isThere(before: Token | undefined, {lower}: Token): boolean {
  return before?.lower === 'from' ? !REPRESENTS.test(lower) : isOf(before, BEFORE_PLACE)
}

const REPRESENTS =
  /^(?:spokes|representative|official|source|executive|statement|report|letter|analyst|staff|employee|expert|researcher|doctor|lawyer)/

/** "Quorl, which mends weirs, said": what stands behind an aside between commas. */
function pastAside(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at < from + LONGEST_ASIDE; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark' || isTelling(token, STOPS)) return undefined
    if (token.text === ',') return tokens[at + 1]
  }
  return undefined
}

const LONGEST_ASIDE = 20
const STOPS: number = tellingClass('. : ;')

// What outlets do who report a talk, and who are asked.
const TALKS: number = tellingClass(
  'spoke speaks talked interviewed interviews asked asks declined declines refused',
)

const HAS = wordList('has had')
const QUOTED: number = tellingClass('said quoted heard overheard alleged')

/** "According to Quorl", "told Quorl", "reported by Quorl", "an interview with Quorl": a source, or who is spoken to, an outlet most often. */
function isAddressed(before: Token | undefined, earlier: Token | undefined): boolean {
  const word = earlier?.lower ?? ''
  switch (before?.lower) {
    case 'to':
      return word === 'according' || /^(?:spoke|speaks|talked)$/.test(word)
    case 'by':
      return /^(?:reported|stated|quoted|interviewed|confirmed)$/.test(word)
    case 'with':
      return /^(?:interview|work|spoke|speaks|talked|talks)$/.test(word)
    default:
      return before?.lower === 'told' || before?.lower === 'tells'
  }
}

function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.classes & CLAUSE_VERB) !== 0 &&
    !token.capital
  )
}
