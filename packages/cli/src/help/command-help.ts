import type {Command} from '../commands/command.ts'
import {optionLabel} from '../options.ts'
import {exitsOf, FILES, meaningOf, OPTION_SECTIONS, optionsOf, synopsisOf} from './help-parts.ts'
import {entry, paragraph} from './wrap.ts'

/** The whole help of a command, examples first, in lines of at most `width` columns. */
export function commandHelp(command: Command, width: number): string {
  const {summary, description, examples, seeAlso} = command
  const sections: readonly (readonly [string, string])[] = [
    ['Examples', lines(examples)],
    ['Synopsis', lines(synopsisOf(command))],
    [
      'Description',
      [`${sentence(summary)}.`, ...description].map((text) => paragraph(text, 2, width)).join('\n'),
    ],
    ...optionSections(command, width),
    [
      'Exit codes',
      exitsOf(command)
        .map(([code, means]) => entry(`${code}`, means, 6, width))
        .join(''),
    ],
    ['Files', FILES.map(([file, means]) => entry(file, means, COLUMN, width)).join('')],
    ['See also', lines([...seeAlso.map((other) => `onrecord help ${other}`), 'onrecord help'])],
  ]
  return `${sections.map(([title, text]) => `${title}\n${text}`).join('\n')}`
}

const COLUMN = 28

function optionSections(command: Command, width: number): readonly (readonly [string, string])[] {
  return OPTION_SECTIONS.flatMap(([group, title]) => {
    const options = optionsOf(command).filter(([, spec]) => spec.group === group)
    if (options.length === 0) return []
    const text = options.map(([name, spec]) =>
      entry(optionLabel(name, spec), meaningOf(spec), COLUMN, width),
    )
    return [[title, text.join('')] as const]
  })
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `  ${text}\n`).join('')
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
