import {parseRef} from '../../evidence-ref.ts'
import {proposalSpans} from '../../propose/proposal-words.ts'
import {reviewOf} from '../../propose/review-of.ts'
import {spanText} from '../../spans.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'

/** What a model proposed waits for a person. */
export const proposalOpen: LintRule = lintRule('proposal-open', 'info', (dossier) =>
  (dossier.proposals ?? []).flatMap((proposal, n) => {
    if (reviewOf(dossier, proposal).status !== 'open') return []
    const {ref, agent, kind} = proposal
    const text = dossier.articles.find(({id}) => id === parseRef(ref).article)?.source.text ?? null
    const words = proposalSpans(proposal).map((at) => (text === null ? '' : spanText(text, at)))
    const quote = text === null ? '' : `, ${shortened(words.join(' … '))}`
    return [
      {
        path: `proposals[${n}]`,
        message: `${agent} proposes the ${kind} ${ref}${quote}, and nobody has reviewed it; accept or reject it in "corrections"`,
      },
    ]
  }),
)

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return plain.length > 80 ? `${[...plain].slice(0, 80).join('')}…` : plain
}
