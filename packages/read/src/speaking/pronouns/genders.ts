import type {Entity, Span} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import {BLANK, LETTER} from '../../language/characters.ts'
import {genderOf} from '../../naming/people/resolve-person.ts'
import {HOLDS_OFFICE} from '../../naming/runs/roles-behind.ts'
import {calledTogether} from '../called-together.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {byPronouns, isAt, known} from './gender-by-pronouns.ts'

/**
 * What an article tells of a person's gender before anybody is looked for: by honorifics, by a relation or an office before or
 * after the name ("her husband Ole Vale", "Ana Vale, a mother of two"), by a pronoun in the sentence that names nobody else.
 */
export function gendersIn(text: string, entities: readonly Entity[]): Map<string, Gender> {
  const people = entities.filter(({type}) => type === 'person')
  const starts = people
    .flatMap(({mentions}) => mentions.map(({span}) => span.start))
    .sort((a, b) => a - b)
  return new Map(people.map((entity) => [entity.name, genderIn(text, entity, starts)] as const))
}

function genderIn(text: string, entity: Entity, starts: readonly number[]): Gender {
  const {honorifics, mentions, roles} = entity
  return (
    known(genderOf(honorifics)) ??
    // "The Duchess".
    known(nounGender(entity.name)) ??
    known(first(roles, ({span}) => nounGender(roleNoun(text, span)))) ??
    known(first(mentions, ({span}) => nounGender(wordBefore(text, span)))) ??
    known(first(mentions, ({span}) => nounGender(calledTogether(text, span)))) ??
    known(byPronouns(text, mentions, starts)) ??
    known(first(mentions, ({span}) => metGender(text, span))) ??
    known(first(mentions, ({span}) => turnGender(text, span))) ??
    first(mentions, ({span}) => spouseGender(text, span))
  )
}

/** "She married Ole Vale", "he married Ana Vale": where nothing else tells, the other one. */
function spouseGender(text: string, {start}: Span): Gender {
  const [, pronoun] = MARRIED.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start)) ?? []
  if (pronoun === undefined) return 'unknown'
  return pronounGender(pronoun.toLowerCase()) === 'male' ? 'female' : 'male'
}

const MARRIED = /\b(s?he)\s(?:had\s|later\s|then\s|has\s)?(?:re)?(?:married|wed)\s$/i

/** "Ada Vale says when I ask her about it": whom a writer meets; "asked Ada Vale why she was late": whom anybody asks. */
function metGender(text: string, {start, end}: Span): Gender {
  const after = text.slice(end, end + LONGEST_OPENING)
  const isAsked = ASKED.test(text.slice(Math.max(0, start - LONGEST_ASKING), start))
  return pronounGender((isAsked ? ASKED_WHY : MET).exec(after)?.[1] ?? '')
}

const LONGEST_ASKING = 24
const ASKED = /\b(?:asked|asks|pressed|put\sit\sto)\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u

// Not "asked if he could have it".
const ASKED_WHY =
  /^\s(?:on\s)?(?:how|if|that|what|when|where|whether|why)\s(he|she)\b(?!\s(?:can|could|may|might)\b)/

const MET =
  /^\s\p{Ll}+(?:\s(?:me|us))?,?\s(?:when|as|after|before)\s(?:I|we)\s\p{Ll}+\s(him|her)\b/u

/** "On her part, Ada Vale", "In his opening speech, Mr Vale": whose turn it is. */
function turnGender(text: string, {start}: Span): Gender {
  const opening = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  return pronounGender(TURN.exec(opening)?.[1] ?? '')
}

const TURN =
  /\b(?:[Oo]n|[Ff]or|[Ii]n)\s(his|her)\s(?:\p{Ll}+\s)?(?:address|letter|message|part|post|remarks|reply|response|speech|statement|testimony|tweet),\s(?:\p{Lu}\p{Ll}*\.?\s){0,3}$/u

function first<T>(items: readonly T[], tell: (item: T) => Gender): Gender {
  for (const item of items) {
    const gender = tell(item)
    if (gender !== 'unknown') return gender
  }
  return 'unknown'
}

/** "A mother of two", "the mayor’s younger sister": the head of the phrase; "represents the boy" tells of another. */
function roleNoun(text: string, {start, end}: Span): string {
  const role = text.slice(start, end)
  return HOLDS_OFFICE.test(role.split(' ', 1)[0] ?? '') ? '' : (ROLE.exec(role)?.[1] ?? '')
}

const ROLE =
  /^(?!who)(?:(?:an?|the|his|her|their)\s)?(?:\p{L}+[’']s\s)?(?:(?!an?\s|another\s)[\p{L}\d-]+\s){0,3}?([\p{L}-]+)(?=[,.]|$|\s(?:and|as|at|for|from|in|of(?=\s)|on|to|who|whose|with)\b)/u

function wordBefore(text: string, {start}: Span): string {
  if (!isAt(text, start - 1, BLANK)) return ''
  const opening = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  if (opening.includes(',')) {
    const [, noun] = OPENING.exec(opening) ?? []
    if (noun !== undefined) return noun
  }
  const end = start - 1
  let from = end
  while (end - from < LONGEST_NOUN && isAt(text, from - 1, LETTER)) from--
  return text.slice(from, end)
}

const LONGEST_NOUN = 19

// "The stepfather, Odo Vale", "The victim’s brother, Dr Odo Vale": what opens a sentence.
const LONGEST_OPENING = 50
const OPENING =
  /(?:[.!?]\s|\n|,[”’"]\s)(?:The|His|Her|Their|the|his|her|their|\p{Lu}\p{L}+[’']s)\s(?:[\p{Ll}-]+(?:[’']s)?\s){0,2}([\p{Ll}-]+),\s(?:\p{Lu}\p{Ll}*\.?\s){0,2}$/u
