import type {Command} from '../commands/command.ts'
import {commonOptions, type OptionSpec, optionLabel} from '../options.ts'
import {
  allExits,
  exitsOf,
  FILES,
  meaningOf,
  OPTION_SECTIONS,
  optionsOf,
  synopsisOf,
} from './help-parts.ts'
import {EXAMPLES, INTRODUCTION} from './main-help.ts'

/** The manual page `onrecord.1`, in the macros of man(7), of every command. */
export function manPage(commands: readonly Command[]): string {
  const parts = [
    '.TH ONRECORD 1',
    section('NAME', [text('onrecord - news articles to evidence, evidence to a brief and a memo')]),
    section('SYNOPSIS', [
      bold('onrecord COMMAND [OPTION…] [INPUT…]'),
      '.br',
      bold('onrecord help COMMAND'),
    ]),
    section('DESCRIPTION', [INTRODUCTION.map(text).join('\n.PP\n')]),
    ...commands.map(commandPart),
    section('OPTIONS OF EVERY COMMAND', options(Object.entries(commonOptions))),
    section(
      'EXIT STATUS',
      allExits().map(([code, means]) => item(`${code}`, means)),
    ),
    section(
      'FILES',
      FILES.map(([file, means]) => item(file, means)),
    ),
    section(
      'EXAMPLES',
      EXAMPLES.map(([line, means]) => item(line, means)),
    ),
  ]
  return `${parts.join('\n')}\n`
}

function commandPart(command: Command): string {
  const {name, summary, description, examples, seeAlso} = command
  return section(`ONRECORD ${name.toUpperCase()}`, [
    ...synopsisOf(command).flatMap((line, at) => (at === 0 ? [bold(line)] : ['.br', bold(line)])),
    ...[`${summary}.`, ...description].map((each) => `.PP\n${text(each)}`),
    ...OPTION_SECTIONS.filter(([group]) => group !== 'common').flatMap(([group, title]) => {
      const mine = optionsOf(command).filter(([, spec]) => spec.group === group)
      return mine.length === 0 ? [] : [`.SS ${text(title)}`, ...options(mine)]
    }),
    '.SS Exit status',
    ...exitsOf(command).map(([code, means]) => item(`${code}`, means)),
    '.SS Examples',
    '.nf',
    ...examples.map(text),
    '.fi',
    ...(seeAlso.length === 0 ? [] : [`.PP\n${text(`See also: ${seeAlso.join(', ')}.`)}`]),
  ])
}

function section(title: string, lines: readonly string[]): string {
  return [`.SH ${title}`, ...lines].join('\n')
}

function options(specs: readonly (readonly [string, OptionSpec])[]): readonly string[] {
  return specs.map(([name, spec]) => item(optionLabel(name, spec), meaningOf(spec)))
}

function item(term: string, means: string): string {
  return `.TP\n${bold(term)}\n${text(means)}`
}

function bold(line: string): string {
  return `\\fB${text(line)}\\fR`
}

/** Text that roff takes as it is: no escapes, no requests, hyphens that can be copied. */
function text(plain: string): string {
  return plain
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replace(/…/g, '...')
    .replace(/’/g, '\\(cq')
}
