/**
 * The people in one author string, as pages often give it: "By Ada Quill and Ines Falk", "Ada Quill, Ines Falk", "Ada Quill und Ines Falk".
 * A comma and another language's "and" part two names only when both have a given name and a surname ("Quill, Ada" is one person).
 * An address behind a name and the brackets of a wiki's link around it are no part of it.
 */
export function authorNames(words: string): readonly string[] {
  if (typeof words !== 'string') {
    throw new TypeError(`authorNames takes an author as a page gives it, got ${typeof words}`)
  }
  const names = words.replace(/^(?:by:?|autor(?:in|es)?:)\s+/i, '').replace(OF, '')
  return names
    .split(
      /\s*;\s*|,?\s+and\s+(?=\p{Lu})|\s+&\s+|(?<=\p{L}\s\p{L}+)\s(?:e|en|et|i|och|og|und|y)\s(?=\p{Lu}\S*\s\p{L})/u,
    )
    .flatMap(splitAtCommas)
    .map((name) => name.replace(SIGN, '').replace(ADDRESS, '').replace(LINK, '$1'))
    .map((name) => name.replace(SENDER, '').trim())
    .filter((name) => /\p{L}/u.test(name) && !NO_NAME.test(name))
}

/** "Von Ada Quill", "Par Ada Quill", "di Ada Quill": another language's "by", not the first word of "Von Quill". */
const OF = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Aa]v|[Aa]f|[Dd]oor|di)\s+(?=\p{Lu}\S*\s+\p{L})/u

/** The letters that an author signs with: "Ada Quill (aqu)". */
const SIGN = /\s\(\p{Ll}{2,4}\)$/u

/** "Ada Quill ada@post.example", "Ada Quill <ada@post.example>", "Ada Quill @adaquill", "Ada Quill (https://ada.example/)" */
const ADDRESS = /(?<=\p{L}),?\s(?:[<(]?[^\s@]{0,60}@[^\s@]{2,80}|[<(]?https?:[^\s]{2,200})$/u

/** "Ada Quill, CWN", "Ada Quill, cwn": for whom somebody writes, not "Quill, JR" nor "Ada Quill, MD". */
const SENDER =
  /(?<=\p{L}\s\p{L}[\p{L}.’' -]{1,60}),\s(?!(?:JR|SR|II|III|IV|MD|PHD|MP|phd|esq|jnr|snr)$)(?:[A-Z]{2,5}|[a-z]{3})$/u

/** "[[Ada Quill]]" */
const LINK = /^\[\[(?:[^\][|]{1,80}\|)?([^\][|]{1,80})\]\]$/

/** An address, an account, a picture's credit in brackets, an author's id in the site's addresses ("ada-quill"), a link to other stories ("More stories by Ada Quill"). */
const NO_NAME =
  /^(?:https?:|www\.|[@(])|^[a-z]+(?:-[a-z]+)+$|^\S+@\S+$|^(?:[Aa]ll|[Mm]ore|[Oo]ther|[Vv]iew)\s(?:articles|posts|stories|from|by)\b/

function splitAtCommas(words: string): readonly string[] {
  const parts = words.split(/,\s*/)
  return parts.every((part) => /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(part)) ? parts : [words]
}
