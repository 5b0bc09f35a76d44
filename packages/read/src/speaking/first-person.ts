import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  type Speaker,
} from '@onrecord/core'
import {GENDERED} from '../data/titles.ts'
import {meanings} from '../data/words.ts'
import type {Draft} from '../pass.ts'
import {isOfGender} from './bearers.ts'
import {type Cast, entityOf, relatives} from './cast.ts'
import {resolvedTo} from './resolved.ts'

/**
 * Within somebody's words, "I told them …" is of whose words these are; "he told them …" is not: who that is, only somebody else
 * can be.
 */
export function ofThemselves(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
): readonly Speaker[] {
  if (draft.quotations.every(({within}) => within === null)) return told
  const at = new Map(draft.quotations.map(({id}, i) => [id, i] as const))
  return told.map((own, i) => {
    const quotation = draft.quotations[i]
    const outerAt = at.get(quotation?.within ?? '')
    if (outerAt === undefined) return own
    const outer = told[outerAt]
    if (own.mention === null || outer?.status !== 'resolved') return own
    const word = draft.text.slice(own.mention.start, own.mention.end)
    const isBetween = isBetweenMarks(quotation, draft.quotations[outerAt])
    return meantWithin(cast, own, outer, word, isBetween)
  })
}

function meantWithin(
  cast: Cast,
  own: Speaker,
  {status, entity}: Speaker,
  word: string,
  isBetween: boolean,
): Speaker {
  if (/^I\b/.test(word))
    return {
      ...own,
      status,
      entity,
      description: null,
      rule: `${own.rule}+outer-speaker`,
      confidence: 0.8,
    }
  const kin = kinOf(cast, entity, word)
  if (kin !== null) return {...own, ...resolvedTo(kin, `${own.rule}+kin`, 0.75), description: null}
  const isOwn = own.entity !== null && own.entity === entity
  return isOwn && isBetween && /^(?:he|she|it|they)$/i.test(word)
    ? {...own, status: 'unattributed', entity: null, confidence: 0}
    : own
}

/** “My aunt said”, “Papa told me”: who the article states to be that of whose words these are. */
function kinOf(cast: Cast, owner: LocalId | null, word: string): Entity | null {
  const [, mine = ''] = /^my\s(?:\p{Ll}+\s)?([\p{Ll}-]+)$/iu.exec(word) ?? []
  const noun = CALLED.get(word.toLowerCase()) ?? mine
  const of = entityOf(cast, owner)
  if (of === null || noun === '') return null
  const gender = GENDERED.get(noun) ?? 'unknown'
  const [only, other] = relatives(cast, of, noun).filter((each) => isOfGender(cast, each, gender))
  return only === undefined || other !== undefined ? null : only
}

const CALLED: ReadonlyMap<string, string> = meanings({
  father: 'dad daddy papa pa',
  mother: 'mum mummy mom mommy mama ma',
  grandfather: 'grandpa grandad',
  grandmother: 'grandma granny nan nana',
})

/** Whether a quotation stands between another's marks. */
export function isBetweenMarks(
  inner: Quotation | undefined,
  outer: Quotation | undefined,
): boolean {
  return wordsAround(inner, outer) !== null
}

/** The words of another between whose marks a quotation stands. */
export function wordsAround(
  inner: Quotation | undefined,
  outer: Quotation | undefined,
): Span | null {
  const at = inner?.content[0]
  return at === undefined ? null : (outer?.quoted.find((span) => contains(span, at)) ?? null)
}
