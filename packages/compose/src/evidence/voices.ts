import {
  type Article,
  type Dossier,
  type Entity,
  type EntityType,
  evidenceRef,
  type Mention,
  type Quotation,
  resolve,
  type Speaker,
  spanText,
} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {bodyInFull} from './body-in-full.ts'
import {bodyNamedBelow} from './body-named-below.ts'
import {countWords, type Located, wordsAt} from './located.ts'
import {isNoSpeaker} from './no-speaker.ts'
import {possessorOf} from './possessor.ts'
import {unpossessed} from './unpossessed.ts'
import {withoutSentenceCapital, withSmallCount} from './without-sentence-capital.ts'

/** Somebody who speaks in the articles. */
export interface Voice {
  /** The same for everything that one party says, over several articles. */
  readonly key: string
  readonly name: string
  /** "the", where the article says it before the name; "a" or "an" of a body that it names by a common noun. */
  readonly determiner: Determiner | null
  /** What the speaker is, in the words of the dossier or of the article. */
  readonly role: string | null
  readonly kind: 'named' | 'described' | 'ambiguous'
  /** What a name stands for; `null` for several, and where the dossier alone names a party. */
  readonly type: EntityType | null
}

type Determiner = 'the' | 'a' | 'an'

/** Whose words they are; `null` when nobody is named. What the reading left open stays open. */
export function voiceOf(
  dossier: Dossier,
  wording: Wording,
  article: Article,
  speaker: Speaker | null,
): Voice | null {
  if (speaker === null || namesNobody(article, speaker)) return null
  if (speaker.status === 'ambiguous') return ambiguousVoice(dossier, wording, article, speaker)
  if (speaker.entity !== null) return entityVoice(dossier, article, speaker.entity)
  if (speaker.entities.length > 0) {
    const names = speaker.entities.map((id) => nameWithin(dossier, article, id))
    const name = wording.list(names)
    return {key: names.join('+'), name, determiner: null, role: null, kind: 'named', type: null}
  }
  const words = speaker.description ?? (speaker.mention && wordsAt(article, speaker.mention))
  if (words === null || NOBODY.test(words)) return null
  const alone = unpossessed(words.replace(ASIDE, '').replace(OWN, 'the '))
  const name = withoutSentenceCapital(
    article,
    withSmallCount(withSmallArticle(headOf(alone, REMARK))),
  )
  return {
    key: `described:${article.id}:${name}`,
    name,
    determiner: null,
    role: null,
    kind: 'described',
    type: null,
  }
}

/**
 * Neither a name nor a description: words without a speaker, those of an "it" or a "we" that stands for nobody who could be told, and
 * those of whom a description points at no one: "this", "anyone who has sailed".
 */
export function namesNobody(article: Article, speaker: Speaker): boolean {
  const {status, mention, description} = speaker
  if (status !== 'unattributed') return false
  const words = description ?? (mention && wordsAt(article, mention))
  return words === null || PRONOUN.test(words) || POINTLESS.test(words) || isNoSpeaker(words)
}

/** "The source, who said he had met the captain": what nobody is called, and it leads to them. */
const ASIDE = /,\swho(?:se)?\s.*$/u

/** "Our survey", which is the writer's and not of whoever prints it. */
const OWN = /^(?:our|my)\s/iu

/** What no speaker is called: a pronoun with or without more, words with a mark of speech or a verb of their own. */
const POINTLESS =
  /^(?:th(?:is|at|ese|ose)|all|any|any(?:one|body|thing)|every(?:one|body|thing)|few|whoever|whatever|such|let|watch|please)(?:[\s,]|$)|[“”"?!]|[,:;]$|n['’]t\b|\s(?:when(?:ever)?|because|if|than)\s/iu

const PRONOUN = /^(?:I|we|you|he|she|it|they|who|which|one|this|that|these|those)$/iu

/** "Nobody would say" has a subject and no speaker, and "we" tells a reader elsewhere nothing. */
const NOBODY =
  /^(?:(?:no\s?one|nobody|none|neither)\b|(?:I|we|you|one|their|his|her|its|our|my)$)/iu

/** What goes on about somebody who is described: from a comma, or the pronoun that opens a clause. */
const REMARK = /(?:,\s|\s(?=(?:who|which|that|where)\b)).*$/u

/** A party's name and role by its id; the id itself where the dossier does not know it. */
export function partyVoice(dossier: Dossier, id: string): Voice {
  const party = dossier.parties.find((candidate) => candidate.id === id)
  const name = party?.name ?? id
  const entities = (party?.entities ?? []).flatMap((ref) => {
    const found = resolve(dossier, ref)
    return found?.kind === 'entity' ? [found] : []
  })
  const type = entities[0]?.value.type ?? null
  const told = entities.map(({article, value}) => roleOf(article, value))
  const role = beside(
    name,
    afterName(party?.role ?? told.find((words) => words !== null) ?? null, type),
  )
  return {key: id, name, determiner: null, role, kind: 'named', type}
}

/** "Ada Okafor, harbour master". */
export function nameAndRole(voice: Voice, name: string = voice.name): string {
  return voice.role === null ? name : `${name}, ${voice.role}`
}

/** The name within a sentence: "the Ministry of Works", where the article says "the" before it; "a charity". */
export function withArticle({name, determiner}: Voice): string {
  return determiner === null ? name : `${determiner} ${name}`
}

/** The name as the source of something: "the office", "Ministry of Works". */
export function asSource(voice: Voice): string {
  return /^\p{Ll}/u.test(voice.name) ? withArticle(voice) : voice.name
}

/** What somebody or a body is, standing alone: "chairs the committee" without its "who". */
export function roleAlone(role: string): string {
  return role.replace(/^(?:who|which)\s/u, '')
}

/** Quotations by speaker, in order of first appearance. */
export function byVoice(
  dossier: Dossier,
  wording: Wording,
  quotations: readonly Located<Quotation>[],
): ReadonlyMap<
  string,
  {readonly voice: Voice; readonly quotations: readonly Located<Quotation>[]}
> {
  const groups = new Map<string, {voice: Voice; quotations: Located<Quotation>[]}>()
  for (const quotation of quotations) {
    const voice = voiceOf(dossier, wording, quotation.article, quotation.value.speaker)
    if (voice === null) continue
    const group = groups.get(voice.key)
    if (group === undefined) groups.set(voice.key, {voice, quotations: [quotation]})
    else group.quotations.push(quotation)
  }
  return groups
}

function entityVoice(dossier: Dossier, article: Article, called: string): Voice | null {
  const id = bodyNamedBelow(dossier, article, called)
  const ref = evidenceRef(article.id, id)
  const party = dossier.parties.find((candidate) => candidate.entities.includes(ref))
  const entity = article.entities.find((candidate) => candidate.id === id)
  if (party === undefined && entity === undefined) return null
  const isOwnName = party === undefined || party.name === entity?.name
  const name =
    isOwnName && entity !== undefined ? entityWords(article, entity) : (party?.name ?? id)
  const type = entity?.type ?? null
  const role = party?.role ?? (entity === undefined ? null : roleOf(article, entity))
  return {
    key: party?.id ?? ref,
    name,
    determiner: entity === undefined ? null : determinerWith(article, entity, isOwnName, name),
    role: beside(name, afterName(role, type)),
    kind: 'named',
    type,
  }
}

/** The article of the entity's own name, and of a party's that goes on from it: "the Port board of Orm", of the board. */
function determinerWith(
  article: Article,
  entity: Entity,
  isOwnName: boolean,
  name: string,
): Determiner | null {
  const determiner = determinerOf(article, entity)
  if (isOwnName || determiner === null) return determiner
  return ` ${name.toLowerCase()}`.includes(` ${entity.name.toLowerCase()} of `) ? 'the' : null
}

/** What a name is within a sentence: "prosecutors", "the police"; nobody's own name loses its capital. */
function entityWords(article: Article, entity: Entity): string {
  const {type, name} = entity
  const owner = possessorOf(article, entity)
  if (owner !== null) return `${owner} ${name}`
  const isCommon = type === 'group' || (type === 'organisation' && COMMON.test(name))
  return isCommon ? withoutSentenceCapital(article, name) : name
}

/** Bodies that news often names by a common noun; "Liberty" and "Shelter" are names, though their words are none. */
const COMMON =
  /^(?:\p{L}+[^s]s|Police|Army|Navy|Military|Government|Parliament|Cabinet|Court|Tribunal|Ministry|Opposition|Prosecution)$/u

/** The name of an entity within a sentence: "the Ministry of Works". */
export function nameWithin(dossier: Dossier, article: Article, id: string): string {
  const voice = entityVoice(dossier, article, id)
  return voice === null ? id : withArticle(voice)
}

/** The article that the text has before a name, or would have within a sentence. */
export function determinerOf(article: Article, entity: Entity): Determiner | null {
  const owner = possessorOf(article, entity)
  // "the Philippines’ Central Bank"
  if (owner !== null)
    return article.source.text?.toLowerCase().includes(`the ${owner} `.toLowerCase()) ? 'the' : null
  if (takesArticle(article, entity)) return 'the'
  const {
    type,
    name,
    mentions: [first],
  } = entity
  const {text} = article.source
  const isCommon = /^(?!the\b)\p{Ll}/u.test(name) && !/\sand\s|\spolice$/u.test(name)
  if (type !== 'organisation' || text === null || first === undefined || !isCommon) return null
  const before = /\b(an?)\s$/iu.exec(
    text.slice(Math.max(0, first.span.start - 4), first.span.start),
  )
  return before === null ? 'the' : before[1]?.toLowerCase() === 'an' ? 'an' : 'a'
}

/**
 * Whether "the" stands before the name itself, and not before a noun that the name describes: "the Marrow mine"; or would, but for
 * the word between: "Norway’s ruling Reed Party", "the watchdog Orm Tide Agency".
 */
function takesArticle({source: {text}}: Article, {type, name, mentions}: Entity): boolean {
  if (text === null || type === 'person' || /^the\b/iu.test(name)) return false
  const before = (end: number): string => text.slice(Math.max(0, end - LONGEST_BEFORE), end)
  const isWhole = ({span}: Mention): boolean =>
    spanText(text, span).toLowerCase() === name.toLowerCase()
  const whole = mentions.filter(isWhole)
  return (
    mentions.some(
      (mention) =>
        (isWhole(mention) ||
          (type === 'place' && isInitials(spanText(text, mention.span), name))) &&
        /\bthe\s$/iu.test(before(mention.span.start)) &&
        AFTER_NAME.test(text.slice(mention.span.end, mention.span.end + 30)),
    ) ||
    (whole.length > 0 &&
      OF_A_KIND.test(name) &&
      whole.every(({span}) => DESCRIBED.test(before(span.start))))
  )
}

const LONGEST_BEFORE = 24
const OF_A_KIND =
  /(?:^|\s)(?:Agency|Bureau|Commission|Committee|Council|Department|Federation|Ministry|Party|Union)(?:\s(?:for|of|on)\s.*)?$/u
/** A word that tells of the name behind it: an adjective, what the body is, or whose. */
const DESCRIBED =
  /(?:\p{L}['’]s|s['’])\s$|(?:^|\s)(?!(?:after|and|as|at|because|before|but|by|for|from|if|in|into|like|of|on|once|or|over|said|says|since|so|than|that|the|though|to|told|unless|until|when|where|while|why|with)\s)\p{Ll}{2,}\s$/u

/** "The US" and "the USA" are the United States; "the PRC" is China, and not "the China". */
function isInitials(words: string, name: string): boolean {
  const letters = words.replaceAll('.', '')
  const initials = name.replace(/[^\p{Lu}]/gu, '')
  return letters === initials || (initials.length > 1 && letters === `${initials}A`)
}

const AFTER_NAME =
  /^(?:$|[.,;:)’”"–—]|\s+(?:[–—(]|(?:of|in|at|on|for|and|or|to|by|from|with|as|who|which|that|when|is|are|was|were|has|had|have|will|would|could|may|might|must|now|also|still|then|later|never|already|says?|said|\p{Ll}+ed)\b))/u

/** A role that the name tells already is none: "a deckhand", of whom that is all that may be printed. */
function beside(name: string, role: string | null): string | null {
  return role === null || name.toLowerCase().includes(role.toLowerCase()) ? null : role
}

/** The fullest role that fits its place, one with an organisation first, or with the body beside the name; a title of address is none. */
function roleOf(article: Article, {roles, honorifics}: Entity): string | null {
  const titles = new Set(honorifics.map((title) => title.toLowerCase()))
  const fitting = roles
    .map(({span, organisation}) => ({
      words: withoutSentenceCapital(
        article,
        inFull(headOf(whole(wordsAt(article, span) ?? ''), ROLE_CLAUSE).replace(RANK, '')),
      ),
      organisation,
    }))
    .filter(({words}) => !OF_WHOM.test(words) && countWords(words) <= LONGEST_ROLE)
    .filter(({words}) => !titles.has(words.toLowerCase().replace(/\.$/u, '')))
  // "Labour’s Ada Orm" is told last: she may be a mayor, too.
  const isBody = ({words, organisation}: (typeof fitting)[number]) =>
    BESIDE.test(words) ||
    article.entities.some(({id, name}) => id === organisation && name.includes(words))
  const [fullest, ...others] = fitting.sort(
    (a, b) =>
      Number(isBody(a)) - Number(isBody(b)) ||
      Number(b.organisation !== null) - Number(a.organisation !== null) ||
      countWords(b.words) - countWords(a.words),
  )
  if (fullest === undefined) return null
  // "Analyst", and elsewhere "of the Quay Bank".
  const body = fullest.organisation === null && others.find(({words}) => BESIDE.test(words))
  return body
    ? `${fullest.words}${WITHIN.test(fullest.words) ? ',' : ''} ${body.words}`
    : bodyInFull(article, fullest.words, (one) =>
        [determinerOf(article, one), entityWords(article, one)].filter(Boolean).join(' '),
      )
}

/** "Sen." stands before a name alone: behind it the word is whole, and after an office in full it is left out. */
function inFull(role: string): string {
  return role
    .replace(SECOND, '')
    .replace(ABBREVIATED, (word) => OFFICES[word.replace(/s?\.$/u, '')] ?? word)
}

const OFFICES: Readonly<Record<string, string>> = {
  Adm: 'admiral',
  Capt: 'captain',
  Col: 'colonel',
  Gen: 'general',
  Gov: 'governor',
  Lt: 'lieutenant',
  Maj: 'major',
  Rep: 'representative',
  Sen: 'senator',
  Sgt: 'sergeant',
}
const ABBREVIATED = /\b(?:Adm|Capt|Col|Gen|Gov|Lt|Maj|Rep|Sen|Sgt)s?\.(?=\s|$)/gu
/** "Speaker of the House Rep." */
const SECOND = /(?<=\sof\s[^,]{1,60})\s(?:Gov|Rep|Sen)\.$/u

/** "Chief of staff Gen.": the rank, which stood before the name. */
const RANK =
  /(?<=(?:^|\s)\p{Ll}[\p{Ll}-]*)(?<!\b(?:army|attorney|force|guard|marines?|navy|police|former|retired))\s(?:Adm|Brig|Capt|Cmdr|Col|Cpl|Gen|Lt|Maj|Sgt)\.?(?:\s(?:Col|Gen)\.?)?$/u

/** The body that somebody is told of beside, and nothing that he is there: "of the Quay Bank". */
const BESIDE = /^(?:of|from|at)\s/u
const WITHIN = /\s(?:of|from|at|for|in|with)\s/u

/** Longer ones are what a story tells of somebody; a professor's office with its school and its town has some twenty words. */
const LONGEST_ROLE = 24

/** Of words that are too long for a line, what stands before those that go on about it. */
function headOf(words: string, goesOn: RegExp): string {
  return countWords(words) <= LONGEST_LINE ? words : words.replace(goesOn, '')
}

const LONGEST_LINE = 14

/** "A captain who is better known as", of which the name stands elsewhere: "a captain". */
function whole(role: string): string {
  return HANGING.test(role) ? role.replace(ROLE_CLAUSE, '') : role
}

const HANGING = /\s(?:as|at|by|for|from|in|of|on|the|to|with)$/u

/** No role: nothing, the pronoun alone, and what somebody is to another whom it does not name. */
const OF_WHOM =
  /^(?:wh(?:o|ich)|(?:(?:best|close|good|longtime|old) )?(?:boss|brother|colleague|companion|cousin|daughter|father|friend|husband|mother|neighbou?r|roommate|sister|son|uncle|aunt|wife))?$/iu

/** The clause that goes on about a role. */
const ROLE_CLAUSE = /,?\s(?:who|which|that|where|until)\s.*$/u

/** A role that opened a sentence follows a name here, and so does one that is a predicate: "directs the mission". */
function afterName(role: string | null, type: EntityType | null): string | null {
  if (role === null) return null
  const small = withSmallArticle(role)
  if (!PREDICATE.test(small)) return small
  return `${type === null || type === 'person' ? 'who' : 'which'} ${small}`
}

const PREDICATE =
  /^(?:\p{Ll}+[^s\W]s\s+(?:the|an?|at|in|for|on|those|this|his|her|its|their|\p{Lu}\S*)|has|had|teaches|heads|chairs|directs|leads|manages|owns|represents|edits|oversees|coaches|advises)\s/u

/** "The mayor", and the first word of "Former Quay Bank chief", which no name begins with. */
function withSmallArticle(words: string): string {
  return words.replace(/^(?:The|An?|Acting|Former|Incoming|Outgoing|Retired)\b/u, (word) =>
    word.toLowerCase(),
  )
}

function ambiguousVoice(
  dossier: Dossier,
  wording: Wording,
  article: Article,
  speaker: Speaker,
): Voice | null {
  const names = speaker.candidates.map((id) => nameWithin(dossier, article, id))
  if (names.length === 0) return null
  return {
    key: `ambiguous:${names.join('|')}`,
    name: wording.choice(names),
    determiner: null,
    role: null,
    kind: 'ambiguous',
    type: null,
  }
}
