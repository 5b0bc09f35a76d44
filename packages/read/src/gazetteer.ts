import {GIVEN_NAMES_OF_THE_WORLD} from './data/gazetteer/given-names.ts'
import {ORGANISATIONS_OF_THE_WORLD} from './data/gazetteer/organisations.ts'
import {PLACES_OF_THE_WORLD} from './data/gazetteer/places.ts'
import {SURNAMES_OF_THE_WORLD} from './data/gazetteer/surnames.ts'
import type {Gazetteer} from './naming/known-names.ts'

/**
 * Names of the world for the option `gazetteer`: given names of many languages, cities and regions, companies and media, surnames that
 * stand alone. Sources: the head of each file in `src/data/gazetteer`.
 */
export const gazetteer: Gazetteer = {
  givenNames: GIVEN_NAMES_OF_THE_WORLD,
  surnames: SURNAMES_OF_THE_WORLD,
  places: PLACES_OF_THE_WORLD,
  organisations: ORGANISATIONS_OF_THE_WORLD,
}
