import {type Dictionary, textString, type Value} from '../objects.ts'

/** Page labels (ISO 32000-1, 12.4.2): numbers that count on share a range, any other label is a range of its own. */
export function pageLabels(labels: readonly string[]): Dictionary {
  const ranges: Value[] = []
  labels.forEach((label, page) => {
    const number = pageNumber(label)
    if (number === null) {
      ranges.push(page, {P: textString(label)})
      return
    }
    const before = page === 0 ? null : pageNumber(labels[page - 1] ?? '')
    if (before === null || number !== before + 1) {
      ranges.push(page, {S: 'D', St: number === 1 ? undefined : number})
    }
  })
  return {Nums: ranges}
}

function pageNumber(label: string): number | null {
  return /^[1-9]\d{0,8}$/.test(label) ? Number(label) : null
}
