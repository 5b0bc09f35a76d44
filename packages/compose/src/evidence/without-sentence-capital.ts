import {type Article, spanText} from '@onrecord/core'

/**
 * Words that name somebody, as they stand within a sentence: a common noun has a capital only where it opened one, which the
 * article itself shows by writing it small elsewhere, and never with a capital within a sentence ("prosecutors"). Words with another capital are a name.
 */
export function withoutSentenceCapital(article: Article, words: string): string {
  const counted = words.replace(COUNTED, (word) => word.toLowerCase())
  if (counted !== words) return counted
  const [first] = /^\p{Lu}\p{Ll}+(?![\p{L}.’'-])/u.exec(words) ?? []
  if (first === undefined || /\p{Lu}/u.test(words.slice(first.length))) return words
  const {small, named} = spellingsOf(article)
  const lowered = first.toLowerCase()
  return (small.has(lowered) || COMMON.has(lowered)) && !named.has(first)
    ? lowered + words.slice(first.length)
    : words
}

/** "One source", "Many Ormish": of a description the first word counts, and is part of no name. */
export function withSmallCount(words: string): string {
  return words.replace(COUNTING, (word) => word.toLowerCase())
}

const COUNTS =
  'All|Another|At least|More than|Nearly|Almost|About|Some|Several|Many|Most|Few|Each|Dozens|Hundreds|Thousands|Both|Other|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten'
const COUNTING = new RegExp(`^(?:${COUNTS})(?=\\s)`, 'u')
/** How many of whom: "Two Ormish farmers", whose last word is small, are no "Two Rivers". */
const COUNTED = new RegExp(`^(?:${COUNTS})(?=\\s(?:[^\\n]{0,200}\\s)?\\p{Ll}[\\p{Ll}’'-]*$)`, 'u')

/** Words that begin what news calls people by and that are no name anywhere. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'activists advocates aides analysts authorities campaigners critics developers doctors economists employers experts families forecasters insiders investigators investors journalists ' +
    'lawmakers lawyers leaders members ministers nurses observers officials opponents organisers organizers parents police politicians prosecutors protesters relatives reporters rescuers ' +
    'researchers residents scholars scientists shareholders soldiers sources students supporters survivors teachers unions voters witnesses workers ' +
    'acting aviation chief commercial consumer criminal defence defense deputy economic education energy environmental external financial foreign former government health human independent ' +
    'industry intelligence interim internal international junior leading legal local medical military multiple national official outgoing political previous prime private prominent public regional renowned rescue security senior ' +
    'several shadow some state unnamed veteran vice'
  ).split(' '),
)

interface Spellings {
  /** Words that the article writes with a small letter. */
  readonly small: ReadonlySet<string>
  /** Words that it writes with a capital though they open no sentence. */
  readonly named: ReadonlySet<string>
}

/** Every voice of an article asks. */
const known = new WeakMap<Article, Spellings>()

function spellingsOf(article: Article): Spellings {
  const before = known.get(article)
  if (before !== undefined) return before
  const text = paragraphsOf(article)
  const spellings = {
    small: new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}+(?![\p{L}’'-])/gu)),
    named: new Set(text.match(/(?<=[\p{Ll}\p{N},;]\s)\p{Lu}\p{Ll}+/gu)),
  }
  known.set(article, spellings)
  return spellings
}

/** Headlines write many words with a capital. */
function paragraphsOf({blocks, source: {text}}: Article): string {
  if (text === null) return ''
  return blocks
    .filter(({type}) => type === 'paragraph' || type === 'quote' || type === 'listItem')
    .map(({span}) => spanText(text, span))
    .join('\n')
}
