/**
 * Letters of a style that no decomposition of Unicode takes off, or that it leaves with a mark of that style: small capitals ("ꜱᴛᴏɴᴇ"),
 * letters on a dark ground ("🅞🅡🅜"), in circles and brackets ("ⓞⓡⓜ", "⒪⒭⒨"), and those that flags are made of ("🇴🇷🇲"), as those are
 * written who are to be found by no search.
 */
export function withoutStyle(text: string): string {
  return STYLED.test(text) ? text.replace(EACH, (letter) => PLAIN.get(letter) ?? letter) : text
}

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ ʏᴢ'
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
/** Where capitals begin: in circles, in brackets, in circles and squares on a dark ground, of flags. */
const CAPITALS = [0x24_b6, 0x1_f1_10, 0x1_f1_50, 0x1_f1_70, 0x1_f1_e6]
/** Where small letters begin: in brackets, in circles. */
const SMALL_LETTERS = [0x24_9c, 0x24_d0]

const PLAIN: ReadonlyMap<string, string> = new Map(
  Array.from(ALPHABET, (letter, n): [string, string][] => [
    [SMALL_CAPITALS[n] ?? ' ', letter],
    ...CAPITALS.map((first): [string, string] => [
      String.fromCodePoint(first + n),
      letter.toUpperCase(),
    ]),
    ...SMALL_LETTERS.map((first): [string, string] => [String.fromCodePoint(first + n), letter]),
  ])
    .flat()
    .filter(([styled]) => styled !== ' '),
)

const STYLED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'u')
const EACH = new RegExp(STYLED.source, 'gu')
