import {type DocumentTree, isRightToLeft, type LanguageTag, walk} from '@onrecord/document'
import {isEastAsian} from './direction.ts'

/** Word keeps three languages at once: for Latin, East Asian and right-to-left text. */
export interface Languages {
  readonly latin: LanguageTag | undefined
  readonly eastAsian: LanguageTag | undefined
  readonly rightToLeft: LanguageTag | undefined
  readonly documentIsRightToLeft: boolean
}

/** The document's own language, and the first language of each other kind that a run of it is in. */
export function languagesOf(tree: DocumentTree): Languages {
  const found: LanguageTag[] = [tree.language]
  const collect = (node: {readonly type: string; readonly language?: LanguageTag}): void => {
    if (node.language !== undefined) found.push(node.language)
  }
  walk(tree.children, {inline: collect})
  for (const note of tree.notes) {
    walk([{type: 'paragraph', children: note.children}], {inline: collect})
  }
  return {
    latin: found.find((tag) => !isEastAsian(tag) && !isRightToLeft(tag)),
    eastAsian: found.find(isEastAsian),
    rightToLeft: found.find(isRightToLeft),
    documentIsRightToLeft: isRightToLeft(tree.language),
  }
}
