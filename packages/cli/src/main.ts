import {parseArguments} from './arguments.ts'
import {CommandError, EXIT, usageError} from './command-error.ts'
import {commands} from './commands/index.ts'
import {HELP} from './help.ts'
import {print, printJson, tell} from './streams.ts'
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
    await print(HELP)
    return name === undefined ? EXIT.usage : EXIT.done
  }
  if (name === '--version') {
    await print(`${VERSION}\n`)
    return EXIT.done
  }
  const command = commands.get(name)
  if (command === undefined) {
    throw usageError(
      `there is no command "${name}"`,
      `the commands are ${[...commands.keys()].join(', ')}`,
    )
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await print(command.help)
    return EXIT.done
  }
  return command.run(parseArguments(name, command.options, rest))
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
