import type {Article, Entity, Speaker} from './model/article.ts'
import type {LocalId} from './model/common.ts'
import {plainLetters} from './plain-letters.ts'
import {requireForm, requireSeen} from './require-input.ts'
import {spanText} from './spans.ts'

/** The words of a text in one case and without accents, "Łapiński" as "lapinski"; "Chol-hwan" is two. */
export function foldedWords(text: string): string[] {
  requireForm(text, 'string', 'a text whose words are looked at')
  return plainLetters(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether every word of `wanted` is a word of `text`: "Kang" and "kang chol-hwan" both find Kang Chol-hwan. */
export function hasWords(text: string, wanted: string): boolean {
  const words = new Set(foldedWords(text))
  const all = foldedWords(wanted)
  return all.length > 0 && all.every((word) => words.has(word))
}

/** The same of what somebody asks for, who may give several names of one, or a beginning: "Jelena Orm | Yel*". */
export function hasEither(text: string, wanted: string): boolean {
  const words = foldedWords(text)
  return wanted.split('|').some((one) => {
    const asked = one.split(/\s+/).flatMap((piece) =>
      foldedWords(piece).map((word, at, {length}) => ({
        word,
        isBeginning: at === length - 1 && piece.endsWith('*'),
      })),
    )
    return (
      asked.length > 0 &&
      asked.every(({word, isBeginning}) =>
        words.some((own) => own === word || (isBeginning && own.startsWith(word))),
      )
    )
  })
}

/** All that an article calls an entity, the fullest name first, and its names in other languages. */
export function namesOf({name, aliases, names}: Entity): string[] {
  return [name, ...aliases, ...names.map(({value}) => value)]
}

/** Whether one of the entity's names has all these words. */
export function isNamed(entity: Entity, wanted: string): boolean {
  return namesOf(entity).some((name) => hasEither(name, wanted))
}

export function entityOf(article: Article, id: LocalId | null): Entity | null {
  return article.entities.find((entity) => entity.id === id) ?? null
}

/** Everybody who speaks: the speaker, or all of a joint statement. */
export function speakersOf(article: Article, speaker: Speaker | null): Entity[] {
  requireSeen(article, ['article'], 'speakersOf')
  if (speaker === null) return []
  requireForm(
    speaker?.entities,
    'list',
    'entities of a speaker, such as quotations(article)[0].speaker,',
  )
  const ids = speaker.entities.length > 0 ? speaker.entities : [speaker.entity]
  return ids.map((id) => entityOf(article, id)).filter((entity) => entity !== null)
}

/** How to call whoever speaks: by name, else by description; `null` when neither is known. */
export function speakerName(article: Article, speaker: Speaker | null): string | null {
  const names = speakersOf(article, speaker).map((entity) => entity.name)
  return names.length > 0 ? names.join(', ') : (speaker?.description ?? null)
}

/**
 * The words of every role that the article gives entities, in order, each as it stands first: "the harbour engineer" is "Harbour
 * engineer" once more. None where its text is withheld.
 */
export function rolesOf(article: Article, entities: readonly Entity[]): string[] {
  const {text} = article.source
  if (text === null) return []
  const roles = new Map<string, string>()
  for (const {span} of entities.flatMap((entity) => entity.roles)) {
    const role = spanText(text, span)
    const key = foldedWords(role).join(' ').replace(ARTICLE, '')
    if (!roles.has(key)) roles.set(key, role)
  }
  return [...roles.values()]
}

const ARTICLE = /^(?:the|an?) (?=.)/

/** Whether a role of whoever speaks has all these words, or the description of one without a name. */
export function hasRole(article: Article, speaker: Speaker, wanted: string): boolean {
  const {text} = article.source
  const roles = speakersOf(article, speaker).flatMap((entity) => entity.roles)
  const told = text === null ? [] : roles.map(({span}) => spanText(text, span))
  return [...told, speaker.description ?? ''].some((role) => hasEither(role, wanted))
}

/** Whether this is the speaker that these words name or describe. */
export function isSpeaker(article: Article, speaker: Speaker | null, wanted: string): boolean {
  const speakers = speakersOf(article, speaker)
  if (speakers.length > 0) return speakers.some((entity) => isNamed(entity, wanted))
  return hasEither(speaker?.description ?? '', wanted)
}
