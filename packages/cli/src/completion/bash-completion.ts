import type {CompletionCommand, CompletionOption} from './completion-table.ts'

/** Completion for bash 3.2 and newer. Where it has no words, readline completes files. */
export function bashCompletion(table: readonly CompletionCommand[]): string {
  const names = [...table.map(({name}) => name), '--help', '--version']
  return `# Completion of onrecord for bash. Made by: onrecord completion bash
_onrecord() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words='' files=''
  # --paper=a4 comes as three words
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='${names.join(' ')}'
  else
    case "\${COMP_WORDS[1]} $prev" in
${valueCases(table)}
      *) case "\${COMP_WORDS[1]}" in
${commandCases(table)}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -z $files ]]; then compopt +o default 2>/dev/null; fi
  return 0
}
complete -o default -F _onrecord onrecord
`
}

/** What follows an option that takes a value; options alike share a line. */
function valueCases(table: readonly CompletionCommand[]): string {
  const patterns = new Map<string, string[]>()
  for (const {name, options} of table) {
    for (const option of options.filter(({value}) => value !== undefined)) {
      const does = `words='${option.words.join(' ')}'${option.files ? ' files=1' : ''}`
      const mine = flagsOf(option).map((flag) => `'${name} ${flag}'`)
      patterns.set(does, [...(patterns.get(does) ?? []), ...mine])
    }
  }
  return [...patterns].map(([does, of]) => `      ${of.join('|')}) ${does} ;;`).join('\n')
}

function flagsOf({long, short}: CompletionOption): readonly string[] {
  return short === undefined ? [`--${long}`] : [`-${short}`, `--${long}`]
}

function commandCases(table: readonly CompletionCommand[]): string {
  return table
    .map(({name, words, files, options}) => {
      const flags = options.flatMap(flagsOf)
      const operands = words.join(' ')
      return `        ${name}) words='${operands}'; [[ $cur == -* ]] && words='${flags.join(' ')}'${files ? '; files=1' : ''} ;;`
    })
    .join('\n')
}
