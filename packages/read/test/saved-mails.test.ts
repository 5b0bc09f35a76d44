import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'
import {fromMail} from '../src/mail.ts'

const TITLE = 'Harbour fees to double in Orm'
const PROSE = [
  'By Ada Vale',
  'ORM, 3 May 2031 — The council of Orm voted on Tuesday to double its harbour fees from June, a year after it had promised not to.',
  '“Nobody asked the skippers of this town,” said Bo Lind, who heads the boat owners’ union and has moored there for years.',
  'The fees pay for the pier, which the winter had broken in two, and for the light that stands at the end of it.',
]
const STORY = [TITLE, ...PROSE].join('\n\n')
const PARAGRAPHS = PROSE.map((words) => `<p>${words}</p>`).join('')
const PAGE = `<html><body><table><tr><td>${PARAGRAPHS}</td></tr></table></body></html>`

const HEADERS = `Received: from mx.post.example (mx.post.example [192.0.2.7])
\tby desk.example with ESMTPS id 4; Tue, 6 May 2031 09:12:00 +0200
From: Cora Reed <cora@post.example>
To: Desk <desk@post.example>
Date: Tue, 6 May 2031 09:12:00 +0200
Subject: Fwd: =?UTF-8?Q?Harbour_fees_to_double_in_Orm?=
MIME-Version: 1.0`

const base64 = (text: string, charset: BufferEncoding = 'utf8') =>
  Buffer.from(text, charset).toString('base64').replace(/.{76}/g, '$&\n')

const quotedPrintable = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
    .join('')
    .replace(/[^\n]{60}(?=[^\n=]{3})/g, '$&=\n')

function part(type: string, body: string, encoding = '8bit', more = ''): string {
  return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n${more}\n${body}\n`
}

function parts(kind: string, ...all: readonly string[]): string {
  return `Content-Type: multipart/${kind}; boundary="edge"\n\n${all.map((each) => `--edge\n${each}`).join('')}--edge--\n`
}

const TEXT = part('text/plain; charset=utf-8', quotedPrintable(STORY), 'quoted-printable')
const HTML = part('text/html; charset=utf-8', base64(PAGE), 'base64')
const MEMO = part(
  'application/pdf; name="memo.pdf"',
  base64('%PDF-1.7 Ida Secret'),
  'base64',
  'Content-Disposition: attachment; filename="memo.pdf"\n',
)

async function read(mail: string | Uint8Array) {
  const {value, issues} = await readArticle(mail)
  if (value === null) throw new Error(JSON.stringify(issues))
  return value
}

describe('a saved mail is read', () => {
  test.each([
    ['of text, quoted-printable', TEXT],
    ['of text in base64', part('text/plain; charset=utf-8', base64(STORY), 'base64')],
    [
      'in another encoding',
      part(
        'text/plain; charset=iso-8859-1',
        base64(STORY.replace('—', '-').replaceAll(/[“”]/g, '"').replace('’', "'"), 'latin1'),
        'base64',
      ),
    ],
    ['of a page', HTML],
    ['of both', parts('alternative', TEXT, HTML)],
    ['with something attached', parts('mixed', HTML, MEMO)],
    [
      'sent on within another',
      parts(
        'mixed',
        part('text/plain', 'Look at this.'),
        part(
          'message/rfc822',
          `From: Dora Hale <dora@post.example>\nTo: Cora Reed <cora@post.example>\nDate: Mon, 5 May 2031 07:00:00 +0200\nSubject: ${TITLE}\nMIME-Version: 1.0\n${TEXT}`,
        ),
      ),
    ],
    [
      'of a page, sent on within another page',
      parts(
        'mixed',
        part('text/html', '<p>Look at this.</p>'),
        part(
          'message/rfc822',
          `From: Dora Hale <dora@post.example>\nTo: Cora Reed <cora@post.example>\nSubject: ${TITLE}\nMIME-Version: 1.0\n${HTML}`,
        ),
      ),
    ],
    [
      'attached to another',
      parts(
        'mixed',
        part('text/plain', 'Look at this.'),
        part(
          'message/rfc822; name="fees.eml"',
          `From: Dora Hale <dora@post.example>\nSubject: ${TITLE}\nMIME-Version: 1.0\n${HTML}`,
          '7bit',
          'Content-Disposition: attachment; filename="fees.eml"\n',
        ),
      ),
    ],
    [
      'attached to one that is attached',
      parts(
        'mixed',
        part('text/plain', 'Look at this.'),
        part(
          'message/rfc822',
          base64(
            `From: Dora Hale <dora@post.example>\n${part('message/rfc822', `Subject: ${TITLE}\nFrom: Cora Reed\n\n${STORY}`)}`,
          ),
          'base64',
        ),
      ),
    ],
    [
      'in UTF-7',
      part(
        'text/plain; charset=utf-7',
        STORY.replace(/[^\0-\x7f]+/g, (words) => {
          const bytes = Buffer.from(words, 'utf16le').swap16()
          return `+${bytes.toString('base64').replace(/=+$/, '')}-`
        }),
      ),
    ],
    [
      'with files among its words',
      part(
        'text/plain; charset=utf-8',
        `begin 644 pier.txt\n#8V%T\n\`\nend\n\n${STORY}\n\n=ybegin line=128 size=3 name=pier.jpg\nSecret \u0001\n=yend size=3\n`,
      ),
    ],
    [
      'with a signature of its bytes',
      part(
        'text/plain; charset=utf-8',
        `-----BEGIN PGP SIGNED MESSAGE-----\nHash: Secret\n\n${STORY}\n-----BEGIN PGP SIGNATURE-----\n\nSecret\n-----END PGP SIGNATURE-----\n`,
      ),
    ],
    [
      'of a page with another mail in it, in Korean',
      part(
        'text/html; charset=utf-8',
        `<div>보세요.</div><blockquote><div>전달된 메시지:</div><br><div><b>보낸 사람: </b>Cora Reed &lt;cora@post.example&gt;</div><div><b>제목: </b>${TITLE}</div><div><b>날짜: </b>2031년 5월 5일</div><div><b>받는 사람: </b>Desk &lt;desk@post.example&gt;</div>${PAGE}</blockquote>`,
      ),
    ],
    [
      'of a page that answers another mail',
      part(
        'text/html; charset=utf-8',
        `${PARAGRAPHS}<div>On Mon, 5 May 2031 at 07:00, Dora Hale &lt;dora@post.example&gt; wrote:</div><blockquote>Look at this.</blockquote>`,
      ),
    ],
    [
      'of a page with a signature',
      part('text/html; charset=utf-8', `${PARAGRAPHS}<div>-- </div><div>Cora Reed</div>`),
    ],
    [
      'of a page that a list sent',
      part(
        'text/html; charset=utf-8',
        `${PARAGRAPHS}<p>You are receiving this at dora@post.example.</p>`,
      ),
    ],
    [
      'of a page with another mail in it',
      part(
        'text/html; charset=utf-8',
        `<div>Look at this.</div><div>---------- Forwarded message ---------<br>From: <b>Cora Reed</b> &lt;cora@post.example&gt;<br>Date: Mon, May 5, 2031<br>Subject: ${TITLE}<br>To: Desk &lt;desk@post.example&gt;<br></div>${PAGE}`,
      ),
    ],
  ])('%s', async (_, body) => {
    const article = await read(`${HEADERS}\n${body}`)
    const words = article.source.text ?? ''
    expect(words).toContain('double its harbour fees from June')
    expect(words).not.toMatch(/post\.example|Cora|Dora|Look at this|Secret|\uFFFD/)
    expect(article.metadata).toMatchObject({
      headline: TITLE,
      bylines: [{name: 'Ada Vale'}],
      published: '2031-05-03',
    })
    expect(article.source.kind).toBe('mail')
    expect(article.quotations.map(({text}) => text?.join(' ')).join()).toContain('Nobody asked')
    expect(article.issues.map(({code}) => code)).toContain('mail-envelope')
  })

  test('its lines may end as mails do', async () => {
    const {source} = await read(Buffer.from(`${HEADERS}\n${TEXT}`.replaceAll('\n', '\r\n')))
    expect(source.text).toContain('Nobody asked')
  })

  test('it may stand behind the line of a box', async () => {
    const boxed = `From cora@post.example Tue May  6 09:12:00 2031\n${HEADERS}\n${HTML}`
    expect((await read(boxed)).source.text).toContain('Nobody asked')
  })

  test('a line of its header may be broken', async () => {
    const broken = `${HEADERS}\nX-Title: Harbour fees\nto double\n${HTML}`
    const {source} = await read(broken)
    expect(source.kind).toBe('mail')
    expect(source.text).toContain('Nobody asked')
    const prose = 'Orm votes\nThe council met.\nIt rained.\nContent-Type: a header\n\nBo Lind came.'
    expect((await read(prose)).source.kind).toBe('text')
  })

  test('the lines that mail programs draw are no words of it', async () => {
    const drawn = `==========\n${TITLE}\n==========\n\n${PROSE.join('\n\n')}\n\n* * *\n\n______________`
    const mail = `${HEADERS.replace(/Subject: .*\n/, '')}\n${part('text/plain', drawn)}`
    const {source, metadata} = await read(mail)
    expect(metadata.headline).toBe(TITLE)
    expect(source.text).not.toMatch(/[=_]{4}/)
  })

  test('a story that prints a letter stays whole', async () => {
    const letter =
      '<p>On 3 May 2031 he wrote:</p><blockquote>Come at once.</blockquote><p>Ada Vale came.</p>'
    const {source} = await read(`${HEADERS}\n${part('text/html', `${PARAGRAPHS}${letter}`)}`)
    expect(source.text).toMatch(/Nobody asked[\s\S]*Come at once[\s\S]*Ada Vale came/)
  })

  test('what is attached is named and not opened', async () => {
    const {issues} = await read(`${HEADERS}\n${parts('mixed', HTML, MEMO)}`)
    const [attached] = issues.filter(({code}) => code === 'mail-attachments')
    expect(attached?.message).toContain('"memo.pdf"')
  })

  test('what is encoded among its words is named as attached', async () => {
    const {issues} = await read(
      `${HEADERS}\n${part('text/plain', `${STORY}\n\nbegin 644 pier.jpg\n#8V%T\n\`\nend\n`)}`,
    )
    const [attached] = issues.filter(({code}) => code === 'mail-attachments')
    expect(attached?.message).toContain('"pier.jpg"')
    const prose = `${STORY}\n\nbegin 644 pier.jpg\nThe words of a story.`
    expect((await read(`${HEADERS}\n${part('text/plain', prose)}`)).source.text).toContain(prose)
  })

  test('words beside an attached mail that may be the story are a doubt', async () => {
    const codes = async (note: string) => {
      const other = part('message/rfc822', `From: Dora Hale\nSubject: ${TITLE}\n\n${STORY}`)
      const mail = `${HEADERS}\n${parts('mixed', part('text/plain', note), other)}`
      return (await read(mail)).issues.map(({code}) => code)
    }
    expect(await codes('The council of Orm has voted. '.repeat(9))).toContain('mail-messages')
    expect(await codes('Look at this.')).not.toContain('mail-messages')
  })

  test('what its encoding has no character for is told of', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADERS}\nContent-Type: text/plain; charset=utf-8\n\n${STORY}\n`),
      Buffer.from([0xff, 0x2e, 0x0a]),
    ])
    expect((await read(bytes)).issues.map(({code}) => code)).toContain('charset-damage')
  })

  test('a page that a browser saved as one has its address', async () => {
    const saved = `From: <Saved by a browser>\nSnapshot-Content-Location: https://post.example/fees\nSubject: ${TITLE}\nMIME-Version: 1.0\n${parts('related; type="text/html"', part('text/html', `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${PAGE}</article></body></html>`))}`
    const {source, metadata} = await read(saved)
    expect(source).toMatchObject({kind: 'mail', url: 'https://post.example/fees'})
    expect(metadata.headline).toBe(TITLE)
    const older = saved
      .replace(/Snapshot-.*\n/, '')
      .replace('\nContent-Type: text/html', '\nContent-Location: https://post.example/fees$&')
    expect((await read(older)).source.url).toBe('https://post.example/fees')
    for (const address of ['javascript:alert(1)', 'file:///home/cora/fees.html']) {
      const other = await read(saved.replace('https://post.example/fees', address))
      expect(other.source.url).toBeNull()
    }
  })
})

describe('a mail that cannot be read is refused', () => {
  test.each([
    ['not-mail', 'No header stands above these words.'],
    ['not-mail', `${HEADERS}\n${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(60)}`],
    ['too-complex', `${HEADERS}\n${'\n'.repeat(300_001)}`],
    ['empty', ''],
    ['empty', `${HEADERS}\n${parts('mixed', MEMO)}`],
    ['empty', `${HEADERS}\n\n-----BEGIN PGP MESSAGE-----\n\nhQIM\n-----END PGP MESSAGE-----\n`],
  ])('%s', async (code, mail) => {
    const {value, issues} = await fromMail(mail)
    expect(value).toBeNull()
    expect(issues.map((each) => each.code)).toEqual([code])
  })

  test('over the limit', async () => {
    const {issues} = await fromMail(`${HEADERS}\n${TEXT}`, {maxBytes: 100})
    expect(issues.map(({code}) => code)).toEqual(['too-large'])
  })
})
