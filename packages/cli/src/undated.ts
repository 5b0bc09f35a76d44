import {lacksPublicationDate} from '@onrecord/core'
import type {Input} from './input/load-input.ts'

/** What to do where an article counts days from a date that nobody has given. */
export function undated(input: Input): readonly string[] {
  return input.kind === 'article' && lacksPublicationDate(input.article)
    ? [
        `${input.file}: no date of publication is known, so that days such as “on Tuesday” have none; give it where the source is read: --published YYYY-MM-DD`,
      ]
    : []
}
