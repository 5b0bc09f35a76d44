import {markup} from '../markup.ts'

/** How Word lists the built-in styles that the document does not define (ISO/IEC 29500-1, 17.7.4.5). */
export function latentStyles(): string {
  return markup(
    'w:latentStyles',
    {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 0,
      'w:defUnhideWhenUsed': 0,
      'w:defQFormat': 0,
      'w:count': 376,
    },
    ...shown.map(([name, priority]) =>
      markup('w:lsdException', {'w:name': name, 'w:uiPriority': priority, 'w:qFormat': 1}),
    ),
    ...waiting.map(([name, priority]) =>
      markup('w:lsdException', {
        'w:name': name,
        'w:semiHidden': 1,
        'w:uiPriority': priority,
        'w:unhideWhenUsed': 1,
      }),
    ),
  )
}

const shown = [
  ['Normal', 0],
  ['heading 1', 9],
  ['heading 2', 9],
  ['heading 3', 9],
  ['Title', 10],
  ['Subtitle', 11],
  ['Emphasis', 20],
  ['Strong', 22],
  ['Quote', 29],
  ['caption', 35],
  ['List Bullet', 36],
  ['List Number', 36],
  ['TOC Heading', 39],
] as const

const waiting = [
  ['heading 6', 9],
  ['heading 7', 9],
  ['heading 8', 9],
  ['heading 9', 9],
  ['toc 4', 39],
  ['toc 5', 39],
  ['toc 6', 39],
  ['toc 7', 39],
  ['toc 8', 39],
  ['toc 9', 39],
  ['index 1', 99],
  ['Balloon Text', 99],
] as const
