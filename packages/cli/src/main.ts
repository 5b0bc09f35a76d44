import {parseArguments} from './arguments.ts'
import {CommandError, EXIT, usageError} from './command-error.ts'
import type {Command} from './commands/command.ts'
import {commands} from './commands/index.ts'
import {commandHelp} from './help/command-help.ts'
import {mainHelp} from './help/main-help.ts'
import {helpWidth, print, printJson, tell} from './streams.ts'
import {VERSION} from './version.ts'

/** Runs one command line and returns the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv)
  } catch (error) {
    return report(error, argv.includes('--json'))
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = rest.find((word) => !word.startsWith('-'))
    if (asked === undefined) await print(mainHelp(commands.values(), helpWidth()))
    else await print(commandHelp(commandOf(asked), helpWidth()))
    return name === undefined ? EXIT.usage : EXIT.done
  }
  if (name === '--version') {
    if (rest.includes('--json')) await printJson({version: VERSION})
    else await print(`${VERSION}\n`)
    return EXIT.done
  }
  const command = commandOf(name)
  if (rest.includes('--help') || rest.includes('-h')) {
    await print(commandHelp(command, helpWidth()))
    return EXIT.done
  }
  return command.run(parseArguments(name, command.options, rest))
}

function commandOf(name: string): Command {
  const command = commands.get(name)
  if (command !== undefined) return command
  throw usageError(
    `there is no command "${name}"`,
    `the commands are ${[...commands.keys()].join(', ')}`,
  )
}

async function report(error: unknown, json: boolean): Promise<number> {
  if (!(error instanceof CommandError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell(`onrecord: this is our bug, please report it with the input that caused it\n${text}`)
    return EXIT.bug
  }
  const {code, exit, message, expected, received, hint} = error.details
  if (json) await printJson({error: {code, message, expected, received, hint}})
  tell(`onrecord: ${error.line}`)
  return exit
}
