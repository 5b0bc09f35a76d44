import type {CslItem} from '@onrecord/core'
import type {ExportInput} from '../export-input.ts'
import type {Exported, Lost} from '../published-item.ts'
import {type CslName, dayIn, field, fieldLosses, namesIn, notesOf} from './fields.ts'
import {toCslJson} from './to-csl-json.ts'

/** Articles and references as RIS, in UTF-8 with CRLF; marking, archived address, hash and rights stand in `N1`. */
export function toRis(input: ExportInput): Exported<string> {
  const {value, lost} = toCslJson(input)
  return {
    value: value.map(record).join('\r\n'),
    lost: [
      ...lost,
      ...value.flatMap((item) => [...fieldLosses(item, KNOWN, 'RIS'), ...commaLosses(item)]),
    ],
  }
}

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  legal_case: 'CASE',
  legislation: 'STAT',
  'paper-conference': 'CPAPER',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
}

const KNOWN: ReadonlySet<string> = new Set(
  'id type title title-short author editor authority container-title publisher publisher-place number volume issue page section issued accessed language abstract DOI ISBN URL custom'.split(
    ' ',
  ),
)

function record(item: CslItem): string {
  const issued = dayIn(item, 'issued')
  const [from, to] = (field(item, 'page') ?? '').split(/\s*[-–]\s*/)
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...namesIn(item, 'author').map((name) => ['AU', person(name)] as const),
    ...namesIn(item, 'editor').map((name) => ['ED', person(name)] as const),
    ['TI', field(item, 'title')],
    ['ST', field(item, 'title-short')],
    ['T2', field(item, 'container-title')],
    ['SE', field(item, 'section')],
    ['PB', field(item, 'publisher') ?? field(item, 'authority')],
    ['CY', field(item, 'publisher-place')],
    ['VL', field(item, 'volume')],
    ['IS', field(item, 'issue')],
    ['M1', field(item, 'number')],
    ['SP', from || null],
    ['EP', to ?? null],
    ['PY', issued?.year ?? null],
    ['DA', dateOf(issued)],
    ['Y2', dateOf(dayIn(item, 'accessed'))],
    ['LA', field(item, 'language')],
    ['AB', field(item, 'abstract')],
    ['DO', field(item, 'DOI')],
    ['SN', field(item, 'ISBN')],
    ['UR', field(item, 'URL')],
    ...notesOf(item).map((note) => ['N1', note] as const),
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  )
  return `${lines.join('')}ER  - \r\n`
}

function person({family, given}: CslName): string {
  return given === null ? family : `${family}, ${given}`
}

/** RIS writes a day as YYYY/MM/DD/, with what is not known left empty. */
function dateOf(day: ReturnType<typeof dayIn>): string | null {
  return day === null ? null : `${day.year}/${day.month ?? ''}/${day.day ?? ''}/`
}

/** A line's end would begin another field. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

/** RIS has no escape: a comma parts family and given name. */
function commaLosses(item: CslItem): readonly Lost[] {
  return [...namesIn(item, 'author'), ...namesIn(item, 'editor')]
    .filter(({family, given}) => /,/.test(family) || /,/.test(given ?? ''))
    .map(() => ({
      id: item.id,
      field: 'author',
      why: 'RIS reads the comma of the name as the end of the family name',
    }))
}
