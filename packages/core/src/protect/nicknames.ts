import type {Span} from '../model/common.ts'
import {spanText} from '../spans.ts'
import {withoutTitle} from './name-forms.ts'

/**
 * What somebody is called by others, as a text says it beside a mention of theirs: "Ada Orm, or Birdie to her friends", "Birdie, as
 * Ada Orm is known", "Ada “Birdie” Orm"; and initials: "Ada Orm (A.O.)". A nickname stands before the surname, too.
 *
 * @param name how the person is called, of which the last word is put behind a nickname
 */
export function nicknames(text: string, mention: Span, name: string): string[] {
  const words = spanText(text, mention)
  const before = text.slice(Math.max(0, mention.start - NEAR), mention.start)
  const behind = text.slice(mention.end, mention.end + NEAR)
  const surname = name.split(' ').at(-1) ?? ''
  const found = [
    ...BEHIND.map((pattern) => pattern.exec(behind)?.[1]),
    ...(KNOWN.test(behind) ? [KNOWN_AS.exec(before)?.[1]] : []),
    OTHER_BEFORE.exec(before)?.[1],
    WITHIN.exec(words)?.[1],
    betweenNames(behind, surname),
  ].filter((one) => one !== undefined)
  return [
    ...found
      .filter((one) => isNickname(one) && one !== initialsOf(name))
      .flatMap((one) => (one.includes(' ') ? [one] : [one, `${one} ${surname}`])),
    ...initials(before, behind, name),
  ]
}

/** "Ada (Birdie) Orm" and "Ada 'Birdie' Orm", where a reading has taken "Ada" for the mention. */
function betweenNames(behind: string, surname: string): string | undefined {
  const [words = '', nickname] = BETWEEN.exec(behind) ?? []
  const rest = behind.slice(words.length)
  return rest.startsWith(surname) && !/^[\p{L}\p{M}]/u.test(rest.slice(surname.length))
    ? nickname
    : undefined
}

/** "President" is an office. */
function isNickname(name: string): boolean {
  return withoutTitle([name]).length > 0
}

/** "Rafi Mendes (R.M.)" and "Rafi Mendes (RM)", where they are those of the name; "identified as R.M."; "R.M., 34, whose full name is Rafi Mendes". */
function initials(before: string, behind: string, name: string): string[] {
  const own = initialsOf(name)
  const bare = IN_BRACKETS.exec(behind)?.[1] ?? ''
  const letters = bare.replace(/[.\s]/g, '')
  const isOwn =
    letters !== '' && own.startsWith(letters.slice(0, 1)) && own.endsWith(letters.slice(-1))
  const run = RUN_IN.exec(behind)?.[1] ?? ''
  return [
    ...(isOwn ? [bare] : []),
    // "MS" is much else where nobody is called so
    ...(run === own ? [[...run].join('.')] : []),
    IDENTIFIED.exec(behind)?.[1] ?? '',
    OTHER_INITIALS.exec(before)?.[1] ?? '',
  ]
    .filter((one) => one !== '')
    .map((one) => one.replace(/\s/g, ''))
}

function initialsOf(name: string): string {
  return name
    .split(/[\s\p{Pd}]+/u)
    .map((word) => word.slice(0, 1))
    .join('')
}

const NEAR = 90
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,29}[\p{L}\p{M}]`
const QUOTE = '[“"‘\']?'
/** A name and nothing that goes on: no "Birdie’s aide", no "Director of it". */
const NAME = String.raw`${QUOTE}(${CAPITAL}(?: ${CAPITAL}){0,2})(?![\p{L}\p{M}]|['’-]\p{L}| \p{Lu}| of )(?<!['’]s)`
const QUOTED = `[“"‘'](?:[Tt]he )?(${CAPITAL}(?: ${CAPITAL}){0,2})[,.]?[”"’']`
const INITIALS = String.raw`((?:\p{Lu}\.\s?){2,4})`

const FRIENDS = String.raw`(?:(?:his|her|their|all|most|some|close|old|many) ){0,2}(?:friends|family|relatives|colleagues|neighbou?rs|fans|supporters|followers|classmates|everyone|everybody|people|locals|villagers|Everyone|Everybody|Friends|they)(?: and (?:\p{Ll}{1,20} )?\p{Ll}{1,20})?`
const CALL = '(?:all |still |just |also )?(?:call|calls|called|know|knows|knew|nickname|nicknamed)'
const OTHER_NAME =
  '(?:nicknames?|noms? de guerre|pseudonym|pen name|stage name|code ?name|alias|call sign|screen name|street name|user ?name|handle)'

/** Nothing by which something else may be named: "who wrote a poem called", "gave it the code name". */
const WHO =
  '(?:(?:who|whose|is|was|has|had|also|often|widely|better|affectionately|goes|went|writes|wrote|works|worked|performs|fought|posts|uses|used|took|under|by|with|the|a|his|her|their) ){0,5}'

const BEHIND = [
  String.raw`[\s,(–—-]{1,3}(?:or |otherwise )?${NAME}[”"’']? to ${FRIENDS}(?!\p{L})`,
  String.raw`[\s,(–—-]{1,3}(?:(?:whom?|whose|that) )?${FRIENDS} ${CALL} (?:(?:him|her|them) )?(?:as )?${NAME}`,
  String.raw`, (?:who (?:is|was) )?(?:called|known as) ${NAME}[”"’']? (?:by|at home|among|in)(?!\p{L})`,
  String.raw`[\s,(–—-]{1,3}${WHO}(?:nicknamed|dubbed|known as|called) ${QUOTED}`,
  String.raw`[\s,(–—-]{1,3}${WHO}${OTHER_NAME}(?: is| was| of|,|:)?,? ${NAME}`,
  String.raw` \(${QUOTED}\)`,
].map((source) => new RegExp(`^${source}`, 'u'))

/** "Her friends call her Birdie", "She is known as Birdie", where nothing else says whose name it is than who was named last. */
export function nicknamesOfPronouns(
  text: string,
): readonly {readonly name: string; readonly at: Span}[] {
  return [...text.matchAll(OF_PRONOUN)]
    .map(({0: {length}, 1: first, 2: second, index}) => ({
      name: first ?? second ?? '',
      at: {start: index, end: index + length},
    }))
    .filter(({name}) => isNickname(name))
}

const OF_PRONOUN = new RegExp(
  String.raw`(?<!\p{L})(?:${FRIENDS.replace('(?:his', '(?:[Hh]is|[Hh]er|[Tt]heir|his')} ${CALL} (?:him|her|them) (?:as )?${NAME}|(?:[Ss]?[Hh]e|[Tt]hey) (?:is |was |are |were )?(?:also |better |widely |often )?(?:known as|nicknamed|goes by|went by|go by) ${NAME})`,
  'gu',
)
const KNOWN = /^ (?:is|was) (?:\p{Ll}+ )?(?:known|called)(?!\p{L})/u
const KNOWN_AS = new RegExp(`${QUOTE}(${CAPITAL}(?: ${CAPITAL})?)[”"’']?,? as $`, 'u')
const WHOSE_NAME = String.raw`(?:, \d{1,3})?[\s,(–—-]{1,3}(?:whose )?(?:real|full|legal|birth|given|actual|true) name(?: is| was|:)? $`
const OTHER_BEFORE = new RegExp(`${QUOTE}(${CAPITAL})[”"’']?${WHOSE_NAME}`, 'u')
const OTHER_INITIALS = new RegExp(`(?<!\\p{L})${INITIALS}${WHOSE_NAME}`, 'u')
const WITHIN = new RegExp(`(?<=[“"‘'(])(${CAPITAL})(?=[”"’')])`, 'u')

const BETWEEN = new RegExp(`^ [“"‘'(](${CAPITAL})[”"’')] `, 'u')

const IN_BRACKETS = new RegExp(String.raw`^[\s,]{0,2}[\s(](?:initials )?${INITIALS}[,)\s]`, 'u')
const RUN_IN = /^[^\S\n]?[(“"‘'][“"‘']?(\p{Lu}{2,4})[”"’']?[)”"’']/u
const IDENTIFIED = new RegExp(
  String.raw`^,?\s(?:\p{Ll}+ ){0,2}(?:identified|referred to|named|listed|described|known) (?:[\p{Ll}-]+ ){0,6}(?:as |by the initials |by his initials |by her initials )${INITIALS}`,
  'u',
)
