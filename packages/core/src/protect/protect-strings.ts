import {evidenceRef, evidenceRefs} from '../evidence-ref.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier, Evidence, Replacement} from '../model/dossier.ts'
import {resolve} from '../resolve.ts'
import {formatPath, type Path} from '../walk-spans.ts'
import {isModelWord} from './is-model-word.ts'
import type {Context} from './matcher.ts'
import {startsSmall} from './name-forms.ts'
import type {Plan} from './plan.ts'
import {protectString} from './protect-words.ts'

/** What a walk over strings needs to know. */
export interface StringProtection {
  readonly plan: Plan
  /** Ids by what stands for them now. */
  readonly ids: ReadonlyMap<string, string>
  /** Whether the string at a path is the source's own words. */
  readonly bracketed: (path: Path) => boolean
  /** Whom an object is about, from its own fields; `null`: as what it stands in. */
  readonly contextOf: (value: object) => Context | null
  readonly record: (replacement: Replacement) => void
}

/**
 * A copy of a value of the model in which no string tells a protected name: ids are exchanged where ids stand, addresses
 * that spell the name become `null`, other strings and names of fields are rewritten. Words of fixed lists stay.
 */
export function protectStrings<T>(value: T, path: Path, protection: StringProtection): T {
  // The shape is kept key by key, which the type checker cannot see.
  return walk(value, path, NOBODY, protection) as T
}

/** Whom a part of the analyst's layer is about: its party, and the speakers and people of its evidence. */
export function dossierContext(dossier: Dossier): (value: object) => Context | null {
  return (value) => {
    const about = [
      ...['party', 'addressee'].flatMap((key) => stringAt(value, key)),
      ...refsOf(value).flatMap((ref) => [ref, ...peopleIn(dossier, ref)]),
    ]
    return about.length === 0 ? null : new Set(about)
  }
}

/** Whom a fact of an article is about: the entity itself, or the one that speaks. */
export function articleContext(articleId: string): (value: object) => Context | null {
  return (value) => {
    const own = 'mentions' in value ? stringAt(value, 'id') : stringAt(value, 'entity')
    const speaker: unknown = 'speaker' in value ? value.speaker : null
    const voice = typeof speaker === 'object' && speaker !== null ? stringAt(speaker, 'entity') : []
    const about = [...own, ...voice].map((id) => evidenceRef(articleId, id))
    return about.length === 0 ? null : new Set(about)
  }
}

const NOBODY: Context = new Set()

/** Fields with words of fixed lists, hashes and tags; what is none of these is anybody's words there, too. */
const FIXED: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'form',
  'status',
  'qualifier',
  'basis',
  'modifier',
  'severity',
  'stance',
  'bearing',
  'confidence',
  'language',
  'sha256',
  'originalSha256',
])

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'archivedUrl', 'href', 'URL'])

/** Fields of CSL-JSON that hold a part of a name and nothing else. */
const NAME_FIELDS: ReadonlySet<string> = new Set(['family', 'given', 'literal'])

function walk(value: unknown, path: Path, context: Context, protection: StringProtection): unknown {
  if (typeof value === 'string') return protectAt(value, path, context, protection)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.map((child, index) => walk(child, [...path, index], context, protection))
  }
  const about = protection.contextOf(value) ?? context
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      // the path is told to others, too
      const told = nameless(key, protection)
      return [told, walk(child, [...path, told], about, protection)]
    }),
  )
}

function protectAt(
  value: string,
  path: Path,
  context: Context,
  {plan, ids, bracketed, record}: StringProtection,
): string | null {
  const key = path.findLast((step) => typeof step === 'string')
  const id = ids.get(value)
  if (id !== undefined && (holdsId(path) || HASHED.test(value))) return id
  if (isFixed(path, value)) return value
  const where = formatPath(path)
  if (key === 'id' && plan.matcher.tells(value)) return 'protected'
  if (typeof key === 'string' && ADDRESSES.has(key)) {
    if (!plan.matcher.tells(value)) return value
    record({where, by: '', reason: 'omitted'})
    return null
  }
  const {text, regions} = protectKnown(plan, value, context, {
    bracketed: bracketed(path),
    nameOnly: typeof key === 'string' && NAME_FIELDS.has(key),
  })
  for (const {by, reason} of regions) record({where, by, reason})
  return text
}

/** Names of fields that others add can hold a name, in small letters, too; those of the model are no names. */
function nameless(key: string, {plan}: StringProtection): string {
  const nameOnly = /^\p{L}+$/u.test(key) && !isModelWord(key.toLowerCase())
  return protectKnown(plan, key, NOBODY, {bracketed: false, nameOnly}).text
}

/** The same, where a string was seen before to tell nothing: names of fields and words of fixed lists make six of seven in a long article. */
function protectKnown(
  plan: Plan,
  value: string,
  context: Context,
  how: Parameters<typeof protectString>[3],
): ReturnType<typeof protectString> {
  const seen = PLAIN.get(plan) ?? new Map<string, boolean>()
  PLAIN.set(plan, seen)
  const asked = `${how.nameOnly}${value}`
  // whom a string is about chooses between names in it, and never adds one
  const isPlain = seen.get(asked) ?? protectString(plan, value, NOBODY, how).regions.length === 0
  seen.set(asked, isPlain)
  return isPlain ? {text: value, regions: []} : protectString(plan, value, context, how)
}

const PLAIN = new WeakMap<Plan, Map<string, boolean>>()

/** Fields that hold ids, of parties, articles and facts. */
const ID_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'ref', 'of', 'evidence', 'keyFigures', 'party', 'parties', 'addressee'],
  ...['entity', 'entities', 'speaker.entity', 'speaker.entities', 'mergedInto', 'candidates'],
  ...['members', 'organisation', 'date', 'place', 'partOf', 'within', 'target'],
])

/** The words under these are somebody's name, though elsewhere the field holds an id. */
const WORDS_AFTER_ALL: ReadonlySet<string> = new Set(['letter', 'dateline'])

/** A hash may stand in a field that others have added; no words look like it. */
const HASHED = /(?:^|:)[a-z][a-z2-7]{10}$/

function holdsId(path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string')
  if (typeof key !== 'string' || !ID_FIELDS.has(key)) return false
  if (key === 'organisation' && path.length === 1) return false
  return !path.some((step) => typeof step === 'string' && WORDS_AFTER_ALL.has(step))
}

function isFixed(path: Path, value: string): boolean {
  const [parent, key] = [path.at(-2), path.at(-1)]
  if (typeof key !== 'string') return false
  if (!(FIXED.has(key) || (parent === 'provenance' && key === 'method'))) return false
  // others put what they like under "kind", and a name in "language"
  if (key === 'language') return TAG.test(value)
  if (key === 'type' && path[0] === 'references' && path.length === 3) return CSL_TYPE.test(value)
  return HASH.test(value) || (startsSmall(value) && isModelWord(value.toLowerCase()))
}

/** A language as BCP 47 writes it. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/
/** A type of CSL-JSON, such as `legal_case`. */
const CSL_TYPE = /^[a-z]{3,20}(?:[-_][a-z]{3,20}){0,2}$/
const HASH = /^[0-9a-f]{64}$/

function refsOf(value: object): EvidenceRef[] {
  const evidence: unknown = 'evidence' in value ? value.evidence : []
  const cited = Array.isArray(evidence) ? evidenceRefs(evidence.filter(isEvidence)) : []
  return [...cited, ...stringAt(value, 'ref'), ...stringAt(value, 'of')]
}

function isEvidence(value: unknown): value is Evidence {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && 'ref' in value && typeof value.ref === 'string')
  )
}

function peopleIn(dossier: Dossier, ref: EvidenceRef): EvidenceRef[] {
  const evidence = resolve(dossier, ref)
  if (evidence === null || evidence.article === null || !('speaker' in evidence.value)) return []
  const {speaker} = evidence.value
  if (speaker === null) return []
  const {id} = evidence.article
  return [speaker.entity, ...speaker.entities].flatMap((entity) =>
    entity === null ? [] : [evidenceRef(id, entity)],
  )
}

function stringAt(value: object, key: string): string[] {
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof found === 'string' ? [found] : []
}
