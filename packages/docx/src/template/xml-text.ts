/** The part with elements added at the end of its root; all that is there stays as it is. */
export function appended(xml: string, content: string): string {
  if (content === '') return xml
  const end = xml.lastIndexOf('</')
  if (end >= 0) return `${xml.slice(0, end)}${content}${xml.slice(end)}`
  const root = /<([\w:]+)[^<>]*\/>\s*$/.exec(xml)
  if (!root) throw new Error('a part without a root')
  const open = xml.slice(0, xml.lastIndexOf('/>'))
  return `${open}>${content}</${root[1]}>`
}

/** The part with elements added before the first of these elements, which the schema wants after them, or at the end. */
export function addedBefore(xml: string, followers: readonly string[], content: string): string {
  if (content === '') return xml
  const at = xml.search(new RegExp(`<(?:${followers.join('|')})[ />]`))
  return at < 0 ? appended(xml, content) : `${xml.slice(0, at)}${content}${xml.slice(at)}`
}

/** The elements of a name in a part that we have written, as they stand; they are not within each other. */
export function elementTexts(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? []
}

export function attributeOf(element: string, name: string): string {
  return new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(element)?.[1] ?? ''
}

/** The highest number that an attribute holds anywhere in a part, or 0. */
export function highest(xml: string, pattern: RegExp): number {
  let found = 0
  for (const [, number] of xml.matchAll(pattern)) found = Math.max(found, Number(number))
  return found
}

/**
 * The part with the prefixes that content needs declared on its root: those that are not there yet, with what they mean in the
 * part that the content comes from.
 *
 * @throws Error where a prefix means something else; the part then is not Word's.
 */
export function withPrefixes(xml: string, content: string, source: string): string {
  const [had, given] = [rootAttributes(xml), rootAttributes(source)]
  const used = new Set([...content.matchAll(/[<\s/](\w+):\w/g)].map(([, prefix]) => prefix ?? ''))
  const names = [...used].filter((prefix) => given[`xmlns:${prefix}`] !== undefined)
  const missing = names.filter((prefix) => had[`xmlns:${prefix}`] === undefined)
  const clash = names.find(
    (prefix) =>
      had[`xmlns:${prefix}`] !== undefined && had[`xmlns:${prefix}`] !== given[`xmlns:${prefix}`],
  )
  if (clash !== undefined) throw new Error(`the prefix ${clash} means ${had[`xmlns:${clash}`]}`)
  const declared = missing
    .map((prefix) => ` xmlns:${prefix}="${given[`xmlns:${prefix}`]}"`)
    .join('')
  const root = /<[A-Za-z_][\w.-]*(?::[\w.-]+)?/.exec(xml.slice(rootStart(xml)))?.[0] ?? ''
  const at = rootStart(xml) + root.length
  return withIgnorable(
    `${xml.slice(0, at)}${declared}${xml.slice(at)}`,
    names,
    given['mc:Ignorable'],
  )
}

/** What a reader may pass over in the content, it may pass over here (ISO/IEC 29500-3, 7.2). */
function withIgnorable(xml: string, names: readonly string[], given = ''): string {
  const had = rootAttributes(xml)['mc:Ignorable']
  const wanted = given.split(' ').filter((prefix) => names.includes(prefix))
  const missing = wanted.filter((prefix) => !had?.split(' ').includes(prefix))
  if (missing.length === 0) return xml
  if (had !== undefined) {
    return xml.replace(`mc:Ignorable="${had}"`, `mc:Ignorable="${[had, ...missing].join(' ')}"`)
  }
  const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
  const declared =
    rootAttributes(xml)['xmlns:mc'] === undefined ? ` xmlns:mc="${compatibility}"` : ''
  const end = xml.indexOf('>', rootStart(xml))
  return `${xml.slice(0, end)}${declared} mc:Ignorable="${missing.join(' ')}"${xml.slice(end)}`
}

function rootAttributes(xml: string): Readonly<Record<string, string>> {
  const start = rootStart(xml)
  const tag = xml.slice(start, xml.indexOf('>', start))
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, double ?? single ?? ''],
    ),
  )
}

/** Where the content of the root begins. */
export function rootEnd(xml: string): number {
  return xml.indexOf('>', rootStart(xml)) + 1
}

function rootStart(xml: string): number {
  return xml.search(/<[A-Za-z_]/)
}
