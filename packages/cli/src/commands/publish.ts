import {publish, withHouseDefaults} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {houseOf} from '../config/house.ts'
import {requireLock} from '../evidence-lock.ts'
import {requireUnread, writeWhole} from '../files.ts'
import {loadInput} from '../input/load-input.ts'
import {keyMapOption, requireApart, writeKeyMap} from '../key-map.ts'
import {fileOption, houseOptions} from '../options.ts'
import {permitted} from '../permitted.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const publishCommand: Command = {
  name: 'publish',
  summary: 'make the copy of a dossier for others: nobody whom it protects, no text of an article',
  operands: ['DOSSIER'],
  description: [
    'Evidence by place, and the words that may go out within the limit of each article: what its rights state, else a quarter of it, 100 to 400 words and at most half. That is house policy and no legal safe harbour. Whoever holds the text of an article puts it back with --source, to verify and to read; a document is not made so where somebody is hidden, since the text names them.',
    'What the marking of the dossier does not permit is not made.',
  ],
  examples: [
    'onrecord publish dossier/ -o out/dossier.json',
    'onrecord publish dossier/ -o out/dossier.json --key-map private/keys.json',
  ],
  options: {
    output: fileOption,
    'key-map': keyMapOption,
    ...houseOptions,
  },
  exits: {
    evidence: 'the evidence lock is broken: nothing is written',
    output: 'output cannot be written',
  },
  seeAlso: ['convert', 'audit', 'verify'],
  run: publishOne,
}

async function publishOne(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) {
    throw usageError(
      'publish needs one DOSSIER',
      'for example: onrecord publish dossier/ -o out.json',
    )
  }
  const [output, keys] = [args.value('output') ?? '-', args.value('key-map')]
  requireApart(keys, output)
  const {config} = await houseOf(args, name)
  const input = await loadInput(name, {})
  if (input.kind === 'article') {
    throw inputError({
      code: 'no-dossier',
      message: `${input.file} is an article, whose text is not ours to publish`,
      expected: 'a dossier folder or file',
    })
  }
  requireUnread(output, keys)
  requireLock(input)
  const dossier = withHouseDefaults(input.dossier, config)
  const {value, issues} = permitted(input.file, () => publish(dossier))
  for (const {message} of issues) tell(message)
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (output === '-') await print(text)
  else {
    writeWhole(output, text)
    tell(output)
    if (args.flag('json')) await printJson({file: output})
  }
  for (const line of writeKeyMap(keys, {...input, dossier})) tell(line)
  return EXIT.done
}
