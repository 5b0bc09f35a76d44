// Every engine has it, though it is no part of the language.
declare const TextEncoder: new () => {encode(text: string): Uint8Array}

const encoder = new TextEncoder()

/** The UTF-8 bytes of a string; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}
