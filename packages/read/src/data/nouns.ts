// Nouns for people, groups, bodies and documents that speak in news. Source: own list from the headings of the UK
// Standard Occupational Classification 2020 and of the Media Topics of the IPTC.

import {plural, withPlurals, words} from './words.ts'

/** People by what they do or are, who may be counted and may speak. */
export const COUNTED_SPEAKERS: string =
  'academic accountant activist actor actress adviser advisor aide ambassador analyst archbishop architect artist astronaut attorney aunt author baker batsman ' +
  'banker barrister billionaire biologist bishop blogger bowler boxer boy brother builder businessman businesswoman butcher campaigner candidate captain ' +
  'carpenter chairman chairperson chairwoman chancellor chef chemist cleaner clerk climber co-founder cofounder coach colleague colonel columnist comedian ' +
  'commander commentator commissioner composer conductor congressman congresswoman consultant cook correspondent councillor councilman councilwoman ' +
  'counterpart cousin critic curator customer cyclist daughter defector delegate demographer dentist deputy designer detective diplomat director doctor driver ' +
  'distiller drummer economist editor electrician engineer entrepreneur envoy executive expert eyewitness fan farmer father filmmaker firefighter fisherman founder ' +
  'friend mate pal geologist girl goalkeeper golfer governor granddaughter grandson grocer groundsman guard guitarist harbourmaster historian husband imam influencer ' +
  'inspector investigator investor jockey journalist judge lawmaker lawyer leader lecturer legislator lobbyist man manager mason mayor member midfielder ' +
  'midwife migrant miner minister monk mother musician negotiator neighbor neighbour nominee novelist nurse observer officer official ombudsman opponent organiser ' +
  'organizer owner painter paramedic passenger pastor pensioner person pharmacist photographer physician physicist pilot player playwright plumber poet ' +
  'pollster porter predecessor premier presenter president priest prince princess producer professor prosecutor publisher rabbi rapper rapporteur attaché refugee reporter ' +
  'representative researcher resident sailor scholar scientist sculptor secretary senator sheriff shopkeeper singer sister skipper sociologist soldier ' +
  'solicitor son songwriter spokesman spokesperson spokeswoman sprinter strategist student successor superintendent supporter surgeon survivor swimmer ' +
  'tailor teacher teenager trader treasurer uncle veteran victim volunteer voter weaver whistleblower widow wife witness woman worker wrestler writer'

/** Who speaks; counted, the words mostly mean other things. */
const SPEAKERS =
  'chair chief counsel head political host anchor general justice king queen pope fellow dean principal rector source insider keeper operator potter printer conservative liberal republican democrat ceo cfo mp mep msp futurologist'

/** A person by role or relation, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`${COUNTED_SPEAKERS} ${SPEAKERS}`)

/** People as a group, plural, and bodies in the plural, as those who speak. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...[...PERSON_NOUNS].map(plural),
  ...words(
    'people others many some media press groups authorities agencies companies countries governments organisations organizations outlets newspapers ' +
      'firms unions parties regulators charities airlines retailers nations makers developers creditors politicians ' +
      'bosses crowd audience families allies protesters protestors advocates administrators commenters respondents relatives villagers locals users parents rebels donors reps',
  ),
])

/** A body or an institution, singular or collective. */
export const BODY_NOUNS: ReadonlySet<string> = words(
  'ministry department agency commission committee council government administration court company firm university institute centre center bank party union ' +
    'association organisation organization group police campaign board office bureau authority parliament senate congress house team newspaper paper tabloid daily weekly magazine ' +
    'network station outlet website site school hospital army navy military regime embassy foundation alliance coalition federation league tribunal panel chamber church city ' +
    'state country nation side camp jury service force body society institution secretariat charity club trust airline retailer lender insurer broadcaster ' +
    'regulator watchdog carmaker supermarket manufacturer utility museum college academy presidency monarchy diocese archdiocese municipality prefecture zoo ' +
    'theatre theater cinema restaurant brewery consortium carrier nonprofit non-profit co-operative cooperative orchestra junta militia delegation coastguard gendarmerie',
)

/** A text that says something. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'report statement letter study survey poll email e-mail article document filing ad tweet transcript paper record announcement estimate projection',
  ),
  ...words(
    'story memo complaint lawsuit suit advertisement post posts message book editorial release readout communique communiqué resolution bill law order ruling opinion indictment ' +
      'affidavit sign banner headline caption press script note analysis review text speech essay column interview badge placard poster t-shirt leaflet postcard telegram ' +
      'plaque account data figures website page notice petition manifesto commentary warrant statistics results findings investigation audit census inquiry assessment inspection autopsy postmortem ' +
      'calculations literature responses tally video messages texts disclosures research modelling evidence files missive tallies testimony deposition memoir memoirs autobiography diary diaries blog newsletter bulletin dossier',
  ),
])

/** Words that mark a name as an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(
  'ministry department agency commission/er committee subcommittee council court company university college institute/s institution centre/s center/s bank party union ' +
    'association organisation organization group police board office bureau authority parliament senate congress corporation corp/s inc incorporated ' +
    'limited ltd plc llc llp pllc co times post news journal herald tribune telegraph guardian gazette chronicle courier observer daily radio television tv ' +
    'broadcasting press foundation coalition federation league tribunal church school hospital army navy force/s service/s society club trust network ' +
    'alliance solidarity collective forum movement front brigade/s nations international studies laboratory academy museum airlines airways motors industries holdings partners ventures ' +
    'confederation guild cooperative co-operative chamber assembly directorate secretariat treasury exchange fund campaign lawyers doctors reporters mothers workers ' +
    'journalists cabinet administration municipality consulate embassy diocese archdiocese yayasan instituto institut fundación fundação fondation société sociedad compagnie compañía ysgol électricité electricidade médicos médecins hezb jaish harakat bundesamt landgericht rassemblement parti partito movimiento mouvement confédération conseil consejo banque banca comisión ministério ministère policía polizia polizei gewerkschaft universiteit università hochschule stichting caritas sociedade fédération deportivo olympique atlético borussia dinamo dynamo lokomotiv spartak stiftung universidad universidade université universität asociación associação sindicato partido federación confederación observatorio observatoire ministerio banco grupo groupe bundesbank ensemble quartet choir philharmonic symphony fc afc bros inspectorate ' +
    'secretaría secretaria ministerium bundesministerium fiscalía procuraduría defensoría audiencia asamblea assembleia assemblée ayuntamiento prefeitura gendarmerie polícia ejército ' +
    'corte cour unión unione alianza aliança fuerza frente partai partij partia partisi pertubuhan persatuan kesatuan kementerian majlis jamiat jabatan universitas universiti ' +
    'üniversitesi universitet facultad faculdade klinikum charité hôpital clínica minera companhia cooperativa crédit caisse caja sparkasse bankası gruppe deutsche koninklijke comité ' +
    'comissão commissione conferencia coordinadora verein agence agencia agência agenzia ajansı zeitung dagblad diario diário jornal periódico shimbun rundfunk ' +
    'gazeta gazzetta corriere spółka xunta préfecture sénat alcaldía armada bomberos colegio stadtwerke mahkamah komisi lycée command brotherhood svenska danske norsk norges nederlandse nyheter sanomat comando centro colectivo organización iniciativa',
)

/** Words that mark a name as an organisation's where they are its last. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(
  'ab ac advertiser advisers advisors advisory advocates aerospace ag agro aid aircraft analytics apparel aquarium aquatics architects archives ' +
    'argus argyle artillery asa assets associates associations athletic athletics automotive aviation bakeries bakery ballet bancorp band battalion/s ' +
    'batteries beacon beverages bhd biosciences biotech bistro bloc books brands breweries brewery brewing broadband brothers builders bulletin ' +
    'burgers buses bussan cabs cafe café capital care cargo cartel casinos caucus cement ceramics chapter chem chemicals chemists clinic clinics ' +
    'clothing coaches coffee college/s comics commandos commons communications computer/s conservatives conservatory constabulary construction/s ' +
    'consulting copper cosmetics couriers couture crew cruises cycling dairies dairy dal democrats denki departments developments devices diagnostics ' +
    'digital diner dispatch distilleries distillers distillery district division/s drilling duma dynamics echo electric electronics employment energy ' +
    'enforcement engineering enquirer enterprise/s entertainment estates exploration express farms fashions ferries films finance financial fisheries ' +
    'fleet flotilla foodbank foods footwear forestry freight fuels furniture gaming garments gas genomics glassworks global gmbh gold gop government ' +
    'greens guard harriers haulage healthcare holding homes hospice hospitality hotel/s hotspur house images infirmary inn inquirer insider insurance ' +
    'interactive investments kk klan knitwear kogyo lab laboratories labs legion legislature lets lettings liberals library line/s lithium lllp ' +
    'logistics lords lotteries lottery lp magazine mail management marines maritime media medical metals microfinance militia mills minerals mining ' +
    'ministries mission mobility monitor morcha mortgage motor mutual nation networks newspapers nv observatory oil online opera optics orchestra ' +
    'outfitters oy pac packaging panchayat pantry parcels parenthood parishad patriarchate patrol payroll petroleum pharma pharmaceuticals pharmacies ' +
    'pharmacy photonics pictures pipelines plantations plastics platform platinum polytechnic ports potteries power properties protection pte pty ' +
    'publishing rabbinate rada rail railway/s rangers ratings realtors realty recruitment recycling refining regiment relief renewables republicans ' +
    'rescue research resorts resources restaurant/s retail review-board rights robotics roofing rovers rubber rugby sa sabha samaj sangh savings ' +
    'scaffolding sciences seafood securities seiki semiconductor semiconductors seminary sena sentinel sharks shelter/s shipbuilders shipbuilding ' +
    'shipping shipyard/s shoji socialists software solar solicitors solutions sox spa sports squad squadron standard star steakhouse steel storage ' +
    'stores studios sugar sun supermarkets synagogue systems taskforce tavern taxis team tech technologies technology telecom terminals textiles ' +
    'theater theatre therapeutics thistle timber tires tours toys trading trains transit tribe trusts tyres unionists unions unit/s united utd ' +
    'utilities vineyard/s wanderers warriors watch water wealth weekly welfare winery wire wireless wolves works zoo',
)

/** Words that mark a name as an event, a text or a period: no person, body or place. */
export const OTHER_NAME_WORDS: ReadonlySet<string> = words(
  'accord/s accounts act agreement alert/s amendment average award/s bill bowl card/s caucus/es ceremonies ceremony championship/s charter clause ' +
    'code compact conference constitution convention covenant crisis cup cyclone day deal debate declaration depression disease doctrine dynasty ' +
    'effect election/s exhibition explorer expo fair festival finals games genocide holocaust honors honours hurricane index initiative internet ' +
    'intifada law licence license manifesto marathon massacre medal/s medicaid medicare month olympics pact pandemic plan playoff/s poll/s primary ' +
    'prix prize program/me project protocol/s rebellion recession resolution review revolution riots rule security series show statement status storm ' +
    'strategy study summit symposium syndrome thought treaty typhoon uprising war/s week windows year',
)

/** Faiths, scriptures, feasts, prizes, illnesses and things for sale: what has a capital, and names neither person, place nor body. */
export const NAMED_THINGS: ReadonlySet<string> = words(
  'god almighty allah jesus satan islam christianity sharia bible torah quran koran christmas easter thanksgiving hanukkah ' +
    'shabbat ramadan eid diwali olympic/s paralympic/s euros eurovision oscar/s baftas emmys grammy/s nobel brexit covid ebola zika ' +
    'internet bluetooth budget linux premiership xbox kalashnikov molotov x-ray/s presidential parliamentary zionist questions world file pool',
)

/** Acronyms that are common nouns. */
export const COMMON_ACRONYMS: ReadonlySet<string> = words(
  'ngo ceo cfo coo mp td mep msp gp qc kc mbe obe cbe file live lead read update/d watch urgent exclusive breaking hours tv gdp gnp dna hiv aids pm cctv id faq vp vip ipo ai it hr pr gps suv phd ma ba md rip atm pin sms url diy ' +
    'lgbt/q q&a r&d b&b s&m am cd dvd html xml css iq usb gb mb kb tb ghz nand dram gpu oled ssd lte nfc gsm video/s photo/s pc irc pov vm gpl lcd led sim rom ram cpu api sdk ie cc ppm wmd pow iou ied ' +
    'bbq ufo pvc pcr mri ct icu er gpa a&e qr ev uv sd mou var vr rn cpa esq cfa dds dvm jd msc bsc la idp attn adds fir pac swat dui mvp ptsd covid dei maga ' +
    'dob svp evp seo m&a pt hd ac ivf lng lpg ip emt od atv gif hbcu potus flotus wwi wwii wwiii ipr dmz vin dj tba tbd vhs hq ag ig ui jv pcp tlc jfk fdr rfk god ' +
    'ii iii iv cpr ppe dwi vat cpi gcse fyi bame aapi r&b mma uav gmlrs himars atacms jdam nasams mph kph cv pmi scif',
)
