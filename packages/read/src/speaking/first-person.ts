import {contains, type Quotation, type Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'

/**
 * Within somebody's words, "I told them …" is of whose words these are; "he told them …" is not: who that is, only somebody else
 * can be.
 */
export function ofThemselves(draft: Draft, told: readonly Speaker[]): readonly Speaker[] {
  if (draft.quotations.every(({within}) => within === null)) return told
  const at = new Map(draft.quotations.map(({id}, i) => [id, i] as const))
  return told.map((own, i) => {
    const quotation = draft.quotations[i]
    const outerAt = at.get(quotation?.within ?? '') ?? -1
    const outer = told[outerAt]
    if (own.mention === null || outer?.status !== 'resolved') return own
    const word = draft.text.slice(own.mention.start, own.mention.end)
    const {status, entity} = outer
    if (/^I\b/.test(word))
      return {
        ...own,
        status,
        entity,
        description: null,
        rule: `${own.rule}+outer-speaker`,
        confidence: 0.8,
      }
    const isOwn = own.entity !== null && own.entity === entity
    return isOwn &&
      /^(?:he|she|it|they)$/i.test(word) &&
      isBetweenMarks(quotation, draft.quotations[outerAt])
      ? {...own, status: 'unattributed', entity: null, confidence: 0}
      : own
  })
}

/** Whether a quotation stands between another's marks. */
export function isBetweenMarks(
  inner: Quotation | undefined,
  outer: Quotation | undefined,
): boolean {
  const at = inner?.content[0]
  return at !== undefined && outer?.quoted.some((span) => contains(span, at)) === true
}
