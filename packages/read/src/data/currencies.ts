// Money in English news. Source: ISO 4217 for the codes, Unicode CLDR (en) for signs and names.

import {meanings, phrases, words} from './words.ts'

/** A sign or abbreviation before an amount → ISO 4217; several letters before the sign are matched first. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = meanings({
  USD: '$ us$ usd$',
  SGD: 's$',
  AUD: 'a$ au$',
  CAD: 'c$ ca$',
  NZD: 'nz$',
  HKD: 'hk$',
  TWD: 'nt$',
  BRL: 'r$',
  MXN: 'mx$',
  GBP: '£ gb£',
  EUR: '€',
  JPY: '¥',
  KRW: '₩',
  INR: '₹ rs',
  RUB: '₽',
  ILS: '₪',
  TRY: '₺',
  VND: '₫',
  PHP: '₱ p',
  THB: '฿',
  NGN: '₦ n',
  ZAR: 'r',
  UAH: '₴',
  MYR: 'rm',
  KES: 'ksh kshs',
  AED: 'dh dhs',
  UGX: 'ush',
  TZS: 'tsh',
  CHF: 'sfr',
  COP: 'cop$ col$',
  CLP: 'clp$',
  ARS: 'ars$',
  DKK: 'dkr',
  NOK: 'nkr',
  SEK: 'skr',
  IDR: 'rp',
  BDT: 'tk',
  GHS: '₵ gh₵',
  JMD: 'j$',
  TTD: 'tt$',
  XCD: 'ec$',
  NAD: 'n$',
  shilling: 'sh shs',
})

/**
 * Countries whose dollars, rupees or shillings are their own, and their largest cities that are no capitals, in small letters → what the
 * sign alone is elsewhere, and their ISO 4217 code.
 */
export const OWN_MONEY: ReadonlyMap<string, string> = meanings(
  {
    'USD SGD': 'singapore',
    'USD AUD': 'australia|sydney|melbourne|brisbane|perth|adelaide|hobart|darwin',
    'USD CAD': 'canada|toronto|montreal|vancouver|calgary|winnipeg|halifax',
    'USD NZD': 'new zealand|auckland|christchurch',
    'USD HKD': 'hong kong',
    'INR PKR': 'pakistan|karachi|lahore|peshawar|quetta|multan|faisalabad',
    'INR LKR': 'sri lanka|jaffna|kandy|galle',
    'INR NPR': 'nepal|pokhara',
    'shilling KES': 'kenya|mombasa|kisumu|nakuru|eldoret',
    'shilling UGX': 'uganda|gulu|jinja',
    'shilling TZS': 'tanzania|dar es salaam|arusha|mwanza|zanzibar',
  },
  phrases,
)

/** ISO 4217 codes that news writes beside an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = words(
  'usd eur gbp jpy cny rmb krw sgd aud cad nzd hkd twd chf sek nok dkk inr idr myr thb php vnd rub uah try brl mxn zar ngn kes egp ils aed sar pln czk ' +
    'huf pkr lkr npr ugx tzs qar kwd bhd omr etb ghs',
)

/** Words after an amount → ISO 4217; `dollars` and `pounds` are read as US and British where nothing says otherwise. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = meanings({
  USD: 'dollar dollars buck bucks cent cents',
  EUR: 'euro euros',
  GBP: 'pound pounds pence',
  KRW: 'won',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  INR: 'rupees',
  RUB: 'roubles rubles',
  IDR: 'rupiah',
  MYR: 'ringgit',
  THB: 'baht',
  CHF: 'francs',
  TRY: 'lira liras',
  ILS: 'shekels',
  ZAR: 'rand',
  NGN: 'naira',
  UAH: 'hryvnia hryvnias',
  SEK: 'kronor',
  BRL: 'reais',
  VND: 'dong',
  ETB: 'birr',
  GHS: 'cedi cedis',
  BDT: 'taka takas',
  MMK: 'kyat kyats',
  PLN: 'zloty zlotys',
  HUF: 'forint forints',
  ERN: 'nakfa',
  KHR: 'riel riels',
  KZT: 'tenge',
  AFN: 'afghanis',
  GTQ: 'quetzales quetzals',
  HNL: 'lempiras',
  VES: 'bolivars bolivares',
  shilling: 'shillings',
})

/** Words that count hundredths of a currency. */
export const CENT_WORDS: ReadonlySet<string> = words('cent cents pence')

/** What stands before "dollars", "rupees" or "crowns" → ISO 4217. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = meanings(
  {
    USD: 'us|american',
    GBP: 'british',
    SGD: 'singapore|singaporean',
    AUD: 'australian',
    CAD: 'canadian',
    NZD: 'new zealand',
    HKD: 'hong kong',
    TWD: 'taiwan|taiwanese',
    CHF: 'swiss',
    EGP: 'egyptian',
    SYP: 'syrian',
    LBP: 'lebanese',
    INR: 'indian',
    PKR: 'pakistani',
    LKR: 'sri lankan',
    NPR: 'nepali|nepalese',
    SEK: 'swedish',
    NOK: 'norwegian',
    DKK: 'danish',
    ISK: 'icelandic',
    CZK: 'czech',
    TRY: 'turkish',
    RUB: 'russian',
    MXN: 'mexican',
    PHP: 'philippine',
    ARS: 'argentine',
    CLP: 'chilean',
    COP: 'colombian',
    SAR: 'saudi',
    QAR: 'qatari',
    YER: 'yemeni',
    OMR: 'omani',
    IRR: 'iranian',
    AED: 'emirati|uae',
    MAD: 'moroccan',
    IQD: 'iraqi',
    JOD: 'jordanian',
    KWD: 'kuwaiti',
    DZD: 'algerian',
    RSD: 'serbian',
    KES: 'kenyan',
    UGX: 'ugandan',
    TZS: 'tanzanian',
    XOF: 'cfa',
    KRW: 'south korean',
    KPW: 'north korean',
    SDG: 'sudanese',
    SSP: 'south sudanese',
    SOS: 'somali',
    LYD: 'libyan',
  },
  phrases,
)

/** Words for money only behind one of these adjectives. */
export const SHARED_MONEY: ReadonlySet<string> = words(
  'peso/s crown/s kroner krone krona riyal/s rial/s dinar/s dirham/s rupee franc shilling',
)
