import {correctDossier} from '../correct/correct-dossier.ts'
import {evidenceRef, parseRef} from '../evidence-ref.ts'
import {isObject} from '../is-object.ts'
import type {Article, Speaker} from '../model/article.ts'
import type {Issue, Span} from '../model/common.ts'
import type {Dossier, ProtectedDossier, RefText} from '../model/dossier.ts'
import {tellsName} from '../protect/people.ts'
import {protectWhole} from '../protect/protect.ts'
import {subjectsOf} from '../protect/subjects.ts'
import {countWords} from '../queries/fact-words.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {overlaps} from '../spans.ts'
import {withhold} from '../withhold.ts'
import {excerptBudget} from './excerpt-budget.ts'
import {markingOf, type Output, requirePermitted} from './marking.ts'
import {quotedExcerpts} from './quoted-excerpts.ts'

/** What the copy is for, and which words of the sources go along. */
export interface PublishOptions {
  /** What it is made for, which the marking has to permit. Default: a copy. */
  readonly as?: Exclude<Output, 'document'> | undefined
  /** The words of the source that may go out with it; left out: the dossier's own excerpts, and what its analysis quotes. */
  readonly excerpts?: readonly RefText[] | undefined
  /** The same dossier protected, where the caller has it already. */
  readonly protectedDossier?: ProtectedDossier | undefined
}

/** The copy for others, and what whoever publishes it should know. */
export interface Publication {
  readonly value: ProtectedDossier
  /** `source-names-person`: an article itself names whom the dossier protects; `excerpts-over-budget`: excerpts left out. */
  readonly issues: readonly Issue[]
}

/**
 * The copy of a dossier for others: evidence by place, the words that may be printed within each article's budget, and no text
 * of an article; corrections carried out; of protected people no name, mention, hash or id, and no word about whom the
 * dossier protects. Who has the text can put it back with `attachSource`, so places are those of the text that was read,
 * not of the one in which names are replaced.
 *
 * Throws a `RangeError` as `protect` does, and a `MarkingError` where the dossier's marking does not permit it.
 */
export function publish(dossier: Dossier, options: PublishOptions = {}): Publication {
  requireInput(dossier, ['dossier'], 'publish')
  requireOptions(
    options,
    {as: ['copy', 'attachment', 'export'], excerpts: 'list', protectedDossier: 'object'},
    'publish',
  )
  requirePermitted(markingOf(dossier), options.as ?? 'copy')
  const original = correctDossier(dossier)
  const worded = options.protectedDossier ?? protectWhole(original)
  requireProtected(worded, original)
  const placed = protectWhole({
    ...original,
    articles: original.articles.map((one) => withhold(one)),
  })
  const {kept, left, issues} = withinBudget(
    original,
    options.excerpts ?? [...worded.excerpts, ...quotedExcerpts(worded)],
    options.as === 'attachment',
  )
  return {
    value: {
      ...worded,
      articles: worded.articles.map((article, index) => {
        const [before, after] = [original.articles[index], placed.articles[index]]
        return before === undefined || after === undefined
          ? withhold(article)
          : withinMeter(
              withoutMentions(withWordsOf(after, article), hiddenSpans(before, after)),
              before.id,
              left,
            )
      }),
      anchors: Object.fromEntries(
        Object.entries(placed.anchors)
          // The words of an id that was exchanged hold a name, and so would the hash of an anchor.
          .filter(([ref]) => worded.anchors[ref] !== undefined)
          .map(([ref, anchor]) => [ref, {...anchor, prefix: '', suffix: ''}]),
      ),
      excerpts: kept,
    },
    issues: [...issues, ...namedBySource(original, worded)],
  }
}

/** JavaScript sees no brand, and the dossier itself would be published with its names. */
function requireProtected(worded: ProtectedDossier, original: Dossier): void {
  requireInput(worded, ['dossier'], 'publish: protectedDossier')
  const {protection, replacements, articles} = worded
  const isOfThis = articles.length === original.articles.length
  if (protection === null && replacements !== undefined && isOfThis) return
  throw new TypeError(
    'publish: protectedDossier is what protect made of the same dossier, got another one: leave it out',
  )
}

/**
 * One meter for all words of an article that go out: the excerpts in their order, then the labels of events, which are words
 * of the article too. What a document prints has been counted there, against a limit that a holder states.
 */
function withinBudget(
  {articles}: Dossier,
  excerpts: readonly RefText[],
  isPrinted: boolean,
): {readonly kept: readonly RefText[]; readonly left: Meter; readonly issues: readonly Issue[]} {
  const left = new Map(
    articles.map((article) => {
      const {words, stated} = excerptBudget(article)
      return [article.id, isPrinted && !stated ? Number.POSITIVE_INFINITY : words]
    }),
  )
  const kept = excerpts.filter(({ref, text}) => takes(left, parseRef(ref).article ?? '', text))
  const gone = excerpts.filter((excerpt) => !kept.includes(excerpt))
  return {
    kept,
    left,
    issues: gone.map(({ref}) => ({
      severity: 'warning',
      code: 'excerpts-over-budget',
      message: `The excerpt of ${ref} is left out: with it more words of the article would go out than its budget allows`,
    })),
  }
}

/** Words that may still go out, by article. */
type Meter = Map<string, number>

function takes(left: Meter, article: string, text: string): boolean {
  const rest = left.get(article) ?? 0
  const words = countWords(text)
  if (words > rest) return false
  left.set(article, rest - words)
  return true
}

/** Labels beyond the meter say where the event stands, and no words. */
function withinMeter(article: Article, id: string, left: Meter): Article {
  return {
    ...article,
    events: article.events.map((event) =>
      takes(left, id, event.label) ? event : {...event, label: '[…]'},
    ),
  }
}

/** Whoever follows the link of the article reads the name there. */
function namedBySource(original: Dossier, worded: ProtectedDossier): Issue[] {
  const people = subjectsOf(original).filter(({reason}) => reason === 'name')
  return original.articles.flatMap((article, index) =>
    people
      .filter(({entities}) =>
        article.entities.some(
          ({id, mentions}) => entities.has(evidenceRef(article.id, id)) && mentions.some(tellsName),
        ),
      )
      .map(({by}) => ({
        severity: 'warning' as const,
        code: 'source-names-person',
        message: `The article ${worded.articles[index]?.id} itself names the person who is printed as “${by}”: whoever has it or follows its address can read the name there`,
      })),
  )
}

/**
 * Everything of `placed` but its strings, ids among them, which are those of `worded`: protection finds more names and dates
 * where it sees the text. Both leave out the same facts, so they are alike, but for lists that only one has emptied.
 */
function withWordsOf(placed: Article, worded: Article): Article {
  // The shape is kept key by key, which the type checker cannot see.
  return merged(placed, worded) as Article
}

function merged(placed: unknown, worded: unknown): unknown {
  if (typeof placed === 'string') {
    // what only the text tells to be secret, a date of birth, is gone from the words alone
    return typeof worded === 'string' || worded === null ? worded : placed
  }
  if (Array.isArray(placed)) {
    if (!Array.isArray(worded) || worded.length !== placed.length) return placed
    return placed.map((child, index) => merged(child, worded[index]))
  }
  if (!isObject(placed) || !isObject(worded)) return placed
  return Object.fromEntries(
    Object.entries(placed).map(([key, child]) => [key, merged(child, worded[key])]),
  )
}

/** Where people are named whom protection has taken out. */
function hiddenSpans(before: Article, after: Article): readonly Span[] {
  const mentions = ({entities}: Article) =>
    entities.flatMap((entity) => entity.mentions.map(({span}) => span))
  const kept = new Set(mentions(after).map(({start, end}) => `${start}-${end}`))
  return mentions(before).filter(({start, end}) => !kept.has(`${start}-${end}`))
}

/** Whoever has the text would find the name at these places. */
function withoutMentions(article: Article, hidden: readonly Span[]): Article {
  const shown = (span: Span | null) =>
    span !== null && hidden.some((one) => overlaps(one, span)) ? null : span
  const voice = <T extends {readonly speaker: Speaker | null}>(fact: T): T =>
    fact.speaker === null
      ? fact
      : {...fact, speaker: {...fact.speaker, mention: shown(fact.speaker.mention)}}
  return {
    ...article,
    metadata: {
      ...article.metadata,
      bylines: article.metadata.bylines.map((byline) => ({...byline, span: shown(byline.span)})),
    },
    quotations: article.quotations.map(voice),
    figures: article.figures.map(voice),
    events: article.events.map(voice),
  }
}
