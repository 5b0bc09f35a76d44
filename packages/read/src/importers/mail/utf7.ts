/** Words in UTF-7 (RFC 2152), which no platform decodes: "caf+AOk-" is "café", "+-" a plus; what is no whole UTF-16 stays as it is. */
export function decodedUtf7(words: string): string {
  return words.replace(/\+([A-Za-z\d+/]{0,4000})-?/g, (all, code: string) =>
    code === '' ? all.slice(0, 1) : (unitsOf(code) ?? all),
  )
}

/** Sixteen bits a unit, six a sign; `null` where more than padding is left. */
function unitsOf(code: string): string | null {
  let [words, bits, count] = ['', 0, 0]
  for (const sign of code) {
    bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0x3fffff
    count += 6
    if (count < 16) continue
    count -= 16
    words += String.fromCharCode((bits >> count) & 0xffff)
  }
  const rest = bits & ((1 << count) - 1)
  return words === '' || count >= 6 || rest !== 0 ? null : words
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
