// `npm start`: installs what is missing and does the main job on a bundled example.
import {spawnSync} from 'node:child_process'
import {mkdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ensureInstalled, pinnedNode, root} from './setup.mjs'

const example = 'examples/harbour-town'

ensureInstalled()
mkdirSync(join(root, 'out'), {recursive: true})

onrecord(['brief', example, '-o', 'out/brief.pdf'])
onrecord(['memo', example, '-o', 'out/memo.docx'])
writeFileSync(
  join(root, 'out', 'article.json'),
  onrecord(['read', `${example}/article.txt`, '--published', '2025-03-14', '--json']),
)

console.log(`From ${example}, an invented news story with its dossier, onrecord made:
  out/brief.pdf     ${size('brief.pdf')}  the evidence brief: tagged, accessible PDF
  out/memo.docx     ${size('memo.docx')}  the policy memo: Word, with real styles and footnotes
  out/article.json  ${size('article.json')}  what the reader found: quotations with speakers, figures, dates, law

Try next:
  npm run -s onrecord -- brief your-article.txt
  npm run -s onrecord -- query ${example} quotations --speaker Okafor
  npm run -s onrecord -- --help`)

function onrecord(args) {
  const {status, stdout} = spawnSync(
    pinnedNode,
    [join(root, 'packages', 'cli', 'src', 'cli.ts'), ...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1e8,
      env: {...process.env, INIT_CWD: root},
    },
  )
  if (status !== 0) {
    console.error(`onrecord ${args.join(' ')} ended with exit code ${status}`)
    process.exit(status ?? 70)
  }
  return stdout
}

function size(name) {
  return `${Math.ceil(statSync(join(root, 'out', name)).size / 1024)} kB`.padStart(7)
}
