import {type Block, paragraph} from '@onrecord/document'
import type {Context} from '../context.ts'

/** A section that has nothing: an analyst's says so under its title, and of what nobody has analysed there is none. */
export function unfound(
  {dossier, wording}: Context,
  title: Block,
  what: 'noEvents' | 'noInstruments',
): readonly Block[] {
  const {gaps} = wording
  return dossier.analysis === null ? [] : [title, paragraph(gaps.notFound(gaps[what]))]
}
