import {childrenNamed, type XmlElement} from './xml-tree.ts'

/** What the package says of the kinds of its parts (ISO/IEC 29500-2, 10.1.2). */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>
  readonly defaults: ReadonlyMap<string, string>
  /** The kind of a part; `undefined` where nothing says it. */
  readonly typeOf: (path: string) => string | undefined
}

export function contentTypesOf(root: XmlElement | undefined): ContentTypes {
  const list = (name: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      (root ? childrenNamed(root, name) : []).map(({attributes}) => [
        (attributes[key] ?? '').replace(/^\//, '').toLowerCase(),
        attributes.ContentType ?? '',
      ]),
    )
  const overrides = list('Override', 'PartName')
  const defaults = list('Default', 'Extension')
  return {
    overrides,
    defaults,
    typeOf: (path) => {
      const name = path.toLowerCase()
      return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1))
    },
  }
}
