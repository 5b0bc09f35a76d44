/** Whether a text has letters of Hangul syllables or voice marks of kana, which compose (NFC) to what faces have. */
export function hasParts(text: string): boolean {
  return parts.test(text)
}

const parts = /[\u1100-\u11ff\u3099\u309a]/
