import {type Claim, type Evidence, type ResolvedEvidence, resolve} from '@onrecord/core'
import {type Context, publisherOf} from '../context.ts'
import {reportsIn} from '../sections/reports.ts'
import type {Speaking} from '../wording/wording.ts'
import {introduced} from './introduced.ts'
import {isOpen} from './is-open.ts'
import {isPlural} from './is-plural.ts'
import {namesOf} from './speakers-by-name.ts'
import {type Voice, voiceOf, withArticle} from './voices.ts'

type Bearing = 'supports' | 'contradicts'

/**
 * Everybody whose words bear on a claim in this way, each once and with what they are where a claim beside it has not said so: else the
 * papers in which it stands. Who is not sure to speak is named only where nobody else does.
 */
export function claimSpeakers(context: Context, claim: Claim, bearing: Bearing): Speaking {
  const voices = voicesOf(context, claim, bearing)
  if (voices.length === 0) return papers(context, claim, bearing)
  const told = new Set([...toldBefore(context, claim), ...shownBefore(context, claim)])
  const shown = voices.slice(0, voices.length > MOST ? MOST - 1 : MOST)
  const names = shown.map((voice) => {
    // A description may run on; its head names the source.
    const name = withArticle(voice).split(', ')[0] ?? ''
    return told.has(voice.key) ? name : introduced(voice, name)
  })
  const {wording} = context
  const more = voices.length - shown.length
  const items = more === 0 ? names : [...names, wording.attribution.others(more)]
  const list = items.some((name) => JOINED.test(name)) ? wording.longList : wording.list
  const [first, second] = voices
  const name = list(items)
  // what somebody is ends before the verb
  const closed = items.at(-1)?.includes(', ') ? `${name},` : name
  const plural = first !== undefined && (second !== undefined || isPlural(first))
  return {name: closed, plural, paper: false}
}

/** Names of a sentence; of more the last are counted. */
const MOST = 4

/** A name that has a comma or another name in it. */
const JOINED = /,\s|\s(?:and|or)\s/u

function voicesOf({dossier, wording}: Context, claim: Claim, bearing: Bearing): readonly Voice[] {
  const found = evidenceOf(dossier, claim, bearing).flatMap(({article, value}) => {
    if (article === null || !('speaker' in value)) return []
    return voiceOf(dossier, wording, article, value.speaker) ?? []
  })
  const sure = found.filter(({kind}) => kind !== 'ambiguous')
  const voices = sure.length > 0 ? sure : found.slice(0, 1)
  const nameOf = namesOf(voices)
  return voices.filter(
    (voice, index) => index === voices.findIndex((one) => nameOf(one) === nameOf(voice)),
  )
}

/** "The Orm Courier"; of several articles one of an unknown paper is told by its day. */
function papers(context: Context, claim: Claim, bearing: Bearing): Speaking {
  const {dossier, wording} = context
  const articles = evidenceOf(dossier, claim, bearing).flatMap(({article}) => article ?? [])
  const names = (articles.length > 0 ? articles : dossier.articles.slice(0, 1)).flatMap(
    (article) =>
      article.metadata.publisher === null && dossier.articles.length > 1
        ? reportsIn(context, [article])
        : [publisherOf(context, article)],
  )
  const each = [...new Set(names)]
  return {name: wording.list(each), plural: each.length > 1, paper: true}
}

function evidenceOf(
  dossier: Context['dossier'],
  {evidence}: Claim,
  bearing: Bearing,
): readonly ResolvedEvidence[] {
  return evidence
    .filter((one) => bearingOf(one) === bearing)
    .flatMap((one) => resolve(dossier, typeof one === 'string' ? one : one.ref) ?? [])
}

/** Those whom claims before this one name, of the claims that it stands among: what is open stands apart in a brief. */
function toldBefore(context: Context, claim: Claim): ReadonlySet<string> {
  const claims = context.dossier.analysis?.claims ?? []
  const before = claims.slice(0, claims.indexOf(claim))
  return new Set(
    before
      .filter((one) => isOpen(one) === isOpen(claim))
      .flatMap((one) => namedIn(one).flatMap((bearing) => keysOf(context, one, bearing))),
  )
}

/** Those whom a table or a quotation names with what they are, above what is not known. */
function shownBefore({dossier, profile, selection}: Context, claim: Claim): readonly string[] {
  if (!isOpen(claim) || !profile.sections.includes('unknown')) return []
  const positions = dossier.analysis?.positions ?? []
  return [...positions.map(({party}) => party), ...selection.cards.map(({voice}) => voice.key)]
}

/** Whom the sentence of a claim names. */
function namedIn({status, checks}: Claim): readonly Bearing[] {
  if (status === 'disputed') return ['supports', 'contradicts']
  if (status === 'refuted') return ['contradicts']
  return status === 'verified' && checks.length > 0 ? [] : ['supports']
}

function keysOf(context: Context, claim: Claim, bearing: Bearing): readonly string[] {
  return voicesOf(context, claim, bearing).map(({key}) => key)
}

function bearingOf(evidence: Evidence): 'supports' | 'contradicts' | 'context' {
  return typeof evidence === 'string' ? 'supports' : evidence.bearing
}
