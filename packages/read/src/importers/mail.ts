import {type Article, type Issue, type Result, sha256Hex} from '@onrecord/core'
import PostalMime, {type Email} from 'postal-mime'
import type {ReadOptions} from '../options.ts'
import {fromHtml} from './html.ts'
import {hasEnvelope, isSigned} from './mail/messages.ts'
import {storyOfMail, titleOf} from './mail/story-of-mail.ts'
import {damage} from './parts/charset.ts'
import {overText, refuse} from './parts/refuse.ts'
import {refusedUnopened} from './parts/refused-unopened.ts'

/**
 * Reads a saved mail (.eml), or a page that a browser saved as one (.mhtml): the part that is a page, else that of plain
 * text, decoded as the mail states. Whoever only sent it is not in the article. Attachments are named in an issue and never opened.
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
  const mail = await parsed(input)
  if (mail === null)
    return refuse(
      'not-mail',
      'The source is no mail: expected its headers, MIME-Version among them',
    )
  const {value, issues} = await articleIn(mail, options)
  if (value === null) return {value, issues}
  const all = [...issues, ...attached(mail), ...damage(value.source.text ?? '')]
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

/** A mail in its parts; `null` where it has no header of a mail, or more in it than anybody sends. */
async function parsed(input: Uint8Array | string): Promise<Email | null> {
  try {
    const mail = await PostalMime.parse(input, {maxNestingDepth: MOST_NESTED})
    return mail.headers.some(({key}) => HEADER.test(key)) ? mail : null
  } catch {
    return null
  }
}

const MOST_NESTED = 50
const HEADER = /^(?:from|mime-version|content-type)$/

async function articleIn(mail: Email, options: ReadOptions): Promise<Result<Article>> {
  const {text = ''} = mail
  const html = longestOf(mail.html ?? '')
  const address = mail.headers.find(({key}) => key === 'snapshot-content-location')?.value
  if (address !== undefined) {
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

/** The longest of the pages of which each was sent on in the one before: the library puts who sent it above it. */
function longestOf(html: string): string {
  const [first = '', ...inner] = html.split(`<div class="${SENDER}">`)
  const pages = inner.map((page) =>
    page.slice(page.indexOf(SENDER_END, page.lastIndexOf(`${SENDER}-value`)) + SENDER_END.length),
  )
  return pages.reduce((longest, page) => (page.length > longest.length ? page : longest), first)
}

const SENDER = 'postal-email-header'
const SENDER_END = '</div></div></div>'

async function ofText(text: string, mail: Email, options: ReadOptions): Promise<Result<Article>> {
  // Loaded here, so that no part of it is apart from what reads a text.
  const {readText} = await import('./text.ts')
  const subject = titleOf(mail.subject ?? '')
  return (
    overText(text) ??
    readText(`From: -\nTo: -\nSubject: ${subject}\n\n${text}`, options, storyOfMail)
  )
}

/** The page in a mail, below its subject where the page has no title; as text where its words hold another mail or end as one. */
async function ofPage(html: string, mail: Email, options: ReadOptions): Promise<Result<Article>> {
  const page = fromHtml(html, options)
  if (page.value === null) return page
  const words = wordsOf(page.value).replace(/\n{2,}(?=\*?\p{L}[\p{L}-]{1,20}:)/gu, '\n')
  if (hasEnvelope(words) || isSigned(words)) return ofText(words, mail, options)
  const title = titleOf(mail.subject ?? '')
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

/** What is attached, but for the pictures of the page. */
function attached({attachments}: Email): readonly Issue[] {
  const names = attachments.flatMap(({filename, mimeType, related}) =>
    related === true ? [] : [JSON.stringify((filename ?? mimeType).slice(0, LONGEST_NAME))],
  )
  if (names.length === 0) return []
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const message = `What is attached to the mail was not opened: ${names.slice(0, MOST_NAMED).join(', ')}${more}; give a story that is among it by itself`
  return [{severity: 'info', code: 'mail-attachments', message}]
}

const MOST_NAMED = 10
const LONGEST_NAME = 80
