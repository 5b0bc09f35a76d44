import {type Article, type Dossier, type Event, placeOf, type Quotation} from '@onrecord/core'
import {dayBounds} from '../wording/edtf.ts'
import {tellsBackground} from './can-open.ts'
import {isFragment} from './event-fragment.ts'
import {eventLabel} from './event-label.ts'
import {isVerb} from './event-words.ts'
import {type Located, located} from './located.ts'

/**
 * The event that a single article tells of first, in a paragraph before the statement: what happened is the news, and what
 * somebody says further down is not. It has a day, shortly before the article was published, and a verb.
 */
export function newsBefore(
  dossier: Dossier,
  statement: Located<Quotation> | null,
): Located<Event> | null {
  const [article] = dossier.articles
  if (article === undefined || dossier.articles.length > 1) return null
  const [content] = statement?.value.content ?? []
  const place = content === undefined ? Number.POSITIVE_INFINITY : paragraphOf(article, content)
  const latest = Math.min(place, TOP + 1)
  return (
    located([article], ({events}) => events).find(
      (event) =>
        paragraphOf(article, event.value.span) < latest &&
        event.value.status === 'happened' &&
        event.value.speaker === null &&
        isRecent(event) &&
        isSentence(event),
    ) ?? null
  )
}

/** Paragraphs in which news tells what it is about. */
const TOP = 3

function paragraphOf(article: Article, span: Event['span']): number {
  const place = placeOf(article, span)
  return place?.kind === 'paragraph' ? place.number : Number.POSITIVE_INFINITY
}

function isSentence(event: Located<Event>): boolean {
  const label = eventLabel(event)
  const words = label.split(' ')
  return (
    words.length >= FEWEST &&
    words.some(isVerb) &&
    !LEANING.test(label) &&
    !tellsBackground(label) &&
    !label.endsWith('…') &&
    !isFragment(event)
  )
}

/** "The sale began" says nothing to whoever has not read on. */
const FEWEST = 6
/** So does what is told of something else: "part of a tranche", and what had been before it. */
const LEANING =
  /^(?:both|such|th(?:is|at|ese|ose)|an?other|others|further|part of|more(?! than)|the (?:former|latter))\b|^(?:(?!\bwho\b)[^,])*\shad\s/iu

/** On a day of the fortnight before the article was published. */
function isRecent({article, value: {edtf}}: Located<Event>): boolean {
  const {from, to} = dayBounds(edtf ?? '')
  const published = article.metadata.published?.slice(0, 'YYYY-MM-DD'.length)
  if (from === null || from !== to || published === undefined) return false
  const days = (Date.parse(published) - Date.parse(from)) / MILLISECONDS_A_DAY
  return days >= 0 && days <= FORTNIGHT
}

const FORTNIGHT = 14
const MILLISECONDS_A_DAY = 86_400_000
