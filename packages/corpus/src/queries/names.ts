import {maybeOneName} from '@onrecord/core'
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
    like: 'a whole name: those that may be another spelling of it, or a shorter form',
  },
  run: async (_, records, {type, name, like}) => {
    const wanted = {type: typeNamed(type), name}
    const areOne = maybeOneName()
    return namedIn(records)
      .filter((one) => isNamed(one, wanted))
      .filter(
        (one) =>
          like === undefined || [one.name, ...one.others].some((other) => areOne(other, like)),
      )
      .map(namedRow)
  },
}
