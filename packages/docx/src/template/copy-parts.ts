import {relatedPath, relationshipsPath} from '../finalize/part-paths.ts'
import {relationshipsXml, relative, type TemplatePackage} from './template-package.ts'

/** Kinds of parts that a document has once; they are merged and not copied. */
const single =
  /\/(?:styles|numbering|footnotes|endnotes|settings|comments\w*|people|header|footer|theme|fontTable|webSettings|customXml)$/i

/**
 * Copies what a part of ours refers to (pictures, charts, addresses) to a part of the template, and gives what each id became.
 */
export function copyRelationships(
  ours: TemplatePackage,
  target: TemplatePackage,
  from: string,
  to: string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const each of ours.relationships(from)) {
    if (single.test(each.type)) continue
    const place = each.external
      ? each.target
      : relative(to, copyPart(ours, target, relatedPath(from, each.target)))
    ids.set(each.id, target.relate(to, {...each, target: place}))
  }
  return ids
}

/** A part under a path that is free, with all that it refers to. */
export function copyPart(ours: TemplatePackage, target: TemplatePackage, path: string): string {
  const free = target.freePath(path)
  target.set(free, ours.parts.get(path) ?? new Uint8Array())
  target.declare(free, ours.kindOf(path))
  const relationships = ours.relationships(path)
  if (relationships.length > 0) {
    const copied = relationships.map((each) => ({
      ...each,
      target: each.external
        ? each.target
        : relative(free, copyPart(ours, target, relatedPath(path, each.target))),
    }))
    target.set(relationshipsPath(free), relationshipsXml(copied))
  }
  return free
}
