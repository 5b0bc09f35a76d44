import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {commands} from '../src/commands/index.ts'
import {folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'story one.txt': ''})
afterAll(remove)

for (const shell of ['bash', 'zsh', 'fish']) {
  const {code, out} = await run(folder, ['completion', shell])
  if (code !== 0) throw new Error(`completion ${shell} ends with ${code}`)
  writeFileSync(join(folder, `onrecord.${shell}`), out)
}

describe('bash', () => {
  /** What bash completes the last word of a line to; its `default` is files. */
  function completed(...words: readonly string[]): readonly string[] {
    const script = `source ./onrecord.bash
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
_onrecord
printf '%s\\n' "\${COMPREPLY[@]}"`
    const args = ['--norc', '-c', script, 'bash', 'onrecord', ...words]
    const out = execFileSync('bash', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return out.split('\n').filter((line) => line !== '')
  }

  test('completes commands, options, values and names of queries', () => {
    expect(completed('')).toEqual([...commands.keys(), 'help', '--help', '--version'])
    expect(completed('re')).toEqual(['read', 'reanchor', 'recheck'])
    expect(completed('brief', '--pap')).toEqual(['--paper'])
    expect(completed('memo', 'dossier', '--format', '')).toEqual(['pdf', 'docx', 'html', 'md'])
    expect(completed('memo', '--paper', '=', 'l')).toEqual(['letter'])
    expect(completed('memo', '--paper', '=')).toEqual(['a4', 'letter'])
    expect(completed('lint', '--no-s')).toEqual(['--no-strict'])
    expect(completed('query', 'story.txt', 'quot')).toEqual(['quotations'])
    expect(completed('help', 'ver')).toEqual(['verify'])
    expect(completed('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(completed('brief', '--theme', '')).toEqual(['quiet', 'clear'])
  })

  test('has every option of every command', () => {
    for (const [name, {options}] of commands) {
      const flags = completed(name, '-')
      for (const option of Object.keys(options)) expect(flags).toContain(`--${option}`)
    }
  })

  test('leaves files to readline', () => {
    expect(completed('brief', 'sto')).toEqual([])
    expect(completed('brief', '-o', 'sto')).toEqual([])
    const said = execFileSync(
      'bash',
      ['--norc', '-c', 'source ./onrecord.bash; complete -p onrecord'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(said).toBe('complete -o default -F _onrecord onrecord\n')
  })
})

describe('fish', () => {
  beforeEach((ctx) => needs(ctx, 'fish'))

  function completed(line: string): readonly string[] {
    const script = `source ./onrecord.fish; complete -C ${JSON.stringify(line)}`
    const out = execFileSync('fish', ['--no-config', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, HOME: folder},
    })
    return out
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => each.split('\t')[0] ?? '')
  }

  test('completes commands, options, values and files', () => {
    expect(completed('onrecord re')).toEqual(['read', 'reanchor', 'recheck'])
    expect(completed('onrecord brief --pap')).toEqual(['--paper'])
    expect(completed('onrecord memo x --format ')).toEqual(['docx', 'html', 'md', 'pdf'])
    expect(completed('onrecord completion ')).toEqual(['bash', 'fish', 'zsh'])
    expect(completed('onrecord brief story')).toEqual(['story one.txt'])
    expect(completed('onrecord doctor story')).toEqual([])
  })
})

describe('zsh', () => {
  beforeEach((ctx) => needs(ctx, 'zsh'))

  test('takes it for onrecord', () => {
    const script = `autoload -Uz compinit && compinit -u -D
source ./onrecord.zsh
print -r -- $_comps[onrecord]`
    const options = {cwd: folder, encoding: 'utf8', env: {...process.env, HOME: folder}} as const
    expect(execFileSync('zsh', ['-f', '-c', script], options)).toBe('_onrecord\n')
  })

  test('gives the specifications of the command that stands there', () => {
    // what zsh itself does with them is taken over by functions that print them
    const script = `compdef() { : }
source ./onrecord.zsh
_arguments() { print -rl -- "$@" }
_describe() { print -rl -- $commands }
words=(onrecord re) CURRENT=2; _onrecord
words=(onrecord memo --pa) CURRENT=3; _onrecord`
    const options = {cwd: folder, encoding: 'utf8'} as const
    const lines = execFileSync('zsh', ['-f', '-c', script], options).split('\n')
    expect(lines).toContain(`reanchor:${commands.get('reanchor')?.summary}`)
    expect(lines).toContain('--paper[Paper]:VALUE:(a4 letter)')
    expect(lines).toContain('*:operand:_files')
    // an action with a colon of its own would be cut there
    const actions = lines
      .filter((line) => /^--\w/.test(line))
      .map((line) => line.replace(/^.*?[^\\]\]/, ''))
    expect(actions.filter((line) => line.split(':').length > 3)).toEqual([])
    for (const option of Object.keys(commands.get('memo')?.options ?? {})) {
      expect(
        lines.filter((line) => line.startsWith(`--${option}[`) || line.includes(`)--${option}[`)),
      ).toHaveLength(1)
    }
  })
})

test('any other shell is refused', async () => {
  expect(await run(folder, ['completion', 'tcsh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('completion needs one of bash, zsh, fish'),
  })
})
