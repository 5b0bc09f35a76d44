import type {Edtf} from '../model/common.ts'

/**
 * How English texts write a day or a month, whatever form the source has: "12 May", "May 12th, 2031", "the 12th of May",
 * "2031/05/12", "12.5.2031", "5/12/2031". A day of another year is another day. `null` for what is no finer than a year.
 */
export function writtenDate(edtf: Edtf): RegExp | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T|[~?%]?$)/.exec(edtf) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || month === undefined || name === undefined) return null
  const forms = day === undefined ? monthForms(year, month, name) : dayForms(year, month, name, day)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

function dayForms(year: string, month: string, name: string, day: string): string[] {
  const [m, d] = [month, day].map((digits) => `0?${Number(digits)}`)
  const nth = `${d}(?:st|nd|rd|th)?`
  const ofYear = String.raw`(?:,?\s+${year}|(?!,?\s+\d{4}))`
  return [
    // "26 3 May" are the numbers along an axis
    String.raw`(?<!\d\s+)${nth}\s+(?:of\s+)?${name}${ofYear}`,
    String.raw`${name}\s+(?:the\s+)?${nth}${ofYear}`,
    `${year}[-/.]${m}[-/.]${d}`,
    `${d}[-/.]${m}[-/.]${year}`,
    `${m}/${d}/${year}`,
  ]
}

function monthForms(year: string, month: string, name: string): string[] {
  return [String.raw`${name}(?:\s+of)?,?\s+${year}`, String.raw`${year}-${month}(?!-\d)`]
}

/** Each as a part of a pattern, with what it is shortened to. */
const MONTHS: readonly string[] = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust|\\.)?',
  'sep(?:tember|t?\\.?)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
]
