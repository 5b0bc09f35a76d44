import {type Dossier, type LintIssue, lintDossier, protect} from '@onrecord/core'

/** What an editor would ask about a dossier of this page: asked once of each, since several places show it. */
function lintOf(dossier: Dossier): readonly LintIssue[] {
  const known = asked.get(dossier) ?? lintDossier(dossier)
  asked.set(dossier, known)
  return known
}

const asked = new WeakMap<Dossier, readonly LintIssue[]>()

/** What may still tell who somebody is whom the dossier keeps out. */
export function tellsOf(dossier: Dossier): readonly LintIssue[] {
  return lintOf(dossier).filter(({party}) => party !== undefined)
}

/** "2 to look at": what may still tell it. */
export function lookWords(dossier: Dossier): string | null {
  const {length} = tellsOf(dossier)
  return length === 0 ? null : `${length} to look at`
}

/** The rest of it, in words that tell nobody who is kept out, since they stand beside what can be copied. */
export function otherFindings(dossier: Dossier): readonly string[] {
  const left = lintOf(dossier).filter((one) => one.party === undefined && isShown(dossier, one))
  if (left.length === 0) return []
  // what others have added to a dossier is protected as all of it is
  const beside = {...dossier, lint: left.map(({message}) => message)}
  const {lint} = protect(beside) as unknown as Pick<typeof beside, 'lint'>
  return lint
}

/** Whoever is undecided is asked about above; a marking is nothing that is set here, and asked for where somebody edits the file. */
function isShown({analysis}: Dossier, {code}: LintIssue): boolean {
  if (code === 'child-undecided' || code === 'protection-undecided') return false
  return code !== 'marking-missing' || analysis !== null
}
