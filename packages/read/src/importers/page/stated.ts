import type {Issue, Metadata} from '@onrecord/core'
import type {PublishedItem} from '@onrecord/interchange'
import {AGENCIES} from '../../data/bylines.ts'
import {languageTag} from '../parts/language-tag.ts'
import {lettersOf} from '../parts/letters.ts'
import type {Credits} from './credits.ts'

/** Metadata that markup states, in the model's form; fields that it does not state are left out. */
export function metadataOf(
  ...items: readonly (Partial<PublishedItem> | null)[]
): Partial<Metadata> {
  const pick = <K extends keyof PublishedItem>(key: K): PublishedItem[K] | null => {
    for (const item of items) {
      const value = item?.[key]
      const isNone = Array.isArray(value) ? value.length === 0 : PATH.test(String(value))
      if (value !== undefined && value !== null && !isNone) return value as PublishedItem[K]
    }
    return null
  }
  const rights = rightsOf(items)
  const publisher = pick('publisher')
  const told = items.map((item) => (item?.authors ?? []).filter(({name}) => !isNobody(name)))
  const authors =
    told.find((each) => each.some(({name}) => !isOutlet(name, publisher))) ??
    told.find(({length}) => length > 0) ??
    []
  const stated: Record<string, unknown> = {
    headline: pick('headline'),
    deck: pick('deck'),
    section: pick('section'),
    language: languageTag(pick('language')),
    publisher,
    published: pick('published'),
    modified: pick('modified'),
    ...(rights === null ? {} : {rights}),
    ...(authors.length === 0
      ? {}
      : {bylines: authors.map(({name, role}) => ({name, role, entity: null, span: null}))}),
    ...(pick('isWithdrawn') === true ? {status: 'withdrawn'} : {}),
  }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null))
}

/** "https://post.example", "/world/coast": an address where words belong. */
const PATH = /^(?:https?:)?\/\S{0,2000}$/i

function isNobody(name: string): boolean {
  return OF_HOUSE.test(name) || ADDRESS.test(name)
}

/** "Our Foreign Staff", "Staff Writers", "Web Desk", "admin": people whom nobody names. */
const OF_HOUSE =
  /^(?:(?:our|own|special|staff|web|news|online|foreign|local|sports|editorial)\s){0,3}(?:admin(?:istrator)?|correspondents?|desk|editors?|newsroom|reporters?|bureau|staff|team|webmaster|writers?)$/i

/** "quorlpost.com", "Quorl.net" */
const ADDRESS = /^\S+\.\p{Ll}{2,3}$/u

/** Whether an author is the site itself, which stands for one whom the markup does not tell. */
function isOutlet(name: string, publisher: string | null): boolean {
  return lettersOf(name) === lettersOf(publisher ?? '')
}

/** An agency, or an account ("quill1987"): who sent a story, or put it on the page. */
function isOtherHand(name: string): boolean {
  return AGENCIES.has(name.toLowerCase()) || /^\S*\d{2}\S*$/.test(name)
}

/** Without the site, an agency or an account as the author, where a line of the page names one. */
export function withoutOutlet(stated: Partial<Metadata>, visible: Visible): Partial<Metadata> {
  const {bylines, ...rest} = stated
  const isNoOne = bylines?.every(
    ({name}) => isOutlet(name, stated.publisher ?? null) || isOtherHand(name),
  )
  return isNoOne && visible.authors.some((name) => !isOtherHand(name)) ? rest : stated
}

/**
 * With what the markup of bylines and days says, where the head of the page says nothing: a day that is called that of publication, any other
 * where no words tell one, and the names of authors where the words tell no others.
 */
export function withCredits(
  stated: Partial<Metadata>,
  credits: Credits,
  {authors, published}: Visible,
): Partial<Metadata> {
  const day = credits.published ?? (published === null ? credits.day : null)
  const isSameAs = (name: string) => credits.authors.some((each) => each === name)
  const isOf = (name: string) =>
    credits.authors.some((each) => name.includes(each) || each.includes(name))
  const isClearer = authors.every(isOf) && !authors.every(isSameAs)
  const isNew = credits.authors.length > 0 && (authors.length === 0 || isClearer)
  return {
    ...(day === null ? {} : {published: day}),
    ...(isNew ? {bylines: bylinesOf(credits.authors)} : {}),
    ...stated,
  }
}

/**
 * With the authors that links lead to, where nothing else names any; else with those of a card for a network, where the page
 * shows no byline at all: an account may be the editor's who sent the story round.
 */
export function withLinked(
  stated: Partial<Metadata>,
  linked: readonly string[],
  card: readonly string[],
  visible: Visible,
): {readonly stated: Partial<Metadata>; readonly issues: readonly Issue[]} {
  const isNoOne =
    stated.bylines?.every(({name}) => isOutlet(name, stated.publisher ?? null)) ??
    visible.authors.length === 0
  if (!isNoOne) return {stated, issues: []}
  if (linked.length > 0) return {stated: {...stated, bylines: bylinesOf(linked)}, issues: []}
  return card.length === 0 || visible.isSigned
    ? {stated, issues: []}
    : {stated: {...stated, bylines: bylinesOf(card)}, issues: [OF_CARD]}
}

const OF_CARD: Issue = {
  severity: 'info',
  code: 'byline-from-card',
  message:
    'The page shows no author; the one whom its card for a network names (twitter:creator) was taken',
  path: 'metadata.bylines',
}

function bylinesOf(names: readonly string[]): Metadata['bylines'] {
  return names.map((name) => ({name, role: null, entity: null, span: null}))
}

function rightsOf(items: readonly (Partial<PublishedItem> | null)[]): Metadata['rights'] | null {
  const first = (key: keyof PublishedItem['rights']): string | null =>
    items.map((item) => item?.rights?.[key] ?? null).find((value) => value !== null) ?? null
  const rights = {
    holder: first('holder'),
    notice: first('notice'),
    licence: first('licence'),
    usageTerms: first('usageTerms'),
    excerptBudget: null,
  }
  return Object.values(rights).some((value) => value !== null) ? rights : null
}

/** What a reader of the page sees, where it can be told. */
export interface Visible {
  readonly headline: string | null
  readonly published: string | null
  /** With which the first paragraph opens. */
  readonly openingDay: string | null
  /** That of a line whose year has two figures. */
  readonly shortDay: string | null
  readonly authors: readonly string[]
  /** Whether a line tells who wrote it, by name or not ("By our reporter"). */
  readonly isSigned: boolean
  readonly bodyLength: number
}

/** Where markup and the visible page say different things; the article follows the markup. */
export function conflicts(markup: Partial<Metadata>, visible: Visible): readonly Issue[] {
  const found: Issue[] = []
  const add = (field: string, stated: string, seen: string, severity: Issue['severity']) => {
    const message = `The page's markup gives ${field} as “${stated}”, its text as “${seen}”; the markup was followed`
    found.push({severity, code: 'markup-conflict', message, path: `metadata.${field}`})
  }
  const {headline, published, bylines} = markup
  if (headline && visible.headline && !isSame(headline, visible.headline)) {
    add('headline', headline, visible.headline, 'info')
  }
  if (published && visible.published && !isSameDay(published, visible.published)) {
    add('published', published, visible.published, 'warning')
  }
  const names = (bylines ?? []).map(({name}) => name)
  const unnamed = visible.authors.filter((name) => !names.some((each) => isSame(each, name)))
  if (names.length > 0 && visible.authors.length > 0 && unnamed.length > 0) {
    add('bylines', names.join(', '), visible.authors.join(', '), 'warning')
  }
  return found
}

/** Equal in letters and digits, or one the beginning of the other (headlines in markup are cut at 110 characters). */
function isSame(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  return (
    one === other ||
    (one.length > 20 && other.startsWith(one)) ||
    (other.length > 20 && one.startsWith(other))
  )
}

/** A day apart is one instant in two time zones. */
function isSameDay(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true
  const distance = Math.abs(Date.parse(a) - Date.parse(b))
  return Number.isNaN(distance) || distance <= 86_400_000
}
