import {themes} from '@onrecord/document'
import {afterAll, describe, expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {commandHelp} from '../src/help/command-help.ts'
import {mainHelp} from '../src/help/main-help.ts'
import {themeOption} from '../src/input/load-theme.ts'
import {folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

const all = [...commands.values()]

test('the help begins with examples and lists every command', async () => {
  const {code, out} = await run(folder, ['--help'])
  expect(code).toBe(0)
  expect(out.toString()).toMatch(/^Examples\n/)
  for (const {name, summary} of all) {
    expect(out.toString().replace(/\s+/g, ' ')).toContain(` ${name} ${summary} `)
  }
  expect(await run(folder, [])).toMatchObject({code: 2, out})
})

describe.each(all)('$name', (command) => {
  const {name, options, examples, seeAlso} = command

  test('help COMMAND and COMMAND --help say the same, examples first', async () => {
    const {code, out} = await run(folder, ['help', name])
    expect(code).toBe(0)
    expect(out.toString()).toMatch(new RegExp(`^Examples\\n  .*onrecord ${name}`))
    expect((await run(folder, [name, '--help'])).out).toEqual(out)
  })

  test('has every option with its values, in lines that fit', () => {
    for (const width of [60, 80, 100]) {
      const help = commandHelp(command, width)
      const broad = help.split('\n').filter((line) => line.length > width)
      // a flag or a command line is not broken
      expect(broad.filter((line) => !/^ {2}(?:-|onrecord )/.test(line))).toEqual([])
      for (const [option, {choices = []}] of Object.entries(options)) {
        expect(help).toMatch(new RegExp(`^ {2}(?:-\\w, )?--(?:\\[no-\\])?${option}\\b`, 'm'))
        for (const choice of choices) expect(help).toContain(choice)
      }
    }
  })

  test('its examples use options that it has, and it refers to commands that there are', () => {
    const taken = [...Object.keys(options), 'json']
    const shorts = Object.values(options).map(({short}) => short)
    for (const example of examples) {
      for (const [, long] of example.matchAll(/ --([\w-]+)/g)) expect(taken).toContain(long)
      for (const [, short] of example.matchAll(/ -(\w)\b/g)) expect(shorts).toContain(short)
    }
    for (const other of seeAlso) expect([...commands.keys()]).toContain(other)
  })
})

test('a command that there is not has no help', async () => {
  expect(await run(folder, ['help', 'sing'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^onrecord: there is no command "sing"; the commands are read, /),
  })
})

test('the main help fits too', () => {
  for (const width of [80, 100]) {
    const lines = mainHelp(all, width).split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
  }
})

test('the themes that help and completion offer are those that ship', () => {
  expect(themeOption.suggests).toEqual(Object.values(themes).map(({name}) => name))
})
