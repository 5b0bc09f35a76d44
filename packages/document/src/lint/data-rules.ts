import type {Image, Table, Timeline, TimelineEvent} from '../nodes/blocks.ts'
import type {NodePath} from '../parts.ts'
import {parseDay} from '../timeline/civil-days.ts'
import {
  type DocumentIssue,
  type DocumentView,
  error,
  isBlank,
  ofType,
  saysSomething,
} from './rule.ts'

/** Drawings, images and timelines say in words what they show (PDF/UA-1, clause 7.3; WCAG 2.2, 1.1.1). */
export function alternativeText({blocks}: DocumentView): readonly DocumentIssue[] {
  return blocks.flatMap(({node, path}) => {
    if (node.type !== 'graphic' && node.type !== 'image' && node.type !== 'timeline') return []
    if (!isBlank(node.alt)) return []
    return [error('alt-missing', `A ${node.type} has no alternative text.`, [...path, 'alt'])]
  })
}

/** A drawing has an extent, and a chart a number for every category. */
export function chartShape({blocks}: DocumentView): readonly DocumentIssue[] {
  return ofType(blocks, 'graphic').flatMap(({node, path}) => {
    const issues: DocumentIssue[] = []
    if (!(node.scene.width > 0 && node.scene.height > 0 && node.scene.shapes.length > 0))
      issues.push(error('scene-empty', 'A drawing has nothing in it.', [...path, 'scene']))
    for (const [i, {name, values}] of (node.chart?.series ?? []).entries()) {
      if (values.length === node.chart?.categories.length && values.every(Number.isFinite)) continue
      const message = `The series ${JSON.stringify(name)} does not have one finite number for each category.`
      issues.push(error('chart-ragged', message, [...path, 'chart', 'series', i]))
    }
    return issues
  })
}

/** The bytes of an image are what its media type says, and it has a size. */
export function imageBytes({tree, blocks}: DocumentView): readonly DocumentIssue[] {
  const images = ofType(blocks, 'image')
  const all = tree.logo ? [{node: tree.logo, path: ['logo']}, ...images] : images
  return all.flatMap(({node, path}) => {
    if (startsWith(node, signatures[node.mediaType]) && node.width > 0 && node.height > 0) return []
    const message = `An image is no ${node.mediaType} with a width and a height.`
    return [error('image-unreadable', message, [...path, 'bytes'])]
  })
}

/** A table has a head, rows, and as many cells in each row as in the head, none of them blank. */
export function tableShape({blocks}: DocumentView): readonly DocumentIssue[] {
  return ofType(blocks, 'table').flatMap(({node, path}) => [
    ...missingParts(node, path),
    ...raggedRows(node, path),
    ...blankCells(node, path),
  ])
}

/** Key figures are one to four: a fifth is no key figure. */
export function figureCount({blocks}: DocumentView): readonly DocumentIssue[] {
  return ofType(blocks, 'keyFigures').flatMap(({node, path}) => {
    const count = node.items.length
    const issues = node.items.flatMap((item, i) =>
      isBlank(item.value)
        ? [error('figure-blank', 'A key figure has no value.', [...path, 'items', i, 'value'])]
        : [],
    )
    if (count >= 1 && count <= 4) return issues
    return [
      error('figure-count', `There are ${count} key figures: expected 1 to 4.`, path),
      ...issues,
    ]
  })
}

/** The dates of a timeline are days in their order, and each event says when and what. */
export function timelineDates({blocks}: DocumentView): readonly DocumentIssue[] {
  return ofType(blocks, 'timeline').flatMap(({node, path}) => [
    ...timelineWords(node, path),
    ...node.events.flatMap((event, i) => eventIssues(event, [...path, 'events', i])),
  ])
}

function missingParts(table: Table, path: NodePath): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = []
  if (table.head.length === 0)
    issues.push(error('table-head-missing', 'A table has no head.', [...path, 'head']))
  if (table.rows.length === 0)
    issues.push(error('table-empty', 'A table has no rows.', [...path, 'rows']))
  if (table.columns.length !== table.head.length)
    issues.push(
      error(
        'table-ragged',
        `A table has ${table.columns.length} columns and ${table.head.length} cells in its head.`,
        [...path, 'columns'],
      ),
    )
  return issues
}

function raggedRows(table: Table, path: NodePath): readonly DocumentIssue[] {
  return table.rows.flatMap(({cells}, i) => {
    if (cells.length === table.head.length) return []
    const message = `A row has ${cells.length} cells: expected ${table.head.length}, as in the head.`
    return [error('table-ragged', message, [...path, 'rows', i])]
  })
}

function blankCells(table: Table, path: NodePath): readonly DocumentIssue[] {
  const rows = [
    {cells: table.head, at: [...path, 'head']},
    ...table.rows.map(({cells}, i) => ({cells, at: [...path, 'rows', i, 'cells']})),
  ]
  return rows.flatMap(({cells, at}) =>
    cells.flatMap(({children}, i) =>
      saysSomething(children)
        ? []
        : [error('table-cell-blank', 'A cell is blank: say that nothing is known.', [...at, i])],
    ),
  )
}

function timelineWords(timeline: Timeline, path: NodePath): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = []
  if (timeline.events.length === 0)
    issues.push(error('block-empty', 'A timeline has no events.', [...path, 'events']))
  if (timeline.months && timeline.months.length !== 12)
    issues.push(
      error('timeline-months', `A timeline names ${timeline.months.length} months: expected 12.`, [
        ...path,
        'months',
      ]),
    )
  if (Object.values(timeline.headers).some(isBlank))
    issues.push(error('table-cell-blank', 'A head of a timeline is blank.', [...path, 'headers']))
  return issues
}

function eventIssues(event: TimelineEvent, path: NodePath): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = []
  if (![event.dateLabel, event.label, event.status].every((word) => !isBlank(word)))
    issues.push(error('text-missing', 'An event lacks its date, label or status in words.', path))
  if (event.from === null && event.to === null) return issues
  const from = parseDay(event.from ?? '')
  const to = parseDay(event.to ?? '')
  if (from === null || to === null || from > to) {
    const message = `An event lies from ${JSON.stringify(event.from)} to ${JSON.stringify(event.to)}: expected two days in order, such as "2024-01-15", or null for both.`
    issues.push(error('timeline-date', message, path))
  }
  return issues
}

const signatures: Readonly<Record<Image['mediaType'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

function startsWith({bytes}: Image, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
