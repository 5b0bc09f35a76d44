import type {NameType} from './classify.ts'
import type {OpenMention} from './settle.ts'

/** "Quorl and Tessen": a name that nothing tells is what it is joined to. */
export function spread(mentions: readonly OpenMention[], types: Map<string, NameType>): void {
  const typeOf = ({name, type}: OpenMention): NameType => type ?? types.get(name) ?? null
  const tell = (untold: OpenMention, told: OpenMention): void => {
    const type = typeOf(told)
    if (type !== null && type !== 'other' && typeOf(untold) === null) types.set(untold.name, type)
  }
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    if (next === undefined) continue
    if (isWithin(mention, next) && typeOf(next) === 'place') tell(mention, next)
    if (!isJoined(mention, next)) continue
    tell(mention, next)
    tell(next, mention)
  }
}

/** "At Quorl, Tessen,": a place in another. */
function isWithin({span, before, after}: OpenMention, next: OpenMention): boolean {
  return (
    after === ',' &&
    next.span.start - span.end === 2 &&
    /^(?:in|at|from|near|to|of)$/.test(before) &&
    /^[,.]?$/.test(next.after)
  )
}

function isJoined({span, after}: OpenMention, next: OpenMention): boolean {
  const gap = next.span.start - span.end
  return (
    (after === 'and' || after === 'or') && gap === after.length + (next.before === 'the' ? 6 : 2)
  )
}
