import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'story.html': '<p>no'})
afterAll(remove)

describe('check', () => {
  test.each(['harbour-town', 'north-korean-returns'])('finds nothing in the memo on %s', (name) => {
    const made = run(folder, ['memo', join(examples, name), '-o', `${name}.docx`])
    expect(made).toMatchObject({code: 0})
    const {code, out} = run(folder, ['check', `${name}.docx`])
    expect({code, out: out.toString()}).toEqual({code: 0, out: `${name}.docx: nothing found\n`})
  })

  test('says what is wrong, for people and for programs', () => {
    writeFileSync(join(folder, 'broken.docx'), 'no zip')
    const message = 'This is no zip package that can be read (invalid zip data).'
    const {code, out} = run(folder, ['check', 'broken.docx'])
    expect({code, out: out.toString()}).toEqual({
      code: 1,
      out: `error: ${message} [zip-unreadable]\n`,
    })
    const asJson = run(folder, ['check', 'broken.docx', '--json'])
    expect(JSON.parse(asJson.out.toString())).toEqual({
      findings: [
        {code: 'zip-unreadable', severity: 'error', message, file: 'broken.docx', part: ''},
      ],
    })
  })

  test('says which kinds it checks', () => {
    const {code, err} = run(folder, ['check', 'story.html'])
    expect(code).toBe(3)
    expect(err).toMatch(
      /^onrecord: story\.html is of a kind that cannot be checked; expected a fin/,
    )
  })
})
