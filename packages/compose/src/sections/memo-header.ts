import {type Block, memoHeader} from '@onrecord/document'
import {type Context, publisherOf} from '../context.ts'
import {formatDate} from '../wording/dates.ts'

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
      re: preparedFor?.re ?? (analysis === null ? subjectRead(context) : memo.reAnalysed),
    }),
  ]
}

/** The title stands above the header, so the subject says something else. */
function subjectRead(context: Context): string {
  const {dossier, wording} = context
  const [article] = dossier.articles
  const published = article?.metadata.published ?? null
  return wording.memo.reRead(
    publisherOf(context, article),
    published === null ? null : formatDate(published, wording.dates),
  )
}
