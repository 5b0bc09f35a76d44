import {describe, expect, test} from 'vitest'
import {type ReadOptions, readArticle} from '../src/index.ts'

const STORY = `Harbour fees to double in Orm

By Ada Vale

ORM, 3 May 2031 — The council of Orm voted on Tuesday to double its harbour fees from June.

“Nobody asked the skippers,” said Bo Lind, who heads the boat owners' union.`
const UNTITLED = STORY.slice(STORY.indexOf('ORM,'))
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

async function read(text: string, options: ReadOptions = {}) {
  const {value} = await readArticle(text, options)
  if (value === null) throw new Error('Expected an article')
  return value
}

const HEADERS = `From: Cora Reed <cora@post.example>
To: Desk <desk@post.example>, Dora Hale
  <dora@post.example>
Date: Tue, 6 May 2031 09:12:00 +0200
Subject: Fwd: Harbour fees to double in Orm`

describe('a mail is read without its envelope', () => {
  test.each([
    ['with its headers', `${HEADERS}\n\n${STORY}`],
    ['with headers in asterisks', `${HEADERS.replace(/^(\w+:)/gm, '*$1*')}\n\n${STORY}`],
    [
      'sent on, with a word above',
      `From: Cora Reed\nSent: Tuesday, May 6, 2031 9:12 AM\nTo: Desk; Dora Hale\nSubject: FW: Fees\n\nPlease check the fees.\n\nCora\n\n-----Original Message-----\n${HEADERS}\n\n${STORY}`,
    ],
    ['forwarded', `Begin forwarded message:\n\n${HEADERS}\n\n${STORY}`],
    [
      'forwarded, with a word above',
      `Dora, look at this.\n\n---------- Forwarded message ---------\n${HEADERS}\n\n\n${STORY}`,
    ],
    [
      'in German',
      `Von: Cora Reed\nGesendet: Dienstag, 6. Mai 2031 09:12\nAn: Desk\nBetreff: WG: Gebühren\n\n${STORY}`,
    ],
    [
      'in French, from another program',
      `Regarde.\n\n-------- Message transféré --------\nSujet : \tHarbour fees to double in Orm\nDate : \tMon, 5 May 2031 07:00:00 +0200\nDe : \tCora Reed <cora@post.example>\nPour : \tDesk <desk@post.example>\n\n${STORY}`,
    ],
    [
      'in Korean',
      `보세요.\n\n전달된 메시지:\n\n보낸 사람: Cora Reed <cora@post.example>\n제목: Harbour fees to double in Orm\n날짜: 2031년 5월 5일 오전 7:00\n받는 사람: Desk <desk@post.example>\n\n${STORY}`,
    ],
    [
      'in Korean, without blanks',
      `보세요.\n\n---------- Forwarded message ---------\n보낸사람: Cora Reed <cora@post.example>\nDate: 2031년 5월 5일 (월) 오전 7:00\nSubject: Fees\nTo: Desk\n\n${STORY}`,
    ],
    [
      'forwarded, its header on one line',
      `Look.\n\n----- Forwarded Message -----From: Cora Reed <cora@post.example>To: DeskSent: Monday, May 5, 2031 at 07:00Subject: Fees\n\n${STORY}`,
    ],
    [
      'with another in its box',
      `From cora@post.example Tue May  6 09:12:00 2031\n${HEADERS}\n\n${STORY}\n\nFrom cora@post.example Tue May  6 10:12:00 2031\nFrom: Cora Reed\nDate: Tue, 6 May 2031\nSubject: Noon\n\nAt noon?`,
    ],
    [
      'quoted',
      `This is the one.\n\nOn Mon, 5 May 2031 at 07:00, Cora Reed <cora@post.example> wrote:\n\n${quoted(STORY)}\n\n--\nDora Hale\nDesk`,
    ],
    [
      'quoted below a line that was broken',
      `On Mon, 5 May 2031 at 07:00, Cora Reed\n<cora@post.example> wrote:\n${quoted(STORY)}`,
    ],
    ['quoted twice', `On 5 May 2031 Dora Hale wrote:\n${quoted(quoted(STORY))}`],
    ['quoted, with nothing around', quoted(STORY)],
    [
      'as a mail program shows it',
      `Harbour fees to double in Orm\nInbox\n\nCora Reed <cora@post.example>\nMon, May 5, 7:00 AM (2 days ago)\nto me, Dora\n\n${STORY}`,
    ],
    [
      'as a newsletter',
      `View this email in your browser\n\n${STORY}\n\nUnsubscribe | Manage preferences\nYou are receiving this email because Cora Reed signed you up.`,
    ],
    ['sent from a telephone', `${HEADERS}\n\n${STORY}\n\nSent from my Phone\nCora Reed`],
  ])('%s', async (_, mail) => {
    const {source, metadata, entities, issues} = await read(mail, {kind: 'text'})
    expect(source.text).toBe(STORY)
    expect(metadata).toMatchObject({
      headline: 'Harbour fees to double in Orm',
      bylines: [{name: 'Ada Vale'}],
      published: '2031-05-03',
    })
    expect(entities.map(({name}) => name)).not.toContain('Cora Reed')
    expect(issues.map(({code}) => code)).toContain('mail-envelope')
  })

  test('its subject is the headline where the message has none', async () => {
    const {source} = await read(`${HEADERS}\n\n${UNTITLED}`)
    expect(source.text).toBe(`Harbour fees to double in Orm\n\n${UNTITLED}`)
    const signed = await read(`${HEADERS}\n\nBy Ada Vale\n\n${UNTITLED}`)
    expect(signed.metadata.headline).toBe('Harbour fees to double in Orm')
  })

  test.each(['Dear Sir', 'Hello all', 'Sehr geehrte Damen und Herren'])(
    'a greeting is no headline: %s',
    async (greeting) => {
      const {metadata} = await read(`${HEADERS}\n\n${greeting}\n\n${UNTITLED}`)
      expect(metadata.headline).toBe('Harbour fees to double in Orm')
    },
  )

  test('who sent it did not write it, nor was it published when it was sent', async () => {
    const undated = UNTITLED.replace('ORM, 3 May 2031 — ', '')
    const {metadata} = await read(`${HEADERS}\n\n${undated}`)
    expect(metadata).toMatchObject({bylines: [], published: null})
  })

  test('another message nearly as long is a doubt', async () => {
    const codes = async (note: string) => {
      const mail = `${HEADERS}\n\n${note}\n\n-----Original Message-----\n${HEADERS}\n\n${STORY}`
      return (await read(mail)).issues.map(({code}) => code)
    }
    expect(await codes(STORY.slice(0, 200))).toContain('mail-messages')
    expect(await codes('Look.')).not.toContain('mail-messages')
    expect(await codes('Read this before the meeting of the board. '.repeat(40))).toContain(
      'mail-messages',
    )
  })

  test('what stands between words of one message is left out, and told of', async () => {
    const [first, ...rest] = quoted(STORY).split('\n>\n')
    const reply = `On 5 May 2031 Dora Hale wrote:\n${first}\n\nIs that so?\n\n${rest.join('\n>\n')}`
    const {source, issues} = await read(reply)
    expect(source.text).toBe(STORY)
    expect(issues.map(({code}) => code)).toContain('mail-messages')
    const whole = await read(`On 5 May 2031 Dora Hale wrote:\n${quoted(STORY)}`)
    expect(whole.issues.map(({code}) => code)).not.toContain('mail-messages')
  })

  test('an empty line is of the words around it', async () => {
    const {source} = await read(quoted(STORY).replaceAll('\n>\n', '\n\n'))
    expect(source.text).toBe(STORY)
  })

  test('a line below names of others is one more, below a subject it is not', async () => {
    const listed = HEADERS.replace(
      'Desk <desk@post.example>, Dora Hale',
      'Desk,\nPiet Reed;\nDora Hale,',
    )
    expect((await read(`${listed}\n\n${STORY}`)).source.text).toBe(STORY)
    const bare = `From: Cora Reed\nTo: Desk\nSubject: Fees in Orm,\nDear all,\nThe fees will double, the council says.\n\n${UNTITLED}`
    expect((await read(bare)).source.text).toContain('Dear all,')
  })

  test('a paragraph that opens as the words of a list do is the story’s', async () => {
    const more = 'This message was sent to Bo Lind by Ada Vale on Monday, the police said.'
    const rest = '“Nobody has answered it since,” Bo Lind said at the harbour of Orm on Tuesday.'
    const {source} = await read(`${HEADERS}\n\n${UNTITLED}\n\n${more}\n\n${rest}\n\n${rest}`)
    expect(source.text).toContain(more)
  })
})

describe('no mail', () => {
  test.each([
    ['a story that prints one', `${STORY}\n\nThe mail read:\n\n${HEADERS}\n\nSee you on the pier.`],
    [
      'a short story above the long one that it prints',
      `${STORY}\n\n${HEADERS}\n\n${'Pay the new fee at the pier before noon. '.repeat(30).trim()}`,
    ],
    ['a story that quotes words of one', `${STORY}\n\nOn 3 May 2031 he wrote:\n\n> Come at once.`],
    ['a list', STORY.replace('By Ada Vale', 'From: the pier\nTo: the dock')],
    ['words about one', `${STORY}\n\nYou are receiving this, he wrote in an e-mail.`],
  ])('%s', async (_, text) => {
    const {source, issues} = await read(text)
    expect(source.text).toBe(text)
    expect(issues.map(({code}) => code)).not.toContain('mail-envelope')
  })
})
