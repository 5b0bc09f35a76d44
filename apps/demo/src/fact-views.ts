import {type Article, type DateMention, type Figure, type Span, speakerName} from '@onrecord/core'
import {element} from './dom.ts'
import {blockAt, blockId, type NumberedBlock, numberedBlocks} from './places.ts'

/** Every figure within its words, with who gives it. */
export function figuresView(article: Article): HTMLElement[] {
  return factList(article, 'Figures', article.figures, sourceOf)
}

/** Every date within its words, with the day, month or year that it was read as. */
export function datesView(article: Article): HTMLElement[] {
  return factList(article, 'Dates', datesOf(article), readAs)
}

/** Days, months and years: neither hours nor lengths of time. */
export function datesOf({dates}: Article): readonly DateMention[] {
  return dates.filter(({type}) => type === 'date')
}

/** A link to the paragraph in which something stands. */
export function placeLink(blocks: readonly NumberedBlock[], span: Span): HTMLElement[] {
  const found = blockAt(blocks, span)
  if (found === null) return []
  const {block, number} = found
  const link = element('a', 'place', number === null ? block.type : `¶\u00a0${number}`)
  link.href = `#${blockId(block)}`
  return [link]
}

function factList<T extends {readonly span: Span}>(
  article: Article,
  title: string,
  facts: readonly T[],
  note: (article: Article, fact: T) => string,
): HTMLElement[] {
  if (facts.length === 0) return []
  const blocks = numberedBlocks(article)
  const items = facts.map((fact) =>
    element(
      'li',
      '',
      ...within(article, blocks, fact.span),
      element('span', 'note', ` ${note(article, fact)} · `, ...placeLink(blocks, fact.span)),
    ),
  )
  const heading = element('h3', '', `${title} (${facts.length})`)
  return [element('details', '', element('summary', '', heading), element('ul', '', ...items))]
}

/** The words of a fact with some before and behind them, out of its own paragraph. */
function within(
  {source}: Article,
  blocks: readonly NumberedBlock[],
  {start, end}: Span,
): (Node | string)[] {
  const text = source.text ?? ''
  const block = blockAt(blocks, {start, end})?.block.span ?? {start, end}
  const before = text.slice(Math.max(block.start, start - AROUND), start)
  const behind = text.slice(end, Math.min(block.end, end + AROUND))
  const isCut = {before: start - AROUND > block.start, behind: end + AROUND < block.end}
  return [
    isCut.before ? before.replace(/^\S*/u, '…') : before,
    element('strong', '', text.slice(start, end)),
    isCut.behind ? behind.replace(/\S*$/u, '…') : behind,
  ]
}

/** Letters; some ten words. */
const AROUND = 60

function sourceOf(article: Article, {speaker}: Figure): string {
  if (speaker === null) return 'no source named'
  return `from ${speakerName(article, speaker) ?? 'somebody without a name'}`
}

function readAs(_: Article, {edtf}: DateMention): string {
  if (edtf === null) return 'no day, month or year known'
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(edtf)
  if (parts === null) return `read as ${edtf}`
  const [, year, month, day] = parts
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
  return `read as ${words.filter(Boolean).join(' ')}`
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
