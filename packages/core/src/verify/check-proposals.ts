import {parseRef} from '../evidence-ref.ts'
import type {Issue} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import type {Proposal} from '../model/proposal.ts'
import {lockDefect} from '../propose/lock-defect.ts'
import {isAgent, reviewOf} from '../propose/review-of.ts'
import type {Texts} from './check-dossier-words.ts'
import {broken} from './verification.ts'

/** Whether what models propose stands on words of its article, and only people have decided on it. */
export function checkProposals(dossier: Dossier, texts: Texts): Issue[] {
  const proposals = dossier.proposals ?? []
  return [
    ...proposals.flatMap((one, n) => notLocked(dossier, one, `proposals[${n}]`, texts)),
    ...proposals.flatMap((one) => decidedByItself(dossier, one)),
    ...proposals.flatMap((one) => correctedThoughOpen(dossier, one)),
  ]
}

function notLocked(dossier: Dossier, proposal: Proposal, path: string, texts: Texts): Issue[] {
  const {ref, agent} = proposal
  const {article: id} = parseRef(ref)
  const article = dossier.articles.find((one) => one.id === id)
  const defect =
    article === undefined
      ? 'its article is not in the dossier'
      : lockDefect(article, proposal, texts.get(article.id) ?? null)
  if (defect === null) return []
  return [broken('proposal', `Proposal ${ref} of ${agent}: ${defect}; propose it anew`, {path})]
}

function decidedByItself({corrections}: Dossier, {ref, agent}: Proposal): Issue[] {
  return corrections.flatMap((one, n) => {
    const path = `corrections[${n}].by`
    if (one.ref !== ref || !isAgent(one.by, agent)) return []
    const message = `${path} is “${one.by}”, who proposed ${ref}; expected the person who decided on it`
    return [broken('self-accepted', message, {path})]
  })
}

/** Who sets a field of a proposal has to accept it, too. */
function correctedThoughOpen(dossier: Dossier, proposal: Proposal): Issue[] {
  if (reviewOf(dossier, proposal).status !== 'open') return []
  return dossier.corrections.flatMap(({ref, set}, n) => {
    if (ref !== proposal.ref || Object.keys(set).length === 0) return []
    const path = `corrections[${n}].set`
    const message = `${path} corrects ${ref}, which ${proposal.agent} only proposed; add accepted: true, or rejected: true`
    return [broken('unaccepted-evidence', message, {path})]
  })
}
