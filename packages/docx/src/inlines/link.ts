import type {Link} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'
import {Hyperlink} from '../emit/hyperlink.ts'
import {cleanText} from '../text/clean-text.ts'
import {safeHref} from '../text/href.ts'

/** A link with its description as the tooltip, which is what a screen reader reads. Links inside links are words. */
export function renderLink(node: Link, run: RunContext): readonly ParagraphChild[] {
  const href = safeHref(node.href)
  if (href === null || run.inLink) return run.context.inlines(node.children, run)
  const tooltip = cleanText(cleanText(node.title).slice(0, tooltipLimit))
  const children = run.context.inlines(node.children, {...run, inLink: true})
  const id = `link${run.context.collector.next('link')}`
  return [new Hyperlink(id, href, tooltip || undefined, children)]
}

/** Word refuses longer ones (ISO/IEC 29500-4 leaves the length open; Word's limit is 260). */
const tooltipLimit = 255
