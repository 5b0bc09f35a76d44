import {dateWords} from '@onrecord/compose'
import {type Article, type DateMention, type Figure, type Span, speakerName} from '@onrecord/core'
import {copyButton, sourceLine} from './copy.ts'
import {element} from './dom.ts'
import {foldedList} from './lists.ts'
import {blockAt, placeLink, placeWords} from './places.ts'

/** Every figure within its words, with who gives it. */
export function figuresView(article: Article): HTMLElement[] {
  return factList(article, {title: 'Figures', what: 'figures'}, article.figures, sourceOf)
}

/** Every date within its words, with the day, month or year that it was read as. */
export function datesView(article: Article): HTMLElement[] {
  return factList(article, {title: 'Dates', what: 'dates'}, datesOf(article), readAs)
}

/** Days, months and years, and hours of a known day ("late Sunday night"): neither hours alone nor lengths of time. */
export function datesOf({dates}: Article): readonly DateMention[] {
  return dates.filter(({type, edtf}) => type === 'date' || (type === 'time' && edtf !== null))
}

function factList<T extends {readonly span: Span}>(
  article: Article,
  {title, what}: {readonly title: string; readonly what: string},
  facts: readonly T[],
  note: (article: Article, fact: T) => string,
): HTMLElement[] {
  if (facts.length === 0) return []
  const items = () =>
    facts.map((fact) => {
      const {before, words, behind} = within(article, fact.span)
      const place = placeLink(article, fact.span)
      return element(
        'li',
        '',
        element('bdi', '', before, element('strong', '', words), behind),
        element('span', 'note', ` ${note(article, fact)} · `, ...place),
      )
    })
  const lines = () => [
    ...sourceLine(article),
    ...facts.map((fact) => {
      const {before, words, behind} = within(article, fact.span)
      const place = placeWords(article, fact.span) ?? 'no place'
      return `${words}: “${`${before}${words}${behind}`.trim()}” (${note(article, fact)}, ${place})`
    }),
  ]
  return [
    foldedList({
      key: what,
      summary: [element('h3', '', `${title} (${facts.length})`)],
      content: () => [copyButton(`Copy the ${what}`, lines), element('ul', '', ...items())],
    }),
  ]
}

interface Within {
  readonly before: string
  readonly words: string
  readonly behind: string
}

/** The words of a fact with some before and behind them, out of its own paragraph. */
function within(article: Article, {start, end}: Span): Within {
  const text = article.source.text ?? ''
  const block = blockAt(article, {start, end})?.span ?? {start, end}
  const before = text.slice(Math.max(block.start, start - AROUND), start)
  const behind = text.slice(end, Math.min(block.end, end + AROUND))
  const isCut = {before: start - AROUND > block.start, behind: end + AROUND < block.end}
  return {
    before: isCut.before ? before.replace(/^\S*/u, '…') : before,
    words: text.slice(start, end),
    behind: isCut.behind ? behind.replace(/\S*$/u, '…') : behind,
  }
}

/** Letters; some ten words. */
const AROUND = 60

function sourceOf(article: Article, {speaker}: Figure): string {
  if (speaker === null) return 'no source named'
  return `from ${speakerName(article, speaker) ?? 'somebody without a name'}`
}

function readAs(_: Article, {edtf, modifier}: DateMention): string {
  if (edtf === null) return 'no day, month or year known'
  return `read as ${dateWords(edtf, 'en-GB', modifier)}`
}
