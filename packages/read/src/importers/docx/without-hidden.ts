import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** A Word document without the words that its author has hidden (`w:vanish`): nobody who reads it sees them. */
export function withoutHidden(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes, {filter: ({name}) => /\.(?:xml|rels)$/.test(name)})
  let isChanged = false
  for (const [name, part] of Object.entries(files)) {
    const markup = strFromU8(part)
    if (!(name.endsWith('.xml') && markup.includes('<w:vanish'))) continue
    files[name] = strToU8(shown(markup))
    isChanged = true
  }
  return isChanged ? zipSync(files, {level: 0}) : bytes
}

/** Without what stands in a run behind properties that hide it; those of a paragraph hide its mark alone. */
function shown(markup: string): string {
  const parts = markup.split(END)
  for (const [at, before] of parts.entries()) {
    const next = parts[at + 1]
    const isHidden = HIDDEN.test(before.slice(before.lastIndexOf('<w:rPr')))
    if (next === undefined || !isHidden || next.startsWith('</w:pPr>')) continue
    parts[at + 1] = next.slice(Math.max(0, next.indexOf('</w:r>')))
  }
  return parts.join(END)
}

const END = '</w:rPr>'
const HIDDEN = /<w:vanish(?:\s{0,9}\/|\s{0,9}>|\s{1,9}w:val="(?:1|true|on)")/
