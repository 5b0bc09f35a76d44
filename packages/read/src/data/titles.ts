// What stands before a name. Source: Debrett's forms of address; style guides of the Associated Press, The Guardian and Reuters.

import {meanings, phrases, words} from './words.ts'

export type Gender = 'female' | 'male' | 'unknown'

/** Honorifics, lower case without stop → form kept in the article, and the gender it tells. */
export const HONORIFICS: ReadonlyMap<string, {readonly form: string; readonly gender: Gender}> =
  new Map([
    ...entries(
      'male',
      'Mr Sir Lord Father Fr Brother Imam Sheikh Sheik Shaikh Shaykh Baron Encik Mullah Ayatollah Maulana Swami Dato Ratu U Haji Herr Señor Monsignor Msgr Alhaji Hajj Ustaz Pandit Shri',
    ),
    ...entries(
      'female',
      'Mrs Ms Miss Mdm Dame Lady Sister Madam Mme Baroness Daw Datin Puan Sheikha Cheikha Frau Señora Alhaja Khunying Hajja Smt Sayyida',
    ),
    ...entries(
      'unknown',
      'Dr Prof Mx Khun Datuk Ven Venerable Rabbi Rev Reverend Hon Judge Justice Cllr Ashin Canon Magistrate',
    ),
    ['professor', {form: 'Prof', gender: 'unknown'}],
    ['doctor', {form: 'Dr', gender: 'unknown'}],
    ['honourable', {form: 'Hon', gender: 'unknown'}],
    ['honorable', {form: 'Hon', gender: 'unknown'}],
  ])

/** The styles of women of which a text gives each the one of her own: of two, "Mdm Quorl" is not "Ms Quorl". */
export const STYLES_OF_WOMEN: ReadonlySet<string> = new Set(['Mrs', 'Ms', 'Miss', 'Mdm'])

/** Nouns for a person that tell a gender, lower case. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...genders(
    'male',
    'father stepfather grandfather stepson half-brother brother-in-law father-in-law son-in-law son grandson brother husband uncle nephew widower man boy spokesman chairman businessman fisherman policeman congressman councilman king prince duke earl monk gentleman landlord boyfriend dad ex-husband ex-boyfriend patriarch groom bridegroom',
  ),
  ...genders(
    'female',
    'mother stepmother stepdaughter half-sister sister-in-law mother-in-law daughter-in-law grandmother daughter granddaughter sister wife aunt niece widow woman girl spokeswoman chairwoman businesswoman policewoman congresswoman alderwoman councilwoman queen princess duchess countess nun actress landlady lady hostess heiress girlfriend fiancée fiancee mum mom ex-wife ex-girlfriend housewife matriarch masseuse bride',
  ),
])

/** Offices and ranks that stand capitalised before a name, lower case without stops; longest first where one begins another. */
export const TITLES: ReadonlySet<string> = new Set([
  ...words(
    'president/s minister senator/s sen/s representative rep/s congressman congresswoman governor gov mayor secretary secretary-general general gen colonel ' +
      'col lieutenant lt captain capt sergeant sgt maj/or admiral adm comrade commander cmdr officer/s detective/s inspector superintendent supt sheriff chief king ' +
      'queen prince/ss pope emperor empress bishop archbishop cardinal chancellor premier ambassador amb chairman chairwoman chair director speaker leader councillor/s ' +
      'councilman councilwoman ald/erman/erwoman commissioner ceo coach spokesman spokeswoman spokesperson pastor candidate harbourmaster skipper vice-president mp cpl cs ' +
      'corporal sergeant-at-arms vice-chancellor comm insp sp asp csp dsp ssp acp aig dig igp dcp det constable pc wpc dc di ds dci dsu pcso cdr brig pfc pvt pte spc ofc hhj atty hrh pm fm mep msp mla cllrs professors profs drs messrs taoiseach tánaiste emir ameer ' +
      'oba attorney agent-in-charge sarpanch dj trooper brigadier airman seaman comdr undersheriff undersecretary rapporteur envoy coordinator administrator registrar prosecutor consul ambassador-at-large assemblyman assemblywoman assemblymember asm delegate del freeholder selectman supervisor councilmember councilor coun treas treasurer comptroller coroner provost vicar archdeacon viscount headteacher prefect ranger agent acc dcc td da cfo cio gp whip dgp',
  ),
  ...phrases(`
    prime minister|foreign minister|defence minister|defense minister|finance minister|interior minister|health minister|lieutenant governor|attorney general|district attorney|district attorneys|press secretary|mother superior|us attorney|state attorney|secretary of state
    secretary general|pol gen|pol lt gen|pol maj gen|pol col|pol lt col|air vice-marshal|crown prince|crown princess|police chief|house speaker|chief justice|chief executive|first lady|first minister|first secretary|rt rev|rt revd|rt hon|associate professor|assistant professor|professor emeritus|royal marine|lib dem|lord advocate|lord provost|lord chief justice|supreme leader|high commissioner|lance cpl|lance corporal|det con|ch con|chief con|sq ldr|sqn ldr|gp capt|wing cdr|air cdre|air marshal|air chief marshal|air vice marshal|air commodore|field marshal|fire marshal|battalion chief|warrant officer|petty officer|dist atty|circuit judge|district judge|consul general|special agent|border patrol agent|medical examiner|junior minister|det ch insp|ch insp|ch supt|flt lt|rear admiral|chargé d’affaires|chargé d'affaires|menteri besar|tan sri|puan sri|datuk seri|union minister
  `),
])

/** Offices and callings that are surnames too, lower case. */
export const OFFICES_AND_SURNAMES: ReadonlySet<string> = words(
  'king prince bishop pope priest monk dean canon major judge justice chancellor constable baker cook porter mason carpenter tailor butcher potter weaver farmer miner painter singer driver player nurse friend',
)

/** Words before a title that belong to it, lower case. */
export const TITLE_PREFIXES: ReadonlySet<string> = words(
  'asst dep former then ex deputy acting vice chief senior assistant associate additional majority minority lord honorary outgoing incoming interim permanent',
)

/** Particles that a surname may begin with where it stands alone ("said de Quorl"), lower case: no words of English. */
export const LONE_PARTICLES: ReadonlySet<string> = words(
  'al de del della di da dos du van von vom zu bin ibn abu',
)

/** Name particles, lower case, that stand between a given name and a surname. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de del/la/a des ben abu abd umm di da do dos du op van von vom zur zu der den ten ter la le los las bin/ti ibn al el y e af ag ap arap wa ole ould mac es ' +
    'ó ní te',
)

function entries(
  gender: Gender,
  forms: string,
): (readonly [string, {readonly form: string; readonly gender: Gender}])[] {
  return forms.split(' ').map((form) => [form.toLowerCase(), {form, gender}] as const)
}

function genders(gender: Gender, nouns: string): (readonly [string, Gender])[] {
  return nouns.split(' ').map((noun) => [noun, gender] as const)
}

/** Ranks and offices by how they are shortened before a name, lower case and without the stop. */
export const SHORT_RANKS: ReadonlyMap<string, string> = meanings({
  colonel: 'col',
  general: 'gen',
  major: 'maj',
  captain: 'capt',
  lieutenant: 'lt',
  sergeant: 'sgt',
  inspector: 'insp',
  superintendent: 'supt sp',
  detective: 'det',
  governor: 'gov',
  senator: 'sen',
  representative: 'rep',
  councillor: 'cllr',
  alderman: 'ald',
  vicar: 'rev',
})
