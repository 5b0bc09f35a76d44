/**
 * Text as HTML and Markdown can carry it: characters that neither may hold, or that a parser would change, become a blank (line
 * and page breaks other than LF) or vanish (other controls, noncharacters); a lone surrogate becomes U+FFFD.
 * Source: HTML Standard, 13.2.3.5 (preprocessing the input stream) and 13.2.2 (control-character-in-input-stream).
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f]/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
}
