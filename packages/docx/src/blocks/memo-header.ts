import type {MemoHeader} from '@onrecord/document'
import {type ParagraphChild, TextRun} from 'docx'
import type {BodyChild, Context} from '../emit/context.ts'
import {Element, RunElement, valueElement} from '../emit/element.ts'
import {paragraph} from '../emit/paragraph.ts'
import {memoFields, memoTag} from '../parts/custom-xml.ts'
import {cleanText} from '../text/clean-text.ts'
import {tab} from './paragraph.ts'

/**
 * TO, FROM, DATE and RE, each a content control bound to the memo's custom XML part: edited once, it changes
 * wherever it stands.
 */
export function renderMemoHeader(node: MemoHeader, context: Context): readonly BodyChild[] {
  const {labels} = context.tree
  const place = context.collector.addMemoHeader(node)
  const words = {to: labels.to, from: labels.from, date: labels.date, re: labels.subject}
  return memoFields.map((name) => {
    const label = cleanText(words[name])
    return paragraph(context, {style: 'MemoField'}, [
      new TextRun({style: 'MemoLabel', text: label}),
      tab(),
      control(context, label, memoTag(place, name), node[name]),
    ])
  })
}

/**
 * A plain-text content control around a run (ISO/IEC 29500-1, 17.5.2). Its tag says what it is bound to; the binding is
 * added when the package is finished, with the data it needs.
 */
function control(context: Context, label: string, tag: string, text: string): ParagraphChild {
  const properties = new Element('w:sdtPr', {}, [
    valueElement('w:alias', label),
    valueElement('w:tag', tag),
    valueElement('w:id', context.collector.next('control')),
    new Element('w:text'),
  ])
  const content = new Element('w:sdtContent', {}, [new TextRun({text: cleanText(text)})])
  return new RunElement('w:sdt', {}, [properties, content])
}
