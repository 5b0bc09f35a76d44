import type {Entity, LocalId} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import type {Gender} from '../../data/titles.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Draft} from '../../pass.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {LEADS_TO, STATES, standing} from '../looked-for.ts'
import {profileOf} from '../profiles.ts'
import {paragraphAt} from '../sentence-at.ts'
import {nounOfParagraph} from '../subjects/openings.ts'
import {lastUnowned, ownerOf, type Place, relativeBefore, type Stated} from './kin-owners.ts'

/** What is stated at each name: looked for near the words of which every such statement holds one. */
export function statedBy(draft: Draft, places: readonly Place[]): readonly (Stated | null)[] {
  const words = standing(draft, STATES, LEADS_TO)
  let next = 0
  return places.map((place, at) => {
    while ((words[next]?.end ?? place.start) <= place.start - NEAR) next++
    const end = places[at + 1]?.end ?? place.end
    const isNear = (words[next]?.start ?? Number.MAX_SAFE_INTEGER) < end + NEAR
    const near = isNear ? nearWords(words, next, end) : NOWHERE
    return statedAt(draft.text, places, at, near) ?? statedByParagraph(draft, places, at)
  })
}

/** Whose relation is stated at a name: of "the baker’s sister" who alone in the article is called a baker. */
export function whose(
  draft: Draft,
  places: readonly Place[],
  at: number,
  stated: Stated,
  genders: ReadonlyMap<LocalId, Gender>,
): Entity | undefined {
  const {called} = stated
  if (called === undefined) return ownerOf(draft.text, places, at, stated, genders)
  const [only, other] = draft.entities.filter(
    (each) => each.type === 'person' && profileOf(draft, each).called.has(called),
  )
  return other === undefined ? only : undefined
}

/**
 * "His son wants to leave. “It floods,” said Odo": whom a paragraph begins with is named by a given name only where they speak; "His son came
 * back. Odo Vale mends boats": by a full name next, which they share with somebody above.
 */
function statedByParagraph(draft: Draft, places: readonly Place[], at: number): Stated | null {
  const {person, start, end} = places[at] ?? {start: 0, end: 0}
  if (person?.mentions[0]?.span.start !== start) return null
  const {start: from} = paragraphAt(draft, start)
  const [, owner, next = ''] = OPENING.exec(draft.text.slice(from, from + LONGEST_OPENING)) ?? []
  if (owner === undefined) return null
  const noun = person.name.includes(' ')
    ? isNamedNext(draft.text, places, at, from, next)
      ? next
      : null
    : nounOfParagraph(draft, {start, end})
  return noun !== null && KIN.has(noun) ? {noun, owner: owner === 'His' ? 'his' : 'her'} : null
}

/** Whether a name is the first of its paragraph, begins the sentence behind that of a relation, and can be theirs. */
function isNamedNext(
  text: string,
  places: readonly Place[],
  at: number,
  paragraph: number,
  noun: string,
): boolean {
  const {start, end} = places[at] ?? {start: 0, end: 0}
  return (
    (preceding(places, at)?.end ?? 0) < paragraph &&
    '.!?'.includes(text.charAt(start - 2)) &&
    relativeBefore(places, at) !== undefined &&
    !BRINGS_IN.test(text.slice(end, end + NEAR)) &&
    !isOtherGender(text, end, noun)
  )
}

const OPENING = /^(His|Her)\s(?:(?:eld|old|young)e(?:r|st)\s|only\s)?(\p{Ll}+)/u
const LONGEST_OPENING = 30

/** "His son was ill. Ada Vale came. She": no son. */
function isOtherGender(text: string, end: number, noun: string): boolean {
  const gender = nounGender(noun)
  const [, pronoun = ''] = NEXT.exec(text.slice(end, end + NEAR)) ?? []
  const told = pronounGender(pronoun.toLowerCase())
  return gender !== 'unknown' && told !== 'unknown' && told !== gender
}

const NEXT = /^[^.!?\n]*\.\s(S?[Hh]e|H(?:er|is))\b/

// "Peter Miller drove her to training.", "Ada Vale, a nurse, came.", "Odo Vale, now 30, came.": somebody else.
const BRINGS_IN = /^(?:,(?!\s\d)|[^.!?\n]*\s(?:hers?|hi[ms]|them|theirs?)\b)/

const NOWHERE: readonly Token[] = []

/** The words from one on that stand before the end of what may state something of a name. */
function nearWords(words: readonly Token[], from: number, end: number): readonly Token[] {
  let to = from
  while ((words[to]?.start ?? Number.MAX_SAFE_INTEGER) < end + NEAR) to++
  return words.slice(from, to)
}

export const CHILDREN: readonly string[] = ['son', 'daughter', 'child']
export const SIBLINGS: readonly string[] = ['brother', 'sister', 'sibling', 'twin']
const NEAR = 90

/** What the words before or after a name state of its bearer. */
function statedAt(
  text: string,
  places: readonly Place[],
  at: number,
  near: readonly Token[],
): Stated | null {
  const [last, here, next] = [preceding(places, at), places[at], places[at + 1]]
  if (here === undefined || near.length === 0) return null
  const {start, end} = here
  const told = namesakeAt(text, places, at) ?? changeAt(text, last, here)
  if (told !== null) return told
  const isBehind = near.some(
    (word) => word.end > start - NEAREST && word.end <= start && isIn(word, STATES),
  )
  const before = isBehind
    ? byWordsBefore(wordsOf(text.slice(Math.max(last?.end ?? 0, start - NEAR), start)))
    : null
  if (before !== null || !near.some((word) => word.start >= end && isIn(word, STATES)))
    return before
  if (!/^(?:,| [iw,])/.test(text.slice(end, end + 2))) return null
  return byWordsAfter(wordsFrom(text, end, next?.start), text, next)
}

// A relation, or a verb and "by", with a title behind it.
const NEAREST = 40

/** "Another Quorl, the town’s baker Ida", "another Quorl, Tarn’s baker Ida". */
function namesakeAt(text: string, places: readonly Place[], at: number): Stated | null {
  const here = places[at]
  if (here === undefined || here.person.name.includes(' ')) return null
  const last = lastUnowned(text, places, at)
  if (last === undefined) return null
  const isAnother = /\b(?:an)?other\s$/i.test(text.slice(Math.max(0, last.start - 8), last.start))
  const between = text.slice(last.end, here.start)
  return isAnother && /^,\s[^.;,]*$/.test(between) ? {noun: 'namesake', owner: 'before'} : null
}

/** "Ada Vale took over the mill from", "handed over to", "became mayor in May, when Bo Reed left", "Bo Reed, whom she ousted". */
function changeAt(text: string, last: Place | undefined, {start, end}: Place): Stated | null {
  const after = text.slice(end, end + NEAR)
  const [, pronoun] = /^, (?:who|an? |the )/.test(after) ? (WHOM.exec(after) ?? []) : []
  if (pronoun !== undefined) return {noun: 'predecessor', owner: pronoun === 'she' ? 'her' : 'his'}
  if (!CHANGE_END.test(text.slice(Math.max(0, start - LONGEST_END), start))) return null
  const between = (
    last === undefined ? '' : text.slice(Math.max(last.end, start - LONGEST), start)
  ).replace(GOES_ON, '')
  if (/[.;:!?“”"\n]/.test(between)) return null
  if (HANDS_OVER.test(between)) return {noun: 'successor', owner: 'before'}
  return TAKES_OVER.test(between) || (COMES_IN.test(between) && LEAVES.test(after))
    ? {noun: 'predecessor', owner: 'before'}
    : null
}

const LONGEST = 120

// What each of the others below ends in.
const CHANGE_END = /\b(?:to|for|from|when|after|once) (?:[A-Z][a-z.]* )?$/
const LONGEST_END = 40

// "The kick was Ada Vale’s. She took over the armband from".
const GOES_ON = /^[^.;:!?“”"\n]*\. (?:He|She) (?=(?:has |had )?(?:took|taken) )/
const WHOM =
  /^, (?:(?:an?|the) [\p{L}-]+(?: [\p{L}-]+){0,3} )?whom? (s?he) (?:had )?(?:beat|defeated|deposed|ousted|replaced|succeeded|toppled|unseated)\b/u
// Not "a pledge to make way for".
const HANDS_OVER =
  /\b(?:hand(?:ed|s|ing) (?:over )?(?:(?:the|his|her) (?:armband|baton|captaincy|chair|job|keys|leadership|post|reins|[a-z]+ over) )?to|(?<!\b(?:pledge|asked|refused) to )(?:gives?|gave|makes?|made) way (?:for|to)) (?:[A-Z][a-z.]* )?$/
const TAKES_OVER = /\b(?:took|takes?|taking|taken) over .{1,60} from (?:[A-Z][a-z.]* )?$/
const COMES_IN =
  /\b(?:became|elected|appointed|promoted|took over|took office) .{0,60}\b(?:when|after|once) (?:[A-Z][a-z.]* )?$/
const LEAVES =
  /^(?:,[^,]{1,40},)? (?:(?:was|had been) (?:deposed|demoted|dismissed|fired|moved|ousted|removed|sacked)|died|left|quit|resigned|retired|st(?:epped|ood) (?:aside|down))\b/

function wordsOf(stretch: string): readonly string[] {
  return stretch
    .slice(stretch.lastIndexOf('\n') + 1)
    .split(' ')
    .filter((word) => word !== '')
}

/** The words from a place on, of its line. */
function wordsFrom(text: string, start: number, end: number = text.length): readonly string[] {
  return wordsOf(text.slice(start, Math.min(end, start + NEAR)).split('\n', 1)[0] ?? '')
}

/** "her elder brother, Mr", "’s widow,", "was replaced by", "who took over from". */
function byWordsBefore(words: readonly string[]): Stated | null {
  const isTitle = words.length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? '')
  // "Her brother, former Sen."
  const title = isTitle ? (words.at(-2) === 'former' ? 2 : 1) : 0
  const kept = words.slice(0, words.length - title)
  const from = kept.findLastIndex((word) => /[.!?][”’"]?$/.test(word)) + 1
  const sentence = kept.slice(from)
  if (sentence.length === 0) return null
  return (
    kinAt(kept, kept.length - 1) ??
    weddingIn(kept) ??
    (sentence.length > LONGEST_CHANGE ? null : changeIn(sentence, from === 0))
  )
}

/** "In 1979 she married"; "Ada Vale married", "Ada Vale, who is married to". */
function weddingIn(words: readonly string[]): Stated | null {
  if (WEDDING.test(words.join(' '))) return {noun: 'spouse', owner: 'before'}
  const [who = '', verb = ''] = words.slice(-2)
  if (verb !== 'married' || !/^s?he$/i.test(who)) return null
  return {noun: 'spouse', owner: who.toLowerCase() === 'she' ? 'her' : 'his'}
}

const WEDDING = /^(?:(?:,|, \d+,)? ?(?:who )?(?:is |was )?married to|(?:, who )?married)$/

/** "was replaced by", "She was succeeded by", "took over from"; of the name before only within its sentence. */
function changeIn(words: readonly string[], isSameSentence: boolean): Stated | null {
  const [one = '', two = ''] = words.slice(-2)
  const isPassive = two === 'by' && CHANGES.test(one)
  const pronoun = isPassive ? words.find((word) => /^(?:he|she)$/i.test(word)) : undefined
  if (pronoun !== undefined)
    return {noun: 'successor', owner: pronoun.toLowerCase() === 'she' ? 'her' : 'his'}
  const isActive = CHANGES.test(two) || (two === 'from' && one === 'over')
  if (!isSameSentence || !(isPassive || isActive)) return null
  return {noun: isPassive ? 'successor' : 'predecessor', owner: 'before'}
}

const LONGEST_CHANGE = 7
const CHANGES = /^(?:replace[sd]|succeed(?:s|ed)|replacing|succeeding)$/

/** The relation whose noun stands at a place, with a pronoun or a name's "’s" up to three small words before it. */
function kinAt(words: readonly string[], at: number): Stated | null {
  const noun = kinNoun(words, at)
  if (!KIN.has(noun)) return null
  const from = Math.max(0, at - 4)
  // "But sister Ada was late": of whom was named last.
  if (at === 1 && /^(?:But|And|Yet|While)$/.test(words[0] ?? '') && words[at] === noun)
    return {noun, owner: 'before'}
  const owner = words.slice(from, at).findLastIndex((word) => OWNER.test(word))
  const whose = words[from + owner]?.toLowerCase()
  const called = owner < 0 ? calledOwner(words, at) : null
  if (called !== null) return {noun, owner: 'after', called}
  const last = noun.endsWith('law') ? at - 1 : at
  if (owner < 0 || words.slice(from + owner + 1, last).some((each) => !SMALL.test(each)))
    return null
  const pronoun = PRONOUNS.find((each) => each === whose)
  if (pronoun !== undefined) return {noun, owner: pronoun}
  return isOfLast(words, from + owner, at) ? {noun, owner: 'before'} : null
}

/** "Ada Vale’s son", "Ada Vale, whose only son, Odo, rows"; not "whose son Odo", with somebody else before. */
function isOfLast(words: readonly string[], owner: number, at: number): boolean {
  return words[owner] === 'whose' ? (words[at] ?? '').endsWith(',') : owner === 0
}

/** The noun at a place; of "opposite number" and of "son’s wife" what they mean. */
function kinNoun(words: readonly string[], at: number): string {
  const word = (words[at] ?? '').replace(/\P{L}$/u, '')
  const [, kin] = IN_LAW.exec(`${words[at - 1]} ${word}`) ?? []
  if (kin !== undefined)
    return `${(CHILDREN.includes(kin) ? CHILDREN : SIBLINGS)[word === 'wife' ? 1 : 0]}-in-law`
  return word === 'number' && words[at - 1] === 'opposite' ? 'counterpart' : word
}

const PRONOUNS = ['his', 'her', 'their'] as const
const IN_LAW = /^(son|daughter|brother|sister)[’']s (?:husband|wife)$/

/** Of "the town’s late baker’s sister" the baker. */
function calledOwner(words: readonly string[], at: number): string | null {
  const from = words.slice(Math.max(0, at - 2), at).findLastIndex((word) => /[’']s$/.test(word))
  const [, noun = ''] = /^(\p{Ll}+)[’']s$/u.exec(words[Math.max(0, at - 2) + from] ?? '') ?? []
  return from >= 0 && isPersonNoun(noun) ? noun : null
}

// "With their son, Odo" may be of others.
const OWNER = /^(?:[Hh]is|[Hh]er|Their|whose|[’']s)$/
const SMALL = /^\p{L}[\p{Ll}-]*$/u

/** ", 34, her husband", " is her husband", ", the husband of", and ", Ana Vale’s husband". */
function byWordsAfter(
  words: readonly string[],
  text: string,
  next: Place | undefined,
): Stated | null {
  if (!/^(?:,|is|was)$/.test(words[0] ?? '')) return null
  const rest = words.slice(/^\d+,$/.test(words[1] ?? '') ? 2 : 1)
  if (rest.length === 0 && next !== undefined) return ofNext(text, next)
  return wedTo(rest) ?? kinAfter(rest, next)
}

/** "Ana Vale, who is married to the captain". */
function wedTo(words: readonly string[]): Stated | null {
  const [, called] = WED_TO.exec(words.join(' ')) ?? []
  return called === undefined ? null : {noun: 'spouse', owner: 'after', called}
}

const WED_TO = /^(?:who (?:is|was) )?married to the ([a-z]+)\b/

/** "Her husband", "the husband of". */
function kinAfter(rest: readonly string[], next: Place | undefined): Stated | null {
  const at = rest.slice(0, 5).findIndex((_, i) => KIN.has(kinNoun(rest, i)))
  const isOfNext = /^(?:of|to)$/.test(rest[at + 1] ?? '') && rest.length <= at + 3
  if (at >= 0 && isOfNext) return {noun: kinNoun(rest, at), owner: 'after'}
  return isOfName(rest, at, next) ? null : ofPronoun(rest, at)
}

/** "Ana Vale, his sister Ida and his mother": Ida is. */
function isOfName(words: readonly string[], at: number, next: Place | undefined): boolean {
  return next !== undefined && at === words.length - 1 && /\w$/.test(words[at] ?? '')
}

/** "Ana Vale, who is also his sister", and not "Ana Vale was taken to his sister". */
function ofPronoun(words: readonly string[], at: number): Stated | null {
  const owner = words.slice(0, Math.max(0, at)).findLastIndex((word) => OWNER.test(word))
  const isTold = words.slice(0, Math.max(0, owner)).every((word) => LEADS.test(word))
  const stated = isTold ? kinAt(words, at) : null
  return stated?.owner === 'before' ? null : stated
}

const LEADS = /^(?:who|is|was|also|now|then|once|long|not|\p{Ll}+ly)$/u

/** "Odo Vale, Ana Reed’s husband". */
function ofNext(text: string, next: Place): Stated | null {
  const owned = wordsFrom(text, next.end).slice(0, 4)
  const stated = kinAt(
    owned,
    owned.findIndex((word) => KIN.has(word.replace(/\P{L}$/u, ''))),
  )
  return stated?.owner === 'before' ? {...stated, owner: 'after'} : null
}
