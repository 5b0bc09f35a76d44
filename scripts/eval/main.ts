import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import data from './figures.json' with {type: 'json'}
import {scoreOwnSet, scoreOwnWholeSet} from './own-set.ts'
import {type AccuracyReport, accuracyPage} from './report.ts'
import {scoreSet} from './score-set.ts'

const USAGE = `usage: npm run eval -- [FOLDER] [--date YYYY-MM-DD] [--misses]
  FOLDER    evaluation sets with their score.mjs; else the environment variable ONRECORD_EVAL_DIR; without either only our own sets are scored
  --date    the day that the page names (today)
  --misses  print what is read wrongly in the open parts of our own sets, and write nothing`

await main()

async function main(): Promise<void> {
  const {folder, date, misses} = options()
  const own = await scoreOwnSet()
  const whole = await scoreOwnWholeSet()
  if (misses) {
    for (const {what, article, words} of [...own.open.misses, ...whole.open.misses])
      console.log(`${what}\t${article}\t${words}`)
    return
  }
  const report: AccuracyReport = {
    date,
    own,
    whole,
    sets: folder === null ? [] : await scoreSets(folder),
  }
  const page = new URL('../../docs/accuracy.md', import.meta.url)
  const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
  writeFileSync(page, accuracyPage(report, before))
  console.log('wrote docs/accuracy.md')
  if (folder === null) {
    console.log(
      'measured only our own sets: name a folder of evaluation sets, or set ONRECORD_EVAL_DIR',
    )
  }
}

async function scoreSets(folder: string): Promise<AccuracyReport['sets']> {
  const work = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  const scores = []
  try {
    for (const set of data.sets) {
      console.log(`scoring ${set.name} …`)
      scores.push({set, score: await scoreSet(folder, set.name, work)})
    }
  } finally {
    rmSync(work, {recursive: true})
  }
  return scores
}

function options(): {folder: string | null; date: string; misses: boolean} {
  const {values, positionals} = parsed()
  const date = values.date ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) stop(`--date takes a day such as 2031-05-02, not "${date}"`)
  const named = positionals[0] ?? process.env.ONRECORD_EVAL_DIR
  const folder = named ? resolve(process.env.INIT_CWD ?? '.', named) : null
  if (folder !== null && !existsSync(join(folder, 'score.mjs'))) {
    stop(
      `no score.mjs in ${folder}: name the folder that holds the evaluation sets and their scorer`,
    )
  }
  return {folder, date, misses: values.misses ?? false}
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {date: {type: 'string'}, misses: {type: 'boolean'}},
    })
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

function stop(message: string): never {
  console.error(`npm run eval: ${message}\n${USAGE}`)
  process.exit(2)
}
