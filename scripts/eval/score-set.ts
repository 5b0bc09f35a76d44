import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readArticle} from '@onrecord/read'

export interface SetScore {
  readonly documents: number
  readonly contractProblems: Readonly<Record<string, number>>
  readonly misses: readonly {readonly what: string}[]
  /** The scorer's figures, by its own names. */
  readonly figures: unknown
}

/**
 * Reads every document of a set as the command does, and hands the articles to the set's own scorer. Texts stay in `work`, a folder
 * that the caller removes.
 */
export async function scoreSet(folder: string, set: string, work: string): Promise<SetScore> {
  const scorer = join(folder, 'score.mjs')
  const models = join(work, set)
  mkdirSync(models, {recursive: true})
  const inputs = run([scorer, set, '--list', '--cache', join(work, `${set}-text`)])
  for (const line of inputs.trim().split('\n')) {
    const [id = '', path = ''] = line.split('\t')
    const {value} = await readArticle(readFileSync(path), {kind: 'text'})
    writeFileSync(join(models, `${id}.json`), JSON.stringify(value))
  }
  const figures = JSON.parse(run([scorer, set, '--models', models, '--json', '--misses', '100000']))
  const {documents, contractProblems, misses} = figures
  return {documents, contractProblems, misses, figures}
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1e9})
}
