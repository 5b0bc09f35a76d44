import type {Article, Issue, Result, SourceKind} from '@onrecord/core'
import type {PublishedItem} from '@onrecord/interchange'
import {extract} from '../extract.ts'
import type {ReadOptions} from '../options.ts'
import {metadataOf} from './page/stated.ts'
import {overText} from './parts/over-text.ts'
import {layOut, mediaOf} from './parts/pieces.ts'
import {plainItem} from './parts/plain-item.ts'
import {publishedPieces} from './parts/published-pieces.ts'
import {refuse} from './parts/refuse.ts'
import {withSpans} from './parts/with-spans.ts'

/** An article of an item that came as data: its headline, deck and body are the canonical text. */
export function readPublished(
  stated: PublishedItem,
  kind: SourceKind,
  originalSha256: string,
  options: ReadOptions,
): Result<Article> {
  const item = plainItem(stated)
  const pieces = publishedPieces(item)
  const out = layOut(pieces)
  if (out.text === '') {
    return refuse(
      'no-article',
      'The source describes an article and does not hold its text; give the page or the text itself',
    )
  }
  const long = overText(out.text, out.blocks)
  if (long !== null) return long
  return extract(
    {
      text: out.text,
      originalSha256,
      kind,
      metadata: withSpans(metadataOf(item), out),
      blocks: out.blocks,
      links: out.links,
      media: [
        ...mediaOf(pieces, out),
        ...item.media.map(({credit, url, alt}) => ({caption: null, credit, url, alt})),
      ],
      corrections: item.corrections,
      url: item.url,
      issues: captionIssues(item),
    },
    options,
  )
}

function captionIssues(item: PublishedItem): readonly Issue[] {
  const count = item.media.filter(({caption}) => caption !== null).length
  if (count === 0) return []
  const message = `${count} captions of the source's pictures stand outside its text and were not read`
  return [{severity: 'info', code: 'captions-outside', message}]
}
