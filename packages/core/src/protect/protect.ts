import {anchorOf} from '../anchor-of.ts'
import {correctDossier} from '../correct/correct-dossier.ts'
import {evidenceRef, parseRef} from '../evidence-ref.ts'
import type {Article} from '../model/article.ts'
import type {Dossier, ProtectedDossier, Replacement} from '../model/dossier.ts'
import {modelReviews} from '../propose/model-reviews.ts'
import {markingOf} from '../publish/marking.ts'
import {requireInput} from '../require-input.ts'
import {resolve} from '../resolve.ts'
import {sha256Hex} from '../sha256-hex.ts'
import {formatPath} from '../walk-spans.ts'
import {type NewIds, newIds} from './new-ids.ts'
import {omitFromLayer} from './omit-from-layer.ts'
import {type Plan, planOf} from './plan.ts'
import {type ProtectedArticle, protectArticle} from './protect-article.ts'
import {articleContext, dossierContext, protectStrings} from './protect-strings.ts'
import {isVerbatimKey} from './protect-words.ts'

/**
 * The dossier that may be composed: without the names of people whom a policy protects, and with dates and places
 * stated no more exactly than the analyst allows; the dossier's corrections are carried out. Run `verifyDossier` before, on the original.
 *
 * - In the text of an article a name becomes words in square brackets and every span moves along, so that each
 *   quotation still is the words at its spans; `source.sha256` stays that of the original.
 * - In the analyst's texts names are found as whole words. A surname that somebody else has too is decided by what
 *   the statement stands on; where that does not decide it, it becomes "name withheld".
 * - `omit` leaves out, too, what the person said and did.
 * - Ids made from replaced words are exchanged, since a hash of a name can be guessed; anchors are made anew.
 * - `replacements` says where something was replaced and what stands there now.
 * - What is protected already keeps its marking and what was replaced in it.
 *
 * Throws a `RangeError` where a policy names a party, or a date or place, that does not exist, and for a protected copy
 * whose text was put back: the text says what the copy hides.
 *
 * Not found are nicknames that the dossier does not list and no article introduces ("also known as", "whom friends call"), inflected forms of a name but
 * those of Slavic ones, and in small letters a word that may be a common one ("stone"): lint says where that stands (`name-as-word`).
 */
export function protect(original: Dossier): ProtectedDossier {
  requireInput(original, ['dossier'], 'protect')
  return protectWhole(original)
}

/** The same of a dossier that was looked at already. */
export function protectWhole(original: Dossier): ProtectedDossier {
  requireHidden(original)
  const dossier = withoutProposals(correctDossier(original))
  const replacements: Replacement[] = []
  const plan = planOf(dossier)
  const bare =
    plan.subjects.length === 0 && plan.dates.length === 0
      ? dossier
      : protectedBy(plan, dossier, (replacement) => replacements.push(replacement))
  const value = {
    ...bare,
    protection: null,
    marking: markingOf(dossier),
    replacements: [...(dossier.replacements ?? []), ...replacements],
  }
  // The one place that makes the brand.
  return value as unknown as ProtectedDossier
}

function requireHidden({articles, replacements = []}: Dossier): void {
  for (const [index, {id, source}] of articles.entries()) {
    const isTouched = replacements.some(
      ({where}) => where.startsWith(`articles[${index}]`) || parseRef(where).article === id,
    )
    if (!isTouched || source.text === null || sha256Hex(source.text) !== source.sha256) continue
    throw new RangeError(`replacements: ${id} has its text back, which says what this copy hides`)
  }
}

/** What models proposed goes no further, nor does a decision that made no fact of it; the counts of both do. */
function withoutProposals(dossier: Dossier): Dossier {
  const {proposals = [], ...rest} = dossier
  const reviews = modelReviews(dossier)
  if (reviews.length === 0) return rest
  const refs = new Set(proposals.map(({ref}) => ref))
  const corrections = dossier.corrections.filter(
    ({ref}) => !refs.has(ref) || resolve(dossier, ref) !== null,
  )
  return {...rest, corrections, modelReviews: reviews}
}

type Recorder = (replacement: Replacement) => void

function protectedBy(plan: Plan, original: Dossier, record: Recorder): Dossier {
  const articles = original.articles.map((article) => protectArticle(plan, article))
  const ids = newIds(plan, original, articles)
  original.articles.forEach((article, index) => {
    const result = articles[index]
    if (result === undefined) return
    recordDropped(article, index, result, record)
    recordReplaced(result, ids, index, record)
  })
  const gone = new Set(
    articles.flatMap(({article, dropped}) => dropped.map((id) => evidenceRef(article.id, id))),
  )
  const omitted = new Set(plan.subjects.filter(({omit}) => omit).map(({party}) => party))
  const whole = new Map<object, object>()
  const dossier = omitFromLayer(withoutRejected(original), gone, omitted, record, (after, before) =>
    whole.set(after, before),
  )
  const layer = withoutPartyNames(plan, dossier)
  const contextOf = dossierContext(original)
  const written = {
    ...protectStrings({...layer, articles: [], anchors: {}, protection: null}, [], {
      plan,
      ids: ids.outer,
      bracketed: ([list, , key]) => list === 'excerpts' && key === 'text',
      contextOf: (value) => contextOf(whole.get(value) ?? value),
      record,
    }),
    articles: articles.map(({article}, index) =>
      protectedStrings(plan, article, index, ids, record),
    ),
  }
  return {...written, anchors: anchorsAgain(dossier, layer.anchors, articles, written, ids)}
}

/** The id of a fact that a correction took out is a hash of its words, and nothing replaces it any more. */
function withoutRejected(dossier: Dossier): Dossier {
  return {
    ...dossier,
    corrections: dossier.corrections.filter(({ref}) => resolve(dossier, ref) !== null),
  }
}

/** The strings of an article beside its text, which is done already. */
function protectedStrings(
  plan: Plan,
  article: Article,
  index: number,
  ids: NewIds,
  record: Recorder,
): Article {
  const {source, quotations} = article
  const protection = {
    plan,
    ids: new Map([...ids.articles, ...(ids.local.get(article.id) ?? [])]),
    bracketed: isVerbatimKey,
    contextOf: articleContext(article.id),
    record,
  }
  const path = ['articles', index]
  const apart = {source: {...source, text: null}, quotations: []}
  const written = protectStrings({...article, ...apart}, path, protection)
  return {
    ...written,
    links: written.links.filter(({href}) => href !== null),
    source: {...written.source, text: source.text},
    quotations: quotations.map(({text: words, ...quotation}, n) => ({
      ...protectStrings(quotation, [...path, 'quotations', n], protection),
      text: words,
    })),
  }
}

function withoutPartyNames(plan: Plan, dossier: Dossier): Dossier {
  return {
    ...dossier,
    parties: dossier.parties.map((party) => {
      const subject = plan.subjects.find((one) => one.party === party.id)
      return subject === undefined ? party : {...party, name: subject.by, names: []}
    }),
  }
}

/** Words changed and spans moved, so anchors are made anew; where the text is withheld, those of changed words go. */
function anchorsAgain(
  before: Dossier,
  anchors: Dossier['anchors'],
  articles: readonly ProtectedArticle[],
  after: Dossier,
  ids: NewIds,
): Dossier['anchors'] {
  const touched = new Map(articles.map(({article, touched: facts}) => [article.id, facts]))
  return Object.fromEntries(
    Object.entries(anchors).flatMap(([ref, anchor]) => {
      const evidence = resolve(before, ref)
      const article = evidence?.article ?? null
      if (evidence === null || article === null || evidence.kind === 'reference') return []
      const name = ids.outer.get(ref) ?? ref
      const again = anchorOf(after, name)
      if (again !== null) return [[name, again]]
      const changed = touched.get(article.id)?.has(evidence.value.id) ?? true
      return changed ? [] : [[name, {...anchor, prefix: '', suffix: ''}]]
    }),
  )
}

/** By place in the original and not by id, which may be a hash of the very words that are left out. */
function recordDropped(
  original: Article,
  index: number,
  {dropped}: ProtectedArticle,
  record: Recorder,
): void {
  const gone = new Set(dropped)
  const {entities, quotations, dates, figures, events, instruments, annotations} = original
  const lists = {entities, quotations, dates, figures, events, instruments, annotations}
  for (const [list, facts] of Object.entries(lists)) {
    facts.forEach(({id}, position) => {
      if (!gone.has(id)) return
      record({where: formatPath(['articles', index, list, position]), by: '', reason: 'omitted'})
    })
  }
}

function recordReplaced(
  {article, replaced}: ProtectedArticle,
  ids: NewIds,
  index: number,
  record: Recorder,
): void {
  for (const {home, by, reason} of replaced) {
    const ref = home === null ? undefined : evidenceRef(article.id, home)
    const where = ref === undefined ? `articles[${index}].source.text` : (ids.outer.get(ref) ?? ref)
    record({where, by, reason})
  }
}
