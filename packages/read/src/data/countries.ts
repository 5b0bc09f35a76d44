// States with the words for their people and their capitals. Source: UN Group of Experts on Geographical Names, list of
// country names (2023), with Kosovo, Palestine, Taiwan and Vatican City; capitals and demonyms as in common English use.

import {phrases} from './words.ts'

/** One line a state: name | demonyms and adjectives, whole or as -ending behind the name | capitals. */
export const COUNTRIES: string = `
Afghanistan|Afghan,Afghans|Kabul
Albania|-n|Tirana
Algeria|-n|Algiers
Andorra|-n|Andorra la Vella
Angola|-n|Luanda
Antigua and Barbuda|Antiguan|Saint John's
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|-n|Yerevan
Australia|-n|Canberra
Austria|-n|Vienna
Azerbaijan|-i|Baku
Bahamas|Bahamian|Nassau
Bahrain|-i|Manama
Bangladesh|-i|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|-ian|Minsk
Belgium|Belgian|Brussels
Belize|-an|Belmopan
Benin|-ese|Porto-Novo
Bhutan|-ese|Thimphu
Bolivia|-n|La Paz,Sucre
Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana|-n|Gaborone
Brazil|-ian|Brasilia
Brunei|-an|Bandar Seri Begawan
Bulgaria|-n|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|-an|Gitega
Cambodia|-n|Phnom Penh
Cameroon|-ian|Yaounde
Canada|Canadian|Ottawa
Cape Verde|-an|Praia
Central African Republic|Central African|Bangui
Chad|-ian|N'Djamena
Chile|-an|Santiago
China|Chinese|Beijing
Colombia|-n|Bogota
Comoros|Comorian|Moroni
Congo|-lese|Brazzaville
Democratic Republic of Congo|Congolese|Kinshasa
Costa Rica|-n|San Jose
Croatia|-n,Croat|Zagreb
Cuba|-n|Havana
Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague
Denmark|Danish,Dane|Copenhagen
Djibouti|-an|Djibouti City
Dominica|-n|Roseau
Dominican Republic|Dominican|Santo Domingo
Ecuador|-ean,-ian|Quito
Egypt|-ian|Cairo
El Salvador|Salvadoran|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|-n|Asmara
Estonia|-n|Tallinn
Eswatini|Swazi|Mbabane
Ethiopia|-n|Addis Ababa
Fiji|-an|Suva
Finland|Finnish,Finn|Helsinki
France|French|Paris
Gabon|-ese|Libreville
Gambia|-n|Banjul
Georgia|-n|Tbilisi
Germany|German|Berlin
Ghana|-ian|Accra
Greece|Greek|Athens
Grenada|Grenadian|Saint George's
Guatemala|-n|Guatemala City
Guinea|-n|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|-an|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|-ic,-er|Reykjavik
India|-n|New Delhi,Delhi
Indonesia|-n|Jakarta
Iran|-ian|Tehran
Iraq|-i|Baghdad
Ireland|Irish|Dublin
Israel|-i|Jerusalem
Italy|Italian|Rome
Ivory Coast|Ivorian|Yamoussoukro
Jamaica|-n|Kingston
Japan|-ese|Tokyo
Jordan|-ian|Amman
Kazakhstan|Kazakh|Astana
Kenya|-n|Nairobi
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovar,Kosovan|Pristina
Kuwait|-i|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian|Vientiane
Latvia|-n|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|-n|Monrovia
Libya|-n|Tripoli
Liechtenstein|-er|Vaduz
Lithuania|-n|Vilnius
Luxembourg|-ish|Luxembourg City
Madagascar|Malagasy|Antananarivo
Malawi|-an|Lilongwe
Malaysia|-n|Kuala Lumpur,Putrajaya
Maldives|Maldivian|Male
Mali|-an|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|-n|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|-n|Palikir
Moldova|-n|Chisinau
Monaco|Monegasque|Monaco
Mongolia|-n|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese,-ese|Naypyidaw
Namibia|-n|Windhoek
Nauru|-an|Yaren
Nepal|-i,-ese|Kathmandu
Netherlands|Dutch|Amsterdam
New Zealand|-er|Wellington
Nicaragua|-n|Managua
Niger|-ien|Niamey
Nigeria|-n|Abuja
North Korea|-n|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|-i|Muscat
Pakistan|-i|Islamabad
Palau|-an|Ngerulmud
Palestine|Palestinian|Ramallah
Panama|-nian|Panama City
Papua New Guinea|-n|Port Moresby
Paraguay|-an|Asuncion
Peru|-vian|Lima
Philippines|Philippine,Filipino,Filipina|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|-i|Doha
Romania|-n|Bucharest
Russia|-n|Moscow
Rwanda|-n|Kigali
Saint Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|-n|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|-n|Apia
San Marino|Sammarinese|San Marino
Sao Tome and Principe|Santomean|Sao Tome
Saudi Arabia|Saudi,-n|Riyadh
Senegal|-ese|Dakar
Serbia|-n,Serb|Belgrade
Seychelles|Seychellois|Victoria
Sierra Leone|-an|Freetown
Singapore|-an|Singapore
Slovakia|Slovak|Bratislava
Slovenia|-n,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali|Mogadishu
South Africa|-n|Pretoria
South Korea|-n|Seoul
South Sudan|-ese|Juba
Spain|Spanish,Spaniard|Madrid
Sri Lanka|-n|Colombo
Sudan|-ese|Khartoum
Suriname|-se|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern
Syria|-n|Damascus
Taiwan|-ese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|-n|Dodoma
Thailand|Thai|Bangkok
Timor-Leste|Timorese|Dili
Togo|-lese|Lome
Tonga|-n|Nuku'alofa
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|-n|Tunis
Turkey|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|-an|Funafuti
Uganda|-n|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates|Emirati|Abu Dhabi
United Kingdom|British,Briton|London
United States|American|Washington
Uruguay|-an|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu|-an|Port Vila
Vatican City|-|Vatican City,Vatican
Venezuela|-n|Caracas
Vietnam|-ese|Hanoi
Yemen|-i|Sanaa
Zambia|-n|Lusaka
Zimbabwe|-an|Harare
`

/** Other names in use → the name above. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  America: 'United States',
  'Communist China': 'China',
  'U.S.': 'United States',
  US: 'United States',
  USA: 'United States',
  'United States of America': 'United States',
  Britain: 'United Kingdom',
  'Great Britain': 'United Kingdom',
  UK: 'United Kingdom',
  'U.K.': 'United Kingdom',
  UAE: 'United Arab Emirates',
  Burma: 'Myanmar',
  Czechia: 'Czech Republic',
  Holland: 'Netherlands',
  'Timor Leste': 'Timor-Leste',
  'East Timor': 'Timor-Leste',
  'Republic of Korea': 'South Korea',
  ROK: 'South Korea',
  PRC: 'China',
  "People's Republic of China": 'China',
  "Democratic People's Republic of Korea": 'North Korea',
  "Lao People's Democratic Republic": 'Laos',
  'Russian Federation': 'Russia',
  'Syrian Arab Republic': 'Syria',
  Turkiye: 'Turkey',
  Türkiye: 'Turkey',
  'Viet Nam': 'Vietnam',
  "Côte d'Ivoire": 'Ivory Coast',
  'Cabo Verde': 'Cape Verde',
  'Brunei Darussalam': 'Brunei',
  'Lao PDR': 'Laos',
  'Holy See': 'Vatican City',
  'The Gambia': 'Gambia',
  DPRK: 'North Korea',
  DRC: 'Democratic Republic of Congo',
  'N. Korea': 'North Korea',
  'S. Korea': 'South Korea',
  'DR Congo': 'Democratic Republic of Congo',
  'Democratic Republic of the Congo': 'Democratic Republic of Congo',
}

/** Peoples and languages that are no state's demonym, lower case. */
export const OTHER_DEMONYMS: readonly string[] = phrases(`
  english|scottish|welsh|korean|european|african|asian|kurdish|tibetan|latin american
  latino|latina|latinos|jewish|islamic|democratic|conservative|liberal|tory|western|eastern|northern|southern|hellenic|andalusian|bavarian|sicilian|crimean|shinto|mandarin|cantonese|hebrew|pashto|farsi|urdu|swahili|hindi|arabic|midwestern|himalayan|eurasian|shanghainese
  brits|britons|danes|dutchmen|finns|poles|spaniards|swedes|turks|druze|hmong|sinhalese|shia
`)

/** Peoples, believers and dwellers whose plural ends in s, lower case. */
export const PEOPLES: readonly string[] = phrases(
  'afrikaner|ahmadi|alawite|amhara|apache|arab|catholic|christian|democrat|muslim|republican|bedouin|bengali|berber|buddhist|chechen|cherokee|copt|cossack|dalit|floridian|fulani|gujarati|hausa|hazara|hindu|hispanic|hutu|igbo|islamist|' +
    'jesuit|jew|kurd|londoner|maronite|marxist|mayan|methodist|millennial|mohawk|montagnard|mormon|navajo|nazi|oromo|papuan|parisian|pashtun|presbyterian|protestant|quaker|salafi|shiite|sikh|sufi|sunni|wahhabi|' +
    'tamil|tatar|tigrayan|tuareg|tutsi|yazidi|yoruba|youtuber|zionist|zulu|new yorker|uyghur|uighur|rohingya|kashmiri|punjabi|catalan|basque|texan|californian|evangelical|' +
    'alaskan|appalachian|hawaiian|hong konger|hongkonger|libertarian|midwesterner|native american|new jerseyan|northerner|puerto rican|southerner|soviet|gazan|olympian|paralympian|westerner',
)

/** States of a federation by how they are shortened behind a place, as the post and as papers do. Source: United States Postal Service, Publication 28; The Associated Press Stylebook. */
export const STATES_IN_SHORT: ReadonlyMap<string, string> = new Map(
  `Alabama AL Ala.|Alaska AK|Arizona AZ Ariz.|Arkansas AR Ark.|California CA Calif.|Colorado CO Colo.|Connecticut CT Conn.|Delaware DE Del.|Florida FL Fla.|Georgia GA Ga.|Hawaii HI|Idaho ID|Illinois IL Ill.|Indiana IN Ind.|Iowa IA|Kansas KS Kan.|Kentucky KY Ky.|Louisiana LA La.|Maine ME|Maryland MD Md.|Massachusetts MA Mass.|Michigan MI Mich.|Minnesota MN Minn.|Mississippi MS Miss.|Missouri MO Mo.|Montana MT Mont.|Nebraska NE Neb.|Nevada NV Nev.|New Hampshire NH N.H.|New Jersey NJ N.J.|New Mexico NM N.M.|New York NY N.Y.|North Carolina NC N.C.|North Dakota ND N.D.|Ohio OH|Oklahoma OK Okla.|Oregon OR Ore.|Pennsylvania PA Pa.|Rhode Island RI R.I.|South Carolina SC S.C.|South Dakota SD S.D.|Tennessee TN Tenn.|Texas TX Tex.|Utah UT|Vermont VT Vt.|Virginia VA Va.|Washington WA Wash.|West Virginia WV W.Va.|Wisconsin WI Wis.|Wyoming WY Wyo.|Washington DC D.C.`
    .split('|')
    .flatMap((line) => {
      const [name = '', ...forms] = line.split(/ (?=[A-Z]{2}(?: |$)|\S+\.$)/)
      return forms
        .flatMap((form) => [form, form.replace(/\.$/, '')])
        .map((form) => [form, name] as const)
    }),
)
