/** The text of a decoded plain-text file as the model keeps it: no BOM, and LF for CRLF and CR. */
export function canonicalText(decoded: string): string {
  return decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
