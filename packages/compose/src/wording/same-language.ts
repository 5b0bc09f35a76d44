import type {LanguageTag} from '@onrecord/core'

/** Whether two tags (BCP 47) are of one language, wherever it is spoken: "en-GB" and "en". */
export function isSameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return primary(a) === primary(b)
}

function primary(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
