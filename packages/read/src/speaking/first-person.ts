import type {Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'

/** "I told them …" within somebody's words: whose words these are, they tell of themselves. */
export function ofThemselves(draft: Draft, told: readonly Speaker[]): readonly Speaker[] {
  const at = new Map(draft.quotations.map(({id}, i) => [id, i] as const))
  return told.map((own, i) => {
    const within = draft.quotations[i]?.within ?? null
    const outer = within === null ? undefined : told[at.get(within) ?? -1]
    if (own.mention === null || outer?.status !== 'resolved') return own
    const word = draft.text.slice(own.mention.start, own.mention.end)
    if (word !== 'I') return own
    const {status, entity} = outer
    return {...own, status, entity, rule: `${own.rule}+outer-speaker`, confidence: 0.8}
  })
}
