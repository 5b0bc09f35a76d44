import type {Dossier, EvidenceRef, Instrument} from '@onrecord/core'
import {type Chooser, MOST} from './chooser.ts'
import {inTurns} from './in-turns.ts'
import {byInstrument, instrumentKey} from './instrument-key.ts'
import {countWords, type Located, located} from './located.ts'
import {keptSentence, type Sentence, sentenceAround, spokenSentence} from './sentences.ts'

/** What an article says of an instrument, of as many as a list that is read: of what most articles name, then article by article in turns; no sentence twice and of none two. */
export function chooseLaw(
  dossier: Dossier,
  {allowance}: Chooser,
): ReadonlyMap<EvidenceRef, Sentence> {
  const chosen = new Map<EvidenceRef, Sentence>()
  const told = new Set<string>()
  const instruments = located(dossier.articles, (one) => one.instruments)
  const named = byInstrument(instruments)
  const times = ({value}: Located<Instrument>): number =>
    named.get(instrumentKey(value))?.length ?? 0
  const first = [...inTurns(dossier, instruments)].sort((a, b) => times(b) - times(a))
  for (const {article, ref, value} of first) {
    if (chosen.size >= MOST.laws) break
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
