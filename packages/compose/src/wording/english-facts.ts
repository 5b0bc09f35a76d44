import type {Articles} from './english-articles.ts'
import {counted} from './english-numbers.ts'
import type {FactWording} from './wording.ts'

export const englishFacts = ({the, or}: Articles): FactWording => ({
  ...FACTS,
  noRole: {
    person: 'role not stated',
    organisation: 'organisation',
    place: 'country or place',
    group: 'group',
    work: 'publication',
    described: 'not named',
    several: 'several speakers',
    ambiguous: `left open by ${or('the', 'an')} article`,
  },
  asReported: `As ${the} ${or('has', 'have')} it`,
  inArticle: `What ${the} ${or('says', 'say')} of it`,
  noSource: (publisher, count) =>
    `no source named by ${count > 1 ? counted(count, 'article', 'articles') : (publisher ?? or('the article', 'its article'))}`,
  lawCaption: `Instruments that ${the} ${or('refers', 'refer')} to`,
  namedIn: (paragraphs, speakers, count) => {
    const [first] = paragraphs
    const unplaced =
      count > 1
        ? `in ${counted(count, 'article', 'articles')}`
        : or('in the article', 'in one of the articles')
    const where =
      first === undefined
        ? unplaced
        : `in paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`
    return speakers === null ? `Named ${where}.` : `Named ${where}, in a statement by ${speakers}.`
  },
})

/** What speaks of no article. */
const FACTS = {
  alsoNamed: 'Also named:',
  party: 'Party',
  position: 'Position',
  stance: 'Stance',
  speaker: 'Speaker',
  role: 'Who they are',
  kind: 'Kind',
  form: 'Form',
  date: 'Date',
  event: 'Event',
  status: 'Status',
  instrument: 'Instrument',
  owner: 'Who',
  step: 'Step',
  due: 'By',
  noDue: 'no date set',
  option: 'Option',
  for: 'For',
  against: 'Against',
  risks: 'Risks',
  none: 'none stated',
  undated: 'undated',
  stances: {
    supports: 'supports',
    opposes: 'opposes',
    conditional: 'conditional',
    unclear: 'unclear',
  },
  forms: {
    direct: 'own words',
    mixed: 'reported, partly in own words',
    indirect: 'reported',
    passedOn: 'passed on by another',
    paraphrase: 'paraphrase',
  },
  eventStatuses: {
    happened: 'reported',
    planned: 'planned',
    alleged: 'alleged',
    denied: 'denied',
    forecast: 'forecast',
  },
  said: 'said by a source',
  saidBy: (who) => `on the word of ${who}`,
  instrumentTypes: {
    treaty: 'treaty',
    statute: 'statute',
    agreement: 'agreement',
    mechanism: 'review mechanism',
    resolution: 'resolution',
  },
  claimStatuses: {
    attributed: 'Attributed',
    unverified: 'Unverified',
    corroborated: 'Corroborated',
    disputed: 'Disputed',
    refuted: 'Refuted',
    verified: 'Verified',
  },
  qualifiers: {
    exact: '',
    about: 'about',
    atLeast: 'at least',
    atMost: 'at most',
    moreThan: 'more than',
    lessThan: 'less than',
    range: '',
    vague: '',
  },
  amount: (number, unit) => {
    if (unit === 'percent') return `${number}%`
    if (unit === null || !/^[A-Z]{3}$/.test(unit)) return number
    return (CURRENCIES[unit] ?? `${unit}\u00a0`) + number
  },
  plural,
  confidence: {low: 'low confidence', moderate: 'moderate confidence', high: 'high confidence'},
  estimate: 'estimate',
  planned: 'planned or expected',
  shareOf: (what) => `of ${what}`,
  inPlace: (place) => `in ${place}`,
  sourceIs: (who, count = 1) =>
    `source: ${who}${count > 1 ? `; in ${counted(count, 'article', 'articles')}` : ''}`,
  alsoGiven: (amounts) => `also given: ${amounts}`,
  figure: 'Figure',
  givenBy: 'Source, publication and date',
  differingCaption: 'Different figures for the same thing, each with its sources',
  given: ({who, publisher, date, corrected, isEarlier}) => {
    const fixed =
      corrected === null ? '' : ` (article corrected${corrected === '' ? '' : ` on ${corrected}`})`
    const place = `${publisher}${date === null ? '' : `, ${date}`}${fixed}`
    if (isEarlier) return `called an earlier number ${who === null ? '' : `by ${who} `}in ${place}`
    return who === null ? `${place}, no source named` : `${who}, in ${place}`
  },
  deniedBy: (who) => `denied by ${who}`,
  riskLevels: (likelihood, impact) => `likelihood ${likelihood}, impact ${impact}`,
  toAddressee: (who) => `to ${who}`,
  passedOn: (by) => `is reported by ${by} to have said this`,
  translatedBy: (who) => `Translation by ${who}:`,
  timelineAlt: (count, first, last) =>
    `Timeline of ${counted(count, 'dated event', 'dated events')} ${first === last ? `of ${first}` : `from ${first} to ${last}`}. The table that follows gives the same data.`,
  timelineCaption: (spans) =>
    `Dated events as reported${spans ? '; a date that is not known to the day is drawn as a span' : ''}`,
  speakersCaption: 'Statements by speaker',
  otherSpeakersCaption: 'Other speakers, one statement each',
  optionsCaption: 'Options and what speaks for and against each',
  stepsCaption: 'Who does what by when',
} satisfies Partial<FactWording>

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
}

/** Of "mile per hour" and "degree Celsius" the first word is in the plural, of "square foot" the last. */
function plural(unit: string): string {
  const [, head = unit, rest = ''] = /^(.+?)( per .+|(?<=degree) .+)$/.exec(unit) ?? []
  const [, before = '', noun = head] = /^(.* )?(.+)$/.exec(head) ?? []
  return before + (IRREGULAR[noun] ?? regularPlural(noun)) + rest
}

const IRREGULAR: Readonly<Record<string, string>> = {
  ...{person: 'people', child: 'children', man: 'men', woman: 'women', foot: 'feet'},
  ...{aircraft: 'aircraft', gigahertz: 'gigahertz', magnitude: 'magnitude', megahertz: 'megahertz'},
}

function regularPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
