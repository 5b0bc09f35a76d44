// What a person is called besides the noun that an article has given them, lower case. Source: own list from the groups of the
// International Standard Classification of Occupations (ISCO-08) and of the UK Standard Occupational Classification 2020.

/** Each line: nouns that may stand for one another, and verbs and other words that say as much of somebody. */
const ALIKE = `
lawyer attorney barrister solicitor counsel represents representing defends defending defence defense kc qc
prosecutor prosecutes prosecuting prosecution
defendant accused charged denies
spokesman spokeswoman spokesperson speaks
doctor physician surgeon gp neurosurgeon
professor lecturer academic scholar prof
teacher teaches taught headteacher
headteacher principal head headmaster
author writer novelist wrote
farmer grower farms grows raises milks ploughs
fisherman skipper fishes
skipper captain
boss chief head leader leads led runs ran heads executive president chairman chairwoman chairperson chair chairs
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
artist painter sculptor illustrator draws drew drawn paints paintings sculptures
student pupil undergraduate studies studying
interpreter translator translates interprets
priest vicar cleric clergyman rector pastor parson curate chaplain
prosecutor crown
tenant renter rents
winner champion victor won wins beat beats
goalkeeper keeper saved
scorer striker forward scored equalised equalized headed netted
chef cook cooks kitchen
vet veterinarian
pilot captain flies flew
actor actress stars starred
singer vocalist sings
musician plays drummer pianist violinist cellist guitarist
claimant plaintiff applicant complainant sued suing
executive director
mechanic repairs repairman
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
photographer photographs
climber mountaineer climbs
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
yachtsman yachtswoman sailor sails
comedian comic
`

/** Each line: nouns, and others of which each is one, or words that say so together ("prison+guard" of an officer). */
const KINDS = `
mp elected beat unseated member+parliament won+seat
senator/mayor elected beat unseated
chief charge
head charge headmistress
director charge documentary+maker
scientist researcher studies botanist mathematician inventor discovered led+study led+research
researcher studies led+study led+research scientist researches research doctoral+student phd+student
expert researcher botanist mathematician scientist professor analyst economist psychiatrist actuary nutritionist dietitian dietician historian archaeologist statistician engineer demographer
politician/pol member+parliament won+seat minister senator mp councillor mayor governor lawmaker candidate congressman congresswoman representative assemblyman assemblywoman msp td mep peer baroness premier councilwoman councilman alderman alderwoman backbencher whip frontbencher mla taoiseach legislator council+leader opposition+leader standing+for shadow
player striker midfielder defender goalkeeper winger captain quarterback footballer forward prop hooker flanker fly-half scrum-half centre-back left-back right-back full-back linebacker pitcher ruckman golfer cricketer seed batsman bowler linesman outfielder shortstop catcher setter spiker libero lock opener seamer spinner all-rounder wicketkeeper cueman netballer tennis+star
athlete runner sprinter swimmer cyclist rower hurdler jumper thrower diver cox skier snowboarder surfer gymnast weightlifter archer wrestler judoka triathlete heptathlete decathlete rider skater medallist medalist paralympian olympian fencer vaulter sculler canoeist kayaker windsurfer biathlete pentathlete miler steeplechaser lifter olympic+champion
cleric imam bishop rabbi archbishop archdeacon mullah ayatollah mufti sheikh canon deacon dean abbot prelate cardinal monsignor granthi lama pope maulana archimandrite patriarch primate friar monk
parent mother father son sons daughter daughters child children
mother/father son sons daughter daughters child children
grandmother/grandfather grandson grandsons granddaughter grandchildren
leader chancellor king emir sultan secretary convener headman sarpanch chieftain unionist rebel+commander
ceo chief executive
executive ceo cfo managing
boss ceo
architect designer designs
analyst economist strategist
refugee fled asylum
suspect arrested accused detained
accused suspect
witness saw testifies evidence
carer care cares childminder nanny
runner-up second
batsman bowler opener batter wicket
pitcher innings struck
cinematographer shot camera
survivor survived rescued trapped was+pulled
farmer cows sheep cattle herd crops orchard dairyman rancher crofter smallholder acres herds flock breeder herdsman rears pig pigs dairy grazier pastoralist winemaker beekeeper whose+farm farm+manager
restaurateur restaurant chef restaurants
soldier sergeant private corporal major colonel brigadier lieutenant paratrooper infantryman gunner sapper trooper rifleman commando marine reservist conscript fusilier guardsman bombardier legionnaire peacekeeper army+officer served+army served+tours fought+war
veteran served+army served+tours fought+war soldier
musician singer fiddler rapper trumpeter saxophonist dj conductor composer organist bassist soprano vocalist flautist oboist clarinettist bassoonist harpist percussionist keyboardist sitarist piper pop+star rock+star
actor/actress plays film+star soap+star
diplomat ambassador envoy consul high+commissioner
trader sells stall ironmonger stallholder greengrocer wholesaler broker importer exporter
scholar studies researches historian mufti linguist medievalist theologian jurist anthropologist sociologist political+scientist
academic researcher studies mathematician researches economist historian archaeologist linguist theologian jurist anthropologist sociologist political+scientist philosopher criminologist fellow physicist chancellor vice-chancellor don
founder started launched established
landlord pub inn tenants owns rents let publican landowner
landlady pub inn tenants owns rents publican
courier delivers parcels deliveries
postman delivers post letters
cartographer maps
detainee/prisoner escaped freed released
oilman oil rig
trucker lorry truck lorries trucks
publican pub inn landlord landlady
hotelier inn hotel guesthouse hotels
stallholder stall market
sailor navy yacht seaman submariner admiral deckhand bosun helmsman
poet poems poetry
novelist novel novels
composer composed music
dancer ballet ballerina choreographer
escapee escaped
returnee returned
widow widowed
captain armband captained captaincy
pensioner retired pension grandmother grandfather retiree
artist designer singer rapper choreographer cartoonist muralist ceramicist potter printmaker drawings sketches portraits murals watercolourist glassblower photographer musician
officer major colonel brigadier lieutenant trooper admiral superintendent pc dci sheriff warder wpc patrolman commodore patrolwoman prison+guard border+guard
detective superintendent dci sleuth investigator
bride bride-to-be fiancée fiancee marry
groom marry bridegroom groom-to-be fiancé fiance
driver cabbie trucker motorist wheel
vendor sells stall
agent sells+insurance
fishmonger fish
doctor obstetrician anaesthetist registrar medic
nurse midwife matron health+visitor ward+sister
lawmaker member+parliament won+seat assemblyman assemblywoman mep backbencher delegate member+congress
writer poet essayist playwright columnist blogger biographer memoirist dramatist screenwriter critic journalist
author led+study historian novel novels poet essayist playwright columnist biographer memoirist dramatist screenwriter memoir
singer soprano pop+star rock+star tenor baritone mezzo frontman frontwoman cantor mezzo-soprano crooner balladeer chorister popstar
whistleblower whistle
owner publican runs hotelier restaurateur whose+dog whose+shop
peer baroness lord duke earl viscount marquess baron
rider cyclist snowboarder jockey racer biker dressage
defender centre-back left-back right-back full-back
therapist psychologist psychotherapist counsellor osteopath chiropractor
shepherd sheep flock
defendant pleaded went+trial
contractor builder roofer electrician plumber plasterer
magnate tycoon mogul industrialist billionaire
tycoon mogul industrialist billionaire magnate
businessman/businesswoman executive ceo importer exporter landowner hotelier restaurateur tycoon mogul industrialist billionaire magnate owner millionaire developer financier publisher brewer distiller shopkeeper
industrialist factory
parliamentarian mp lawmaker msp td mep peer backbencher legislator
baroness/lord peer
convict jailed convicted imprisoned prisoner inmate
offender jailed convicted
bystander saw witness onlooker
fugitive fled escaped escapee
exile fled
seeker asylum
thief convicted stole
burglar burglary
conman swindled conned defrauded fraudster
fraudster swindled conned defrauded fraud
killer murderer murdered
gunman shot shooter
shooter shot gunman
aide adviser advisor speechwriter
campaigner environmentalist conservationist suffragette lobbyist protester feminist abolitionist petition
activist environmentalist conservationist protester feminist organiser organizer protested dissident glued rights+leader
protester glued chained activist marched took+march protesters
environmentalist conservationist
elder headman chieftain tribal
priest archdeacon canon dean monsignor granthi jesuit
clergyman bishop archbishop archdeacon canon dean
churchman priest bishop archbishop archdeacon vicar canon dean cardinal
dentist orthodontist
vet veterinary
patient transplant kidney was+diagnosed tumour chemotherapy
donor donates philanthropist benefactor
benefactor philanthropist donor
recipient receives
forecaster meteorologist
conservationist ecologist naturalist
naturalist botanist conservationist ecologist
historian medievalist archivist
linguist linguistics
educator headmistress teacher principal headteacher headmaster lecturer
headteacher headmistress
teacher headmistress headmaster tutor deputy+head assistant+head
pupil/teenager schoolboy schoolgirl sixth
mathematician maths mathematics
programmer software
developer software property+tycoon
breeder rears pig breeds bred
grower gardener vintner
herder herdsman goatherd shepherd
worker roofer electrician cowman stockman cleaner miner welder machinist steelworker gravedigger bricklayer scaffolder labourer dustman porter packer picker docker stevedore shipbuilder employee laid+off
apiarist beekeeper bees
beekeeper apiarist
guide ghillie
shopkeeper ironmonger greengrocer baker butcher newsagent bookseller jeweller florist fishmonger retailer
tradesman roofer electrician plumber plasterer cleaner bricklayer scaffolder carpenter joiner locksmith decorator fitter
craftsman potter glassblower carpenter joiner saddler tailor shoemaker cobbler thatcher clockmaker stonemason blacksmith weaver cooper luthier wheelwright silversmith goldsmith cabinetmaker woodturner bookbinder basketmaker
builder roofer plasterer bricklayer scaffolder joiner stonemason
smith blacksmith farrier
blacksmith farrier
cobbler shoemaker
dressmaker seamstress
financier banker investor capitalist hedge equity
investor capitalist hedge shareholder fund owns+shares
banker financier bank+governor chairman+bank
broker stockbroker
recruiter headhunter recruitment
accountant administrator liquidator auditor
horticulturist gardener
motorist driver driving drove
commuter cycles commutes
rescuer coastguard lifeguard
cox coxswain
boater boat
railwayman conductor driver guard signalman
ballerina ballet dancer
performer pianist singer soprano ballerina musician dancer actor actress comedian magician juggler clown acrobat
entertainer singer comedian magician juggler clown comic performer
comic/comedian stand-up
jockey dj rode rides ride+in
journalist columnist blogger newsreader anchor cameraman photojournalist presenter broadcaster edits
presenter newsreader anchor
photographer photojournalist
influencer blogger vlogger youtuber
dealer gallery
gallerist dealer gallery
valuer auctioneer
supermodel model
model supermodel
sculptor carves
footballer striker midfielder defender goalkeeper winger forward centre-back left-back right-back full-back ruckman keeper playmaker sweeper wing-back
cricketer batsman bowler opener seamer spinner all-rounder wicketkeeper batter paceman
paceman bowler seamer
seamer bowler
shot-stopper goalkeeper keeper
forward prop hooker flanker lock
playmaker fly-half
midfielder captains
olympian medallist medalist olympic
fighter wrestler judoka boxer heavyweight flyweight
boxer heavyweight flyweight featherweight welterweight middleweight
cyclist biker
sprinter 100m 200m
champion/medallist/medalist gold
golfer golf
chairman owner
coach manages fitness+trainer
aristocrat baroness lord duke earl viscount marquess baron duchess countess viscountess baronet laird
nobleman duke earl viscount marquess baron
noblewoman baroness duchess countess
royal king duke duchess prince princess queen
monarch king sultan queen sovereign
sovereign king queen monarch
ruler sheikh king emir sultan queen monarch maharaja
resident homeowner villager local tenant lives
local villager lives resident
visitor tourist holidaymaker
tourist holidaymaker backpacker visitor holiday
holidaymaker tourist
walker hillwalker
passenger commuter aboard on+board travelling missed+flight
shopper/client customer
customer subscriber shopper diner
servant butler housekeeper
healer shaman
storyteller griot
birder birdwatcher twitcher
twitcher birdwatcher birder
newlywed bride groom married wed
retiree retired pensioner
humanitarian aid
mum mother son sons daughter daughters children
dad father son sons daughter daughters children
minder bodyguard
star singer rapper actor actress
spy agent
chieftain tribal
guard conductor warder prison+officer corrections+officer
lawyer jurist advocate litigator conveyancer
jurist judge lawyer justice
prosecutor fiscal
tutor teacher lecturer
clinician psychiatrist anaesthetist psychologist doctor physician surgeon nurse gp therapist
heir prince princess
columnist journalist writer
reporter columnist
critic columnist reviewer
reviewer critic
primate archbishop
landowner laird farmer
grazier farmer
artisan potter glassblower jeweller carpenter tailor cobbler stonemason blacksmith weaver silversmith goldsmith
carpenter cabinetmaker
economist analyst
commando marine
crewman seaman deckhand sailor
prelate bishop archbishop cardinal monsignor
padre chaplain
pandit priest
monk abbot lama
airman pilot co-pilot aviator
medic anaesthetist registrar doctor physician surgeon nurse gp consultant
judge justice magistrate
justice judge
sleuth investigator detective
investigator sleuth detective
policeman superintendent patrolman
warder prison+officer
commander colonel brigadier admiral warlord
engineer fitter programmer
counsellor psychotherapist therapist
neighbour next+door
tenant lives+floor lives+flat
homeowner whose+house whose+home whose+roof bought+house bought+flat
employee laid+off worker
labourer farm+worker construction+worker
shareholder owns+shares
entrepreneur started+business started+company
unionist union+organiser union+steward steward
backbencher mp
councillor council+leader sits+council
candidate standing+for running+mayor running+president running+office running+governor
bureaucrat official
demonstrator marched took+march protesters
migrant immigrant
immigrant migrant
newsreader anchor
broadcaster newsreader anchor commentator
runner sprinter ran+marathon
bowler seamer spinner paceman
batter batsman opener
fan/supporter season-ticket
trainer fitness+coach
professor teaches+university
lecturer teaches+university lectures
churchgoer parishioner worshipper worshipped
parishioner worshipped
climatologist climate+scientist
geologist volcanologist seismologist
firefighter fire+officer station+commander station+manager
youngster schoolboy schoolgirl teenager
nutritionist dietitian dietician
student sixth postgraduate
juror jury+foreman
designer architect
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
    const [nouns = '', ...words] = line.split(' ')
    for (const noun of nouns.split('/')) add(noun, words)
  }
  return said
}
