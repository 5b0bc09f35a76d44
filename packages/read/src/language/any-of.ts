/** One expression for several: an engine runs it once where none of them is found. */
export function anyOf(shapes: readonly RegExp[], flags: string): RegExp {
  return new RegExp(shapes.map(({source}) => source).join('|'), flags)
}
