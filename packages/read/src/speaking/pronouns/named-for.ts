import type {Entity, Span} from '@onrecord/core'
import {is, NO_NOUN, PERSON_NOUN} from '../../language/grammar.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {isOf, TITLE_PREFIX} from '../../naming/classes.ts'
import type {Draft} from '../../pass.ts'
import type {Clause} from '../../quoting/items.ts'
import {isWhereRead} from '../bodies/bodies-above.ts'
import {type Cast, isCompatible, isGenderOpen} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionFrom} from '../mention-places.ts'
import {isTalkedTo} from '../phrases/asides.ts'
import {firstMention, LONGEST_JOINT, NOWHERE} from './among-named.ts'
import {objectOf} from './gender-by-pronouns.ts'
import {namedIn} from './named-in.ts'

/** Whom a sentence names before an offset that a pronoun can mean. */
export function namedFor(
  {text}: Draft,
  cast: Cast,
  {items, hasQuotes, sentence: {span}}: Clause,
  limit: number,
  word: string,
  anywhere: readonly Entity[],
): readonly Entity[] {
  const quotes = hasQuotes ? items.filter(({kind}) => kind === 'quote') : []
  const all = hasQuotes ? namedIn(text, cast, span.start, limit, quotes) : anywhere
  const told = all.filter(
    (each) => each.type !== 'person' || !isModifier(text, mentionFrom(each, span)?.span ?? NOWHERE),
  )
  return (told.length > 0 || limit === span.end ? told : all).filter(
    (entity) =>
      isCompatible(cast, entity, word) &&
      !isWhereRead(text, entity, span, word) &&
      !isTalkedTo(text.slice(span.start, firstMention([entity], span))) &&
      !isBesideOther(text, cast, entity, span, word),
  )
}

/** "Ada Vale hired her as a cook. “I rowed,” she said": of whom no gender is told, and who is another. */
function isBesideOther(
  text: string,
  cast: Cast,
  entity: Entity,
  {start, end}: Span,
  word: string,
): boolean {
  const mention = mentionFrom(entity, {start, end})?.span
  if (mention === undefined || !isGenderOpen(cast, entity)) return false
  // "Judge Ada Vale jailed her": who passes sentence has the word.
  if (JUDGES.test(text.slice(mention.end, mention.end + LONGEST_VERB))) return false
  const object = objectOf(text.slice(mention.end, Math.min(end, mention.end + LONGEST_JOINT)))
  return object !== '' && pronounGender(object) === pronounGender(word)
}

const JUDGES = /^\s(?:jailed|sentenced|fined|spared|banned|disqualified)\s/
const LONGEST_VERB = 14

/** "The Vale administration", "the chief Vale alternative": it is only told which; not "the miller Ada Vale rows". */
function isModifier(text: string, {start, end}: Span): boolean {
  const [article = '', word = ''] =
    BEHIND_ARTICLE.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  const [, noun = ''] = NOUN.exec(text.slice(end, end + 30)) ?? []
  if (article === '' || noun === '') return false
  const before = formOfWord(word.toLowerCase())
  return (!is(before, PERSON_NOUN) || isOf(before, TITLE_PREFIX)) && !is(formOfWord(noun), NO_NOUN)
}

const BEHIND_ARTICLE = /(?:^|\s)(?:the|an?|his|her|its|their|this|any|no)\s(?:(\p{L}+)\s)?$/iu
const NOUN = /^\s(\p{Ll}[\p{Ll}-]+)/u
