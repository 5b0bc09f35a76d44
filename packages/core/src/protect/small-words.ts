import type {Span} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {overlaps, spanText} from '../spans.ts'
import {foldedText} from './folded-text.ts'
import {othersOf} from './holders.ts'
import {createMatcher} from './matcher.ts'
import {spansIn} from './matches-in.ts'
import {foldedTokens, startsSmall} from './name-forms.ts'
import {isHeadWord} from './ordinary-words.ts'
import {type Subject, subjectsOf} from './subjects.ts'

/** A word that is printed, since it may be a common one. */
export interface SmallWord {
  /** Of the article in the dossier. */
  readonly index: number
  readonly word: string
  /** Of whose name it is a word. */
  readonly party: string | null
  readonly spans: readonly Span[]
}

/**
 * Words of protected names that articles have in small letters, or at the head of a sentence, and that stay, since they may be common
 * words ("stone", "ida", "So they left"): each once for an article, with the places where it stands. Nothing tells which of the two it is, so that a person has to look.
 */
export function smallWords(dossier: Dossier): SmallWord[] {
  const subjects = subjectsOf(dossier)
  const people = subjects.filter(({reason}) => reason === 'name')
  if (people.length === 0) return []
  const matcher = createMatcher(subjects, othersOf(dossier, subjects))
  return dossier.articles.flatMap(({source: {text}}, index) => {
    if (text === null) return []
    const gone = matcher.find(text, new Set())
    const found = people.flatMap((subject) => wordsLeft(text, subject, gone))
    return [...new Map(found.map((one) => [one.word, {...one, index}])).values()]
  })
}

function wordsLeft(
  text: string,
  {party, names, forms}: Subject,
  gone: readonly Span[],
): Omit<SmallWord, 'index'>[] {
  const folded = foldedText(text)
  const own = new Set(names.flatMap(foldedTokens))
  return forms.bare.flatMap(({key, pattern, anyCase}) => {
    if (anyCase || !own.has(key)) return []
    const spans = spansIn(folded, pattern)
      .filter((span) => startsSmall(spanText(text, span)) || isHeadWord(key, text, span))
      .filter((span) => !gone.some((region) => overlaps(region, span)))
    return spans.length === 0 ? [] : [{word: key, party, spans}]
  })
}
