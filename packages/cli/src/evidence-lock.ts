import {type Verification, verifyArticle, verifyDossier} from '@onrecord/core'
import {CommandError, EXIT} from './command-error.ts'
import {dossierIn, type Input} from './input/load-input.ts'

export function lockFindings(input: Input): Verification {
  return input.kind === 'article' ? verifyArticle(input.article) : verifyDossier(input.dossier)
}

/** No document is made of evidence that does not hold: names the first breach. */
export function requireLock(input: Input): void {
  requireHolding(input, lockFindings(input))
}

/** Nothing is told of an article whose words are not those that were read; what an analyst wrote is no matter. */
export function requireWords(input: Input): void {
  for (const article of dossierIn(input).articles) requireHolding(input, verifyArticle(article))
}

function requireHolding(input: Input, {ok, findings}: Verification): void {
  if (ok) return
  const errors = findings.filter((finding) => finding.severity === 'error')
  // a changed source breaks its hash too; what the reader of this line needs is which words
  const first = errors.find(({code}) => code !== 'source-hash') ?? errors[0]
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const isAnalysts = first !== undefined && ANALYSTS.has(first.code)
  const what = isAnalysts
    ? `no document is made of ${input.file} as it stands`
    : `the evidence lock of ${input.file} is broken`
  throw new CommandError({
    code: first?.code ?? 'evidence',
    exit: EXIT.evidence,
    message: `${what}: ${first?.message ?? ''}${more}`,
    hint: isAnalysts ? 'mend it there' : 'restore the words, or read the source anew',
  })
}

/** What somebody wrote into the dossier, which no reading of the source would mend. */
const ANALYSTS: ReadonlySet<string> = new Set([
  'at-risk-named',
  'not-general',
  'quoted-words',
  'rejected-evidence',
  'self-accepted',
  'unaccepted-evidence',
  'unknown-evidence',
  'unknown-party',
])
