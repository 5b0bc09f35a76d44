import {type Article, type Dossier, requireForm} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import {compose} from './compose.ts'
import type {ComposeOptions} from './options.ts'

/**
 * An evidence brief: bottom line, key figures and messages on the first page, then who says what, when, and under which
 * law, what to do about it, and what is not known. A dossier without an analyst's layer gives an extractive brief that
 * says on its first page that nobody has reviewed it.
 *
 * Names of protected people are replaced before anything is composed. Run `verifyDossier` on the dossier before.
 *
 * Throws a `ComposeError` for what the dossier has wrong: evidence that is not in it, quotations beyond a stated excerpt budget,
 * and, as `VerbatimError`, quoted words that their evidence does not have.
 */
export function brief(input: Dossier | Article, options: ComposeOptions = {}): DocumentTree {
  requireForm(options, 'object', 'the options of brief')
  return compose(input, {...options, profile: 'brief'})
}
