import {dirname} from 'node:path'
import type {Arguments} from '../arguments.ts'
import {absolute, isFolder, shownPath} from '../files.ts'
import {tell} from '../streams.ts'
import {configKey} from './config-fields.ts'
import {findConfig} from './find-config.ts'
import {type Config, loadConfig} from './load-config.ts'

/** The command line of one input with what the house has decided where it says nothing. */
export interface House {
  readonly config: Config
  /** The config that was read; `null`: there is none. */
  readonly file: string | null
  readonly args: Arguments
}

/** As `quietHouseOf`, and with `--verbose` said on stderr. */
export async function houseOf(args: Arguments, input: string): Promise<House> {
  const house = await quietHouseOf(args, input)
  if (args.flag('verbose')) tell(`config: ${house.file ?? 'none'}`)
  return house
}

/** The config of an input: the one of `--config`, else the nearest one from the folder of the input upward. */
export async function quietHouseOf(args: Arguments, input: string): Promise<House> {
  const file = args.flag('no-config') ? null : (args.value('config') ?? nearestConfig(input))
  const config = file === null ? {} : await loadConfig(file)
  return {config, file, args: withConfig(args, config)}
}

/** What stands on the command line wins; then what the config has for the command, then for all. */
function withConfig(args: Arguments, config: Config): Arguments {
  const own = config[args.command]
  const ofCommand = typeof own === 'object' && own !== null ? own : {}
  const setting = (name: string): unknown => {
    if (args.given(name)) return undefined
    const key = configKey(name)
    return Object.entries(ofCommand).find(([one]) => one === key)?.[1] ?? config[key]
  }
  return {
    ...args,
    flag: (name) => args.flag(name) || setting(name) === true,
    value: (name) => {
      const usual = setting(name)
      return args.value(name) ?? (typeof usual === 'string' ? usual : undefined)
    },
  }
}

function nearestConfig(input: string): string | null {
  const path = absolute(input === '-' ? '.' : input)
  const found = findConfig(isFolder(path) ? path : dirname(path))
  return found === null ? null : shownPath(found)
}
