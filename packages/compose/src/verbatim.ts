import {type Dossier, requireInput} from '@onrecord/core'
import {
  type Block,
  type DocumentTree,
  type Inline,
  plainText,
  requireTree,
  walk,
  walkInlines,
} from '@onrecord/document'
import {ComposeError} from './compose-error.ts'
import {evidenceWords, findEvidence} from './evidence/evidence-words.ts'

/** Quoted words that the evidence does not have: a document with them is not made. A `ComposeError` of its own. */
export class VerbatimError extends ComposeError {
  override readonly name = 'VerbatimError'
  readonly words: string
  /** The evidence that should have had them. */
  readonly evidence: readonly string[]

  constructor(place: string, words: string, evidence: readonly string[], reason: string) {
    super('not-verbatim', place, `Quoted words are not verbatim at ${place}: “${words}”. ${reason}`)
    this.words = words
    this.evidence = evidence
  }
}

/**
 * Compares the words of every `quotation` and `quoted` of a tree with the evidence that it cites, piece by piece: `[…]` and
 * `[word]` are the only alterations, and quotation marks are the reporter's.
 *
 * Throws a `VerbatimError` for the first that differs, cites nothing, or cites what is withheld.
 */
export function assertVerbatim(tree: DocumentTree, dossier: Dossier): void {
  requireTree(tree, 'assertVerbatim')
  requireInput(dossier, ['dossier'], 'assertVerbatim')
  const check = (node: Block | Inline, path: readonly (string | number)[]) => {
    if (node.type !== 'quoted' && node.type !== 'quotation') return
    checkWords(plainText(node.children), node.evidence, placeName(path), dossier)
  }
  walk(tree.children, {block: check, inline: check})
  for (const [index, note] of tree.notes.entries()) {
    walkInlines(note.children, check, ['notes', index, 'children'])
  }
}

function checkWords(
  words: string,
  evidence: readonly string[],
  place: string,
  dossier: Dossier,
): void {
  if (findEvidence(dossier, evidence, words) !== null) return
  throw new VerbatimError(place, words, evidence, reasonFor(evidence, dossier))
}

/** What the evidence says instead, for whoever mends the words. */
export function reasonFor(evidence: readonly string[], dossier: Dossier): string {
  if (evidence.length === 0) return 'It cites no evidence: expected an id such as "st:q7k2m5xabcd".'
  return evidence
    .map((ref) => {
      const words = evidenceWords(dossier, ref)
      if (words === null) {
        return `The words of ${ref} are withheld or missing: give the source, or an excerpt for it.`
      }
      return `${ref} reads “${words}”.`
    })
    .join(' ')
}

/** `['children', 3, 'rows', 0]` as `children[3].rows[0]`. */
function placeName(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}
