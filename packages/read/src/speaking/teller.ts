import type {Entity, Quotation, Speaker} from '@onrecord/core'
import {surnamesOf} from '../naming/people.ts'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {antecedent, type Utterance} from './antecedents.ts'
import {addMention, type Cast, collective, current, learnGender} from './cast.ts'
import {ownerOfPhrase, type PhraseOwner} from './phrase-owner.ts'
import {sentenceAt} from './sentence-at.ts'

/**
 * Tells the speakers of quotations that come in order of appearance. Sieves, the most precise first: the name in the cue's
 * phrase, a collective noun, a pronoun with its antecedent, a description; without a cue, the speaker of the same paragraph,
 * and of the paragraph before where it ended on their words. Never just the last speaker.
 */
export function createTeller(
  draft: Draft,
  cast: Cast,
): (quotation: Quotation, index: number) => Speaker {
  const spoken: Utterance[] = []
  return (quotation) => {
    const {mention} = quotation.speaker
    const sentence = sentenceAt(draft, (mention ?? quotation.content[0])?.start ?? 0)
    const told =
      mention === null
        ? withoutCue(draft, cast, quotation, spoken)
        : fromPhrase(draft, cast, quotation, sentence, spoken)
    for (const entity of ownersOf(cast, told)) {
      const at = (mention ?? quotation.content[0])?.start ?? 0
      spoken.push({at, sentence, block: draft.sentences[sentence]?.block ?? 0, entity})
    }
    return told
  }
}

function ownersOf(cast: Cast, {entity, entities}: Speaker): readonly Entity[] {
  const ids = entity === null ? entities : [entity]
  return ids.flatMap((id) => cast.entities.find((each) => each.id === id) ?? [])
}

function fromPhrase(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  spoken: readonly Utterance[],
): Speaker {
  const {speaker} = quotation
  const mention = speaker.mention
  if (mention === null) return speaker
  const owner = ownerOfPhrase(draft.text, mention, cast.entities)
  const rule = speaker.rule ?? 'cue'
  switch (owner.kind) {
    case 'entity':
      return {
        ...speaker,
        ...resolvedTo(
          current(cast, owner.entity),
          rule,
          rule === 'cue-of-the-sentence' ? 0.7 : 0.95,
        ),
      }
    case 'pronoun':
      return byPronoun(draft, cast, speaker, owner.word, sentence, spoken)
    case 'collective':
      return {...speaker, ...resolvedTo(byCollective(cast, owner), rule, 0.85)}
    case 'surname':
      return bySurname(cast, speaker, owner.word)
    case 'description':
      return byDescription(draft, cast, speaker, owner, sentence, spoken)
  }
}

function resolvedTo(
  entity: Entity,
  rule: string,
  confidence: number,
): Pick<Speaker, 'status' | 'entity' | 'rule' | 'confidence'> {
  return {status: 'resolved', entity: entity.id, rule, confidence}
}

/** "The ministry said" is the ministry that was named; other bodies and groups are themselves. */
function byCollective(cast: Cast, owner: Extract<PhraseOwner, {kind: 'collective'}>): Entity {
  if (owner.definite && owner.type === 'organisation' && owner.name.toLowerCase() === owner.noun) {
    const named = cast.entities.filter(
      (each) =>
        each.type === 'organisation' &&
        each.name.toLowerCase().split(' ').includes(owner.noun) &&
        (each.mentions[0]?.span.start ?? 0) < owner.span.start,
    )
    const last = named.at(-1)
    if (last !== undefined) {
      addMention(cast, last.id, owner.span, 'description')
      return last
    }
  }
  return collective(cast, owner.type, owner.name, owner.span)
}

function byPronoun(
  draft: Draft,
  cast: Cast,
  speaker: Speaker,
  word: string,
  sentence: number,
  spoken: readonly Utterance[],
): Speaker {
  const {mention} = speaker
  if (mention === null || !/^(?:he|she|they|it)$/.test(word)) return {...speaker, description: null}
  const found = antecedent(draft, cast, mention, word, sentence, spoken)
  if (found === null) return speaker
  const [only, other] = found.entities
  if (only === undefined) return speaker
  if (other !== undefined)
    return {
      ...speaker,
      status: 'ambiguous',
      candidates: found.entities.map(({id}) => id),
      rule: found.rule,
      confidence: 0.4,
    }
  learnGender(cast, only, word)
  addMention(cast, only.id, mention, 'pronoun')
  return {
    ...speaker,
    ...resolvedTo(
      only,
      `${speaker.rule}+${found.rule}`,
      found.rule === 'pronoun-speaker' ? 0.85 : 0.75,
    ),
  }
}

/** A surname that several people bear and nothing decides, or a name that is nobody's yet. */
function bySurname(cast: Cast, speaker: Speaker, word: string): Speaker {
  const candidates = cast.entities.filter(
    (each) => each.type === 'person' && surnamesOf(each.name.split(' ')).includes(word),
  )
  if (candidates.length > 1)
    return {
      ...speaker,
      status: 'ambiguous',
      candidates: candidates.map(({id}) => id),
      rule: 'surname',
      confidence: 0.5,
    }
  const [only] = candidates
  return only === undefined ? speaker : {...speaker, ...resolvedTo(only, 'surname', 0.8)}
}

/** "The fisherman said": whoever the article calls so, or who spoke before in the paragraph; "a fisherman": nobody with a name. */
function byDescription(
  draft: Draft,
  cast: Cast,
  speaker: Speaker,
  owner: Extract<PhraseOwner, {kind: 'description'}>,
  sentence: number,
  spoken: readonly Utterance[],
): Speaker {
  const {mention} = speaker
  if (mention === null) return speaker
  const description = draft.text.slice(mention.start, mention.end)
  const unnamed = {...speaker, description, rule: `${speaker.rule}+description`, confidence: 0.6}
  if (!owner.definite || !owner.isPerson) return unnamed
  const bearers = cast.entities.filter(
    (each) =>
      each.type === 'person' &&
      (each.mentions[0]?.span.start ?? 0) < mention.start &&
      each.roles.some(({span}) =>
        draft.text
          .slice(span.start, span.end)
          .toLowerCase()
          .split(/\P{L}+/u)
          .includes(owner.noun),
      ),
  )
  const block = draft.sentences[sentence]?.block
  const before = spoken.findLast(
    (each) => each.block === block && each.entity.type === 'person',
  )?.entity
  const [bearer] = bearers
  const meant = bearers.length === 1 ? bearer : before
  if (meant === undefined) return unnamed
  addMention(cast, meant.id, mention, 'description')
  return {...speaker, ...resolvedTo(meant, `${speaker.rule}+description`, 0.75)}
}

/** Words between marks without a cue of their own. */
function withoutCue(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  spoken: readonly Utterance[],
): Speaker {
  const {speaker, content} = quotation
  if (speaker.rule === 'impersonal') return speaker
  const start = content[0]?.start ?? 0
  const sentence = sentenceAt(draft, start)
  const block = draft.sentences[sentence]?.block ?? 0
  const last = spoken.at(-1)
  if (last !== undefined && isAlone(draft, sentence)) {
    if (last.block === block)
      return {...speaker, ...resolvedTo(last.entity, 'same-paragraph', 0.85)}
    if (last.block === previousProse(draft, block) && endsOn(draft, block, last))
      return {...speaker, ...resolvedTo(last.entity, 'paragraph-continues', 0.8)}
  }
  return {...speaker, candidates: candidatesNear(spoken, block, cast), confidence: 0}
}

/** Whether the sentence is a quotation and nothing else. */
function isAlone(draft: Draft, sentence: number): boolean {
  const clause = clausesOf(draft)[sentence]
  return (
    clause?.items.every((item) => item.kind === 'quote' || item.kind === 'punctuation') === true
  )
}

function previousProse(draft: Draft, block: number): number {
  for (let at = block - 1; at >= 0; at--) {
    const type = draft.blocks[at]?.type
    if (type === 'paragraph' || type === 'listItem' || type === 'quote') return at
  }
  return -1
}

/** Whether the paragraph before closes on the speaker's sentence. */
function endsOn(draft: Draft, block: number, {sentence}: Utterance): boolean {
  const next = draft.sentences[sentence + 1]
  return next === undefined || next.block >= block
}

const NEAR_BLOCKS = 3

function candidatesNear(
  spoken: readonly Utterance[],
  block: number,
  cast: Cast,
): readonly string[] {
  const near = spoken
    .filter((each) => block - each.block <= NEAR_BLOCKS)
    .map(({entity}) => current(cast, entity).id)
  return [...new Set(near.reverse())]
}
