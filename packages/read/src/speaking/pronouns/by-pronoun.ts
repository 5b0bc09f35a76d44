import type {Entity, Span, Speaker} from '@onrecord/core'
import {clausesOf} from '../../quoting/items.ts'
import {entityOf, isCompatible} from '../cast.ts'
import {candidatesFor} from '../descriptions/candidates.ts'
import {toldOf} from '../descriptions/described.ts'
import {oneOfSeveral} from '../descriptions/one-of.ts'
import {pronounGender} from '../gender-of-words.ts'
import {namedOutside} from '../named-outside.ts'
import {severalBefore} from '../pairs/pair-above.ts'
import {jointSubject} from '../phrases/joint-subject.ts'
import {ownerOfPhrase} from '../phrases/phrase-owner.ts'
import {eitherOf, jointly, resolvedTo} from '../resolved.ts'
import type {Scene} from '../scene.ts'
import {sole} from '../sole.ts'
import {subjectAbove, unnamedAbove, unnamedAt, unnamedBefore} from '../subjects/unnamed-speakers.ts'
import {isAdding} from '../turns/answer-verbs.ts'
import {NEAREST_TURNS} from '../turns/answerers.ts'
import {lastUpTo, type Utterance} from '../utterances.ts'
import {another, soleOf} from './another-antecedent.ts'
import type {Antecedent} from './antecedent.ts'
import {byAntecedent, byIt, told} from './by-it.ts'
import {toldFirst} from './own-clause.ts'
import {namedBehind} from './own-sentence.ts'
import {severalHere} from './several-here.ts'

/** The speaker whom a pronoun names. */
export function byPronoun(scene: Scene, speaker: Speaker, form: string): Speaker {
  const {mention} = speaker
  const word = SUBJECT_FORMS[form] ?? form
  if (mention === null) return {...speaker, description: null}
  if (!/^(?:he|she|they|it)$/.test(word)) return byOther(scene, speaker, mention, word)
  const many = word === 'they' ? byThey(scene, speaker, mention) : null
  if (many !== null) return many
  const ofIt = word === 'it' ? byIt(scene, speaker, mention) : null
  if (ofIt !== null) return ofIt
  const found = foundOrDescribed(scene, mention, word)
  if (found !== null && found.entities.length > 0) {
    const by = byAntecedent(scene, speaker, found, mention, word)
    return {...by, description: wordsForEither(scene, by, found, word)}
  }
  const description =
    unnamedBefore(scene, word) ??
    unnamedAbove(scene, word) ??
    unnamedAt(scene, found?.at, mention, word)
  const sole = description === null ? soleAbove(scene, mention, word, found) : null
  return sole === null
    ? {...speaker, description}
    : byAntecedent(scene, speaker, sole, mention, word)
}

/** "The younger potter laughed. “It is late,” she said", of two potters: the words that mean either. */
function wordsForEither(
  scene: Scene,
  {rule, description}: Speaker,
  {at}: Antecedent,
  word: string,
): string | null {
  return rule === 'pronoun-described'
    ? (subjectAbove(scene, at ?? scene.sentence - 1, word)?.description ?? null)
    : description
}

/** Whom the sentences around name, or mean by what they call somebody. */
function foundOrDescribed(scene: Scene, mention: Span, word: string): Antecedent | null {
  const found = foundBy(scene, mention, word)
  if (found !== null && found.entities.length > 0) return found
  return describedAt(scene, scene.sentence - 1, word) ?? found
}

/** "The former rower shook her head. “It is late,” she said": whom the words mean that a sentence above is about. */
function describedAt(scene: Scene, at: number, word: string): Antecedent | null {
  const {draft, cast, sentence} = scene
  const subject = pronounGender(word) === 'unknown' ? null : subjectAbove(scene, at, word)
  if (subject === null) return null
  const {description, span} = subject
  const phrase = {start: span.start, end: span.start + description.length}
  const owner = ownerOfPhrase(draft, cast, phrase)
  if (owner.kind !== 'description' || !owner.definite || OTHER.test(description)) return null
  const meant = sole(candidatesFor({...scene, sentence: at}, phrase, owner, description))
  if (meant === null || !isCompatible(cast, meant, word)) return null
  const isMeant =
    toldOf(draft, [meant], description, owner.noun).length > 0 &&
    // "The president rose. He praised Vale": not she.
    !namedOutside(scene, draft.sentences[sentence]?.span ?? span).includes(meant)
  return isMeant ? {entities: [meant], rule: 'pronoun-described', at} : null
}

// Of two, nobody says who.
const OTHER = /^the\sother\b/i

/** The group that a sentence is about, or the several who are told of. */
function byThey(scene: Scene, speaker: Speaker, mention: Span): Speaker | null {
  const here = severalHere(scene, mention)
  if (here !== null)
    return byAntecedent(
      scene,
      speaker,
      {entities: [here], rule: 'pronoun-speaker'},
      mention,
      'they',
    )
  const several = severalOf(scene, mention)
  return several === null ? null : jointly(speaker, several, `${speaker.rule}+pronoun-speaker`)
}

/**
 * "Ada Vale was late. … A boy shouted. She rowed on. “It is dark,” she told him": where sentences above go on of a pronoun, and what they go on from
 * names nobody, the only woman told of, unless somebody without a name has spoken last.
 */
function soleAbove(
  scene: Scene,
  mention: Span,
  word: string,
  found: Antecedent | null,
): Antecedent | null {
  const {draft, cast, sentence, spoken, outer} = scene
  const goesOn = clausesOf(draft)[sentence - 1]?.items.some(({lower}) => lower === word) === true
  if (outer !== null || !goesOn || (found?.at ?? 0) >= sentence - 1) return null
  const last = spoken
    .slice(-NEAREST_TURNS)
    .findLast((each) => each.sentence < sentence && !isOfWriter(each))
  if (last?.speaker.status === 'unattributed') return null
  const sole = soleOf(draft, {...cast, isBarred: scene.barred()}, word, mention)
  // "He said that Bo Reed was late": nobody speaks so of himself.
  return sole === null || namedBehind(scene, mention).some((each) => sole.entities.includes(each))
    ? null
    : sole
}

/** “It is late,” a boy said. I asked whether it was dark. “It is,” he said: who writes only asks. */
function isOfWriter({speaker}: Utterance): boolean {
  return speaker.rule?.endsWith('+byline') === true
}

function severalOf(scene: Scene, mention: Span): readonly Entity[] | null {
  const {draft, cast, sentence, spoken} = scene
  return (
    jointSubject(draft, cast, sentence, mention.start) ??
    severalBefore(draft, cast, sentence, spoken)
  )
}

function foundBy(scene: Scene, mention: Span, word: string): Antecedent | null {
  const {entities, rule} = told(scene, mention, word)
  const found = addingOf(
    scene,
    mention,
    entities.length > 0 ? {entities, rule} : another(scene, mention, word),
  )
  const isNobody = found === null || found.entities.length === 0
  return (isNobody ? toldFirst(scene, mention, word) : null) ?? found
}

/** "“It is late,” Ada Vale said. They left. “It rained,” she added": of several, who has spoken just before. */
function addingOf(
  {draft, sentence, spoken}: Scene,
  {end}: Span,
  found: Antecedent | null,
): Antecedent | null {
  if (found?.entities[1] === undefined || !isAdding(draft.text, end)) return found
  const last = lastUpTo(spoken, sentence - 1)
  const one = found.entities.find(({id}) => id === last?.entity?.id)
  return one === undefined ? found : {...found, entities: [one], rule: 'pronoun-speaker'}
}

/** "“Who will mind them?” I asked": whose article it is; "the two sisters parted. “It is late,” one said": either. */
function byOther(scene: Scene, speaker: Speaker, mention: Span, word: string): Speaker {
  // "I was late, as a boy shouted: “…”".
  const writer = word === 'i' && speaker.rule !== 'colon' ? bylineOf(scene) : null
  if (writer !== null) return {...speaker, ...resolvedTo(writer, `${speaker.rule}+byline`, 0.7)}
  const either = oneOfSeveral(scene, mention)
  return either.length > 0 ? eitherOf(speaker, either) : {...speaker, description: null}
}

/** Who alone has written the article, where nobody's words stand around, and not in what a page sets off as quoted. */
function bylineOf({draft, cast, outer, sentence}: Scene): Entity | null {
  const [only, other] = draft.metadata.bylines
  const isQuoted = draft.blocks[draft.sentences[sentence]?.block ?? 0]?.type === 'quote'
  return only === undefined || other !== undefined || outer !== null || isQuoted
    ? null
    : entityOf(cast, only.entity)
}

const SUBJECT_FORMS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  their: 'they',
  him: 'he',
  them: 'they',
  its: 'it',
}
