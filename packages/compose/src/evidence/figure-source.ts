import type {Article, Dossier, Figure} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {asSource, voiceOf} from './voices.ts'

/** Who gives a figure; `null` where nobody is named. A description may run on; its head names the source. */
export function figureSource(
  article: Article,
  {speaker}: Figure,
  dossier: Dossier,
  wording: Wording,
): string | null {
  const voice = voiceOf(dossier, wording, article, speaker)
  return voice === null ? null : (asSource(voice).split(', ')[0] ?? null)
}
