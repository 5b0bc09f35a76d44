import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** A part of a finished file as text. */
export function part(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path]
  if (!content) throw new Error(`no part ${path}`)
  return strFromU8(content)
}

/** Every path and every part of a finished file as text. */
export function allOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, content]) => `${path} ${strFromU8(content)}`)
    .join()
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

/** The file with one of its parts written anew; `null` takes the part out. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  change: (xml: string) => string | null,
): Uint8Array {
  const parts = unzipSync(bytes)
  const changed = change(strFromU8(parts[path] ?? new Uint8Array()))
  delete parts[path]
  return zipSync(changed === null ? parts : {...parts, [path]: strToU8(changed)})
}

/** The file with an entry of the same name added, as tools that append to a zip leave behind. */
export function withEntryTwice(bytes: Uint8Array, path: string): Uint8Array {
  const parts = unzipSync(bytes)
  const content = parts[path] ?? new Uint8Array()
  // The zip library keeps names apart, so the second name is written over in the finished bytes.
  const stand = path.replace(/.$/, '~')
  const twice = zipSync({...parts, [stand]: content})
  const [from, to] = [strToU8(stand), strToU8(path)]
  for (let at = 0; at + from.length <= twice.length; at += 1) {
    if (from.every((byte, index) => twice[at + index] === byte)) twice.set(to, at)
  }
  return twice
}
