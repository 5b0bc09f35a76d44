import type {Article, Result} from '@onrecord/core'
import type {ReadOptions} from '../options.ts'
import {storyOfMail} from './mail/story-of-mail.ts'
import {foreignIn} from './parts/foreign.ts'
import {type Refusal, refuse} from './parts/refuse.ts'
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
  if (options?.kind === undefined && isSaved(words))
    return (await import('./mail.ts')).fromMail(input, options)
  return foreignIn(words) ?? nameOfSource(words) ?? read(input, options, storyOfMail)
}

/** The refusal of a source that is the name or the address of one, and not what is in it; `null` of any other. */
function nameOfSource(words: string): Refusal | null {
  const name = words.trim()
  const isAddress = /^https?:\/\/\S+$/i.test(name)
  const isFile = FILE_NAME.test(name) && (!/\s/.test(name) || FROM_ROOT.test(name))
  if (!isAddress && !isFile) return null
  const what = isAddress ? 'address of a page' : 'name of a file'
  return refuse(
    'no-article',
    `The source is the ${what}, “${name.slice(0, 100)}”, and nothing is opened here. Expected what is in it, as bytes or text: read it first`,
  )
}

/** "story.txt", "notes/pier.docx" */
const FILE_NAME =
  /^[^\n"<>|*?]{1,250}\.(?:txt|text|md|markdown|x?html?|mhtml?|webarchive|eml|docx?|odt|rtf|pdf|json)$/i
/** "/news/the pier.txt", "C:\\news\\the pier.txt"; not "He opened story.txt" */
const FROM_ROOT = /^(?:[~.]{0,2}|[a-z]:)[\\/]/i

/** Whether a text opens with the header of a mail that says how its body is written, be a line or two of it broken. */
function isSaved(words: string): boolean {
  const [header = ''] = words.split(/\r?\n\r?\n/, 1)
  if (!/^(?:MIME-Version|Content-(?:Type|Transfer-Encoding)):/im.test(header)) return false
  const [first = '', ...rest] = header.split('\n')
  const isOdd = (line: string) => !/^(?:[!-9;-~]{1,60}:|[ \t]|From )/.test(line)
  return !isOdd(first) && rest.filter(isOdd).length <= MOST_BROKEN
}

const MOST_BROKEN = 2
