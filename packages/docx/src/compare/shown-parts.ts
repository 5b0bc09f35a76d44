import type {Parts} from '../finalize/package-parts.ts'
import {relatedPath} from '../finalize/part-paths.ts'
import {relationshipsIn} from './adoption.ts'

/** Tells by the bytes of a part whether it is one that was met before, in either file. */
export class ShownParts {
  readonly #met: Uint8Array[] = []

  /** For each id of a relationship of a part: which picture or chart it leads to, or which address. */
  of(parts: Parts, path: string): (id: string) => string {
    const targets = new Map(
      relationshipsIn(parts, path).map(({attributes}) => [attributes.Id, attributes.Target ?? '']),
    )
    return (id) => {
      const target = targets.get(id) ?? ''
      const content = parts.get(relatedPath(path, target))
      return content === undefined ? target : `part ${this.#numberOf(content)}`
    }
  }

  #numberOf(content: Uint8Array): number {
    const known = this.#met.findIndex((met) => isEqual(met, content))
    return known < 0 ? this.#met.push(content) - 1 : known
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
