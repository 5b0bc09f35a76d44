import {envelopeAt, type MailLine, mailLines} from './envelope.ts'

/** What was written in one message of a mail, or was quoted in it. */
export interface Message {
  readonly text: string
  /** What its envelope calls it. */
  readonly subject: string | null
  /** Whether words that were quoted more or less often part it. */
  readonly isParted: boolean
}

/**
 * The messages in a mail that was copied or saved as text, the longest first; `null` where nothing says that it is one, and
 * where most or the head of a story stands above the first envelope: a story may print a mail.
 */
export function messagesIn(text: string): readonly Message[] | null {
  const lines = mailLines(text)
  const top = opened(null)
  const messages = [top]
  for (let at = 0; at < lines.length; at++) {
    const envelope = envelopeAt(lines, at)
    if (envelope === null) add(messages.at(-1) ?? top, lines[at] ?? NOTHING)
    else {
      messages.push(opened(envelope.subject))
      at = envelope.end - 1
    }
  }
  const found = messages
    .flatMap((message) => [...message.parts.values()].map((part) => ({message, ...part})))
    .map(({message, lines: words, isParted}) => {
      const story = withoutFurniture(words).join('\n').trim()
      return {message, text: story, isParted}
    })
    .filter((each) => each.text !== '')
    .toSorted((a, b) => b.text.length - a.text.length)
  const [longest] = found
  const isSent = longest?.message !== top || isQuoted(lines) || opensAsMail(lines)
  const printing = found.find(({message}) => message === top)?.text ?? ''
  const isPrinted = longest?.message !== top && hasHead(printing) && !hasHead(longest?.text ?? '')
  return isSent && !isPrinted
    ? found.map(({message: {subject}, text: words, isParted}) => ({subject, text: words, isParted}))
    : null
}

/** Whether a mail has that of another in it. */
export function hasEnvelope(text: string): boolean {
  const lines = mailLines(text)
  return lines.some((_, at) => envelopeAt(lines, at) !== null)
}

/** Whether it is told below a mail who wrote it or got it: by a signature, or an address among the words of a list. */
export function isSigned(text: string): boolean {
  const lines = text.split('\n')
  const foot = lines.slice(footIn(lines))
  return foot[0]?.trim() === '--' || foot.some((line) => line.includes('@'))
}

function opened(subject: string | null): Open {
  return {subject, parts: new Map(), depth: 0}
}

const NOTHING: MailLine = {words: '', depth: 0}

/** Whether a story opens with its author or its place. */
function hasHead(text: string): boolean {
  return text.split('\n', HEAD_LINES).some((line) => BYLINE.test(line) || DATELINE.test(line))
}

const HEAD_LINES = 8
/** "By Ada Vale" */
export const BYLINE: RegExp = /^By(?:\s\p{Lu}[\p{L}.’'-]*){2,4}(?:,.{0,60})?$/u
/** "ORM, 3 May 2031 — The council" */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .’'-]{0,30}(?:[,(][^.“"]{2,40})?\s[—–-]{1,2}\s/u

function opensAsMail(lines: readonly MailLine[]): boolean {
  return OPENING.test(lines.find(({words}) => words.trim() !== '')?.words ?? '')
}

interface Open {
  readonly subject: string | null
  /** The lines that were quoted equally often. */
  readonly parts: Map<number, Part>
  /** How often its last words were quoted. */
  depth: number
}

interface Part {
  readonly lines: string[]
  isParted: boolean
}

/** What stands behind other words is a paragraph of its own; an empty line has no depth. */
function add(message: Open, {words, depth}: MailLine): void {
  const at = words === '' ? message.depth : depth
  const part = message.parts.get(at)
  if (part === undefined) message.parts.set(at, {lines: [words], isParted: false})
  else {
    const isSeam = message.depth !== at
    part.isParted ||= isSeam
    if (isSeam && part.lines.at(-1) !== '') part.lines.push('')
    part.lines.push(words)
  }
  message.depth = at
}

/** Somebody's words alone, as they were quoted. */
function isQuoted(lines: readonly MailLine[]): boolean {
  const filled = lines.filter(({words}) => words !== '')
  const quoted = filled.filter(({depth}) => depth > 0)
  return quoted.length >= FEWEST_QUOTED && quoted.length > MOST_QUOTED * filled.length
}

const FEWEST_QUOTED = 3
const MOST_QUOTED = 0.8

/** Without what mail programs and lists put above and below, without a signature, and without the lines that they draw. */
function withoutFurniture(all: readonly string[]): readonly string[] {
  const lines = all.map((line) => (DRAWN.test(line) ? '' : line))
  const first = lines.findIndex((line) => line.trim() !== '' && !OPENING.test(line.trim()))
  const body = first < 0 ? [] : lines.slice(first)
  return body.slice(0, footIn(body))
}

/** "View this email in your browser", "[EXTERNAL] …" */
const OPENING =
  /^(?:\[?external\]?(?: e-?mail)?:?$|caution:? this e-?mail originated|(?:view|read|open) (?:this |the )?(?:e-?mail|message|newsletter|it)?\s?(?:online|(?:in|on) (?:your|a|the|my) ?(?:web )?(?:browser|site))|(?:is this )?e-?mail not display|(?:having )?(?:trouble|problems) (?:viewing|reading) this e-?mail)/i

/** "----------", "==========", "**********" */
const DRAWN = /^\s{0,20}(?:-{4,}|_{4,}|={4,}|\*{4,}|~{4,}|#{4,}|—{4,}|─{4,})\s*$/

/** Where a signature or the words of a list begin: few lines stand below them, and little of what is written. */
function footIn(lines: readonly string[]): number {
  const most = lines.reduce((sum, line) => sum + line.length, 0) / 3
  let foot = lines.length
  let filled = 0
  let letters = 0
  for (let at = lines.length - 1; at > 0 && filled < LONGEST_FOOT; at--) {
    const line = lines[at]?.trim() ?? ''
    letters += line.length
    if (letters > most) break
    if (line !== '') filled++
    if (line === '--' ? filled <= LONGEST_SIGNATURE : FOOT.test(line)) foot = at
  }
  return foot
}

const LONGEST_SIGNATURE = 10
const LONGEST_FOOT = 30

/** "Unsubscribe", "You are receiving this email because …", "Sent from my phone" */
const FOOT =
  /^(?:(?:click here )?(?:to )?unsubscribe\b|you(?:.re| are| have)? receiv(?:ed?|ing) (?:this|our)|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|this (?:e-?mail|message|newsletter) (?:was sent|is intended|and any)|if you no longer (?:wish|want)|(?:was this|did someone) (?:e-?mail )?forward|sent from my \p{L}|get outlook for|forward (?:this )?(?:e-?mail )?to a friend)/iu
