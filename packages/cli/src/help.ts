import {commands} from './commands/index.ts'

export const HELP: string = `Examples
  onrecord read story.txt                        what the article says, who said it, when, how much
  onrecord read story.txt --json > story.json    the same as Article JSON, for other programs
  onrecord brief story.txt                       an evidence brief as PDF: story.brief.pdf
  onrecord init story.txt                        a dossier folder to fill in: story/dossier.yaml
  onrecord memo dossier/ -o memo.docx            a policy memo in Word from a dossier folder
  onrecord query story.txt quotations --speaker Okafor
  onrecord verify story.json                     is every quotation still word for word in its source?
  onrecord lint dossier/                         what an editor would ask before it is published

Commands
${[...commands.values()].map(({name, summary}) => `  ${name.padEnd(9)}${summary}`).join('\n')}

INPUT is an article (.txt .html .md .docx .pdf .json), an Article JSON, a dossier file or a dossier folder; - is stdin.
--json prints one JSON value on stdout, errors too. onrecord COMMAND --help tells its options.

Exit codes  0 done · 1 findings · 2 usage · 3 input cannot be read · 4 evidence lock broken ·
            5 output cannot be written · 70 our bug
`
