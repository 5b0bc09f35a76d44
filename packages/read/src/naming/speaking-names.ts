import {ADVERBS} from '../data/closed-class.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {CLAUSE_VERB} from '../quoting/verbs.ts'
import type {Run} from './names-in.ts'

/** Whether who bears a name speaks, or is spoken to. */
export function speaks(tokens: readonly Token[], {first, last}: Run): boolean {
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  const verb = ADVERBS.has(after?.lower ?? '') ? tokens[last + 2] : after
  // "Quorl: How did it begin?": the label of a turn.
  const isLabel = before === undefined && after?.text === ':'
  const isTalking = verb?.kind === 'word' && !verb.capital && TALKS.test(verb.lower)
  return (
    isLabel || isTalking || isSaying(verb) || isSaidBefore(before) || isAddressed(tokens, first)
  )
}

// What outlets do who report a talk, and who are asked.
const TALKS =
  /^(?:spoke|speaks|talked|talks|interviewed|interviews|asked|asks|declined|declines|refused)$/

/** "According to Quorl", "told Quorl", "an interview with Quorl": a source, or who is spoken to, an outlet most often. */
function isAddressed(tokens: readonly Token[], first: number): boolean {
  const [before, earlier] = [
    preceding(tokens, first)?.lower ?? '',
    preceding(tokens, first - 1)?.lower ?? '',
  ]
  if (before === 'to') return earlier === 'according' || /^(?:spoke|speaks|talked)$/.test(earlier)
  if (before === 'with') return /^(?:interview|work|spoke|speaks|talked|talks)$/.test(earlier)
  return before === 'told' || before === 'tells'
}

/** "said Ana Vale"; who is told is nobody who speaks. */
function isSaidBefore(before: Token | undefined): boolean {
  return isSaying(before) && before?.lower !== 'told'
}

function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.classes & CLAUSE_VERB) !== 0 &&
    !token.capital
  )
}
