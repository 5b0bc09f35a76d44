import {type Article, requireOptions, type Span, sha256Hex, spanText} from '@onrecord/core'
import {type ExportInput, layerLosses, partsOf} from './export-input.ts'
import {eventLabel, figureLabel, quotationLabel} from './fact-labels.ts'
import {licenceAddress, markingOf, rightsLine} from './handling.ts'
import {hashUri, textLoss, textUri} from './losses.ts'
import type {Exported, Lost} from './published-item.ts'
import {type Quoted, type Quoting, quotingOf} from './quoting.ts'
import {compact, type JsonObject} from './unknown-json.ts'

/** Texts for counting, where the input withholds them. */
export interface ToWebAnnotationOptions {
  /**
   * Texts of articles whose text is withheld, found by their hash. They are used to count code points and to see whether an
   * excerpt is word for word what stands there; nothing of them goes out.
   */
  readonly texts?: readonly string[] | undefined
}

/** A fact that becomes one annotation. */
interface Annotated extends Quoted {
  readonly tag: 'quotation' | 'figure' | 'event'
  readonly label: string
}

/**
 * Quotations, figures and events as a page of Web Annotations (W3C, 2017). The target is the text that was read, by its
 * hash, with the address it came from as `via`: offsets count the code points of that text, not of the page. Selectors of
 * one target are alternatives, so that a split quotation has a target for each piece.
 */
export function toWebAnnotation(
  input: ExportInput,
  options: ToWebAnnotationOptions = {},
): Exported<JsonObject> {
  const parts = partsOf(input)
  requireOptions(options, {texts: 'list'}, 'toWebAnnotation')
  const texts = new Map((options.texts ?? []).map((text) => [sha256Hex(text), text]))
  const made = parts.articles.map((article) =>
    annotationsOf(article, quotingOf(article, parts.excerpts), texts.get(article.source.sha256)),
  )
  const [only, ...more] = parts.articles
  const base = only !== undefined && more.length === 0 ? textUri(only) : uriOfAll(parts.articles)
  const marking = markingOf(parts)
  const value = compact({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationPage',
    partOf:
      marking === null
        ? null
        : {id: `${base}#collection`, type: 'AnnotationCollection', label: marking},
    items: made.flatMap(({items}) => items),
  })
  return {
    value,
    lost: [...made.flatMap(({lost}) => lost), ...layerLosses(parts, 'Web Annotation')],
  }
}

function uriOfAll(articles: readonly Article[]): string {
  return hashUri(sha256Hex(articles.map(({source}) => source.sha256).join('\n')))
}

function annotationsOf(article: Article, quoting: Quoting, known: string | undefined) {
  const text = article.source.text ?? known ?? null
  const count = text === null ? null : codePoints(text)
  const lost: Lost[] = [...textLoss(article), ...otherLosses(article)]
  const items = annotatedOf(article).map((fact) => {
    const words = quoting(fact)
    const selectors = fact.spans.map((span, index) => {
      const exact = exactAt(fact, words, index, text, span)
      return [
        ...(exact === null ? [] : [{type: 'TextQuoteSelector', exact}]),
        ...(count === null
          ? []
          : [{type: 'TextPositionSelector', start: count(span.start), end: count(span.end)}]),
      ]
    })
    const lose = (field: string, why: string) => lost.push({id: fact.id, field, why})
    if (words === null) lose('words', 'more words than may go out, or the text is withheld')
    if (count === null) lose('spans', 'code points cannot be counted without the text')
    const isShown = selectors.every(([selector]) => selector?.type === 'TextQuoteSelector')
    return annotation(article, fact, selectors, isShown ? null : words)
  })
  return {items, lost}
}

function annotatedOf(article: Article): readonly Annotated[] {
  return [
    ...article.quotations.map((one) => ({
      id: one.id,
      tag: 'quotation' as const,
      spans: one.content,
      text: one.text,
      label: quotationLabel(article, one),
    })),
    ...article.figures.map((one) => ({
      id: one.id,
      tag: 'figure' as const,
      spans: [one.span],
      label: figureLabel(article, one),
    })),
    ...article.events.map((one) => ({
      id: one.id,
      tag: 'event' as const,
      spans: [one.span],
      label: eventLabel(one),
    })),
  ]
}

/** The words to look for; `null` where they may not go out, or are not word for word what stands there. */
function exactAt(
  {spans}: Annotated,
  words: readonly string[] | null,
  index: number,
  text: string | null,
  span: Span,
): string | null {
  const piece = words?.length === spans.length ? words[index] : undefined
  if (piece === undefined) return null
  if (text === null) return /[[\]…]/.test(piece) ? null : piece
  return spanText(text, span) === piece ? piece : null
}

function annotation(
  article: Article,
  {id, tag, label}: Annotated,
  selectors: readonly (readonly JsonObject[])[],
  words: readonly string[] | null,
): JsonObject {
  const {source, metadata} = article
  const body = (purpose: string, value: string) => ({type: 'TextualBody', purpose, value})
  const text = compact({
    id: textUri(article),
    type: 'Text',
    format: 'text/plain',
    language: metadata.language,
    via: source.url,
    rights: licenceAddress(metadata.rights.licence),
  })
  return {
    id: `${textUri(article)}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      body('tagging', tag),
      body('describing', label),
      ...(words === null ? [] : [body('describing', words.join(' […] '))]),
    ],
    target: selectors.map((selector) =>
      compact({type: 'SpecificResource', source: text, selector}),
    ),
  }
}

/** Turns offsets in UTF-16 code units into code points. */
function codePoints(text: string): (offset: number) => number {
  const trails = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({index}) => index + 1)
  return (offset) => {
    let [low, high] = [0, trails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((trails[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

function otherLosses(article: Article): readonly Lost[] {
  const why = 'quotations, figures and events are annotated; the full model has the others'
  const undecided = article.quotations.filter(({speaker}) => speaker.status === 'ambiguous')
  const {entities, dates, instruments, annotations} = article
  return [
    ...rightsLoss(article),
    ...Object.entries({entities, dates, instruments, annotations}).flatMap(([field, facts]) =>
      facts.map(({id}) => ({id, field, why})),
    ),
    ...undecided.map(({id}) => ({
      id,
      field: 'speaker.candidates',
      why: 'the body says that the speaker is ambiguous, and not between whom',
    })),
  ]
}

/** Its `rights` take addresses alone. */
function rightsLoss(article: Article): readonly Lost[] {
  const {licence} = article.metadata.rights
  if (rightsLine(article) === null || rightsLine(article) === licenceAddress(licence)) return []
  const why = 'Web Annotation takes the address of a licence alone; the full model has the rest'
  return [{id: article.id, field: 'metadata.rights', why}]
}
