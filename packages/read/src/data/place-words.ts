// Words that are the head of a place's name, and the best-known parts of states and cities. Sources: own list of generic terms after the United
// Nations Group of Experts on Geographical Names; ISO 3166-2 (first-order parts of English-speaking federations);
// UN World Urbanization Prospects 2018 (cities of three million and more, by their English names).

import {STATES_IN_SHORT} from './countries.ts'
import {phrases, words} from './words.ts'

/** Last words of places' names, lower case. */
export const PLACE_HEADS: ReadonlySet<string> = words(
  'abbey airbase airfield airport archipelago arena atoll avenue barracks barrage basin bay bayou bazar beach belt borough boulevard bridge ' +
    'building/s canal canyon cape capitol castle cathedral cave/s cemetery channel chapel city coast continent corridor county courthouse cove crater ' +
    'creek crossing dam delta desert district dock/s east embankment emirates empire escarpment estate estuary expressway falls firth fjord forest ' +
    'freeway garden gardens glacier gorge governorate grove gulf hall harbor harbour heights hemisphere highway hill/s interchange island/s isle/s ' +
    'kingdom lagoon lake lane mall mansion marshes memorial monument mosque motorway mount mountain/s north oblast ocean palace parish park parkway ' +
    'pass peninsula perimeter pier plains plateau plaza port precinct prefecture prison province quay rainforest raion reef/s region republic ' +
    'reservation reservoir ridge river road roundabout sea sector shoal/s shore/s side south springs square stadium station statue strait/s street ' +
    'strip tehsil temple territories territory tower/s town township tunnel turnpike union-territory upazila valley village voivodeship volcano weir ' +
    'west wetland/s wharf woreda zone',
)

/** Heads of places' and bodies' names that are surnames too, lower case. */
export const SURNAMES_TOO: ReadonlySet<string> = words(
  'abbey belt bill bridge brook brothers cape card castle cave chapel church court cove dale day desert east fair field forest gold grove guard hall ' +
    'hill home house lake lane law marsh mills north oil parish park/s post power press reef ridge rivers shore side south star steel stone street ' +
    'sugar sun temple town weir west wire wood/s',
)

/** What stands before a place's name for a part of it, lower case. */
export const COMPASS: ReadonlySet<string> = words(
  'north/ern south/ern east/ern west/ern northeast/ern northwest/ern southeast/ern southwest/ern central greater downtown',
)

/** Names of parts of states and of cities, lower case. */
export const PLACES: ReadonlySet<string> = new Set([
  ...[...STATES_IN_SHORT.values()].map((state) => state.toLowerCase()),
  ...phrases(`washington dc|puerto rico
alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|prince edward island|quebec|saskatchewan|yukon|nunavut|northwest territories
new south wales|queensland|south australia|tasmania|western australia|northern territory|australian capital territory
tyne and wear|brighton and hove|hammersmith and fulham|kensington and chelsea|barking and dagenham|windsor and maidenhead|redcar and cleveland|argyll and bute|perth and kinross|dumfries and galloway|newfoundland and labrador|jammu and kashmir
england|scotland|wales|northern ireland|cornwall|catalonia|andalusia|bavaria|saxony|brittany|normandy|lombardy|tuscany|sicily|sardinia|crimea|chechnya|kashmir|punjab|gujarat|kerala|sindh|balochistan|tibet|korea|xinjiang|guangdong|hong kong|macau|kurdistan|darfur|gaza|west bank|soviet union|czechoslovakia|yugoslavia|east germany|west germany|zaire
bihar|haryana|rajasthan|assam|odisha|telangana|karnataka|maharashtra|tamil nadu|andhra pradesh|uttar pradesh|madhya pradesh|west bengal|jharkhand|chhattisgarh|manipur|uttarakhand
americas|midwest|midlands|highlands|gulf|sahel|donbas|mekong|africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|caribbean|balkans|scandinavia|siberia|arctic|great lakes|atlantic|pacific|mediterranean|alps|himalayas|andes|pyrenees|the hague|solent|english channel|hollywood|prince george|prince albert|prince rupert|manhattan|brooklyn|guantanamo|guantanamo bay
nile|white nile|blue nile|thames|severn|mersey|clyde|danube|rhine|seine|loire|rhône|volga|dnipro|dnieper|tigris|euphrates|indus|ganges|brahmaputra|yangtze|irrawaddy|orinoco|rio grande|zambezi|limpopo|bosphorus|sahara|kalahari|gobi|rockies|appalachians|urals|caucasus|carpathians|hindu kush|horn of africa
cumbria|northumberland|norfolk|suffolk|essex|sussex|dorset|somerset|merseyside|tyneside|teesside|humberside|greater manchester|west midlands|east anglia|isle of wight|isle of man
tigray|amhara|oromia|zanzibar|somaliland|puntland|transnistria|abkhazia|south ossetia|nagorno-karabakh|luhansk|donetsk|kherson|sinai|golan heights|mindanao|luzon|sumatra|borneo|hokkaido|okinawa|kyushu|novaya zemlya|patagonia|flanders|wallonia|basque country|lapland|maghreb|indochina|subcontinent`),
])

/** The same, and every shire. */
export const KNOWN_PLACES: Pick<ReadonlySet<string>, 'has'> = {
  has: (name) => PLACES.has(name) || /^[^ ]{2,}shire$/.test(name),
}

/**
 * Cities that datelines name without their state, and others that news seldom explains, lower case; capitals of states stand elsewhere.
 * Sources: list after The Associated Press Stylebook, "datelines"; UN World Urbanization Prospects 2018.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  phrases(`atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|los angeles|miami|milwaukee|minneapolis|new orleans|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city|san antonio|san diego|san francisco|seattle
barcelona|dubai|frankfurt|geneva|istanbul|johannesburg|karachi|milan|montreal|mumbai|munich|rio de janeiro|sao paulo|shanghai|sydney|tel aviv|toronto|zurich
auckland|aleppo|bangalore|belfast|birmingham|brisbane|busan|calgary|cardiff|chennai|edinburgh|glasgow|guangzhou|haifa|hamburg|kharkiv|kolkata|lagos|lahore|leeds|liverpool|manchester|marseille|mecca|melbourne|mosul|naples|odesa|osaka|perth|seville|shenzhen|st petersburg|turin|vancouver|venice|wuhan`),
)
