import {type Article, attachSource, type Dossier} from '@onrecord/core'
import {CommandError, EXIT, inputError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {decodeText} from './decode.ts'
import type {Input} from './load-input.ts'

/** The input with the text of `--source FILE` put in where it was withheld; another text than the one read is refused. */
export function withSource(input: Input, file: string | undefined): Input {
  if (file === undefined) return input
  const text = decodeText(readBytes(file))
  if (text === null) {
    throw inputError({
      code: 'encoding',
      message: `${file} is not UTF-8`,
      expected: 'the text as it was read',
    })
  }
  return input.kind === 'article'
    ? {...input, article: attached(file, attachSource(input.article, text))}
    : {...input, dossier: attached(file, attachSource(input.dossier, text))}
}

function attached<T extends Article | Dossier>(
  file: string,
  {
    value,
    issues,
  }: {readonly value: T | null; readonly issues: readonly {readonly message: string}[]},
): T {
  if (value !== null) return value
  throw new CommandError({
    code: 'source-hash',
    exit: EXIT.evidence,
    message: `${file}: ${issues[0]?.message ?? 'is not the text that was read'}`,
  })
}
