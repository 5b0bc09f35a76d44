import {strFromU8, unzipSync} from 'fflate'

/** A part of a finished file as text. */
export function part(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path]
  if (!content) throw new Error(`no part ${path}`)
  return strFromU8(content)
}

/** The texts of an element's occurrences, tags left out. */
export function texts(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(
    ([, content = '']) =>
      content
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, '')
        .replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name] ?? ''),
  )
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}

/** The paragraphs of a style, as they read. */
export function styled(xml: string, style: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, content = '']) => content)
    .filter((content) => content.includes(`<w:pStyle w:val="${style}"/>`))
    .map((content) => texts(content, 'w:t').join(''))
}
