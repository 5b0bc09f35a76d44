import {wrongHash} from '../attach-source.ts'
import type {Article} from '../model/article.ts'
import type {Issue} from '../model/common.ts'
import {sha256Hex} from '../sha256-hex.ts'
import {walkSpans} from '../walk-spans.ts'
import {broken} from './verification.ts'

/** Whether the text is the one that was read, and canonical; withheld, how much cannot be checked. */
export function checkSource(article: Article, text: string | null): Issue[] {
  if (text === null) return [notChecked(article)]
  const findings: Issue[] = []
  const hash = sha256Hex(text)
  if (hash !== article.source.sha256) {
    findings.push({...wrongHash([article], hash), path: 'source.sha256'})
  }
  if (/^\uFEFF|\r|[\uD800-\uDFFF]/u.test(text)) {
    findings.push(
      broken(
        'source-not-canonical',
        'source.text holds a byte order mark, a carriage return or half a surrogate pair; expected well-formed text with LF line ends',
        {path: 'source.text'},
      ),
    )
  }
  return findings
}

function notChecked(article: Article): Issue {
  const count = [...walkSpans(article)].length
  return {
    severity: 'info',
    code: 'spans-not-checked',
    message: `${count} spans not checked: give --source`,
    path: 'source.text',
  }
}
