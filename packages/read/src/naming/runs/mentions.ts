import {contains, type Span} from '@onrecord/core'
import {AGENCIES} from '../../data/lexicon.ts'
import {ORGANISATION_WORDS} from '../../data/nouns.ts'
import {preceding} from '../../language/preceding.ts'
import {sentenceTokens, type Token} from '../../language/tokens.ts'
import type {Draft} from '../../pass.ts'
import {instrumentMentions} from '../../passes/instruments/mentions.ts'
import {together} from '../evidence/evidence.ts'
import {STRONG, weigh} from '../evidence/weights.ts'
import {type KnownNames, knownNames} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import {hasParticle, wordsFrom} from '../name-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {type OpenMention, settleTypes} from '../types/settle.ts'
import {datelinePlaces, datelineRest, headingsOf, type Stretch} from './beside-prose.ts'
import {
  isInShout,
  isLinkTitle,
  isPageLine,
  isShouted,
  isTitleCase,
  namesElsewhere,
} from './capitalised-lines.ts'
import {type Credits, creditsOf} from './credit-lines.ts'
import {mentionOf} from './mention-of.ts'
import type {Run} from './run.ts'
import type {WordCases} from './run-starts.ts'
import {runsIn} from './runs.ts'
import {isWithinName} from './titles-of-works.ts'

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
    .map(({block}, at) => ({tokens: tokenised[at] ?? [], next: tokenised[at + 1]?.[0], block}))
    .filter(isRead)
  const isOfHead = draft.blocks.map((_, block) => isHead(draft, block))
  const body = prose.filter(({block}) => isOfHead[block] !== true)
  const cases = {...wordCases(body), known}
  const mentions: OpenMention[] = []
  const heads: Stretch[] = []
  for (const each of prose) {
    const {tokens, next, block} = each
    // "Quorl said it was late. He …": a pronoun tells who it stands for.
    const around = next && /^s?he$/.test(next.lower) ? [...tokens, next] : tokens
    if (
      isOfHead[block] === true ||
      isLinkTitle(tokens) ||
      isShouted(tokens) ||
      isPageLine(tokens, known)
    )
      heads.push(each)
    else
      for (const run of namesOfTheirOwn(tokens, cases))
        mentions.push(mentionOf(draft.text, tokens, run, known, block, false, around))
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
  return new Set(datelines.map((tokens) => wordsFrom(tokens, 0, tokens.length - 1)))
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
