import type {Article, Entity} from '@onrecord/core'

/**
 * Whose a body is that has one in every country, where the article says it each time it stands before the name: "Quorland’s" of
 * "Quorland’s Foreign Ministry". Of a name that tells by itself, and of one that stands with several, `null`.
 */
export function possessorOf(
  {source: {text}, entities}: Article,
  {type, name, mentions}: Entity,
): string | null {
  if (type !== 'organisation' || text === null || !GENERIC.test(name)) return null
  const named = entities.flatMap((each) => (each.type === 'person' ? [] : each.mentions))
  const owners = new Set(
    mentions.flatMap(({span: {start}}) => {
      const [mark = ''] = MARK.exec(text.slice(Math.max(0, start - 4), start)) ?? []
      // of "But Quorland’s" and "On Monday Quorland’s" the name alone
      const owner = named.find(({span: {end}}) => mark !== '' && end === start - mark.length)
      return owner === undefined ? [] : [text.slice(owner.span.start, start).trimEnd()]
    }),
  )
  const [first, second] = owners
  return first === undefined || second !== undefined || isToldBy(name, first) ? null : first
}

/** "Norseland’s" says nothing more of a "Norse Ministry": the name begins with the people of that place. */
function isToldBy(name: string, owner: string): boolean {
  return name.slice(0, 2) === owner.slice(0, 2) && PEOPLE.test(name)
}

const PEOPLE = /^\p{L}+(?:[ai]n|ish|[nr]ch|[eo]se|i)\s/u

/** Names of offices that every government has. */
const GENERIC =
  /^(?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:Ministry|Parliament|Army|Navy)|(?:Ministry|Department)\sof\s.+|(?:Supreme|Constitutional|High)\sCourt|Central\sBank|(?:\p{Lu}\p{Ll}+\s){1,3}(?:Council|Commission|Authority|Agency|Bureau))$/u
const MARK = /(?:['’]s|(?<=s)['’])\s$/u
