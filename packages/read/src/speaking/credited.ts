import type {Entity, Span} from '@onrecord/core'

/** Without who only took a picture, and what it is told by a credit of; they are nobody in the story. */
export function withoutCredits(text: string, entity: Entity): Entity {
  if (isCredited(text, entity)) return {...entity, mentions: []}
  if (entity.type !== 'organisation') return entity
  const mentions = entity.mentions.filter(({span}) => !isOutletOfCredit(text, span))
  return mentions.length === entity.mentions.length ? entity : {...entity, mentions}
}

/** "Ada Vale/Coast Wire", "Ada Vale for The Orm Times" at the end of a line. */
function isOutletOfCredit(text: string, {start, end}: Span): boolean {
  return (
    (end === text.length || text.charAt(end) === '\n') &&
    BEHIND_NAME.test(text.slice(Math.max(0, start - LONGEST), start))
  )
}

const BEHIND_NAME = /\p{Lu}[\p{L}’'-]{1,20}(?:\/|\s(?:for|via)\s)$/u

/** "(Coast Photo/Ada Vale)", "Ada Vale/Coast Wire", "Photo by Ada Vale": who only took a picture is nobody in the story. */
function isCredited(text: string, {type, mentions}: Entity): boolean {
  return (
    type === 'person' &&
    mentions.length > 0 &&
    mentions.every(({span: {start, end}}) => {
      const before = text.slice(Math.max(0, start - LONGEST), start)
      return (
        OF_PICTURE.test(before) || (OPENS.test(before) && WITH.test(text.slice(end, end + LONGEST)))
      )
    })
  )
}

const LONGEST = 30
const OF_PICTURE =
  /(?:\b(?:image|photo|photograph|picture)s?\/|\((?:\p{L}+\s){0,2}\p{L}+\/|\bphoto\sby\s|\bcredit:\s)$/iu
// Behind the sentence that tells what is seen, or between brackets.
const OPENS = /(?:^|[(\n]|[\p{Ll}\d)][.!?”"’]{1,2}\s?)$/u
const WITH = /^\/\p{Lu}/u
