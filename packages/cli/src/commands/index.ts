import {auditCommand} from './audit.ts'
import {checkCommand} from './check.ts'
import {collectCommand} from './collect.ts'
import type {Command} from './command.ts'
import {completionCommand} from './completion.ts'
import {convertCommand} from './convert.ts'
import {doctorCommand} from './doctor.ts'
import {briefCommand, memoCommand} from './document.ts'
import {initCommand} from './init.ts'
import {inspectCommand} from './inspect.ts'
import {lintCommand} from './lint.ts'
import {publishCommand} from './publish.ts'
import {queryCommand} from './query.ts'
import {readCommand} from './read.ts'
import {reanchorCommand} from './reanchor.ts'
import {recheckCommand} from './recheck.ts'
import {searchCommand} from './search.ts'
import {verifyCommand} from './verify.ts'

/** Every command by its name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    readCommand,
    initCommand,
    inspectCommand,
    queryCommand,
    verifyCommand,
    lintCommand,
    briefCommand,
    memoCommand,
    checkCommand,
    auditCommand,
    reanchorCommand,
    doctorCommand,
    convertCommand,
    publishCommand,
    collectCommand,
    searchCommand,
    recheckCommand,
    completionCommand(() => commands.values()),
  ].map((command) => [command.name, command]),
)
