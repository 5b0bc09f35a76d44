// International organisations with their acronyms. Source: Union of International Associations, Yearbook; the bodies' own names.

import {phrases} from './words.ts'

/** Acronym → name. */
export const INTERNATIONAL_BODIES: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  NATO: 'North Atlantic Treaty Organization',
  WHO: 'World Health Organization',
  IMF: 'International Monetary Fund',
  WTO: 'World Trade Organization',
  ILO: 'International Labour Organization',
  IAEA: 'International Atomic Energy Agency',
  ICC: 'International Criminal Court',
  ICJ: 'International Court of Justice',
  UNHCR: 'United Nations High Commissioner for Refugees',
  OHCHR: 'Office of the United Nations High Commissioner for Human Rights',
  WFP: 'World Food Programme',
  UNDP: 'United Nations Development Programme',
  UNEP: 'United Nations Environment Programme',
  UNICEF: 'United Nations Children’s Fund',
  OECD: 'Organisation for Economic Co-operation and Development',
  OPEC: 'Organization of the Petroleum Exporting Countries',
  OSCE: 'Organization for Security and Co-operation in Europe',
  ASEAN: 'Association of Southeast Asian Nations',
  AU: 'African Union',
  OAS: 'Organization of American States',
  IOM: 'International Organization for Migration',
  ICRC: 'International Committee of the Red Cross',
  AP: 'Associated Press',
  AFP: 'Agence France-Presse',
  BBC: 'British Broadcasting Corporation',
  CNN: 'Cable News Network',
  MSF: 'Doctors Without Borders',
  RSF: 'Reporters Without Borders',
  FSB: 'Federal Security Service',
  SBU: 'Security Service of Ukraine',
  DFB: 'German Football Association',
  ELN: 'National Liberation Army',
  PKK: 'Kurdistan Workers’ Party',
  SCOTUS: 'Supreme Court',
  ISIS: 'Islamic State',
  NORAD: 'North American Aerospace Defense Command',
}

/** What bodies are called every day that their names’ words do not tell → their names, lower case. Source: The Associated Press Stylebook; BBC News style guide. */
export const CALLED: ReadonlyMap<string, string> = new Map([
  ['fed', 'federal reserve'],
  ['lords', 'house of lords'],
  ['commons', 'house of commons'],
  ['marines', 'marine corps'],
  ['gop', 'republican party'],
  ['lib dem', 'liberal democrats'],
  ['lib dems', 'liberal democrats'],
  ['tories', 'conservatives'],
  ['tory party', 'conservatives'],
  ['conservative party', 'conservatives'],
])

/** Other bodies whose names tell nothing by their words, or tell of somebody ("Morgan Stanley"), lower case. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set([
  ...Object.values(INTERNATIONAL_BODIES).map((name) => name.toLowerCase()),
  ...phrases(
    'red cross|red crescent|facebook|twitter|instagram|youtube|snapchat|tiktok|whatsapp|linkedin|netflix|google|spotify|microsoft|al jazeera|reuters|xinhua|yonhap|kyodo|amnesty|greenpeace|oxfam|hamas|hezbollah|taliban|islamic state|boko haram|al-qaeda|al qaeda|al arabiya|al-shabab|al shabab|marks and spencer|al-shabaab|al shabaab|interpol|europol|frontex|sinn féin|fine gael|fianna fáil|plaid cymru|likud|fatah|el país|el pais|el mundo|uefa|fifa|unicef|nato|opec|asean|unesco|ecowas|mercosur|nasa|esa|ofcom|ofgem|ofsted|ofwat|acas|aslef|usdaw|yougov|ipsos|gallup|concacaf|conmebol|general electric|general motors|general mills|general dynamics|labour|new labour|lib dem|lib dems|tories|isis|isil|mossad|jabhat al-nusra|merrill lynch|morgan stanley|goldman sachs|credit suisse|wells fargo|jp morgan|j.p. morgan|jpmorgan|jpmorgan chase|louis vuitton|' +
      'adidas|airbnb|airbus|apple|axios|black lives matter|breitbart|buzzfeed|citibank|comcast|disney|ebay|fedex|gofundme|ikea|mercedes-benz|nike|paypal|politico|reddit|tesla|truth social|verizon|weibo|wikileaks|wikimedia|' +
      'alibaba|astrazeneca|barclays|blackrock|boeing|bytedance|citigroup|deloitte|easyjet|equinor|eskom|exxonmobil|gazprom|glencore|huawei|hyundai|kpmg|lockheed martin|lufthansa|maersk|mckinsey|natwest|nestlé|nissan|novartis|nvidia|openai|petrobras|pfizer|qantas|renault|rio tinto|rolls-royce|rosneft|ryanair|safaricom|samsung|siemens|softbank|spacex|starbucks|stellantis|tencent|tesco|totalenergies|toyota|uber|unilever|volkswagen|walmart|' +
      'eli lilly|calvin klein|fannie mae|freddie mac|norfolk southern|royal caribbean|virgin atlantic|warner bros|national grid|jaguar land rover|aston martin|' +
      'baidu|condé nast|costco|douyin|evergrande|falun gong|houthis|radisson|telegram|wechat|xiaohongshu|' +
      'channel one|gawker|harvard|homeland security|stanford|yahoo|yale|' +
      'mass general brigham|cal fire|world central kitchen|bellingcat|interfax|propublica|rappler|wikipedia|le monde|le figaro|le parisien|roscosmos|rosatom|bundeswehr|bundesrat|carabinieri|guardia civil|' +
      "fidesz|podemos|syriza|zanu-pf|frelimo|golkar|pheu thai|georgian dream|nhs resolution|barisan nasional|pakatan harapan|chama cha mapinduzi|forza italia|jamaat-e-islami|islamic jihad|palestinian islamic jihad|white helmets|o globo|actionaid|wateraid|b’tselem|b'tselem|citizens advice|world vision|extinction rebellion|palestine action|juventus|ac milan|inter milan|manchester city|leicester city|all blacks|scotland yard|amtrak|aldi|lidl|carrefour|un women|un-habitat|un habitat|shin bet|magen david adom|charlie hebdo|coca-cola|dow jones|exxon mobil|afl-cio|amazon prime video|bbc sounds|foreign policy|joint chiefs of staff|federal reserve|east african community|caribbean community",
  ),
])
