// The package carries no types of its own.
declare module 'hyphen' {
  const createHyphenator: (
    patterns: unknown,
    options: {
      readonly async: false
      readonly hyphenChar: string
      readonly minWordLength: number
    },
  ) => (text: string) => string
  export = createHyphenator
}

declare module 'hyphen/patterns/en-gb.js' {
  const patterns: unknown
  export = patterns
}

declare module 'hyphen/patterns/en-us.js' {
  const patterns: unknown
  export = patterns
}
