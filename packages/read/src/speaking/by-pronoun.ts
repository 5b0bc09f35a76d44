import type {Entity, Span, Speaker} from '@onrecord/core'
import {GENDERED, type Gender} from '../data/titles.ts'
import {
  BODY_NOUN,
  DETERMINER,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
} from '../language/grammar.ts'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import type {Range} from '../quoting/noun-phrases.ts'
import {spanOf} from '../quoting/ranges.ts'
import {firstSubject} from '../quoting/sentence-subjects.ts'
import {answererOf, askerBefore, calledUpon, isAdding, isAnswering} from './answerers.ts'
import {type Antecedent, antecedent} from './antecedents.ts'
import {isOfGender, peopleBefore} from './bearers.ts'
import {byCollective, knownBody} from './bodies.ts'
import {COMPANIES} from './body-kinds.ts'
import {
  addMention,
  type Cast,
  entitiesNear,
  entityOf,
  isCompatible,
  isGenderOpen,
  learnGender,
  NOBODY,
} from './cast.ts'
import {bearersOf} from './described.ts'
import {pronounGender} from './genders.ts'
import {jointSubject} from './joint-subject.ts'
import {mentionsIn} from './mention-places.ts'
import {namedAround} from './named-around.ts'
import {namedOutside} from './named-outside.ts'
import {oneOfSeveral} from './one-of.ts'
import {spokenBefore, toldFirst} from './own-clause.ts'
import {namedBehind, ownerOfSpeech, senderAbove} from './own-sentence.ts'
import {severalBefore} from './pair-above.ts'
import {ownerOfPhrase} from './phrase-owner.ts'
import {askingVerb} from './replies.ts'
import {eitherOf, jointly, resolvedTo} from './resolved.ts'
import type {Scene} from './scene.ts'
import {fromAbove, paragraphAt} from './sentence-at.ts'
import {unnamedAbove, unnamedAt, unnamedBefore} from './unnamed-speakers.ts'
import {lastUpTo, type Utterance} from './utterances.ts'
import {eitherOfIt, isOfText, TEXT_SAYS, writerOfIt} from './writers.ts'

/** The speaker whom a pronoun names. */
export function byPronoun(scene: Scene, speaker: Speaker, form: string): Speaker {
  const {mention} = speaker
  const word = SUBJECT_FORMS[form] ?? form
  if (mention === null) return {...speaker, description: null}
  if (!/^(?:he|she|they|it)$/.test(word)) return byOther(scene, speaker, mention, word)
  const several = word === 'they' ? severalOf(scene, mention) : null
  if (several !== null) return jointly(speaker, several, `${speaker.rule}+pronoun-speaker`)
  const ofIt = word === 'it' ? byIt(scene, speaker, mention) : null
  if (ofIt !== null) return ofIt
  const found = foundBy(scene, mention, word)
  if (found !== null && found.entities.length > 0)
    return byAntecedent(scene, speaker, found, mention, word)
  const description =
    unnamedBefore(scene, word) ??
    unnamedAbove(scene, word) ??
    unnamedAt(scene, found?.at, mention, word)
  const sole = description === null ? soleAbove(scene, mention, word, found) : null
  return sole === null
    ? {...speaker, description}
    : byAntecedent(scene, speaker, sole, mention, word)
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
  const sole = soleOf(draft, cast, word, mention)
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

/** Whose text "it" is, or whom the words before are about; nobody, or `null` for whom the sentences above tell. */
function byIt(scene: Scene, speaker: Speaker, mention: Span): Speaker | null {
  const either = eitherOfIt(scene, mention)
  if (either.length > 1) return eitherOf({...speaker, rule: 'pronoun-described'}, either)
  const writer = writerOfIt(scene, mention)
  if (writer !== null)
    return {...speaker, ...resolvedTo(writer, `${speaker.rule}+pronoun-subject`, 0.7)}
  if (isImpersonal(scene.draft.text, mention)) return speaker
  const told = spokenBefore(scene, mention)
  const body = told ?? subjectBefore(scene, mention)
  if (body !== null) {
    const rule = told === null ? 'pronoun-subject' : 'pronoun-speaker'
    return byAntecedent(scene, speaker, {entities: [body], rule}, mention, 'it')
  }
  const text = isTextSaying(scene, mention) ? unnamedAbove(scene, 'it') : null
  // "The Orm report was late. It found": Orm’s.
  if (text !== null && !/\s\p{Lu}/u.test(text)) return {...speaker, description: text}
  return isOfText(scene, mention) ? speaker : null
}

/** "A review was held. It found": what texts do, where nobody with a name has spoken just before. */
function isTextSaying({draft, sentence, spoken}: Scene, {end}: Span): boolean {
  const last = lastUpTo(spoken, sentence - 1)
  const isOther = last?.entity != null && last.sentence === sentence - 1
  return !isOther && TEXT_SAYS.test(draft.text.slice(end, end + LONGEST_VERB))
}

/** "It is thought that …", "it comes as she has said …", and not "it is asking …": nobody. */
function isImpersonal(text: string, {start, end}: Span): boolean {
  return (
    IMPERSONAL.test(text.slice(end, end + LONGEST_VERB)) ||
    /\bwas\s$/.test(text.slice(Math.max(0, start - 5), start)) ||
    SUGGESTS.test(text.slice(end, end + LONGEST_VERB)) ||
    ON_THING.test(text.slice(Math.max(0, start - LONGEST_THING), start))
  )
}

const IMPERSONAL =
  /^(?:(?:[’']s|\s(?:is|was|(?:has|had|will|can)\s(?:also\s)?be(?:en)?))\s(?!(?:(?:also|now|still|\p{Ll}+ly)\s)?\p{Ll}+ing\b)\p{Ll}|\s(?:comes?|came|follows|followed|reads?)\s|\sread:)/u
// "If it leaks, it will suggest that …".
const SUGGESTS = /^\s(?:will|would|could|may|might)\s(?:confirm|indicate|mean|show|suggest)\b/
const LONGEST_VERB = 40
// "On the cover, in marker, it says"; not "on its website".
const ON_THING =
  /(?:^|[\n.!?]\s?)(?:On|Above|Across|Below|Inside|Over|Under)\s(?:the|its|his|her|their|my)\s(?:back|bottom|cover|door|front|gate|inside|label|lid|side|spine|wall|window)[,\s][^.“‘"]{0,40}$/
const LONGEST_THING = 80

/** "“Who will mind them?” I asked": whose article it is; "the two sisters parted. “It is late,” one said": either. */
function byOther(scene: Scene, speaker: Speaker, mention: Span, word: string): Speaker {
  const writer = word === 'i' ? bylineOf(scene) : null
  if (writer !== null) return {...speaker, ...resolvedTo(writer, `${speaker.rule}+byline`, 0.7)}
  const either = oneOfSeveral(scene, mention)
  return either.length > 0 ? eitherOf(speaker, either) : {...speaker, description: null}
}

/** Who answers a question, or whom the words around name. */
function told(scene: Scene, mention: Span, word: string): Antecedent {
  const isOne = pronounGender(word) !== 'unknown'
  const owner = isOne
    ? (ownerOfSpeech(scene, mention, word) ??
      senderAbove(scene, mention, word) ??
      saidOf(scene, word))
    : null
  if (owner !== null) return {entities: [owner], rule: 'pronoun-owner'}
  const named = namedAround(scene, mention, word)
  if (named.length > 0) return {entities: named, rule: 'pronoun-subject'}
  const answerer = answererOf(scene, mention, word) ?? (isOne ? calledUpon(scene, word) : null)
  return {entities: answerer === null ? [] : [answerer], rule: 'pronoun-answer'}
}

/** “He said ‘wait’,” a clerk said of Bo Reed: of whom alone the words around are said to be. */
function saidOf({draft, cast, sentence, outer}: Scene, word: string): Entity | null {
  if (outer === null) return null
  const end = draft.sentences[sentence]?.span.end ?? outer.end
  const words = draft.text.slice(outer.end, Math.min(end, outer.end + LONGEST_SAYING))
  const of = SAID_OF.exec(words)
  if (of === null) return null
  const start = outer.end + of[0].length
  const near = {start, end: start + LONGEST_NAME}
  const [, noun = ''] = /^the [a-z ]*?([a-z]+)[.,]/.exec(draft.text.slice(start, near.end)) ?? []
  const named = namedOutside({draft, cast}, near).filter(
    (each) => !/[.;:“]/.test(draft.text.slice(start, mentionsIn(each, near)[0]?.span.start)),
  )
  const people = noun === '' ? named : bearersOf(draft, cast, `the ${noun}`, noun, start)
  const [only, other] = people.filter((each) => isCompatible(cast, each, word))
  return other === undefined ? (only ?? null) : null
}

const SAID_OF = /^[”’"'»]?\s[^.“”]{1,60}\s(?:said|says|recalled|remembered)\sof\s/
const LONGEST_SAYING = 100
const LONGEST_NAME = 50

/** “It is late,” Ada Vale said. “She may go,” he said when that was put to him: another than who has just spoken. */
function isPutTo({text}: Draft, {end}: Span): boolean {
  return PUT_TO.test(text.slice(end, end + LONGEST_SAYING))
}

const PUT_TO =
  /^\s[a-z]+\s(?:later\s)?(?:when|after)\s(?:that|this|it|(?:the|her|his)\s(?:accusation|charge|claim|comment|criticism|quotation|quote|remark|word)s?)\sw(?:as|ere)\s(?:put|read|repeated|shown)\sto\s(?:him|her)\b/

/** Who alone has written the article, where nobody's words stand around. */
function bylineOf({draft, cast, outer}: Scene): Entity | null {
  const [only, other] = draft.metadata.bylines
  return only === undefined || other !== undefined || outer !== null
    ? null
    : entityOf(cast, only.entity)
}

function byAntecedent(
  {cast, sentence}: Scene,
  speaker: Speaker,
  {entities, rule, isChosen, at}: Antecedent,
  mention: Span,
  word: string,
): Speaker {
  const [only, other] = entities
  if (only === undefined) return speaker
  if (other !== undefined) {
    const candidates = entities.map(({id}) => id)
    return {...speaker, status: 'ambiguous', candidates, rule, confidence: 0.4}
  }
  if (isChosen !== true || at !== sentence) learnGender(cast, only, word)
  addMention(cast, only.id, mention, 'pronoun')
  const confidence = rule === 'pronoun-speaker' ? 0.85 : 0.75
  return {...speaker, ...resolvedTo(only, `${speaker.rule}+${rule}`, confidence)}
}

/** "Her organization went to the High Court. It says …", "the Orm navy left, it said": whom the words before are about. */
function subjectBefore(scene: Scene, mention: Span): Entity | null {
  const here = clausesOf(scene.draft)[scene.sentence]
  const tag = here?.items.findIndex(({start}) => start >= mention.start) ?? 0
  const own = here?.items.slice(0, tag) ?? []
  const words = own.filter(({kind}) => kind === 'word')
  // "The paper tells what its authors call": they are no paper.
  if (words.length > 0 && mention.end - mention.start > 2) return null
  const subject = bodyIn(scene, own)
  // "The fields will not dry out, it said": what it said has a subject of its own.
  const isTag =
    subject === null && (scene.reported.content[0]?.start ?? mention.end) < mention.start
  if (subject !== undefined && !isTag) return subject
  return (isTag ? namedBodyIn(scene, own) : null) ?? bodyAbove(scene)
}

/** “It leaks,” it says; "in May it said": the body that the sentence before in its paragraph is about. */
function bodyAbove(scene: Scene): Entity | null {
  const {draft, sentence} = scene
  const [before, here] = [clausesOf(draft)[sentence - 1], clausesOf(draft)[sentence]]
  return before !== undefined && before.sentence.block === here?.sentence.block
    ? (bodyIn(scene, before.items) ?? null)
    : null
}

/** "The Orm Council has bought pumps, it said": the body of that name, where no other has just spoken. */
function namedBodyIn(scene: Scene, items: readonly Item[]): Entity | null {
  const {draft, cast, sentence, spoken} = scene
  const last = lastUpTo(spoken, sentence - 1)
  const isAnother = last?.sentence === sentence - 1 && last.entity?.type === 'organisation'
  const subject = isAnother ? null : firstSubject(items, items.length)
  if (subject === null) return null
  const phrase = spanOf(items, subject)
  const owner = ownerOfPhrase(draft, phrase, entitiesNear(cast, phrase))
  return owner.kind === 'entity' && owner.entity.type === 'organisation' ? owner.entity : null
}

/** The body that a clause is about; `null` for another subject, `undefined` for none. */
function bodyIn({draft, cast}: Scene, items: readonly Item[]): Entity | null | undefined {
  const subject = openingBody(items) ?? firstSubject(items, items.length)
  if (subject === null) return undefined
  const phrase = spanOf(items, subject)
  const owner = ownerOfPhrase(draft, phrase, entitiesNear(cast, phrase))
  if (owner.kind !== 'collective' || owner.type !== 'organisation') return null
  // "The Orm-based company" has a name, which is told above.
  return COMPANIES.test(owner.noun)
    ? knownBody(draft, cast, owner)
    : byCollective(draft, cast, owner)
}

/** "The charity wants": a body by its noun alone, whatever verb follows. */
function openingBody(items: readonly Item[]): Range | null {
  const isAlone = items[0]?.lower === 'the' && is(items[1], BODY_NOUN) && is(items[2], ENDS_IN_S)
  return isAlone && !is(items[2], BODY_NOUN | GROUP_NOUN | PERSON_NOUN) ? {first: 0, last: 1} : null
}

/** Whom a pronoun means, but nobody whom the words behind it name. */
function another(scene: Scene, mention: Span, word: string): Antecedent | null {
  const found = meant(scene, mention, word)
  const others =
    found === null || pronounGender(word) === 'unknown' ? [] : namedBehind(scene, mention)
  if (found === null || !found.entities.some((each) => others.includes(each))) return found
  const left = found.entities.filter((each) => !others.includes(each))
  if (left.length > 0) return {...found, entities: left}
  const barred = scene.barred()
  const isBarred: Cast['isBarred'] = (each) => others.includes(each) || barred(each)
  const next = meant({...scene, barred: () => isBarred}, mention, word)
  return /^pronoun-(?:speaker|subject)$/.test(next?.rule ?? '') && next?.isFar !== true
    ? next
    : {entities: [], rule: found.rule}
}

function meant(scene: Scene, mention: Span, word: string): Antecedent | null {
  const {draft, sentence, spoken} = scene
  const isBarred = barredFor(scene, mention)
  const cast = {...scene.cast, isBarred, teller: tellerFor(scene, word)}
  const near =
    isBarred === NOBODY
      ? spoken
      : spoken.slice(-NEAREST).filter(({entity}) => entity === null || !isBarred(entity))
  const above = antecedent(draft, cast, mention, word, sentence, near)
  const first = isBarred !== NOBODY && isAskedAlone(scene, above) ? null : above
  const isNobody = first === null || first.entities.length === 0
  const found =
    askedBefore(scene, mention, word) ??
    (isNobody ? answeredBefore(scene, mention, word) : null) ??
    first
  const isUnsure =
    found === null ||
    (found.isFar === true && found.entities.some((each) => isGenderOpen(cast, each)))
  return isUnsure && scene.outer === null ? unsure(scene, mention, word, found) : found
}

/** Of somebody far above, who may be a man or a woman, and the only one told to be it: nobody. */
function unsure(
  {draft, cast}: Scene,
  mention: Span,
  word: string,
  found: Antecedent | null,
): Antecedent | null {
  const sole = soleOf(draft, cast, word, mention)
  if (sole === null) return found ?? ofHeadline(draft, cast, word)
  return found === null ? sole : {...found, entities: []}
}

/** "Ada Vale asked the porter whether it was late. “It is noon,” he said": nobody told of farther above, where no name tells who was asked. */
function isAskedAlone({draft, sentence}: Scene, above: Antecedent | null): boolean {
  const {items = []} = clausesOf(draft)[sentence - 1] ?? {}
  const asked = items.slice(askingVerb(items) + 1)
  return (
    asked.length < items.length &&
    above?.at !== sentence - 1 &&
    is(asked[0], DETERMINER) &&
    asked.slice(1, 3).some((each) => is(each, PERSON | PERSON_NOUN) && !each.capital)
  )
}

function barredFor({draft, sentence, spoken, barred}: Scene, mention: Span): Cast['isBarred'] {
  const isOther = barred()
  const {start = 0} = draft.sentences[sentence - 1]?.span ?? {}
  // "He once wore it himself. … he said when this was put to him".
  const isOfWords =
    isPutTo(draft, mention) && !/^S?[Hh]e\s/.test(draft.text.slice(start, start + 4))
  const last = isOfWords ? lastUpTo(spoken, sentence - 1)?.entity : null
  return last == null ? isOther : (each) => each.id === last.id || isOther(each)
}

/** Who asks again: "“Why not?” she asked". */
function askedBefore(scene: Scene, mention: Span, word: string): Antecedent | null {
  const asker = askerBefore(scene, mention)
  return asker !== null && isCompatible(scene.cast, asker, word)
    ? {entities: [asker], rule: 'pronoun-asker'}
    : null
}

const NEAREST_TURNS = 3

/** "“Were you late?” her lawyer asked. “No,” she replied": who alone has answered so far, told to be a woman. */
function answeredBefore(
  {draft, cast, spoken}: Scene,
  {end}: Span,
  word: string,
): Antecedent | null {
  if (!isAnswering(draft.text, end)) return null
  const answered = spoken.flatMap(({entity, speaker: {mention}}) =>
    entity?.type === 'person' &&
    cast.genders.get(entity.name) === pronounGender(word) &&
    isAnswering(draft.text, mention?.end ?? 0)
      ? [entity]
      : [],
  )
  const entities = [...new Set(answered)]
  return entities.length === 1 ? {entities, rule: 'pronoun-answer'} : null
}

/** Who tells the words that "he" or "she" stands in. */
function tellerFor({cast, outer, teller, spoken}: Scene, word: string): Entity | null {
  return outer === null || pronounGender(word) === 'unknown'
    ? null
    : entityOf(cast, teller ?? spoken.at(-1)?.entity?.id ?? null)
}

// More utterances than a pronoun looks back to.
const NEAREST = 40

const SUBJECT_FORMS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  their: 'they',
  him: 'he',
  them: 'they',
  its: 'it',
}

/** Whom the headline begins with and alone names, where the article has told them to be of the gender: whom all of a story is about. */
function ofHeadline(draft: Draft, cast: Cast, word: string): Antecedent | null {
  const {span = NOWHERE} = draft.blocks.find(({type}) => type === 'headline') ?? {}
  const gender = pronounGender(word)
  const [only, other] = gender === 'unknown' ? [] : namedOutside({draft, cast}, span)
  const isLead =
    only !== undefined && other === undefined && only.mentions[0]?.span.start === span.start
  return isLead && cast.genders.get(only.name) === gender
    ? {entities: [only], rule: 'pronoun-headline'}
    : null
}

const NOWHERE: Span = {start: 0, end: 0}

/** The only man, or woman, whom the article has told to be one so far: whom this paragraph or the one above mentions, or nobody is mentioned more often than. */
function soleOf(draft: Draft, cast: Cast, word: string, {start}: Span): Antecedent | null {
  const gender = pronounGender(word)
  const people = peopleBefore(cast, start)
  const [only, other] = people.filter(
    ({name}) => gender !== 'unknown' && cast.genders.get(name) === gender,
  )
  if (only === undefined || other !== undefined) return null
  const count = ({mentions}: Entity): number => firstFrom(mentions, start)
  // Whoever is told to be a woman is no rival of a man.
  const isTopic = people.every(
    (each) => !isOfGender(cast, each, gender) || count(each) <= count(only),
  )
  const isMeant = isTopic || mentionsIn(only, fromAbove(draft, start)).length > 0
  return isMeant && !isOfWritersKin(draft, start, gender)
    ? {entities: [only], rule: 'pronoun-sole'}
    : null
}

/** "My grandmother would have known. She was late. “It is cold,” she said": whom a paragraph tells of as the writer’s. */
function isOfWritersKin(draft: Draft, before: number, gender: Gender): boolean {
  const {start} = paragraphAt(draft, before)
  const words = draft.text.slice(start, Math.min(before, start + LONGEST_OPENING))
  const [, noun = ''] = WRITERS_KIN.exec(words) ?? []
  return GENDERED.get(noun) === gender
}

const WRITERS_KIN = /^My\s(\p{Ll}+)/u
const LONGEST_OPENING = 30
