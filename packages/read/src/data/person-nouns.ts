// Nouns for people. Source: own list, from the categories of the International Standard Classification of Occupations (ISCO-08), the headings
// of the UK Standard Occupational Classification 2020 and of the Media Topics of the IPTC, and UNHCR's and the UN's population statistics.

import {COUNTED_SPEAKERS} from './nouns.ts'
import {plural, words} from './words.ts'

/** Who is counted. */
const COUNTED =
  'abductee addict adolescent adult airman ancestor applicant apprentice asylum-seeker athlete attendee auditor baby beggar believer ' +
  'beneficiary boss broker bureaucrat buyer bystander captive carer cashier casualty child citizen claimant cleric client combatant commuter ' +
  'competitor conscript consumer contestant contractor convict cosmonaut councilor couple coxswain crewman crewmember dealer death deckhand defendant ' +
  'demonstrator deportee descendant detainee dissident docker donor drinker elector emigrant employee escapee evacuee exile expatriate extremist fatality ' +
  'fighter fitter follower foreigner graduate guerrilla guest gunman hawker homeowner hostage human immigrant individual infant inhabitant ' +
  'injury inmate instructor insurgent internee interpreter islander juror laborer labourer landlord librarian local looter maid marcher marine medic ' +
  'mercenary militant militiaman motorist national newcomer notary nun onlooker orphan parent participant patient peacekeeper pedestrian ' +
  'pilgrim plaintiff policeman policewoman pol politician prisoner protester protestor pupil reader rebel recipient recruit relative rescuer reservist respondent ' +
  'retiree returnee rioter runner schoolboy schoolchild schoolgirl seafarer seeker seller serviceman servicewoman settler shareholder shopper sibling ' +
  'smoker smuggler soul speaker specialist spectator spouse squatter staffer stevedore striker subscriber sufferer suspect technician tenant ' +
  'terrorist toddler tourist trafficker trainee trainer translator traveler traveller troop user vendor viewer villager visitor waiter waitress watchman ' +
  'welder landlady lady gentleman hostess heiress widower worshipper youngster youth agent magistrate bailiff constable shepherd crofter ' +
  'forester hunter vicar churchwarden sentry cadet corporal admiral copilot mechanic cabbie quarterback referee umpire physio nanny babysitter counsellor ' +
  'counselor foreperson consul expat actuary surveyor bride groom pontiff girlfriend boyfriend grandparent triplet lad lass supervisor trustee provost classmate roommate champion medallist medalist ' +
  'flatmate workmate barmaid passer-by warden headmaster pitcher linebacker outfielder infielder shortstop cornerback goalie abbot deacon chaplain sexton soprano tenor baritone ballerina vice-president heir ' +
  'runner-up arbiter steward blacksmith lifeguard stationmaster concierge seamstress baroness duchess chieftain warlord burglar fraudster gymnast ' +
  'coordinator courier skip motorcyclist undersecretary lumberjack publican skater advocate rival supermodel heartthrob pundit socialite housemate cop foreman trooper realtor olympian clairvoyant administrator coroner civilian attacker assailant bomber rancher finalist parishioner kid hijacker policymaker dispatcher occupant associate bidder rider contender vigilante offender ' +
  'acquaintance alumna alumnus amputee aristocrat assassin bodyguard bursar caddie compatriot divorcee emissary enthusiast ex-boyfriend ex-convict ex-girlfriend farmhand felon fugitive gangster ghostwriter ' +
  'grandmaster guru housewife impresario intern laureate locksmith maestro magnate marshal masseuse matriarch millionaire missionary mobster mogul newlywed oligarch operative paralegal patriarch ' +
  'neurosurgeon nomad lama go-between botanist osteopath headhunter matron newsagent stonemason curate friar goatherd undergraduate cricketer broadcaster ' +
  'monarch sultan emir earl viscount countess baronet maharaja prelate monsignor archdeacon mullah ayatollah mufti padre coastguard prefect ' +
  'judoka heptathlete triathlete stewardess vlogger podcaster protégé registrar restaurateur screenwriter scriptwriter teammate tycoon weightlifter strongman debutant frontman frontwoman'

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
