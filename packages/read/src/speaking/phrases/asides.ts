import {CLAUSE_OPENER, is, PREPOSITION} from '../../language/grammar.ts'
import type {Clause} from '../../quoting/items.ts'

/**
 * "Asked by Ada Vale whether it was late, she laughed", "on whether the mayor would come, she laughed", "in a film about Ada Vale, she sang",
 * "talking to Ada Vale, she sang", "Ada Vale, she said, was late": not of whom the words before a pronoun name.
 */
export function isAside(text: string, {items, sentence: {span}}: Clause, at: number): boolean {
  if (at >= span.end) return false
  const before = text.slice(span.start, at)
  // All others end in a comma, a closing mark or "to which".
  if (!',”’"h'.includes(text.charAt(at - 2))) return BESIDE_ANOTHER.test(before)
  const around = text.slice(at - 2, at + LONGEST_VERB)
  // "Ada Vale, a nurse who left after, she said, a storm", "Ada Vale left because, she said, it rained", "left and, she said, would not come back": in what is told of her.
  const isOwn = /\b(?:and|because|wh(?:ich|o)),\s$/.test(before)
  const isSaidAbove = SAID_ABOVE.test(
    text.slice(Math.max(0, span.start - LONGEST_SAID), span.start),
  )
  const isInserted = INSERTED.test(around) && !/\bwho\s[^“”"]*$/.test(before)
  return (
    ASIDE.test(before) ||
    AMID.test(before) ||
    OF_TOPIC.test(before) ||
    PARTICIPIAL.test(before) ||
    QUOTING.test(before) ||
    before.endsWith(', to which ') ||
    (!isOwn && CLOSING.test(around) && (!WHEN.test(before) || isSaidAbove)) ||
    (!isOwn && isInserted && !is(items[0], CLAUSE_OPENER | PREPOSITION))
  )
}

/** "As well as naming Ada Vale, he sang": whether a sentence goes on, before an offset, with a pronoun that means nobody whom it has named. */
export function hasOwnAside(text: string, clause: Clause, limit: number, word: string): boolean {
  const own = clause.items.find(({lower}) => lower === word)?.start ?? limit
  return own < limit && isAside(text, clause, own)
}

const ASIDE =
  /^(?:(?:On|Under)\s(?:whether|if|what|why|how|who|(?:cross-)?(?:examination|questioning|pressure)\s(?:by|from))|(?:(?:As|Once|When)\s)?(?:\p{Lu}\p{Ll}+-)?\p{L}\p{Ll}*(?:ed|told|shown)\s(?:by|about|of|whether|if|what|why|how|who))\s[^“‘"]*,\s$/u
// Not "in an interview with Ada Vale, she", "with Ada Vale, she".
const AMID =
  /^(?:After|At|Before|During|Following|In|On)\s(?!\p{Ll}+\s(?:interview|conversation|chat)\b)[^,“‘"]*\s(?:about|against|alongside|beside|featuring|starring|to|with)\s(?:[\p{Ll}-]+\s){0,4}(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]+,(?:\s(?:an?|the)\s[^,“‘"]*,)?\s$|^In\s(?:an?|the|his|her|their)\s(?:\p{Ll}+\s)?(?:statement|letter|message|note|email|video|post)\s[^,“‘"]*,\s$/u
// "But standing next to Ada Vale she".
const BESIDE_ANOTHER =
  /^(?:(?:And|But)\s)?\p{L}+ing\s(?:[\p{Ll}-]+\s){0,4}(?:beside|by|to|with)\s(?:\p{Lu}[\p{L}.-]*\s){1,4}$/u
// "Of Ada Vale, who had left, she said", "on Ada Vale, she said".
const OF_TOPIC =
  /^(?:About|Of|On)\s(?:\p{Ll}+\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}*\.?\s\d)\p{Lu}[^“‘"]*,\s$/u
// "Talking to Ada Vale, a nurse, on the quay, she", "formerly trained by Ada Vale, she", "like Ada Vale, who rows, she": who does it is not among those whom it names.
const PARTICIPIAL =
  /^(?:(?:(?:\p{Lu}\p{Ll}+ly|And|But|Once|Long|Still|Now)\s)?\p{Lu}?\p{Ll}+(?:ing|ed)|Born|Known|(?:As\swell\sas|Besides|After|Before|Since|Upon|While|By|On|When|Despite|Instead\sof|Rather\sthan)\s\p{Ll}+ing|(?:Unl|L)ike)\s[^,“‘"]*(?:,\s(?:an?|the|who)\s[^,“‘"]*(?:,\s(?:at|in|on)\s[^,“‘"]*)?)?,\s$/u
// "Ada Vale, she said, is late", "Ada Vale’s boat is late, she told rowers".
const INSERTED = /^,\s(?:\p{L}+\s\p{Ll}+,|(?:it|they|s?he)\s(?:(?:also|had|has|have)\s)?told\s)/u
// "Praising Ada Vale as “a gift,” she".
const QUOTING = /^\p{Lu}\p{Ll}+ing\s[^,“‘"]*[“‘"][^“”"]*[”’"],?\s$/u
// "Quorl is late, it added.", "Bo Reed is late, he added.": whom it brings in is told of, and does not tell.
const CLOSING = /^,\s(?:it|they|s?he)\s(?:(?:also|had|has|have)\s)?\p{Ll}+(?:[.,]|\s(?:in|on)\s)/u
// "When the skipper heard of it, he laughed".
const WHEN = /^When\s/
// "It rained, Ada Vale said. When Bo Reed came, it leaked, she said."
const SAID_ABOVE = /\ssaid\.\s$/
const LONGEST_SAID = 8
const LONGEST_VERB = 20

/** "(Having met Ada Vale in Orm, Mr )Reed", "(after meeting Ada Vale, the mayor, )Bo Reed", "(led by Ada Vale, who rows, )Bo Reed": who is named right behind a participle that opens a sentence, and does it. */
export function isBehindParticiple(words: string): boolean {
  return BEHIND.test(words)
}

const BEHIND =
  /^(?:(?:\p{Lu}\p{Ll}+ly|Once|Long|Still|Now|After|Before|Since|Upon|While|By|On|When|Besides)\s)?(?!According)\p{Lu}?\p{Ll}+(?:ing|ed)\s[^“‘"]*,\s(?:(?:the|his|her|its|their)\s(?:[\p{Ll}’-]+\s){0,3}[\p{Ll}’-]+,?\s)?(?:\p{Lu}\p{L}*\.?\s){0,2}$/u

/** "Talking to Ada Vale on the quay, the skipper was asked", "asked by Ada Vale about his boat, the skipper": whom a participle that opens a sentence brings in. */
export function isTalkedTo(words: string): boolean {
  return TALKING.test(words)
}

const TALKING =
  /^(?:\p{Lu}\p{Ll}+ing\s(?:\p{Ll}+\s)?(?:to|with|for|alongside)|(?:(?:And|But)\s)?(?:(?:[Aa]s|[Oo]nce|[Ww]hen)\s)?(?:[Aa]sk|[Cc]halleng|[Gg]rill|[Pp]ress|[Qq]uestion|[Qq]uizz|[Ii]nterview)ed\sby)\s[^,“‘"]*$/u

/** "The former Quorl star, 34, spoke to Ada Vale": of whom the story is about, and more is told above. */
export function isBehindEpithet(words: string, pronoun: string): boolean {
  return /^s?he$/.test(pronoun) && EPITHET.test(words)
}

const EPITHET =
  /^(?:\p{L}[^:!?“”"]{0,25}[:!?]\s)?(?:The|This)\s(?:[\p{L}’'-]+\s){0,5}?(?:[\p{Ll}-]+,\s(?:aged\s)?\d\d?,|(?:star|beauty|brunette|blonde|songstress|icon|legend|mogul|native)(?:,(?=\swho\b))?)\s(?=\p{Ll})(?!of\b|from\b|and\b)/u
