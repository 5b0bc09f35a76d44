import {findWords} from '../find-words.ts'
import {createIds} from '../ids.ts'
import {inserted} from '../inserted.ts'
import type {Article, Entity, EntityType, Mention} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {contains, overlaps, spanText} from '../spans.ts'

/** Words of the article that a correction names a speaker by: where they stand, and whom the reading found in them. */
interface SpeakerWords {
  readonly span: Span
  /** Whose mention the words are, but for an article before it. */
  readonly entity: Entity | null
  /** Whether they are a name of that one, and no pronoun or description that a reading took for them. */
  readonly isName: boolean
  /** Everybody named within them. */
  readonly within: readonly Entity[]
}

/**
 * The place of these words that is nearest to the fact, outside of what is said and of the page's own; `null` where the
 * article has them nowhere, as it withholds its text.
 */
function speakerWords(article: Article, fact: readonly Span[], words: string): SpeakerWords | null {
  const {text} = article.source
  if (text === null || words.trim() !== words || words === '') return null
  const furniture = article.blocks.filter(({type}) => type === 'boilerplate')
  const gone = [...fact, ...furniture.map(({span}) => span)]
  const [span] = placesOf(text, words)
    .filter((place) => article.blocks.some((block) => contains(block.span, place)))
    .filter((place) => !gone.some((one) => overlaps(one, place)))
    .toSorted((a, b) => distance(a, fact) - distance(b, fact))
  if (span === undefined) return null
  const named = withoutArticle(text, span)
  const within = article.entities.filter(({mentions}) =>
    mentions.some((mention) => overlaps(mention.span, span)),
  )
  const isNamed = ({span: {start, end}}: Mention) => start === named.start && end === named.end
  const [entity, ...more] = within.filter(({mentions}) => mentions.some(isNamed))
  const isName = entity?.mentions.find(isNamed)?.form === 'name'
  return {span, entity: more.length > 0 ? null : (entity ?? null), isName, within}
}

/** What is set together, and the place of the words in `speaker.mention`, where it has some. */
export interface Setting {
  readonly set: Readonly<Record<string, unknown>>
  readonly found: SpeakerWords | null
}

/** What a correction sets of a fact that stands on these spans. */
export function settingOf(article: Article, spans: readonly Span[], set: Setting['set']): Setting {
  const words = set['speaker.mention']
  return {set, found: typeof words === 'string' ? speakerWords(article, spans, words) : null}
}

/** The settings with the place of the speaker's words and who they are; and the article with whoever is named by them alone. */
export function withSpeakerWords(
  article: Article,
  {set, found}: Setting,
  by: string,
): {readonly article: Article; readonly set: Readonly<Record<string, unknown>>} {
  const {'speaker.mention': words, 'speaker.type': type, ...rest} = set
  if (found === null)
    return {article, set: words === null ? {...rest, 'speaker.mention': null} : rest}
  const placed = {...rest, 'speaker.mention': found.span}
  const said = rest['speaker.entity']
  if (typeof said === 'string' || areSeveral(rest['speaker.entities']))
    return {article, set: placed}
  const named = (entity: Entity) => ({
    ...placed,
    'speaker.entity': entity.id,
    'speaker.description': null,
  })
  if (said === undefined && found.entity !== null) return {article, set: named(found.entity)}
  if (said === null || !isVoiceType(type)) {
    // also where their description is taken away
    return {article, set: {'speaker.description': words, ...placed, 'speaker.entity': null}}
  }
  const entity = entityOf(article, found.span, type, by)
  const entities = inserted(article.entities, entity, (one) => one.mentions.map(({span}) => span))
  return {article: {...article, entities}, set: named(entity)}
}

/** Whether a list says who speaks: an empty one says only that it is not several. */
export function areSeveral(entities: unknown): boolean {
  return Array.isArray(entities) && entities.length > 0
}

/** Words that do not say who it is. */
export const PRONOUN: RegExp = /^(?:i|you|he|she|it|we|they|who|this|that|one)$/i

/** What may speak. */
export const VOICE_TYPES = ['person', 'organisation', 'group'] as const

function isVoiceType(value: unknown): value is (typeof VOICE_TYPES)[number] {
  return VOICE_TYPES.some((type) => type === value)
}

/** Somebody whom the reading did not find, with every place of the name that is nobody else's. */
function entityOf(article: Article, at: Span, type: EntityType, by: string): Entity {
  const text = article.source.text ?? ''
  const name = spanText(text, withoutArticle(text, at))
  const taken = article.entities.flatMap(({mentions}) => mentions.map(({span}) => span))
  const ids = createIds()
  for (const one of article.entities) if (one.name === name) ids('entity', name)
  return {
    id: ids('entity', name),
    type,
    name,
    aliases: [],
    names: [],
    identifiers: [],
    honorifics: [],
    roles: [],
    age: null,
    members: [],
    mentions: placesOf(text, name)
      .filter((span) => !taken.some((one) => overlaps(one, span)))
      .map((span) => ({span, form: /^\p{Ll}/u.test(name) ? 'description' : 'name'})),
    provenance: {method: 'human', agent: by, rule: null, confidence: 1},
  }
}

/** Whole words. */
function placesOf(text: string, words: string): Span[] {
  return findWords(text, [words])
    .flat()
    .filter(
      ({start, end}) =>
        !(
          /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
          /^[\p{L}\p{N}]/u.test(text.slice(end))
        ),
    )
}

function withoutArticle(text: string, span: Span): Span {
  const [article = ''] = /^(?:the|an?)\s+(?=\S)/iu.exec(spanText(text, span)) ?? []
  return {...span, start: span.start + article.length}
}

function distance(place: Span, fact: readonly Span[]): number {
  return Math.min(...fact.map(({start, end}) => Math.max(start - place.end, place.start - end, 0)))
}
