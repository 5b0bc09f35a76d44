// What a person is called besides the noun that an article has given them, lower case. Source: own list from the groups of the
// International Standard Classification of Occupations (ISCO-08) and of the UK Standard Occupational Classification 2020.

/** Each line: nouns that may stand for one another, and verbs and other words that say as much of somebody. */
const ALIKE = `
lawyer attorney barrister solicitor counsel represents representing defends defending defence defense kc qc
prosecutor prosecutes prosecuting prosecution
defendant accused charged denies denied
spokesman spokeswoman spokesperson speaks
doctor physician surgeon gp neurosurgeon
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
astronaut cosmonaut spaceman
carpenter joiner
monk friar
guru swami lama
undertaker funeral
barman bartender barmaid
server waiter waitress
hairdresser barber stylist salon
vlogger youtuber
rambler walker hiker
pharmacist chemist
binman dustman
horsewoman horseman rider showjumper
cabbie taxi cab minicab
playwright dramatist
fan supporter
realtor agent
motorcyclist biker
nanny childminder
logger lumberjack woodsman forester
organiser organizer organises organizes
medic paramedic
fireman firefighter
conductor maestro
merchant trader dealer
yachtsman yachtswoman sailor sails sailed
comedian comic
`

/** Each line: a noun, and others of which each is one. */
const KINDS = `
mp elected beat unseated
senator elected beat unseated
mayor elected beat unseated
chief charge
head charge headmistress
director charge
scientist researcher studies botanist mathematician inventor discovered
researcher scientist researches research studies
expert professor analyst economist psychiatrist actuary botanist nutritionist dietitian dietician mathematician historian archaeologist scientist researcher statistician
politician minister senator mp councillor mayor governor lawmaker candidate congressman congresswoman representative assemblyman assemblywoman msp td mep peer baroness premier councilwoman councilman alderman alderwoman backbencher whip frontbencher mla taoiseach legislator
player striker midfielder defender goalkeeper winger captain quarterback footballer forward prop hooker flanker fly-half scrum-half centre-back left-back right-back full-back linebacker pitcher ruckman golfer cricketer seed batsman bowler linesman outfielder shortstop catcher setter spiker libero lock opener seamer spinner all-rounder wicketkeeper cueman netballer
athlete runner sprinter swimmer cyclist rower hurdler jumper thrower diver cox skier snowboarder surfer gymnast weightlifter archer wrestler judoka triathlete heptathlete decathlete rider skater medallist medalist paralympian olympian fencer vaulter sculler canoeist kayaker windsurfer biathlete pentathlete miler steeplechaser lifter
cleric imam priest bishop rabbi archbishop archdeacon mullah ayatollah mufti sheikh vicar rector curate canon deacon dean abbot prelate cardinal pastor chaplain monsignor granthi lama pope maulana archimandrite patriarch primate friar monk clergyman
parent mother father son sons daughter daughters child children
mother son sons daughter daughters child children
father son sons daughter daughters child children
grandmother grandson grandsons granddaughter grandchildren
grandfather grandson grandsons granddaughter grandchildren
leader secretary convener headman sarpanch chieftain unionist
ceo chief executive
executive ceo cfo managing
boss ceo
architect designer designed designs
analyst economist strategist
refugee fled asylum
suspect arrested accused detained
accused suspect
witness saw testified testifies evidence
carer care cares childminder nanny
runner-up second
minister pastor reverend
batsman batter opener wicket bowler
pitcher innings struck
cinematographer shot camera
survivor survived rescued
farmer cows sheep cattle herd crops orchard dairyman rancher crofter smallholder acres herds flock breeder herdsman rears reared pig pigs dairy grazier pastoralist winemaker beekeeper
restaurateur restaurant chef
soldier sergeant private corporal major colonel brigadier lieutenant paratrooper infantryman gunner sapper trooper rifleman commando marine reservist conscript fusilier guardsman bombardier legionnaire peacekeeper
veteran soldier
musician pianist singer fiddler rapper trumpeter saxophonist dj conductor composer organist bassist soprano vocalist flautist oboist clarinettist bassoonist harpist percussionist keyboardist sitarist piper
actor plays played
actress plays played
diplomat ambassador envoy consul
trader dealer sells stall ironmonger stallholder greengrocer wholesaler broker importer exporter
scholar studies researches historian linguist medievalist mufti theologian jurist
academic studies researches historian sociologist philosopher criminologist theologian fellow archaeologist anthropologist mathematician linguist physicist economist chancellor vice-chancellor researcher scholar jurist don
founder started launched established
landlord pub inn tenants owns rents let publican landowner
landlady pub inn tenants owns rents publican
courier delivers parcels deliveries
postman delivers post letters
cartographer maps
detainee escaped freed released
prisoner escaped freed released
oilman oil rig
trucker lorry truck lorries trucks
cabbie taxi cab
publican pub inn landlord landlady
hotelier hotel guesthouse inn hotels
stallholder stall market
sailor navy sails yacht seaman submariner admiral deckhand bosun helmsman yachtswoman
poet poems poetry
novelist novel novels
composer composed music
dancer ballet ballerina choreographer
escapee escaped
returnee returned
widow widowed
captain armband captained captaincy
pensioner retired pension grandmother grandfather retiree
artist cartoonist muralist ceramicist potter printmaker drawings sketches sketched portraits murals watercolourist glassblower photographer choreographer designer
officer superintendent pc dci colonel brigadier admiral lieutenant sheriff warder wpc trooper patrolman commodore patrolwoman
detective dci superintendent sleuth investigator
bride bride-to-be fiancée fiancee marry
groom bridegroom groom-to-be fiancé fiance marry
driver cabbie trucker motorist
vendor sells stall
fishmonger fish
doctor obstetrician anaesthetist registrar medic
nurse midwife matron
lawmaker assemblyman assemblywoman delegate mep backbencher
writer poet essayist playwright columnist blogger biographer memoirist dramatist screenwriter critic journalist
author poet playwright novel novels memoir biographer memoirist essayist dramatist screenwriter columnist historian
singer soprano tenor baritone mezzo frontman frontwoman cantor mezzo-soprano crooner balladeer chorister popstar
whistleblower whistle
owner runs hotelier restaurateur publican
peer baroness lord duke earl viscount marquess baron
rider jockey cyclist showjumper snowboarder racer biker dressage
defender centre-back full-back left-back right-back
therapist psychologist psychotherapist counsellor osteopath chiropractor
shepherd sheep flock
defendant pleaded
contractor builder roofer electrician plumber plasterer
magnate tycoon mogul industrialist billionaire
tycoon magnate mogul industrialist billionaire
businessman founder owner tycoon magnate mogul industrialist billionaire millionaire entrepreneur ceo executive developer hotelier restaurateur financier publisher brewer distiller shopkeeper landowner importer exporter
businesswoman founder owner tycoon magnate mogul industrialist billionaire millionaire entrepreneur ceo executive developer hotelier restaurateur financier publisher brewer distiller shopkeeper landowner importer exporter
industrialist factory
parliamentarian mp msp td mep peer legislator lawmaker backbencher
baroness peer
lord peer
convict jailed convicted imprisoned prisoner inmate
offender convicted jailed
bystander witness onlooker saw
fugitive escaped fled escapee
exile fled
seeker asylum
thief stole convicted
burglar burglary
conman swindled conned defrauded fraudster
fraudster swindled conned defrauded fraud
killer murderer murdered
gunman shooter shot
shooter gunman shot
aide adviser advisor speechwriter
campaigner environmentalist conservationist suffragette lobbyist protester feminist abolitionist
activist environmentalist conservationist organiser organizer protester protested feminist
protester chained activist
environmentalist conservationist
elder headman chieftain tribal
priest canon archdeacon monsignor dean jesuit granthi
clergyman canon archdeacon dean bishop archbishop chaplain minister
churchman bishop archbishop cardinal archdeacon dean vicar canon priest
dentist orthodontist
vet veterinary
patient transplant kidney
donor donated donates philanthropist benefactor
benefactor philanthropist donor
recipient received receives
forecaster meteorologist
conservationist ecologist naturalist
naturalist ecologist botanist conservationist
historian medievalist archivist
linguist linguistics
educator teacher principal headteacher headmaster headmistress lecturer
headteacher headmistress
teacher headmistress headmaster tutor
pupil schoolboy schoolgirl sixth
mathematician maths mathematics
programmer software
developer software
breeder rears breeds bred pig
grower gardener vintner
herder goatherd herdsman shepherd
worker cowman stockman cleaner miner welder machinist steelworker gravedigger bricklayer scaffolder labourer dustman porter packer picker electrician docker stevedore roofer shipbuilder
apiarist beekeeper bees
beekeeper apiarist
guide ghillie
shopkeeper baker butcher greengrocer ironmonger newsagent bookseller jeweller florist fishmonger retailer
agent realtor
tradesman carpenter joiner plasterer roofer electrician plumber locksmith decorator fitter bricklayer cleaner scaffolder
craftsman carpenter joiner potter saddler tailor shoemaker cobbler thatcher glassblower clockmaker stonemason blacksmith weaver cooper luthier wheelwright silversmith goldsmith cabinetmaker woodturner bookbinder basketmaker
builder bricklayer plasterer roofer scaffolder stonemason joiner
smith blacksmith farrier
blacksmith farrier
cobbler shoemaker
dressmaker seamstress
financier banker investor capitalist hedge equity
investor capitalist shareholder hedge fund
banker financier
broker stockbroker
recruiter headhunter recruitment
accountant administrator liquidator
horticulturist gardener
motorist driver driving drove
commuter cycles commutes
rescuer coastguard lifeguard
cox coxswain
boater boat
railwayman guard signalman conductor driver
ballerina ballet dancer
performer actor actress comedian dancer ballerina singer magician juggler clown musician pianist soprano acrobat
entertainer comedian magician juggler clown singer comic performer
comic stand-up
comedian stand-up
jockey dj rode rides
journalist newsreader anchor columnist cameraman photojournalist blogger presenter broadcaster edits
presenter newsreader anchor
photographer photojournalist
influencer vlogger youtuber blogger
dealer gallery
gallerist gallery dealer
valuer auctioneer
supermodel model
model supermodel
sculptor carved carves
footballer striker midfielder defender goalkeeper winger forward centre-back left-back right-back full-back ruckman keeper playmaker sweeper wing-back
cricketer batsman batter bowler spinner seamer all-rounder wicketkeeper opener paceman
paceman bowler seamer
seamer bowler
shot-stopper goalkeeper keeper
forward prop hooker flanker lock
playmaker fly-half
midfielder captains
olympian medallist medalist olympic
fighter boxer wrestler heavyweight flyweight judoka
boxer heavyweight flyweight featherweight welterweight middleweight
cyclist biker
sprinter 100m 200m
champion gold
medallist gold
medalist gold
golfer golf
chairman owner
coach manages
aristocrat duke duchess earl countess viscount viscountess marquess baron baroness baronet lord laird
nobleman duke earl viscount marquess baron
noblewoman duchess countess baroness
royal prince princess king queen duke duchess
monarch king queen sultan sovereign
sovereign king queen monarch
ruler king queen sultan emir sheikh maharaja monarch
resident homeowner villager local tenant
local villager resident
visitor tourist holidaymaker
tourist backpacker holidaymaker visitor
holidaymaker tourist
traveller backpacker
walker hillwalker
passenger commuter
shopper customer
client customer
customer subscriber shopper diner
servant butler housekeeper
healer shaman
storyteller griot
birder birdwatcher twitcher
twitcher birdwatcher birder
newlywed bride groom married wed
retiree retired pensioner
humanitarian aid
mum mother sons daughters son daughter children
dad father sons daughters son daughter children
minder bodyguard
star actor actress singer rapper
spy agent
chieftain tribal
guard conductor
lawyer advocate litigator jurist conveyancer
jurist judge lawyer justice
prosecutor fiscal
tutor teacher lecturer
clinician doctor physician surgeon nurse psychiatrist gp
heir prince princess
columnist journalist writer
reporter columnist correspondent
critic reviewer columnist
reviewer critic
primate archbishop
landowner farmer laird
grazier farmer
artisan potter weaver carpenter blacksmith cobbler silversmith goldsmith tailor jeweller glassblower stonemason
carpenter cabinetmaker
economist analyst
commando marine
crewman deckhand sailor seaman
prelate bishop archbishop cardinal monsignor
padre chaplain
pandit priest
monk abbot lama
airman pilot co-pilot aviator
medic doctor gp physician surgeon anaesthetist nurse paramedic consultant registrar
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
