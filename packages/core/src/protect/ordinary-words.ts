import type {Span} from '../model/common.ts'

/**
 * Whether a word that is a name elsewhere is an ordinary one by what stands behind it, where a capital at the head of a sentence or in a
 * headline says nothing: "Will the court hear him?", "Young people left", "the White House". In doubt it is a name.
 */
export function isOrdinaryWord(word: string, text: string, {end}: Span): boolean {
  const behind = BEHIND.get(word)
  return behind?.test(text.slice(end, end + LONGEST)) ?? false
}

const LONGEST = 200

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
      ['summer', '(?:holidays?|camps?|olympics|games|school)'],
    ] satisfies [string, string][]
  ).map(([word, source]) => [word, new RegExp(String.raw`^\s(?:${source})(?![\p{L}\p{M}])`, 'iu')]),
)
