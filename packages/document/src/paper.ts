/** The sheets that documents are made for, in points: ISO 216 A4 and ANSI/ASME Y14.1 Letter. */
export const papers = {
  a4: {width: 595.276, height: 841.89},
  letter: {width: 612, height: 792},
} as const

/** The name of a sheet. */
export type Paper = keyof typeof papers

/** Whether a value, such as an option from outside, names a sheet. */
export function isPaper(value: unknown): value is Paper {
  return typeof value === 'string' && Object.hasOwn(papers, value)
}
