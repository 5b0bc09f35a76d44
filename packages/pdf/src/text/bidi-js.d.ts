// The types of the package are those of an ES module under the name of a CommonJS one: its default import would not be callable.
declare module 'bidi-js' {
  interface EmbeddingLevels {
    readonly levels: Uint8Array
    readonly paragraphs: readonly {
      readonly start: number
      readonly end: number
      readonly level: number
    }[]
  }
  export interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): EmbeddingLevels
    getReorderedIndices(text: string, levels: EmbeddingLevels): readonly number[]
  }
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default function createBidi(): Bidi
}
