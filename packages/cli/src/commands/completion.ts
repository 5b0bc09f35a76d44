import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {bashCompletion} from '../completion/bash-completion.ts'
import {type CompletionCommand, completionTable} from '../completion/completion-table.ts'
import {fishCompletion} from '../completion/fish-completion.ts'
import {zshCompletion} from '../completion/zsh-completion.ts'
import {print, printJson} from '../streams.ts'
import type {Command} from './command.ts'

const shells: Readonly<Record<string, (table: readonly CompletionCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** Takes the table of commands when it is asked, since it stands in that table itself. */
export function completionCommand(commands: () => Iterable<Command>): Command {
  return {
    name: 'completion',
    summary: 'print what a shell needs to complete commands, options and values',
    operands: [Object.keys(shells).join('|')],
    words: Object.keys(shells),
    description: [
      'Bash: eval "$(onrecord completion bash)" in ~/.bashrc. Zsh: the same with zsh, after compinit, in ~/.zshrc. Fish: onrecord completion fish > ~/.config/fish/completions/onrecord.fish.',
    ],
    examples: [
      'eval "$(onrecord completion bash)"',
      'onrecord completion fish > ~/.config/fish/completions/onrecord.fish',
    ],
    options: {},
    exits: {},
    seeAlso: [],
    run: (args) => complete(args, [...commands()]),
  }
}

async function complete(args: Arguments, commands: readonly Command[]): Promise<number> {
  const [shell = '', ...more] = args.positionals
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (script === undefined || more.length > 0) {
    throw usageError(
      `completion needs one of ${Object.keys(shells).join(', ')}`,
      'for example: eval "$(onrecord completion bash)"',
    )
  }
  const text = script(completionTable(commands))
  if (args.flag('json')) await printJson({shell, script: text})
  else await print(text)
  return EXIT.done
}
