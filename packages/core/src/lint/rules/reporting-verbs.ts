const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said says saying',
  tell: 'told tells telling',
  think: 'thought thinks thinking',
  write: 'wrote written writes writing',
  show: 'showed shown shows showing',
  find: 'found finds finding',
  deny: 'denied denies denying',
  reply: 'replied replies replying',
  testify: 'testified testifies testifying',
  verify: 'verified verifies verifying',
  admit: 'admitted admits admitting',
}

/**
 * How strongly a verb vouches for what it reports: 1 doubts or leaves it to the speaker, 2 is neutral, 3 takes it for
 * true. Own list after the usual newsroom guides: "say" and "tell" carry no judgement, "claim" hints at doubt, "confirm"
 * and "show" assert.
 */
export const VERB_STRENGTH: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ...forms(
    1,
    'allege claim deny accuse suggest contend assert insist suspect fear believe think hope expect speculate estimate maintain',
  ),
  ...forms(
    2,
    'say state tell report add note describe declare announce argue call warn write explain ask urge demand propose offer reply respond answer testify comment recall complain mention stress',
  ),
  ...forms(
    3,
    'confirm prove show establish demonstrate admit acknowledge concede reveal disclose verify find',
  ),
])

function forms<Strength extends 1 | 2 | 3>(
  strength: Strength,
  verbs: string,
): [string, Strength][] {
  return verbs.split(' ').flatMap((verb) => {
    const irregular = IRREGULAR[verb]
    const stem = verb.replace(/e$/, '')
    const all = irregular?.split(' ') ?? [`${verb}s`, `${stem}ed`, `${stem}ing`]
    return [verb, ...all].map((form): [string, Strength] => [form, strength])
  })
}

/** Words that show that a sentence tells what somebody says, beside the verbs. */
const ATTRIBUTION: RegExp =
  /\b(?:according to|alleg\w+|reported\w*|accounts? of|in (?:his|her|its|their) (?:words|view|account)|said to|accused|stated|views? (?:\S+ ){0,6}?(?:as|that)\b|viewed (?:by|as)|(?<=[’']s? (?:own )?)views?|treats?|wants?|sees?|regards?|doubts?|in the (?:words|view|account|eyes) of|quot(?:ed|es|ing)|cit(?:es|ed|ing)|blam\w+|reject\w*|disput\w+|dismiss\w*|critici[sz]\w+|apparently|supposed\w*|purported\w*|by (?:the |\S+ )?\S+[’'](?:s )?(?:own )?(?:count|tally|estimate|figures|reckoning|account)|puts? the)\b/i

/**
 * Whether a sentence says that somebody says it. A verb that is a noun, too ("state troops", "the report"), counts in its
 * bare form only where a clause follows, or where several people, or somebody who is only pointed at, stand before it.
 */
export function isAttributed(text: string): boolean {
  if (ATTRIBUTION.test(text)) return true
  return [...text.matchAll(/\p{L}+/gu)].some(({index, 0: word}) => {
    if (!VERB_STRENGTH.has(word.toLowerCase())) return false
    if (!NOUNS_TOO.has(word.toLowerCase())) return true
    return (
      /(?:(?:\p{L}s|[^s]men|people|they|we|who|police)\s|[’']t\s)(?:\p{L}+ly\s)?$/iu.test(
        text.slice(0, index),
      ) || /^\s+that\b/iu.test(text.slice(index + word.length))
    )
  })
}

/** Own list: bare forms and forms in -s that are nouns more often than not. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'answer answers call calls claim claims comment comments demand demands fear fears finding find finds hope hopes note notes offer offers reply replies report reports show shows state states stress warning writing hearing'.split(
    ' ',
  ),
)
