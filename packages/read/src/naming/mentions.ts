import {contains, type Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {AGENCIES} from '../data/lexicon.ts'
import {ORGANISATION_WORDS} from '../data/nouns.ts'
import {GENDERED, HONORIFICS} from '../data/titles.ts'
import {is, PERSON_NOUN} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import {sentenceTokens, type Token} from '../language/tokens.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft} from '../pass.ts'
import {instrumentMentions} from '../passes/instruments/mentions.ts'
import {actsAsState} from './acting-capitals.ts'
import {type Age, ageAfter, ageBefore} from './ages.ts'
import {datelinePlaces, datelineRest, headingsOf, type Stretch} from './beside-prose.ts'
import {endsOwned} from './body-evidence.ts'
import {
  isInShout,
  isLinkTitle,
  isPageLine,
  isShouted,
  isTitleCase,
  namesElsewhere,
} from './capitalised-lines.ts'
import {isAcronym, type NameType, typeByWords} from './classify.ts'
import {type Credits, creditsOf} from './credit-lines.ts'
import {evidenceAround, together} from './evidence.ts'
import {type KnownNames, knownNames} from './known-names.ts'
import {hasParticle, isSonBehind} from './name-words.ts'
import type {Run} from './names-in.ts'
import {roleBefore, roleFrom, roleInClause, roleInDashes} from './roles.ts'
import {runsIn, type WordCases} from './runs.ts'
import {type OpenMention, settleTypes} from './settle.ts'
import {isTitleOfWork, isWithinName} from './titles-of-works.ts'
import {STRONG, weigh} from './weights.ts'

/** A name where it stands, with what the words around it tell. */
export interface NameMention {
  readonly span: Span
  readonly words: readonly string[]
  /** Its words with blanks between them. */
  readonly name: string
  /** Its words as they are compared, of what may be somebody. */
  readonly keys: readonly string[]
  /** "Fish" of "Odo ‘Fish’ Quorl". */
  readonly nickname: string | null
  readonly type: NameType
  readonly honorific: string | null
  /** Spans of titles before and appositions after it. */
  readonly roles: readonly Span[]
  readonly age: {readonly value: number; readonly span: Span} | null
  /** Lower-case words of its titles, of the noun before it and of its appositions: asked of people alone. */
  readonly describing: () => ReadonlySet<string>
  readonly block: number
  readonly inHeadline: boolean
  /** Whether who bears it is told as somebody new: "Pauline, a miner,". */
  readonly isNew: boolean
  /** Whether it is told to be the real name of who stands before it. */
  readonly isRealName: boolean
  /** Whether it is told as somebody's relation: "his widow, Pauline". */
  readonly isKin: boolean
  /** Whether it is the label of a turn, in initials: "TW: It leaks." */
  readonly isLabel: boolean
  /** Whether it speaks or is spoken to. */
  readonly speaks: boolean
  /** Whether it does something, as a capital that stands for its state. */
  readonly acts: () => boolean
  /** The word before and the word after it, lower case. */
  readonly before: string
  readonly after: string
}

/** All names of the draft's sentences, in order. */
export function nameMentions(draft: Draft): readonly NameMention[] {
  const tokenised = sentenceTokens(draft)
  const known = knownNames(draft.gazetteer, placesOf(datelinePlaces(draft)))
  const credits = creditsOf(draft, known)
  const isRead = ({tokens}: Stretch): boolean => !credits.starts.has(tokens[0]?.start ?? -1)
  const prose = draft.sentences
    .map(({block}, at) => ({tokens: tokenised[at] ?? [], block}))
    .filter(isRead)
  const isOfHead = draft.blocks.map((_, block) => isHead(draft, block))
  const body = prose.filter(({block}) => isOfHead[block] !== true)
  const cases = {...wordCases(body), known}
  const mentions: OpenMention[] = []
  const heads: Stretch[] = []
  for (const each of prose) {
    const {tokens, block} = each
    if (
      isOfHead[block] === true ||
      isLinkTitle(tokens) ||
      isShouted(tokens) ||
      isPageLine(tokens, known)
    )
      heads.push(each)
    else
      for (const run of namesOfTheirOwn(tokens, cases))
        mentions.push(mentionOf(draft.text, tokens, run, known, block, false))
  }
  const lines = [...heads, ...headingsOf(draft).filter(isRead)]
  return settleTypes(
    outsideTitles(draft, [
      ...datelineMentions(draft, cases),
      ...mentions,
      ...credits.names.map((name) => creditMention(draft.text, name, known)),
      ...mentionsInLines(draft, lines, mentions, cases),
    ]).toSorted((a, b) => a.span.start - b.span.start),
    cases,
  )
}

/** A name of a credit: who took a picture is somebody, an agency or an outlet a body. */
function creditMention(
  text: string,
  {tokens, type, block}: Credits['names'][number],
  known: KnownNames,
): OpenMention {
  const run = {first: 0, last: tokens.length - 1, honorific: null, title: null}
  const mention = mentionOf(text, tokens, run, known, block, false)
  const evidence = {...together([]), organisation: weigh(STRONG, type === 'organisation')}
  return {...mention, type: type === 'person' ? type : null, evidence}
}

function namesOfTheirOwn(tokens: readonly Token[], cases: WordCases): readonly Run[] {
  return runsIn(tokens, cases).filter(
    (run) => !(isWithinName(tokens, run) || isInShout(tokens, run)),
  )
}

/** Without the pieces of a treaty's or a law's title: places and bodies that have a noun for one or an acronym are named in it. */
function outsideTitles(draft: Draft, all: readonly OpenMention[]): readonly OpenMention[] {
  const titles = instrumentMentions(draft)
    .filter(({entry}) => entry.type !== 'resolution')
    .map(({span}) => span)
  if (titles.length === 0) return all
  const isNamed = ({type, name, words}: OpenMention): boolean =>
    type === 'place' ||
    type === 'other' ||
    isAcronym(name) ||
    (type === 'organisation' && words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())))
  // Asked first: many titles with many names, each with each, would take too long.
  return all.filter((each) => isNamed(each) || !titles.some((title) => contains(title, each.span)))
}

function placesOf(datelines: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(datelines.map((tokens) => tokens.map(({lower}) => lower).join(' ')))
}

/** The names in headlines and headings, and in lines of capitals; where capitals tell nothing, those that are names elsewhere. */
function mentionsInLines(
  draft: Draft,
  lines: readonly Stretch[],
  mentions: readonly OpenMention[],
  cases: WordCases,
): readonly OpenMention[] {
  const inHeadlines = headlineCases(cases)
  const told = lines.map(
    ({tokens}) =>
      !(isTitleCase(tokens, cases.small) || isShouted(tokens) || isPageLine(tokens, cases.known)),
  )
  const names = new Map(
    told.every(Boolean)
      ? []
      : mentions.flatMap(({name, words}) =>
          [words.at(-1) ?? '', name].map((form) => [form.toLowerCase(), form] as const),
        ),
  )
  return lines.flatMap(({tokens, block}, at) => {
    const all = runsIn(tokens, inHeadlines)
    const runs = told[at] === true ? all : namesElsewhere(tokens, all, names)
    return runs.map((run) => {
      const mention = mentionOf(draft.text, tokens, run, cases.known, block, isHead(draft, block))
      const name = isShouted(tokens) ? names.get(mention.name.toLowerCase()) : undefined
      return name === undefined ? mention : asTold(mention, name)
    })
  })
}

/** "QUORL" of Ada Quorl, in a line of capitals: no acronym, and the words around it tell nothing. */
function asTold(mention: OpenMention, name: string): OpenMention {
  return {...mention, name, words: name.split(' '), type: null, evidence: together([])}
}

/** The places and the agency of a dateline, whatever their own words tell. */
function datelineMentions(draft: Draft, cases: WordCases): readonly OpenMention[] {
  const {dateline} = draft.metadata
  if (dateline === null) return []
  const block = draft.blocks.findIndex(({span}) => span.end > dateline.span.start)
  const at = (tokens: readonly Token[], run: Run, type: NameType): OpenMention => ({
    ...mentionOf(draft.text, tokens, run, cases.known, block, false),
    type,
  })
  const run = (first: number, last: number): Run => ({first, last, honorific: null, title: null})
  const rest = datelineRest(draft)
  // "Port Quorl, Norland CNN — "
  const signed = AGENCIES.has(rest.at(-1)?.lower ?? '') ? rest.length - 1 : rest.length
  return [
    ...datelinePlaces(draft).map((tokens) => at(tokens, run(0, tokens.length - 1), 'place')),
    ...(signed < rest.length ? [at(rest, run(signed, signed), 'organisation')] : []),
    ...runsIn(rest.slice(0, signed), cases)
      .filter(({last}) => rest[last + 1]?.text !== '.')
      .map((run) =>
        at(
          rest,
          run,
          /[(/]/.test(preceding(rest, run.first)?.text ?? '') ? 'organisation' : 'place',
        ),
      ),
  ]
}

function isHead(draft: Draft, block: number): boolean {
  return draft.blocks[block]?.type.startsWith('head') === true
}

/** Every word of a headline may stand with a capital: a name there is one that is a name elsewhere. */
function headlineCases({small, capital, known}: WordCases): WordCases {
  return {known, small: {has: (word) => small.has(word) && !capital.has(word)}, capital}
}

function wordCases(prose: readonly Stretch[]): Pick<WordCases, 'small' | 'capital'> {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const {tokens} of prose) {
    let before: Token | undefined
    for (const token of tokens) {
      // "@quorl" is no word.
      if (isSmallWord(token) && before?.text !== '@') small.add(token.lower)
      else if (token.capital && before?.kind === 'word') capital.add(token.lower)
      before = token
    }
  }
  return {small, capital}
}

function isSmallWord(token: Token): boolean {
  return token.kind === 'word' && !token.capital && !hasParticle(token)
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  run: Run,
  known: KnownNames,
  block: number,
  inHeadline: boolean,
): OpenMention {
  const span = {start: tokens[run.first]?.start ?? 0, end: endOf(tokens, run)}
  const before = preceding(tokens, run.first)
  const age = ageAfter(tokens, run.last)
  const evidence = evidenceAround(tokens, run, age)
  const role = roleBehind(tokens, run.last, age)
  const roles = rolesOf(roleBefore(tokens, run), role)
  const noun = before?.text === ',' ? preceding(tokens, run.first - 1) : before
  const [words, nickname] = wordsOf(text, span, tokens, run)
  const isWhole = words.length > run.last - run.first && tokens[run.last]?.end === span.end
  const texts = isWhole ? words : tokens.slice(run.first, run.last + 1).map((token) => token.text)
  return {
    span,
    words,
    name: words.join(' '),
    keys: NO_WORDS,
    nickname,
    type: typeByWords(tokens, run, texts, known),
    isTitle: isTitleOfWork(tokens, run),
    evidence,
    isLabel: run.last === 0 && tokens[1]?.text === ':' && isAcronym(tokens[0]?.text ?? ''),
    speaks: evidence.speaks > 0,
    honorific: coupleHonorific(tokens, run) ?? run.honorific,
    roles,
    age: age === null ? ageBefore(tokens, run.first) : {value: age.value, span: age.span},
    describing: () => describingOf(text, roles, noun),
    block,
    inHeadline,
    isNew: role !== null && /^an?\s/.test(text.slice(role.start, role.start + 3)),
    isRealName: isRealName(tokens, run.first),
    isKin: isKinNamed(tokens, run.first),
    acts: () => actsAsState(tokens, run.first, run.last),
    before: before?.lower ?? '',
    after: tokens[run.last + 1]?.lower ?? '',
  }
}

/** Without the stop of the sentence: "posted on X.", "told RT."; with the plus of "Quorl+", and the mark of a firm, "Quorl’s". */
function endOf(tokens: readonly Token[], {first, last, honorific}: Run): number {
  const {text = '', end = 0} = tokens[last] ?? {}
  const after = tokens[last + 1]
  const isOwned = after?.text === '+' ? after.start === end : endsOwned(tokens, last)
  if (first === last && honorific === null && isOwned) return after?.end ?? end
  return last === tokens.length - 1 && (first < last ? WORD : LETTERS).test(text) ? end - 1 : end
}

const LETTERS = /^\p{Lu}+\.$/u
// What is a word as well as an abbreviation: "the Museum of Art."
const WORD = /^(?:\p{Lu}{2,}|Art|Sun|Mar)\.$/u

function rolesOf(title: Span | null, role: Span | null): readonly Span[] {
  if (title === null) return role === null ? [] : [role]
  return role === null ? [title] : [title, role]
}

/** The words of a name, and the nickname between marks in it. */
function wordsOf(
  text: string,
  {start, end}: Span,
  tokens: readonly Token[],
  run: Run,
): readonly [readonly string[], string | null] {
  const {text: only = '', end: endOfOnly} = tokens[run.first] ?? {}
  if (run.first === run.last) return [[endOfOnly === end ? only : text.slice(start, end)], null]
  const nickname = hasMark(tokens, run) ? NICKNAME.exec(text.slice(start, end)) : null
  if (nickname === null) return [betweenBlanks(tokens, run, end), null]
  const words = text.slice(start, end).replace(nickname[0], ' ')
  return [words.split(/\s+/), nickname[1] ?? null]
}

function hasMark(tokens: readonly Token[], {first, last}: Run): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]?.kind === 'mark') return true
  return false
}

/** The words of a run: tokens that no blank parts are one. */
function betweenBlanks(
  tokens: readonly Token[],
  {first, last}: Run,
  limit: number,
): readonly string[] {
  const words: string[] = []
  let end = -1
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token === undefined || isSonBehind(tokens, at)) continue
    const word = token.end > limit ? token.text.slice(0, -1) : token.text
    if (token.start === end) words.push(words.pop() + word)
    else words.push(word)
    end = token.end
  }
  return words
}

function describingOf(
  text: string,
  roles: readonly Span[],
  noun: Token | undefined,
): ReadonlySet<string> {
  const isNoun = is(noun, PERSON_NOUN)
  if (roles.length === 0 && !isNoun) return NOTHING
  const words = new Set(wordsOfRoles(text, roles))
  if (isNoun) words.add(noun?.lower ?? '')
  return words
}

const NOTHING: ReadonlySet<string> = new Set()
/** "Mr and Mrs Odo Quorl": the full name is the first one's. */
function coupleHonorific(tokens: readonly Token[], {first, honorific}: Run): string | null {
  if (honorific === null || tokens[first - 2]?.lower !== 'and') return null
  return HONORIFICS.get(tokens[first - 3]?.lower.replace('.', '') ?? '')?.form ?? null
}

const NICKNAME = /\s[“‘"']([^”’"']{1,40})[”’"']\s/u

/** "Quorl, whose real name is (Ada Tessen)". */
function isRealName(tokens: readonly Token[], first: number): boolean {
  const verb = preceding(tokens, first)?.lower
  if (verb !== 'is' && verb !== 'was') return false
  const [whose, real, name] = tokens
    .slice(Math.max(0, first - 4), first - 1)
    .map(({lower}) => lower)
  return (
    whose === 'whose' && name === 'name' && /^(?:real|legal|full|birth|actual)$/.test(real ?? '')
  )
}

/** "His widow, Pauline", "her eldest, Adam", "his sons Odo and Ole": a relation of somebody's stands before the name. */
function isKinNamed(tokens: readonly Token[], first: number): boolean {
  const at = preceding(tokens, first)?.text === ',' ? first - 2 : first - 1
  if (at < 0 || !isIn(tokens[at], KIN_BEFORE)) return false
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner--) {
    const token = tokens[owner]
    if (token?.kind === 'possessive' || /^(?:his|her)$/.test(token?.lower ?? '')) return true
  }
  return false
}

const KIN_BEFORE = wordList(
  [...KIN, 'eldest oldest youngest firstborn first-born sons daughters brothers sisters'].join(' '),
)

/** ", (55,) who is …" and ", chairman of …": the role after a name and an age. */
function roleBehind(tokens: readonly Token[], last: number, age: Age | null): Span | null {
  const at = (age?.last ?? last) + 1
  return tokens[at]?.text === ','
    ? roleAfter(tokens, at + 1, age !== null)
    : roleInDashes(tokens, at)
}

/** "(, 55), is a mason": what is said of whose age is told is theirs. */
function roleAfter(tokens: readonly Token[], first: number, isAged: boolean): Span | null {
  const isCopula = isAged && /^(?:is|was)$/.test(tokens[first]?.lower ?? '')
  return isCopula ? roleInClause(tokens, first) : roleFrom(tokens, first)
}

const NO_WORDS: readonly string[] = []

function wordsOfRoles(text: string, roles: readonly Span[]): readonly string[] {
  if (roles.length === 0) return NO_WORDS
  // "A driver whose daughter is ill", "a porter with his wife": the relation is somebody else.
  const words = roles.map(
    ({start, end}) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/\s(?:whose|his|her|their)\s/, 1)[0] ?? '',
  )
  return words.flatMap((each) => each.match(/\p{L}{4,}/gu) ?? []).map(singular)
}

/** "Clerks" as "clerk"; not "boys", whom somebody has and is not. */
function singular(word: string): string {
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return GENDERED.has(one) ? word : one
}
