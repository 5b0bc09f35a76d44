import type {Command} from '../commands/command.ts'
import {optionsOf} from '../help/help-parts.ts'
import {negated, type OptionSpec} from '../options.ts'

/** What completion knows of a command. */
export interface CompletionCommand {
  readonly name: string
  readonly summary: string
  /** Words that an operand may be. */
  readonly words: readonly string[]
  /** Whether an operand may be a file. */
  readonly files: boolean
  readonly options: readonly CompletionOption[]
}

export interface CompletionOption {
  readonly long: string
  readonly short: string | undefined
  readonly means: string
  /** What its value is called; of a flag, `undefined`. */
  readonly value: string | undefined
  readonly words: readonly string[]
  /** Whether its value may be a file or a folder. */
  readonly files: boolean
}

/** The table of commands as completion needs it, with `help`. */
export function completionTable(commands: readonly Command[]): readonly CompletionCommand[] {
  const help: CompletionCommand = {
    name: 'help',
    summary: 'tell all about a command',
    words: commands.map(({name}) => name),
    files: false,
    options: [],
  }
  return [
    ...commands.map((command) => ({
      name: command.name,
      summary: command.summary,
      words: command.words ?? [],
      files: command.operands.some((operand) => /INPUT|FILE|SOURCE|DOSSIER|\.json/.test(operand)),
      options: optionsOf(command).flatMap(([name, spec]) => optionsFor(name, spec)),
    })),
    help,
  ]
}

function optionsFor(name: string, spec: OptionSpec): readonly CompletionOption[] {
  const {type, short, means, value, choices, suggests = [], house} = spec
  const option: CompletionOption = {
    long: name,
    short,
    means: (means.split(/[.:;] /)[0] ?? means).replace(/\.$/, ''),
    value: type === 'boolean' ? undefined : (value ?? 'VALUE'),
    words: choices ?? suggests,
    files: /FILE|DIR|OLD/.test(value ?? ''),
  }
  return type === 'boolean' && house !== undefined
    ? [option, {...option, long: negated(name), means: `Not: ${option.means}`}]
    : [option]
}
