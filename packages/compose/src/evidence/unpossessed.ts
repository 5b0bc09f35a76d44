/**
 * What somebody without a name is called, without an owner or a companion whom the sentences before name: "his spokesman" is "a
 * spokesman" to whoever reads the words elsewhere, "another source" a source, "a source close to him" a source; "people whom I met in Orm",
 * which tells of the reporter, are people.
 */
export function unpossessed(words: string): string {
  const [, owned] = OWNED.exec(words) ?? []
  const [, other] = OTHER.exec(words) ?? []
  if (owned !== undefined && KIN.test(owned))
    return owned.endsWith('s') ? 'relatives' : 'a relative'
  const told = owned ?? other ?? words
  const alone = told.replace(COMPANION, '').replace(MET, '')
  return (owned ?? other) === undefined || PLURAL.test(alone) ? alone : withArticle(alone)
}

const OWNED = /^(?:his|her|its|their)\s(?:(?:own|former|longtime|then)\s)?(\p{Ll}.*)$/iu
const OTHER = /^another\s(\p{Ll}.*)$/iu
const COMPANION = /\s(?:close|known|loyal|near|related)\sto\s(?:him|her|it|them)$/iu
const MET = /\s(?:(?:that|whom?)\s)?(?:I|we)(?:['’](?:ve|d|m|re))?\s.*$/u
const KIN =
  /^(?:aunt|brother|cousin|daughter|family|father|husband|mother|nephew|niece|parent|sister|son|uncle|widow|wife)s?$/iu
/** "Lawyers", "two aides"; "a boss" and "an actress" are one. */
const PLURAL =
  /^(?:\p{L}+\s)?\p{L}*[^s\W]s(?:\s(?:at|for|from|in|of|who|with)\s.*)?$|^(?:people|staff|men|women|children)\b/iu

function withArticle(words: string): string {
  return `${/^[aeiou]/iu.test(words) ? 'an' : 'a'} ${words}`
}
