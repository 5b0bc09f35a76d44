import {extname} from 'node:path'
import {
  type Article,
  type Dossier,
  parseRef,
  type Reanchored,
  reanchor,
  touchedStatements,
} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {requireWords} from '../evidence-lock.ts'
import {readBytes, realPlace, requireUnread, writeWhole} from '../files.ts'
import {loadInput} from '../input/load-input.ts'
import {type ReadFlags, readFlags, readOptions, readSource} from '../input/read-source.ts'
import {print, printJson, tell} from '../streams.ts'
import {markSuperseded} from '../superseded.ts'
import {documentLine, embeddedIn, touchedDocument} from '../touched-documents.ts'
import {shortened, touchedLine, wordsOf} from '../touched-line.ts'
import type {Command} from './command.ts'

export const reanchorCommand: Command = {
  name: 'reanchor',
  summary: 'find the evidence again in a changed article, and say what it touches',
  operands: ['OLD.article.json NEW [DOCUMENT…]'],
  description: [
    'Says of each fact of the old reading what became of it. exact: the same words at the same place; moved: elsewhere, once; ambiguous: in several places; lost: not these words.',
    'With --dossier the old article is marked in the dossier as superseded where the text has changed: lint says so, and documents carry a banner. A DOCUMENT is a finished .pdf or .docx: what in it stands on words that moved or are lost.',
    'The new reading has the id and the address of the old one, and the day and language that were given for it, unless they are given anew.',
  ],
  examples: [
    'onrecord reanchor dossier/articles/st.article.json story-corrected.txt',
    'onrecord reanchor st.article.json story-corrected.txt --dossier dossier/ -o st-2.article.json',
  ],
  options: {
    dossier: {
      type: 'string',
      value: 'DIR',
      means: 'Say what in this dossier stands on words that moved or are lost.',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      means: 'Write the new reading as the next revision, which supersedes the old one.',
    },
    ...readOptions,
  },
  exits: {
    findings: 'not all is exact',
    evidence: 'the evidence lock of a reading is broken: nothing is compared',
    output: 'output cannot be written',
  },
  seeAlso: ['read', 'verify'],
  run: reanchorFiles,
}

async function reanchorFiles(args: Arguments): Promise<number> {
  const [old, changed, ...documents] = args.positionals
  if (old === undefined || changed === undefined) {
    throw usageError(
      'reanchor needs OLD.article.json and NEW',
      'for example: onrecord reanchor st.article.json story-corrected.txt',
    )
  }
  const before = await articleIn(old)
  const after = await readAgain(changed, before, args)
  const dossier = await dossierOf(args, before)
  const touchedFiles = await Promise.all(documents.map((file) => embeddedIn(file)))
  const output = args.value('output')
  requirePlace(output, old)
  const found = reanchor(before, after, dossier === null ? {} : anchorsOf(dossier, before.id))
  const touched = dossier === null ? [] : touchedStatements(dossier, before.id, found)
  if (output !== undefined) {
    writeWhole(output, `${JSON.stringify(nextRevision(before, after), null, 2)}\n`)
    tell(output)
  }
  const lines = touched.map((one) => (dossier === null ? '' : touchedLine(dossier, one)))
  const made = touchedFiles.flatMap((one) => touchedDocument(one, before, after, found))
  const json = args.flag('json')
  if (!json)
    await print(
      report(before, found, lines) + touchedFiles.map((one) => documentLine(one, made)).join(''),
    )
  const marked =
    dossier === null ? null : await markSuperseded(args.value('dossier') ?? '', before, after)
  if (marked !== null) tell(`${marked}: marked as superseded`)
  // after all that can fail: an error is one value on stdout, too
  if (json) await printJson({article: before.id, facts: found, touched, documents: made})
  return found.every(({status}) => status === 'exact') ? EXIT.done : EXIT.findings
}

/** The new revision may take the place of the old one, and of nothing else that was read. */
function requirePlace(output: string | undefined, old: string): void {
  if (output !== undefined && realPlace(output) !== realPlace(old)) requireUnread(output)
}

async function articleIn(file: string): Promise<Article> {
  const input = await loadInput(file, {})
  if (input.kind === 'article') {
    // words that nobody read are neither lost nor found again
    requireWords(input)
    return input.article
  }
  throw inputError({
    code: 'not-an-article',
    message: `${file} is a dossier`,
    expected: 'one of its articles, such as articles/st.article.json',
  })
}

async function readAgain(file: string, before: Article, args: Arguments): Promise<Article> {
  if (extname(file).toLowerCase() === '.json') return articleIn(file)
  return readSource(file, readBytes(file), {...saidBefore(before), ...givenFlags(args)})
}

/** What its text does not say of an article holds for the next revision, too. */
function saidBefore({id, source, metadata}: Article): ReadFlags {
  const {origin, published, language} = metadata
  return {
    id,
    url: source.url ?? undefined,
    published: origin.published === 'caller' ? (published ?? undefined) : undefined,
    language: origin.language === 'caller' ? (language ?? undefined) : undefined,
  }
}

function givenFlags(args: Arguments): ReadFlags {
  const given = Object.entries(readFlags(args)).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

/** @throws CommandError where nothing of the dossier stands on the article, so that nothing would be touched or marked */
async function dossierOf(args: Arguments, before: Article): Promise<Dossier | null> {
  const name = args.value('dossier')
  if (name === undefined) return null
  const input = await loadInput(name, {})
  if (input.kind !== 'dossier') {
    throw inputError({code: 'no-dossier', message: `${name} is an article`, expected: 'a dossier'})
  }
  const ids = input.dossier.articles.map(({id}) => id)
  if (ids.includes(before.id)) return input.dossier
  throw inputError({
    code: 'other-article',
    message: `${name} has no article ${before.id}`,
    expected: `the dossier that it is in, or one of its articles: ${ids.join(', ') || 'none'}`,
  })
}

/** The anchors of one article's facts, by their ids in it. */
function anchorsOf({anchors}: Dossier, article: string): Dossier['anchors'] {
  return Object.fromEntries(
    Object.entries(anchors).flatMap(([ref, anchor]) => {
      const parsed = parseRef(ref)
      return parsed.article === article ? [[parsed.id, anchor]] : []
    }),
  )
}

function nextRevision(before: Article, after: Article): Article {
  return {
    ...after,
    id: before.id,
    revision: before.revision + 1,
    supersedes: {id: before.id, sha256: before.source.sha256},
  }
}

function report(before: Article, found: readonly Reanchored[], touched: readonly string[]): string {
  const count = (status: Reanchored['status']) =>
    found.filter((one) => one.status === status).length
  const words = wordsOf(before)
  const changed = found
    .filter(({status}) => status === 'lost' || status === 'ambiguous')
    .map(({id, status}) =>
      `${status.padEnd(10)}${before.id}:${id}  ${shortened(words.get(id) ?? '')}`.trimEnd(),
    )
  return [
    `${count('exact')} exact, ${count('moved')} moved, ${count('ambiguous')} ambiguous, ${count('lost')} lost`,
    ...changed,
    ...touched,
    '',
  ].join('\n')
}
