import type {Entity, Mention, Span} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {isAgency} from '../cast.ts'
import {profileOf} from '../profiles.ts'

/** Those of some bodies that "the paper" or "the news organisation" can mean. */
export function outletsAmong(
  draft: Draft,
  bodies: readonly Entity[],
  [noun = '', kind]: readonly string[],
  {end}: Span,
): readonly Entity[] {
  const isNews = noun === 'news' && NEWS.test(kind ?? '')
  if (kind !== undefined && !isNews) return []
  // "The paper finds": a study.
  if (noun === 'paper' && STUDIES.test(draft.text.slice(end, end + LONGEST_VERB))) return []
  return bodies.filter((each) => isOutlet(draft, each, isNews ? 'outlet' : noun))
}

const NEWS = /^(?:organi[sz]ation|outlet|(?:web)?site)$/
const STUDIES = /^\s(?:argue|conclude|f[io]nd|found|show|state|suggest)/
const LONGEST_VERB = 12

/** Whether a noun for what carries news can mean a body: "the Quorl Times reported", "he told Quorl", of "the paper", "the outlet". */
function isOutlet(draft: Draft, body: Entity, noun: string): boolean {
  const {name, mentions} = body
  if (SENDERS.test(noun)) return ON_AIR.test(name)
  if (!OUTLETS.test(noun) || WIRES.test(name)) return false
  const isAired = ON_AIR.test(name) && noun.endsWith('paper')
  return (
    !isAired &&
    (PAPERS.test(name) ||
      [...profileOf(draft, body).called].some((each) => OUTLETS.test(each)) ||
      mentions.some((mention) => carriesNews(draft, mention)))
  )
}

// "The Quorl Courier", "the Daily Quorl".
const PAPERS =
  /^(?:The )?(?:Daily|Sunday) |\b(?:Chronicle|Courier|Echo|Gazette|Guardian|Herald|Journal|Mail|Mirror|News|Observer|Post|Sun|Telegraph|Times|Tribune)$/
const WIRES = /^(?:AF?P|Agence|(?:The )?Associated Press|Reuters)\b/
const ON_AIR =
  /^(?:Fox|ITV|Sky|[ABCN]BC|CBS|CNN)\b|\b(?:Broadcasting|Channel|Radio|Television|TV)\b/
const SENDERS = /^(?:broadcaster|channel|network|station)$/
const OUTLETS = /^(?:(?:news)?paper|daily|outlet|publication|tabloid|weekly)$/

/** "Quorl reported", "Quorl said in an editorial", "told Quorl". */
function carriesNews({text}: Draft, {form, span}: Mention): boolean {
  return (
    /^(?:name|alias|acronym)$/.test(form) &&
    (REPORTS.test(text.slice(span.end, span.end + LONGEST_FRAME)) ||
      ASKED.test(text.slice(Math.max(0, span.start - LONGEST_FRAME), span.start)))
  )
}

/** "Ada Vale told Quorl", "Reuters reported": of whom a story tells nothing but that they carried it. */
export function isOnlyTold(draft: Draft, body: Entity): boolean {
  const {text} = draft
  return (
    isAgency(text, body) ||
    WIRES.test(body.name) ||
    body.mentions.every(
      ({form, span}) =>
        form === 'description' ||
        ASKED.test(text.slice(Math.max(0, span.start - LONGEST_FRAME), span.start)),
    )
  )
}

const LONGEST_FRAME = 28
const REPORTS =
  /^\s(?:ha[sd]\s)?(?:(?:also|first)\s)?(?:(?:report|reveal|quote|publishe?)(?:ed|d|s)\b|(?:said|wrote)\sin\san?\s(?:editorial|comm))/
const ASKED = /\b(?:told|tells|telling|(?:interview|speaking|spoke)\s(?:to|with))\s(?:the\s)?$/
