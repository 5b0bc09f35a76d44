import {contains, type Event} from '@onrecord/core'
import {hasFiniteVerb} from './clause.ts'
import {eventLabel, VERB_FIRST} from './event-label.ts'
import {PARTICIPLES, PASTS} from './event-words.ts'
import type {Located} from './located.ts'

/**
 * Whether the words say too little by themselves: the end of a list whose head the reading left out ("and medical visits" of "paid for
 * food and medical visits"), a clause without its subject or of a pronoun ("they took a shot"), a question, one word ("statement"), an
 * occasion to say something ("news conference").
 * What a person has entered or corrected is taken as it is.
 */
export function isFragment(event: Located<Event>): boolean {
  const {article, value} = event
  const {text} = article.source
  if (text === null || value.provenance.method === 'human') return false
  const label = eventLabel(event)
  return (
    (/\b(?:and|or)\s+$/u.test(text.slice(0, value.span.start)) &&
      (!hasFiniteVerb(value.label) || VERB_FIRST.test(value.label))) ||
    WITHOUT_SUBJECT.test(label) ||
    PAST_FIRST.test(label) ||
    HANGING.test(label) ||
    RELATIVE_ALONE.test(label) ||
    isOfParticiple(label) ||
    OCCASION.test(label) ||
    OF_SOMEBODY.test(label) ||
    OF_WRITER.test(label) ||
    OF_PAGE.test(label) ||
    isOfPicture(event, label) ||
    label.replace(SMALL_WORDS, '').trim().split(' ').length < 2
  )
}

/** "Ada Orm is led from the court" on a day gone by, "Captain at the quay" under a picture: what a picture shows; "crews are striking" is news. */
function isOfPicture({article, value}: Located<Event>, label: string): boolean {
  if (value.status !== 'happened') return false
  if (SHOWN.test(label) && isDay(value.edtf)) return true
  const caption = article.blocks.find(
    ({type, span}) => type === 'caption' && contains(span, value.span),
  )
  if (caption === undefined) return false
  return !hasFiniteVerb(article.source.text?.slice(caption.span.start, value.span.end) ?? '')
}

const SHOWN = /^(?:(?!\b(?:was|were|had|has|have|did|said)\b).)*\b(?:is|are)\s\p{Ll}+(?:ed|en)\b/u

function isDay(edtf: string | null): boolean {
  return edtf !== null && /^\d{4}-\d\d-\d\d$/u.test(edtf)
}

function isOfParticiple(label: string): boolean {
  const rest = label.replace(PARTICIPLE_FIRST, '')
  return rest !== label && !hasFiniteVerb(rest) && !PAST.test(rest)
}

/** "Armed men came". */
const PAST = new RegExp(`\\b(?:${PASTS})\\b`, 'u')
/** "Won the prize", "made peace". */
const PAST_FIRST = new RegExp(`^(?:${PASTS}|${PARTICIPLES})\\b(?!’s|'s)`, 'u')

/** A pronoun, a question’s word or a verb that has no other word before it; "-era games". Of "Will Orm sang" and "He Lifeng spoke" the first is a name. */
const WITHOUT_SUBJECT =
  /^(?:(?:I|(?:[Ww]e|[Yy]ou|[Ss]?[Hh]e|[Ii]t|[Tt]hey)(?!\s\p{Lu})|[Tt]h(?:is|at|ese|ose)(?!\s(?:year|month|week|day|night|morning|evening|season|spring|summer|autumn|winter))|[Ww](?:hom?|hat|hich|hy|here|hether)|[Hh]ow|[Oo]nly\sfor|[Oo]ne\sof\swh(?:om|ich)|[Ii]ts|[Hh]aving|[Bb]eing|[Bb]e(?=\s\p{Ll})|(?:[Uu]p|[Dd]own)\s(?:from|by)|has|have|had|is|are|was|were|will|would|might|may|could|should|losing|winning|(?:also|first|previously|never)\s\p{Ll}+(?:ed|t))\b(?!’s|'s)|[-–—]\p{L})/u
/** "Inflation was"; "Orm told the guild", of which what was told stands among the statements. */
const HANGING =
  /\s(?:is|are|was|were|be|been|being|by|from|the|an?|of|and|or|said|says|showed|shows|revealed|suggested|indicated|detailed|described|discussed|outlined|(?<!\b(?:was|were|been)\s.*)announced|told(?:\s(?:\p{Lu}\S*|an?|the|state|local|media|outlet|news|agency|broadcaster|newspaper|magazine|television|radio|reporters|journalists|lawmakers|parliament))+)$/u
/** "The guild, whose boats sank": who it was, and nothing that they did. */
const RELATIVE_ALONE = /^[^,]+,\s(?:whose|whom?|which|where)\s[^,]+$/u
/** "Becoming an athlete", "Owned one back"; not "Shooting in Orm", "Beijing to host the games", "United Nations summit". */
const PARTICIPLE_FIRST =
  /^(?!(?:Beijing|Boeing|Nanjing|Reading|Spring|Sterling|United|Ahmed|Alfred|Fred|Moham+ed|Saeed)\s|(?:[Mm]eet|[Hh]ear|[Bb]rief|[Ss]hoot|[Bb]omb|[Kk]ill|[Ss]tabb|[Ll]and|[Cc]ross|[Rr]ul|[Ss]creen|[Ss]hell|[Oo]pen|[Ss]ign|[Uu]nveil|[Pp]oison)ing\s(?!(?:the|an?|h(?:is|er)|its|their)\s))(?:\p{L}+ing\s(?=(?:the|an?|h(?:is|er)|its|their|to|as|back|for|from|during|with|about|up|out|down|over|against|into|\p{Ll}+(?:ed|th|rd))\b)|\p{L}{2,}ed\s(?:\p{Ll}+\s)?)/u
/** Where something was said or handed in; what was, stands among the statements. */
const OCCASION =
  /^(?:the |an? )?(?:(?:news|press) (?:briefing|conference|event)|(?:court|regulatory|securities) filing|(?:phone|telephone|conference) call|(?:press|media) (?:release|statement))s?$/iu
/** "The board named her to the post": whom, nobody is told; "her boats" are somebody’s, who is. */
const OF_SOMEBODY =
  /^(?:(?!\b(?:who|that|when|as|and|said)\b).)*\s(?:him|them|me|us|her(?=\s(?:to|for|as|in|on|at|with|from|by|into|over|after|against|the|an?)\s|$))(?=\s|$)/u
/** "The last time I rowed": whoever writes tells of themselves. */
const OF_WRITER = /(?<!\p{Lu}\p{Ll}{1,20}\s)\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b(?!\.)/u
/** "Tidings (Orm) First published": of the story itself. */
const OF_PAGE =
  /\b(?:(?:first|originally) (?:was )?published|last (?:was )?(?:updated|modified))$/iu
/** What tells nothing of an event: articles, whose it is, its date. */
const SMALL_WORDS =
  /\b(?:the|an?|on|in|at|h(?:is|er)|their|its|our|my|later|earlier|last|next|this|\p{Lu}\p{Ll}+day(?:[’']s)?|january|february|march(?!\son\s)|april|may|june|july|august|september|october|november|december)(?![\p{L}\p{N}])\s*/giu
