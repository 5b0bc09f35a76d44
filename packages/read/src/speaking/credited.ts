import type {Entity} from '@onrecord/core'

/** "(Coast Photo/Ada Vale)", "Ada Vale/Coast Wire", "Photo by Ada Vale": who only took a picture is nobody in the story. */
export function isCredited(text: string, {type, mentions}: Entity): boolean {
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
