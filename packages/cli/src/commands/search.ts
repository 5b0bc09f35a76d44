import {type CorpusRow, search as searchCorpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {articleFile, corpusIn, isCorpus} from '../corpus/corpus-input.ts'
import {filterOf, filterOptions} from '../corpus/filter-options.ts'
import {corpusLines} from '../print/corpus-rows.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const searchCommand: Command = {
  name: 'search',
  summary: 'find words in the articles of a corpus',
  operands: ['CORPUS WORD…'],
  description: [
    'Finds the paragraphs that have all the words, by date of publication: word, begin*, "words in this order". Case and accents do not matter.',
    'With --json: { "query", "results": [ { "id", "spans", "text", "article", "file" } ] }. What was said, and the figures, dates and laws of many articles are asked with query.',
  ],
  examples: [
    'onrecord search corpus/ border returned',
    `onrecord search corpus/ '"third country" deport*' --from 2023-10`,
    'onrecord search corpus/ returned --files',
  ],
  options: {
    files: {
      type: 'boolean',
      means: 'Only the files of the articles, for other commands: onrecord init takes them.',
    },
    ...filterOptions,
  },
  exits: {},
  seeAlso: ['collect', 'query', 'init'],
  run: search,
}

async function search(args: Arguments): Promise<number> {
  const [folder, ...words] = args.positionals
  if (folder === undefined || words.length === 0) {
    throw usageError(
      'search needs a CORPUS and a WORD',
      'for example: onrecord search corpus/ border',
    )
  }
  if (!isCorpus(folder)) throw notACorpus(folder)
  const query = words.join(' ')
  const rows = await found(folder, query, args)
  const files = [...new Set(rows.map(({article}) => articleFile(folder, article.id)))]
  if (args.flag('json')) {
    const results = rows.map((row) => ({...row, file: articleFile(folder, row.article.id)}))
    await printJson(args.flag('files') ? {query, files} : {query, results})
    return EXIT.done
  }
  if (rows.length === 0) tell(`search: nothing found for ${query}`)
  await print(args.flag('files') ? files.map((file) => `${file}\n`).join('') : corpusLines(rows))
  return EXIT.done
}

async function found(folder: string, query: string, args: Arguments): Promise<CorpusRow[]> {
  try {
    const filter = filterOf(args)
    return await searchCorpus(await corpusIn(folder, filter), query, filter)
  } catch (error) {
    if (error instanceof RangeError) throw usageError(error.message, 'see onrecord help search')
    throw error
  }
}

function notACorpus(folder: string) {
  return inputError({
    code: 'not-a-corpus',
    message: `${folder} is no corpus`,
    expected: 'a folder that collect made, with a corpus.json in it',
    hint: 'make one with: onrecord collect FILE… -o DIR',
  })
}
