import type {Article, Entity} from '@onrecord/core'

/**
 * Whose a body is that has one in every country, where the article says it each time it stands before the name: "Quorland’s" of
 * "Quorland’s Foreign Ministry". Of a name that tells by itself, and of one that stands with several, `null`.
 */
export function possessorOf(
  {source: {text}}: Article,
  {type, name, mentions}: Entity,
): string | null {
  if (type !== 'organisation' || text === null || !GENERIC.test(name)) return null
  const owners = new Set(
    mentions.flatMap(({span: {start}}) => {
      const [, owner] = OWNER.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? []
      return owner === undefined ? [] : [owner]
    }),
  )
  const [first, second] = owners
  return second === undefined ? (first ?? null) : null
}

/** Names of offices that every government has. */
const GENERIC =
  /^(?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:Ministry|Parliament|Army|Navy)|(?:Ministry|Department)\sof\s.+|(?:Supreme|Constitutional|High)\sCourt|Central\sBank|(?:\p{Lu}\p{Ll}+\s){1,3}(?:Council|Commission|Authority|Agency|Bureau))$/u
const LONGEST = 40
const OWNER = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?:['’]s|s['’]))\s$/u
