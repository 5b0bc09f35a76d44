/** The source of one expression for several: an engine runs it once where none of them is found. */
export function anyOf(shapes: readonly RegExp[]): string {
  return shapes.map(({source}) => source).join('|')
}
