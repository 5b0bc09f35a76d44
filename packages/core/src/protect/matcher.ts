import type {EvidenceRef, Span} from '../model/common.ts'
import {contains, overlaps} from '../spans.ts'
import {censored} from './censored.ts'
import {decoded, type FoldedText, foldedText} from './folded-text.ts'
import type {Other} from './holders.ts'
import {inArabic} from './in-arabic.ts'
import {inCyrillic} from './in-cyrillic.ts'
import {inHangul} from './in-hangul.ts'
import {spelled} from './in-spellings.ts'
import {isModelWord} from './is-model-word.ts'
import {matchesIn, spansIn} from './matches-in.ts'
import {misspelt} from './misspelt.ts'
import {foldKey, type NameForms, startsSmall, tokensOf} from './name-forms.ts'
import {nameLetters, nameReadings} from './name-letters.ts'
import {ARTICLE, holdsWord, onlyWord, WITH_ARTICLE} from './name-words.ts'
import {isOrdinaryWord} from './ordinary-words.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import {isSpokenOf} from './small-names.ts'
import {withoutStyle} from './styled-letters.ts'
import type {Holder, Subject} from './subjects.ts'
import {wholeNames} from './whole-names.ts'

/** Party ids and entity references that words are about, where that is known. */
export type Context = ReadonlySet<string | EvidenceRef>

export interface Matcher {
  /** The protected names in a text, in order and apart from each other. */
  readonly find: (text: string, context: Context, marks?: Partial<Marks>) => Region[]
  /** Whether an id or an address tells a protected name, in any case and encoding. */
  readonly tells: (slug: string) => boolean
}

/** What the facts of an article say about its text. */
export interface Marks {
  /** What has to go in any case. */
  readonly known: readonly Region[]
  /** Where somebody else is named. */
  readonly keep: readonly Span[]
  /** Whether the text is a name and nothing else, so that small letters make no common word of it. */
  readonly nameOnly?: boolean | undefined
}

export function createMatcher(subjects: readonly Subject[], others: readonly Other[]): Matcher {
  const shared = sharedWords(subjects, others)
  const isDoubted = ({isInDoubt}: Other) => isInDoubt
  const safe = safePhrases(
    subjects,
    others.filter((other) => !isDoubted(other)),
  )
  const doubted = others.filter(isDoubted).flatMap(({names}) => names.map(phrase))
  return {
    find: (text, context, {known = [], keep = [], nameOnly = false} = {}) => {
      const folded = foldedText(text)
      const full = [
        ...slugRegions(folded, subjects),
        ...subjects.flatMap((subject) =>
          subject.forms.full.flatMap((pattern) => found(folded, pattern, subject)),
        ),
      ]
      const kept = [...keep, ...safe.flatMap((pattern) => spansIn(folded, pattern))]
      const bare = bareMatches(text, folded, subjects, nameOnly, (word, span, subject) => {
        if (full.some((region) => overlaps(region, span))) return null
        if (subject.reason === 'name' && kept.some((other) => contains(other, span))) return null
        // "Brandts" is more of them, or Otto Brandts
        const words = foldKey(text.slice(span.start, span.end))
        const isOthers =
          words === `${word}s` &&
          others.some(({names}) => names.some((name) => holdsWord(name, words)))
        return isOthers ? SHARED : wordsFor(word, subject, shared, context)
      })
      const nearly = doubted
        .flatMap((pattern) => spansIn(folded, pattern))
        .filter((span) => !kept.some((other) => contains(other, span)))
        .map((span) => ({...span, ...SHARED, reason: 'name' as const}))
      return wholeNames(
        text,
        [
          ...known,
          ...full,
          ...bare,
          ...nearly,
          ...misspelt(text, subjects),
          ...censored(text, subjects),
          ...inArabic(text, subjects, others),
          ...inCyrillic(text, subjects, others),
          ...inHangul(text, subjects, others),
        ],
        subjects,
      )
    },
    tells: (slug) => {
      const plain = nameReadings(decoded(slug))
      return subjects.some((subject) =>
        plain.some((one) => isToldIn(one, subject) || isTag(one, subject)),
      )
    },
  }
}

/** What may stand in an address. A text without blanks ends it at a comma: "他在Orm.com上说，她走了". */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`
const IN_SLUG = String.raw`(?:[^\s<>()"“”、。「」,;!?]|(?<!${UNSPACED})[,;!?](?!${UNSPACED}))`

/** Addresses, handles, tags and names of files in running words: "brandt.example", "tomas_brandt", "Interview-Brandt.pdf". */
const SLUG = new RegExp(
  String.raw`(?<!${IN_SLUG})${IN_SLUG}*(?:[@#]|:\/\/|www\.|\.\p{L}{2,}\/|[\p{L}\p{N}]\.\p{Ll}|[\p{L}\p{N}]_[\p{L}\p{N}])${IN_SLUG}*[^\s<>()"“”、。「」.,:;!?'’]`,
  'gu',
)

/** Words run together, each with its capital: "TomasBrandtFilms", "TBrandt". */
const CAMEL = /(?<![\p{L}\p{N}])(?=\p{L}{0,40}(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}))[\p{L}\p{N}]{3,60}/gu

/** An address that tells a name goes whole: what is left of it would still lead there. */
function slugRegions(folded: readonly FoldedText[], subjects: readonly Subject[]): Region[] {
  const told = (pattern: RegExp, isOf: (slug: string, subject: Subject) => boolean) =>
    matchesIn(folded, pattern).flatMap(({words, span}) => {
      const slug = nameLetters(decoded(words))
      const subject = subjects.find((one) => isOf(slug, one))
      return subject === undefined ? [] : [{...span, by: subject.by, reason: subject.reason}]
    })
  return [
    ...told(SLUG, (slug, one) => isToldIn(slug, one) || isTag(slug, one)),
    ...told(CAMEL, (slug, {forms}) => forms.together.some((form) => slug.search(form) >= 0)),
  ]
}

function isToldIn(slug: string, {forms}: Subject): boolean {
  const patterns = [
    ...forms.full,
    // "speaker.entity" is a field, also where a Mr Speaker is protected
    ...forms.bare.filter(({key}) => !isModelWord(key)).map((form) => form.pattern),
    ...forms.together,
    ...forms.run,
  ]
  return patterns.some((pattern) => slug.search(pattern) >= 0)
}

function isTag(slug: string, {forms}: Subject): boolean {
  return tagsIn(slug).some((tag) => forms.tag.some((pattern) => tag.search(pattern) >= 0))
}

/** Tags and handles ("x.example/@tomas", "x.example/hashtag/freetomas", too), and what stands before the @ of a mail address. */
function tagsIn(slug: string): string[] {
  const boxes = slug
    .split('@')
    .slice(0, -1)
    .map((before) =>
      before.slice(Math.max(...[...'/: '].map((mark) => before.lastIndexOf(mark))) + 1),
    )
  const tags = [...slug.matchAll(TAG)].map(([, mark, tag]) => `${mark ?? '#'}${tag}`)
  return [...tags, ...boxes.map((box) => `@${box}`)]
}

const TAG = /(?:([#@])|\/(?:hash)?tags?\/)([^\s/@#]+)/gi

interface Sharers {
  readonly subjects: readonly Subject[]
  readonly others: readonly Holder[]
}

/** By word of a name: who has it. */
function sharedWords(
  subjects: readonly Subject[],
  others: readonly Holder[],
): ReadonlyMap<string, Sharers> {
  const words = new Set(subjects.flatMap(({forms}) => forms.bare.map((form) => form.key)))
  return new Map(
    [...words].map((word) => [
      word,
      {
        subjects: subjects.filter(({forms}) => forms.bare.some((form) => form.key === word)),
        others: others.filter(({names}) => names.some((name) => holdsWord(name, word))),
      },
    ]),
  )
}

/** Names of others, of several words, that hold a word of a protected name: "Ida Brandt" and "Otto Brandts" beside Tomas Brandt. */
function safePhrases(subjects: readonly Subject[], others: readonly Holder[]): RegExp[] {
  const words = [...new Set(subjects.flatMap(({forms}) => forms.bare.map((form) => form.key)))]
  const names = others.flatMap((other) => other.names)
  const telling = names.filter(
    (name) =>
      onlyWord(name) === null &&
      words.some((word) => holdsWord(name, word) || holdsWord(name, `${word}s`)),
  )
  return [...new Set(telling)].map(phrase)
}

/** A name, with any separators and articles. */
function phrase(name: string): RegExp {
  const [first = '', ...rest] = tokensOf(nameLetters(name)).map((token) =>
    spelled(token.replace(WITH_ARTICLE, ''), ''),
  )
  const behind = rest.filter((token) => !ARTICLE.test(token))
  return new RegExp([first, ...behind].join(BETWEEN), 'giu')
}

/** "Samir El Haddad" is Samir al-Haddad. */
const BETWEEN = String.raw`[\s\p{Pd}_.,]+(?:(?:al|el|ul)[\s\p{Pd}'’]*)?`

/** What to print for one word of a name; `null` when it is somebody else's. */
function wordsFor(
  word: string,
  subject: Subject,
  shared: ReadonlyMap<string, Sharers>,
  context: Context,
): Pick<Region, 'by' | 'isShared'> | null {
  const sharers = shared.get(word) ?? {subjects: [subject], others: []}
  if (sharers.others.length === 0 && sharers.subjects.length === 1) return {by: subject.by}
  const meant = sharers.subjects.filter((one) => isAbout(one, context))
  const elsewhere = sharers.others.filter((one) => isAbout(one, context))
  if (meant.length === 0) return elsewhere.length > 0 ? null : SHARED
  const [only] = meant
  return meant.length === 1 && elsewhere.length === 0 && only !== undefined ? {by: only.by} : SHARED
}

const SHARED = {by: NAME_WITHHELD, isShared: true}

function isAbout(holder: Holder, context: Context): boolean {
  return (
    (holder.party !== null && context.has(holder.party)) ||
    [...holder.entities].some((ref) => context.has(ref))
  )
}

function bareMatches(
  text: string,
  folded: readonly FoldedText[],
  subjects: readonly Subject[],
  nameOnly: boolean,
  words: (word: string, span: Span, subject: Subject) => Pick<Region, 'by' | 'isShared'> | null,
): Region[] {
  return subjects.flatMap((subject) =>
    subject.forms.bare.flatMap((form) =>
      spansIn(folded, form.pattern).flatMap((span) => {
        if (isOrdinary(text, span, form, nameOnly)) return []
        const printed = words(form.key, span, subject)
        return printed === null ? [] : [{...span, ...printed, reason: subject.reason}]
      }),
    ),
  )
}

/** Whether words are no name here: by their small letters, as the flag of a country, or by what stands behind them. */
function isOrdinary(
  text: string,
  span: Span,
  {key, anyCase}: NameForms['bare'][number],
  nameOnly: boolean,
): boolean {
  const words = text.slice(span.start, span.end)
  // nobody writes a common word in circles, nor spells it
  const isPlain = withoutStyle(words) === words && !SPELT.test(words)
  const isSmall = startsSmall(words) && isPlain && !isSpokenOf(text, span)
  return (isSmall && !anyCase && !nameOnly) || FLAG.test(words) || isOrdinaryWord(key, text, span)
}

/** "v-a-l-e" */
const SPELT = /^\p{L}(?:[^\p{L}\p{M}]+\p{L})+$/u
/** Two of the letters that flags are made of; of more, a flag for each two may be meant as well. */
const FLAG = /^\p{Regional_Indicator}{2}$/u

function found(text: readonly FoldedText[], pattern: RegExp, subject: Subject): Region[] {
  return spansIn(text, pattern).map((span) => ({...span, by: subject.by, reason: subject.reason}))
}
