import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

/** What the tutorial asks its reader to do, in its order. */
type Step =
  | {readonly kind: 'save' | 'add'; readonly file: string; readonly text: string}
  | {
      readonly kind: 'replace'
      readonly file: string
      readonly before: string
      readonly after: string
    }
  | {readonly kind: 'run'; readonly commands: readonly string[]}
  | {readonly kind: 'see'; readonly lines: readonly string[]}

const STEP =
  /(?<verb>Save this as|Add this at the end of) `(?<target>[^`]+)`:\n\n```\w+\n(?<text>[\s\S]*?)```|In `(?<file>[^`]+)`, replace `(?<before>[^`]+)` with `(?<after>[^`]+)`|```sh\n(?<sh>[\s\S]*?)```|```text\n(?<out>[\s\S]*?)```/g

function stepOf({groups = {}}: RegExpMatchArray): Step {
  const {verb, target = '', text = '', file = '', before, after = '', sh, out = ''} = groups
  if (verb !== undefined)
    return {kind: verb === 'Save this as' ? 'save' : 'add', file: target, text}
  if (before !== undefined) return {kind: 'replace', file, before, after}
  if (sh !== undefined) return {kind: 'run', commands: sh.trim().split('\n')}
  return {kind: 'see', lines: out.trim().split('\n')}
}

test('the tutorial works as it is written', async () => {
  const page = readFileSync(join(examples, '../docs/tutorial.md'), 'utf8')
  const steps = [...page.matchAll(STEP)].map(stepOf)
  expect(steps.map(({kind}) => kind)).toEqual(
    'save run see run see add replace run see replace run see run see run see save run see run see'.split(
      ' ',
    ),
  )
  let seen = ''
  for (const step of steps) seen = await carryOut(step, seen)
})

/** Does what the step asks, and gives what is to be seen after it. */
async function carryOut(step: Step, seen: string): Promise<string> {
  switch (step.kind) {
    case 'save':
      writeFileSync(join(folder, step.file), step.text)
      return seen
    case 'add':
      appendFileSync(join(folder, step.file), `\n${step.text}`)
      return seen
    case 'replace': {
      const text = readFileSync(join(folder, step.file), 'utf8')
      expect(text).toContain(step.before)
      writeFileSync(join(folder, step.file), text.replace(step.before, step.after))
      return seen
    }
    case 'run': {
      let said = ''
      for (const command of step.commands) said += await outputOf(command)
      return said
    }
    case 'see':
      for (const line of step.lines) expect(seen).toContain(`${line}\n`)
      return seen
  }
}

async function outputOf(command: string): Promise<string> {
  const [name, ...args] = command.split(' ')
  expect(name).toBe('onrecord')
  const {out, err} = await run(folder, args)
  return `${out}${err}`
}
