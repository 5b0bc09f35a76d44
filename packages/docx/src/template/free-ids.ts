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
  const names = /\b_(Toc|Ref|Src|Note)(\d{9})\b/g
  const taken = new Set<number>()
  for (const path of target.parts.keys()) {
    if (!isXml(path)) continue
    for (const [, , number] of target.text(path).matchAll(names)) {
      taken.add(Math.floor(Number(number) / span))
    }
  }
  let block = 0
  while (taken.has(block)) block += 1
  if (block === 0) return (xml) => xml
  return (xml) =>
    xml.replace(names, (_, kind: string, number: string) => {
      return `_${kind}${String(Number(number) + block * span).padStart(9, '0')}`
    })
}
