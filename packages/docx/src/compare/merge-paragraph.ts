import {diffArrays} from 'diff'
import type {Story} from './story.ts'
import {type Content, controlsInBoth, type Token, tokensOf} from './tokens.ts'
import {childOf, elements, node, type XmlNode} from './xml-node.ts'

/** A piece of a merged paragraph: what stays, came or went, or an anchor. */
interface Piece {
  readonly kind: 'kept' | 'w:ins' | 'w:del' | 'anchor'
  readonly link: XmlNode | undefined
  readonly runs: readonly XmlNode[]
  /** Text of a piece that may join its neighbour: same kind, same look. */
  readonly text?: {readonly words: string; readonly properties: XmlNode | undefined} | undefined
}

/** Two versions of a paragraph as one, in the shape of the new: words that came and words that went are marked. */
export function mergeParagraphs(before: XmlNode, after: XmlNode, story: Story): XmlNode {
  const whole = controlsInBoth(before, after)
  const old = tokensOf(before, story.before, whole)
  const content = tokensOf(after, story.after, whole)
  const changes = diffArrays(
    old.tokens.map(({key}) => key),
    content.tokens.map(({key}) => key),
  )
  const links = linksOf(content, story)
  const pieces: Piece[] = []
  let [from, to] = [0, 0]
  for (const {added, removed, value} of changes) {
    if (removed) {
      const gone = old.tokens.slice(from, from + value.length)
      pieces.push(...gone.flatMap((token) => deleted(token, story, links)))
    } else {
      const kind = added ? 'w:ins' : 'kept'
      pieces.push(...withAnchors(content, to, to + value.length, kind))
      to += value.length
    }
    if (!added) from += value.length
  }
  pieces.push(...anchorsAt(content, content.tokens.length))
  const properties = childOf(after, 'w:pPr')
  return {...after, children: [...(properties ? [properties] : []), ...assembled(pieces, story)]}
}

/** A whole paragraph that came or went, with its mark. */
export function markParagraph(paragraph: XmlNode, kind: 'w:ins' | 'w:del', story: Story): XmlNode {
  const {children} = markContent(paragraph, kind, story)
  const [properties, ...rest] = elements(children)
  const own = properties?.name === 'w:pPr' ? properties : undefined
  const mark = node('w:rPr', {}, [story.marks.mark(kind)])
  return {
    ...paragraph,
    children: [
      node('w:pPr', {}, [...(own?.children ?? []), mark]),
      ...(own || !properties ? rest : [properties, ...rest]),
    ],
  }
}

/** A paragraph all of whose words came or went, and that stays itself: in notes and at the end of cells. */
export function markContent(paragraph: XmlNode, kind: 'w:ins' | 'w:del', story: Story): XmlNode {
  const inserted = kind === 'w:ins'
  const content = tokensOf(paragraph, inserted ? story.after : story.before)
  const pieces = inserted
    ? [
        ...withAnchors(content, 0, content.tokens.length, kind),
        ...anchorsAt(content, content.tokens.length),
      ]
    : content.tokens.flatMap((token) => deleted(token, story))
  const properties = childOf(paragraph, 'w:pPr')
  return {
    ...paragraph,
    children: [...(properties ? [properties] : []), ...assembled(pieces, story)],
  }
}

function withAnchors(
  content: Content,
  from: number,
  to: number,
  kind: 'kept' | 'w:ins',
): readonly Piece[] {
  return content.tokens
    .slice(from, to)
    .flatMap((token, index) => [...anchorsAt(content, from + index), pieceOf(token, kind)])
}

function anchorsAt({anchors}: Content, place: number): readonly Piece[] {
  return anchors
    .filter((anchor) => anchor.place === place)
    .map(({element, link}) => ({kind: 'anchor', link, runs: [element]}))
}

function pieceOf({content, properties, link}: Token, kind: 'kept' | 'w:ins' | 'w:del'): Piece {
  switch (content.kind) {
    case 'text':
      return {kind, link, runs: [], text: {words: content.text, properties}}
    case 'element':
      return {kind, link, runs: [runOf(properties, content.element)]}
    case 'field':
      return {kind, link, runs: content.runs}
  }
}

/** The links of a paragraph by what they lead to, so that words which went stay in the link that is still there. */
function linksOf({tokens}: Content, story: Story): ReadonlyMap<string, XmlNode> {
  return new Map(
    tokens.flatMap(({link}) => (link ? [[story.after.addressOf(link), link] as const] : [])),
  )
}

/** What went, as the new file can hold it: fields become their words, links inside the document too. */
function deleted(
  token: Token,
  story: Story,
  links: ReadonlyMap<string, XmlNode> = new Map(),
): readonly Piece[] {
  const {content, link} = token
  if (content.kind === 'field') {
    return content.result.flatMap((inner) => deleted(inner, story, links))
  }
  const outward = link?.attributes['r:id'] === undefined ? undefined : link
  const own = {
    ...token,
    link: outward && (links.get(story.before.addressOf(outward)) ?? story.adoptLink(outward)),
  }
  if (content.kind === 'text') return [pieceOf(own, 'w:del')]
  const element = story.adoptElement(content.element)
  return [pieceOf({...own, content: {kind: 'element', element}}, 'w:del')]
}

function runOf(properties: XmlNode | undefined, content: XmlNode): XmlNode {
  return node('w:r', {}, [...(properties ? [properties] : []), content])
}

/** Pieces as the children of a paragraph: neighbours under one mark, in one link, in one run where they look alike. */
function assembled(pieces: readonly Piece[], story: Story): readonly XmlNode[] {
  return grouped(pieces, (a, b) => a.link === b.link).flatMap((inLink) => {
    const link = inLink[0]?.link
    const marked = grouped(inLink, (a, b) => a.kind === b.kind).flatMap((group) => {
      const kind = group[0]?.kind
      const runs = runsOf(group)
      return kind === 'w:ins' || kind === 'w:del' ? [story.marks.mark(kind, runs)] : runs
    })
    return link ? [{...link, children: marked}] : marked
  })
}

function runsOf(pieces: readonly Piece[]): readonly XmlNode[] {
  const alike = (a: Piece, b: Piece): boolean =>
    a.text !== undefined && b.text !== undefined && a.text.properties === b.text.properties
  return grouped(pieces, alike).flatMap((group) => {
    const [first] = group
    if (!first?.text) return first?.runs ?? []
    const words = group.map(({text}) => text?.words ?? '').join('')
    const name = first.kind === 'w:del' ? 'w:delText' : 'w:t'
    return [runOf(first.text.properties, node(name, {'xml:space': 'preserve'}, [words]))]
  })
}

/** Neighbours that belong together. */
function grouped<T>(
  items: readonly T[],
  together: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last !== undefined && together(last, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}
