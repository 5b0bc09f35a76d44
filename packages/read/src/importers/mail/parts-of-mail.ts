import PostalMime, {type Attachment, type Email} from 'postal-mime'
import {withoutEnclosed} from './enclosed.ts'
import {decodedUtf7} from './utf7.ts'

/** One mail: what is written in it, and what it says of itself. */
export interface MailParts {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where the page stands that was saved as this mail. */
  readonly address: string | null
  /** What is attached, by name, but for the pictures of the page. */
  readonly attached: readonly string[]
}

/**
 * A mail and the mails that are attached to it (message/rfc822, RFC 2046), the one with most words first; `null` where it has no
 * header of a mail, or more in it than anybody sends.
 */
export async function mailsIn(
  input: Uint8Array | string,
): Promise<readonly [MailParts, ...MailParts[]] | null> {
  const [first, ...others] = await opened(input, DEEPEST)
  if (first === undefined) return null
  const [longest = first, ...rest] = [first, ...others].toSorted(
    (a, b) => lengthOf(b) - lengthOf(a),
  )
  return [longest, ...rest]
}

async function opened(input: Uint8Array | string, depth: number): Promise<readonly MailParts[]> {
  const mail = await parsed(input)
  if (mail === null) return []
  const sentOn: MailParts[] = []
  const attached: Attachment[] = []
  for (const each of mail.attachments) {
    const isMail = depth > 0 && each.mimeType === 'message/rfc822'
    const mails =
      isMail && typeof each.content !== 'string'
        ? await opened(new Uint8Array(each.content), depth - 1)
        : []
    if (mails.length === 0) attached.push(each)
    sentOn.push(...mails)
  }
  return [partsOf(mail, attached, headOf(input)), ...sentOn]
}

const DEEPEST = 4

async function parsed(input: Uint8Array | string): Promise<Email | null> {
  try {
    const mail = await PostalMime.parse(input, {
      maxNestingDepth: MOST_NESTED,
      forceRfc822Attachments: true,
    })
    return mail.headers.some(({key}) => HEADER.test(key)) ? mail : null
  } catch {
    return null
  }
}

const MOST_NESTED = 50
const HEADER = /^(?:from|mime-version|content-type)$/

function partsOf(mail: Email, attached: readonly Attachment[], head: string): MailParts {
  const decode = UTF_7.test(head) ? decodedUtf7 : (words: string) => words
  const {text, names} = withoutEnclosed(decode(mail.text ?? ''))
  return {
    subject: mail.subject ?? '',
    text,
    html: decode(mail.html ?? ''),
    address: addressOf(mail, head),
    attached: [
      ...attached.flatMap(({filename, mimeType, related}) =>
        related === true ? [] : [filename ?? mimeType],
      ),
      ...names,
    ],
  }
}

const UTF_7 = /charset\s{0,3}=\s{0,3}["']?(?:unicode-1-1-)?utf-7\b/i

/** Whoever saves a page sends it to nobody; its address stands in the header of the whole, or of the page in it (RFC 2557). */
function addressOf({headers}: Email, head: string): string | null {
  const told = headers.find(({key}) => key === 'snapshot-content-location')?.value
  if (told !== undefined) return told
  if (headers.some(({key}) => /^(?:to|cc|bcc|received)$/.test(key))) return null
  const page = head
    .split(/\r?\n\r?\n/)
    .find((block) => /^content-type:\s{0,9}text\/html\b/im.test(block))
  return /^content-location:\s{0,9}(https?:\S{1,2000})/im.exec(page ?? '')?.[1] ?? null
}

/** The first of the bytes, which hold the headers of the mail and of the page or text in it. */
function headOf(input: Uint8Array | string): string {
  if (typeof input === 'string') return input.slice(0, LOOKED_AT)
  return Array.from(input.subarray(0, LOOKED_AT), (byte) => String.fromCharCode(byte)).join('')
}

const LOOKED_AT = 65_536

/** Its words, be they of a page. */
export function wordsIn({text, html}: MailParts): string {
  return text === '' ? html.replace(/<[^<>]{0,2000}>|&\w{1,8};/g, ' ').trim() : text
}

function lengthOf(mail: MailParts): number {
  return wordsIn(mail).length
}
