/** A line without the marks that say how often it was quoted. */
export interface MailLine {
  readonly words: string
  /** How often it was quoted: "> > Orm votes" twice. */
  readonly depth: number
}

/** Where what stands around a message ends, and what it calls the message. */
export interface Envelope {
  readonly end: number
  readonly subject: string | null
}

export function mailLines(text: string): readonly MailLine[] {
  return text.split('\n').map((line) => {
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? ''
    return {
      words: line.slice(marks.length).trimEnd(),
      depth: marks.replace(/[^>]/g, '').length,
    }
  })
}

const QUOTE_MARKS = /^ ?(?:> ?){1,20}/

/** The envelope that begins at a line, `null` where none does. */
export function envelopeAt(lines: readonly MailLine[], at: number): Envelope | null {
  const headers = headersAt(lines, at)
  if (headers !== null) return headers
  const words = lines[at]?.words.trim() ?? ''
  if (MARK.test(words) || BOX.test(words)) {
    const next = nextWords(lines, at + 1)
    return headersAt(lines, next) ?? {end: at + 1, subject: null}
  }
  const inLine = IN_LINE.exec(words)
  if (inLine !== null) return {end: at + 1, subject: inLine[1]?.trim() ?? null}
  return wroteAt(lines, at) ?? shownAt(lines, at)
}

/** "From ada@post.example Tue May  6 09:12:00 2031": where a mail begins in a box of them. */
const BOX = /^From \S{1,120} {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\s.{4,20}$/

/** "----- Forwarded Message ----- From: Ada Quill <ada@post.example> To: … Sent: … Subject: Orm votes": a header that has lost its lines. */
const IN_LINE =
  /^-{2,20} {0,3}(?:original|forwarded) message {0,3}-{2,20} {0,3}from: ?[^\n]{1,400}?sent: ?[^\n]{1,200}?subject: ?([^\n]{0,300})$/iu

/** "-----Original Message-----", "Begin forwarded message:", "---------- Forwarded message ---------" */
const MARK =
  /^[-_* ]{0,40}(?:begin forwarded message|(?:original|forwarded) (?:e-?mail|message)|(?:anfang der )?weitergeleiteten? nachricht|urspr(?:ü|ue)ngliche nachricht|(?:début du )?message (?:d.origine|transf[ée]r[ée])|(?:inicio del )?mensaje (?:original|reenviado)|(?:inizio del )?messaggio (?:originale|inoltrato)|전달된 메시지|원본 (?:메시지|메일)|forwarded by .{3,120})[-_*: ]{0,40}$/iu

/** The lines of a header, one below the other, that tell from whom and at least two things more. */
function headersAt(lines: readonly MailLine[], at: number): Envelope | null {
  const first = lines[at]
  if (first === undefined || !HEADER.test(first.words)) return null
  const rest = lines.slice(at, at + MOST_HEADERS)
  const below = rest.findIndex(
    ({words, depth}, i) =>
      depth !== first.depth ||
      !(HEADER.test(words) || CONTINUED.test(words) || isListed(words, rest[i - 1]?.words)),
  )
  const headers = rest
    .slice(0, below < 0 ? rest.length : below)
    .map(({words}) => HEADER.exec(words) ?? [])
  const named = (form: RegExp) => headers.filter(([, name = '']) => form.test(name))
  const isTold = named(FROM).length > 0 && named(KNOWN).length >= FEWEST_HEADERS
  const subject = named(SUBJECT)[0]?.[2]?.trim() ?? null
  return isTold ? {end: at + headers.length, subject} : null
}

const FEWEST_HEADERS = 3
const MOST_HEADERS = 80

/** "Reply-To: ada@post.example", "*Subject:* Orm votes" */
const HEADER = /^\*?([\p{L}][\p{L}-]{0,30}(?: \p{L}{1,12})?)\*?\s?[:：]\*?(?:\s(.*))?$/u
const CONTINUED = /^\s+\S|^[^\s:]+@/

/** "To: Desk," and below it "Dora Hale": whom else a line names; a subject that closes so names nobody. */
function isListed(words: string, above = ''): boolean {
  const [, name = ''] = HEADER.exec(above) ?? []
  return words !== '' && /[;,]$/.test(above) && !SUBJECT.test(name)
}

const FROM = /^(?:from|von|de|da|van|fra|från|od|от|від|发件人|寄件者|差出人|보낸 ?사람|보낸이)$/iu
const SUBJECT =
  /^(?:subject|betreff|objet|sujet|oggetto|asunto|assunto|onderwerp|ämne|emne|temat|тема|主题|主旨|件名|제목)$/iu
const KNOWN =
  /^(?:from|von|de|da|van|fra|från|od|от|від|发件人|寄件者|差出人|보낸 ?사람|보낸이|to|cc|bcc|sent|date|subject|reply-to|an|gesendet|datum|betreff|kopie|à|pour|envoyé|objet|sujet|a|inviato|data|oggetto|para|enviado(?: el)?|fecha|asunto|assunto|aan|verzonden|onderwerp|till|til|skickat|sendt|dato|ämne|emne|do|wysłano|temat|кому|дата|отправлено|тема|收件人|日期|发送时间|主题|主旨|宛先|送信日時|件名|받는 ?사람|받는이|보낸 ?날짜|날짜|제목)$/iu

/** "On 5 May 2031, at 07:00, Ada Quill <ada@post.example> wrote:", on one line or two, above what is quoted. */
function wroteAt(lines: readonly MailLine[], at: number): Envelope | null {
  const [first, second] = [lines[at], lines[at + 1]]
  if (first === undefined || !/\d/.test(first.words)) return null
  const isOne = WROTE.test(first.words)
  const both = `${first.words} ${second?.words ?? ''}`
  if (!isOne && (first.words.trim() === '' || !WROTE.test(both))) return null
  const end = at + (isOne ? 1 : 2)
  const below = lines[nextWords(lines, end)]
  return below !== undefined && below.depth > first.depth ? {end, subject: null} : null
}

const WROTE =
  /^(?:(?:on|am|le|el|il|op|em|den|w dniu)\s.{6,240}\s(?:wrote|schrieb(?:\s.{1,120})?|a écrit|escribió|ha scritto|schreef(?:\s.{1,120})?|escreveu|skrev(?:\s.{1,120})?|napisał(?:\(a\))?)|\d.{6,240}(?:写道|のメール|님이 작성))\s?[:：]$/iu

/** Who sent it and to whom, as a mail program shows them: "Ada Quill <ada@post.example>", "Mon, May 5, 7:00 AM", "to me". */
function shownAt(lines: readonly MailLine[], at: number): Envelope | null {
  if (at > LOWEST_SHOWN || !SENDER.test(lines[at]?.words ?? '')) return null
  const to = lines.slice(at + 1, at + 5).findIndex(({words}) => /^to \p{L}.{0,80}$/iu.test(words))
  if (to < 0) return null
  const title = lines.slice(0, at).find(({words}) => words.trim() !== '')
  return {end: at + 2 + to, subject: title?.words.trim() ?? null}
}

const LOWEST_SHOWN = 12
const SENDER = /^[^<>@]{1,80}<[^\s<>@]{1,80}@[^\s<>@]{1,80}>$/

/** The next line with words, of a few. */
function nextWords(lines: readonly MailLine[], from: number): number {
  const next = lines.slice(from, from + 9).findIndex(({words}) => words.trim() !== '')
  return from + Math.max(0, next)
}
