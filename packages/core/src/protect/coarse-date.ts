import type {Edtf} from '../model/common.ts'

/** An EDTF date, or each end of an interval, cut to its month or its year; one that is no finer is left as it is. */
export function coarseDate(edtf: Edtf, to: 'month' | 'year'): Edtf {
  const parts = edtf.split('/').map((part) => coarsePart(part, to))
  return [...new Set(parts)].join('/')
}

function coarsePart(part: string, to: 'month' | 'year'): string {
  const match = /^(-?\d{4})(-\d{2})?(-\d{2})?(?:T[^~?%]*)?([~?%]?)$/.exec(part)
  if (match === null) return part
  const [, year = '', month = '', , certainty = ''] = match
  return `${year}${to === 'month' ? month : ''}${certainty}`
}
