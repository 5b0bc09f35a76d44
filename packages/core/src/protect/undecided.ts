import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {requireInput} from '../require-input.ts'
import {spanText} from '../spans.ts'
import {entitiesOf, type LocatedEntity} from './located-entity.ts'
import {foldKey} from './name-forms.ts'
import {tellsName} from './people.ts'
import {entitiesOfPerson} from './subjects.ts'

/** Somebody whom an article names and a document may harm, and about whom the dossier has decided nothing. */
export interface UndecidedPerson {
  readonly ref: EvidenceRef
  readonly name: string
  /** What the article says of them: `14 years old`, `hostage`. */
  readonly because: string
  readonly isChild: boolean
}

/**
 * Children, and people whom an article calls a victim, a witness, a refugee or the like, of whom `protection.people` says
 * neither how to print them nor that they are named on purpose. Each name once, in the order of the articles. Ages and
 * what people are called come from the reading: nothing here says that somebody else is safe.
 */
export function undecidedPeople(dossier: Dossier): readonly UndecidedPerson[] {
  requireInput(dossier, ['dossier'], 'undecidedPeople')
  return undecidedIn(dossier)
}

/** The same of a dossier that was looked at already. */
export function undecidedIn(dossier: Dossier): readonly UndecidedPerson[] {
  const decided = new Set((dossier.protection?.people ?? []).flatMap((one) => refsOf(dossier, one)))
  const found = new Map<string, UndecidedPerson>()
  for (const located of entitiesOf(dossier)) {
    const {ref, entity} = located
    const key = foldKey(entity.name)
    if (entity.type !== 'person' || decided.has(ref) || found.has(key)) continue
    const reason = entity.mentions.some(tellsName) ? reasonOf(located) : null
    if (reason !== null) found.set(key, {ref, name: entity.name, ...reason})
  }
  return [...found.values()]
}

function refsOf(dossier: Dossier, {party: id}: {readonly party: string}): readonly EvidenceRef[] {
  const party = dossier.parties.find((one) => one.id === id)
  if (party === undefined) return []
  return entitiesOfPerson(dossier, party, [party.name, ...party.names]).map(({ref}) => ref)
}

const OF_AGE = 18

function reasonOf({
  entity: {age, roles},
  article: {source},
}: LocatedEntity): Pick<UndecidedPerson, 'because' | 'isChild'> | null {
  if (age !== null && age.value < OF_AGE) return {because: `${age.value} years old`, isChild: true}
  const {text} = source
  if (text === null) return null
  const called = roles.map(({span}) => ownWords(spanText(text, span).toLowerCase()))
  // "a former pupil", "a pupil" of 52
  const young = age === null ? called.filter((role) => !/\b(?:former|ex)\b/.test(role)) : []
  const child =
    young.map((role) => YOUNG.exec(role)?.[0]).find((years) => years !== undefined) ??
    young.flatMap(headsOf).find((head) => CHILD.test(head))
  const because = child ?? called.flatMap(headsOf).find((head) => AT_RISK.test(head))
  return because === undefined ? null : {because, isChild: child !== undefined}
}

/** "a key witness" of "a key witness in the trial". */
function ownWords(role: string): string {
  const [phrase = ''] = role.replace('asylum s', 'asylum-s').split(AFTER_HEAD)
  return phrase.trim()
}

const AFTER_HEAD = /,|\s(?:as|at|by|for|from|in|of|on|that|to|when|which|who|whose|with)\s/

/** What a role says that somebody is: "poet" and "refugee" of "a poet and refugee", "negotiator" of "hostage negotiator", "boy" of "the boy rescued". */
function headsOf(words: string): readonly string[] {
  return words.split(' and ').map(
    (part) =>
      part
        .replace(/\s\p{L}+ed$/u, '')
        .split(/\s+/)
        .at(-1) ?? '',
  )
}

const YOUNG = /\b(?:1[0-7]|[1-9])-(?:year|month|week|day)-old\b(?![’'])/

const CHILD = /^(?:baby|boy|child|girl|pupil|schoolboy|schoolgirl|teenager|toddler)$/

const AT_RISK =
  /^(?:accuser|asylum-seeker|captive|complainant|defector|detainee|dissident|escapee|hostage|informant|inmate|migrant|orphan|patient|prisoner|refugee|survivor|victim|whistle-?blower|witness)$/
