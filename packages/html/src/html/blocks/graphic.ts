import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'
import {renderScene} from '../scene.ts'
import {renderTable} from './table.ts'

/** A drawing with its caption; the same data as a table opens under it. */
export const renderGraphic: BlockRenderer<'graphic'> = (node, context, renderBlocks): Child =>
  h(
    'figure',
    {className: ['graphic']},
    renderScene(node.scene, node.alt, context.theme),
    node.caption ? h('figcaption', {}, renderInlines(node.caption, context)) : [],
    node.data
      ? h(
          'details',
          {},
          h('summary', {}, context.tree.labels.table),
          renderTable(node.data, context, renderBlocks),
        )
      : [],
  )
