import {
  type Frame,
  IRREGULAR_FORMS,
  NOUN_LIKE_FORMS,
  NOUNS_ONLY,
  REPORTING_VERBS,
} from '../data/reporting-verbs.ts'
import {plural, words} from '../data/words.ts'
import {ENDS_IN_LY, GERUND, is, TIME_WORD} from '../language/grammar.ts'
import {grammarClass, wordClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {CLAUSE, FRAMES, takes} from './frames.ts'
import type {Item} from './items.ts'

/** A reporting verb in one of its forms. */
export interface VerbForm {
  readonly lemma: string
  readonly frames: number
  readonly inflection: 'base' | 'third' | 'past' | 'ing'
  readonly nounLike: boolean
  /** How many words it takes: two with a particle ("call for"), three with an adverb between. */
  readonly length: number
}

/** The verb that a word is a form of, without the next one. */
export function verbForm(word: string): VerbForm | null {
  return BY_WORD.get(word)?.alone ?? null
}

function formOf({alone, withNext}: Entry, next: string): VerbForm | null {
  return withNext?.get(next) ?? alone
}

/** The verb at a place, with its particle where one follows it, perhaps behind an adverb or a day ("complained bitterly of", "called on Monday for"). */
export function verbAt(items: readonly Item[], at: number): VerbForm | null {
  const entry = BY_WORD.get(items[at]?.lower ?? '')
  if (!entry?.withNext) return entry?.alone ?? null
  const gap = beforeParticle(items, at + 1)
  const next = items[at + 1]?.lower ?? ''
  const isAlone = gap === 2 || (next === 'for' && lasts(items, at + 2)) || isToWhom(items, at)
  const verb = formOf(entry, isAlone ? '' : next)
  if (gap === 0) return verb
  const apart = formOf(entry, items[at + 1 + gap]?.lower ?? '')
  const isOne = apart === null || apart === verb || apart === entry.alone
  return isOne ? verb : {...apart, length: 2 + gap}
}

/** "Admitted to the board that"; "admitted to selling it" takes the particle. */
function isToWhom(items: readonly Item[], at: number): boolean {
  return /^(?:admi|conf)/.test(items[at]?.lower ?? '') && !is(items[at + 2], GERUND)
}

/** How many words may stand before a particle: "it", "instead", "bitterly", "Monday", "on Monday", "last week". */
function beforeParticle(items: readonly Item[], at: number): number {
  const {lower = ''} = items[at] ?? {}
  if (isIn(items[at], BESIDE) || is(items[at], ENDS_IN_LY) || isDay(items[at])) return 1
  return (lower === 'on' && isDay(items[at + 1])) ||
    (lower === 'last' && /^(?:week|month|year|night)$/.test(items[at + 1]?.lower ?? ''))
    ? 2
    : 0
}

const BESIDE = wordList('it again instead later often')

function isDay(item: Item | undefined): boolean {
  return is(item, TIME_WORD) && /day$/.test(item?.lower ?? '')
}

/** "Argued for years that", "pushed for nearly a decade to": the preposition belongs to the time. */
function lasts(items: readonly Item[], from: number): boolean {
  const isAbout = /^(?:about|almost|more|nearly|over)$/.test(items[from]?.lower ?? '')
  const length = isAbout ? items.slice(from + 1, from + 4) : items.slice(from, from + 1)
  return length.some(({lower}) => LASTS.test(lower) || (isAbout && LASTS.test(`${lower}s`)))
}

const LASTS = /^(?:years|months|weeks|days|hours|decades|centuries|minutes|long)$/

function allForms(): ReadonlyMap<string, VerbForm> {
  const frames = new Map<string, number>()
  for (const [frame, verbs] of Object.entries(REPORTING_VERBS)) {
    for (const verb of words(verbs)) {
      const lemma = verb.replace('+', ' ')
      frames.set(lemma, (frames.get(lemma) ?? 0) | FRAMES[frame as Frame])
    }
  }
  const forms = new Map<string, VerbForm>()
  for (const [lemma, of] of frames) addForms(forms, lemma, of)
  return forms
}

function addForms(forms: Map<string, VerbForm>, lemma: string, frames: number): void {
  const [verb = '', particle] = lemma.split(' ')
  const add = (form: string, inflection: VerbForm['inflection']): void => {
    const key = particle === undefined ? form : `${form} ${particle}`
    if (forms.has(key) || NOUNS_ONLY.has(form)) return
    const length = particle === undefined ? 1 : 2
    forms.set(key, {lemma, frames, inflection, nounLike: NOUN_LIKE_FORMS.has(form), length})
  }
  for (const [form, of] of IRREGULAR_FORMS) {
    if (of === verb) add(form, form.endsWith('ing') ? 'ing' : 'past')
  }
  add(verb, 'base')
  add(thirdPerson(verb), 'third')
  for (const stem of stemsOf(verb)) {
    if (!IRREGULAR_PAST.has(verb))
      add(/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`, 'past')
    add(`${stem}ing`, 'ing')
  }
}

function thirdPerson(verb: string): string {
  return /[zo]$/.test(verb) ? `${verb}es` : plural(verb)
}

/** What -ed and -ing stand behind: "slam" doubles its letter, "label" may. */
function stemsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb.slice(0, -1)]
  const doubled = `${verb}${verb.at(-1)}`
  if (DOUBLING.test(verb)) return [doubled]
  return /[^aeiou][ae]l$/.test(verb) ? [verb, doubled] : [verb]
}

/** One short vowel and one letter after it, where the stress is: in verbs of one syllable, and in some of two. */
const DOUBLING = /^(?:[^aeiou]|qu)*[aeiou][bgmnprt]$|(?:mit|refer|concur|rebut|dpan)$/

/** Verbs whose past has no -ed ("showed, shown" has); those that double a letter only do it otherwise. */
const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR_FORMS].filter(([form]) => !/(?:ed|ing|shown)$/.test(form)).map(([, verb]) => verb),
)

/** What a word can be: a verb by itself, or one together with the word after it. */
interface Entry {
  readonly alone: VerbForm | null
  readonly withNext: ReadonlyMap<string, VerbForm> | null
}

// Last, since it is made from what stands above.
const BY_WORD: ReadonlyMap<string, Entry> = byWord(allForms())

/** The words that are a form of a reporting verb, or its first word. */
export const REPORTING_VERB: number = wordClass(BY_WORD.keys())

/** Those that a clause follows, and "told". */
export const CLAUSE_VERB: number = wordClass([
  'told',
  ...[...BY_WORD].flatMap(([word, {alone}]) => (takes(alone, CLAUSE) ? [word] : [])),
])

const ALONE: readonly (readonly [string, VerbForm])[] = [...BY_WORD].flatMap(([word, {alone}]) =>
  alone === null ? [] : [[word, alone] as const],
)

/** The words that are a form of a reporting verb by themselves. */
export const REPORTS_ALONE: number = grammarClass(ALONE.map(([word]) => word))

/** Those that are one wherever they stand: "said", "argues"; not "say", "saying" or "claims". */
export const SAYING: number = grammarClass(
  ALONE.flatMap(([word, {nounLike, inflection}]) =>
    nounLike || inflection === 'base' || inflection === 'ing' ? [] : [word],
  ),
)

function byWord(forms: ReadonlyMap<string, VerbForm>): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [words, form] of forms) {
    const [word = '', next] = words.split(' ')
    const {alone = null, withNext = null} = entries.get(word) ?? {}
    entries.set(
      word,
      next === undefined
        ? {alone: form, withNext}
        : {alone, withNext: new Map([...(withNext ?? []), [next, form]])},
    )
  }
  return entries
}
