import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {parse} from 'yaml'
import {configDefects} from '../src/config/check-config.ts'
import {configYaml} from '../src/print/config-yaml.ts'
import {folderWith, run} from './run.ts'

const STORY = `Harbour closed

“The quay is shut for good,” said Ida Brandt, the mayor. Officials said that 40 boats would move.
`

const {folder, remove} = folderWith({
  'Harbour story.txt': STORY,
  'b.txt': STORY,
  'c.txt': STORY.replace('40', '50'),
})
afterAll(remove)

test('begins a dossier that verifies, lints and is not overwritten', async () => {
  expect(await run(folder, ['init', 'Harbour story.txt'])).toMatchObject({
    code: 0,
    err: 'Harbour story/articles/harbour-story.article.json\nHarbour story/dossier.yaml\nHarbour story/onrecord.config.yaml\n',
  })
  const yaml = readFileSync(join(folder, 'Harbour story/dossier.yaml'), 'utf8')
  expect(yaml.split('\n', 1)).toEqual([
    '# yaml-language-server: $schema=https://unpkg.com/@onrecord/core/schema/dossier.schema.json',
  ])
  expect(yaml.match(/^ {2}- \{id: p.*/gm)).toEqual([
    expect.stringMatching(
      /^ {2}- \{id: p1, name: "Ida Brandt", names: \[\], entities: \["harbour-story:e\w{10}"\]\}$/,
    ),
  ])
  expect(await run(folder, ['lint', 'Harbour story', '--strict'])).toMatchObject({code: 0})
  expect(await run(folder, ['init', 'Harbour story.txt'])).toMatchObject({
    code: 3,
    err: 'onrecord: Harbour story/dossier.yaml is there already; expected a folder without a dossier; give another one with -o DIR\n',
  })
})

test('a story without a headline is called by its first words', async () => {
  const text = `Officials of the harbour said on Monday that forty boats would have to move. ${'They gave no reason for it. '.repeat(8).trim()}`
  writeFileSync(join(folder, 'headless.txt'), `${text}\n`)
  await run(folder, ['init', 'headless.txt'])
  expect(readFileSync(join(folder, 'headless/dossier.yaml'), 'utf8')).toContain(
    'title: "Officials of the harbour said on Monday that forty boats …"\n',
  )
})

test('asks for the paper of an article that states none', async () => {
  writeFileSync(
    join(folder, 'paper.md'),
    `---\npublisher: The Orm Courier\n---\n\n# Boats held\n\n${STORY}`,
  )
  await run(folder, ['init', 'b.txt', 'paper.md', '-o', 'papers'])
  expect(readFileSync(join(folder, 'papers/dossier.yaml'), 'utf8')).toMatch(
    /b\.article\.json {4}# which paper\? .*metadata\.publisher\n {2}- articles\/paper\.article\.json\n/,
  )
})

test('a party is one over several articles', async () => {
  await run(folder, ['init', 'b.txt', 'c.txt', '-o', 'two'])
  expect(readFileSync(join(folder, 'two/dossier.yaml'), 'utf8')).toMatch(
    /entities: \["b:e(\w{10})", "c:e\1"\]/,
  )
})

test('a party is one over several articles that write its name with other blanks, marks and capitals', async () => {
  const told = (guard: string, person: string) =>
    `The dam

“It may not be filled,” the ${guard} said. “We are glad that it rains,” ${person} said.
`
  writeFileSync(join(folder, 'wide.txt'), told('Elmland Coast Guard', 'Han Jin-ho'))
  writeFileSync(join(folder, 'close.txt'), told('Elmland coastguard', 'Han Jin Ho'))
  await run(folder, ['init', 'wide.txt', 'close.txt', '-o', 'spelt'])
  const yaml = readFileSync(join(folder, 'spelt/dossier.yaml'), 'utf8')
  expect(yaml.match(/^ {2}- \{id: p\d, .*$/gm)).toHaveLength(2)
  expect(yaml).toMatch(/name: "Elmland Coast Guard".*\["wide:\w+", "close:\w+"\]\}$/m)
  expect(yaml).toMatch(/name: "Han Jin-ho".*\["wide:\w+", "close:\w+"\]\}$/m)
})

test('a party is one over several articles only by a name that tells who is meant', async () => {
  const told = (end: string) =>
    `The dam

“It may not be filled,” the Supreme Court said. “We are glad,” Ada Vale said. “I knew it,” said Kim. ${end}
`
  writeFileSync(join(folder, 'one.txt'), told('It rained.'))
  writeFileSync(join(folder, 'another.txt'), told('It snowed.'))
  await run(folder, ['init', 'one.txt', 'another.txt', '-o', 'namesakes'])
  const yaml = readFileSync(join(folder, 'namesakes/dossier.yaml'), 'utf8')
  const rows = [...yaml.matchAll(/^ {2}- \{id: p\d, name: "(.*?)".*entities: \[(.*?)\]\}(.*)$/gm)]
  expect(rows.map(([, name, refs = '', more]) => [name, refs.split(', ').length, more])).toEqual([
    ['Supreme Court', 1, '    # the same as another of this name?'],
    ['Ada Vale', 2, ''],
    ['Kim', 1, '    # the same as another of this name?'],
    ['Supreme Court', 1, '    # the same as another of this name?'],
    ['Kim', 1, '    # the same as another of this name?'],
  ])
})

test('several articles are called by what they share, and none by the headline of another', async () => {
  const told = (headline: string, words: string, end = '') =>
    `${headline}\n\n${words} The Vale Quay Company said so on Monday. The Vale Quay Company has forty boats. ${end}\n`
  const SAME = 'They lie in the harbour of the town all winter, and nobody sails any of them.'
  const stories = {
    'd.txt': told('Vale Quay Company shuts the pier', 'Nobody came.', SAME),
    'e.txt': told('Pier of the Vale Quay Company is sold', 'Ten came.'),
    'h.txt': told('Vale Quay Company shuts the pier today', 'Nobody came.', SAME),
    'f.txt': 'Rain in Orm\n\nIt rained all day on the hills, and nobody was on the road.\n',
    'g.txt': 'Snow on the hills\n\nIt snowed all day, and nobody was on the road.\n',
  }
  for (const [name, text] of Object.entries(stories)) writeFileSync(join(folder, name), text)
  const titleOf = async (...files: readonly string[]) => {
    const out = files.join('').replaceAll('.txt', '')
    await run(folder, ['init', ...files, '-o', out])
    return parse(readFileSync(join(folder, out, 'dossier.yaml'), 'utf8')).title
  }
  expect(await titleOf('d.txt', 'e.txt', 'f.txt')).toBe('Vale Quay Company: three articles')
  // the third prints the text of the first
  expect(await titleOf('d.txt', 'h.txt', 'f.txt')).toBe('Three articles')
  expect(await titleOf('f.txt', 'g.txt')).toBe('Two articles')
  expect(await titleOf('b.txt', 'c.txt')).toBe('Harbour closed')
})

test('takes what was read before, with the id by which it is cited', async () => {
  await run(folder, ['read', 'b.txt', '-o', 'read'])
  const read = JSON.parse(readFileSync(join(folder, 'read/b.article.json'), 'utf8'))
  const {code, err} = await run(folder, ['init', 'read/b.article.json', 'c.txt', '-o', 'again'])
  expect({code, err}).toEqual({
    code: 0,
    err: [
      `articles/${read.id}.article.json`,
      'articles/c.article.json',
      'dossier.yaml',
      'onrecord.config.yaml',
    ]
      .map((file) => `again/${file}\n`)
      .join(''),
  })
  const file = join(folder, `again/articles/${read.id}.article.json`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(read)
  expect(await run(folder, ['read', 'read/b.article.json'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('read/b.article.json has been read already; expected a source'),
  })
})

test('an id that is given is taken as it is', async () => {
  await run(folder, ['init', 'b.txt', '--id', 'Quay.v2', '-o', 'named'])
  expect(readdirSync(join(folder, 'named/articles'))).toEqual(['Quay.v2.article.json'])
})

test('the next revision has the id, the address and the day that the old one was given', async () => {
  const said = ['--id', 'hc', '--url', 'https://example.org/quay', '--published', '2031-05-09']
  writeFileSync(join(folder, 'd.txt'), STORY.replace('Brandt', 'Falk'))
  await run(folder, ['init', 'b.txt', '-o', 'said', ...said])
  const {out} = await run(folder, [
    'reanchor',
    'said/articles/hc.article.json',
    'd.txt',
    '-o',
    'said.json',
  ])
  expect(JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8'))).toMatchObject({
    id: 'hc',
    source: {url: 'https://example.org/quay'},
    metadata: {published: '2031-05-09'},
  })
  expect(out.toString()).toMatch(
    /^lost {6}hc:b\w{10} {2}“The quay is shut for good,” said Ida Brandt, /m,
  )
  expect(out.toString()).toMatch(/^lost {6}hc:e\w{10} {2}Ida Brandt$/m)
})

test('a dossier that does not have the article is told of, and nothing is written', async () => {
  const {out} = await run(folder, ['read', 'b.txt', '--json', '--id', 'other'])
  writeFileSync(join(folder, 'other.article.json'), out)
  const line = ['reanchor', 'other.article.json', 'c.txt', '--dossier', 'two', '-o', 'none.json']
  expect(await run(folder, line)).toMatchObject({
    code: 3,
    out: Buffer.from(''),
    err: expect.stringMatching(
      /^onrecord: two has no article other; expected the dossier that it is in, or one of its articles: .*b/,
    ),
  })
  expect(existsSync(join(folder, 'none.json'))).toBe(false)
})

test('an article is called by its file, letters with accents by their letters', async () => {
  writeFileSync(join(folder, 'Fähre Orm.txt'), STORY)
  await run(folder, ['init', 'Fähre Orm.txt', '-o', 'accents'])
  expect(readdirSync(join(folder, 'accents/articles'))).toEqual(['fahre-orm.article.json'])
})

test('a changed article is found again, and the next revision supersedes it', async () => {
  const {code, out} = await run(folder, [
    'reanchor',
    'two/articles/b.article.json',
    'c.txt',
    '-o',
    'next.json',
    '--json',
  ])
  const {facts} = JSON.parse(out.toString())
  const statuses: {status: string}[] = facts
  expect([code, new Set(statuses.map(({status}) => status))]).toEqual([
    1,
    new Set(['exact', 'lost']),
  ])
  expect(JSON.parse(readFileSync(join(folder, 'next.json'), 'utf8'))).toMatchObject({
    id: 'b',
    revision: 2,
    supersedes: {id: 'b', sha256: expect.stringMatching(/^[0-9a-f]{64}$/)},
  })
  expect(await run(folder, ['reanchor', 'two/articles/b.article.json', 'b.txt'])).toMatchObject({
    code: 0,
  })
})

/** A file with the marks before what may be written taken away. */
function uncommented(text: string): string {
  return text.replace(/^# ?( *(?:- )?(?:\w+(?:-\w+)*):| {2,}- )/gm, '$1')
}

test('what it offers as comments is sound when it is written', async () => {
  const file = join(folder, 'two/dossier.yaml')
  const yaml = readFileSync(file, 'utf8')
  const [, block = ''] = /(# submission:\n[\s\S]*?)\narticles:/.exec(yaml) ?? []
  writeFileSync(file, yaml.replace(block, uncommented(block)))
  expect(readFileSync(file, 'utf8')).toMatch(
    /^submission:\n {2}state: [\s\S]*^letter:\n {2}sender:/m,
  )
  expect(await run(folder, ['verify', 'two'])).toMatchObject({code: 0})
  const args = ['memo', 'two', '--profile', 'letter', '--format', 'md', '-o', '-']
  // the addresses are there, so that what it misses is the analyst's
  expect((await run(folder, args)).err).toMatch(/needs a bottom line and key messages/)
  expect((await run(folder, [...args, '--profile', 'upr-individual'])).err).toMatch(
    /needs a bottom line/,
  )

  const config = uncommented(configYaml().split('\n').slice(1).join('\n'))
  expect(config).toMatch(/^outputFolder: PATH/m)
  expect(configDefects(parse(config))).toEqual([])
})

test('makes no config where the house has one', async () => {
  mkdirSync(join(folder, 'house'))
  writeFileSync(join(folder, 'house/onrecord.config.yaml'), 'theme: clear\n')
  const {err} = await run(folder, ['init', 'b.txt', '-o', 'house/b'])
  expect(err).toBe('house/b/articles/b.article.json\nhouse/b/dossier.yaml\n')
})
