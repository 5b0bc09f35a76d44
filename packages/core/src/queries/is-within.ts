/** "2023-10" and "2023-10-09" may be one time; "2023-10" and "2023-11" are two. */
export function isWithin(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
