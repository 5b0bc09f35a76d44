import type {Article, Issue, Result} from '@onrecord/core'
import type {ReadOptions} from '../options.ts'
import {storyOfMail} from './mail/story-of-mail.ts'
import type {StoryIn} from './text.ts'

/** Reads what may be no plain text: a mail without its envelope; of another format nothing is read. `words`: how it begins. */
export function readOther(
  words: string,
  input: Uint8Array | string,
  options: ReadOptions,
  read: (
    input: Uint8Array | string,
    options: ReadOptions,
    storyIn: StoryIn,
  ) => Result<Article> | Promise<Result<Article>>,
): Result<Article> | Promise<Result<Article>> {
  const isForeign = options.kind === undefined && FOREIGN.test(words)
  return isForeign ? {value: null, issues: [NOT_READ]} : read(input, options, storyOfMail)
}

const NOT_READ: Issue = {
  severity: 'error',
  code: 'kind-unsupported',
  message:
    'The source is RTF, a mail in parts (MIME, MHTML), a feed (RSS, Atom), news in XML (NITF, NewsML) or JSON that is neither JSON-LD nor ninjs, which are not read; give the article as a page or text',
}

/** A format of text that no importer reads: RTF, a mail or a page saved as one, a feed, news in XML, other JSON. */
const FOREIGN =
  /^(?:(?:\[\s{0,200})?\{\s{0,200}"[^"\n]{1,80}"\s{0,20}:|\{\\rtf|(?:<[?!][^>]{0,300}>\s{0,50}){0,3}<(?:rss|feed|nitf|newsItem|NewsML)\b|(?:[\w-]{2,40}:[^\n]{0,300}\n[ \t]?){0,20}?MIME-Version:)/i
