import type {Article, Entity, LocalId} from '@onrecord/core'
import {type Decisions, isAmong, isKeptOut, isNamed, type KeptOut, UNDECIDED} from './decisions.ts'
import {isRulingOf} from './rulings.ts'

/**
 * What was decided on this page, whatever was read since. It stays in the page alone: a list of people at risk is nothing to
 * leave behind in a browser.
 */
export interface Memory {
  /** Who is kept out, as that article names them in which it was decided last. */
  readonly kept: ReadonlyMap<LocalId, Kept>
  /** Names to keep out that somebody added. */
  readonly names: readonly string[]
  /** Every text that something was decided about, the latest last. */
  readonly readings: readonly Reading[]
}

interface Kept {
  readonly person: Entity
  readonly policy: KeptOut
}

export interface Reading {
  readonly article: Article
  readonly decisions: Decisions
}

export const NOTHING: Memory = {kept: new Map(), names: [], readings: []}

/** Whether a page that is closed takes decisions along. */
export function isAnything({kept, names, readings}: Memory): boolean {
  return (
    kept.size > 0 ||
    names.length > 0 ||
    readings.some(({decisions: {people, rulings}}) => people.size > 0 || rulings.size > 0)
  )
}

/** The memory after a decision: who was kept out a moment ago and is no longer is so in no other story. */
export function remembered(
  memory: Memory,
  before: Decisions,
  {article, decisions: now}: Reading,
): Memory {
  const kept = new Map(memory.kept)
  for (const person of article.entities) {
    const policy = now.people.get(person.id)
    if (policy === before.people.get(person.id)) continue
    kept.delete(person.id)
    if (isKeptOut(policy)) kept.set(person.id, {person, policy})
  }
  const gone = new Set(before.names.filter((name) => !now.names.includes(name)))
  for (const [id, {person}] of kept) if (gone.has(person.name)) kept.delete(id)
  const added = now.names.filter((name) => !before.names.includes(name))
  const names = [...memory.names.filter((name) => !gone.has(name)), ...added]
  const others = memory.readings.filter((one) => !isSameText(one.article, article))
  return {kept, names, readings: [...others, {article, decisions: now}]}
}

/** Names of those who are kept out wherever they are named, and are not in the article that these decisions are about. */
export function keptElsewhere({kept}: Memory, {people, names}: Decisions): string[] {
  return [...kept].flatMap(([id, {person}]) =>
    people.has(id) || names.includes(person.name) ? [] : [person.name],
  )
}

export interface Recalled {
  readonly decisions: Decisions
  /** How many statements were put right in an earlier version of the text that are not in this one. */
  readonly lost: number
}

/**
 * What was decided before, as it bears on a text that is read now. Ids are made of words, so who is named again stays kept out;
 * so does who is named otherwise, "Orm" where Nia Orm was, as a person or as a name. That somebody is named on purpose, and what
 * was put right, holds for that text alone and its versions: the same words may be another's in another story.
 */
export function recalled(memory: Memory, article: Article): Recalled {
  const reading =
    memory.readings.findLast((one) => isSameText(one.article, article)) ??
    memory.readings.findLast((one) => isVersion(one.article, article))
  const earlier = reading?.decisions ?? UNDECIDED
  const persons = article.entities.filter(({type}) => type === 'person')
  const listed = new Set(persons.map(({id}) => id))
  const people = new Map([...earlier.people].filter(([id]) => listed.has(id)))
  const names = new Set(memory.names)
  for (const [id, {person: was, policy}] of memory.kept) {
    const same = listed.has(id)
      ? [was]
      : persons.filter((one) => !people.has(one.id) && isSamePerson(one, was))
    for (const one of same) people.set(one.id, policy)
    if (same.length === 0 && isNamed(article, was.name)) names.add(was.name)
  }
  const put = [...earlier.rulings]
  const found = put.filter(([id, ruling]) => isRulingOf(article, id, ruling))
  return {
    decisions: {people, names: [...names], rulings: new Map(found)},
    lost: put.length - found.length,
  }
}

/** What a saved file says, with what was decided on this page before: nobody who is kept out by one of them is named. */
export function joined(known: Decisions, {people: told, names, rulings}: Decisions): Decisions {
  const people = new Map(told)
  for (const [id, policy] of known.people) if (!isKeptOut(told.get(id))) people.set(id, policy)
  return {
    people,
    names: [...new Set([...names, ...known.names])],
    rulings: new Map([...known.rulings, ...rulings]),
  }
}

function isSamePerson(one: Entity, other: Entity): boolean {
  return isAmong(one, [other.name]) || isAmong(other, [one.name])
}

function isSameText({source: one}: Article, {source: other}: Article): boolean {
  return one.sha256 === other.sha256
}

/** Whether at least half of the paragraphs stayed as they were; blocks' ids are made of their words. */
function isVersion(before: Article, after: Article): boolean {
  const ids = new Set(after.blocks.map(({id}) => id))
  // a byline and a day are those of many stories
  const told = before.blocks.filter(({type}) => type === 'headline' || type === 'paragraph')
  return told.filter(({id}) => ids.has(id)).length * 2 >= told.length
}
