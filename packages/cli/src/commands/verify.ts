import type {Arguments} from '../arguments.ts'
import {EXIT, usageError} from '../command-error.ts'
import {lockFindings} from '../evidence-lock.ts'
import {loadInput} from '../input/load-input.ts'
import {withSource} from '../input/with-source.ts'
import {findingLine, findingsJson} from '../print/findings.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Command} from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check the evidence lock: every span, every quoted word, every hash',
  help: `Examples
  onrecord verify story.article.json
  onrecord verify dossier/ --source story.txt
  onrecord verify story.article.json --json

onrecord verify INPUT
  --source FILE   the article's text, where it is withheld: its hash is checked
  --json          findings as JSON
`,
  options: {source: {type: 'string'}},
  run: verify,
}

async function verify(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) {
    throw usageError('verify needs one INPUT', 'for example: onrecord verify story.article.json')
  }
  const input = withSource(await loadInput(name, {}), args.value('source'))
  const {ok, findings} = lockFindings(input)
  if (args.flag('json')) await printJson(findingsJson(input, findings))
  else {
    for (const finding of findings) tell(findingLine(input, finding))
    await print(ok ? `${name}: the evidence lock holds\n` : '')
  }
  return ok ? EXIT.done : EXIT.evidence
}
