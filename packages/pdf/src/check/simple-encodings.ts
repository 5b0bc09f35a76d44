/**
 * The upper halves of the two encodings that a non-symbolic TrueType font may have (ISO 32000-1, annex D); below 128
 * both are ASCII. `\0` stands where an encoding has no character.
 */
const UPPER: Readonly<Record<string, string>> = {
  WinAnsiEncoding:
    '€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ' +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  MacRomanEncoding:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨\0ÆØ\0±\0\0¥µ\0\0\0\0\0ªº\0æø' +
    '¿¡¬\0ƒ\0\0«»…\u00A0ÀÃÕŒœ–—“”‘’÷\0ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
}

/** The code point that an encoding gives a code; `null` where it gives none, or is another encoding. */
export function characterOf(encoding: string, code: number): number | null {
  const upper = UPPER[encoding]
  if (upper === undefined || code < 32) return null
  if (code < 127) return code
  const character = upper.codePointAt(code - 128)
  return character === undefined || character === 0 ? null : character
}
