/** How a language writes numbers. */
export interface NumberWording {
  readonly group: string
  readonly decimal: string
  /** Words for powers of ten, largest first: 2,400,000 is "2.4 million". */
  readonly scales: readonly {readonly value: number; readonly word: string}[]
  /** Small whole numbers in words, from "no" for 0 on. */
  readonly small: readonly string[]
}

/** A number in figures, with separators: 10000 is "10,000", 2400000 "2.4 million". */
export function formatNumber(value: number, wording: NumberWording): string {
  const scale = wording.scales.find(
    (candidate) => Math.abs(value) >= candidate.value && isShort(value, candidate.value),
  )
  if (scale === undefined) return figures(value, wording)
  return `${figures(value / scale.value, wording)} ${scale.word}`
}

/** A count of things in running text: in words where they are short ("three"), in figures from there on. */
export function formatCount(value: number, wording: NumberWording): string {
  return wording.small[value] ?? formatNumber(value, wording)
}

/** At most two decimals, so that nothing is rounded away; three of a billion, which would be thousands of millions otherwise. */
function isShort(value: number, scale: number): boolean {
  const decimals = scale > 1e6 ? 1e3 : 1e2
  return Number.isInteger(Math.round((value / scale) * decimals * 1e4) / 1e4)
}

/** More decimals than anybody prints: what is left of a fraction ("two thirds" as 66.6666666667). */
const LONGEST_DECIMALS = 4

function figures(value: number, wording: NumberWording): string {
  const given = String(Math.abs(value))
  const isFraction = (given.split('.')[1]?.length ?? 0) > LONGEST_DECIMALS
  const [whole = '', decimals] = (isFraction ? Math.abs(value).toFixed(1) : given).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, wording.group)
  const sign = value < 0 ? '−' : ''
  return sign + grouped + (decimals === undefined ? '' : wording.decimal + decimals)
}
