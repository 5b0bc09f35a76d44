import {ORGANISATION_HEADS, ORGANISATION_WORDS} from '../../data/nouns.ts'
import type {NameMention} from '../runs/mentions.ts'
import {isAcronym} from '../types/head-words.ts'
import {ministryLast} from './body-keys.ts'

/** Mentions of bodies in order; "the Board", with a capital, is the last body of which a board was told. */
export function byLastHead(mentions: readonly NameMention[]): readonly NameMention[] {
  const last = new Map<string, string>()
  return mentions.map((mention) => {
    const {type, name, before} = mention
    if (type !== 'organisation') return mention
    if (name.includes(' ')) {
      if (!isShouted(name)) last.set(headOf(name), name)
      return mention
    }
    const meant = /^the$/i.test(before) && ALONE.test(name) ? last.get(name) : undefined
    return meant === undefined ? mention : {...mention, name: meant}
  })
}

// What a story calls a body of its by; "the Court", "the House" and "the Times" are one for all stories.
const ALONE =
  /^(?:Agency|Association|Authority|Board|Bureau|Cent(?:er|re)|Commission|Committee|Company|Council|Department|Division|Foundation|Fund|Institute|Ministry|Office|Organi[sz]ation|Society|Trust|Union|University)$/

/** "Board" of the Quorl Board for Weirs. */
function headOf(name: string): string {
  const [head = ''] = name.split(OF)
  return head.slice(head.lastIndexOf(' ') + 1)
}

const OF = / (?:for|of|on) /

/** "Weir Institute" of the Orm-Vale Weir Institute, "Quay Board" of the State Board of Quays: from a word on, with the noun for what it is. */
export function endingsOf(name: string): readonly string[] {
  if (isShouted(name)) return []
  const words = ministryLast(name.replace(/^The\s/, '')).split(' ')
  if (!isBodyWord(words.at(-1) ?? '')) return []
  // "Boats" of the Weirs and Boats Fund alone is nothing.
  return words
    .slice(1, -1)
    .flatMap((word, at) =>
      JOINS.test(word) || JOINS.test(words[at] ?? '') ? [] : [words.slice(at + 1).join(' ')],
    )
}

const JOINS = /^(?:&|\p{Ll})/u

/** Whether a name of some words may be the end of another’s; what a country has one of is told in full so: "the Supreme Court". */
export function isEnding(name: string): boolean {
  return /\p{Lu}[^ ]* .*\p{Lu}/u.test(name) && !IN_FULL.test(name)
}

const IN_FULL =
  /(?:Congress|Court|Democrats|Embassy|House|Ministry|Parliament|Party|Republicans|Security Council|Senate|State Department)$/

/** "Quorl WGB Fund", "DA’s Office", "QV Daily News": letters of a name with words stand for words. */
export function lettersIn(name: string): string | null {
  const words = toldWords(name)
  const last = words.at(-1) ?? ''
  return words.length > 1 && /\p{Ll}/u.test(last) && words.some((word) => isAcronym(bare(word)))
    ? spelled(words)
    : null
}

/** The like of a name in full, from each of its words on. */
export function lettersWithin(name: string): readonly string[] {
  const words = isShouted(name) ? [] : toldWords(name)
  return words.slice(0, -2).map((_, at) => spelled(words.slice(at)))
}

function toldWords(name: string): readonly string[] {
  return name.split(' ').filter((word) => !/^\p{Ll}{1,3}$/u.test(word))
}

function spelled(words: readonly string[]): string {
  const letters = words.map(bare).map((word) => (isAcronym(word) ? word : word.charAt(0)))
  return `${letters.join('')}, ${words.at(-1)}`
}

function bare(word: string): string {
  return word.replace(/[’']s$/, '')
}

/** "PORT QUORL" of a dateline or a headline. */
export function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase()
}

/** Whether a word tells that a name is a body’s. */
export function isBodyWord(word: string): boolean {
  const lower = word.toLowerCase()
  return ORGANISATION_WORDS.has(lower) || ORGANISATION_HEADS.has(lower)
}
