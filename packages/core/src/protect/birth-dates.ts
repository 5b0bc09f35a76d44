import type {Article, DateMention} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {personBeside} from './person-beside.ts'
import type {Subject} from './subjects.ts'

/** The dates on which an article says that protected people were born: they tell an age to the day, which goes, too. */
export function birthDates(
  dossier: Dossier,
  subjects: readonly Subject[],
): readonly {readonly article: Article; readonly date: DateMention}[] {
  const people = subjects.filter(({reason}) => reason === 'name')
  if (people.length === 0) return []
  return dossier.articles.flatMap((article) =>
    article.dates
      .filter(({span}) => isBirth(article, span) && personBeside(article, span, people) !== null)
      .map((date) => ({article, date})),
  )
}

function isBirth({source: {text}}: Article, {start}: Span): boolean {
  return text !== null && BORN.test(text.slice(Math.max(0, start - LONGEST), start))
}

const LONGEST = 60
/** "Born in Quayle on", "date of birth:"; behind another number it is another date, and so it is in "born to fishermen, left on". */
const BORN = new RegExp(
  String.raw`(?:\b(?:[Bb]orn|BORN|[Dd]ate of [Bb]irth|DATE OF BIRTH|[Bb]irthday|BIRTHDAY|[Dd][Oo][Bb])\b|[(\[]b\.)` +
    String.raw`(?:(?!\s(?:and|but)\s\p{Ll}|,\s(?!(?:on|in|at|near|an?|the)\s)\p{Ll}[^,]{0,40}$)[^\d.!?;\n]){0,40}$`,
  'u',
)
