// Cities, regions and sights by their English names, lower case. Sources: UN World Urbanization Prospects 2018 (cities of a million and more); ISO 3166-2
// (first-order parts of large states); own list of English counties, ranges, rivers, seas and sights.

/** Lower case. */
export const PLACES_OF_THE_WORLD: ReadonlySet<string> = new Set(
  `aachen|aarhus|aberdeen|abkhazia|abu dhabi|adelaide|aden|adriatic|aegean|agadir|agra|aguascalientes|ahmedabad|albuquerque|aleppo|alexandria|alicante|
almaty|alps|amazonas|amhara|anaheim|anatolia|anchorage|andes|anglesey|anhui|ankara|anshan|antalya|antwerp|appalachians|arequipa|arkhangelsk|
assam|asuncion|atlanta|auckland|aurora|austin|avignon|azores|baghdad|bahia|bakersfield|bali|baltic|baltimore|bandung|bangalore|baoding|baotou|
barcelona|bari|basel|basra|baton rouge|bavaria|beersheba|beijing|belfast|belo horizonte|benghazi|bergen|bhopal|biafra|bihar|bilbao|birmingham|
black sea|bloemfontein|bochum|bohemia|bologna|bonn|bordeaux|borneo|bosphorus|boston|bradford|brasov|bratislava|bremen|brest|brighton|brisbane|bristol|
brno|broadway|bronx|brooklyn|bruges|bucaramanga|bucharest|buckingham palace|buffalo|bursa|busan|cabinda|calgary|cali|cancun|cape town|capitol hill|
caracas|cardiff|cartagena|casablanca|caspian|catania|caucasus|central park|changchun|changsha|charlotte|chelyabinsk|chengdu|chennai|cheshire|
chiang mai|chiapas|chicago|chittagong|chongqing|christchurch|cincinnati|cleveland|cluj-napoca|coimbatore|cologne|colombo|columbus|connacht|
constantine|cordoba|cork|corsica|coventry|crete|cuenca|cumbria|curitiba|cusco|daegu|daejeon|dalian|dallas|damascus|dandong|danube|dar es salaam|
datong|davao|dead sea|debrecen|denver|derby|detroit|devon|dhaka|dnipro|doha|donbas|donetsk|dorset|dortmund|downing street|dresden|dubai|dublin|
duisburg|dundee|dunedin|durban|dusseldorf|eastern cape|edinburgh|eiffel tower|eindhoven|el paso|erbil|essen|essex|euphrates|everglades|exeter|fargo|
fes|florence|fort worth|fortaleza|frankfurt|fresno|fujian|fukuoka|fushun|fuzhou|gaborone|galapagos|galicia|galilee|ganges|gansu|gatwick|gauteng|
gaza city|gdansk|geneva|genoa|ghent|gibraltar|gijon|glasgow|goa|gobi|goiania|golan heights|gothenburg|granada|grand canyon|graz|grenoble|groningen|
guadalajara|guangzhou|guantanamo|guayaquil|gwangju|haifa|haikou|hainan|haiphong|halifax|hamburg|handan|hangzhou|hannover|hanover|harbin|harlem|
harrisburg|hawaii island|heathrow|hebrides|hebron|hefei|henan|herat|hertfordshire|highlands|himalayas|hiroshima|ho chi minh city|hobart|hohhot|
hokkaido|hollywood|homs|honolulu|honshu|houston|hubei|huizhou|hull|hunan|hyde park|hyderabad|ibiza|incheon|indianapolis|indore|inner mongolia|
innsbruck|ipswich|irkutsk|isfahan|islamabad|istanbul|izmir|jacksonville|jaffna|jaipur|jakarta|jalalabad|jalisco|java|jeddah|jiangsu|jilin|jinan|
johannesburg|jordan river|jos|juba|kabul|kaduna|kampala|kandahar|kano|kanpur|kansas city|karachi|karnataka|katanga|katowice|kawasaki|kazan|kent|
kerman|khabarovsk|kharkiv|kherson|khulna|khyber-pakhtunkhwa|kigali|kilimanjaro|kirkuk|kitakyushu|kivu|kobe|kochi|kolkata|konya|kosice|krakow|
krasnodar|krasnoyarsk|kuala lumpur|kumasi|kunming|kuwait city|kwazulu-natal|kyiv|kyoto|kyushu|ladakh|lagos|lahore|lancashire|lanzhou|las vegas|
latakia|lausanne|leeds|leicester|leinster|leipzig|leon|lexington|liege|lille|limassol|lincolnshire|linz|liverpool|lodz|london|long island|los angeles|
louisville|lublin|lubumbashi|lucknow|luhansk|luoyang|luzon|lviv|lyon|macau|madeira|madison|madurai|maharashtra|malaga|mallorca|malmo|manaus|
manchester|mandalay|manhattan|mannheim|maracaibo|mariupol|marrakesh|marseille|mashhad|maui|mecca|medan|medellin|mekong|melbourne|memphis|
merida|mexicali|miami|middlesbrough|milan|milwaukee|minas gerais|mindanao|minneapolis|minsk|mississippi|mogadishu|mombasa|monaco|monterrey|
montpellier|montreal|moravia|moscow|mosul|mount everest|multan|mumbai|munich|munster|murcia|murmansk|mykolaiv|nablus|nagasaki|nagorno-karabakh|nagoya|
nairobi|nanchang|nanjing|nanning|nantes|naples|nashville|natal|negev|new york city|newark|newcastle|niagara falls|nice|nile|ningbo|nis|
nizhny novgorod|norfolk|northumberland|norwich|notre dame|nottingham|novosibirsk|nuremberg|oahu|oakland|oaxaca|odesa|odessa|ogaden|okinawa|
oklahoma city|omaha|omsk|oran|orkney|orlando|orleans|oromia|osaka|oslo|ostrava|ouagadougou|oxford|oxfordshire|padua|palermo|palma|palmyra|palo alto|
panama city|papua|patagonia|patna|perm|persian gulf|perth|peshawar|philadelphia|phoenix|phuket|pittsburgh|plovdiv|plymouth|podgorica|port elizabeth|
port harcourt|portland|porto|porto alegre|portsmouth|poznan|prague|pretoria|providence|puebla|pune|puntland|pyongyang|pyrenees|qingdao|queens|quetta|
quito|rajasthan|raleigh|ramallah|raqqa|rawalpindi|reading|recife|red sea|red square|reykjavik|rhine|rhodes|richmond|riga|rio de janeiro|rockies|rome|
rosario|rostov|rotterdam|sacramento|sahara|saint petersburg|salem|salvador|samara|samarkand|san antonio|san diego|san francisco|san jose|sao paulo|
sao paulo state|sapporo|sarajevo|saratov|seattle|seine|sendai|seoul|sevastopol|seville|shaanxi|shandong|shanghai|sheffield|shenyang|shenzhen|shetland|
shijiazhuang|shiraz|sichuan|silesia|silicon valley|simferopol|sinai|sinaloa|sindh|snowdonia|sochi|soho|somaliland|somerset|south china sea|
south ossetia|southampton|spokane|st petersburg|st. louis|st. petersburg|statue of liberty|stavanger|stockholm|stoke|strasbourg|stuttgart|suez|
suffolk|sulawesi|sumatra|sunderland|surabaya|surat|surrey|sussex|suzhou|swansea|sydney|szczecin|tabriz|taipei|taiyuan|tallinn|tamil nadu|tampa|
tampere|tangier|tashkent|tbilisi|tehran|tel aviv|telangana|tenerife|thames|thessaloniki|thrace|tiananmen square|tianjin|tigray|tigris|tijuana|tikrit|
times square|tirana|tokyo|toledo|toronto|toulouse|transnistria|transvaal|transylvania|trieste|tripoli|trondheim|tucson|tunis|turin|turku|tver|tyre|
ufa|ulsan|ulster|uppsala|urals|urumqi|utrecht|uttar pradesh|valencia|valparaiso|vancouver|varanasi|varna|venice|verona|vienna|vilnius|vladivostok|
volga|volgograd|voronezh|wall street|warsaw|washington d.c.|washington, d.c.|waziristan|wellington|west bengal|western cape|westminster|winnipeg|
wolverhampton|wroclaw|wuhan|wuppertal|xiamen|xian|yangon|yangtze|yekaterinburg|yellowstone|yerevan|yinchuan|yokohama|york|yucatan|yunnan|zagreb|
zanzibar|zaporizhzhia|zaragoza|zhejiang|zhengzhou|zibo|zurich`
    .replaceAll('\n', '')
    .split('|'),
)
