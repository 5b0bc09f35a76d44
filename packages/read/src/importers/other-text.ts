import type {Article, Result} from '@onrecord/core'
import type {ReadOptions} from '../options.ts'
import {storyOfMail} from './mail/story-of-mail.ts'
import {foreignIn} from './parts/foreign.ts'
import type {StoryIn} from './text.ts'

/** Reads what may be no plain text: a mail without its envelope, be it saved in parts; of another format nothing is read. `words`: how it begins. */
export async function readOther(
  words: string,
  input: Uint8Array | string,
  options: ReadOptions,
  read: (
    input: Uint8Array | string,
    options: ReadOptions,
    storyIn: StoryIn,
  ) => Result<Article> | Promise<Result<Article>>,
): Promise<Result<Article>> {
  if (options.kind === undefined && isSaved(words))
    return (await import('./mail.ts')).fromMail(input, options)
  return foreignIn(words) ?? read(input, options, storyOfMail)
}

/** Whether a text opens with the header of a mail that says how its body is written, be a line or two of it broken. */
function isSaved(words: string): boolean {
  const [header = ''] = words.split(/\r?\n\r?\n/, 1)
  if (!/^(?:MIME-Version|Content-(?:Type|Transfer-Encoding)):/im.test(header)) return false
  const [first = '', ...rest] = header.split('\n')
  const isOdd = (line: string) => !/^(?:[!-9;-~]{1,60}:|[ \t]|From )/.test(line)
  return !isOdd(first) && rest.filter(isOdd).length <= MOST_BROKEN
}

const MOST_BROKEN = 2
