import {type Event, evidenceRefs, lacksPublicationDate, type Reply, SURE} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  type ListItem,
  list,
  listItem,
  type NodeData,
  paragraph,
  quoted,
  strong,
} from '@onrecord/document'
import type {Context} from '../context.ts'
import {claimSentence} from '../evidence/claim-sentence.ts'
import {hasFiniteVerb} from '../evidence/clause.ts'
import {datedEvents} from '../evidence/dated-events.ts'
import {isFragment} from '../evidence/event-fragment.ts'
import {eventLabel, sourcedLabel, toldBy} from '../evidence/event-label.ts'
import {isAnyUnsourced, sameInArticle, unsourcedAmounts} from '../evidence/figures.ts'
import {inTurns} from '../evidence/in-turns.ts'
import {isOpen} from '../evidence/is-open.ts'
import {isUnread} from '../evidence/is-unread.ts'
import {countWords, type Located, located} from '../evidence/located.ts'
import {saysAll} from '../evidence/says-all.ts'
import {namesNobody, partyVoice, voiceOf, withArticle} from '../evidence/voices.ts'
import {endsSentence, withoutStop, withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {shownDiffering} from './differing.ts'
import {shownFigures} from './key-figures.ts'
import {timelineRows} from './timeline.ts'

/** What is not established: claims, replies, words and figures without a source, events that are only alleged. */
export function unknown(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const items = [
    ...claims(context),
    ...replies(context),
    ...unattributed(context, false),
    ...unattributed(context, true),
    ...ambiguous(context),
    ...unsourced(context),
    ...contested(context),
    ...undated(context),
    ...unsure(context),
  ]
  const {analysis, articles} = dossier
  const isLookedAt = analysis !== null || !articles.every(isUnread)
  const missing = isLookedAt
    ? notFound(context)
    : [paragraph(wording.opening.unknownLanguage(articles.length))]
  const listed = items.length === 0 ? items : [...items, ...missing.map((one) => listItem(one))]
  return [
    heading(1, wording.headings.unknown),
    ...(listed.length > 0
      ? [list(listed)]
      : [...(isLookedAt ? [paragraph(nothingUnknown(context))] : []), ...missing]),
  ]
}

/** Of what nobody has analysed: the sections that the document does not have. */
function notFound({dossier, wording}: Context): readonly Block[] {
  const {gaps} = wording
  const what = [
    ...(datedEvents(dossier).length === 0 ? [gaps.noEvents] : []),
    ...(dossier.articles.some(({instruments}) => instruments.length > 0)
      ? []
      : [gaps.noInstruments]),
  ]
  return dossier.analysis !== null || what.length === 0
    ? []
    : [paragraph(gaps.notFound(wording.list(what)))]
}

/** Figures that say too little to be printed have no source all the same, and those that stand above say so there. */
function nothingUnknown(context: Context): string {
  const {dossier, wording} = context
  const {noGaps, unreviewed} = wording.gaps
  if (dossier.analysis !== null) return noGaps
  if (unsourcedAmounts(dossier, wording).length > 0) return unreviewed('shown')
  return unreviewed(isAnyUnsourced(dossier, wording) ? 'small' : 'none')
}

const MOST = 4

function claims(context: Context): readonly ListItem[] {
  const {dossier, wording} = context
  return (dossier.analysis?.claims ?? []).flatMap((claim, index) => {
    if (!isOpen(claim)) return []
    const missing = claim.missing === undefined ? null : wording.gaps.missing(claim.missing)
    return [
      item(
        wording.facts.claimStatuses[claim.status],
        [
          ...claimSentence(context, claim, `analysis.claims[${index}]`),
          ...(missing === null ? [] : [` ${withStop(missing)}`]),
        ],
        evidenceRefs(claim.evidence),
        {review: {status: wording.facts.claimStatuses[claim.status], missing: claim.missing}},
      ),
    ]
  })
}

function replies(context: Context): readonly ListItem[] {
  const {dossier, wording, notes} = context
  return (dossier.analysis?.replies ?? []).flatMap((reply: Reply) => {
    if (reply.status === 'quoted') return []
    const name = strong(`${partyVoice(dossier, reply.party).name}:`)
    const refs = evidenceRefs(reply.evidence)
    return [
      listItem(paragraph([name, ` ${wording.gaps.replies[reply.status]}`, ...notes.cite(refs)]), {
        evidence: refs,
      }),
    ]
  })
}

/** Of articles that were read, or of those in whose language no speaker is looked for. */
function unattributed(context: Context, isOfUnread: boolean): readonly ListItem[] {
  const {dossier, wording, selection, notes, attached} = context
  const articles = dossier.articles.filter((article) => isUnread(article) === isOfUnread)
  const all = located(articles, (article) => article.quotations).filter(({article, value}) =>
    namesNobody(article, value.speaker),
  )
  if (all.length === 0) return []
  const label = isOfUnread ? wording.gaps.speakerUnread : wording.gaps.unattributed
  const printed = selection.unattributed.filter(({source}) => articles.includes(source.article))
  const more = all.length - printed.length
  if (printed.length === 0) {
    const first = all.slice(0, MOST).map(({ref}) => ref)
    return [item(label, [wording.gaps.all(more), ...notes.cite(first), '.'], first)]
  }
  const ending = endsSentence(printed.at(-1)?.children ?? []) ? '' : '.'
  return [
    item(
      label,
      [
        ...printed.flatMap((statement, index): (string | Inline)[] => {
          const {ref} = statement.source
          const own = statement.form === 'paraphrase'
          const isLast = index === printed.length - 1 && more === 0
          const words = isLast ? statement.children : withoutStop(statement.children)
          return [
            index === 0 ? '' : '; ',
            ...(own ? words : [quoted(words, [ref])]),
            ...notes.cite([ref]),
          ]
        }),
        more === 0 ? ending : `; ${wording.gaps.more(more, attached)}`,
      ],
      printed.map(({source}) => source.ref),
    ),
  ]
}

function ambiguous(context: Context): readonly ListItem[] {
  const {dossier, wording, notes} = context
  return inTurns(
    dossier,
    located(dossier.articles, (article) => article.quotations),
  )
    .filter(({value}) => value.speaker.status === 'ambiguous')
    .slice(0, MOST)
    .flatMap(({article, ref, value}) => {
      const voice = voiceOf(dossier, wording, article, value.speaker)
      if (voice === null) return []
      return [
        listItem(paragraph([wording.gaps.ambiguous(voice.name), ...notes.cite([ref])]), {
          evidence: [ref],
        }),
      ]
    })
}

/** Those that stand as key figures or differ say there that nobody is named for them. */
function unsourced(context: Context): readonly ListItem[] {
  const {dossier, wording, notes, attached} = context
  const differing = shownDiffering(context).flatMap(({figures}) => figures)
  const shown = new Set([
    ...shownFigures(context).flatMap(({ref}) => context.tellings(ref)),
    ...differing.flatMap(sameInArticle),
  ])
  const found = unsourcedAmounts(dossier, wording).filter(
    ({refs}) => !refs.some((ref) => shown.has(ref)),
  )
  if (found.length === 0) return []
  const more = found.length - MOST
  return [
    item(
      wording.gaps.unsourced,
      [
        ...found
          .slice(0, MOST)
          .flatMap(({words, refs}, index) => [
            index === 0 ? words : `; ${words}`,
            ...notes.cite(refs),
          ]),
        more > 0 ? `; ${wording.gaps.more(more, attached)}` : '.',
      ],
      found.slice(0, MOST).flatMap(({refs}) => refs),
    ),
  ]
}

/** Those in the timeline have their status and their source there, and are counted here. */
function contested(context: Context): readonly ListItem[] {
  const {dossier, wording, notes} = context
  // An analyst has weighed them as claims.
  if (dossier.analysis !== null) return []
  const rows = new Set(timelineRows(context).flatMap(({refs}) => refs))
  const all = located(dossier.articles, (article) => article.events).filter(
    ({value}) => value.status === 'alleged' || value.status === 'denied',
  )
  const shown = all.filter(({ref}) => rows.has(ref)).length
  const facts = located(dossier.articles, (article) => article.events).filter(
    ({value}) => value.status === 'happened',
  )
  const isFact = (event: Located<Event>) => facts.some((fact) => saysAll(fact, event, true))
  const told = inTurns(dossier, all)
    .filter((event) => !rows.has(event.ref) && !isFragment(event) && isTold(eventLabel(event)))
    // what another article tells as a fact stands on more than one word
    .filter((event) => !isFact(event))
    .map((event) => ({event, told: doubt(event, context)}))
    // what went on "in 2019 and 2020" is doubted once
    .filter(({told}, index, others) => index === others.findIndex((one) => isSame(one.told, told)))
    .slice(0, MOST)
    .map(({event, told: [lead, words]}) =>
      item(sentenceCase(lead), [withStop(words), ...notes.cite([event.ref])], [event.ref]),
    )
  return shown === 0 ? told : [...told, listItem(paragraph(wording.gaps.contested(shown)))]
}

function isSame(a: readonly [string, string], b: readonly [string, string]): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** Who says so, or denies it, and the event; else its status and the event with its source. */
function doubt(event: Located<Event>, {dossier, wording}: Context): readonly [string, string] {
  const {article, value} = event
  const {deniedBy, eventStatuses, saidBy} = wording.facts
  const denies =
    value.status === 'denied' ? voiceOf(dossier, wording, article, value.speaker) : null
  const who = denies ?? toldBy(event, dossier, wording)
  if (who === null) return [eventStatuses[value.status], sourcedLabel(event, dossier, wording)]
  const lead = denies === null ? saidBy : deniedBy
  return [lead(withArticle(who)), sentenceCase(eventLabel(event))]
}

/** Without its date "US strikes" says nothing that could be doubted. */
function isTold(label: string): boolean {
  return hasFiniteVerb(label) || countWords(label) >= 4
}

/** "On Tuesday" in an article of no date. */
function undated({dossier, wording}: Context): readonly ListItem[] {
  const {length} = dossier.articles.filter(lacksPublicationDate)
  return length > 0 && dossier.analysis === null
    ? [listItem(paragraph(wording.gaps.unpublished(length)))]
    : []
}

/** How many speakers are to be checked, and the first of them by their notes. */
function unsure({dossier, wording, notes}: Context): readonly ListItem[] {
  if (dossier.analysis !== null) return []
  const refs = located(dossier.articles, (article) => article.quotations)
    .filter(({value: {speaker}}) => speaker.status === 'resolved' && speaker.confidence < SURE)
    .map(({ref}) => ref)
  if (refs.length === 0) return []
  const first = refs.slice(0, MOST)
  const words = wording.gaps.lowConfidence(refs.length)
  return [listItem(paragraph([words, ...notes.cite(first)]), {evidence: first})]
}

/** "Unverified: …". */
function item(
  label: string,
  content: readonly (string | Inline)[],
  refs: readonly string[],
  data: NodeData = {},
): ListItem {
  const evidence = refs.length === 0 ? {} : {evidence: refs}
  return listItem(paragraph([strong(`${label}:`), ' ', ...content]), {...data, ...evidence})
}
