/** The names of a union in the order of a table that has each of them: one that is missing there does not compile. */
export function allOf<Name extends string>(each: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(each) as Name[]
}
