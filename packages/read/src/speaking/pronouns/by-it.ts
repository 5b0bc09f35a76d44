import type {Entity, Span, Speaker} from '@onrecord/core'
import {BODY_NOUN, ENDS_IN_S, GROUP_NOUN, is, PERSON_NOUN} from '../../language/grammar.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {type Range, spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {COMPANIES} from '../bodies/body-kinds.ts'
import {byCollective, knownBody} from '../bodies/by-body.ts'
import {addMention, learnGender} from '../cast.ts'
import {eitherOfIt, isOfText, TEXT_SAYS, writerOfIt} from '../descriptions/writers.ts'
import {pronounGender} from '../gender-of-words.ts'
import {ownerOfPhrase} from '../phrases/phrase-owner.ts'
import {eitherOf, resolvedTo} from '../resolved.ts'
import type {Scene} from '../scene.ts'
import {unnamedAbove} from '../subjects/unnamed-speakers.ts'
import {answererOf, calledUpon} from '../turns/answerers.ts'
import {lastUpTo} from '../utterances.ts'
import type {Antecedent} from './antecedent.ts'
import {namedAround} from './named-around.ts'
import {spokenBefore} from './own-clause.ts'
import {ownerOfSpeech, senderAbove} from './own-sentence.ts'

/** Whose text "it" is, or whom the words before are about; nobody, or `null` for whom the sentences above tell. */
export function byIt(scene: Scene, speaker: Speaker, mention: Span): Speaker | null {
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

/** Who answers a question, or whom the words around name. */
export function told(scene: Scene, mention: Span, word: string): Antecedent {
  const isOne = pronounGender(word) !== 'unknown'
  const owner = isOne
    ? (ownerOfSpeech(scene, mention, word) ?? senderAbove(scene, mention, word))
    : null
  if (owner !== null) return {entities: [owner], rule: 'pronoun-owner'}
  const named = namedAround(scene, mention, word)
  if (named.length > 0) return {entities: named, rule: 'pronoun-subject'}
  const answerer = answererOf(scene, mention, word) ?? (isOne ? calledUpon(scene, word) : null)
  return {entities: answerer === null ? [] : [answerer], rule: 'pronoun-answer'}
}

export const LONGEST_SAYING = 100

export function byAntecedent(
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
  const subject = isAnother ? null : firstSubject(items)
  if (subject === null) return null
  const phrase = spanOf(items, subject)
  const owner = ownerOfPhrase(draft, cast, phrase)
  return owner.kind === 'entity' && owner.entity.type === 'organisation' ? owner.entity : null
}

/** The body that a clause is about; `null` for another subject, `undefined` for none. */
function bodyIn({draft, cast}: Scene, items: readonly Item[]): Entity | null | undefined {
  const subject = openingBody(items) ?? firstSubject(items)
  if (subject === null) return undefined
  const phrase = spanOf(items, subject)
  const owner = ownerOfPhrase(draft, cast, phrase)
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
