import {type Child, h} from '../h.ts'
import type {BlockRenderer} from '../render-block.ts'

export const renderMemoHeader: BlockRenderer<'memoHeader'> = (node, {tree: {labels}}): Child => {
  const lines = [
    [labels.to, node.to],
    [labels.from, node.from],
    [labels.date, node.date],
    [labels.subject, node.re],
  ] as const
  return h(
    'dl',
    {className: ['memo-header']},
    lines.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
  )
}

export const renderAddress: BlockRenderer<'address'> = (node): Child =>
  h(
    'address',
    {},
    node.lines.map((line, i) => (i === 0 ? line : [h('br', {}), line])),
  )

export const renderSignature: BlockRenderer<'signature'> = (node): Child =>
  h(
    'p',
    {className: ['signature']},
    h('strong', {}, node.name),
    node.role === undefined ? [] : [h('br', {}), node.role],
  )
