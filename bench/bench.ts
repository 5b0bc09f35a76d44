// Runs the comparisons and writes what they found to docs/benchmarks.md: see `scripts/bench.mjs`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {cpus, release, totalmem, type} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {docxContest} from './docx-contest.ts'
import {installOwn} from './install-own.ts'
import {pdfContest} from './pdf-contest.ts'
import {readContest} from './read-contest.ts'
import {withSection} from './report.ts'
import {writeSetup} from './setup.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'out', 'bench')
const report = join(root, 'docs', 'benchmarks.md')

/** Each gives its section of the report. A further comparison is a further line here. */
const contests: Readonly<Record<string, typeof pdfContest>> = {
  pdf: pdfContest,
  docx: docxContest,
  read: readContest,
}

const [, , ...asked] = process.argv
const unknown = asked.filter((name) => !(name in contests))
if (unknown.length > 0) {
  process.stderr.write(
    `npm run bench: expected ${Object.keys(contests).join(', ')} or nothing for all, got ${unknown.join(', ')}\n`,
  )
  process.exit(64)
}

mkdirSync(folder, {recursive: true})
installOwn(root, join(folder, 'own'))
const setup = await writeSetup(folder)
for (const [name, contest] of Object.entries(contests)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const section = await contest({root, folder, setup})
  process.stdout.write(`${section}\n`)
  writeFileSync(
    report,
    withSection(readFileSync(report, 'utf8'), name, `${section}\n\n${machine()}`),
  )
}

function machine(): string {
  const [processor] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Measured on ${cpus().length} × ${processor?.model.trim()}, ${memory} GB, ${type()} ${release()}, Node ${process.version}.`
}
