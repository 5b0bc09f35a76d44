import type {Span} from '@onrecord/core'
import {AGENCIES, PICTURE_AGENCIES} from '../../data/lexicon.ts'
import {isSender, outletsOf} from '../../language/byline.ts'
import {type Token, tokensIn} from '../../language/tokens.ts'
import type {Draft, Sentence} from '../../pass.ts'
import {BODY_WORD, isOf, TITLE} from '../classes.ts'
import type {KnownNames} from '../known-names.ts'
import {textFrom, wordsFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'

/** A name of a line that consists of names, and what its words and its place there tell. */
interface CreditName {
  readonly tokens: readonly Token[]
  readonly type: 'person' | 'organisation'
}

/** The lines of a draft that consist of names, and the names. */
export interface Credits {
  readonly names: readonly (CreditName & {readonly block: number})[]
  /** Where those lines begin that are sentences or headings. */
  readonly starts: ReadonlySet<number>
}

/** The names of credits, and the outlets of bylines. */
export function creditsOf(draft: Draft, known: KnownNames): Credits {
  const {text, blocks, sentences} = draft
  const names: Credits['names'][number][] = []
  const starts = new Set<number>()
  const add = ({span, block}: Sentence): void => {
    if (starts.has(span.start) || blocks[block]?.type === 'headline') return
    const found = creditNames(text, span, known)
    if (found === null) return
    starts.add(span.start)
    for (const each of found) names.push({...each, block})
  }
  for (const [block, {type, span}] of blocks.entries()) if (type === 'heading') add({span, block})
  sentences.forEach(add)
  return {names: [...names, ...outlets(draft)], starts}
}

/** The outlets of bylines that are no authors themselves. */
function outlets({text, blocks, metadata}: Draft): readonly Credits['names'][number][] {
  const signed = new Set(metadata.bylines.map(({span}) => span?.start))
  return blocks.flatMap(({type, span: {start, end}}, block) =>
    (type === 'byline' ? outletsOf(text.slice(start, end)) : [])
      .filter((each) => !signed.has(start + each.start))
      .map((each) => ({start: start + each.start, end: start + each.start + each.name.length}))
      .map((span) => ({tokens: tokensIn(text, span), type: 'organisation', block})),
  )
}

/**
 * The names of a line that tells whose a picture or a text is: "Ada Vale/Coast Wire", "Photograph by Ada Vale, Coast Wire", "Ada Vale for The
 * Orm Times", "Source: Orm Tribune", "Getty Images". `null` where the line is another one. Such a line consists of names: that all of it has
 * capitals tells nothing, and who stands first took the picture.
 */
function creditNames(
  text: string,
  {start, end}: Span,
  known: KnownNames,
): readonly CreditName[] | null {
  if (end - start > LONGEST_LINE) return null
  const line = text.slice(start, end)
  const lead = LEAD.exec(line)?.[0].length ?? 0
  if (lead === 0 && !MAY_BE_CREDIT.test(line)) return null
  const parts = partsOf(tokensIn(text, {start: start + lead, end}))
  if (parts === null) return null
  const isSource = SOURCE.test(line)
  const names: CreditName[] = []
  for (const [at, {tokens}] of parts.entries()) {
    const type = typeOf(tokens, at > 0 || isSource, isSource, known)
    // "Photo: Quorl": whoever that is, the words around it tell.
    if (type === null) return null
    names.push({tokens, type})
  }
  return lead > 0 || isCredit(names, parts[1]?.sign ?? '') ? names : null
}

const LONGEST_LINE = 110

// "Photo: ", "(Picture by ", "CreditCredit...", "Source: ", "H/T ", "(Via ".
const LEAD =
  /^[[(]?(?:(?:Credit){1,2}(?:\.\.\.|…)?:?\s?|(?:image|photo(?:graph)?|picture)s?(?:\scredits?)?(?::|\s(?:by|via|courtesy)\b)\s?|sources?:\s?|(?:h\/t|via)\s)(?:(?:courtesy\s)?of\s)?(?=\p{L})/iu
const SOURCE = /^[[(]?(?:sources?:|(?:h\/t|via)\s)/i
const MAY_BE_CREDIT = /[/|]|\sfor\s|^[\p{L}\s[\]()-]{2,20}$/u

interface Part {
  readonly tokens: readonly Token[]
  /** What parts it from the one before: "/", "for". */
  readonly sign: string
}

/** What stands between strokes, commas and small words; `null` where more than names stands. */
function partsOf(tokens: readonly Token[]): readonly Part[] | null {
  // "(Ada Vale/Orm Wire)CW2014"
  if (tokens.slice(0, -1).some(({text}) => /^[\])]$/.test(text))) return null
  const parts: Part[] = []
  let sign = ''
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && !isSign(token)) continue
    const part = withoutWhat(tokens.slice(first, at))
    if (part.length > 0) parts.push({tokens: part, sign})
    sign = token?.lower ?? ''
    first = at + 1
  }
  return parts.every(({tokens}) => isName(tokens)) ? parts : null
}

function isSign({kind, text, lower}: Token): boolean {
  return kind === 'punctuation' ? /^[/|,()[\]–—.-]$/.test(text) : lower === 'for' || lower === 'via'
}

/** Without "Photo" of "Orm Wire Photo", and nothing where nobody is named: "Handout". */
function withoutWhat(part: readonly Token[]): readonly Token[] {
  const name = /^photos?$/i.test(part.at(-1)?.text ?? '') ? part.slice(0, -1) : part
  return NOBODY.test(nameOf(name)) ? [] : name
}

const NOBODY = /^(?:composite|handout|public domain|supplied)$/

function isName(part: readonly Token[]): boolean {
  return (
    part.length <= LONGEST_NAME &&
    part[0]?.capital === true &&
    part.every(
      ({kind, capital, text}) => text === '&' || (kind === 'word' && (capital || SMALL.test(text))),
    )
  )
}

const LONGEST_NAME = 5
const SMALL = /^(?:de|of|van|von)$/

function nameOf(part: readonly Token[]): string {
  return wordsFrom(part, 0, part.length - 1)
}

function isAgency(part: readonly Token[]): boolean {
  const name = nameOf(part)
  return PICTURE_AGENCIES.has(name) || AGENCIES.has(name)
}

/** A person by a given name and no office, in a credit also by words that are none of the language; what else stands behind another name, or is a source, is a body. */
function typeOf(
  part: readonly Token[],
  isBehind: boolean,
  isSource: boolean,
  known: KnownNames,
): CreditName['type'] | null {
  if (isAgency(part)) return 'organisation'
  if (part.some((word) => isOf(word, TITLE)) || known.isPlace(nameOf(part))) return null
  if (isBody(part, known)) return 'organisation'
  const isUnlike = !isSource && part.every((word) => !isCommon(word))
  if (part.length > 1 && (isUnlike || known.isGivenName(part[0]?.text ?? ''))) return 'person'
  return isBehind ? 'organisation' : null
}

function isBody(part: readonly Token[], known: KnownNames): boolean {
  const name = textFrom(part, 0, part.length - 1)
  return (
    isSender(name) ||
    // "CoastHUB".
    (part.length === 1 && /\p{Ll}\p{Lu}/u.test(name)) ||
    known.isOrganisation(name) ||
    part.some((word) => isOf(word, BODY_WORD))
  )
}

/** Whether parts without "Photo:" before them are a credit: an agency is among them, or a person has an outlet behind, or all are initials between strokes. */
function isCredit(names: readonly CreditName[], sign: string): boolean {
  if (names.some(({tokens}) => isAgency(tokens))) return true
  const [first, second] = names
  if (second === undefined) return false
  if (first?.type !== 'person')
    return sign === '/' && names.every(({tokens}) => tokens.length === 1 && isInitials(tokens[0]))
  // "Ada Vale for Change": no outlet.
  const isOutlet = isSender(textFrom(second.tokens, 0, second.tokens.length - 1))
  return sign === 'for' ? isOutlet : sign === '/' && second.type === 'organisation'
}

/** "QW", "COAST"; not "BOATS". */
function isInitials(word: Token | undefined): boolean {
  return /^\p{Lu}{2,6}$/u.test(word?.text ?? '') && !isCommon(word)
}
