import type {Entity, Span} from '@onrecord/core'
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
} from '../data/closed-class.ts'
import {HONORIFICS, SHORT_RANKS} from '../data/titles.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import type {Draft} from '../pass.ts'
import {verbForm} from '../quoting/verbs.ts'
import {nounOfParagraph} from './openings.ts'

/** What an article tells of a person beside their name. */
export interface Profile {
  /** Heads of the phrases that say what they are: of "a retired harbour pilot" the pilot alone. */
  readonly called: ReadonlySet<string>
  /** All words of such phrases. */
  readonly styled: ReadonlySet<string>
  /** All words said right after their name: appositions, relative clauses, predicates. */
  readonly told: ReadonlySet<string>
}

/** Profiles by the person’s id, and every word of any of them: most words of a description are told of nobody. */
interface Known {
  readonly profiles: Map<string, Profile>
  readonly heard: Set<string>
}

const known = new WeakMap<Draft['entities'], Known>()

function knownOf({entities}: Draft): Known {
  const made = known.get(entities) ?? {profiles: new Map(), heard: new Set()}
  known.set(entities, made)
  return made
}

/** A person's profile: made once for an article. */
export function profileOf(draft: Draft, entity: Entity): Profile {
  const {profiles, heard} = knownOf(draft)
  const made = profiles.get(entity.id)
  if (made !== undefined) return made
  const profile = profileIn(draft, entity)
  profiles.set(entity.id, profile)
  for (const words of [profile.called, profile.styled, profile.told])
    for (const word of words) heard.add(word)
  return profile
}

/** All words of the profiles made so far. */
export function heardIn(draft: Draft): ReadonlySet<string> {
  return knownOf(draft).heard
}

class Notes implements Profile {
  readonly called = new Set<string>()
  readonly styled = new Set<string>()
  readonly told = new Set<string>()

  /** A phrase that says what somebody is. */
  phrase(told: readonly string[]): void {
    const words = told.map((word) => SHORT_RANKS.get(word) ?? word)
    for (const word of words) {
      // "The miller's brother" is no miller.
      if (OWNER.test(word)) this.told.add(word.replace(OWNER, ''))
      else this.styled.add(word)
    }
    const head = headOf(words)
    if (head !== null) this.called.add(head)
  }
}

function profileIn(draft: Draft, {mentions, roles, honorifics}: Entity): Profile {
  const {text} = draft
  const notes = new Notes()
  const styles = [
    ...honorifics.map((form) => [STYLES.get(form) ?? form.toLowerCase()]).filter(isPersonal),
    ...roles.map(({span}) => wordsOf(text.slice(span.start, span.end))).filter(isNoClause),
  ]
  for (const words of styles) notes.phrase(words)
  for (const {form, span} of mentions) {
    if (form === 'pronoun' || form === 'description') continue
    noteAfter(text, span, notes)
    noteBefore(text, span, notes)
    const noun = nounOfParagraph(draft, span)
    if (noun !== null) notes.called.add(noun)
  }
  return notes
}

function isPersonal([noun = '']: readonly string[]): boolean {
  return isPersonNoun(noun)
}

// Who is called so is spoken of as this.
const STYLES: ReadonlyMap<string, string> = new Map([
  ['Dr', 'doctor'],
  ['Prof', 'professor'],
  ['Justice', 'judge'],
])

export function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\d-]+(?:[’']s?)?/gu) ?? []
}

const OWNER = /[’']s?$/
const ENDS_HEAD =
  /^(?:who|whose|which|that|and|but|or|when|where|whom|as|since|last|this|until|\d+)$/

/** The noun that closes a phrase before what it is of, at, or who: of "the defendant’s younger brother" the brother. */
function headOf(words: readonly string[]): string | null {
  let head: string | null = null
  for (const [at, word] of words.entries()) {
    const ends = PREPOSITIONS.has(word) || ENDS_HEAD.test(word) || isSaying(word)
    if (ends && at > 0) break
    if (!ends && !DETERMINERS.has(word)) head = OWNER.test(word) ? head : word
  }
  return head
}

function isSaying(word: string): boolean {
  const form = verbForm(word, '')
  return form !== null && !form.nounLike && form.inflection !== 'base' && form.inflection !== 'ing'
}

const REACH = 160

const CONJUNCT = /^\sand\s(?:(?:his|her)\s\p{Ll}+,?\s)?(?:\p{Lu}\S*\s){1,3}(?=\p{Ll})/u

/** Up to the verb of saying, another name, or the sentence's end. */
function noteAfter(text: string, {end}: Span, notes: Notes): void {
  // "Ada Vale and Bo Reed started a mill": of both.
  const after = text.slice(end, end + REACH).replace(CONJUNCT, ' ')
  if (/^[’']s/.test(after) || isOther(after)) return
  const rest = /^[^.!?;:“”"‘(\n]*/u.exec(after)?.[0] ?? ''
  // "Ada Vale, for the hospital": who speaks for somebody in court.
  if (/^,\s(?:appearing\s|acting\s)?for\sthe\s/.test(rest)) notes.called.add('counsel')
  // "Ana Vale, a baker", "Ana Vale of Orm, a baker"; not "Ana Vale lost the mill, a baker’s dream".
  const isBeside = /^(?:,|\s(?:of|from|at|in)\s)/.test(rest)
  for (const [at, part] of rest.split(',').entries()) {
    if (isOther(part)) return
    const words = wordsOf(part)
    for (const word of words) notes.told.add(word.replace(OWNER, ''))
    for (const each of stylesIn(words, at > 0 && isBeside)) notes.phrase(each)
  }
}

/** Whether a verb of saying, another name or another clause begins. */
function isOther(part: string): boolean {
  const first = /^\s?([\p{L}\p{M}]+)/u.exec(part)?.[1] ?? ''
  return /^(?:\p{Lu}|and$|but$)/u.test(first) || verbForm(first, '') !== null
}

/** The phrases that say what somebody is: an apposition, or what follows "is", "was", "as". */
function stylesIn(words: readonly string[], isBeside: boolean): readonly (readonly string[])[] {
  const isStyled = isBeside && isStyle(words) && isNoClause(words)
  return joined(isStyled ? words : words.slice(afterLink(words)))
}

/** Not "…, the widow said": a phrase that a verb of saying follows is that verb's. */
function isNoClause(words: readonly string[]): boolean {
  const verb = words.findIndex(isSaying)
  return verb <= 0 || words.slice(0, verb).some((word) => RELATIVE.test(word))
}

const RELATIVE = /^(?:who|which|that|whose)$/

/** "a baker", "the town’s mayor", "president of the union". */
function isStyle([first = '', second = '']: readonly string[]): boolean {
  return OPENER.test(first) || OWNER.test(first) || /^(?:of|at|for)$/.test(second)
}

const OPENER = /^(?:an?|the|his|her|its|their|one|another)$/
const LINK = /^(?:is|was|became|becomes|remains|been|as|plays|played|playing)$/

/** Where what somebody is begins: after "is", "was", "worked as", and only as a phrase. */
function afterLink(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => LINK.test(word) && (OPENER.test(words[i + 1] ?? '') || isStyled(words, i + 1)),
  )
  return at < 0 ? words.length : at + 1
}

/** "… as fisheries minister": up to three words and a noun for a person. */
function isStyled(words: readonly string[], from: number): boolean {
  return words.slice(from, from + 3).some(isPersonNoun)
}

/** "A baker and the choir’s founder": each phrase by itself. */
function joined(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.findIndex((word, i) => word === 'and' && OPENER.test(words[i + 1] ?? ''))
  if (at < 0) return words.length === 0 ? [] : [words]
  return [words.slice(0, at), ...joined(words.slice(at + 1))]
}

/** "The mediator, Ms Vale", "a volunteer named Wati", "the first witness was Odo Vale", "harbour pilot Ana Vale". */
function noteBefore(text: string, {start, end}: Span, notes: Notes): void {
  const before = text.slice(Math.max(0, start - REACH), start)
  const words = before
    .slice(before.lastIndexOf('\n') + 1)
    .split(' ')
    .filter((word) => word !== '')
  for (let title = titleOf(words); title !== null; title = titleOf(words)) {
    words.pop()
    if (SHORT_RANKS.has(title)) notes.phrase([title])
  }
  const last = words.at(-1) ?? ''
  if (/^(?:named|called|is|was)$/.test(last)) notePhrase(words.slice(0, -1), notes, false)
  else if (last.endsWith(','))
    notePhrase([...words.slice(0, -1), last.slice(0, -1)], notes, !isClosed(text, end))
  else noteTitle(words, notes)
}

/** The honorific or the shortened rank that closes some words, lower case. */
function titleOf(words: readonly string[]): string | null {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '')
  return HONORIFICS.has(last) || SHORT_RANKS.has(last) ? last : null
}

/** Whether what stands before a name and a comma can only belong to it: "Her guest was a baker, Ana Vale." */
function isClosed(text: string, end: number): boolean {
  return !/^\s(?!who\b|of\b|and\b)\p{Ll}/u.test(text.slice(end, end + 6))
}

const LONGEST_PHRASE = 12

/** @param opens whether only a phrase that opens its sentence counts: "At the lock, Ana Vale said" is another thing */
function notePhrase(words: readonly string[], notes: Notes, opens: boolean): void {
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_PHRASE); at--) {
    const word = words[at] ?? ''
    if (/[^\p{L}’'-]/u.test(word)) return
    const isOpener = OPENER.test(word.toLowerCase()) || /^that$/i.test(word) || /[’']s?$/.test(word)
    // "the head of the mill": the phrase begins before what it is of.
    if (!isOpener || isOfOther(words, at)) continue
    if (!opens || at === 0 || /[.!?”’"]$/.test(words[at - 1] ?? '')) {
      notes.phrase(wordsOf(words.slice(at).join(' ')))
    }
    return
  }
}

function isOfOther(words: readonly string[], at: number): boolean {
  return at > 1 && /^(?:of|from|at|for|in|with|to)$/.test(words[at - 1] ?? '')
}

const LONGEST_TITLE = 4

/** Words without an article right before a name, the last of them a noun for a person. */
function noteTitle(words: readonly string[], notes: Notes): void {
  if (!isPersonNoun((words.at(-1) ?? '').toLowerCase())) return
  let from = words.length
  while (from > 0 && words.length - from < LONGEST_TITLE && isTitleWord(words[from - 1] ?? ''))
    from--
  const title = words.slice(from).map((word) => word.toLowerCase())
  if (title.length > 0) notes.phrase(title)
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    /^[\p{L}-]+$/u.test(word) &&
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !CLAUSE_OPENERS.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !ADVERBS.has(lower) &&
    !isSaying(lower)
  )
}
