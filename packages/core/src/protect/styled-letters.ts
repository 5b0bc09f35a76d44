/**
 * Letters of a style that no decomposition of Unicode takes off: small capitals ("ꜱᴛᴏɴᴇ") and letters on a dark ground ("🅞🅡🅜"), as
 * those are written who are to be found by no search.
 */
export function withoutStyle(text: string): string {
  return STYLED.test(text) ? text.replace(EACH, (letter) => PLAIN.get(letter) ?? letter) : text
}

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ ʏᴢ'
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
/** Where the capitals in circles and in squares begin. */
const ON_DARK = [0x1_f1_50, 0x1_f1_70]

const PLAIN: ReadonlyMap<string, string> = new Map(
  Array.from(ALPHABET, (letter, n): [string, string][] => [
    [SMALL_CAPITALS[n] ?? ' ', letter],
    ...ON_DARK.map((first): [string, string] => [
      String.fromCodePoint(first + n),
      letter.toUpperCase(),
    ]),
  ])
    .flat()
    .filter(([styled]) => styled !== ' '),
)

const STYLED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'u')
const EACH = new RegExp(STYLED.source, 'gu')
