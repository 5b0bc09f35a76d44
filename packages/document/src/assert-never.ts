/** Ends a switch over a union: does not compile until every member is handled, and says what came if one slips through. */
export function assertNever(value: never): never {
  const found: unknown = value
  throw new TypeError(`Unexpected value ${JSON.stringify(found)}: a kind that nothing handles.`)
}
