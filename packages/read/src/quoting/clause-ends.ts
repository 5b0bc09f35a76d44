import type {ContentStart} from './content-start.ts'
import type {Cue, CueForm} from './cues.ts'
import type {Item} from './items.ts'
import type {Range} from './noun-phrases.ts'
import {pastCommas} from './ranges.ts'

/** A sentence with its cues and where the words of each begin. */
export interface Sight {
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly starts: readonly (ContentStart | null)[]
}

/** What a cue reports, and how the words stand to it. */
export interface Content {
  readonly content: readonly Range[]
  readonly rule: string
}

/** The last item of a reported clause: before the sentence's stop, or before the next cue of the same level. */
export function clauseEnd({items, cues, starts}: Sight, i: number, from: number): number {
  const end = beforeStop(items, from)
  const subject = subjectAfterParticiple(cues[i])
  if (subject > from) return pastCommas(items, subject - 1)
  for (let k = i + 1; k < cues.length; k++) {
    const cue = cues[k]
    if (cue === undefined || cue.group.first <= from) continue
    const cut = cutAround(items, cues[i], cue) ?? cutBefore(items, cue, starts[k] ?? null)
    if (cut !== null && cut >= from && cut < end) return cut
  }
  return end
}

function beforeStop(items: readonly Item[], from: number): number {
  let end = items.length - 1
  while (end > from && /^[.!?…;:,]$/.test(items[end]?.text ?? '')) end--
  return end
}

/** "Ms Vale, calling it a wreck, said": a participle ends before the verb that goes on. */
function cutAround(items: readonly Item[], inner: Cue | undefined, cue: Cue): number | null {
  const edge = cue.group.first - 1
  const isAround =
    inner?.form === 'participle' &&
    cue.form === 'subject-verb' &&
    (cue.subject?.last ?? edge) < inner.group.first
  return isAround && items[edge]?.text === ',' ? pastCommas(items, edge) : null
}

/** The last item before a cue that goes on in parallel ("…, adding that", "… and said", "…, an agency reported"). */
function cutBefore(items: readonly Item[], cue: Cue, start: ContentStart | null): number | null {
  if (cue.form === 'coordinate') return pastCommas(items, cue.group.first - 2)
  if (cue.form === 'infinitive') return beforeWith(items, (cue.subject?.first ?? 0) - 1)
  const edge = edgeOf(cue)
  const before = items[edge - 1]
  if (before === undefined) return null
  const isEnd = before.text === ',' || before.kind === 'quote'
  if (isEnd && (AFTER_COMMA.has(cue.form) || (cue.form === 'subject-verb' && start === null))) {
    return pastCommas(items, edge - 1)
  }
  const isParallel =
    cue.form === 'subject-verb' && PARALLEL.test(before.lower) && items[edge - 2]?.text === ','
  return isParallel ? pastCommas(items, edge - 2) : null
}

/** Where a cue begins, with its subject. */
function edgeOf({form, subject, group}: Cue): number {
  return form === 'subject-verb' ? (subject?.first ?? group.first) : group.first
}

/** "Denied it, with Ms Vale taking to the radio to": where a phrase with a subject of its own begins. */
function beforeWith(items: readonly Item[], opener: number): number | null {
  return items[opener]?.lower === 'with' ? pastCommas(items, opener - 1) : null
}

const AFTER_COMMA: ReadonlySet<CueForm> = new Set(['participle', 'according-to', 'verb-subject'])

const PARALLEL = /^(?:and|but|while|though|although)$/

/** "While denouncing the plan, Ms Brown sold …": where the subject stands, or 0 where it stood before. */
function subjectAfterParticiple(cue: Cue | undefined): number {
  return cue?.form === 'participle' ? (cue.subject?.first ?? 0) : 0
}

/** Where the clause that ends at an item begins. */
export function clauseStart(items: readonly Item[], last: number): number {
  let first = last
  while (first > 0 && !/^[;:]$/.test(items[first - 1]?.text ?? '')) first--
  while (/^(?:but|and|so|yet)$/.test(items[first]?.lower ?? '') && first < last) first++
  return first
}
