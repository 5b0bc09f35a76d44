import {type Block, memoHeader} from '@onrecord/document'
import type {Context} from '../context.ts'
import {formatDate} from '../wording/dates.ts'
import {whatIsRead} from './opening.ts'

/** TO, FROM, DATE and RE; what the dossier does not say is said in words, never left blank. */
export function memoHead(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const {preparedFor, audience, organisation, prepared, analysis} = dossier
  const {memo} = wording
  return [
    memoHeader({
      to: preparedFor?.to ?? audience ?? memo.toFile,
      from:
        preparedFor?.from ??
        organisation ??
        (analysis === null ? memo.fromReading : memo.fromAnalyst),
      date: prepared === null ? memo.undated : formatDate(prepared, wording.dates),
      // the title stands above the header, so the subject says something else
      re: preparedFor?.re ?? (analysis === null ? whatIsRead(context) : memo.reAnalysed),
    }),
  ]
}
