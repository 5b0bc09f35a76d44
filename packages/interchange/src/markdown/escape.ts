/**
 * Words on one line of CommonMark with GFM: the characters that may mean something are written with a backslash, which every
 * ASCII mark may have before it (CommonMark 0.31, section 2.4).
 */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
      .replace(/^(\s*)([#+=-])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
      // a heading may be closed by a run of marks
      .replace(/#(?=#*\s*$)/g, '\\#')
  )
}
