import type {Entity, Speaker} from '@onrecord/core'
import {keyOf} from '../naming/keys.ts'
import type {Draft} from '../pass.ts'
import {bearersOfSurname} from './bearers.ts'
import {type Cast, entityOf} from './cast.ts'
import {namesakes} from './pairs.ts'
import {eitherOf} from './resolved.ts'
import {sentenceAt} from './sentence-at.ts'

// "Nobody could say which of them it was", "neither brother admits writing it", "each says that it was the other", "signed only ‘Quorl’".
// Each with a word that it holds.
const UNSURE: readonly (readonly [hint: string, shape: RegExp])[] = [
  [
    'which',
    /\bwhich(?<=(?:\b(?:not|nor|never|[Nn]either|[Nn]obody|unclear)\b|n[’']t\b)[^.,]{0,60}\bwhich)(?=[.,]|\s(?:of|one|it|had|\p{Lu}\S+|\p{Ll}+[.,])\b)/u,
  ],
  ['either ', /\b[Nn]either\s\p{L}+\s(?:admits?|admitted|would|could|has|claims?)\b/u],
  ['the other', /\b[Ee]ach\s(?:\p{L}+\s){1,4}the\sother\b/u],
  ['signed ', /\bsigned\s(?:only|simply|just)\b/u],
]

const QUOTED = /“[^”]*”|"[^"]*"/g

/**
 * Words of which the article says that nobody knows whose they are ("neither brother admits writing it"): of either of those it can mean, where
 * nothing but a document, a body or nobody was told to say them.
 */
export function withDisclaimers(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
): readonly Speaker[] {
  if (cast.sharedSurnames.size === 0 || !isUnsure(draft.text)) return told
  return told.map((speaker, i) => {
    const at = draft.quotations[i]?.content.at(-1)?.start
    if (at === undefined || !isOpen(cast, speaker)) return speaker
    const sentence = sentenceAt(draft, at)
    const words = [sentence, sentence + 1].flatMap((each) => wordsIn(draft, each, sentence))
    if (!words.some((each) => isUnsure(each, QUOTED))) return speaker
    const either = meantBy(cast, words, at)
    return either.length < 2 ? speaker : eitherOf({...speaker, rule: 'disclaimed'}, either)
  })
}

/** Whether words say so, without those that they quote. */
function isUnsure(words: string, quoted: RegExp | null = null): boolean {
  for (const [hint, shape] of UNSURE)
    if (words.includes(hint) && shape.test(quoted === null ? words : words.replace(quoted, '')))
      return true
  return false
}

function wordsIn({sentences, text}: Draft, at: number, quoted: number): readonly string[] {
  const [sentence, own] = [sentences[at], sentences[quoted]]
  if (sentence === undefined || sentence.block !== own?.block) return []
  return [text.slice(sentence.span.start, sentence.span.end)]
}

function isOpen(cast: Cast, {status, entity, entities: several, rule}: Speaker): boolean {
  if (status !== 'resolved') return status === 'unattributed'
  // Whose letter it is, such a sentence denies to know.
  if (rule?.endsWith('+writer')) return true
  return several.length === 0 && entityOf(cast, entity)?.type !== 'person'
}

/** Whom such sentences can mean: those who share a surname in them, else the two of one surname. */
function meantBy(cast: Cast, words: readonly string[], before: number): readonly Entity[] {
  for (const sentence of words)
    for (const [phrase, surname = ''] of sentence.matchAll(SURNAME))
      if (cast.sharedSurnames.has(keyOf(surname)))
        return bearersOfSurname(cast, surname, phrase, before)
  return namesakes(cast, before) ?? []
}

const SURNAME = /(?:\p{L}+\.?\s)?(\p{Lu}[\p{L}’-]+)/gu
