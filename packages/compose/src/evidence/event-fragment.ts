import {contains, type Event, spanText} from '@onrecord/core'
import {hasFiniteVerb} from './clause.ts'
import {eventLabel, VERB_FIRST} from './event-label.ts'
import {PARTICIPLES, PASTS} from './event-words.ts'
import {evenBlanks, type Located} from './located.ts'

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
    isOfAnotherClause(
      event,
      text.slice(Math.max(0, value.span.start - BEFORE), value.span.start),
    ) ||
    isOfTwo(event, label) ||
    WITHOUT_SUBJECT.test(label) ||
    PLACE_FIRST.test(value.label) ||
    CONTRACTED.test(label) ||
    AMOUNT_ALONE.test(label) ||
    PAST_FIRST.test(label) ||
    HANGING.test(label) ||
    RELATIVE_ALONE.test(label) ||
    isOfParticiple(label) ||
    OCCASION.test(label) ||
    TOLD_NOTHING.test(label) ||
    (isDay(value.edtf) && OF_YEARS.test(label)) ||
    OF_SOMEBODY.test(label) ||
    OF_WRITER.test(label) ||
    OF_PAGE.test(label) ||
    DATE_ALONE.test(label) ||
    TIME_ALONE.test(label) ||
    IN_PICTURE.test(label) ||
    isOfPicture(event, label) ||
    label.replace(SMALL_WORDS, '').trim().split(' ').length < 2
  )
}

/**
 * Whether the words before it show that it is a part of something else: "boats whose crews it paid in May", "after retiring in 2010",
 * "the deal that Ada Orm plans to sign on Friday", "six suspected thefts in May".
 */
function isOfAnotherClause({article, value}: Located<Event>, before: string): boolean {
  const {label, provenance, span} = value
  if (NOUN_RULES.test(provenance.rule ?? '')) return false
  const words = evenBlanks(spanText(article.source.text ?? '', span))
  if (ADJECTIVE.test(words)) return COUNTING.test(before)
  // where the reading has put what the clause is about into the label, that says it
  if (!words.includes(label)) return false
  return (
    OF_RELATIVE.test(before) ||
    (GERUND.test(label) && BEHIND_SMALL_WORD.test(before)) ||
    (INFINITIVE_LAST.test(label) && OF_WHAT.test(before))
  )
}

const BEFORE = 40
const NOUN_RULES = /^(?:noun|premodifier)$/u
const OF_RELATIVE = /\b(?:whose|whom|which)\s$/u
const GERUND = /^\p{Ll}+ing\s/u
const BEHIND_SMALL_WORD =
  /\b(?:after|before|by|despite|for|from|in|of|on|since|when|while|with|without)\s$/iu
const INFINITIVE_LAST = /\sto\s\p{Ll}+$/u
/** "The deal that", and not "she said that". */
const OF_WHAT = /(?:^|\s)(?!\p{L}{1,20}(?:ed|aid|ays|id)\s)\p{Ll}{1,20}\sthat\s$/u
const ADJECTIVE = /^\p{Ll}+ed\s\p{Ll}/u
const COUNTING = /(?:\p{Nd}|\b(?:the|an?|of|its|their|his|her|many|more|several))\s$/iu

/** "The anniversary of the guild, founded in May": of which of the two nobody can tell. */
function isOfTwo({article, value: {span}}: Located<Event>, label: string): boolean {
  const [, verb = ''] = /\sof\s.{1,120}?\s(?:was|were)\s(\p{Ll}+)\b/u.exec(label) ?? []
  const words = article.source.text?.slice(span.start, span.end) ?? ''
  return verb !== '' && words.includes(`, ${verb} `)
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

/** "A man walks past the quay": what is told in the past is news. */
const SHOWN =
  /^(?:(?!\b(?:was|were|had|has|have|did|said)\b).)*\b(?:(?:is|are)\s\p{Ll}+(?:ed|en)|(?:gestures?|looks?|poses?|sits?|stands?|walks?|waves?)\s(?:past|on|at|outside|near|next|before|during|for|up))\b/u

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

/** "(The number of those who died when the boat sank) off Hallin rose to 37": of what it rose nobody is told. */
const PLACE_FIRST = new RegExp(
  `^(?:across|around|at|from|in|near|off|on|outside|over|through)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*\\s(?:\\p{Ll}+ed|${PASTS}|has|had|is|are|was|were)\\b`,
  'u',
)
/** A pronoun, something of "hers", a question’s word or a verb that has no other word before it; "-era games". Of "Will Orm sang" and "He Lifeng spoke" the first is a name. */
const WITHOUT_SUBJECT =
  /^(?:(?:I|[Mm]e|[Uu]s(?!\s\p{Lu})|[Hh]im|[Tt]hem|(?:[Ww]e|[Yy]ou|[Ss]?[Hh]e|[Ii]t|[Tt]hey)(?!\s\p{Lu})|[Tt]h(?:is|at|ese|ose)(?!\s(?:year|month|week|day|night|morning|evening|season|spring|summer|autumn|winter))|[Ww](?:hom?|hat|hich|hy|here|hether)|[Hh]ow|[Oo]nly\sfor|[Oo]ne\sof\swh(?:om|ich)|[Ii]ts|[Tt]heir|[Hh](?:is|er)(?!\s\p{Lu})|[Hh]aving|[Bb]eing|[Bb]e(?=\s\p{Ll})|(?:[Uu]p|[Dd]own)\s(?:from|by)|has|have|had|is|are|was|were|will|would|might|may|could|should|losing|winning|(?:also|first|previously|never)\s\p{Ll}+(?:ed|t))\b(?!’s|'s)|[-–—]\p{L})/u
/** "He’s had", "they’d sold": a pronoun with its verb; "the paper’s" owns. */
const CONTRACTED =
  /^(?:I|[Ww]e|[Yy]ou|[Ss]?[Hh]e|[Ii]t|[Tt]hey|[Tt]h(?:at|ere)|[Ww]h(?:o|at))[’'](?:s|d|m|ll|re|ve)\b/u
/** "About two-thirds of the money raised by captains": how many, and nothing that they did. */
const AMOUNT_ALONE =
  /^(?:(?:about|some|nearly|almost|around|over|more than|at least|up to)\s)?(?:\p{N}|half|(?:an?|one|two|three)[- ](?:thirds?|quarters?|fifths?))(?!.*\b(?:was|were|had|has|have|is|are|will|would)\b)(?:[^,]|,\d)*\s\p{Ll}+ed\sby\s/iu
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
  /^(?:the |an? )?(?:(?:news|press) (?:briefing|conference|event)|(?:court|regulatory|securities) filing|(?:phone|telephone|conference) call|(?:press|media) release|(?:joint|media|official|press|public|written) statement)s?$/iu
/** "Ada Orm declared in a televised address": what she did stands among the statements. */
const TOLD_NOTHING =
  /\s(?:announced|declared|said|spoke)\s(?:at|in|during)\s(?:an?|the|his|her)\s(?:\p{Ll}{1,20}\s){0,2}(?:address|briefing|conference|interview|speech|statement)$/u
/** "Debts have been on the rise in the past decade" is of no day. */
const OF_YEARS =
  /\b(?:(?:in|over|during|within) (?:the )?(?:past|last) (?:\p{L}{1,10} )?(?:years?|months|decades?|century|generation)|in recent (?:years|months|decades)|for (?:years|decades|months|centuries))\b/u
/** "The board named her to the post": whom, nobody is told; "her boats" are somebody’s, who is. */
const OF_SOMEBODY =
  /^(?:(?!\b(?:who|that|when|as|and|said)\b).)*\s(?:him|them|me|us|her(?=\s(?:to|for|as|in|on|at|with|from|by|into|over|after|against|the|an?)\s|$))(?=\s|$)/u
/** "The last time I rowed": whoever writes tells of themselves. */
const OF_WRITER = /(?<!\p{Lu}\p{Ll}{1,20}\s)\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b(?!\.)/u
/** "Tidings (Orm) First published": of the story itself. */
const OF_PAGE =
  /\b(?:(?:first|originally) (?:was )?published|last (?:was )?(?:updated|modified))$/iu
/** "Adopted on 3 May", in a resolution that did something else; "1992 primaries". */
const DATE_ALONE =
  /^\p{Nd}{4}\s(?:campaign|elections?|primar(?:y|ies)|race|season)$|^\p{L}+ed\s(?:on|in)\s(?:\p{Nd}|\p{Lu}\p{Ll}+\s\p{Nd})[^,]{0,20}$/u
/** "A little more than a year after the guild was founded": when, and not what happened. */
const TIME_ALONE =
  /^(?:(?:an?|the|about|almost|barely|couple|few|half|just|less|little|many|more|nearly|of|only|over|roughly|several|some|than|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}{1,4})\s){1,7}(?:years?|months?|weeks?|days?|decades?|hours?)\s(?:after|before)\s[^,]*$/iu
/** Under a picture: "Ada Orm with captains in an image that was taken at dawn". */
const IN_PICTURE =
  /\bin\s(?:an?|this|the)\s(?:undated\s|file\s)?(?:image|photo|photograph|picture)\b/u
/** What tells nothing of an event: articles, whose it is, its date. */
const SMALL_WORDS =
  /\b(?:the|an?|on|in|at|h(?:is|er)|their|its|our|my|later|earlier|(?:last|next|this)(?:\s(?:year|month|week|quarter)(?:[’']s)?)?|\p{Lu}\p{Ll}+day(?:[’']s)?|january|february|march(?!\son\s)|april|may|june|july|august|september|october|november|december)(?![\p{L}\p{N}])\s*/giu
