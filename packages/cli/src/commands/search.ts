import {isCurrent, search as searchCorpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {asked, EXIT, usageError} from '../command-error.ts'
import {articleFile, corpusIn, requireCorpusFolder, withFile} from '../corpus/corpus-input.ts'
import {filterOf, filterOptions} from '../corpus/filter-options.ts'
import {corpusLines} from '../print/corpus-rows.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const searchCommand: Command = {
  name: 'search',
  summary: 'find words in the articles of a corpus',
  operands: ['CORPUS WORD…'],
  description: [
    'Finds the paragraphs that have all the words, by date of publication: word, begin*, "words in this order"; of one | other either. Case and accents do not matter.',
    'With --json: { "query", "results": [ { "id", "spans", "text", "article", "file" } ] }. What was said, and the figures, dates and laws of many articles are asked with query.',
  ],
  examples: [
    'onrecord search corpus/ border returned',
    `onrecord search corpus/ '"third country" deport*' --from 2023-10`,
    `onrecord search corpus/ '"did not respond" | "declined to comment"'`,
    'onrecord search corpus/ returned --once --to 2023',
    'onrecord search corpus/ returned --files',
  ],
  options: {
    files: {
      type: 'boolean',
      means: 'Only the files of the articles, for other commands: onrecord init takes them.',
    },
    once: {
      type: 'boolean',
      means: 'Each paragraph once, with all articles that have it: copies of one text are one.',
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
  requireCorpusFolder(folder)
  const query = words.join(' ')
  const filter = filterOf(args)
  const corpus = await corpusIn(folder, filter)
  const once = args.flag('once')
  const rows = await asked(
    () => searchCorpus(corpus, query, filter, {once}),
    'see onrecord help search',
  )
  const files = [...new Set(rows.map(({article}) => articleFile(folder, article.id)))]
  if (args.flag('json')) {
    const results = rows.map((row) => withFile(folder, row))
    await printJson(args.flag('files') ? {query, files} : {query, results})
    return EXIT.done
  }
  if (rows.length === 0) tell(`search: nothing found for ${query}`)
  const old = new Set(rows.flatMap(({article}) => (isCurrent(article) ? [] : [article.id]))).size
  if (old > 0 && args.flag('files')) {
    tell(
      `search: ${old} of ${files.length} were withdrawn or have a later version; --current leaves them out`,
    )
  }
  await print(args.flag('files') ? files.map((file) => `${file}\n`).join('') : corpusLines(rows))
  return EXIT.done
}
