import type {Article, Entity} from '@onrecord/core'

/**
 * A role with the name of the body that it leaves to the article: "a spokesman for the ministry" of one that names a single ministry is
 * one "for the Interior Ministry". Where there are two, or one that has no name, the words stay.
 *
 * @param within the name of a body within a sentence
 */
export function bodyInFull(
  article: Article,
  role: string,
  within: (body: Entity) => string,
): string {
  return role.replace(LEFT_OPEN, (words, noun: string) => {
    const [body, other] = article.entities.filter(
      ({type, name}) => type !== 'person' && name.toLowerCase().split(WORDS).includes(noun),
    )
    const isNamed = body?.type === 'organisation' && /^\p{Lu}/u.test(body.name)
    return !isNamed || other !== undefined || isOneOfSeveral(article, noun) ? words : within(body)
  })
}

/** "The ministry" that ends a role, and "the ministry’s" that begins one. */
const LEFT_OPEN = /(?:(?<=\s)|^)the\s(\p{Ll}{4,})(?=$|['’]s\s)/u
const WORDS = /[^\p{L}\p{N}]+/u

/** "A local hospital": the article has one without a name, too. */
function isOneOfSeveral({source: {text}}: Article, noun: string): boolean {
  return (
    text === null ||
    new RegExp(`\\b(?:an?|another|other|one|two)\\s(?:\\p{L}+\\s){0,2}${noun}s?\\b`, 'iu').test(
      text,
    )
  )
}
