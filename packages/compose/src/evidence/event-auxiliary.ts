import type {Event} from '@onrecord/core'
import {isVerb} from './event-words.ts'
import {dateOf, type Located} from './located.ts'

/** A participle that is all there is of a verb has its auxiliary: "the church founded in Orm" as "the church was founded in Orm", "the vote due to be held" as "the vote is due to be held". */
export function withAuxiliary(event: Located<Event>, label: string): string {
  const [, subject = '', participle = ''] = AWAITED.exec(label) ?? LONE.exec(label) ?? []
  const rest = label.slice(subject.length + participle.length + 1)
  if (subject === '' || isBroken(subject) || NO_SUBJECT.test(subject)) return label
  if (!DUE.test(participle) && (tellsThat(event) || acts(event, subject))) return label
  if (participle === 'passed' && !LAW.test(subject)) return label
  const behind = rest.replace(/^\s(?:to )?be \p{Ll}+/u, '')
  if (behind.split(' ').some(isVerb)) return label
  return `${articleOf(event, subject)}${subject} ${auxiliary(event.value, subject)} ${participle}${rest}`
}

/** "The guild announced on Monday that": no participle. */
function tellsThat(event: Located<Event>): boolean {
  const {article, value} = event
  const at = Math.max(value.span.end, dateOf(event)?.span.end ?? 0)
  return /^\s*that\b/u.test(article.source.text?.slice(at) ?? '')
}

function auxiliary({status, edtf}: Event, subject: string): string {
  const isPlural = PLURAL.test(subject.split(BEHIND_HEAD)[0] ?? '')
  if (status === 'planned' || status === 'forecast') return isPlural ? 'are' : 'is'
  if (edtf?.endsWith('..')) return isPlural ? 'have been' : 'has been'
  return isPlural ? 'were' : 'was'
}

/** "The " of "The flats launched in May", of which the event is "flats launched in May". */
function articleOf({article, value: {span}}: Located<Event>, subject: string): string {
  const text = article.source.text ?? ''
  if (!text.startsWith(subject, span.start)) return ''
  return /\b(?:the|an?)\s$/iu.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[0] ?? ''
}

/** Whether it has a verb of its own, or is only a part of a clause. */
function isBroken(subject: string): boolean {
  return subject
    .split(' ')
    .some(
      (word) => /^(?:\p{Ll}|I$)/u.test(word) && (isVerb(word) || /^(?:not|to|or|I)$/u.test(word)),
    )
}

const NO_SUBJECT =
  /^(?:\p{Lu}\p{Ll}+ed\b|(?!hearing|meeting)\p{Ll}+ing\b|\p{L}+ly$|(?:.*\s)?(?:[Bb]e|[Bb]eing|[Bb]een|[Aa]lso)$|(?:[Uu]nder|[Ii]n|[Oo]n|[Aa]t|[Ww]ith|[Ff]or|[Ff]rom|[Bb]y|[Aa]s|[Oo]f|[Aa]mong|[Dd]espite|[Aa]gainst|[Tt]hrough|[Oo]ver|[Tt]o)\s)/u

/** Whether the subject is who does it: "a statement that Ada Orm released". */
function acts({article, value: {participants, span}}: Located<Event>, subject: string): boolean {
  const words = article.source.text?.slice(span.start, span.end) ?? ''
  if (/^(?:he|she|it|they|we|I|who)\s/u.test(words)) return true
  // "The board announced": what it did stands elsewhere.
  if (ACTING.test(subject)) return true
  const agents = participants.filter(({role}) => role === 'agent').map(({entity}) => entity)
  return article.entities.some(({id, name}) => agents.includes(id) && subject.includes(name))
}

/** Nouns for people and bodies, which do things. */
const ACTING =
  /\b(?:company|firm|team|group|board|government|ministry|party|club|union|police|court|council|committee|commission|agency|department|authority|bank|band|label|studio|charity|association|federation|society|university|institute|parliament|senate|congress|house|paper|newspaper|magazine|website|network|station|(?:minister|president|leader|owner|director|manager|maker|lawyer|officer|player|writer|singer|mayor|author|actor|editor)s?|\p{L}+(?:man|woman|ist|ian)s?|authorities|officials?|experts)$/iu

/** What is done to something and seldom does anything by itself. */
const DONE =
  'published|released|issued|adopted|founded|built(?! on)|announced|unveiled|jailed|arrested|charged|convicted|sentenced|appointed|elected|named|killed|detained|held|hosted|owned|directed|produced|sold|bought|made|carried out|sent|approved(?! of)|introduced|established|created|designed|awarded|seized(?! on)|stolen|born|freed|deported|launched|tipped|drawn up|set up|set out|taken|seen|written|obtained|commissioned|banned|cancelled|postponed|discovered|shown|spotted|filmed|used|provided|proposed|passed|signed|secured|sustained|added|outlined'
const LONE = new RegExp(
  `^(.+?) ((?:\\p{Ll}+ly )?(?:${DONE}))(?=$| (?:by|in|on|at|for|from|with|under|as|over|of|into|between|against|during|ahead|earlier)\\b)`,
  'u',
)
const AWAITED =
  /^(.+?) ((?:\p{Ll}+ly )?(?:(?:due|scheduled|slated|tipped|supposed|set|likely) to|expected to(?= be\b)|(?:expected|due|scheduled)(?=$| (?:in|on|at|for)\b)))/u
const DUE = /\b(?:due|scheduled|slated|tipped|supposed|set|likely)\b/u
const BEHIND_HEAD = /,(?!\d)|\s(?:of|in|at|on|for|from|by|to|with|near|against|between|about)\b/u
const LAW =
  /\b(?:act|amendment|bill|budget|decree|law|legislation|measure|motion|reform|resolution|rule)s?$/iu
const PLURAL = /(?:[^isu\W](?<!\b(?:new|serie))s|people|police|men|women|children)$/iu
