import type {Dossier, EvidenceRef} from '@onrecord/core'
import {type Chooser, MOST} from './chooser.ts'
import {countWords, located} from './located.ts'
import {keptSentence, type Sentence, sentenceAround, spokenSentence} from './sentences.ts'

/** What the article says of each instrument, no sentence twice. */
export function chooseLaw(
  dossier: Dossier,
  {allowance}: Chooser,
): ReadonlyMap<EvidenceRef, Sentence> {
  const chosen = new Map<EvidenceRef, Sentence>()
  for (const {article, ref, value} of located(dossier.articles, (one) => one.instruments)) {
    const sentence = value.mentions
      .map(
        ({span}) =>
          sentenceAround(article, span, MOST.lawWords) ??
          keptSentence(article, span, dossier.excerpts) ??
          spokenSentence(article, span, MOST.lawWords),
      )
      .find((found) => found !== null)
    if (sentence === undefined) continue
    const printed = [...chosen.values()].some((one) => one.words === sentence.words)
    if (!printed && allowance.take(article, countWords(sentence.words))) chosen.set(ref, sentence)
  }
  return chosen
}
