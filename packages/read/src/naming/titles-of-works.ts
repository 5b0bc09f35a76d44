import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {BODY_BEFORE, isSmallWord} from './classes.ts'
import type {Run} from './names-in.ts'

/** "“Quorl & Tessen” opened", "the film “The Ada Quorl Show,”": a name that fills quotation marks; not "known as “Old Quorl”", "the group “Quorl”". */
export function isTitleOfWork(tokens: readonly Token[], {first, last, title}: Run): boolean {
  const name = preceding(tokens, first)?.lower === 'the' ? first - 1 : first
  const opening = preceding(tokens, name)
  const closing = tokens[last + 1]?.text === ',' ? tokens[last + 2] : tokens[last + 1]
  if (opening?.kind !== 'mark' || closing?.kind !== 'mark' || title !== null) return false
  const before = preceding(tokens, name - 1)
  return (
    opening.end === tokens[name]?.start &&
    !(CALLED.test(before?.lower ?? '') || isSmallWord(before, BODY_BEFORE))
  )
}

const CALLED = /^(?:as|call(?:s|ed|ing)?|named?|nickname|dubbed|alias|or|to|a)$/

/** Whether a name stands most often as the title of a work. */
export function isOfWork(all: readonly {readonly isTitle: boolean}[]): boolean {
  return all.filter(({isTitle}) => isTitle).length * 2 > all.length
}
