import {readFileSync} from 'node:fs'
import {Document, Font, Page, renderToBuffer, Text, View} from '@react-pdf/renderer'
import {createElement, type ReactElement} from 'react'
import {type CreateEngine, page} from '../engine.ts'
import type {BenchText} from '../text.ts'

export const create: CreateEngine = async ({faces}) => {
  const {version} = JSON.parse(
    readFileSync(
      new URL('./node_modules/@react-pdf/renderer/package.json', import.meta.url),
      'utf8',
    ),
  )
  Font.register({
    family: 'Serif',
    fonts: [{src: faces.serif}, {src: faces.serifBold, fontWeight: 600}],
  })
  Font.register({
    family: 'Sans',
    fonts: [{src: faces.sans}, {src: faces.sansBold, fontWeight: 600}],
  })
  return {
    version: `@react-pdf/renderer ${version}`,
    render: (text) => renderToBuffer(documentOf(text)),
    close: async () => undefined,
  }
}

function documentOf(text: BenchText): Parameters<typeof renderToBuffer>[0] {
  const {margins} = page
  const style = {
    paddingTop: margins.top,
    paddingRight: margins.right,
    paddingBottom: margins.bottom,
    paddingLeft: margins.left,
    fontFamily: 'Serif',
    fontSize: page.body,
    lineHeight: page.leading / page.body,
  }
  const title = createElement(
    Text,
    {key: 'title', style: {fontSize: page.title, fontWeight: 600}},
    text.title,
  )
  return createElement(
    Document,
    {title: text.title},
    createElement(Page, {size: 'A4', style}, title, ...text.blocks.map(block), footer()),
  )
}

/** Placed from the top: from the bottom, the library computes places that no PDF can hold. */
function footer(): ReactElement {
  const style = {
    position: 'absolute',
    top: 790,
    left: page.margins.left,
    fontFamily: 'Sans',
    fontSize: page.caption,
  } as const
  const render = ({
    pageNumber,
    totalPages,
  }: {
    readonly pageNumber: number
    readonly totalPages?: number
  }): string => `Page ${pageNumber} of ${totalPages}`
  return createElement(Text, {key: 'footer', fixed: true, style, render})
}

function block(each: BenchText['blocks'][number], key: number): ReactElement {
  switch (each.type) {
    case 'heading': {
      const style = {
        fontFamily: 'Sans',
        fontWeight: 600,
        fontSize: page.heading,
        marginTop: 12,
        marginBottom: 4,
      }
      return createElement(Text, {key, style}, each.text)
    }
    case 'paragraph':
      return createElement(Text, {key, style: {textAlign: 'justify', marginBottom: 7}}, each.text)
    case 'table': {
      const small = {fontFamily: 'Sans', fontSize: page.cell, lineHeight: 1.2, marginVertical: 8}
      const caption = createElement(Text, {key: 'caption'}, each.caption)
      return createElement(
        View,
        {key, style: small},
        caption,
        row(each.head, 'head', 600),
        ...each.rows.map((cells, index) => row(cells, String(index), 400)),
      )
    }
  }
}

const widths = ['25%', '50%', '10%', '15%']

function row(cells: readonly string[], key: string, fontWeight: number): ReactElement {
  const style = {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: '#b9bdc4',
    paddingVertical: 3,
    fontWeight,
  } as const
  return createElement(
    View,
    {key, style, wrap: false},
    ...cells.map((cell, index) =>
      createElement(
        Text,
        {key: index, style: {width: widths[index] ?? '10%', paddingRight: 6}},
        cell,
      ),
    ),
  )
}
