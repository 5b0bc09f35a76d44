import {blockOf} from '../block-of.ts'
import type {Article, BlockType} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {spanText} from '../spans.ts'
import type {LocatedEntity} from './located-entity.ts'
import {ownWords} from './name-words.ts'
import {holdsMore, isSlipOf} from './same-person.ts'
import type {Subject} from './subjects.ts'

/**
 * What a name is that an article has in its headlines alone, where every word has a capital: `headline` where it begins with a word of a
 * protected one ("Orm Walks Free" of Ada Orm), `unsure` where that stands behind others ("Frees Orm", which may be Ida Orm), and
 * `null` for names that have none or stand elsewhere, and where another given name follows ("Kim Jong-un Meets" of Kim Chol-su).
 */
export function headlineName(
  {entity, article}: LocatedEntity,
  subjects: readonly Subject[],
): 'headline' | 'unsure' | null {
  const words = ownWords(entity.name)
  const isProtected = (word: string) =>
    subjects.some(
      ({reason, forms}) => reason === 'name' && forms.bare.some(({key}) => key === word),
    )
  if (words.length < 2 || !words.some(isProtected)) return null
  const {text} = article.source
  // of "Orm Sues Quorl" the town of Quorl may be told elsewhere, too
  const named = entity.mentions.filter(
    ({span}) => text === null || ownWords(spanText(text, span)).some(isProtected),
  )
  if (named.length === 0 || !named.every(({span}) => isInHeadline(article, span))) return null
  if (!isProtected(words[0] ?? '')) return 'unsure'
  const [, given = ''] = words
  if (!GIVEN.test(given) || isProtected(given)) return 'headline'
  const own = subjects.flatMap(({reason, forms}) => (reason === 'name' ? forms.bare : []))
  // "Kim Jong-un Meets", where Kim Chol-su is protected
  return isSlipOf(
    given,
    own.map(({key}) => key),
  )
    ? 'unsure'
    : null
}

/** A given name of two syllables, folded, as Korean and Chinese ones are written; no "re-run", no "sit-in". */
const SYLLABLE = '[bcdfghjklmnpqrstwxyz]{0,3}[aeiouwy]{1,3}(?:ng|[nkmlptr])?h?'
const GIVEN = new RegExp(
  `^(?!(?:re|co|de|ex|no|non|pre|pro|un|so|by|go|mis)-)${SYLLABLE}-(?!(?:in|up|out|on|to|do|go|by|run)$)${SYLLABLE}$`,
)

/** Whether words stand in a headline of title case, of this article or of another that the page leads to. */
export function isInHeadline(article: Article, span: Span): boolean {
  const block = blockOf(article, span)
  const {text} = article.source
  if (block === null || !HEADLINES.has(block.type)) return false
  return text === null || isTitleCase(spanText(text, block.span))
}

const HEADLINES: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'heading', 'boilerplate'])

function isTitleCase(words: string): boolean {
  const long = words.slice(0, LONGEST_HEADLINE).match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? []
  return long.every((word) => /^\p{Lu}/u.test(word))
}

const LONGEST_HEADLINE = 200

/** The names of somebody but those that an article has only in headlines, with words behind or before one of these: "Ada Orm Walks Free". */
export function withoutHeadlines(
  {entity, article}: LocatedEntity,
  names: readonly string[],
  stated: readonly string[],
): string[] {
  const {text} = article.source
  return names.filter((name) => {
    if (text === null || !holdsMore(name, stated)) return true
    const so = entity.mentions.filter(({span}) => spanText(text, span) === name)
    return so.length === 0 || !so.every(({span}) => isInHeadline(article, span))
  })
}
