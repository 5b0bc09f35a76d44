import {type Block, type DocumentTree, plainText} from '@onrecord/document'

/** The blocks under a heading, up to the next of its level or above. */
export function under(tree: DocumentTree, title: string): readonly Block[] {
  const start = tree.children.findIndex(
    (block) => block.type === 'heading' && plainText(block) === title,
  )
  if (start < 0) throw new Error(`No heading ${title}`)
  const rest = tree.children.slice(start + 1)
  const end = rest.findIndex((block) => block.type === 'heading' && block.level === 1)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The words of blocks as a reader sees them, a line for each paragraph, cell row and item. */
export function lines(tree: DocumentTree, blocks: readonly Block[]): readonly string[] {
  return plainText(blocks, tree.labels).split('\n')
}

export function titles(tree: DocumentTree): readonly string[] {
  return tree.children.flatMap((block) => {
    if (block.type === 'heading' && block.level === 1) return [plainText(block)]
    if (block.type !== 'section') return []
    const [first] = block.children
    return first?.type === 'heading' ? [plainText(first)] : []
  })
}

/** The words under "Key figures", or "Key figure" over one alone. */
export function keyFigures(tree: DocumentTree): readonly string[] {
  const title = titles(tree).find((one) => /^Key figures?$/u.test(one)) ?? 'Key figures'
  return lines(tree, under(tree, title))
}
