// What a person is called besides the noun that an article has given them, lower case. Source: own list from the groups of the
// International Standard Classification of Occupations (ISCO-08) and of the UK Standard Occupational Classification 2020.

/** Each line: nouns that may stand for one another, and verbs and other words that say as much of somebody. */
const ALIKE = `
lawyer attorney barrister solicitor counsel represents representing defends defending defence defense kc qc
prosecutor prosecutes prosecuting prosecution
defendant accused charged denies denied
spokesman spokeswoman spokesperson speaks
doctor physician surgeon gp
professor lecturer academic scholar prof
teacher teaches taught headteacher
headteacher principal head headmaster
author writer novelist wrote
farmer grower farms grows raises milks ploughs
fisherman skipper fishes
skipper captain
boss chief head leader leads led runs ran heads executive president chairman chairwoman chair chairs
leader pm premier
conservative tory
pope pontiff
boss director manager directs manages runs
boss owner owns proprietor founder
coach manager coaches benched
officer policeman policewoman constable sergeant inspector detective
lawmaker mp legislator congressman congresswoman representative
lawmaker legislator senator
councillor councilman councilwoman alderman alderwoman
minister secretary
pastor priest minister preacher clergyman vicar rector reverend preaches congregation
campaigner activist campaigns
protester demonstrator protests
journalist reporter correspondent editor
shopkeeper grocer shop
entrepreneur businessman businesswoman founder founded
artist painter sculptor illustrator draws drew drawn paints painted paintings sculptures
student pupil undergraduate studies studying
interpreter translator translates interprets
priest vicar cleric clergyman rector pastor parson curate chaplain
prosecutor crown
tenant renter rents rented
winner champion victor won wins beat
goalkeeper keeper saved
scorer striker forward scored equalised equalized headed netted
chef cook cooks cooked kitchen
vet veterinarian
pilot captain flies flew
actor actress stars starred
singer vocalist sings
musician plays drummer pianist violinist cellist guitarist
claimant plaintiff applicant complainant sued suing
executive director
mechanic repairs repaired
medallist medal medals
envoy ambassador mediator
caretaker janitor
trawlerman fisherman angler
filmmaker film-maker director filmed documentary
developer programmer developed
steward convener
prisoner inmate detainee detained imprisoned jailed
hostage captive kidnapped
presenter host broadcaster presents hosts
photographer photographs photographed
climber mountaineer climbs climbed
organiser organizer organises organizes
medic paramedic
comedian comic
`

/** Each line: a noun, and others of which each is one. */
const KINDS = `
mp elected beat unseated
senator elected beat unseated
mayor elected beat unseated
chief charge
head charge
director charge
scientist researcher studies
researcher scientist researches research studies
expert professor analyst
politician minister senator mp councillor mayor governor lawmaker
player striker midfielder defender goalkeeper winger
athlete runner sprinter swimmer cyclist rower
cleric imam priest bishop rabbi archbishop archdeacon
parent mother father son sons daughter daughters child children
mother son sons daughter daughters child children
father son sons daughter daughters child children
grandmother grandson grandsons granddaughter grandchildren
grandfather grandson grandsons granddaughter grandchildren
leader secretary convener
ceo chief executive
executive ceo cfo
boss ceo
architect designer designed designs
analyst economist strategist
refugee fled asylum
suspect arrested accused detained
accused suspect
witness saw testified testifies evidence
carer care cares
runner-up second
minister pastor reverend
batsman batter opener wicket bowler
pitcher innings struck
cinematographer shot camera
survivor survived rescued
farmer cows sheep cattle herd crops orchard
restaurateur restaurant
soldier sergeant private
veteran soldier
musician pianist singer
actor plays played
actress plays played
politician candidate
diplomat ambassador envoy consul
executive managing
trader dealer
scholar studies researches
academic studies researches
founder started launched established
landlord pub inn tenants owns rents
landlady pub inn tenants owns rents
courier delivers parcels deliveries
postman delivers post letters
cartographer maps
detainee escaped freed released
prisoner escaped freed released
oilman oil rig
trucker lorry truck lorries trucks
cabbie taxi cab
publican pub inn
hotelier hotel guesthouse inn
stallholder stall
sailor navy sails yacht
poet poems poetry
novelist novel novels
composer composed music
dancer ballet
escapee escaped
returnee returned
widow widowed
captain armband captained captaincy
pensioner retired pension
artist cartoonist muralist ceramicist potter printmaker drawings sketches sketched portraits murals
officer superintendent pc dci
detective dci
farmer dairyman rancher crofter smallholder acres herds flock
bride bride-to-be fiancée fiancee marry
groom bridegroom groom-to-be fiancé fiance marry
driver cabbie trucker motorist
trader sells stall
vendor sells stall
fishmonger fish
doctor obstetrician anaesthetist
nurse midwife matron
academic historian sociologist philosopher criminologist theologian fellow
politician congressman congresswoman representative assemblyman assemblywoman
lawmaker assemblyman assemblywoman delegate mep backbencher
player captain quarterback
writer poet essayist playwright columnist blogger
author poet playwright novel novels memoir
singer soprano tenor baritone mezzo frontman frontwoman
musician fiddler rapper trumpeter saxophonist dj
whistleblower whistle
owner runs
landlord let
peer baroness lord
dancer ballerina
rider jockey cyclist
defender centre-back full-back left-back right-back
therapist psychologist psychotherapist counsellor
shepherd sheep flock
defendant pleaded
contractor builder
`

/** Noun for a person → words that say so of somebody. */
export const SAY_SO: ReadonlyMap<string, ReadonlySet<string>> = sayings()

/** "Represents", "represented": a word in -s that is no verb gives forms that nobody writes. */
function pastOf(word: string): readonly string[] {
  return /[^s]s$/.test(word) ? [`${word.slice(0, -1)}d`, `${word.slice(0, -1)}ed`] : []
}

function sayings(): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>()
  const add = (noun: string, words: readonly string[]): void => {
    const told = words.flatMap((word) => [word, ...pastOf(word)])
    said.set(noun, new Set([...(said.get(noun) ?? []), ...told]))
  }
  for (const line of ALIKE.trim().split('\n')) {
    const words = line.split(' ')
    for (const noun of words) add(noun, words)
  }
  for (const line of KINDS.trim().split('\n')) {
    const [noun = '', ...words] = line.split(' ')
    add(noun, words)
  }
  return said
}
