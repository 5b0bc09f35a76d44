import {escapePattern} from '../escape-pattern.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Entity} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {hasWords, namesOf} from '../names.ts'
import type {ResolvedEvidence} from '../resolve.ts'
import {spanText} from '../spans.ts'
import {blocksAround, mentionedIn, speakerWords, voicesOf, wordsAround} from './cited.ts'

/** Somebody or some body that a statement may name: a party with its entities, or an entity of no party. */
export interface Who {
  readonly name: string
  /** Every form of the name, longest first. */
  readonly names: readonly string[]
  readonly entities: ReadonlySet<EvidenceRef>
  readonly party: string | null
  readonly isPerson: boolean
}

/** Where a text names somebody. */
export interface Naming {
  readonly start: number
  readonly end: number
  readonly who: Who
}

/** Everybody whom a dossier knows by name: its parties first. Every rule asks, so each dossier is gone through once. */
export function everybody(dossier: Dossier): readonly Who[] {
  const known = EVERYBODY.get(dossier) ?? findEverybody(dossier)
  EVERYBODY.set(dossier, known)
  return known
}

const EVERYBODY = new WeakMap<Dossier, readonly Who[]>()

function findEverybody(dossier: Dossier): Who[] {
  const located = dossier.articles.flatMap((article) =>
    article.entities.map((entity) => ({article, entity, ref: evidenceRef(article.id, entity.id)})),
  )
  const ofParties = dossier.parties.map((party) => {
    const entities = new Set(party.entities)
    const mine = located.filter(({ref}) => entities.has(ref))
    const names = [party.name, ...party.names, ...mine.flatMap((one) => namesIn(one))]
    return {
      name: party.name,
      names: longestFirst(names),
      entities,
      party: party.id,
      isPerson: mine.some(({entity}) => entity.type === 'person'),
    }
  })
  const taken = new Set(dossier.parties.flatMap(({entities}) => entities))
  const same = sameByTitle(located)
  const others = located
    .filter(({ref}) => !taken.has(ref))
    .map((one) => ({
      name: one.entity.name,
      // groups without a name ("observers") are anybody
      names: longestFirst(namesIn(one).filter((name) => /^\p{Lu}/u.test(name))),
      entities: new Set([one.ref, ...(same.get(one.ref) ?? [])]),
      party: null,
      isPerson: one.entity.type === 'person',
    }))
  return [...ofParties, ...others]
}

/**
 * "Ms van der Berg", whom a reading took for somebody of her own, is the one person of the article whose whole name ends so;
 * where two share the name nothing is decided.
 */
function sameByTitle(located: readonly LocatedRef[]): ReadonlyMap<EvidenceRef, EvidenceRef[]> {
  const people = located.filter(({entity}) => entity.type === 'person')
  const byLastWord = new Map<string, LocatedRef[]>()
  const key = ({article, entity}: LocatedRef) => `${article.id} ${entity.name.split(/\s+/).at(-1)}`
  for (const one of people) byLastWord.set(key(one), [...(byLastWord.get(key(one)) ?? []), one])
  const same = new Map<EvidenceRef, EvidenceRef[]>()
  for (const one of people) {
    const bare = one.entity.name.replace(TITLE, '')
    const whole = (byLastWord.get(key(one)) ?? []).filter(
      (other) => other !== one && other.entity.name.endsWith(` ${bare}`),
    )
    const [only] = whole
    if (only === undefined || whole.length > 1) continue
    same.set(one.ref, [...(same.get(one.ref) ?? []), only.ref])
    same.set(only.ref, [...(same.get(only.ref) ?? []), one.ref])
  }
  return same
}

const TITLE = /^(?:Mrs?|Ms|Miss|Drs?|Prof|Sir|Dame|Lady|Lord)\.?\s+/

/** Who is named in a text and where; of names that overlap the longest. */
export function namedIn(text: string, known: readonly Who[]): Naming[] {
  const index = nameIndex(known)
  const heads = new Set((text.match(WORD) ?? []).map(withSmallHead))
  const all = [...heads, ''].flatMap((head) =>
    [...(index.get(head)?.values() ?? [])].flatMap(({who, pattern}) =>
      [...text.matchAll(pattern())].map(({index: start, 0: {length}}) => ({
        start,
        end: start + length,
        who,
      })),
    ),
  )
  const longest = all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Naming[] = []
  for (const one of longest) {
    const covered = kept.some((other) => one.start < other.end && other.start < one.end)
    if (!covered) kept.push(one)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** Whether a piece of evidence, its sentence or its paragraph has this person or body in it. */
export function isIn(dossier: Dossier, evidence: ResolvedEvidence, who: Who): boolean {
  const words = wordsAround(dossier, evidence)
  if (who.names.some((name) => words.some((one) => wholeName(name).test(one)))) return true
  if (who.names.some((name) => words.some((one) => hasDemonym(one, name)))) return true
  if (evidence.kind === 'reference') return false
  if (isVoice(evidence, who)) return true
  const {article} = evidence
  const spans = blocksAround(evidence).map(({span}) => span)
  const about = evidence.kind === 'entity' ? [evidence.value] : mentionedIn(article, spans)
  const present = [...about, ...voicesOf(evidence)]
  // "UN" is in "UN High Commissioner for Refugees"
  return present.some(
    ({id, name}) =>
      who.entities.has(evidenceRef(article.id, id)) || who.names.some((one) => hasWords(name, one)),
  )
}

/** "Kenyan officials" are of Kenya. */
function hasDemonym(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{L}{3,}$/u.test(name)) return false
  const stem = name.replace(/[aeiy]$/, '')
  if (!text.includes(stem)) return false
  return new RegExp(
    String.raw`(?<!\p{L})${stem}[aeiy]?(?:n|an|ian|ese|i|ish)s?(?!\p{L})`,
    'u',
  ).test(text)
}

/** Whether this person or body is who says it: by name, by the body they speak for, or by the words of the attribution. */
export function isVoice(evidence: ResolvedEvidence, who: Who): boolean {
  if (evidence.kind === 'reference') return false
  const {article} = evidence
  const mine = (id: string | null) => id !== null && who.entities.has(evidenceRef(article.id, id))
  const voices = voicesOf(evidence)
  if (
    voices.some((voice) => mine(voice.id) || voice.roles.some((role) => mine(role.organisation)))
  ) {
    return true
  }
  // One person is not another who shares the surname.
  const people = voices.filter(({type}) => type === 'person')
  if (who.isPerson && people.length > 0) return people.some((person) => isNamesake(person, who))
  const words = speakerWords(evidence)
  return who.names.some((name) => hasWords(words, name.replace(/^the\s+/i, '')))
}

/** Whether a person whom nobody linked has a whole name of somebody's. */
function isNamesake({name}: Entity, {names}: Who): boolean {
  return names.some((one) => /\s/.test(one) && /\s/.test(name) && hasWords(one, name))
}

interface LocatedEntity {
  readonly article: Article
  readonly entity: Entity
}

function namesIn({article, entity}: LocatedEntity): string[] {
  const {text} = article.source
  const mentions = entity.mentions.filter(({form}) => TELLING.has(form))
  const seen = text === null ? [] : mentions.map(({span}) => spanText(text, span))
  return [...namesOf(entity), ...seen]
}

const TELLING: ReadonlySet<string> = new Set(['name', 'surname', 'acronym', 'metonym'])

interface LocatedRef extends LocatedEntity {
  readonly ref: EvidenceRef
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').toSorted((a, b) => b.length - a.length)
}

interface IndexedName {
  readonly who: Who
  readonly pattern: () => RegExp
}

type NameIndex = ReadonlyMap<string, ReadonlyMap<string, IndexedName>>

/**
 * Names by their first word, so that a text is searched for those alone that may stand in it; `''` has those that begin with
 * no letter or digit. Of those who share a name the first is meant. Without it the rules take time that grows with the square of the dossier.
 */
function nameIndex(known: readonly Who[]): NameIndex {
  const made = INDICES.get(known)
  if (made !== undefined) return made
  const index = new Map<string, Map<string, IndexedName>>()
  for (const who of known) {
    for (const name of who.names) {
      const head = withSmallHead(/^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '')
      const names = index.get(head) ?? new Map<string, IndexedName>()
      index.set(head, names)
      if (!names.has(name)) names.set(name, {who, pattern: once(() => wholeName(name))})
    }
  }
  INDICES.set(known, index)
  return index
}

const INDICES = new WeakMap<readonly Who[], NameIndex>()

/** To make a pattern takes longer than to search a statement, and most names stand in none. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const WORD = /[\p{L}\p{N}]+/gu

function withSmallHead(word: string): string {
  const [first = '', ...rest] = word
  return first.toLowerCase() + rest.join('')
}

/** A name with its case, but for its first letter: "The ministry" begins a sentence. */
function wholeName(name: string): RegExp {
  const [first = '', ...rest] = name
  const either = [...new Set([first.toLowerCase(), first.toUpperCase()])]
    .map(escapePattern)
    .join('|')
  // "North" is not in "North Koreans"
  const end = /\s/.test(name) ? '' : String.raw`(?!\s\p{Lu}\p{Ll})`
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${either})${escapePattern(rest.join(''))}(?![\p{L}\p{N}])${end}`,
    'gu',
  )
}
