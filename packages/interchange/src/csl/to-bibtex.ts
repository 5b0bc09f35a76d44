import type {CslItem} from '@onrecord/core'
import {MONTHS} from '../days.ts'
import type {ExportInput} from '../export-input.ts'
import type {Exported} from '../published-item.ts'
import {type CslName, dayIn, field, fieldLosses, namesIn, notesOf} from './fields.ts'
import {toCslJson} from './to-csl-json.ts'

/**
 * Articles and references as BibTeX, in UTF-8. `date`, `urldate` and `langid` are read by biblatex, `year` and `month` by BibTeX;
 * marking, archived address, hash and rights stand in `note`.
 */
export function toBibtex(input: ExportInput): Exported<string> {
  const {value, lost} = toCslJson(input)
  const keys = new Set<string>()
  return {
    value: value.map((item) => entry(item, keyOf(item.id, keys))).join('\n'),
    lost: [...lost, ...value.flatMap((item) => fieldLosses(item, KNOWN, 'BibTeX'))],
  }
}

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
}

const KNOWN: ReadonlySet<string> = new Set(
  'id type title title-short author editor authority container-title publisher publisher-place number volume issue page issued accessed language abstract DOI ISBN URL custom'.split(
    ' ',
  ),
)

function entry(item: CslItem, key: string): string {
  const type = TYPES[item.type] ?? 'misc'
  const issued = dayIn(item, 'issued')
  const month = issued?.month == null ? undefined : MONTHS[Number(issued.month) - 1]
  const title = field(item, 'title')
  const plain: readonly (readonly [string, string | null])[] = [
    // how biblatex tells a newspaper from a journal
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : null],
    ['author', peopleOf(namesIn(item, 'author'))],
    ['editor', peopleOf(namesIn(item, 'editor'))],
    // in braces of its own, so that no style changes its capitals
    ['title', title === null ? null : `{${escaped(title)}}`],
    ['shorttitle', textOf(item, 'title-short')],
    [containerField(type), textOf(item, 'container-title')],
    [type === 'techreport' ? 'institution' : 'publisher', textOf(item, 'publisher')],
    // the body that adopted a resolution
    ['organization', textOf(item, 'authority')],
    ['address', textOf(item, 'publisher-place')],
    ['volume', textOf(item, 'volume')],
    ['number', textOf(item, 'number') ?? textOf(item, 'issue')],
    ['pages', textOf(item, 'page')],
    ['date', dateOf(issued)],
    ['year', issued?.year ?? null],
    ['language', textOf(item, 'language')],
    ['langid', langidOf(field(item, 'language'))],
    ['abstract', textOf(item, 'abstract')],
    ['doi', verbatim(field(item, 'DOI'))],
    ['isbn', textOf(item, 'ISBN')],
    ['url', verbatim(field(item, 'URL'))],
    ['urldate', dateOf(dayIn(item, 'accessed'))],
    ['note', notesOf(item).map(escaped).join('; ') || null],
  ]
  const lines = plain.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},\n`],
  )
  return `@${type}{${key},\n${lines.join('')}${month === undefined ? '' : `  month = ${month},\n`}}\n`
}

/** The name of babel for a language, by which biblatex and pandoc know it; `null` for one that is not listed. */
function langidOf(tag: string | null): string | null {
  const small = tag?.toLowerCase() ?? ''
  return LANGIDS[small] ?? LANGIDS[small.split('-')[0] ?? ''] ?? null
}

const LANGIDS: Readonly<Partial<Record<string, string>>> = {
  ar: 'arabic',
  de: 'ngerman',
  en: 'english',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
}

function containerField(type: string): string {
  if (type === 'article') return 'journal'
  return type === 'incollection' || type === 'inproceedings' ? 'booktitle' : 'series'
}

function textOf(item: CslItem, name: string): string | null {
  const value = field(item, name)
  return value === null ? null : escaped(value)
}

/** A name that is not taken apart, or that holds a word or mark of the list's grammar, stands in braces. */
function peopleOf(names: readonly CslName[]): string | null {
  const part = (words: string) =>
    /,|(?:^|\s)and(?:\s|$)/i.test(words) ? `{${escaped(words)}}` : escaped(words)
  const written = names.map(({family, given}) =>
    given === null ? `{${escaped(family)}}` : `${part(family)}, ${part(given)}`,
  )
  return written.length === 0 ? null : written.join(' and ')
}

function dateOf(day: ReturnType<typeof dayIn>): string | null {
  if (day === null) return null
  return [day.year, day.month, day.day].filter((part) => part !== null).join('-')
}

/** BibTeX counts braces even behind a backslash: without their other half they are written as commands, which fewer readers know. */
function escaped(words: string): string {
  const braces: Readonly<Record<string, string>> = isBalanced(words) ? {} : LONE_BRACES
  return words
    .replace(/[\\{}$&#%_^~<>]/g, (sign) => braces[sign] ?? COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}')
}

function isBalanced(words: string): boolean {
  let depth = 0
  for (const sign of words) {
    if (sign === '{') depth++
    else if (sign === '}' && --depth < 0) return false
  }
  return depth === 0
}

const LONE_BRACES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** The first of two signs that TeX sets as another: "--", "``", "''". */
const LIGATURE = /-(?=-)|`(?=`)|'(?=')/g

/** Addresses are read verbatim; what would end the field is percent-encoded. */
function verbatim(address: string | null): string | null {
  return address?.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign)) ?? null
}

/** A key in letters that every BibTeX reads, once in the file. */
function keyOf(id: string, taken: Set<string>): string {
  const plain =
    id
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9:._-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'source'
  let key = plain
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`
  taken.add(key)
  return key
}
