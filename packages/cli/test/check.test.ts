import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {docxStrings} from '@onrecord/docx'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'story.html': '<p>no'})
afterAll(remove)

describe('check', () => {
  test.each(['harbour-town', 'north-korean-returns'])(
    'finds nothing in the memo on %s',
    async (name) => {
      const made = await run(folder, ['memo', join(examples, name), '-o', `${name}.docx`])
      expect(made).toMatchObject({code: 0})
      const {code, out} = await run(folder, ['check', `${name}.docx`])
      expect({code, out: out.toString()}).toEqual({code: 0, out: `${name}.docx: nothing found\n`})
    },
  )

  test('says what is wrong, for people and for programs', async () => {
    writeFileSync(join(folder, 'broken.docx'), 'no zip')
    const message = 'This is no zip package that can be read (invalid zip data).'
    const {code, out} = await run(folder, ['check', 'broken.docx'])
    expect({code, out: out.toString()}).toEqual({
      code: 1,
      out: `error: ${message} [zip-unreadable]\n`,
    })
    const asJson = await run(folder, ['check', 'broken.docx', '--json'])
    expect(JSON.parse(asJson.out.toString())).toEqual({
      findings: [
        {code: 'zip-unreadable', severity: 'error', message, file: 'broken.docx', part: ''},
      ],
    })
  })

  describe('a PDF', () => {
    const message = 'The header says PDF 2.0; PDF/UA-1 is for PDF 1.0 to 1.7.'

    beforeAll(async () => {
      await run(folder, ['brief', join(examples, 'harbour-town'), '-o', 'brief.pdf'])
      const bytes = readFileSync(join(folder, 'brief.pdf'))
      // Another version in the header is the one damage that needs no parser.
      bytes.write('2.0', 5)
      writeFileSync(join(folder, 'damaged.pdf'), bytes)
      writeFileSync(join(folder, 'text.pdf'), 'no PDF at all')
    })

    test('of ours is sound, under either standard', async () => {
      const brief = ['brief', join(examples, 'harbour-town'), '-o', 'other.pdf']
      await run(folder, [...brief, '--pdf-standard', 'ua2+a4f'])
      for (const file of ['brief.pdf', 'other.pdf']) {
        const {code, out} = await run(folder, ['check', file])
        expect({code, out: out.toString()}).toEqual({code: 0, out: `${file}: nothing found\n`})
      }
    })

    test('that breaks a rule is told the rule and its clause', async () => {
      const {code, out} = await run(folder, ['check', 'damaged.pdf'])
      expect({code, out: out.toString()}).toEqual({
        code: 1,
        out: `error: ${message} (ISO 14289-1 6.1) [header]\n`,
      })
      const asJson = await run(folder, ['check', 'damaged.pdf', '--json'])
      const finding = {code: 'header', severity: 'error', message, file: 'damaged.pdf'}
      expect(JSON.parse(asJson.out.toString())).toEqual({
        findings: [{...finding, standard: 'ISO 14289-1', clause: '6.1'}],
      })
    })

    test('that is none cannot be read', async () => {
      const {code, out, err} = await run(folder, ['check', 'text.pdf'])
      expect({code, out: out.toString(), err}).toEqual({
        code: 3,
        out: '',
        err: 'onrecord: text.pdf cannot be read as PDF; expected a whole PDF without a password; got The file has no PDF header (at byte 0)\n',
      })
    })
  })

  test('says which kinds it checks', async () => {
    const {code, err} = await run(folder, ['check', 'story.html'])
    expect(code).toBe(3)
    expect(err).toMatch(
      /^onrecord: story\.html is of a kind that cannot be checked; expected a fin/,
    )
  })
})

describe('memo --compare', () => {
  const story = join(examples, 'harbour-town')

  test('tracks what changed since an older version', async () => {
    const made = await run(folder, [
      ...['memo', story, '--compare', story, '--prepared', '2031-02-03', '-o', 'changes.docx'],
    ])
    expect(made).toMatchObject({code: 0})
    const strings = docxStrings(readFileSync(join(folder, 'changes.docx')))
    // the id of the first change
    expect(strings).toContain('100001')
    expect(strings.filter((text) => text.includes('3 February 2031'))).not.toEqual([])
    expect(await run(folder, ['check', 'changes.docx'])).toMatchObject({code: 0})
  })

  test.each([
    [['-o', 'changes.pdf'], '--compare needs Word; got .pdf'],
    [['--clean'], '--compare and --clean exclude each other'],
  ])('is refused with %s', async (args, message) => {
    const {code, err} = await run(folder, ['memo', story, '--compare', story, ...args])
    expect({code, err: err.split(';').slice(0, message.split(';').length).join(';')}).toEqual({
      code: 2,
      err: `onrecord: ${message}`,
    })
  })
})
