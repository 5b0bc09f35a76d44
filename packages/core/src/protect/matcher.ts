import {escapePattern} from '../escape-pattern.ts'
import type {EvidenceRef, Span} from '../model/common.ts'
import {contains, overlaps} from '../spans.ts'
import {decoded, type FoldedText, foldedText, plainLetters} from './folded-text.ts'
import {foldKey, startsSmall, tokensOf} from './name-forms.ts'
import {mergeRegions, NAME_WITHHELD, type Region} from './region.ts'
import type {Holder, Subject} from './subjects.ts'

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

export function createMatcher(subjects: readonly Subject[], others: readonly Holder[]): Matcher {
  const shared = sharedWords(subjects, others)
  const safe = safePhrases(subjects, others)
  return {
    find: (text, context, {known = [], keep = [], nameOnly = false} = {}) => {
      const folded = foldedText(text)
      const full = [
        ...slugRegions(folded, subjects),
        ...subjects.flatMap((subject) =>
          subject.forms.full.flatMap((pattern) => found(folded, pattern, subject)),
        ),
      ]
      const kept = [...keep, ...safe.flatMap((pattern) => spansOf(folded, pattern))]
      const bare = bareMatches(text, folded, subjects, nameOnly, (word, span, subject) => {
        if (full.some((region) => overlaps(region, span))) return null
        if (subject.reason === 'name' && kept.some((other) => contains(other, span))) return null
        return wordsFor(word, subject, shared, context)
      })
      const regions = [...known, ...full, ...bare].map((region) =>
        withHonorific(text, region, subjects),
      )
      return mergeRegions(
        joinNeighbours(text, mergeRegions(regions)).map((region) =>
          withParticles(text, region, subjects),
        ),
      )
    },
    tells: (slug) => {
      const plain = plainLetters(decoded(slug))
      return subjects.some((subject) => isToldIn(plain, subject))
    },
  }
}

/** Addresses, handles and tags in running words. */
const SLUG = /(?<![^\s<>()"“”])[^\s<>()"“”]*(?:[@#]|:\/\/|www\.)[^\s<>()"“”]*[^\s<>()"“”.,;:!?'’]/gu

/** An address that tells a name goes whole: what is left of it would still lead there. */
function slugRegions(folded: FoldedText, subjects: readonly Subject[]): Region[] {
  return [...folded.text.matchAll(SLUG)].flatMap((match) => {
    const span = folded.original({start: match.index, end: match.index + match[0].length})
    const slug = plainLetters(decoded(match[0]))
    const subject = subjects.find((one) => isToldIn(slug, one) || isTag(slug, one))
    return subject === undefined ? [] : [{...span, by: subject.by, reason: subject.reason}]
  })
}

function isToldIn(slug: string, {forms}: Subject): boolean {
  const patterns = [...forms.full, ...forms.bare.map((form) => form.pattern), ...forms.run]
  return patterns.some((pattern) => slug.search(pattern) >= 0)
}

function isTag(slug: string, {forms}: Subject): boolean {
  return /^[#@]/.test(slug) && forms.tag.some((pattern) => slug.search(pattern) >= 0)
}

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
        others: others.filter(({names}) =>
          names.some((name) => tokensOf(name).map(foldKey).includes(word)),
        ),
      },
    ]),
  )
}

/** Names of others, of several words, that hold a word of a protected name: "Ida Brandt" beside Tomas Brandt. */
function safePhrases(subjects: readonly Subject[], others: readonly Holder[]): RegExp[] {
  const words = new Set(subjects.flatMap(({forms}) => forms.bare.map((form) => form.key)))
  const names = others.flatMap((other) => other.names)
  const telling = names.filter((name) => {
    const tokens = tokensOf(name).map(foldKey)
    return tokens.length > 1 && tokens.some((token) => words.has(token))
  })
  return [...new Set(telling)].map(
    (name) =>
      new RegExp(
        tokensOf(plainLetters(name)).map(escapePattern).join(String.raw`[\s\p{Pd}_.,]+`),
        'giu',
      ),
  )
}

/** What to print for one word of a name; `null` when it is somebody else's. */
function wordsFor(
  word: string,
  subject: Subject,
  shared: ReadonlyMap<string, Sharers>,
  context: Context,
): string | null {
  const sharers = shared.get(word) ?? {subjects: [subject], others: []}
  if (sharers.others.length === 0 && sharers.subjects.length === 1) return subject.by
  const meant = sharers.subjects.filter((one) => isAbout(one, context))
  const elsewhere = sharers.others.filter((one) => isAbout(one, context))
  if (meant.length === 0) return elsewhere.length > 0 ? null : NAME_WITHHELD
  const [only] = meant
  return meant.length === 1 && elsewhere.length === 0 && only !== undefined
    ? only.by
    : NAME_WITHHELD
}

function isAbout(holder: Holder, context: Context): boolean {
  return (
    (holder.party !== null && context.has(holder.party)) ||
    [...holder.entities].some((ref) => context.has(ref))
  )
}

function bareMatches(
  text: string,
  folded: FoldedText,
  subjects: readonly Subject[],
  nameOnly: boolean,
  words: (word: string, span: Span, subject: Subject) => string | null,
): Region[] {
  return subjects.flatMap((subject) =>
    subject.forms.bare.flatMap((form) =>
      spansOf(folded, form.pattern).flatMap((span) => {
        if (!(form.anyCase || nameOnly) && startsSmall(text.slice(span.start, span.end))) return []
        const by = words(form.key, span, subject)
        return by === null ? [] : [{...span, by, reason: subject.reason}]
      }),
    ),
  )
}

function found(text: FoldedText, pattern: RegExp, subject: Subject): Region[] {
  return spansOf(text, pattern).map((span) => ({...span, by: subject.by, reason: subject.reason}))
}

function spansOf(folded: FoldedText, pattern: RegExp): Span[] {
  return [...folded.text.matchAll(pattern)].map((match) =>
    folded.original({start: match.index, end: match.index + match[0].length}),
  )
}

/** "Mr Brandt" is replaced whole: the honorific tells something too, and "Mr a trader" is no English. */
function withHonorific(text: string, region: Region, subjects: readonly Subject[]): Region {
  const honorifics = subjects
    .filter((subject) => subject.by === region.by)
    .flatMap((subject) => subject.honorifics)
  const floor = Math.max(0, region.start - LONGEST_HONORIFIC)
  const before = text.slice(floor, region.start).replace(/[^\S\n]+$/, '')
  if (floor + before.length === region.start) return region
  for (const honorific of honorifics) {
    for (const words of [honorific, `${honorific}.`]) {
      if (before.endsWith(words) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -words.length))) {
        return {...region, start: floor + before.length - words.length}
      }
    }
  }
  return region
}

const LONGEST_HONORIFIC = 40

/** What a register sets after the name: "Meulen, Jan van der". */
function withParticles(text: string, region: Region, subjects: readonly Subject[]): Region {
  if (!text.slice(region.start, region.end).includes(',')) return region
  const particles = subjects
    .filter((subject) => subject.by === region.by)
    .flatMap((subject) => [...subject.forms.particles])
  let {end} = region
  for (const [words, particle = ''] of text
    .slice(end)
    .matchAll(/[^\S\n]+(\p{Ll}+)(?![\p{L}\p{M}])/guy)) {
    if (!particles.includes(particle)) break
    end += words.length
  }
  return {...region, end}
}

/** "Tomas J. Brandt" and "Brandt, Tomas" are one name, of which each word was found. */
function joinNeighbours(text: string, regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    const between = last === undefined ? null : text.slice(last.end, region.start)
    const same = last !== undefined && (last.by === region.by || isWithheld(last, region))
    if (last !== undefined && between !== null && same && NEIGHBOURLY.test(between)) {
      const by = last.by === NAME_WITHHELD ? region.by : last.by
      joined[joined.length - 1] = {...last, by, end: region.end}
    } else {
      joined.push(region)
    }
  }
  return joined
}

const NEIGHBOURLY = /^[^\S\n]*[,\p{Pd}]?[^\S\n]*(?:\p{Lu}\.?[^\S\n]*)?$/u

function isWithheld(a: Region, b: Region): boolean {
  return a.by === NAME_WITHHELD || b.by === NAME_WITHHELD
}
