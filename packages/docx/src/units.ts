/** Twentieths of a point, in which Word measures pages, indents and spacing. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** English Metric Units, in which drawings are measured: 12,700 to the point. */
export function emus(points: number): number {
  return Math.round(points * 12_700)
}

/** Half points, in which Word measures type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** A colour as Word writes it: `#1f4e79` is `1F4E79`. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}
