interface Utf8Encoder {
  encode(words: string): Uint8Array
  encodeInto(words: string, bytes: Uint8Array): {readonly written: number}
}

// Every platform we run on has it; the language's own type library does not declare it.
declare const TextEncoder: new () => Utf8Encoder

/** The platform's encoder, made once. */
export const utf8: Utf8Encoder = new TextEncoder()
