const LONGEST_CAPTION = 400

/** "The mill at dawn. Photo by Ada Vale": whether a text closes with whose picture it stands below. */
export function isCredited(text: string): boolean {
  return text.length < LONGEST_CAPTION && CREDIT.test(text.slice(-LONGEST_CREDIT))
}

/** More than a credit can be, so that none begins where what is looked at does. */
const LONGEST_CREDIT = 160

const CREDIT =
  /(?:^\(?|[.!?)|]\s\(?)(?:Credit|Photo|Photograph|Picture|Image|Illustration)s?(?:\s[Cc]redit)?(?::|\s(?:by|courtesy\sof)\b)\s?\p{Lu}[^.!?:]{1,60}[.)]{0,2}$|(?:\s[[(]|\.\s\|\s)[^[(|]{0,60}\b(?:A[AF]?P|Reuters|Getty)\b[^[(|]{0,40}[\])]?$|\s(?:A[AF]?P|EPA|REUTERS|XINHUA)\/\p{Lu}[\p{L}.’' /-]{3,60}$/u
