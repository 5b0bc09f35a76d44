// Cities, regions and sights by their English names, lower case. Sources: UN World Urbanization Prospects 2018 (cities of a million and more); ISO 3166-2
// (first-order parts of large states); own list of English counties, ranges, rivers, seas and sights.

/** Lower case. */
export const PLACES_OF_THE_WORLD: ReadonlySet<string> = new Set(
  `aachen|aarhus|aberdeen|abkhazia|abu dhabi|adelaide|aden|adriatic|aegean|agadir|agra|aguascalientes|ahmedabad|albuquerque|alexandria|alicante|almaty|
amazonas|amhara|anaheim|anatolia|anchorage|anglesey|anhui|ankara|anshan|antalya|antwerp|appalachians|arequipa|arkhangelsk|asuncion|aurora|austin|
avignon|azores|baghdad|bahia|bakersfield|bali|baltic|bandung|baoding|baotou|bari|basel|basra|baton rouge|beersheba|beijing|belo horizonte|benghazi|
bergen|bhopal|biafra|bilbao|black sea|bloemfontein|bochum|bohemia|bologna|bonn|bordeaux|borneo|bosphorus|bradford|brasov|bratislava|bremen|brest|
brighton|bristol|brno|broadway|bronx|bruges|bucaramanga|bucharest|buckingham palace|buffalo|bursa|cabinda|cali|cancun|cape town|capitol hill|caracas|
cartagena|casablanca|caspian|catania|caucasus|central park|changchun|changsha|charlotte|chelyabinsk|chengdu|cheshire|chiang mai|chiapas|chittagong|
chongqing|christchurch|cluj-napoca|coimbatore|cologne|colombo|columbus|connacht|constantine|cordoba|cork|corsica|coventry|crete|cuenca|cumbria|
curitiba|cusco|daegu|daejeon|dalian|damascus|dandong|danube|dar es salaam|datong|davao|dead sea|debrecen|derby|devon|dhaka|dnipro|doha|donetsk|dorset|
dortmund|downing street|dresden|dublin|duisburg|dundee|dunedin|durban|dusseldorf|eastern cape|eiffel tower|eindhoven|el paso|erbil|essen|essex|
euphrates|everglades|exeter|fargo|fes|florence|fort worth|fortaleza|fresno|fujian|fukuoka|fushun|fuzhou|gaborone|galapagos|galicia|galilee|ganges|
gansu|gatwick|gauteng|gaza city|gdansk|genoa|ghent|gibraltar|gijon|goa|gobi|goiania|golan heights|gothenburg|granada|grand canyon|graz|grenoble|
groningen|guadalajara|guayaquil|gwangju|haikou|hainan|haiphong|halifax|handan|hangzhou|hannover|hanover|harbin|harlem|harrisburg|hawaii island|
heathrow|hebrides|hebron|hefei|henan|herat|hertfordshire|highlands|hiroshima|ho chi minh city|hobart|hohhot|hokkaido|homs|honshu|hubei|huizhou|hull|
hunan|hyde park|hyderabad|ibiza|incheon|indore|inner mongolia|innsbruck|ipswich|irkutsk|isfahan|islamabad|izmir|jacksonville|jaffna|jaipur|jakarta|
jalalabad|jalisco|java|jeddah|jiangsu|jilin|jinan|jordan river|jos|juba|kabul|kaduna|kampala|kandahar|kano|kanpur|kansas city|katanga|katowice|
kawasaki|kazan|kent|kerman|khabarovsk|kherson|khulna|khyber-pakhtunkhwa|kigali|kilimanjaro|kirkuk|kitakyushu|kivu|kobe|kochi|konya|kosice|krakow|
krasnodar|krasnoyarsk|kuala lumpur|kumasi|kunming|kuwait city|kwazulu-natal|kyiv|kyoto|kyushu|ladakh|lancashire|lanzhou|latakia|lausanne|leicester|
leinster|leipzig|leon|lexington|liege|lille|limassol|lincolnshire|linz|lodz|london|long island|louisville|lublin|lubumbashi|lucknow|luhansk|luoyang|
luzon|lviv|lyon|madeira|madison|madurai|malaga|mallorca|malmo|manaus|mandalay|mannheim|maracaibo|mariupol|marrakesh|mashhad|maui|medan|medellin|
memphis|merida|mexicali|middlesbrough|minas gerais|mindanao|minsk|mogadishu|mombasa|monaco|monterrey|montpellier|moravia|moscow|mount everest|multan|
munster|murcia|murmansk|mykolaiv|nablus|nagasaki|nagorno-karabakh|nagoya|nairobi|nanchang|nanjing|nanning|nantes|nashville|natal|negev|new york city|
newark|newcastle|niagara falls|nice|nile|ningbo|nis|nizhny novgorod|norfolk|northumberland|norwich|notre dame|nottingham|novosibirsk|nuremberg|oahu|
oakland|oaxaca|odessa|ogaden|okinawa|omaha|omsk|oran|orkney|orlando|orleans|oromia|oslo|ostrava|ouagadougou|oxford|oxfordshire|padua|palermo|palma|
palmyra|palo alto|panama city|papua|patagonia|patna|perm|persian gulf|peshawar|phuket|plovdiv|plymouth|podgorica|port elizabeth|port harcourt|
portland|porto|porto alegre|portsmouth|poznan|prague|pretoria|providence|puebla|pune|puntland|pyongyang|qingdao|queens|quetta|quito|raleigh|ramallah|
raqqa|rawalpindi|reading|recife|red sea|red square|reykjavik|rhine|rhodes|richmond|riga|rockies|rome|rosario|rostov|rotterdam|sacramento|sahara|
saint petersburg|salem|salvador|samara|samarkand|san jose|sao paulo state|sapporo|sarajevo|saratov|seine|sendai|seoul|sevastopol|shaanxi|shandong|
sheffield|shenyang|shetland|shijiazhuang|shiraz|sichuan|silesia|silicon valley|simferopol|sinai|sinaloa|snowdonia|sochi|soho|somaliland|somerset|
south china sea|south ossetia|southampton|spokane|st. petersburg|statue of liberty|stavanger|stockholm|stoke|strasbourg|stuttgart|suez|suffolk|
sulawesi|sumatra|sunderland|surabaya|surat|surrey|sussex|suzhou|swansea|szczecin|tabriz|taipei|taiyuan|tallinn|tampa|tampere|tangier|tashkent|tbilisi|
tehran|tenerife|thames|thessaloniki|thrace|tiananmen square|tianjin|tigray|tigris|tijuana|tikrit|times square|tirana|tokyo|toledo|toulouse|
transnistria|transvaal|transylvania|trieste|tripoli|trondheim|tucson|tunis|turku|tver|tyre|ufa|ulsan|ulster|uppsala|urals|urumqi|utrecht|valencia|
valparaiso|varanasi|varna|verona|vienna|vilnius|vladivostok|volga|volgograd|voronezh|wall street|warsaw|washington d.c.|washington, d.c.|waziristan|
wellington|western cape|westminster|winnipeg|wolverhampton|wroclaw|wuppertal|xiamen|xian|yangon|yangtze|yekaterinburg|yellowstone|yerevan|yinchuan|
yokohama|york|yucatan|yunnan|zagreb|zanzibar|zaporizhzhia|zaragoza|zhejiang|zhengzhou|zibo`
    .replaceAll('\n', '')
    .split('|'),
)
