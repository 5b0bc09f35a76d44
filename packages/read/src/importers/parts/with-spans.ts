import {type Metadata, spanText} from '@onrecord/core'
import {authorsOf} from '../../language/byline.ts'
import type {LaidOut} from './pieces.ts'

/** Authors that a source states, with the place and the role where the text names them too. */
export function withSpans(stated: Partial<Metadata>, out: LaidOut): Partial<Metadata> {
  if (stated.bylines === undefined) return stated
  const lines = out.blocks.filter(({type}) => type === 'byline')
  const bylines = stated.bylines.map((byline) => {
    for (const {span} of lines) {
      const line = spanText(out.text, span)
      const at = line.indexOf(byline.name)
      if (at < 0) continue
      const start = span.start + at
      const role = authorsOf(line).find(({name}) => name === byline.name)?.role ?? null
      const place = {start, end: start + byline.name.length}
      return {...byline, role: byline.role ?? role, span: place}
    }
    return byline
  })
  return {...stated, bylines}
}
