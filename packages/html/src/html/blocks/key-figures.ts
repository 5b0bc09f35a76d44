import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'
import {reviewNote} from '../review.ts'

export const renderKeyFigures: BlockRenderer<'keyFigures'> = (node, context): Child =>
  h(
    'ul',
    {className: ['key-figures']},
    node.items.map((item) =>
      h(
        'li',
        {},
        h(
          'p',
          {className: ['value']},
          item.qualifier === undefined
            ? []
            : [h('span', {className: ['qualifier']}, item.qualifier), ' '],
          item.value,
        ),
        h('p', {className: ['label']}, renderInlines(item.label, context)),
        h('p', {className: ['source']}, renderInlines(item.source, context)),
        reviewNote(item.review),
      ),
    ),
  )
