/** What nothing tells of somebody who is only named. */
export const BARE = {
  id: '',
  names: [],
  identifiers: [],
  members: [],
  honorifics: [],
  roles: [],
  age: null,
} as const
