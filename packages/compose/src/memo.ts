import {type Article, type Dossier, requireForm} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import {compose} from './compose.ts'
import type {ComposeOptions} from './options.ts'

/**
 * A policy memo: to, from, date and subject, then bottom line, findings, evidence, positions, timeline, options,
 * recommendations and next steps. It says the same as `brief` and throws for the same reasons.
 */
export function memo(input: Dossier | Article, options: ComposeOptions = {}): DocumentTree {
  requireForm(options, 'object', 'the options of memo')
  return compose(input, {...options, profile: 'memo'})
}
