/** CommonMark with the notes of GFM of what other systems add to it: notes in the line ("^[He was ill.]", Pandoc) are notes below, and commands to a site's generator ("{{< figure … >}}", "{% include … %}") are gone. */
export function withoutDialects(body: string): string {
  const notes: string[] = []
  const words = body.replace(COMMAND, '').replace(NOTE, (_, note: string) => {
    notes.push(note)
    return `[^in-line-${notes.length}]`
  })
  return [words, ...notes.map((note, at) => `[^in-line-${at + 1}]: ${note}`)].join('\n\n')
}

const COMMAND = /\{\{[<%][^{}\n]{0,400}[>%]\}\}|\{%[^{}\n]{0,400}%\}/g
const NOTE = /\^\[([^\][\n]{1,500})\]/g
