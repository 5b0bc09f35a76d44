import type {Span} from '../model/common.ts'
import {isCommonWord} from './common-words.ts'

/**
 * Whether a word that is a name elsewhere is an ordinary one by what stands around it, where a capital at the head of a sentence or in a
 * headline says nothing: "Will the court hear him?", "Young people left", "the White House", "in May". In doubt it is a name.
 */
export function isOrdinaryWord(word: string, text: string, span: Span): boolean {
  const [before, behind] = [
    text.slice(Math.max(0, span.start - NEAR), span.start),
    text.slice(span.end, span.end + LONGEST),
  ]
  if (BEHIND.get(word)?.test(behind)) return true
  if (MONTHS.has(word)) return IN_MONTH.test(before)
  if (QUARTERS.has(word)) return THE.test(before) && !THEIRS.test(behind)
  return (
    isHeadWord(word, text, span) || (isCommonWord(word) && HEAD.test(before) && THINGS.test(behind))
  )
}

/**
 * Whether a name that is one of the small words of English ("He", "An", "So") stands as that word does, at the head of a sentence and
 * before words that go on: nobody can tell there which of the two it is.
 */
export function isHeadWord(word: string, text: string, {start, end}: Span): boolean {
  const isPronoun = PRONOUNS.has(word)
  if (!(isPronoun || SMALL_WORDS.has(word))) return false
  return (
    HEAD.test(text.slice(Math.max(0, start - NEAR), start)) &&
    (isPronoun ? GOES_ON : GOES_ON_WITHOUT_VERB).test(text.slice(end, end + NEAR))
  )
}

const NEAR = 40
const LONGEST = 200

const MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])
/** "In May", "last June"; whoever is trusted or believed in is no month. */
const IN_MONTH =
  /(?<!(?:believ|trust|confiden|faith|hope|interest|disappoint)\p{Ll}*\s)(?<!\p{L})(?:in|during|since|until|last|next|this|late|early|mid)[\s-]$/iu

const QUARTERS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'])
const THE = /(?<!\p{L})the\s$/iu
/** "The West family" may be of that name. */
const THEIRS = /^\s(?:famil|house|home|case|trial|affair|brother|sister|estate)/

/** Wares and weather, which nobody is called by, and their verb: "Strong winds came", "Fish prices rose"; "Stone supporters came" are Mira Stone's, "Stone fires back" and "Stone waters rose bushes" tell what she does. */
const THINGS =
  /^\s(?:clouds|coins|exports|fires|floods|frosts|imports|mills|mines|prices|rains?|seas|shortages|skies|smoke|stocks|storms|tides|walls|waters?|winds)\s(?:(?:are|came|have|were|will)(?!\p{L})|(?:fell|rose)(?=[.,;]|$|\s(?:again|as|by|for|from|in|on|over|to)\s))/u

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'we', 'you', 'they', 'it'])
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'all an any as at but by do for how if in my no now of on or our out so than then to too up who yet'.split(
    ' ',
  ),
)
const HEAD = /(?:^|\n|[.!?]["”’]?\s|[“‘"])["“‘]?$/u
const GOES_ON = /^(?:\s\p{Ll}|['’](?:s|d|ll|re|ve)(?!\p{L}))/u
const GOES_ON_WITHOUT_VERB =
  /^\s(?!(?:said|says|told|tells|was|were|is|has|had|added|asked|denied|wrote|left|will|would|did|does|and|who|could)(?!\p{L}))\p{Ll}/u

const HE = '(?:he|she|it|they|we|you|I)'
const ANY = `(?:the|an?|any|this|that|these|those|there|anyone|everyone|his|her|their|our|my|its|your|${HE})`
const PEOPLE =
  'people|men|women|children|adults|girls|boys|voters|workers|residents|students|families|mothers|fathers'

/** By word, folded, what follows only where it is no name. Own list, of surnames and given names of English. */
const BEHIND: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['will', String.raw`${ANY} [^.!?\n]{1,160}\?`],
      ['may', `(?:${HE}|God)`],
      ['mark', '(?:my|your|our|these) (?:words?|calendars?|diar(?:y|ies)|dates?)'],
      ['hope', '(?:fades|faded|springs|for (?:peace|change|a|the)|that (?:the|a))'],
      ['young', `(?:${PEOPLE}|offenders)`],
      ['black', `(?:${PEOPLE}|lives|markets?|sea|box(?:es)?|friday)`],
      ['white', `(?:${PEOPLE}|house|papers?|supremac(?:y|ists?)|collar)`],
      ['brown', '(?:bears?|rice|coal)'],
      ['green', '(?:part(?:y|ies)|deal|energy|cards?|zone|light)'],
      ['long', '(?:before|after|ago|lines|queues|live)'],
      ['short', '(?:of|term|before|after)'],
      ['bush', '(?:fires?|meat)'],
      ['rose', '(?:petals?|bush(?:es)?|gardens?)'],
      ['grace', 'periods?'],
      ['price', '(?:rises?|hikes?|controls?|caps?|increases?)'],
      ['church', '(?:leaders|officials|services|groups|members|bells)'],
      ['park', '(?:rangers?|wardens?|bench(?:es)?)'],
      ['power', '(?:cuts?|lines?|plants?|stations?|outages?|grid)'],
      ['gold', '(?:prices?|mines?|medals?)'],
      ...['north', 'south', 'east', 'west'].map((quarter): [string, string] => [
        quarter,
        'of|bank|coast|end|sea|side|pole|wing|indies|african?|asian?|atlantic|german[sy]?|jerusalem|koreans?|midlands|sudan|timor|virginia|carolina|dakota',
      ]),
      ['summer', '(?:holidays?|camps?|olympics|games|school)'],
    ] satisfies [string, string][]
  ).map(([word, source]) => [word, new RegExp(String.raw`^\s(?:${source})(?![\p{L}\p{M}])`, 'iu')]),
)
