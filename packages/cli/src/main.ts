import {type Arguments, parseArguments} from './arguments.ts'
import {EXIT, usageError} from './command-error.ts'
import type {Command} from './commands/command.ts'
import {commands} from './commands/index.ts'
import {didYouMean} from './did-you-mean.ts'
import {failureOf} from './failure.ts'
import {commandHelp} from './help/command-help.ts'
import {helpJson} from './help/help-json.ts'
import {mainHelp} from './help/main-help.ts'
import {helpWidth, print, printJson, tell} from './streams.ts'
import {VERSION} from './version.ts'
import {watch} from './watch/watch.ts'

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
    await help(asked === undefined ? null : commandOf(asked), rest.includes('--json'))
    return name === undefined ? EXIT.usage : EXIT.done
  }
  if (name === '--version') {
    if (rest.includes('--json')) await printJson({version: VERSION})
    else await print(`${VERSION}\n`)
    return EXIT.done
  }
  const command = commandOf(name)
  if (rest.includes('--help') || rest.includes('-h')) {
    await help(command, rest.includes('--json'))
    return EXIT.done
  }
  return runCommand(command, parseArguments(name, command.options, rest))
}

async function help(command: Command | null, json: boolean): Promise<void> {
  if (json) {
    await printJson(
      command === null ? {commands: [...commands.values()].map(helpJson)} : helpJson(command),
    )
  } else if (command === null) await print(mainHelp(commands.values(), helpWidth()))
  else await print(commandHelp(command, helpWidth()))
}

async function runCommand(command: Command, args: Arguments): Promise<number> {
  if (!args.flag('watch')) return command.run(args)
  if (args.flag('json') || args.positionals.includes('-')) {
    throw usageError(
      '--watch goes with files, and not with --json',
      `see onrecord help ${command.name}`,
    )
  }
  return watch(() => command.run(args).catch((error: unknown) => report(error, false)))
}

function commandOf(name: string): Command {
  const command = commands.get(name)
  if (command !== undefined) return command
  if (name.startsWith('-')) {
    throw usageError(
      `${name} stands before any command`,
      `options stand behind it: onrecord read FILE --json; the commands are ${[...commands.keys()].join(', ')}`,
    )
  }
  throw usageError(
    `there is no command "${name}"${didYouMean(name, [...commands.keys()])}`,
    `the commands are ${[...commands.keys()].join(', ')}`,
  )
}

async function report(thrown: unknown, json: boolean): Promise<number> {
  const {exit, error, line} = failureOf(thrown)
  tell(`onrecord: ${line}`)
  // where stdout is what cannot be written, stderr has said so
  if (json) await printJson({error}).catch(() => undefined)
  return exit
}
