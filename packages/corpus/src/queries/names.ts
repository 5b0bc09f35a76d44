import {isNamed, namedIn, namedRow, typeNamed} from '../named.ts'
import type {CorpusQuery} from './corpus-query.ts'

/**
 * Names by how many articles have them, the commonest first. One name may be several people's, and one person may have
 * several: whether they are the same, a person has to say.
 */
export const names: CorpusQuery = {
  description: 'names by how many articles have them; one name may be several people’s',
  options: {
    type: 'person, organisation, place, group or work',
    name: 'words of a name',
  },
  run: async (_, records, {type, name}) => {
    const wanted = {type: typeNamed(type), name}
    return namedIn(records)
      .filter((one) => isNamed(one, wanted))
      .map(namedRow)
  },
}
