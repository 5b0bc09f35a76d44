import {type Block, memoHeader} from '@onrecord/document'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'

/** TO, FROM, DATE and RE; what the dossier does not say is said in words, never left blank. */
export function memoHead({dossier, wording}: Context): readonly Block[] {
  const {preparedFor, audience, organisation, prepared, analysis} = dossier
  return [
    memoHeader({
      to: preparedFor?.to ?? audience ?? wording.memo.toFile,
      from:
        preparedFor?.from ??
        organisation ??
        (analysis === null ? wording.memo.fromReading : wording.memo.fromAnalyst),
      date: prepared === null ? wording.memo.undated : formatDate(prepared, wording.dates),
      re: preparedFor?.re ?? dossier.title,
    }),
  ]
}
