import {type EvidenceRef, isInOwnWords, spanText} from '@onrecord/core'
import {
  type Attributed,
  attributed,
  byLength,
  CARD,
  type Candidate,
  type Chooser,
  firstWhere,
  type Group,
  LONGER,
} from './chooser.ts'
import {isBrokenOff, isSpoken} from './clause.ts'

/** Which direct quotations are worth more, and how much may be taken. */
interface Room {
  readonly preferred: ReadonlySet<EvidenceRef>
  readonly words: number
  readonly most: number
}

export function chooseCards(
  groups: readonly Group[],
  chooser: Chooser,
  {preferred, words, most}: Room,
): readonly Attributed[] {
  const chosen: Attributed[] = []
  let left = words
  for (let round = 0; round < most; round += 1) {
    for (const {voice, quotations} of groups) {
      if (chosen.length >= most) return chosen
      const limit = {...CARD, most: Math.min(CARD.most, Math.floor(left / LONGER))}
      const statement = chooser.first(forCards(quotations, preferred), limit)
      left -= statement?.words ?? 0
      chosen.push(...attributed(voice, statement))
    }
  }
  return chosen
}

function forCards(
  quotations: readonly Candidate[],
  preferred: ReadonlySet<EvidenceRef>,
): readonly Candidate[] {
  const direct = byLength(
    quotations.flatMap((one) => (isInOwnWords(one.value) ? [one] : behindColon(one))),
  )
  const others = direct.filter((one) => !preferred.has(one.ref) && !isBrokenOff(one))
  return [...direct.filter(({ref}) => preferred.has(ref)), ...firstWhere(others, isSpoken)]
}

/** The sentences between marks of "She said that the wall was old: “It leaks.”", which stand alone. */
function behindColon(one: Candidate): readonly Candidate[] {
  const {article, value} = one
  const {text} = article.source
  const span = value.quoted.at(-1)
  if (value.kind !== 'mixed' || text === null || span === undefined) return []
  const isBehind = /:\s$/u.test(text.slice(Math.max(0, span.start - 2), span.start))
  const words = spanText(text, span)
  if (!isBehind || !SENTENCES.test(words)) return []
  return [{...one, value: {...value, kind: 'direct', content: [span], text: [words]}}]
}

const SENTENCES = /^[“"‘']\p{Lu}[^“”"]*[.!?…][”"’']$/u
