// Nouns that count people, singular → plural only where it is irregular. Source: own list, from the categories of the
// International Standard Classification of Occupations (ISCO-08) and of UNHCR's and the UN's population statistics.

const REGULAR = `
person resident citizen national inhabitant villager islander local neighbour neighbor settler refugee migrant immigrant emigrant asylum-seeker seeker
returnee deportee evacuee escapee defector exile expatriate foreigner tourist visitor traveller traveler passenger commuter pilgrim
detainee prisoner inmate convict captive hostage abductee internee victim survivor casualty fatality death injury patient sufferer carer
soldier troop sailor seafarer marine airman officer guard conscript recruit reservist veteran fighter militant insurgent rebel gunman militiaman
guerrilla terrorist extremist peacekeeper combatant mercenary protester demonstrator activist campaigner supporter marcher striker rioter
student pupil schoolchild schoolgirl schoolboy graduate teacher lecturer professor academic scholar researcher scientist expert specialist
worker employee labourer laborer staffer contractor trainee apprentice manager executive director engineer technician miner farmer fisherman
driver pilot doctor nurse medic paramedic physician surgeon lawyer judge juror prosecutor witness defendant plaintiff claimant applicant suspect
journalist reporter correspondent editor writer author artist musician actor singer player athlete competitor contestant coach fan spectator
politician lawmaker legislator senator deputy minister mayor councillor councilor official diplomat envoy delegate ambassador bureaucrat aide adviser advisor
voter elector candidate member follower believer worshipper priest monk nun cleric bishop
man woman child boy girl teenager adolescent youth youngster toddler infant baby adult adolescent pensioner retiree orphan widow widower parent mother father
son daughter brother sister sibling cousin relative spouse husband wife couple guest attendee participant observer respondent
customer client consumer user subscriber viewer reader buyer seller tenant homeowner landlord investor shareholder trader banker economist analyst
firefighter policeman policewoman policeperson rescuer volunteer crewman crewmember deckhand watchman smuggler trafficker trafficked dealer dissident
founder leader boss owner descendant ancestor soul human individual family-member newcomer donor recipient beneficiary speaker scientist
welder fitter carpenter builder plumber electrician mason painter cook waiter waitress cleaner maid porter clerk cashier secretary accountant auditor inspector
tailor weaver baker butcher grocer shopkeeper vendor hawker stevedore docker skipper captain instructor trainer librarian broker notary interpreter translator
astronaut cosmonaut climber swimmer runner cyclist motorist pedestrian shopper bystander onlooker looter squatter beggar addict drinker smoker
`

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['schoolchild', 'schoolchildren'],
  ['wife', 'wives'],
  ['serviceman', 'servicemen'],
  ['servicewoman', 'servicewomen'],
  ['policeman', 'policemen'],
  ['policewoman', 'policewomen'],
  ['gunman', 'gunmen'],
  ['fisherman', 'fishermen'],
  ['crewman', 'crewmen'],
  ['militiaman', 'militiamen'],
  ['airman', 'airmen'],
  ['watchman', 'watchmen'],
  ['businessman', 'businessmen'],
  ['businesswoman', 'businesswomen'],
  ['congressman', 'congressmen'],
]

/** Collective words for people that have no other form. */
const COLLECTIVE = [
  'staff',
  'crew',
  'personnel',
  'police',
  'troops',
  'dead',
  'injured',
  'wounded',
  'missing',
  'homeless',
  'unemployed',
  'faithful',
  'others',
]

/** Lower-case plurals that mean people. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...REGULAR.trim().split(/\s+/).map(plural),
  ...IRREGULAR.map(([, many]) => many),
  ...COLLECTIVE,
])

/** Lower-case singulars that mean one person. */
export const ONE_PERSON: ReadonlySet<string> = new Set([
  ...REGULAR.trim().split(/\s+/),
  ...IRREGULAR.map(([one]) => one),
])

/** Plurals of peoples that end neither in -ans nor in -ese. Source: Unicode CLDR territory names, Oxford demonyms. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `afghans arabs argentines assyrians azeris bangladeshis basques belarusians bengalis berbers britons bulgarians burmese catalans cambodians chinese christians croats
  czechs danes dutch druze emiratis englishmen filipinos finns frenchmen germans greeks hazaras hindus icelanders indians iraqis irish irishmen israelis japanese jews
  kazakhs kurds kuwaitis kyrgyz lao latvians lebanese londoners maltese maoris montenegrins muslims nepalis new-zealanders omanis pakistanis palestinians
  poles portuguese punjabis qataris rohingya roma romanies saudis scots senegalese serbs sikhs sinhalese slovaks slovenes somalis spaniards sudanese swedes swiss
  taiwanese tajiks tamils thais tibetans turks turkmens uighurs ukrainians uyghurs uzbeks vietnamese welsh yazidis yemenis zimbabweans`.split(
    /\s+/,
  ),
)

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
