import type {CompletionCommand, CompletionOption} from './completion-table.ts'

/** Completion for fish 3 and newer. */
export function fishCompletion(table: readonly CompletionCommand[]): string {
  const lines = table.flatMap((command) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ...operandLines(command),
    ...command.options.map((option) => optionLine(command.name, option)),
  ])
  return `# Completion of onrecord for fish. Made by: onrecord completion fish
complete -c onrecord -f
complete -c onrecord -n __fish_use_subcommand -l help -d 'The commands'
complete -c onrecord -n __fish_use_subcommand -l version -d 'Which version this is'
${lines.join('\n')}
`
}

function operandLines({name, words, files}: CompletionCommand): readonly string[] {
  return [
    ...(words.length === 0 ? [] : [`${after(name)} -a ${quoted(words.join(' '))}`]),
    ...(files ? [`${after(name)} -F`] : []),
  ]
}

function optionLine(
  command: string,
  {long, short, means, value, words, files}: CompletionOption,
): string {
  const flags = short === undefined ? `-l ${long}` : `-s ${short} -l ${long}`
  const taken = value === undefined ? '' : files ? ' -r -F' : ' -x'
  const list = words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`
  return `${after(command)} ${flags}${taken}${list} -d ${quoted(means)}`
}

function after(command: string): string {
  return `complete -c onrecord -n '__fish_seen_subcommand_from ${command}'`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
