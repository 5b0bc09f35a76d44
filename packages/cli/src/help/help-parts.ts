import {EXIT, EXIT_MEANS, type ExitName} from '../command-error.ts'
import type {Command} from '../commands/command.ts'
import {commonOptions, type OptionGroup, type OptionSpec} from '../options.ts'

/** The sections of options that the help and the man page have, in their order. */
export const OPTION_SECTIONS: readonly (readonly [OptionGroup | undefined, string])[] = [
  [undefined, 'Options'],
  ['house', 'Options of the house’s config'],
  ['reading', 'Options for a source that is read first'],
  ['corpus', 'Options for the articles of a corpus'],
  ['common', 'Options of every command'],
]

/** All options of a command, the common ones too. */
export function optionsOf({options}: Command): readonly (readonly [string, OptionSpec])[] {
  return Object.entries({...options, ...commonOptions})
}

/** What an option does, which values it has where its label names them otherwise, and what holds without it. */
export function meaningOf({means, choices, value, form, otherwise}: OptionSpec): string {
  return [
    means,
    choices !== undefined && value !== undefined ? `One of ${choices.join(', ')}.` : '',
    form === undefined ? '' : `For example ${form.example}.`,
    otherwise === undefined ? '' : `Left out: ${otherwise}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The exit codes of a command with their meanings, by number. */
export function exitsOf({exits}: Pick<Command, 'exits'>): readonly (readonly [number, string])[] {
  const common: readonly ExitName[] = ['done', 'usage', 'input', 'bug']
  return names()
    .filter((name) => common.includes(name) || exits[name] !== undefined)
    .map((name) => [EXIT[name], exits[name] ?? EXIT_MEANS[name]] as const)
    .sort(([a], [b]) => a - b)
}

export function allExits(): readonly (readonly [number, string])[] {
  return names().map((name) => [EXIT[name], EXIT_MEANS[name]])
}

function names(): readonly ExitName[] {
  return Object.keys(EXIT).filter((name): name is ExitName => name in EXIT)
}

/** The lines in which a command is called. */
export function synopsisOf({name, operands, options}: Command): readonly string[] {
  const rest = Object.keys(options).length === 0 ? '' : ' [OPTION…]'
  return operands.map((operand) => `onrecord ${name}${operand === '' ? '' : ` ${operand}`}${rest}`)
}

/** The files that the command knows by their names. */
export const FILES: readonly (readonly [string, string])[] = [
  [
    'dossier.yaml',
    'in a dossier folder: the analyst’s layer over the articles; also dossier.yml and dossier.json',
  ],
  ['articles/ID.article.json', 'beside it: the articles as they were read'],
  [
    'corpus.json',
    'in a corpus: what makes a folder one; below it are articles/, records/, sources/',
  ],
  ['onrecord.config.yaml', 'in the folder of the input or above it: the defaults of the house'],
]
