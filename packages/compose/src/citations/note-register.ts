import {type Article, type Dossier, type EvidenceRef, evidenceSpans, resolve} from '@onrecord/core'
import {
  type Block,
  type Inline,
  inlines,
  type Note,
  type NoteReference,
  note,
  noteReference,
  walk,
} from '@onrecord/document'
import {placeOf} from '../evidence/located.ts'
import type {Wording} from '../wording/wording.ts'
import {fullCitation, shortCitation} from './newspaper.ts'
import {referenceCitation} from './reference.ts'

/** Hands out footnotes while sections are composed, and writes them when their order is known. */
export interface NoteRegister {
  /** A footnote for this evidence; none where there is no evidence. Every call is a note of its own. */
  readonly cite: (refs: readonly EvidenceRef[]) => readonly NoteReference[]
  /** The notes in the order in which the blocks refer to them: in full at first, short after that. */
  readonly write: (blocks: readonly Block[]) => readonly Note[]
}

export function noteRegister(dossier: Dossier, wording: Wording): NoteRegister {
  const cited = new Map<string, readonly EvidenceRef[]>()
  return {
    cite: (refs) => {
      if (refs.length === 0) return []
      const id = `note-${cited.size + 1}`
      cited.set(id, refs)
      return [noteReference(id)]
    },
    write: (blocks) => {
      const seen = new Set<string>()
      return referredTo(blocks).flatMap((id) => {
        const refs = cited.get(id)
        if (refs === undefined) return []
        return [note(id, noteContent(refs, dossier, wording, seen), {evidence: refs})]
      })
    },
  }
}

function referredTo(blocks: readonly Block[]): readonly string[] {
  const ids: string[] = []
  walk(blocks, {
    inline: (inline) => {
      if (inline.type === 'noteReference') ids.push(inline.target)
    },
  })
  return ids
}

function noteContent(
  refs: readonly EvidenceRef[],
  dossier: Dossier,
  wording: Wording,
  seen: Set<string>,
): readonly Inline[] {
  const sources = sourcesOf(refs, dossier, wording).map(({key, full, short}) => {
    const again = seen.has(key)
    seen.add(key)
    return again ? short : full
  })
  const parts = sources.flatMap((part, index): readonly (string | Inline)[] =>
    index === 0 ? part : ['; ', ...part],
  )
  return inlines([...parts, '.'])
}

interface SourceNote {
  readonly key: string
  readonly full: readonly Inline[]
  readonly short: readonly Inline[]
}

function sourcesOf(
  refs: readonly EvidenceRef[],
  dossier: Dossier,
  wording: Wording,
): readonly SourceNote[] {
  const found = refs.map((ref) => resolveOrThrow(dossier, ref))
  const articles = new Set(found.map((evidence) => evidence.article).filter((one) => one !== null))
  const inArticles = [...articles].map((article) => {
    const spans = found.filter((one) => one.article === article).flatMap(evidenceSpans)
    const place = placeWords(article, spans, wording)
    return {
      key: article.id,
      full: fullCitation(article, wording, place),
      short: shortCitation(article, wording, place),
    }
  })
  const others = found.flatMap((evidence) => {
    if (evidence.kind !== 'reference') return []
    const words = referenceCitation(evidence.value, wording)
    return [{key: evidence.ref, full: words, short: words}]
  })
  return [...inArticles, ...others]
}

function resolveOrThrow(dossier: Dossier, ref: EvidenceRef) {
  const evidence = resolve(dossier, ref)
  if (evidence !== null) return evidence
  const example = dossier.articles[0]?.id ?? 'article'
  throw new RangeError(
    `The evidence ${JSON.stringify(ref)} is not in the dossier: expected the id of an article, a colon and the id of a fact in it, such as "${example}:q7k2m5xabcd", or the id of a reference`,
  )
}

/** "¶ 6", "¶¶ 6, 9–11", "headline". */
function placeWords(
  article: Article,
  spans: Parameters<typeof placeOf>[1][],
  wording: Wording,
): string | null {
  const places = spans.map((span) => placeOf(article, span)).filter((place) => place !== null)
  const numbers = places.flatMap((place) => (place.kind === 'paragraph' ? [place.number] : []))
  const kinds = new Set(places.map((place) => place.kind))
  const parts = [
    ...(kinds.has('headline') ? [wording.citations.headline] : []),
    ...(numbers.length > 0 ? [wording.citations.paragraphs(numberRanges(numbers))] : []),
    ...(kinds.has('caption') ? [wording.citations.caption] : []),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

/** 3, 4, 5 and 9 are "3–5, 9". */
function numberRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
