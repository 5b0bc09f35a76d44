import type {Entity} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {plural} from '../../data/words.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {keysOf} from '../../naming/keys.ts'
import type {Draft} from '../../pass.ts'
import {nounGender} from '../gender-of-words.ts'
import {isRelative} from '../kin/kinship.ts'
import {mentionsIn} from '../mention-places.ts'
import {eitherAbove, REACH} from '../pairs/pair-above.ts'
import type {Both} from '../pairs/pair-told.ts'
import {isParent, pairIn} from '../pairs/pairs.ts'
import {calledAlike} from '../pairs/together.ts'
import {profileOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {heard, isOfGender} from './bearers.ts'

/** "The two Quorls met. “It is late,” Quorl said": of those whom a surname can mean, the two of whom a sentence just above tells together. */
export function toldTogether(
  scene: Scene,
  people: readonly Entity[],
  surname: string,
): readonly Entity[] | null {
  if (people.length < 2) return null
  // "The two Quorls" tells that each is one.
  const known = heard(people, surname, scene.spoken)
  const {span} = scene.draft.sentences[scene.sentence] ?? {span: {end: 0}}
  const either = eitherAbove(
    scene,
    // "… Quorl said, as the two of them rowed".
    span.end - 1,
    (both) =>
      among(scene, scene.cast.sharedSurnames.has(both.noun) ? people : known, surname, both),
    (pair) => pair.every((each) => known.includes(each)),
    sinceAlone(scene, people),
  )
  return either.length > 0 ? either : null
}

/** As many sentences as go up to one that names one of some people alone, or as a reader has in mind. */
function sinceAlone({draft, sentence}: Scene, people: readonly Entity[]): number {
  for (let above = 1; above < REACH; above++) {
    const {span} = draft.sentences[sentence - above] ?? {}
    const named = people.filter(
      (each) => span !== undefined && mentionsIn(each, span).some(({form}) => form !== 'pronoun'),
    )
    if (named.length === 1) return above
  }
  return REACH
}

const PARENTS = ['mother', 'father']

function among(
  {draft, cast}: Scene,
  people: readonly Entity[],
  surname: string,
  {span, nouns, noun, isCounted, joined}: Both,
): readonly Entity[] | null {
  if (!isCounted && joined.length === 0 && !KIN.has(noun) && !cast.sharedSurnames.has(noun))
    return null
  // "The two Reeds" tells nothing of the two Quorls.
  if (cast.sharedSurnames.has(noun) && !keysOf([surname]).includes(noun)) return null
  const gender = nounGender(noun)
  // "Both of Ada’s brothers": not she.
  const fits = people.filter(
    (each) => isOfGender(cast, each, gender) && mentionsIn(each, span).length === 0,
  )
  const groups = [
    fits,
    fits.filter(({name}) => name.split(' ').includes(surname)),
    withoutLastInAge(fits, nouns),
    ofOneCalling(draft, fits),
    calledAlike(draft, cast, nouns, span.start)
      .flat()
      .filter((each) => fits.includes(each)),
    fits.filter(
      (each) =>
        !isParent(draft, each) && !PARENTS.some((parent) => isRelative(cast, each.id, parent)),
    ),
    (pairIn(cast, noun === '' ? '' : plural(noun), 0, span.start) ?? []).filter((each) =>
      fits.includes(each),
    ),
  ]
  return groups.find(({length}) => length === 2) ?? null
}

/** "The two Quorls" of two senators and a farmer: the two whom alone the article calls alike. */
function ofOneCalling(draft: Draft, people: readonly Entity[]): readonly Entity[] {
  const called = people.flatMap((each) => [...profileOf(draft, each).called].filter(isPersonNoun))
  const alike = called.find((noun, at) => called.indexOf(noun) < at && !KIN.has(noun)) ?? ''
  return people.filter((each) => profileOf(draft, each).called.has(alike))
}

/** "The two older women" of three whose ages are told: without the youngest. */
function withoutLastInAge(people: readonly Entity[], nouns: string): readonly Entity[] {
  const [, older, younger] = AGES.exec(nouns) ?? []
  if (older === younger) return []
  const years = people.map(({age}) => age?.value ?? Number.NaN)
  const last = older === undefined ? Math.max(...years) : Math.min(...years)
  return Number.isNaN(last) ? [] : people.filter((_, i) => years[i] !== last)
}

const AGES = /^(?:(older|elder)|(younger))\s/i
