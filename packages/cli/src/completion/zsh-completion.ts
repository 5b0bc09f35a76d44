import type {CompletionCommand, CompletionOption} from './completion-table.ts'

/** Completion for zsh: to be sourced after compinit, or a file \`_onrecord\` in \`fpath\`. */
export function zshCompletion(table: readonly CompletionCommand[]): string {
  const names = table.map(({name, summary}) => `    ${quoted(`${name}:${summary}`)}`)
  return `#compdef onrecord
# Completion of onrecord for zsh. Made by: onrecord completion zsh
_onrecord_words_or_files() {
  _alternative "words:word:$1" "files:file:_files"
}
_onrecord() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${table.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _onrecord ]]; then _onrecord "$@"; else compdef _onrecord onrecord; fi
`
}

function commandCase({name, words, files, options}: CompletionCommand): string {
  const specs = options.map(optionSpec)
  const operands = files || words.length > 0 ? [quoted(`*:operand:${action(words, files)}`)] : []
  const all = [...specs, ...operands].map((spec) => ` \\\n        ${spec}`)
  return `    ${name})
      _arguments -s${all.join('')} ;;`
}

function optionSpec({long, short, means, value, words, files}: CompletionOption): string {
  const told = means.replace(/[[\]:\\]/g, '\\$&')
  const taken = value === undefined ? '' : `:${value.replace(/[:\\]/g, '')}:${action(words, files)}`
  if (short === undefined) return quoted(`--${long}[${told}]${taken}`)
  return `'(-${short} --${long})'{-${short},--${long}}${quoted(`[${told}]${taken}`)}`
}

function action(words: readonly string[], files: boolean): string {
  const list = `(${words.join(' ')})`
  if (words.length === 0) return files ? '_files' : ' '
  return files ? `{_onrecord_words_or_files "${list}"}` : list
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`
}
