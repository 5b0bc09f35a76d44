import {isNamed, namedIn, namedRow, typeNamed} from '../named.ts'
import {termsOf} from '../terms.ts'
import type {CorpusQuery} from './corpus-query.ts'

/** Who and what is named in the same articles as somebody, the commonest first. */
export const coMentions: CorpusQuery = {
  description: 'names that stand in the same articles as a name',
  options: {
    with: 'words of the name',
    type: 'person, organisation, place, group or work',
  },
  run: async (_, records, {with: name = '', type}) => {
    if (termsOf(name).length === 0) {
      throw new RangeError('--with: expected words of a name, such as Okafor; got none')
    }
    const wanted = typeNamed(type)
    const named = namedIn(records).filter((one) => isNamed(one, {name}))
    const having = new Set(named.flatMap((one) => one.records))
    return namedIn(records.filter((record) => having.has(record)))
      .filter((one) => !isNamed(one, {name}) && isNamed(one, {type: wanted}))
      .map(namedRow)
  },
}
