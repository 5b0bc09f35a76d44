import {
  createIds,
  type Entity,
  type Quotation,
  quotationAnchor,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {type Turn, turnsIn} from '../language/turns.ts'
import type {Draft, Pass} from '../pass.ts'
import {mentionsIn, nearTo, placesOf} from '../speaking/mention-places.ts'
import {resolvedTo, untold} from '../speaking/resolved.ts'
import {introduced} from '../speaking/turns/interview.ts'
import {innermost, type Placed, placed} from './tokens/places.ts'

/** Adds what is said word for word without marks: the turns of a transcript, around the quotations in them. */
export const turnsPass: Pass = {name: 'turns', languages: ['en'], run}

function run(draft: Draft): Draft {
  const turns = turnsIn(draft)
  if (turns.length === 0) return draft
  const told = speakersOf(draft, turns)
  if (!isOfPeople(draft, turns, told)) return draft
  const id = createIds()
  for (const quotation of draft.quotations) id('quotation', quotationAnchor(draft.text, quotation))
  const said = turns.flatMap((turn, at) => {
    const speaker = told[at]
    return speaker === undefined || !isUnmarked(draft.text, turn)
      ? []
      : [quotationOf(draft, turn, speaker, id)]
  })
  const places = placed(said, ({content}) => content)
  const within = draft.quotations.map((quotation) =>
    quotation.within === null ? inTurn(draft.text, places, quotation) : quotation,
  )
  return {...draft, quotations: [...said, ...within]}
}

/** "Boxing: North Arena", "Claim: It leaks": labels of which hardly any is somebody’s are of no transcript. */
function isOfPeople({entities}: Draft, turns: readonly Turn[], told: readonly Speaker[]): boolean {
  const known = turns.filter(({key}, at) => ASKS.test(key) || told[at]?.entity != null)
  const people = new Set(entities.flatMap(({id, type}) => (type === 'person' ? [id] : [])))
  return known.length * 2 >= turns.length && told.some(({entity}) => people.has(entity ?? ''))
}

/** Words between marks are a quotation already. */
function isUnmarked(text: string, {words: [first]}: Turn): boolean {
  return first !== undefined && !/["“‘«]/.test(text.charAt(first.start))
}

function quotationOf(
  draft: Draft,
  turn: Turn,
  speaker: Speaker,
  id: ReturnType<typeof createIds>,
): Quotation {
  const words = {content: turn.words, quoted: []}
  return {
    id: id('quotation', quotationAnchor(draft.text, words)),
    kind: 'indirect',
    ...words,
    text: turn.words.map(({start, end}) => draft.text.slice(start, end)),
    cue: null,
    speaker,
    addressee: null,
    said: null,
    within: null,
    provenance: byRule('turn', speaker.status === 'resolved' ? speaker.confidence : 0.9),
  }
}

/** Whom each label names; of the letter of an answer, whom the article introduces. */
function speakersOf(draft: Draft, turns: readonly Turn[]): readonly Speaker[] {
  const {text, entities} = draft
  const places = placesOf(entities)
  const answers = introduced(draft, turns[0]?.label.start ?? 0)
  return turns.map(({label, key}) => {
    if (ASKS.test(key)) return untold(label, 'turn')
    if (key === 'A') return ofBearer(label, answers, 'turn+interview', 0.75)
    const named = nearTo(entities, places, label).filter(
      (entity) => mentionsIn(entity, label).length > 0,
    )
    const own = named.find(({type}) => type === 'person') ?? named[0] ?? null
    if (own !== null) return ofBearer(label, own, 'turn', 0.95)
    const description = lowered(spanText(text, label))
    return {...untold(label, 'turn'), description, confidence: 0.6}
  })
}

function ofBearer(label: Span, bearer: Entity | null, rule: string, confidence: number): Speaker {
  const nobody = untold(label, 'turn')
  return bearer === null ? nobody : {...nobody, ...resolvedTo(bearer, rule, confidence)}
}

/** A questioner of whom a transcript tells no more. */
const ASKS = /^q(?:uestion(?:er)?)?$/i

/** "UNIDENTIFIED MAN": capitals tell no name. */
function lowered(label: string): string {
  return label === label.toUpperCase() ? label.toLowerCase() : label
}

/** A quotation in a turn is within it, and "I" and "we" are whose turn it is. */
function inTurn(
  text: string,
  turns: readonly Placed<Quotation>[],
  quotation: Quotation,
): Quotation {
  const [first] = quotation.content
  const turn = first === undefined ? null : innermost(turns, first)
  if (turn === null) return quotation
  const {speaker} = quotation
  const {start, end} = speaker.mention ?? {start: 0, end: 0}
  const isOwn = speaker.status === 'unattributed' && /^(?:I|[Ww]e)$/.test(text.slice(start, end))
  const owner = turn.speaker.entity
  return {
    ...quotation,
    within: isOwn ? null : turn.id,
    speaker:
      isOwn && owner !== null
        ? {
            ...speaker,
            status: 'resolved',
            entity: owner,
            description: null,
            rule: 'turn+own',
            confidence: 0.75,
          }
        : speaker,
  }
}
