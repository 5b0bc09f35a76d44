import {AGENCIES, BYLINE_ROLES, COMMON_NAME_WORDS, GIVEN_NAMES} from '../data/lexicon.ts'
import {DATELINE_CITIES, KNOWN_PLACES} from '../data/place-words.ts'
import {countryNamed} from '../naming/countries.ts'
import {isCommonWord} from '../naming/types/common-words.ts'
import {dayIn} from './date-line.ts'

const LONGEST_BYLINE = 120

// Between authors, their roles and their agencies.
const SEPARATOR =
  /((?<=\p{Ll})(?=\d{1,2}\s\p{Lu})|[,;]\s+(?:(?:and|AND)\s+)?|\s+(?:and|AND)\s+|\s+[&/·•–—-]\s+|\s*[|\n]\s*|\/\s+|\/(?=\p{Lu}\p{Ll}+\s\p{Lu})|\s+(?:in|IN|at(?:\s+the)?)\s+(?=\p{Lu}))/u

// "By Ada Quill", "Words by Ada Quill", "Written by: Ada Quill", "Writer: Ada Quill", "Posted on 24 May 2024 by Ada Quill", "May 24, 2024 - by Ada Quill".
const LEAD =
  /^(?:(?:(?:words|text|story|written|posted|published|(?:additional\s)?reporting|report|analysis|review)\s|(?:(?:posted|published):?\s.{0,40}|(?:[a-z]{3,9},?\s)?(?:[a-z]{3,9}\.?\s\d{1,2},?|\d{1,2}\s[a-z]{3,9})\s)\d{4}.{0,16}\s)?by:?|(?:words|text|story|writer|author(?:\sof\sthe\sarticle)?)\s?:|from(?=\s\S+\s\S+\sin\s))\s+(?=\p{L})/iu

// "By a staff reporter", "By our health correspondent": nobody named.
const UNNAMED = /^[Bb][Yy]:?\s+(?:an?|our|the)\s/

/** Whether a line of its own tells the authors ("By Jane Doe and John Smith", "By a staff reporter"). */
export function isBylineLine(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /(?<!\s[JS]r)[.?!]$/.test(line)) return false
  return opensByline(line) || (UNNAMED.test(line) && hasRole(line))
}

function opensByline(line: string): boolean {
  const lead = leadOf(line)
  return lead > 0 && /^\p{Lu}/u.test(line.slice(lead))
}

function leadOf(line: string): number {
  return LEAD.exec(line)?.[0].length ?? 0
}

/** Whether a line tells that the house itself wrote the story: "Staff Correspondent", "Our Reporter", "Web Desk". */
export function isOfHouse(line: string): boolean {
  return /^(?:(?:our|own|special|staff|web|news|online)\s){1,2}(?:correspondent|desk|reporter|bureau)$/i.test(
    line,
  )
}

/** Whether a line under a byline tells what the author is, or for whom ("Health Correspondent", "Reed News Agency"). */
export function isRoleLine(line: string): boolean {
  return (
    line.length <= LONGEST_BYLINE &&
    !/[.?!:]$/.test(line) &&
    (hasRole(line) || isAgency(line) || isMedium(line))
  )
}

/**
 * Whether a line names its authors without "by": people with a role or an agency beside them ("Jane Doe | AFP"), or people alone with a role
 * line below, or with a dateline below if their given names are known; with a day beside or below them it is enough that no word of theirs is
 * one of the language or a state's.
 */
export function isBareByline(line: string, below: Below): boolean {
  if (line.length > LONGEST_BYLINE || opensByline(line)) return false
  const parts = line
    .replace(PLACE, '')
    .split(SEPARATOR)
    .filter((_, index) => index % 2 === 0)
    .map(withoutDay)
    .filter((part) => part !== '' && !isOfDay(part))
    .map(named)
  if (parts.length > 0 && parts.every(({name}) => isAgency(name))) return true
  const [first, ...others] = parts.map((part, at) =>
    at === 0 ? whoIs(part) : (whatIs(part.name) ?? whoIs(part) ?? whereIs(part.name, below)),
  )
  if (first == null || others.includes(null)) return false
  const isSure = first === 'holder' || others.includes('sender') || HANDLE.test(line)
  if (isSure || below === 'role') return true
  // "Ada Quill at the Tessen Arena", with nothing else beside it.
  const isDated =
    below === 'day' || dayIn(line) !== null || AGO.test(line) || line.search(PLACE) > 0
  return parts.every(
    ({name}, at) =>
      (at > 0 && others[at - 1] !== 'person') ||
      (GIVEN_NAMES.has(firstWord(name)) && (isDated || below !== null)) ||
      (isDated && isUnlike(name)),
  )
}

/** What stands below a line. */
type Below = 'role' | 'day' | 'dateline' | null

/** "Ada Stone Health Editor": who has a role has a name, whatever its words are. */
function whoIs({name, role}: Pick<Author, 'name' | 'role'>): 'holder' | 'person' | null {
  return role !== null ? 'holder' : isPersonal(name) ? 'person' : null
}

/** An agency or a role, which tell for sure, and an outlet. */
function whatIs(name: string): 'sender' | 'medium' | null {
  return isAgency(name) || hasRole(name) ? 'sender' : isMedium(name) ? 'medium' : null
}

/** "Ada Quill, (Orm)" above its day. */
function whereIs(name: string, below: Below): 'town' | null {
  return below === 'day' && /^\p{Lu}[\p{Ll}’'-]+$/u.test(name) ? 'town' : null
}

const PLACE = /\s(?:in|at(?:\sthe)?)\s\p{Lu}[\p{L} ’'-]{1,30}?(?=,|\sand\s|$)/gu

function isUnlike(name: string): boolean {
  const small = name.toLowerCase()
  const words = small.split(' ')
  return (
    ![small, ...words].some(isSomewhere) &&
    !OF_PAGE.test(name) &&
    (PARTICLED.test(name) || !words.some((word) => isCommonWord(word)))
  )
}

function isSomewhere(name: string): boolean {
  return DATELINE_CITIES.has(name) || KNOWN_PLACES.has(name) || countryNamed(name) !== null
}

// "Share Save", "Formula One"
const OF_PAGE = /\b(?:Content|Intelligence|Join|Listen|Now|One|Pacific|Read|Save|Share)\b/

/** "Ada Van Der Harbour", "Ada de Harbour" */
const PARTICLED = /\s(?:van|von|d[eo]|del|der|bin)\s/i

/** Two to four capitalised words, none of which names sections and bodies rather than people. */
function isPersonal(name: string): boolean {
  const words = name.split(' ')
  return (
    /^(?!With |Dear |Hi )\p{Lu}[\p{L}.'’-]{0,20}(?: (?:(?:de|del|la|van|von|der|bin|al|el) ){0,2}\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u.test(
      name,
    ) && !words.some((word) => COMMON_NAME_WORDS.has(word.toLowerCase()) || hasRole(word))
  )
}

/** "ORM COURIER", "The Orm Courier": what prints a story, as it stands above it. */
export function isMasthead(line: string): boolean {
  return (line === line.toUpperCase() || line.startsWith('The ')) && MASTHEAD.test(line)
}

/** What papers are called by. */
const PAPERS =
  'Chronicle|Courier|Dispatch|Examiner|Gazette|Herald|Inquirer|Journal|News|Observer|Sentinel|Telegraph|Times|Tribune'
const MASTHEAD = new RegExp(`^(?:\\p{Lu}[\\p{L}’'.-]*\\s){1,3}(?:${PAPERS})$`, 'iu')

/** Whether who signs a story is an agency or an outlet: "The Associated Press", "The Orm Times". */
export function isSender(name: string): boolean {
  return isAgency(name) || isMedium(name) || name.startsWith('The ')
}

/** "The Orm Courier", on a line of its own: what prints a story, and no agency. */
export function isPaper(line: string): boolean {
  return line.startsWith('The ') && isMedium(line) && !isAgency(line)
}

function isAgency(name: string): boolean {
  if (SENDERS.test(name)) return false
  return /^(?:\p{Lu}|agencies$)/u.test(name) && AGENCIES.has(name.toLowerCase().replaceAll('.', ''))
}

// What an author works for, and no author as an agency is.
const SENDERS = /^(?:BBC|CBC|CNN|ITV|NPR|PBS|RFI|VOA)(?:\s\p{Lu}[\p{L}, ]{1,40})?$/u

function firstWord(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? ''
}

/** An author as a byline names one; offsets count from the line's beginning. */
export interface Author {
  readonly name: string
  readonly role: string | null
  readonly start: number
}

/** The authors of a byline, each with the role that stands after a comma. */
export function authorsOf(line: string): readonly Author[] {
  const lead = leadOf(line) || (ABROAD.exec(line)?.[0].length ?? 0)
  const authors: Author[] = []
  let at = lead
  const listed = line
    .slice(lead)
    .replace(OTHERS, '')
    .replace(LISTED, (list) => ' '.repeat(list.length))
  for (const [index, part] of listed.split(SEPARATOR).entries()) {
    const own = withoutDay(part)
    if (index % 2 === 0 && !isOfDay(own))
      add(authors, own, at, line.slice(Math.max(0, at - LONGEST_LINK), at))
    at += part.length
  }
  return HELPERS.test(line)
    ? authors.map((each) => ({...each, role: 'additional reporting'}))
    : authors
}

/** "(Ada Quill )(Orm, sports desk)", "(Ada Quill )Tuesday(, May 3)"; not "Ruby Tuesday, May 3" */
const LISTED =
  /\([^(),]{1,60},[^()]{1,60}\)|(?<=[A-Z]\S{0,20}\s\S{1,20})\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,3}day(?=,\s\S+\s\d)/g

/** "Par", "Von", "Por": "by" of other languages, in a line that is told to be a byline. */
const ABROAD = /^(?:Par|Von|Por|Door|Texte?:?)\s(?=\p{Lu}\S*\s(?!and\b)\p{L})/u

const HELPERS = /^additional\sreporting/i

/** "(Words: Ada Quill )Pictures: Bo Reed", "Tags: Orm": who did something else, what a story is about. */
const OTHERS =
  /tags:.*|[;,|]?\s+(?:(?:picture|photo(?:graph)?|image|video|illustration|graphic)s?|photography|editing)(?::|\sby:?)\s.*$/i

/**
 * Who wrote a story, by a note that closes it: "Ada Quill is a politics reporter for the Orm Post.", "Ada Quill has covered Orm since 2012.",
 * "(Reporting by Ada Quill in Orm; Editing by Bo Reed)".
 */
export function authorsOfNote(paragraph: string): readonly Author[] {
  const line = paragraph.slice(0, LONGEST_BYLINE)
  const [, name, role] = AUTHOR_NOTE.exec(line) ?? []
  if (name !== undefined) return [{name, role: role ?? null, start: 0}]
  const [, open, credit] = CREDIT_NOTE.exec(line) ?? []
  return credit === undefined
    ? []
    : authorsOf(credit).map((author) => ({...author, start: author.start + (open?.length ?? 0)}))
}

const AUTHOR_NOTE =
  /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s(?:(?:has\scovered|covers|writes\sabout)\s|is\s(?:an?\s|the\s)?((?:[\p{L}’'-]+\s){0,5}(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Jj]ournalist|[Cc]olumnist|[Pp]roducer)(?:\s(?:for|with|at|of)\s(?:\p{L}+\s){0,3}\p{Lu}[\p{L}]*)?))/u
const CREDIT_NOTE = /^(\(?)(Reporting\sby\s[^;.()]+)(?:;|\)$)/

/** The outlets and agencies that a byline names beside its authors; offsets count from the line's beginning. */
export function outletsOf(line: string): readonly Pick<Author, 'name' | 'start'>[] {
  const outlets: Pick<Author, 'name' | 'start'>[] = []
  let at = leadOf(line)
  for (const [index, part] of line.slice(at).split(SEPARATOR).entries()) {
    const outlet = index % 2 === 0 ? outletIn(withoutDay(part).trimEnd()) : null
    if (outlet !== null) outlets.push({name: outlet.name, start: at + outlet.start})
    at += part.length
  }
  return outlets
}

/** "Orm News" of "Ada Quill for the Orm News", "Orm News Reporter"; "Coast Wire" of "Ada Quill Coast Wire". */
function outletIn(part: string): Pick<Author, 'name' | 'start'> | null {
  const agency = agencyBehind(part)
  if (agency !== '') return {name: agency, start: part.length - agency.length}
  const start = FOR.exec(part)?.[0].length ?? 0
  const name = part.slice(start).replace(/\s(?:Correspondent|Editor|Reporter|Writer)$/, '')
  const isPerson = start === 0 && GIVEN_NAMES.has(firstWord(name))
  return isAgency(name) || (isMedium(name) && !isPerson) ? {name, start} : null
}

const FOR = /^(?:.{1,60}\s)?(?:for|For|to)\s(?:the\s)?/

/** What somebody is, or for whom, behind the name. */
function isWhat(words: string, before: string): boolean {
  return /[,/–—-]\s+$/.test(before) && (isOutlet(words) || LOWER_ROLE.test(words))
}

/** Who helped is no role. */
const LOWER_ROLE = /^(?!(?:with|and|for|agencies)\b)\p{Ll}+\s\p{Ll}/u

/** "(Ada Quill) on May 3", "(Ada Quill) Published 3 May 2024" */
const DAY =
  /(?:^|\s)(?:(?:on|Published|Posted|Updated):?\s)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s)?(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d.*$/i

/** "(Ada Quill) 7 hours", "(Ada Quill|)Published 4 months ago": how old a story is, or how long it takes to read. */
const AGO =
  /(?:^|[\s|])(?:(?:Published|Posted|Updated)\s)?\d{1,2}\s(?:min(?:ute)?|hour|day|week|month|year)s?(?:\s(?:ago|[Rr]ead))?$/

/** "(Ada Quill )@adaq", "(Ada Quill )adaq@post.example" */
const HANDLE = /\s[^\s@]{1,60}@\S+\.\S+$|\s?@\w+$/

function withoutDay(part: string): string {
  return once(part.replace(DAY, '').replace(AGO, '').replace(HANDLE, ''))
}

/** "Ada Quill" of "Ada QuillAda Quill". */
function once(name: string): string {
  const half = name.slice(0, name.length / 2)
  return half.includes(' ') && name === half + half ? half : name
}

/** " at the ", with blanks to spare. */
const LONGEST_LINK = 20

/** "24 May 2024", "May 24" and "2024" of a line with the author and the day. */
function isOfDay(part: string): boolean {
  return /\d/.test(part)
}

function add(authors: Author[], part: string, start: number, before: string): void {
  if (/\s(?:in|IN|at(?:\sthe)?)\s+$/.test(before)) return
  const last = authors.at(-1)
  const words = part.trim()
  const {name, role} = named(words)
  // "By Courier Reporter", "Editing by Ada Quill", "Ada Quill, communications officer", "Ada Quill, Orm News"
  const isRole = role === null && (hasRole(part) || / by /i.test(part))
  if (last !== undefined && (hasRole(part) ? isRole : isWhat(words, before))) {
    authors[authors.length - 1] = {...last, role: last.role ?? words}
    return
  }
  const isOther = last !== undefined && !isAgency(name) && (isOutlet(name) || !name.includes(' '))
  if (/^\p{Lu}/u.test(name) && !UNTOLD.test(name) && !isRole && !isOther)
    authors.push({name, role, start})
}

/** What stands for an author whom nobody tells. */
const UNTOLD = /:$|^(?:Admin(?:istrator)?|Anonymous|Author|Guest|Unknown)$/i

/** "Ada Quill (Orm)", "Ada Quill for the Courier", "Ada Quill Health Editor": the name, and the role that stands behind it without a comma. */
function named(part: string): Pick<Author, 'name' | 'role'> {
  const name = part.replace(
    /\s\([^)]*\)$|(?<=\s\S*)\/\p{Lu}[\p{L}.]*$|\s(?:of\s(?:the|The)|(?:[Ff]or|FOR)(?=\s(?:the\s)?\p{Lu})|Special\sto)\s.*$/u,
    '',
  )
  const [, officer, office] = OFFICER.exec(name) ?? []
  if (officer !== undefined) return {name: officer, role: office ?? null}
  const agency = agencyBehind(name)
  if (agency !== '') return {name: name.slice(0, -agency.length - 1), role: agency}
  const [, own, role] = /^(\S+ \S+) ([\p{L} &-]{4,40})$/u.exec(name) ?? []
  return own !== undefined &&
    role !== undefined &&
    hasRole(role) &&
    !hasRole(own) &&
    (GIVEN_NAMES.has(firstWord(own)) || isUnlike(own))
    ? {name: own, role}
    : {name, role: null}
}

/** "Ada Quill CEO" */
const OFFICER = /^(\p{Lu}[^\s:]{0,30}(?: \p{Lu}[^\s:]{0,30}){1,2}) (C[EFOT]O|(?:Co-)?[Ff]ounder)$/u

/** "(Ada Quill )The Associated Press": the agency that stands behind two words and more without a comma; "" where none does. */
function agencyBehind(name: string): string {
  const words = name.split(' ')
  if (words.length > LONGEST_NAMED || !words.every((word) => /^\p{Lu}/u.test(word))) return ''
  for (let length = Math.min(3, words.length - 2); length > 0; length--) {
    const end = words.slice(-length).join(' ')
    if (isAgency(end)) return end
  }
  return ''
}

const LONGEST_NAMED = 6

/** "Special to the Courier", "The Orm Courier", "Orm News", "ORM Rural" */
function isOutlet(name: string): boolean {
  return isMedium(name) || /^(?:The|Special(?:ly)?|For|[A-Z]{3,5}(?=\s[A-Z][a-z]))\s/.test(name)
}

function isMedium(name: string): boolean {
  const isDaily = name.endsWith(' Daily') && !GIVEN_NAMES.has(firstWord(name))
  return isDaily || SENDERS.test(name) || LETTERS.test(name) || OUTLET.test(name)
}

/** "Ada Quill / OWN / May 3" */
const LETTERS = /^\p{Lu}{2,4}$/u

const OUTLET = new RegExp(
  `^[\\p{L}\\d]{3,30}\\.(?:[Cc]om|net|org|COM|NET|ORG)$|^(?:Agenc(?:e|ia)|Agenzia)\\s\\p{Lu}|^\\p{Lu}.*\\s(?:${PAPERS}|Globe|Guardian|Independent|Mail|Media|Network|Newswire|Post|Press|Record|Register|Reporter|Review|Service|Standard|Star|Sun|Today|News Agency)$`,
  'u',
)

function hasRole(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => BYLINE_ROLES.has(word.replace(/(?<=[eo]r|t)s$/, '')))
}
