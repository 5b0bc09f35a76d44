import {isXml} from '../finalize/package-parts.ts'
import type {TemplatePackage} from './template-package.ts'

/** What to add to our numbers, which begin at 1 and are fewer than `span`, so that the template has none of them. */
export function freeOffset(target: TemplatePackage, pattern: RegExp): number {
  const taken = new Set<number>()
  for (const path of target.parts.keys()) {
    if (!isXml(path)) continue
    for (const [, number] of target.text(path).matchAll(pattern)) {
      taken.add(Math.floor(Number(number) / span))
    }
  }
  let block = 0
  while (taken.has(block)) block += 1
  return block * span
}

const span = 100_000

/** Gives our bookmarks other numbers where the template has names like them, as one that was made from a memo does. */
export function renameBookmarks(target: TemplatePackage): (xml: string) => string {
  const offset = freeOffset(target, /\b_(?:Toc|Ref|Src|Note)(\d{9})\b/g)
  return (xml) =>
    xml.replace(/\b(_(?:Toc|Ref|Src|Note))(\d{9})\b/g, (_, kind: string, number: string) => {
      return `${kind}${String(Number(number) + offset).padStart(9, '0')}`
    })
}
