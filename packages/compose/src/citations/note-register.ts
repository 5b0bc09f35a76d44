import {
  type Article,
  type Dossier,
  type Evidence,
  type EvidenceRef,
  evidenceRefs,
  evidenceSpans,
  parseRef,
  placeOf,
  resolve,
  type Span,
} from '@onrecord/core'
import {
  type Block,
  type Inline,
  inlines,
  type Note,
  note,
  noteReference,
  text,
  walk,
} from '@onrecord/document'
import type {Wording} from '../wording/wording.ts'
import {
  type CitationContent,
  type CitationFormat,
  type CitationStyle,
  citationFormat,
  type Locator,
} from './citation-format.ts'
import {type CitedSource, sourceOfArticle, sourceOfReference} from './cited-source.ts'

/** Hands out footnotes while sections are composed, and writes them when their order is known. */
export interface NoteRegister {
  /**
   * A footnote for this evidence; none where there is no evidence. Every call is a note of its own. What stands on withdrawn articles alone
   * is marked before it, where the document has others.
   */
  readonly cite: (evidence: readonly Evidence[]) => readonly Inline[]
  /** The notes in the order in which the blocks refer to them: in full at first, short after that where this tells which source is meant. */
  readonly write: (blocks: readonly Block[]) => readonly Note[]
}

export function noteRegister(
  dossier: Dossier,
  wording: Wording,
  style: CitationStyle,
): NoteRegister {
  const cited = new Map<string, readonly Evidence[]>()
  const format = citationFormat(style, wording)
  const alike = alikeWhenShort(dossier, format)
  return {
    cite: (evidence) => {
      if (evidence.length === 0) return []
      const id = `note-${cited.size + 1}`
      cited.set(id, evidence)
      const mark = standsOnWithdrawn(evidence, dossier)
        ? [text(` [${wording.citations.sourceWithdrawn}]`)]
        : []
      return [...mark, noteReference(id)]
    },
    write: (blocks) => {
      /** Where each source stands in full. */
      const first = new Map<string, string>()
      return referredTo(blocks).flatMap((id) => {
        const evidence = cited.get(id)
        if (evidence === undefined) return []
        const sources = sourcesOf(evidence, dossier, wording)
        const content = sources.map(({key, source, locator}) => {
          const earlier = first.get(key)
          if (earlier !== undefined && !alike.has(key))
            return format.short(source, locator, earlier)
          first.set(key, id)
          return format.full(source, locator)
        })
        return [note(id, noteContent(content), {evidence: evidenceRefs(evidence)})]
      })
    },
  }
}

/** Whether all that is cited was withdrawn; of a document that has nothing else its head says so. */
function standsOnWithdrawn(evidence: readonly Evidence[], dossier: Dossier): boolean {
  const gone = dossier.articles.filter(({metadata}) => metadata.status === 'withdrawn')
  if (gone.length === 0 || gone.length === dossier.articles.length) return false
  const ids = new Set(gone.map(({id}) => id))
  return evidenceRefs(evidence).every((ref) => ids.has(parseRef(ref).article ?? ''))
}

/** Keys of sources that a short form would not tell from each other: two outlets that print one agency's headline, or nearly. */
function alikeWhenShort(dossier: Dossier, format: CitationFormat): ReadonlySet<string> {
  const sources = [
    ...dossier.articles.map((one) => ({key: one.id, source: sourceOfArticle(one)})),
    ...dossier.references.map((one) => ({key: one.id, source: sourceOfReference(one)})),
  ]
  const keys = new Map<string, readonly string[]>()
  for (const {key, source} of sources) {
    const short = JSON.stringify(format.short(source, null, key)).toLowerCase()
    keys.set(short, [...(keys.get(short) ?? []), key])
  }
  return new Set([...keys.values()].filter((all) => all.length > 1).flat())
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

/** Sources one after the other, with a stop at the end. */
function noteContent(sources: readonly CitationContent[]): readonly Inline[] {
  const parts = sources.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]))
  const last = parts.at(-1)
  return inlines([...parts, typeof last === 'string' && last.endsWith('.') ? '' : '.'])
}

interface LocatedSource {
  readonly key: string
  readonly source: CitedSource
  readonly locator: Locator | null
}

/** Every article once, with all its places; then references, each with the place that the analyst gives. */
function sourcesOf(
  evidence: readonly Evidence[],
  dossier: Dossier,
  wording: Wording,
): readonly LocatedSource[] {
  const found = evidenceRefs(evidence).map((ref) => resolveOrThrow(dossier, ref))
  const articles = new Set(found.map(({article}) => article).filter((one) => one !== null))
  const inArticles = [...articles].map((article) => {
    const spans = found.filter((one) => one.article === article).flatMap(evidenceSpans)
    return {
      key: article.id,
      source: sourceOfArticle(article),
      locator: placeLocator(article, spans, wording),
    }
  })
  const others = found.flatMap((one) =>
    one.kind === 'reference'
      ? [
          {
            key: one.ref,
            source: sourceOfReference(one.value),
            locator: givenLocator(evidence, one.ref),
          },
        ]
      : [],
  )
  return [...inArticles, ...others]
}

function givenLocator(evidence: readonly Evidence[], ref: EvidenceRef): Locator | null {
  const words = evidence.flatMap((one) =>
    typeof one === 'object' && one.ref === ref && one.locator !== undefined ? [one.locator] : [],
  )
  return words.length === 0 ? null : {kind: 'words', words: [...new Set(words)].join(', ')}
}

function resolveOrThrow(dossier: Dossier, ref: EvidenceRef) {
  const evidence = resolve(dossier, ref)
  if (evidence !== null) return evidence
  const example = dossier.articles[0]?.id ?? 'article'
  throw new RangeError(
    `The evidence ${JSON.stringify(ref)} is not in the dossier: expected the id of an article, a colon and the id of a fact in it, such as "${example}:q7k2m5xabcd", or the id of a reference`,
  )
}

/** Paragraphs by number, the headline, captions; `null` where no part of the article holds the spans. */
function placeLocator(article: Article, spans: readonly Span[], wording: Wording): Locator | null {
  const places = spans.map((span) => placeOf(article, span)).filter((place) => place !== null)
  const numbers = places.flatMap((place) => (place.kind === 'paragraph' ? [place.number] : []))
  const kinds = new Set(places.map((place) => place.kind))
  const names = [
    ...(kinds.has('headline') ? [wording.citations.headline] : []),
    ...(kinds.has('caption') ? [wording.citations.caption] : []),
  ]
  if (numbers.length === 0 && names.length === 0) return null
  return {kind: 'place', numbers: numbers.length === 0 ? null : numberRanges(numbers), names}
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
