import type {Entity, Quotation} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import {CLAUSE_OPENER, is, PERSON, PREPOSITION, RELATIVE} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import type {WordForm} from '../language/word-forms.ts'
import {wordsIn} from '../language/words-in.ts'
import {HOLDS_OFFICE} from '../naming/runs/roles-behind.ts'
import type {Draft} from '../pass.ts'
import {noteAfter, noteBefore} from './beside-names.ts'
import {RELATION_WORD, standing} from './looked-for.ts'
import {countedFirst} from './names/counted-first.ts'
import {isNoClause, Notes} from './notes.ts'
import {nounOfParagraph, predicateNext} from './subjects/openings.ts'

/** What an article tells of a person beside their name. */
export interface Profile {
  /** Heads of the phrases that say what they are: of "a retired harbour pilot" the pilot alone. */
  readonly called: ReadonlySet<string>
  /** All words of such phrases. */
  readonly styled: ReadonlySet<string>
  /** Those of them that no rank such as "deputy" stands before. */
  readonly held: ReadonlySet<string>
  /** All words said right after their name: appositions, relative clauses, predicates. */
  readonly told: ReadonlySet<string>
  /** Of many people nothing is told. */
  readonly isEmpty: boolean
}

/** Profiles by the person’s id, and every word of any of them: most words of a description are told of nobody. */
interface Known {
  readonly profiles: Map<string, Notes>
  readonly heard: Set<string>
}

const knownOf: (draft: Draft) => Known = keptBy(
  ({entities}) => entities,
  () => ({profiles: new Map(), heard: new Set()}),
)

/** A person's profile: made once for an article. */
export function profileOf(draft: Draft, entity: Entity): Profile {
  const {profiles, heard} = knownOf(draft)
  const made = profiles.get(entity.id)
  if (made !== undefined) return made
  const profile = profileIn(draft, entity, heard)
  profiles.set(entity.id, profile)
  return profile
}

/** Whether somebody is called so: "foreign minister" is no prime minister. */
export function isCalledAs({called, styled}: Profile, noun: string, description: string): boolean {
  const isPrime = /\bprime\b/i.test(description)
  return called.has(noun) && (noun !== 'minister' || styled.has('prime') === isPrime)
}

/** The age of "Ada Vale, 24,", else of "a 19-year-old" or "Ada Vale. She is 24"; `null` where nothing tells it. */
export function yearsOf({age}: Entity, {styled}: Profile): number | null {
  if (age !== null) return age.value
  if (styled.size > 0) for (const word of styled) if (YEARS.test(word)) return parseInt(word, 10)
  return null
}

export const YEARS: RegExp = /^\d{1,3}-year-old$/

/** Whether the article calls anybody so: "the safety", "the lock". */
export function isCalledIn(draft: Draft, noun: string): boolean {
  return allCalled(draft).has(noun)
}

const allCalled: (draft: Draft) => ReadonlySet<string> = keptBy(
  ({entities}) => entities,
  (draft) =>
    new Set(
      draft.entities
        .filter(({type}) => type === 'person')
        .flatMap((person) => [...profileOf(draft, person).called]),
    ),
)

/** Keeps that somebody was called so before they were named. */
export function learnCalled(draft: Draft, {id}: Entity, description: string): void {
  const all = wordsIn(description, 0, description.length)
  // "A judge on Thursday freed a fisherman" is no fisherman.
  const end = all.findIndex((word, at) => at > 0 && is(word, ENDS_CALLING))
  const words = end < 0 ? all : all.slice(0, end)
  knownOf(draft).profiles.get(id)?.phrase(words, 0, words.length)
}

const ENDS_CALLING = CLAUSE_OPENER | PREPOSITION

/** “I’m a nurse who rows”: keeps what somebody says that they are. */
export function learnFromWords(draft: Draft, entity: Entity, {quoted}: Quotation): void {
  for (const {start, end} of quoted) {
    const [, phrase = ''] = SELF.exec(draft.text.slice(start, end)) ?? []
    const noun = wordsOf(phrase).slice(0, LONGEST_SELF).find(isPersonNoun)
    if (noun === undefined || (phrase.startsWith('the ') && isCalledIn(draft, noun))) continue
    profileOf(draft, entity)
    learnCalled(draft, entity, phrase)
  }
}

const SELF =
  /\bI(?:[’']m|\sam)\s(?:just\s|only\s|still\s|also\s)?((?:an?|the)\s[^.,;:!?“”’"]+)(?![’\p{L}])/u
const LONGEST_SELF = 4

/** All words of the profiles made so far. */
export function heardIn(draft: Draft): ReadonlySet<string> {
  return knownOf(draft).heard
}

function profileIn(
  draft: Draft,
  {id, name, mentions, roles, honorifics}: Entity,
  heard: Set<string>,
): Notes {
  const {text} = draft
  const notes = new Notes(heard)
  for (const form of honorifics) noteStyle(STYLES.get(form) ?? form, notes)
  for (const {span} of roles) noteRole(wordsIn(text, span.start, span.end), notes)
  for (const {form, span} of mentions) {
    if (form === 'pronoun' || form === 'description') continue
    noteAfter(text, span, notes)
    noteBefore(text, span, notes)
    const noun = nounOfParagraph(draft, span)
    if (noun !== null) notes.call(noun)
    notePhrase(predicateNext(draft, span) ?? '', notes)
  }
  for (const phrase of unrelatedIn(draft, name)) notePhrase(phrase, notes)
  const counted = countedFirst(draft).get(id)
  if (counted !== undefined) notePhrase(counted.join(' '), notes)
  return notes
}

function notePhrase(phrase: string, notes: Notes): void {
  const words = wordsIn(phrase, 0, phrase.length)
  notes.phrase(words, 0, words.length)
}

/** "Bo Quorl, who is not related to the mayor": what the other Quorl is called. */
function unrelatedIn(draft: Draft, name: string): readonly string[] {
  const surname = lastWord(name)
  return unrelated(draft).flatMap((each) =>
    each.name !== name && lastWord(each.name) === surname ? [each.phrase] : [],
  )
}

/** Who is said to be no relation of whom a phrase tells. */
const unrelated: (draft: Draft) => readonly {readonly name: string; readonly phrase: string}[] =
  keptBy(
    ({entities}) => entities,
    (draft) => {
      const {text, entities} = draft
      return standing(draft, RELATION_WORD).length > 0 && NO_RELATION.test(text)
        ? entities.flatMap(({type, name, mentions}) =>
            type !== 'person'
              ? []
              : mentions.flatMap(({span: {end}}) => {
                  const phrase = UNRELATED.exec(text.slice(end, end + FARTHEST))?.[1]
                  return phrase === undefined ? [] : [{name, phrase}]
                }),
          )
        : []
    },
  )

/** "Vale" of "Ada Vale". */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const NO_RELATION = /\b(?:not\srelated|no\srelation)\s(?:of|to)\sthe\b/
export const UNRELATED: RegExp =
  /^,[^.!?;:“‘"]{0,60}?\b(?:not\srelated|no\srelation)\s(?:of|to)\s([\p{L}’'\s-]{3,50}?)(?=[,.]|\sand\s)/u
const FARTHEST = 140

/** "Who runs a mill", "represents her brother", "whose mother is ill" are told of somebody, and not what they are. */
function noteRole(words: readonly WordForm[], notes: Notes): void {
  if (is(words[0], RELATIVE) || HOLDS_OFFICE.test(words[0]?.lower ?? '')) notes.words(words)
  else if (isNoClause(words)) notes.phrase(words, 0, words.length)
}

function noteStyle(style: string, notes: Notes): void {
  const words = wordsIn(style, 0, style.length)
  if (is(words[0], PERSON)) notes.phrase(words, 0, 1)
}

// Who is called so is spoken of as this.
const STYLES: ReadonlyMap<string, string> = new Map([
  ['Dr', 'doctor'],
  ['Prof', 'professor'],
  ['Justice', 'judge'],
  ['Rev', 'pastor'],
  ['Reverend', 'pastor'],
  ['Fr', 'priest'],
  ['Father', 'priest'],
  ['Sister', 'nun'],
  ['Brother', 'monk'],
])

/** The words of a phrase in small letters. */
export function wordsOf(phrase: string): readonly string[] {
  return wordsIn(phrase, 0, phrase.length).map(({lower}) => lower)
}
