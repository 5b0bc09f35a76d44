import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import type {Gender} from '../../data/titles.ts'
import {CAPITAL, classOf, LETTER} from '../../language/characters.ts'
import {firstWhere} from '../../language/halving.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isOwner} from '../../language/words-in.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {sole} from '../sole.ts'

/** What the pronouns tell that follow somebody’s mentions: most of them, the first name’s own, or those that begin the next sentence. */
export function byPronouns(
  text: string,
  mentions: Entity['mentions'],
  starts: readonly number[],
): Gender {
  const after = mentions.map(({span}) =>
    unlessTagged(text, span.end, pronounAfter(text, span, starts), starts),
  )
  const next = (stop: RegExp): readonly Gender[] =>
    mentions.map(({span}) => pronounNext(text, span, mentions, starts, stop))
  const behind = next(STOP_AND_PRONOUN)
  const name = mentions.findIndex(({form}) => form === 'name')
  return (
    known(mostOf(after.map((own, i) => known(own) ?? behind[i] ?? own))) ??
    known(after[name] ?? 'unknown') ??
    known(onlyOf(next(PRONOUN_BESIDE))) ??
    known(onlyOf(behind)) ??
    onlyOf(mentions.map(({span: {end}}) => unlessTagged(text, end, ownKin(text, end), starts)))
  )
}

/** "Vale, who buried her mother, rows": whose kin a clause about somebody tells of. */
function ownKin(text: string, end: number): Gender {
  if (!text.startsWith(', who ', end)) return 'unknown'
  const [, pronoun = '', noun = ''] = OWN_KIN.exec(text.slice(end, end + REACH)) ?? []
  return KIN.has(noun) ? pronounGender(pronoun) : 'unknown'
}

const OWN_KIN = /^, who (?:\p{Ll}+ ){1,3}(his|her) (?:late )?(\p{Ll}+)/u

/** What most of them tell, where it is more than one. */
function mostOf(told: readonly Gender[]): Gender {
  const male = told.filter((gender) => gender === 'male').length
  const female = told.filter((gender) => gender === 'female').length
  if (Math.max(male, female) < Math.max(2, 3 * Math.min(male, female))) return 'unknown'
  return male > female ? 'male' : 'female'
}

export function known(gender: Gender): Gender | null {
  return gender === 'unknown' ? null : gender
}

export function isAt(text: string, at: number, classes: number): boolean {
  return at >= 0 && (classOf(text.charCodeAt(at)) & classes) !== 0
}

const REACH = 160

/** "Accused her of", "rang her because", "knew her well.": what no noun of hers begins with. */
const NO_NOUN =
  '\\s(?:(?:an?|his|its|my|our|their|this|that|your|about|after|again|against|along|and|as|aside|at|away|back|because|before|but|by|down|during|for|from|here|how|if|in|into|not|of|off|often|on|or|out|over|since|so|the|there|through|to|today|too|twice|until|up|very|when|whether|while|with|without|yesterday)\\b(?!-)|(?:alone|best|better|dearly|fondly|home|now|once|personally|then|well)(?:[,.]|$))'

/** "Ana Vale, who runs her aunt's mill": a pronoun that follows the full name where the sentence names nobody else before it. */
function pronounAfter(text: string, {start, end}: Span, starts: readonly number[]): Gender {
  const after = saidAfter(text, end)
  if (after === '') return 'unknown'
  const pronoun = OWN_PRONOUN.exec(after) ?? WITH_SPOUSE.exec(after)
  if (pronoun === null) return 'unknown'
  // "Ole Vale, a smith and her husband for years,": what he is to her.
  const relation = RELATION.exec(after)?.[1] ?? IS_RELATION.exec(after)?.[1]
  if (relation !== undefined) return nounGender(relation)
  const before = text.slice(sentenceStart(text, start), start)
  const isNew = text.slice(start, end).includes(' ')
  if (isGoingOn(text, start - before.length, after, pronoun, isNew)) return 'unknown'
  const [, apposed = '', own] = REPORTS.exec(after) ?? []
  const isFirst = countBetween(starts, start - before.length, end + apposed.length) === 1
  if (own !== undefined && isFirst) return pronounGender(own)
  const isAlone = countBetween(starts, start - before.length, end + pronoun.index) === 1
  return isAlone && !isOfOther(before, after, pronoun.index) ? pronounGender(pronoun[0]) : 'unknown'
}

/** "Ole Vale said she was late. “It rained,” he added", "his wife added", "he added: “It rained.”": she is another. */
function unlessTagged(
  text: string,
  end: number,
  gender: Gender,
  starts: readonly number[],
): Gender {
  if (gender === 'unknown') return gender
  const [paragraph = ''] = text.slice(end, end + 2 * REACH).split('\n', 1)
  const tag = TAGGED.exec(paragraph)
  const isOther = tag !== null && pronounGender((tag[1] ?? tag[2] ?? '').toLowerCase()) !== gender
  return isOther && countBetween(starts, end, end + tag.index) === 0 ? 'unknown' : gender
}

const TAGGED = /[“‘"][^“”"‘]*,[”’"]\s(s?he|his|her)\s|\.\s(S?[Hh]e)\s(?:added|continued)\b/

/** What a sentence goes on with behind a name, as far as it is told of the name alone; nothing where no pronoun is in it. */
function saidAfter(text: string, end: number): string {
  const [rest = ''] = /^[^.!?\n“”"‘]*/u.exec(text.slice(end, end + REACH)) ?? []
  if (!HAS_PRONOUN.test(rest)) return ''
  return rest.replace(UNRELATED, '').split(OF_OTHER, 1)[0] ?? ''
}

const HAS_PRONOUN = /\b(?:s?he|his|her)\b/

// "Told an inquiry that the boat lost her nets", "rejected criticism of her past": of what else, or whom else, the clause is about.
const OF_OTHER =
  /\bask(?:ed|s|ing)?\s(?:if|how|wh)|\b(?:that|how|whether|said|says)\s(?:the|an?|its|their|all|most|some|no|there|it|they|this)\s|\b(?:accusation|allegation|attack|charge|complaint|criticism|doubt|praise|question|scrutiny)s?\s(?:about|against|for|of|on)\s/u

// "Who is not her relative", "who is no relation of his".
const UNRELATED = /\bwho\s(?:is|was)\s(?:not?|never)\s[^,]*/u

// "Bo Reed praised her work", "Bo Reed had been on her course": who is named for the first time.
const HAS_OF_OTHER =
  /^(?:,[^,]{1,60},)?\s(?:[a-z]+ed|(?:had\sbeen|was|is)\s(?:at|in|on))\sh(?:er|is)\s/

/** "They recall her well. Bo Reed says that she was strict", "he died. Ana Vale washed his boots": of whom the words above tell. */
function isGoingOn(
  text: string,
  from: number,
  after: string,
  {0: pronoun, index}: RegExpExecArray,
  isNew: boolean,
): boolean {
  const isTold = /\bthat\s$/.test(after.slice(0, index))
  if (!isTold && !(isNew && HAS_OF_OTHER.test(after))) return false
  const above = text.slice(Math.max(0, from - REACH), from)
  const same = pronounGender(pronoun) === 'male' ? /\b(?:he|his|him)\b/i : /\b(?:she|her)\b/i
  return same.test(isTold ? above.slice(above.lastIndexOf('\n') + 1) : above)
}

// "Ana Vale told Bo Reed that she was": whoever says so, of themselves; not "Ana Vale, who speaks for Bo Reed, said he was".
const REPORTS =
  /^(,[^,]{1,60},)?\s(?:said|says|added|told|insisted|argued|denied|admitted)\b(?:[^,]*?\bthat)?\s(he|she)\b/u

/** What they tell, unless two differ. */
function onlyOf(told: readonly Gender[]): Gender {
  const only = sole(new Set(told.filter((gender) => gender !== 'unknown')))
  return only !== null ? only : 'unknown'
}

/** "Ana Vale keeps the mill. Her son …": what begins the sentence after one that names nobody else, nor does what stands before it in the paragraph. Not of whom a quotation names, nor of whom another "she" has met in the sentence. */
function pronounNext(
  text: string,
  span: Span,
  mentions: Entity['mentions'],
  starts: readonly number[],
  end: RegExp,
): Gender {
  const after = text.slice(span.end, span.end + 2 * REACH)
  const stop = end.exec(after)
  const pronoun = stop?.[1]
  if (stop == null || pronoun === undefined) return 'unknown'
  const from = sentenceStart(text, span.start)
  const reach = Math.max(0, from - REACH)
  const above = Math.max(reach, reach + text.slice(reach, from).lastIndexOf('\n'))
  const next = span.end + stop.index
  const own = mentions.filter(({span: {start}}) => start >= above && start < next).length
  if (countBetween(starts, above, next) !== own) return 'unknown'
  if (QUOTED.test(after.slice(0, stop.index + 2))) return 'unknown'
  const gender = pronounGender(pronoun.toLowerCase())
  const same = gender === 'male' ? /\b(?:he|his)\b/i : /\b(?:she|her)\b/i
  const before = text.slice(from, span.start)
  const isOther =
    same.test(before) ||
    (gender === 'female' && WOMAN.test(before)) ||
    gender === pronounGender(objectOf(after)) ||
    tellsOfOther(after.slice(0, stop.index), gender)
  return isOther ? 'unknown' : gender
}

/** "Ana Vale said the man was lost. His boat", "Ana Vale told the court the driver fled. He": of whom somebody else it tells. */
function tellsOfOther(words: string, gender: Gender): boolean {
  const [, told = ''] = TELLS.exec(words) ?? []
  return (told.match(/\p{Ll}+/gu) ?? []).some((word) => {
    const own = nounGender(word)
    return own === gender || (own === 'unknown' && isPersonNoun(word))
  })
}

const TELLS = /\s(?:said|says|told|added|claimed|found|confirmed|alleged)\b(.*)$/u

// "Ana Vale” …", "Ana Vale said: ‘She …", "Ana Vale: She …": words of somebody’s; "Ana Vale died. He …": who is left.
const QUOTED = /^:|^\sdied\s|^[^“]*”|\s[“‘'"][^”’'"]*$/u

// The first stop, with the pronoun that it lets begin a sentence.
const STOP_AND_PRONOUN =
  /[.!?](?:[”’"]?\s+(?:(?:But|Now|Then|Today|Yet|Still|Instead),?\s)?([Hh]e|[Hh]is|[Ss]he|[Hh]er)\b|\s)/u

// What the next paragraph begins with may be of somebody else.
const PRONOUN_BESIDE = /[.!?](?:[”’"]? (He|His|She|Her)\b|\s)/u

/** After the last stop before a place, as far as the reach goes. */
function sentenceStart(text: string, start: number): number {
  let at = start
  while (at > 0 && start - at < REACH && !isStop(text, at - 1)) at--
  return at
}

/** Not that of "U.S.", nor of an initial. */
function isStop(text: string, at: number): boolean {
  const char = text[at] ?? ''
  return (
    STOPS.has(char) && !(char === '.' && isAt(text, at - 1, CAPITAL) && !isAt(text, at - 2, LETTER))
  )
}

const STOPS: ReadonlySet<string> = new Set('.!?\n')

/** "Her aunt met Ana Vale, who", "Ana Vale thanked him for his work", "in a letter to Ana Vale, he wrote". */
function isOfOther(before: string, after: string, pronoun: number): boolean {
  const between = after.slice(0, pronoun)
  const isHers = /^(?:she|her)/.test(after.slice(pronoun))
  return (
    OTHER_OWNERS.some((shape) => shape.test(before)) ||
    isOwner(after, 0) ||
    WHOM.test(after) ||
    (isHers && WOMAN.test(before + between)) ||
    isPersonNoun(OWNS.exec(between)?.[1] ?? '') ||
    (isHers ? HER : HIM).test(between) ||
    (JOINED.test(between) && /^h(?:is|er)/.test(after.slice(pronoun))) ||
    (/^,\s(?:$|(?!who)[^,]{1,40},\s$|\p{Lu})/u.test(between) && LED_TO.test(before)) ||
    (BESIDE.test(before) && /^,\s(?:[^,]{1,40},\s)?s?he\b/.test(after)) ||
    (/\basked\sby\s[^,]*$/.test(before) && /^\s(?:how|if|wh)/.test(after))
  )
}

// "Ole Vale’s daughter lost her boat", "the wife of Ole Vale lost her boat".
const LINKED = /\bof\s(?:[\p{Ll}-]+\s){0,3}$/u
const OTHER_OWNERS = [/\b(?:he|his|him|she|her|hers)\b/iu, LINKED]

// "Ole Vale sued the Orm Bank and his brother".
const JOINED = /\s\p{Lu}\p{L}+\sand\s$/u

// "Ole Vale, whom she met", "Ole Vale, she said, was late".
const WHOM = /^,?\swhom?\s(?:had\s|later\s)?s?he\b|^,\ss?he\s[a-z]+,/

// "The wife of Ole Vale said she", "Ole Vale is accused of robbing a woman when she".
const WOMAN = /\b(?:actress|girl|girlfriend|mother|wife|woman)\b(?!-)/

// "Ana Vale, who has the minister’s surname, rang one of his aides".
const OWNS = /\sthe\s([\p{Ll}-]+)[’']s\s/u

// "With Ole Vale, a smith, she".
const BESIDE =
  /^\s*(?:Against|Alongside|Beside|Besides|Under|With|Without)\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u

// "In a letter to Ana Vale, he", "once trained by Ana Vale, he".
const LED_TO =
  /^\s*(?:(?:After|At|Before|During|Following|In|On)\s.*\s(?:about|against|to)\s|(?:(?:\p{Lu}\p{Ll}+ly|Once|Long|Still|Now)\s)?(?!According)\p{Lu}?\p{Ll}+(?:ed|ing)\s(?:\p{Ll}+\s){0,3}(?:by|for|to|with)\s)/u

// "Ana Vale thanked him for his work"; not "Ole Vale gave her his chair".
const HIM = /\bhim\b/
const HER = new RegExp(`\\bher(?=[,.;]|${NO_NOUN})`)

// Not "Ole Vale, his sister Ana and his mother".
const RELATION =
  /^,(?:(?! who\b)[^,]*\p{L}\sand)?\s(?:his|her)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+)(?=,|$|\s(?:of|who|and|for|from|in|at|since|until|to|with)\b)/u

// "Ole Vale, 84, who ran the mill and is her uncle".
const IS_RELATION = /^,[^.;]*\b(?:is|was)\s(?:also\s)?(?:his|her)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+)/u

// "With him", "against her plan", "the mill where she" and "remembered her rowing" are somebody else's, and whom somebody "turned down" is another.
const OWN_PRONOUN = new RegExp(
  `\\b(?=s?he|his)(?<!\\b(?:with|against|like|than|for)\\s|\\p{Ll}\\swhere\\s)(?:he|his|she|her(?=\\s\\p{Ll})(?!${NO_NOUN}|(?<=(?:recalled|remember(?:ed|s)|saw|heard|watched)\\sher)\\s\\p{Ll}+ing\\b))\\b`,
  'u',
)

// "Ana Vale rowed with her husband".
const WITH_SPOUSE = /(?<=\swith\s)(?:her(?=\shusband)|his(?=\swife))/

/** How many of the sorted offsets lie in a stretch. */
function countBetween(starts: readonly number[], from: number, to: number): number {
  return lowerBound(starts, to) - lowerBound(starts, from)
}

function lowerBound(starts: readonly number[], offset: number): number {
  return firstWhere(starts.length, (at) => (starts[at] ?? 0) >= offset)
}

/** "Ana Vale hired her as a cook": the pronoun for whom somebody does something to, and who is another. */
export function objectOf(after: string): string {
  return DOES_TO.exec(after)?.[1] ?? ''
}

const DOES_TO = new RegExp(
  `^\\s(?:\\p{Ll}+\\s){1,2}(?:(?:\\p{Ll}+\\s){0,2}to\\s)?(him\\b|her(?=[,.]|${NO_NOUN}))`,
  'u',
)
