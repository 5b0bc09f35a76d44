import type {Quotation, Speaker} from '@onrecord/core'
import {TITLES} from '../data/titles.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {stemOf} from '../language/words-in.ts'
import {countryNamed, isDemonym} from '../naming/countries.ts'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {isTimed} from '../quoting/unreported/headlines.ts'
import {isOffice} from './names/by-name.ts'
import {isCalledAs, profileOf} from './profiles.ts'
import {resolvedTo} from './resolved.ts'
import {sentenceAt} from './sentence-at.ts'
import {sole} from './sole.ts'
import {isCrosshead} from './turns/continued.ts'
import {answerOf, whoAnswers} from './turns/interview.ts'

/**
 * Speakers whom only the rest of the article tells: of words in a headline that the body quotes with their speaker, and, in
 * an interview with one person, of words that nothing else attributes.
 */
export function fromElsewhere(draft: Draft, told: readonly Speaker[]): readonly Speaker[] {
  let found: Told | null | undefined
  const interviewee = (i: number): Told | null => {
    if (found === undefined) found = intervieweeOf(draft, told)
    return found ?? answered(draft, i)
  }
  const known = new Map<Quotation, string>()
  const wordsOf = (quotation: Quotation): string => {
    const words = known.get(quotation) ?? plain(draft, quotation)
    known.set(quotation, words)
    return words
  }
  let headings = 0
  const elsewhere = (speaker: Speaker, i: number, isTitle: boolean): Speaker => {
    if (isTitle) headings++
    const same =
      isTitle && headings <= MOST_HEADINGS
        ? ofTitle(draft, told, wordsOf, i)
        : ofLead(draft, told, wordsOf, i)
    if (same !== null || !isAnswer(speaker, isTitle)) return same ?? speaker
    return {...speaker, ...interviewee(i)}
  }
  return told.map((speaker, i) => {
    if (speaker.status === 'resolved') return speaker
    const isTitle = isInHeading(draft, i)
    // "Signals that it is what the mayor calls “a shed”" may stand in a heading.
    const isOwn = isTitle || draft.quotations[i]?.within === null
    return isOwn ? elsewhere(speaker, i, isTitle) : speaker
  })
}

/** Words without a cue in somebody's answer, all of which stands between marks. */
function answered(draft: Draft, i: number): Told | null {
  const quotation = draft.quotations[i]
  const answer = quotation === undefined ? null : answerOf(draft, quotation)
  return answer?.isQuoted
    ? {
        status: 'resolved',
        entity: answer.interviewee.id,
        candidates: [],
        rule: 'answer',
        confidence: 0.7,
      }
    : null
}

/** Words that nobody else can have said in an interview. */
function isAnswer({status, description, mention, rule}: Speaker, isTitle: boolean): boolean {
  const isOpen = mention === null || rule === 'paragraph-continues'
  if (status !== 'unattributed') return false
  return description === null && isOpen && rule !== 'impersonal' && (!isTitle || rule === 'no-cue')
}

// Each looks through the whole article: more headings than this with words nobody owns are no article's.
const MOST_HEADINGS = 20

type Told = Pick<Speaker, 'status' | 'entity' | 'candidates' | 'rule' | 'confidence'>

const FEWEST_LETTERS = 5

function ofTitle(
  draft: Draft,
  told: readonly Speaker[],
  wordsOf: (quotation: Quotation) => string,
  i: number,
): Speaker | null {
  return ofTheSameWords(draft, told, wordsOf, i) ?? calledBelow(draft, told[i])
}

/** "One guard said it was “as black as tar”" of the guard who says so below. */
function ofLead(
  draft: Draft,
  told: readonly Speaker[],
  wordsOf: (quotation: Quotation) => string,
  i: number,
): Speaker | null {
  return i < MOST_OF_LEAD && /^(?:an?|one)\s/i.test(told[i]?.description ?? '')
    ? ofTheSameWords(draft, told, wordsOf, i, LETTERS_OF_LEAD)
    : null
}

// What a lead tells is said again further down, with who said it.
const MOST_OF_LEAD = 3
const LETTERS_OF_LEAD = 10
// "Former Yard Manager Charged in ‘Ghost Ship’ Case": a word or two may be of whoever charges.
const LETTERS_OF_OFFICE = 15

/** The speaker of the quotation in the body that holds a headline's quoted words. */
function ofTheSameWords(
  draft: Draft,
  told: readonly Speaker[],
  wordsOf: (quotation: Quotation) => string,
  i: number,
  fewest = FEWEST_LETTERS,
): Speaker | null {
  const {quotations} = draft
  const [own, quotation] = [told[i], quotations[i]]
  if (own === undefined || quotation === undefined) return null
  const least = isOffice(own.description ?? '') ? LETTERS_OF_OFFICE : fewest
  if (wordsOf(quotation).length < least) return null
  const parts = partsOf(draft, quotation)
  const found = quotations.findIndex(
    (each, k) =>
      k !== i &&
      (told[k]?.entity != null || (k >= MOST_OF_LEAD && told[k]?.mention != null)) &&
      holds(wordsOf(each), parts) &&
      !isInHeading(draft, k),
  )
  const speaker = told[found] ?? answeredSo(draft, own, parts)
  if (speaker == null || speaker.entity === null) return null
  const {status, entity} = speaker
  return {
    ...own,
    status,
    entity,
    candidates: [],
    description: null,
    rule: 'same-words-in-body',
    confidence: 0.8,
  }
}

/** “It never dries” above an interview, of which an answer without marks tells: "No, it never dries." */
function answeredSo(
  draft: Draft,
  {rule}: Speaker,
  parts: readonly string[],
): Pick<Speaker, 'status' | 'entity'> | null {
  if (rule !== 'no-cue' || parts.join('').length < LETTERS_OF_OFFICE) return null
  const who = whoAnswers(draft, (words) => holds(lettersOf(words), parts))
  return who === null ? null : {status: 'resolved', entity: who.id}
}

/** "… judge says" in a headline: who alone is called so below it. */
function calledBelow(draft: Draft, speaker: Speaker | undefined): Speaker | null {
  const description = speaker?.description ?? ''
  const noun = BARE_NOUN.exec(description)?.[1]?.toLowerCase() ?? ''
  if (speaker === undefined || !(isPersonNoun(noun) || TITLES.has(noun))) return null
  const owner = ownerNamed(draft, description, noun)
  const only = sole(
    draft.entities.filter((each) => {
      const profile = profileOf(draft, each)
      const isOf = owner === '' || profile.styled.has(owner) || profile.told.has(owner)
      return each.type === 'person' && isOf && isCalledAs(profile, noun, description)
    }),
  )
  return only === null ? null : {...speaker, ...resolvedTo(only, `${speaker.rule}+below`, 0.7)}
}

/** "Quorl" of "Quorl CEO", where the body names it too; an empty string for "top" of "top judge", and for a country, which is told by its people as well. */
function ownerNamed({text}: Draft, description: string, noun: string): string {
  const owner = description.slice(0, Math.max(0, description.indexOf(' ')))
  if (owner === '' || !TITLES.has(noun) || countryNamed(owner) !== null) return ''
  const isNamed = text.includes(` ${owner}`, text.indexOf('\n'))
  return isNamed && !isDemonym(owner.toLowerCase()) ? stemOf(owner.toLowerCase()) : ''
}

const BARE_NOUN = /^(?:\p{L}+\s)?(\p{L}+)$/u

/** Letters and digits of the quoted words, so that marks, stops and blanks do not matter. */
function plain(draft: Draft, quotation: Quotation): string {
  return lettersOf(quotedWords(draft, quotation))
}

/** What stands before, between and behind the words that a heading leaves out: "‘It … leaks’". */
function partsOf(draft: Draft, quotation: Quotation): readonly string[] {
  return quotedWords(draft, quotation).split('…').map(lettersOf)
}

function quotedWords({text}: Draft, {quoted}: Quotation): string {
  return quoted.map(({start, end}) => text.slice(start, end)).join('')
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether words hold these parts, one behind the other. */
function holds(words: string, parts: readonly string[]): boolean {
  let from = 0
  for (const part of parts) {
    const at = words.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

/** What stands above the town and the day that a story begins with is in its heading, too. */
function isInHeading(draft: Draft, i: number): boolean {
  const {content, provenance} = draft.quotations[i] ?? {}
  const start = content?.[0]?.start ?? 0
  const sentence = sentenceAt(draft, start)
  const block = draft.sentences[sentence]?.block ?? -1
  return (
    provenance?.rule === 'heading' ||
    start < (draft.metadata.dateline?.span.start ?? 0) ||
    /^head(?:line|ing)$|^deck$/.test(draft.blocks[block]?.type ?? '') ||
    isCrosshead(draft, block) ||
    isTimed(clausesOf(draft)[sentence]?.items ?? [])
  )
}

const FEWEST_QUESTIONS = 2
const LAST_OF_OPENING = 4

/** The only person who speaks, where the reporter's paragraphs ask questions. */
function intervieweeOf({text, blocks, entities}: Draft, told: readonly Speaker[]): Told | null {
  const speakers = new Set(told.flatMap(({entity}) => entity ?? []))
  const [only, other] = entities.filter(({id, type}) => type === 'person' && speakers.has(id))
  if (only === undefined || other !== undefined) return null
  // Who is asked is told of where an article begins.
  const first = only.mentions[0]?.span.start ?? 0
  if (first > (blocks[LAST_OF_OPENING]?.span.end ?? first)) return null
  const questions = blocks.filter(
    ({type, span}) => /^(?:paragraph|heading)$/.test(type) && text[span.end - 1] === '?',
  )
  return questions.length < FEWEST_QUESTIONS
    ? null
    : {status: 'resolved', entity: only.id, candidates: [], rule: 'interview', confidence: 0.7}
}
