import type {Dossier, EvidenceRef} from '@onrecord/core'
import {type Chooser, MOST} from './chooser.ts'
import {instrumentKey} from './instrument-key.ts'
import {countWords, located} from './located.ts'
import {keptSentence, type Sentence, sentenceAround, spokenSentence} from './sentences.ts'

/** What an article says of each instrument, no sentence twice and of none two. */
export function chooseLaw(
  dossier: Dossier,
  {allowance}: Chooser,
): ReadonlyMap<EvidenceRef, Sentence> {
  const chosen = new Map<EvidenceRef, Sentence>()
  const told = new Set<string>()
  for (const {article, ref, value} of located(dossier.articles, (one) => one.instruments)) {
    if (told.has(instrumentKey(value))) continue
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
    if (printed || !allowance.take(article, countWords(sentence.words))) continue
    chosen.set(ref, sentence)
    told.add(instrumentKey(value))
  }
  return chosen
}
