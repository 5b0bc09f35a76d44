import {attachSource, type Result} from '@onrecord/core'
import {CommandError, EXIT, inputError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {decodeText} from './decode.ts'
import {dossierIn, type Input, loadInput} from './load-input.ts'

/**
 * The input with the text of `--source FILE` put in where it was withheld; another text than the one read is refused. The
 * file is the text itself, under any name, or what it is read from: a page, a Word file, a PDF, JSON.
 */
export async function withSource(input: Input, file: string | undefined): Promise<Input> {
  if (file === undefined) return input
  const plain = decodeText(readBytes(file))
  const first = plain === null ? null : attached(input, plain)
  if (first?.value) return first.value
  let [whole, refused] = [first?.value ?? null, first]
  for (const text of await textsOf(file, plain)) {
    refused = attached(whole ?? input, text)
    whole = refused.value ?? whole
  }
  if (whole !== null) return whole
  throw new CommandError({
    code: 'source-hash',
    exit: EXIT.evidence,
    message: `${file}: ${refused?.issues[0]?.message ?? 'is not the text that was read'}`,
  })
}

function attached(input: Input, text: string): Result<Input> {
  if (input.kind === 'article') {
    const {value, issues} = attachSource(input.article, text)
    return {value: value && {...input, article: value}, issues}
  }
  const {value, issues} = attachSource(input.dossier, text)
  return {value: value && {...input, dossier: value}, issues}
}

/** The texts that a file is read as; none where it is read as it stands. */
async function textsOf(file: string, plain: string | null): Promise<readonly string[]> {
  if (plain !== null && !READ.test(file)) return []
  if (plain === null && (file === '-' || /\.te?xt$/i.test(file))) {
    throw inputError({
      code: 'encoding',
      message: `${file} is not UTF-8`,
      expected: 'the text as it was read',
    })
  }
  const {articles} = dossierIn(await loadInput(file, {}))
  return articles.flatMap(({source}) => source.text ?? [])
}

/** What may not be its own text: a mail that was saved as text has an envelope around it. */
const READ = /\.(?:te?xt|x?html?|webarchive|md|markdown|docx|pdf|eml|mht|mhtml|json|jsonld|ya?ml)$/i
