import type {Article, Issue, Result} from '@onrecord/core'
import type {ReadOptions} from '../options.ts'
import {storyOfMail} from './mail/story-of-mail.ts'
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
  const isForeign = options.kind === undefined && FOREIGN.test(words)
  return isForeign ? {value: null, issues: [NOT_READ]} : read(input, options, storyOfMail)
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

const NOT_READ: Issue = {
  severity: 'error',
  code: 'kind-unsupported',
  message:
    'The source is RTF, a feed (RSS, Atom), news in XML (NITF, NewsML) or JSON that is neither JSON-LD nor ninjs, which are not read; give the article as a page or text',
}

/** A format of text that no importer reads: RTF, a feed, news in XML, other JSON. */
const FOREIGN =
  /^(?:(?:\[\s{0,200})?\{\s{0,200}"[^"\n]{1,80}"\s{0,20}:|\{\\rtf|(?:<[?!][^>]{0,300}>\s{0,50}){0,3}<(?:rss|feed|nitf|newsItem|NewsML)\b)/i
