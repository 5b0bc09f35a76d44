// Nouns for people. Source: own list, from the categories of the International Standard Classification of Occupations (ISCO-08), the headings
// of the UK Standard Occupational Classification 2020 and of the Media Topics of the IPTC, and UNHCR's and the UN's population statistics.

import {COUNTED_SPEAKERS} from './nouns.ts'
import {plural, words} from './words.ts'

/** Who is counted. */
const COUNTED =
  'abbot abductee acquaintance actuary addict administrator admiral adolescent adult advocate agent airman alumna alumnus amputee ancestor applicant ' +
  'apprentice arbiter archdeacon aristocrat assailant assassin associate asylum-seeker athlete attacker attendee auditor ayatollah baby babysitter ' +
  'bailiff ballerina baritone barmaid baroness baronet beggar believer beneficiary bidder blacksmith bodyguard bomber boss botanist boyfriend bride ' +
  'broadcaster broker bureaucrat burglar bursar buyer bystander cabbie caddie cadet captive carer cashier casualty champion chaplain chieftain child ' +
  'churchwarden citizen civilian claimant clairvoyant classmate cleric client coastguard combatant commuter compatriot competitor concierge conscript ' +
  'constable consul consumer contender contestant contractor convict coordinator cop copilot cornerback coroner corporal cosmonaut councilor counsellor ' +
  'counselor countess couple courier coxswain crewman crewmember cricketer crofter curate deacon dealer death debutant deckhand defendant demonstrator ' +
  'deportee descendant detainee dispatcher dissident divorcee docker donor drinker duchess earl elector emigrant emir emissary employee enthusiast ' +
  'escapee evacuee ex-boyfriend ex-convict ex-girlfriend exile expat expatriate extremist farmhand fatality felon fighter finalist fitter flatmate ' +
  'follower foreigner foreman foreperson forester fraudster friar frontman frontwoman fugitive gangster gentleman ghostwriter girlfriend go-between ' +
  'goalie goatherd graduate grandmaster grandparent groom guerrilla guest gunman guru gymnast hawker headhunter headmaster heartthrob heir heiress ' +
  'heptathlete hijacker homeowner hostage hostess housemate housewife human hunter immigrant impresario individual infant infielder inhabitant injury ' +
  'inmate instructor insurgent intern internee interpreter islander judoka juror kid laborer labourer lad lady lama landlady landlord lass laureate ' +
  'librarian lifeguard linebacker local locksmith looter lumberjack maestro magistrate magnate maharaja maid marcher marine marshal masseuse matriarch ' +
  'matron mechanic medalist medallist medic mercenary militant militiaman millionaire missionary mobster mogul monarch monsignor motorcyclist motorist ' +
  'mufti mullah nanny national neurosurgeon newcomer newlywed newsagent nomad notary nun occupant offender oligarch olympian onlooker operative orphan ' +
  'osteopath outfielder padre paralegal parent parishioner participant passer-by patient patriarch peacekeeper pedestrian physio pilgrim pitcher ' +
  'plaintiff podcaster pol policeman policewoman policymaker politician pontiff prefect prelate prisoner protester protestor protégé provost publican ' +
  'pundit pupil quarterback rancher reader realtor rebel recipient recruit referee registrar relative rescuer reservist respondent restaurateur retiree ' +
  'returnee rider rioter rival roommate runner runner-up schoolboy schoolchild schoolgirl screenwriter scriptwriter seafarer seamstress seeker seller ' +
  'sentry serviceman servicewoman settler sexton shareholder shepherd shopper shortstop sibling skater skip smoker smuggler socialite soprano soul ' +
  'speaker specialist spectator spouse squatter staffer stationmaster stevedore steward stewardess stonemason striker strongman subscriber sufferer ' +
  'sultan supermodel supervisor surveyor suspect teammate technician tenant tenor terrorist toddler tourist trafficker trainee trainer translator ' +
  'traveler traveller triathlete triplet troop trooper trustee tycoon umpire undergraduate undersecretary user vendor vicar vice-president viewer ' +
  'vigilante villager viscount visitor vlogger waiter waitress warden warlord watchman weightlifter welder widower workmate worshipper youngster youth'

/** Collective words for people that have no other form. */
const COLLECTIVE =
  'people staff crew personnel police troops dead injured wounded missing homeless unemployed trafficked faithful others mps meps alumni males females juveniles minors teens'

/** Lower-case singulars that mean one person. */
export const ONE_PERSON: ReadonlySet<string> = words(`${COUNTED_SPEAKERS} ${COUNTED}`)

/** Lower-case plurals that mean people. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...[...ONE_PERSON].map(plural),
  ...words(COLLECTIVE),
])

/** Peoples in the plural that are no state's. Source: own list after the Unicode CLDR names of languages. */
export const PEOPLES: ReadonlySet<string> = words(
  'rohingya hmong inuit fulani hausa igbo oromo tuareg dinka nuer maya kachin chin shan assyrians azeris czechs druze maoris roma scots sinhalese dutch irish welsh',
)
