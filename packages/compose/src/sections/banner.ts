import type {Article} from '@onrecord/core'
import {type Block, callout} from '@onrecord/document'
import type {Context} from '../context.ts'
import {toldArticles} from '../evidence/told-articles.ts'
import {withStop} from '../full-stop.ts'
import {formatDate} from '../wording/dates.ts'
import {titleInMarks} from './title-in-marks.ts'

/** Above everything else: a source that was corrected, withdrawn or has changed since, with what its publisher says of that. */
export function banner(context: Context): readonly Block[] {
  const {dossier, wording} = context
  return dossier.articles.flatMap((article) => {
    const {revision, supersededBy} = article
    const {status, publisher} = article.metadata
    const title = dossier.articles.length === 1 ? null : titleInMarks(context, article)
    const words = [
      ...(status === 'corrected' ? [wording.closing.corrected(publisher, title)] : []),
      ...(status === 'withdrawn'
        ? [wording.closing.withdrawn(publisher, title, useOf(dossier, article))]
        : []),
      ...(supersededBy === undefined
        ? []
        : [wording.closing.superseded(publisher, title, revision, supersededBy.revision)]),
    ]
    if (words.length === 0) return []
    const said = article.corrections.flatMap(({date, text}) => {
      const note = text.replace(NOTICE, '')
      if (LABEL.test(note)) return []
      const day = date === null ? null : formatDate(date, wording.dates)
      return [wording.closing.correctionOf(day, withStop(note))]
    })
    return [callout('warning', [...words, ...said].join(' '))]
  })
}

/** Whether anything of a withdrawn article is told; `null` where no other article stands. */
function useOf(dossier: Context['dossier'], article: Article): 'none' | 'marked' | null {
  if (dossier.articles.every(({metadata}) => metadata.status === 'withdrawn')) return null
  return toldArticles(dossier).includes(article) ? 'marked' : 'none'
}

/** "CORRECTION:" or "Correction" alone, where a page has the note in another paragraph; a note without its stop is none. */
const LABEL = /^(?:[\p{L}\s]{0,40}:|\p{L}{0,20})\s*$/u

/** A notice of rights that a page sets behind its last words. */
const NOTICE = /\s*©.*$/su
