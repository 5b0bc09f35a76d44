import type {Article, Figure} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {foldedWords} from '../names.ts'
import {placeOf} from '../place-of.ts'
import {sentenceAround} from '../sentence-around.ts'
import {spanText} from '../spans.ts'
import {wordsAt} from './fact-words.ts'
import {fatesOf} from './fate.ts'
import type {Told} from './like-groups.ts'

export interface LocatedFigure extends Told<Figure> {
  /** The words of what is counted. */
  readonly nouns: readonly string[]
  /** Those of them that do not tell it from other things. */
  readonly vague: ReadonlySet<string>
  /** All words of its sentence, without numbers. */
  readonly sentence: ReadonlySet<string>
  /** The beginnings of the telling ones but what is counted. */
  readonly beside: ReadonlySet<string>
  /** Those of its clause behind what is counted: what it does. */
  readonly behind: ReadonlySet<string>
  /** What befell whoever is counted. */
  readonly fate: string | null
  /** Whether its article has no other number of whom that befell. */
  readonly isOnlyOfFate: boolean
  /** The times that its sentence tells, else when its article was published (EDTF). */
  readonly times: readonly string[]
  readonly isDated: boolean
  readonly matter: Matter
}

/** What an article is on. */
export interface Matter {
  /** People and bodies. */
  readonly names: ReadonlySet<string>
  /** The beginnings of the words of its headline and first sentences. */
  readonly head: ReadonlySet<string>
}

/** Every figure of a dossier with what tells whether another one is of the same thing; what a headline says and the text says again once. */
export function locatedFigures({articles}: Dossier): LocatedFigure[] {
  return articles.flatMap((article, index) => {
    const counted = article.figures
      .filter((fact) => !isHeadOf(article, fact))
      .map((fact) => ({fact, nouns: countedNouns(article, fact)}))
    const fates = fatesOf(article)
    const valuesOf = valuesBy(counted.flatMap(({fact, nouns}) => nouns.map((one) => [one, fact])))
    const killed = valuesBy(article.figures.map((fact) => [fates.get(fact) ?? '', fact]))
    const matter = matterOf(article)
    const {published} = article.metadata
    return counted.map(({fact, nouns}) => {
      const fate = fates.get(fact) ?? null
      const words = sentenceOf(article, fact)
      const times = timesOf(article, fact)
      return {
        article,
        fact,
        index,
        nouns,
        words: fate === null ? nouns : [...nouns, `:${fate}`],
        vague: new Set(
          nouns.filter((noun) => ANYBODY.has(noun) || (valuesOf.get(noun)?.size ?? 0) > 1),
        ),
        sentence: new Set(foldedWords(words).filter((word) => !/\d/u.test(word))),
        beside: stems(words, nouns),
        behind: wordsBehind(article, fact, nouns),
        fate,
        isOnlyOfFate: killed.get(fate ?? '')?.size === 1,
        times: times.length > 0 || published === null ? times : [published],
        isDated: times.length > 0,
        matter,
      }
    })
  })
}

function isHeadOf(article: Article, {id, span, unit, value}: Figure): boolean {
  return (
    placeOf(article, span)?.kind === 'headline' &&
    article.figures.some((one) => one.id !== id && one.unit === unit && one.value === value)
  )
}

function valuesBy(
  told: readonly (readonly [string, Figure])[],
): ReadonlyMap<string, ReadonlySet<number | null>> {
  const found = new Map<string, Set<number | null>>()
  for (const [key, {value}] of told) found.set(key, (found.get(key) ?? new Set()).add(value))
  return found
}

function countedNouns(article: Article, fact: Figure): string[] {
  // The second tells how it changed.
  const words = wordsAt(article, fact.measures.slice(0, 1)) ?? []
  return words
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''))
}

function sentenceOf({source: {text}}: Article, {span}: Figure): string {
  return text === null ? '' : spanText(text, sentenceAround(text, span))
}

/** "(8,000 people) marched through Tarn" up to a comma or another clause. */
function wordsBehind(
  {source: {text}}: Article,
  {span, measures}: Figure,
  nouns: readonly string[],
): ReadonlySet<string> {
  if (text === null) return new Set()
  const start = Math.max(span.end, ...measures.map(({end}) => end))
  const words = spanText(text, {start, end: sentenceAround(text, span).end})
  return stems(words.split(CLAUSE)[0] ?? '', nouns)
}

const CLAUSE = /[,;:.–—]|\b(?:after|because|before|since|that|when|where|which|while|who)\b/u

/** "Returned" and "returns" as one. */
function stems(text: string, nouns: readonly string[] = []): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .filter(
        (word) =>
          /^\p{L}{4}/u.test(word) && !COMMON.has(word) && !nouns.includes(word.replace(/s$/, '')),
      )
      .map((word) => word.slice(0, 5)),
  )
}

function timesOf({dates, source}: Article, {period, span}: Figure): readonly string[] {
  if (period !== null) return [period]
  const sentence: Span = source.text === null ? span : sentenceAround(source.text, span)
  return dates
    .filter((one) => sentence.start <= one.span.start && one.span.end <= sentence.end)
    .flatMap(({edtf}) => (edtf === null ? [] : [edtf]))
}

function matterOf({entities, blocks, source: {text}, metadata}: Article): Matter {
  const names = entities
    .filter(({type}) => type === 'person' || type === 'organisation')
    .map(({name}) => name)
  const [first] = blocks.filter(({type}) => type === 'paragraph')
  const opening = text === null || first === undefined ? '' : spanText(text, first.span)
  return {
    names: new Set(names),
    head: stems(`${metadata.headline ?? ''}\n${opening}`, [...ANYBODY]),
  }
}

/** Nouns for whoever is counted. */
const ANYBODY = new Set(['people', 'person', 'men', 'women', 'other', 'human', 'individual'])

/** Words that stand in sentences on anything. Own list. */
const COMMON = new Set(
  'about above according after again against ahead almost along already also although always among another around because been before being below between both could does doing down during each even ever every from further have having here however into itself just least less like made make many might more most much must near never next none nothing often once only other over people rather really said same says several shall should since some soon still such take than that their them then there these they this those though three through told toward under until upon very were what when where whether which while whose will with within without would year years january february march april june july august september october november december'.split(
    ' ',
  ),
)
