const LONGEST_CAPTION = 400

/** "The mill at dawn. Photo by Ada Vale", "(Photo: Coast Wire)": whether a text closes with whose picture it stands below, or tells nothing else. */
export function isCredited(text: string): boolean {
  return (
    text.length < LONGEST_CAPTION && (CREDIT.test(text.slice(-LONGEST_CREDIT)) || isCredit(text))
  )
}

function isCredit(text: string): boolean {
  return text.length < LONGEST_LINE && LINE.test(text)
}

/**
 * Whether a line tells what a picture shows, above a line that tells whose it is: "Ada Vale speaks in Orm on Monday.", in the present, as the
 * story does not tell.
 */
export function isAboveCredit(text: string, next: string): boolean {
  return (
    isCredit(next) &&
    !next.startsWith('Featured') &&
    text.length < LONGEST_CAPTION &&
    SHOWS.test(text) &&
    !TELLS.test(text)
  )
}

const SHOWS = /^\p{Lu}(?:\S+\s){1,9}?(?:is|are|\p{Ll}{2,12}[^sS\W]s|\p{Ll}{2,12}ing)\s.*\.$/u
// A second sentence, what somebody says, what is past.
const TELLS = /[“”"?!]|\s\p{Ll}{2,}\.\s|\b(?:sa(?:ys|id)|tells|told|was|were|had|has|have)\b/u

/** More than a credit can be, so that none begins where what is looked at does. */
const LONGEST_CREDIT = 160

const LONGEST_LINE = 90

// "(Photo: Coast Wire)", "Credit: Ada Vale", "Coast Wire via Getty Images", "(Ada Vale/Coast Wire)".
const LINE =
  /^[[(]?(?:(?:Featured\s)?(?:[Ii]mage|[Pp]hoto|[Pp]icture)s?(?:\s[Cc]redits?)?|Credits?)(?::|\s(?:by|via|courtesy\sof)\b)\s?\p{Lu}[^!?:“”"]{1,70}[)\]]?$|^[[(]?(?:\p{Lu}[^.!?:“”"]{1,60}?(?:\s?[/|]\s?|\svia\s))?Getty(?:\sImages)?[)\]]?$|^[[(]?\p{Lu}[^.!?:“”"/]{1,40}(?:\s?\/\s?|\svia\s)(?:A[AF]?P|EPA|PA|Reuters)[)\]]?$|^\(\p{Lu}[^()/.!?:“”"]{1,40}\/\p{Lu}[^()/.!?:“”"]{1,40}\)$/u

const CREDIT =
  /(?:^\(?|[.!?)|]\s\(?)(?:Credit|Photo|Photograph|Picture|Image|Illustration)s?(?:\s[Cc]redit)?(?::|\s(?:by|courtesy\sof)\b)\s?\p{Lu}[^.!?:]{1,60}[.)]{0,2}$|(?:\s[[(]|\.\s\|\s)[^[()|]{0,60}\b(?:A[AF]?P|Reuters|Getty)\b[^[(|]{0,40}[\])]?$|\s(?:A[AF]?P|EPA|REUTERS|XINHUA)\/\p{Lu}[\p{L}.’' /-]{3,60}$/u
