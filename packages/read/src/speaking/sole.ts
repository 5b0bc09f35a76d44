/** The only one of several; nobody, where there are more. */
export function sole<T>([only, other]: Iterable<T>): T | null {
  return other === undefined ? (only ?? null) : null
}
