import type {Span} from '@onrecord/core'
import {KIN, KIN_TOGETHER} from '../../data/kin.ts'
import {GENDERED, HONORIFICS} from '../../data/titles.ts'
import {is, PERSON_NOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {HIS_HER, IS_WAS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {endsOwned} from '../evidence/body-evidence.ts'
import {evidenceAround} from '../evidence/evidence.ts'
import type {KnownNames} from '../known-names.ts'
import {isSonBehind} from '../name-words.ts'
import {typeByWords} from '../types/classify.ts'
import {isAcronym} from '../types/head-words.ts'
import type {OpenMention} from '../types/settle.ts'
import {actsAsState} from './acting-capitals.ts'
import {type Age, ageAfter, ageBefore} from './ages.ts'
import {roleBefore} from './roles-before.ts'
import {roleFrom, roleInClause, roleInDashes} from './roles-behind.ts'
import type {Run} from './run.ts'
import {AFTER_NAME} from './runs.ts'
import {isTitleOfWork} from './titles-of-works.ts'

export function mentionOf(
  text: string,
  tokens: readonly Token[],
  run: Run,
  known: KnownNames,
  block: number,
  inHeadline: boolean,
  around: readonly Token[] = tokens,
): OpenMention {
  const span = {start: tokens[run.first]?.start ?? 0, end: endOf(tokens, run)}
  const before = preceding(tokens, run.first)
  const age = ageAfter(tokens, run)
  const evidence = evidenceAround(around, run, age)
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
    if (token?.kind === 'possessive' || isIn(token, HIS_HER)) return true
  }
  return false
}

const KIN_BEFORE = wordList(
  [...KIN, 'eldest oldest youngest firstborn first-born', KIN_TOGETHER].join(' '),
)

/** ", (55,) who is …" and "(KC), chairman of …": the role after a name and an age. */
function roleBehind(tokens: readonly Token[], last: number, age: Age | null): Span | null {
  const next = (age?.last ?? last) + 1
  const at = AFTER_NAME.test(tokens[next]?.text ?? '') ? next + 1 : next
  return tokens[at]?.text === ','
    ? roleAfter(tokens, at + 1, age !== null)
    : roleInDashes(tokens, at)
}

/** "(, 55), is a mason": what is said of whose age is told is theirs. */
function roleAfter(tokens: readonly Token[], first: number, isAged: boolean): Span | null {
  const isCopula = isAged && isIn(tokens[first], IS_WAS)
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
