/** What stands before a place. An array is slow to say that it has nothing at a negative index: sentences begin everywhere. */
export function preceding<T>(items: readonly T[], at: number): T | undefined {
  return at > 0 ? items[at - 1] : undefined
}
