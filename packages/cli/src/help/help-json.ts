import type {Command} from '../commands/command.ts'
import {exitsOf, meaningOf, optionsOf} from './help-parts.ts'

/** What the help says of a command, for programs. */
export function helpJson(command: Command): object {
  const {name, summary, operands, description, examples, seeAlso} = command
  return {
    name,
    summary,
    operands,
    description,
    options: optionsOf(command).map(([option, spec]) => ({
      name: option,
      type: spec.type,
      short: spec.short,
      means: meaningOf(spec),
      choices: spec.choices,
    })),
    exits: Object.fromEntries(exitsOf(command)),
    examples,
    seeAlso,
  }
}
