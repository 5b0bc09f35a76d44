import {type Article, type Issue, type Result, sha256Hex} from '@onrecord/core'
import type {ReadOptions} from '../options.ts'
import {fromHtml} from './html.ts'
import {hasEnvelope, isSigned} from './mail/messages.ts'
import {type MailParts, mailsIn, wordsIn} from './mail/parts-of-mail.ts'
import {isDoubtful, OTHER, storyOfMail, titleOf} from './mail/story-of-mail.ts'
import {damage} from './parts/charset.ts'
import {overText} from './parts/over-text.ts'
import {refuse} from './parts/refuse.ts'
import {refusedUnopened} from './parts/refused-unopened.ts'

/**
 * Reads a saved mail (.eml), or a page that a browser saved as one (.mhtml): the part that is a page, else that of plain
 * text, decoded as the mail states; where mails are attached to it, the one with most words. Whoever only sent it is not in the article.
 * What else is attached is named in an issue and never opened.
 *
 * Refused with an issue: `too-large`, `too-complex` (more lines than a mail has), `not-mail`, `empty`, and what the importers of pages and of text refuse.
 */
export async function fromMail(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  const unopened = refusedUnopened(input, options)
  if (unopened !== null) return unopened
  if (hasTooManyLines(input)) {
    return refuse(
      'too-complex',
      `The mail has more than ${MOST_LINES} lines (MOST_LINES). Give the article alone`,
    )
  }
  const mails = await mailsIn(input)
  if (mails === null)
    return refuse(
      'not-mail',
      'The source is no mail: expected its headers, MIME-Version among them',
    )
  const [longest, ...others] = mails
  const {value, issues} = await articleIn(longest, options)
  if (value === null) return {value, issues}
  const text = value.source.text ?? ''
  const doubts = isDoubtful(text, others.map(wordsIn)) ? [OTHER] : []
  const all = [...issues, ...doubts, ...attached(mails), ...damage(text)]
  const source = {...value.source, kind: 'mail' as const, originalSha256: sha256Hex(input)}
  return {value: {...value, source, issues: all}, issues: all}
}

/** More than pictures of 20 MB have, each line of which the library takes some microseconds for. */
const MOST_LINES = 300_000

function hasTooManyLines(input: Uint8Array | string): boolean {
  const next = (from: number) =>
    typeof input === 'string' ? input.indexOf('\n', from) : input.indexOf(LINE_FEED, from)
  let lines = 0
  for (let at = next(0); at >= 0 && lines <= MOST_LINES; at = next(at + 1)) lines++
  return lines > MOST_LINES
}

const LINE_FEED = 10

async function articleIn(mail: MailParts, options: ReadOptions): Promise<Result<Article>> {
  const {text, html, address} = mail
  if (address !== null) {
    const url = options.url ?? (ADDRESS.test(address) ? address : undefined)
    return fromHtml(html, {...options, url})
  }
  // A page does not show where a mail ends that was sent on in it.
  const page = html.trim() === '' || hasEnvelope(text) ? null : await ofPage(html, mail, options)
  if (page?.value != null) return page
  if (text.trim() === '')
    return page ?? refuse('empty', 'The mail holds no text: what is in it is attached or encrypted')
  return ofText(text, mail, options)
}

/** Where a page stands; not "file:///home/ada/saved.html", which tells who saved it. */
const ADDRESS = /^https?:\/\/\S+$/i

async function ofText(
  text: string,
  mail: MailParts,
  options: ReadOptions,
): Promise<Result<Article>> {
  // Loaded here, so that no part of it is apart from what reads a text.
  const {readText} = await import('./text.ts')
  const subject = titleOf(mail.subject)
  return (
    overText(text) ??
    readText(`From: -\nTo: -\nSubject: ${subject}\n\n${text}`, options, storyOfMail)
  )
}

/** The page in a mail, below its subject where the page has no title; as text where its words hold another mail or end as one. */
async function ofPage(
  html: string,
  mail: MailParts,
  options: ReadOptions,
): Promise<Result<Article>> {
  const page = fromHtml(html, options)
  if (page.value === null) return page
  const words = wordsOf(page.value).replace(
    /\n{2,}(?=\*?\p{L}[\p{L}-]{0,20}(?: \p{L}{1,12})?\s?:)/gu,
    '\n',
  )
  if (hasEnvelope(words) || isSigned(words)) return ofText(words, mail, options)
  const title = titleOf(mail.subject)
  const isTitled = title === '' || page.value.metadata.headline !== null
  const {value, issues} = isTitled ? page : fromHtml(titled(html, title), options)
  return {value, issues: [...issues, LEFT_OUT]}
}

/** The words of a page, and behind "On 5 May, at 07:00, Ada Vale wrote:" marked as quoted, as in a text. */
function wordsOf({source: {text}, blocks}: Article): string {
  let marks = ''
  return blocks
    .map(({span}) => {
      const words = text?.slice(span.start, span.end) ?? ''
      const marked = marks + words
      if (WROTE.test(words)) marks += '> '
      return marked
    })
    .join('\n\n')
}

/** An hour or an address before a colon; not "On 3 May 2031 he wrote:". */
const WROTE = /(?:\d[:.h]\d\d|@).{0,200}[:：]$/u

const LEFT_OUT: Issue = {
  severity: 'info',
  code: 'mail-envelope',
  message: 'The source is a mail; left out are who sent it, to whom and when',
}

function titled(html: string, title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = /<body\b[^>]{0,2000}>/i.exec(html)
  const at = body === null ? 0 : body.index + body[0].length
  return `${html.slice(0, at)}<h1>${escaped}</h1>${html.slice(at)}`
}

function attached(mails: readonly MailParts[]): readonly Issue[] {
  const names = mails.flatMap((mail) =>
    mail.attached.map((name) => JSON.stringify(name.slice(0, LONGEST_NAME))),
  )
  if (names.length === 0) return []
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const message = `What is attached to the mail was not opened: ${names.slice(0, MOST_NAMED).join(', ')}${more}; give a story that is among it by itself`
  return [{severity: 'info', code: 'mail-attachments', message}]
}

const MOST_NAMED = 10
const LONGEST_NAME = 80
