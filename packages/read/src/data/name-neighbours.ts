// Words around a name that tell what it names. Source: own list after the subject headings of the IPTC Media Topics (economy, business
// and finance) and of ISO 3166 (kinds of subdivisions).

import {KIN} from './kin.ts'
import {PLACE_HEADS} from './place-words.ts'
import {plural, withPlurals, words} from './words.ts'

/** Nouns for a body right before its name ("carrier Blueair"). */
export const BODY_BEFORE: ReadonlySet<string> = words(
  'airline automaker carmaker car-maker chip-maker truckmaker steelmaker gunmaker toymaker phonemaker carrier manufacturer maker airframer planemaker shipbuilder giant firm company conglomerate parent subsidiary supplier rival retailer broadcaster publisher ' +
    'newspaper paper magazine journal tabloid weekly daily website site portal network station channel charity bank lender insurer brewer brand group consultancy startup start-up developer operator label club ' +
    'franchise party union agency nonprofit non-profit organisation organization team watchdog broker brokerage utility producer chain supermarket shipowner think-tank thinktank tank orchestra choir ngo militia faction outlet institute foundation contractor chipmaker drugmaker newswire broadsheet fund regulator band ' +
    'housebuilder homebuilder bookmaker telco fintech society cooperative co-operative consortium platform monitor movement alliance coalition service tracker provider gym studio hospital university',
)

/** What bodies have, right after their name, with or without 's ("Blueair shares", "Blueair’s chief executive"), or before "of" or "in" and it. */
export const OF_BODY: ReadonlySet<string> = words(
  'share/s stake/s stock investors confidence invest/ed ceo cfo chairman executive founder co-founder owner subsidiary division takeover acquisition ' +
    'bailout bankruptcy merger spokesman spokeswoman employee/s workers shareholders creditors customers members unit board headquarters owned operated ' +
    'acquired manufactured developed published funded commissioned compiled regulated licensed insured audited boss',
)

/** The same, but only after their name: elsewhere most of these words have a place ("a plant in Blueport"). */
export const BODY_AFTER: ReadonlySet<string> = new Set([
  ...withPlurals(
    'official profit revenue product jet plane plant factory dealership brand store engine branch activist lawmaker pilot',
  ),
  ...words(
    'chairwoman staff spokesperson sales earnings dividend aircraft airliner vehicles dealers website homepage software browser app account users logo ' +
      'trademark engineers fans reporter newsroom fleet operations assets debt bonds subscribers poll survey',
  ),
])

/** What bodies do in business news, as forms that follow a name. */
export const BODY_ACTS: ReadonlySet<string> = words(
  'cut cuts raised raises fined fines hired hires cancelled canceled invested leased licensed interviews announced announces launched launches unveiled unveils released releases acquired acquires bought buys sold sells filed files posted posts reported reports manufactures makes ' +
    'produces operates owns employs supplies ships shipped recalled merged competes delivered delivers signed plans expects interviewed ranks ' +
    'issued banned suspended halted approved awarded appointed sacked scrapped postponed broadcast aired published owes borrowed',
)

/** Nouns whose "of" stands before a place's name. */
export const OF_PLACE: ReadonlySet<string> = new Set([
  ...PLACE_HEADS,
  ...words(
    'bishop archbishop duke duchess earl emir prefect sultan capital suburb streets outskirts people residents siege shelling bombardment mayor governor commune hamlet municipality exclave enclave villages towns cities districts provinces regions neighbourhoods neighborhoods suburbs settlements',
  ),
])

/** Nouns after a place's name with 's. */
export const PLACE_AFTER: ReadonlySet<string> = words(
  'capital government president prime coast population economy people border parliament constitution mayor governor foreign minister ministry ambassador airport largest streets northern ' +
    'southern eastern western north south east west interior coastline citizens king queen army military',
)

/** Words right before a place's name. */
export const BEFORE_PLACE: ReadonlySet<string> = words(
  'in near outside around across throughout northern southern eastern western northeastern northwestern southeastern southwestern central downtown upstate inner neighbouring neighboring nearby capital',
)

/** What teams do and whom they have, right after their name with or without 's. */
export const TEAM_AFTER: ReadonlySet<string> = words(
  'scored equalised equalized coach manager captain striker goalkeeper midfielder defender winger forward fullback batsman bowler wicketkeeper pitcher quarterback goalscorer penalty goal goals',
)

/** What one team does to another; the other's name follows. */
export const PLAYED: ReadonlySet<string> = words(
  'against beat beating beats defeated defeating defeats drew faced faces facing hosted led lost played plays qualified substituted thrashed trailed ' +
    'trounced v versus won',
)

/** What only people do, as forms that follow a name. */
export const PERSON_ACTS: ReadonlySet<string> = words(
  'captioned cried died dies donned drove feels felt frowned giggled graduated grew grinned gushed gushes herself himself joked jokes knew knows ' +
    'laughed laughs lived lives married marries mused nodded nods paused quipped recalled recalls remembered remembers resigned retired sat shrugged ' +
    'shrugs smiled smiles stood studied thinks thought walked wears weeps wept wondered wonders wore',
)

/** What only people have, after their name with 's. */
export const PERSON_OWNS: ReadonlySet<string> = new Set([
  ...[...KIN].flatMap((noun) => [noun, plural(noun)]),
  ...words(
    'lawyer lawyers solicitor parents girlfriend boyfriend face hands eyes hair voice death childhood birthday funeral career',
  ),
])

/** Nouns whose "of" stands before a person: "the murder of Quorl". */
export const OF_PERSON: ReadonlySet<string> = words(
  'murder killing death assassination arrest trial conviction execution kidnapping birth voice portrait biography widow memory',
)

/** Nouns after the name of the one who leads: "the Quorl administration". */
export const REIGNS: ReadonlySet<string> = words(
  'administration presidency premiership campaign camp regime era family estate doctrine',
)

/** Verbs before "for", "at" or "with" and the name of whom one works or plays for. */
export const WORKS: ReadonlySet<string> = words(
  'work/s/ed working employed intern/ed play/s/ed playing signed signs flew flown fought wrote written volunteer/s/ed teaches taught enrolled',
)

/** Nouns after the name of a thing for sale ("the Quorl browser"). */
export const PRODUCTS: ReadonlySet<string> = words(
  'browser software app game console phone smartphone tablet laptop/s processor chip engine airliner aircraft jet helicopter plane car sedan suv pickup ' +
    'rifle missile album single novel film program/me project system virus worm vaccine drug cyclone hurricane storm',
)

/** Verbs and nouns whose "to" or "from" stands before a place more often than not. */
export const MOTION: ReadonlySet<string> = new Set([
  ...withPlurals('flight train bus ferry trip plane convoy boat highway railway'),
  ...words(
    'headed heading drive flew fly flying flown fled flee fleeing travelled traveled travel travelling traveling went go going gone came come coming drove driving arrived ' +
      'sailed marched walked moved moving returned returning emigrated deported extradited evacuated transferred sent brought way dam bridge strait tunnel ' +
      'road route journey border miles kilometres kilometers km',
  ),
])

/** Nouns and verbs whose "on" stands before the network that something is posted on. */
export const POSTS: ReadonlySet<string> = words(
  'post/s/ed message/s wrote writing video/s account page profile shared hashtag live-streamed',
)

/** Nouns after a place's name. */
export const AREAS: ReadonlySet<string> = words(
  'area/s beach region/s district/s suburb/s town village island/s neighbourhood neighborhood province/s county counties peninsula countryside metropolitan river/s valley/s mountains hills basin delta square street avenue airport bridge stadium roundabout junction checkpoint mosque cemetery ' +
    'desert forest coast crossing oblast glacier airfield airbase',
)
