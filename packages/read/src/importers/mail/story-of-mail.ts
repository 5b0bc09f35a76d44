import type {Issue} from '@onrecord/core'
import type {StoryIn} from '../text.ts'
import {BYLINE, type Message, messagesIn} from './messages.ts'

/**
 * The story in a mail that was copied or saved as text: the longest message in it, without its envelope, so that nobody who
 * only sent it on is in the article. Who sent it is not its author, nor is the day on which it was sent that of publication.
 */
export const storyOfMail: StoryIn = (text) => {
  const [longest, ...others] = messagesIn(text) ?? []
  return longest === undefined
    ? null
    : {text: withSubject(longest), issues: issuesOf(longest, others)}
}

/** A subject is the headline where the message opens with none of its own. */
function withSubject({text, subject}: Message): string {
  const title = titleOf(subject ?? '')
  const [first = ''] = text.split('\n')
  const isTitled =
    first.length < LONGEST_TITLE &&
    !/[.!?:,;][”"’')]?$/.test(first) &&
    !(BYLINE.test(first) || GREETING.test(first))
  return title === '' || isTitled ? text : `${title}\n\n${text}`
}

/** "Dear Sir", "Hello all" */
const GREETING =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|guten tag|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|chère?s?|estimad[ao]s?|querid[ao]s?|안녕하세요)(?:\s[\p{L}.’'-]{1,20}){0,4}$/iu

/** A subject without what mail programs put before it. */
export function titleOf(subject: string): string {
  return subject.replace(FORWARDED, '').replace(/\s+/g, ' ').trim()
}

/** A short story below a long note. */
const SHORTEST_STORY = 200
const LONGEST_TITLE = 150
/** "Fwd: Re: Orm votes" */
const FORWARDED = /^(?:(?:re|fwd?|aw|wg|tr|rv|i|vs|sv|antw)\s?[:：]\s*){1,9}/iu

function issuesOf(longest: Message, others: readonly Message[]): readonly Issue[] {
  const left: Issue = {
    severity: 'info',
    code: 'mail-envelope',
    message: `The source is a mail: its longest message was read; left out are who sent it and when, what mail programs and lists add${others.length === 0 ? '' : ', and what else is written in it'}`,
  }
  const isOther = isDoubtful(
    longest.text,
    others.map(({text}) => text),
  )
  return [left, ...(isOther ? [OTHER] : []), ...(longest.isParted ? [PARTED] : [])]
}

/** Whether one of the other messages beside the one that was read may be the story. */
export function isDoubtful(read: string, others: readonly string[]): boolean {
  const least = Math.min(SHORTEST_STORY, read.length / 2)
  return others.some((text) => text.length > least)
}

export const OTHER: Issue = {
  severity: 'warning',
  code: 'mail-messages',
  message:
    'The mail holds another message that may be a story; check that the one that was read is it, or give the story alone',
}
const PARTED: Issue = {
  severity: 'warning',
  code: 'mail-messages',
  message:
    'Other words stood within the message that was read, quoted more or less often, and were left out; check that what is left is one story, or give the story alone',
}
