import {wordsHash} from '../anchor-of.ts'
import {evidenceRefs} from '../evidence-ref.ts'
import type {EvidenceRef, Issue} from '../model/common.ts'
import type {Anchor, Dossier} from '../model/dossier.ts'
import {evidenceSpans, type ResolvedEvidence, resolve} from '../resolve.ts'
import {sameSpans, spanText} from '../spans.ts'
import {statementsOf} from '../statements-of.ts'
import {isVerbatim} from '../verbatim.ts'
import {firstWords, quotationLabel} from './label.ts'
import {quotedWords} from './quoted-words.ts'
import {broken} from './verification.ts'

/** The text of each article that can be checked, by article id. */
export type Texts = ReadonlyMap<string, string>

/** Whether the words that anchors were made of still stand where they stood. */
export function checkAnchors(dossier: Dossier, texts: Texts): Issue[] {
  return Object.entries(dossier.anchors).flatMap(([ref, anchor]) => {
    const evidence = resolve(dossier, ref)
    const defect = evidence === null ? null : anchorDefect(evidence, anchor, texts)
    if (evidence === null || defect === null) return []
    return [
      broken('anchor', `${label(evidence, texts)}: ${defect}`, {
        path: `anchors.${ref}`,
        span: anchor.spans[0] ?? null,
      }),
    ]
  })
}

/** Whether excerpts are verbatim. */
export function checkExcerpts(dossier: Dossier, texts: Texts): Issue[] {
  return dossier.excerpts.flatMap(({ref, text}, index) => {
    const evidence = resolve(dossier, ref)
    const words = evidence === null ? null : wordsOf(evidence, texts)
    if (evidence === null || words === null || isVerbatim(text, words)) return []
    return [
      broken(
        'excerpt-not-verbatim',
        `${label(evidence, texts)}: the excerpt “${firstWords(text)}” is not in the source; only […] and [word] may differ`,
        {path: `excerpts[${index}].text`, span: evidenceSpans(evidence)[0] ?? null},
      ),
    ]
  })
}

/**
 * Whether words that an analyst sets in quotation marks stand in one of the articles cited for the statement.
 * One word alone is no quotation: it may be a term or a title.
 */
export function checkQuotedWords(dossier: Dossier, texts: Texts): Issue[] {
  return statementsOf(dossier.analysis).flatMap(({path, text, evidence}) => {
    const cited = citedTexts(dossier, evidenceRefs(evidence), texts)
    if (cited === null) return []
    return quotedWords(text)
      .filter((words) => /\s/.test(words) && !cited.some((source) => isVerbatim(words, [source])))
      .map((words) =>
        broken(
          'quoted-words',
          `${path} quotes “${firstWords(words)}”, which no article cited there says`,
          {path},
        ),
      )
  })
}

function anchorDefect(evidence: ResolvedEvidence, anchor: Anchor, texts: Texts): string | null {
  if (anchored(evidence) && !sameSpans(evidenceSpans(evidence), anchor.spans)) {
    return 'it no longer stands at the spans of its anchor'
  }
  const text = evidence.article === null ? undefined : texts.get(evidence.article.id)
  const words =
    text === undefined ? keptWords(evidence) : anchor.spans.map((span) => spanText(text, span))
  if (words !== null && wordsHash(words) !== anchor.sha256) {
    return 'its words do not hash to the SHA-256 of its anchor'
  }
  return text === undefined || sameContext(text, anchor)
    ? null
    : 'the words before or after it are not those of its anchor'
}

/** People and instruments are mentioned many times, and an anchor may keep a few of the places. */
function anchored(evidence: ResolvedEvidence): boolean {
  return evidence.kind !== 'entity' && evidence.kind !== 'instrument'
}

function sameContext(text: string, anchor: Anchor): boolean {
  const [first, last] = [anchor.spans[0], anchor.spans.at(-1)]
  if (first === undefined || last === undefined) return false
  return (
    text.slice(0, first.start).endsWith(anchor.prefix) &&
    text.slice(last.end).startsWith(anchor.suffix)
  )
}

/** The words of a piece of evidence by span, from the text or, withheld, from the quotation; `null`: not known. */
function wordsOf(evidence: ResolvedEvidence, texts: Texts): readonly string[] | null {
  const text = evidence.article === null ? undefined : texts.get(evidence.article.id)
  if (text === undefined) return keptWords(evidence)
  return evidenceSpans(evidence).map((span) => spanText(text, span))
}

function keptWords(evidence: ResolvedEvidence): readonly string[] | null {
  return evidence.kind === 'quotation' ? evidence.value.text : null
}

/** The texts of the articles cited; `null` when there is none, or one of them is withheld. */
function citedTexts(
  dossier: Dossier,
  refs: readonly EvidenceRef[],
  texts: Texts,
): readonly string[] | null {
  const cited = refs.map((ref) => resolve(dossier, ref)?.article?.id)
  const found = cited.map((id) => (id === undefined ? undefined : texts.get(id)))
  const known = found.filter((text) => text !== undefined)
  return known.length > 0 && known.length === found.length ? known : null
}

/** What stands between double quotation marks, without a final comma or stop, if it is more than one word. */
function label(evidence: ResolvedEvidence, texts: Texts): string {
  if (evidence.kind !== 'quotation') return `Evidence ${evidence.ref}`
  return quotationLabel(evidence.value, texts.get(evidence.article.id) ?? null)
}
