// Nouns that news calls bodies by, and words of names that say that somebody is such. Source: own list from the sections of the UK
// Standard Industrial Classification 2007.

/** Nouns, what names say of those who are called so, and words before another noun ("the mining company") that say the same. */
type Kinds = readonly (readonly [nouns: string, names: RegExp, fields?: string])[]

// "AirQuorl", "Quorl Airways"; no air force.
const AIRLINES = /\bAir(?=[\p{Lu}\s-]|$)(?! Force)|[Aa]ir(?:lines|ways)?$/u

/** Firms: the first noun is what a firm with such a name is. */
export const FIRM_KINDS: Kinds = [
  ['airline carrier flag-carrier', AIRLINES],
  ['bank lender', /\bBan(?:k|co)\b|\bBuilding Society$/],
  ['brewer brewery', /\bBrew(?:ers|ery|eries|ing)\b/],
  ['carmaker automaker', /\b(?:Automotive|Cars|Motors?)\b/, 'car auto'],
  ['chipmaker', /\b(?:Chips|Semiconductors?)\b/, 'chip'],
  ['contractor builder', /\b(?:Builders|Construction|Contractors|Engineering|Homes)\b/, 'building'],
  [
    'developer housebuilder homebuilder',
    /\b(?:Builders|Developments?|Developers|Estates|Homes|Land|Properties|Realty)\b/,
    'property',
  ],
  ['landlord', /\b(?:Estates|Housing|Properties)\b/],
  [
    'drugmaker biotech',
    /\b(?:Bio(?:sciences|tech)|Laboratories|Pharma|Pharmaceuticals|Therapeutics)\b/,
    'drug drugs pharmaceutical pharmaceuticals',
  ],
  ['insurer', /\b(?:Assurance|Insurance|Life|Mutual)\b/, 'insurance'],
  [
    'miner explorer',
    /\b(?:Copper|Gold|Lithium|Metals|Minerals|Mines|Mining|Resources)\b/,
    'mining',
  ],
  [
    'operator',
    /\b(?:Airports?|Bus(?:es)?|Care|Coaches|Cruises|Ferries|Lines?|Lotter(?:y|ies)|Mobile|Rail|Railways?|Tele(?:com|coms|communications)|Tours|Trains|Transport|Travel)\b/,
  ],
  ['telco', /\b(?:Mobile|Tele(?:com|coms|communications))\b/, 'phone telecom telecoms'],
  ['retailer supermarket chain grocer', /\b(?:Coffee|Grocers|Hotels|Stores?|Supermarkets?)\b/],
  ['supplier utility', /\b(?:Electric|Electricity|Energy|Gas|Power|Utilities|Water)\b/],
  ['producer', /\b(?:Dairy|Farms|Foods|Oil|Petroleum)\b/, 'energy food'],
  ['publisher publishing_house', /\b(?:Books|Press|Publish(?:ers|ing))\b/],
  ['studio', /\b(?:Entertainment|Films|Games|Pictures|Studios)\b/],
  ['label record_label', /\b(?:Music|Records)\b/],
  ['shipbuilder shipyard yard', /\bShip(?:builders|building|yards?)\b/],
  ['courier', /\b(?:Couriers|Express|Logistics|Parcels)\b/, 'delivery'],
  ['planemaker', /\b(?:Aerospace|Aircraft)\b/],
  ['investor', /\b(?:Capital|Equity|Investments|Partners|Ventures)\b/],
  ['provider distributor', /\b(?:Care|Healthcare)\b/],
]

const SCHOOLS =
  /^(?!.* (?:Committee|Department|Hospital|Hospitals|Police|Press|Trust)\b).*\b(?:Academy|College|Institute|School|State|Tech|University)\b/
const COURTS = /\b(?:Court|Tribunal)\b/
const ASSOCIATIONS = /\b(?:Association|Chamber|Confederation|Federation|Guild|League)\b/

/** Other bodies. */
export const OTHER_KINDS: Kinds = [
  ['authority', /\bCouncil\b/],
  ['force', /\b(?:Constabulary|Forces?|Police)\b/],
  [
    'military army armed_forces',
    /\b(?:Armed|Defen[cs]e) Forces?$|^\p{L}+ (?:People[’']s )?(?:Army|Military)$/u,
  ],
  [
    'spy_agency intelligence_agency intelligence_service security_agency security_service',
    /\b(?:Intelligence|Secret|Security) (?:Agency|Directorate|Organi[sz]ation|Service)$/,
  ],
  ['department ministry', /\b(?:Department|Ministry|Office|Treasury)\b/],
  ['union', /\b(?:Association|Brotherhood|Federation|Guild)\b/],
  [
    'club side team',
    /^(?:AC|AS|FC|Real|Sporting)\s|\b(?:AFC|FC|Albion|Athletic|City|County|Rovers|Town|United|Wanderers)$/,
  ],
  [
    'party',
    /\b(?:Alliance|Coalition|Conservatives|Democrats|Front|Greens|Labour|Liberals|Movement|Republicans|Tories)\b/,
  ],
  ['school university', SCHOOLS],
  ['college', /\bUniversity\b/],
  ['charity', /^(?!.*\bNHS\b).*\b(?:Aid|Foundation|Red (?:Cross|Crescent)|Relief|Rescue|Trust)\b/],
  [
    'regulator watchdog',
    /^Of[a-z]{3,6}$|\b(?:Aviation|Charity|Communications|Competition|Conduct|Consumer|Drug|Electoral|Environment|Exchange|Gambling|Markets|Protection|Quality|Regulatory|Safety|Services|Standards|Telecom|Trade) (?:Administration|Agency|Authority|Board|Bureau|Commission)\b|^Securities and |\b(?:Regulator|Watch)\b|\bOffice for\b/,
  ],
  ['think-tank think_tank thinktank', /\b(?:Cent(?:er|re) for|Institut(?:e|ion)|Policy)\b/],
  ['court tribunal', COURTS],
  ['inquiry panel', /\b(?:Commission|Inquiry|Tribunal)\b/],
  ['embassy mission', /\b(?:Consulate|Embassy)\b/],
  [
    'body governing_body business_group employers_group industry_group lobby_group trade_body trade_group',
    ASSOCIATIONS,
  ],
  ['institution', /\b(?:College|Gallery|Institute|Museum|School|University)\b/],
  ['agency', /\b(?:Administration|Authority|Bureau|Patrol)\b/],
  ['rebel_group armed_group militant_group', /\b(?:Brigades?|Front|Jihad|Liberation)\b/],
  ['aid_agency aid_group', /\b(?:Aid|Doctors|Red (?:Cross|Crescent)|Relief)\b/],
  ['rights_group', /\b(?:Rights|Watch)\b/],
  ['church', /\b(?:Arch)?[Dd]iocese\b/],
  ['diocese', /\bArchdiocese\b/],
  ['museum', /\bGallery\b/],
  ['orchestra ensemble', /\b(?:Ensemble|Orchestra|Philharmonic|Quartet|Symphony)\b/],
  ['chamber house upper_house lower_house', /\b(?:Assembly|Congress|Parliament|Senate)\b/],
  [
    'group movement militia',
    /\b(?:Action|Against|Alliance|Association|Brigades?|Campaign|Coalition|Confederation|Federation|Friends|Front|Guild|Movement)\b/,
  ],
  [
    'organisation organization ngo',
    /\b(?:Action|Aid|Alliance|Association|Doctors|Federation|Foundation|Red (?:Cross|Crescent)|Relief|Rights|Watch)\b/,
  ],
  ['exchange bourse', /\bExchange$/],
  ['local_authority', /\bCouncil\b/],
  ['alliance', /^N(?:ATO|ato)$|\bTreaty Organi[sz]ation$/],
]

/** Nouns for the same bodies, of which no name tells. */
export const SYNONYMS: readonly string[] = [
  'broadcaster network channel station',
  'charity foundation nonprofit non-profit trust ngo',
  'group organization organisation ngo',
  'paper newspaper tabloid daily weekly',
  'platform network app',
  'site website',
  'start-up startup fintech',
  'society mutual insurer',
  'landlord association',
  'brand label',
  'bookmaker bookie',
  'service agency coastguard',
]
