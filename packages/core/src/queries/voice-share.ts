import type {Article, Entity, Quotation} from '../model/article.ts'
import {entityOf, speakersOf} from '../names.ts'
import {isInOwnWords, verbatimSpans} from '../own-words.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {countWords, wordsAt} from './fact-words.ts'

/** Whose voice is counted together. */
export interface VoiceShareOptions {
  /** `organisation`: whoever has a role at one is counted there. Default: `speaker`. */
  readonly by?: 'speaker' | 'organisation' | undefined
}

/** How much of what the article quotes is whose. */
export interface Voice {
  /** `null`: quotations without a known speaker. */
  readonly entity: Entity | null
  readonly quotations: readonly Quotation[]
  /** Words between quotation marks, or in the turns of a transcript. A joint statement counts for each of its speakers. */
  readonly words: number
  /** Of all the words so counted, 0 to 1. */
  readonly share: number
}

/** From the most words to the fewest; nothing when the words are withheld. */
export function voiceShare(article: Article, options: VoiceShareOptions = {}): Voice[] {
  requireInput(article, ['article'], 'voiceShare')
  requireOptions(options, {by: ['speaker', 'organisation']}, 'voiceShare')
  const voices = new Map<Entity | null, {quotations: Quotation[]; words: number}>()
  for (const quotation of article.quotations) {
    const words = quotedWords(article, quotation)
    if (words === 0) continue
    for (const entity of voicesOf(article, quotation, options.by ?? 'speaker')) {
      const voice = voices.get(entity) ?? {quotations: [], words: 0}
      voices.set(entity, {
        quotations: [...voice.quotations, quotation],
        words: voice.words + words,
      })
    }
  }
  const total = [...voices.values()].reduce((sum, {words}) => sum + words, 0)
  return [...voices]
    .map(([entity, voice]) => ({entity, ...voice, share: voice.words / total}))
    .sort((a, b) => b.words - a.words)
}

function voicesOf(
  article: Article,
  {speaker}: Quotation,
  by: 'speaker' | 'organisation',
): ReadonlySet<Entity | null> {
  const speakers = speakersOf(article, speaker)
  if (speakers.length === 0) return new Set([null])
  if (by === 'speaker') return new Set(speakers)
  return new Set(speakers.map((person) => organisationOf(article, person) ?? person))
}

function organisationOf(article: Article, person: Entity): Entity | null {
  const role = person.roles.find(({organisation}) => organisation !== null)
  return entityOf(article, role?.organisation ?? null)
}

function quotedWords(article: Article, quotation: Quotation): number {
  const kept = isInOwnWords(quotation) ? quotation.text : null
  const words = wordsAt(article, verbatimSpans(quotation)) ?? kept ?? []
  return words.reduce((sum, piece) => sum + countWords(piece), 0)
}
