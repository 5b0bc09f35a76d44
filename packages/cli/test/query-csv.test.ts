import {join} from 'node:path'
import {queries} from '@onrecord/core'
import {corpusQueries} from '@onrecord/corpus'
import {afterAll, describe, expect, test} from 'vitest'
import {csv} from '../src/print/csv.ts'
import {queryColumns} from '../src/print/query-table.ts'
import {examples, folderWith, run} from './run.ts'

const STORY = `Harbour wall cracks after storm

By Ada Vale

12 May 2031

“The posts have rotted, and nobody looked,” said Bo Lind, the harbour engineer. He said that 14 boats had sunk.

“We heard it first,” said Ines Orm, a pilot, “and
rang the bell.” The air stood at -3 degrees.
`

const {folder, remove} = folderWith({'story.txt': STORY})
afterAll(remove)

const ask = async (...args: readonly string[]) => {
  const {code, out, err} = await run(folder, ['query', ...args, '--csv'])
  return {code, err, lines: out.toString().split('\r\n')}
}

describe('cells', () => {
  test('are quoted where RFC 4180 asks for it, after the mark by which Excel knows UTF-8', () => {
    expect(csv([['name', 'words'], ['Vale', 'a, "b"'], [null]])).toBe(
      '\uFEFFname,words\r\nVale,"a, ""b"""\r\n\r\n',
    )
  })

  test('join lists, and stand in one line', () => {
    expect(csv([[[3, 'two\nlines'], [], [{name: 'a.txt', url: null}]]])).toBe(
      '\uFEFF"3; two lines",,a.txt\r\n',
    )
  })

  test.each(['=1+1', '+1+1', '-A1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '-', '=5'])(
    'of words are no formula: %j',
    (words) => {
      expect(csv([[words]])).toBe(`\uFEFF'${words.trim()}\r\n`)
      expect(csv([[['ok', words]]])).toBe(`\uFEFF"ok; '${words.trim()}"\r\n`)
    },
  )

  test('of numbers stay numbers', () => {
    expect(csv([[-3, 0.25, [-3, 4], '-0.5']])).toBe('\uFEFF-3,0.25,"-3; 4",-0.5\r\n')
  })
})

test('every query has its columns', () => {
  const names = [...Object.keys(queries), ...Object.keys(corpusQueries)]
  expect(Object.keys(queryColumns).toSorted()).toEqual([...new Set(names)].toSorted())
})

describe('query --csv', () => {
  const head =
    '\uFEFFspeaker,role,status,candidates,kind,verb,words,article,day,publisher,address,article status,paragraph,start,end,id'

  test('of an article has one result a row, with its article and its places', async () => {
    const {code, lines} = await ask('story.txt', 'quotations', '--id', 'hw')
    expect(code).toBe(0)
    expect(lines).toEqual([
      head,
      expect.stringMatching(
        /^Bo Lind,the harbour engineer,resolved,,direct,said,"“The posts have rotted, and nobody looked,”",Harbour wall cracks after storm,2031-05-12,,,current,1,59,102,hw:q\w{10}$/,
      ),
      expect.stringContaining(',indirect,said,that 14 boats had sunk,'),
      expect.stringMatching(
        /^Ines Orm,a pilot,.*“We heard it first,” \[…\] “and rang the bell\.”",.*,2,"172; 217","192; 237",hw:/,
      ),
      '',
    ])
  })

  test('keeps the numbers of figures', async () => {
    const [first, ...rows] = (await ask('story.txt', 'figures')).lines
    expect(first).toContain(',speaker,speaker status,candidates,words,')
    expect(rows.map((row) => row.split(',', 1)[0])).toEqual(['14', '-3', ''])
  })

  test('has its header where nothing is found', async () => {
    expect(await ask('story.txt', 'quotations', '--speaker', 'Nobody')).toEqual({
      code: 0,
      err: 'quotations: nothing found\n',
      lines: [head, ''],
    })
  })

  test('of a dossier tells the article also of words that nobody is named for, and says that the table protects nobody', async () => {
    const {lines, err} = await ask(join(examples, 'harbour-town'), 'voice-share')
    expect(lines.find((line) => line.endsWith(',unattributed'))).toContain('Harbour town fears')
    expect(err).toContain('it may name whom the dossier protects')
    expect((await ask(join(examples, 'harbour-town'), 'positions')).lines[0]).toBe(
      '\uFEFFparty,question,stance,words,evidence,id',
    )
  })

  test('of what is published names nobody who is protected', async () => {
    const key = join('..', `${folder.split(/[\\/]/).at(-1)}.keys.json`)
    const made = ['publish', join(examples, 'harbour-town'), '-o', 'copy.json', '--key-map', key]
    expect((await run(folder, made)).code).toBe(0)
    const {err, lines} = await ask('copy.json', 'quotations')
    expect([err, lines.join('').includes('Mendes'), lines.length > 2]).toEqual(['', false, true])
  })

  test('of a corpus is as of its articles', async () => {
    expect((await run(folder, ['collect', 'story.txt', '-o', 'c'])).code).toBe(0)
    for (const name of ['quotations', 'timeline', 'entities']) {
      expect(await ask('c', name)).toEqual(await ask('story.txt', name))
    }
    expect((await ask('c', 'articles')).lines[1]).toMatch(
      /^Harbour wall .*,en-GB,\d+,story\.txt 2031-05-12,article-/,
    )
  })

  test.each(['--json', '--list'])('goes without %s', async (flag) => {
    const {code, err} = await ask('story.txt', 'quotations', flag)
    expect([code, err]).toEqual([2, expect.stringMatching(/^onrecord: --csv and --.*\n$/)])
  })
})
