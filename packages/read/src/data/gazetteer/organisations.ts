// Companies, media, agencies, parties, clubs and institutions that news seldom explains, lower case. Source: own list after the Forbes Global 2000, the
// membership lists of the World Association of News Publishers and the Yearbook of International Organizations. Names that are commonly surnames,
// places or words too are left out.

/** Lower case. */
export const ORGANISATIONS_OF_THE_WORLD: ReadonlySet<string> = new Set(
  `abc|ac milan|accenture|activision|adidas|adobe|aeroflot|african national congress|agence france-presse|aig|air france|airbnb|airbus|ajax|al qaeda|
al-jazeera|aldi|alibaba|allianz|amazon|amd|american express|amnesty international|anadolu|anc|ansa|apple|arcelormittal|arsenal|asahi shimbun|asda|
associated press|astrazeneca|audi|axa|axios|bae systems|baidu|bank of america|bank of england|barclays|basf|bayer|bayern munich|bbc news|bbva|
bear stearns|berkeley|berkshire hathaway|bharatiya janata party|bhp|bild|biontech|bjp|blackrock|blackstone|blizzard|bloomberg|blue origin|bmw|
bnp paribas|boeing|bombardier|borussia dortmund|bosch|boston globe|bp|british airways|bundestag|burger king|business insider|buzzfeed|bytedance|
c-span|caltech|cambridge university|canon|carlsberg|carrefour|cathay pacific|cbc|cbs|cdc|celtic|channel 4|channel newsasia|chevron|chicago tribune|
chrysler|church of england|cia|cisco|citibank|citigroup|citroën|coca-cola|columbia university|comcast|commerzbank|conservative party|
corriere della sera|costco|daily mail|daily mirror|daily telegraph|daimler|danone|dassault|dell|deloitte|democratic party|der spiegel|deutsche bank|
deutsche welle|die welt|die zeit|disney|doctors without borders|dodgers|dow jones|dpa|dreamworks|duma|easyjet|ebay|efe|eff|electronic arts|
eli lilly|embraer|eni|epa|equinor|ericsson|european central bank|european commission|european parliament|evening standard|exxon|exxonmobil|faa|farc|
fbi|fcc|fda|federal reserve|fema|ferrari|fiat|financial times|fitch|forbes|ford motor company|fox news|foxconn|frankfurter allgemeine zeitung|fsb|
fujitsu|gazprom|gchq|glaxosmithkline|glencore|global times|globe and mail|goodyear|gop|green party|gru|h&m|haaretz|harvard|hasbro|heineken|
hewlett-packard|hindustan times|hitachi|hizbollah|honda|house of commons|house of lords|hp|hsbc|huawei|huffington post|human rights watch|hyundai|
ibm|icann|ieee|ikea|imperial college|infosys|ing|intel|inter milan|interfax|ioc|ira|irs|itar-tass|itv|izvestia|johnson & johnson|jpmorgan chase|
juventus|kfc|kgb|kia|klm|knesset|knicks|kommersant|kpmg|kremlin|kuomintang|la repubblica|la stampa|labour party|lakers|lapd|le figaro|le monde|lego|
lehman brothers|lenovo|lg|liberal democrats|libération|lidl|linux foundation|lloyd’s|lockheed|lockheed martin|los angeles times|lucasfilm|lufthansa|
lukoil|lyft|mahindra|manchester city|manchester united|marks & spencer|marvel|mastercard|mattel|mazda|mcdonald’s|mckinsey|mercedes-benz|merck|
michelin|mit|mitsubishi|mlb|moderna|moody’s|mozilla|msnbc|nasa|nasdaq|natwest|nba|nbc|ncaa|nestle|nestlé|new statesman|new york times|
new york yankees|newsweek|nfl|nhl|nhs|nike|nikkei|nikon|nintendo|nissan|nokia|northrop grumman|novartis|novaya gazeta|npr|nsa|nvidia|nypd|opel|
openai|oracle|oxford university|panasonic|paramount|paris saint-germain|paypal|pbs|pemex|pentagon|people’s daily|pepsi|pepsico|petrobras|peugeot|
pfizer|philips|pixar|pkk|playboy|plo|politico|porsche|pravda|princeton|private eye|procter & gamble|puma|qantas|qualcomm|rabobank|radio free europe|
raytheon|real madrid|red cross|red sox|reddit|reliance|renault|republican party|ria novosti|rio tinto|roche|rolling stone|rolls-royce|rosneft|
royal dutch shell|russia today|ryanair|saab|sainsbury|salesforce|samsung|sanofi|santander|sap|saudi aramco|save the children|scotland yard|sec|sega|
shin bet|siemens|sinn fein|sky news|société générale|sony|sorbonne|south china morning post|spacex|standard & poor’s|stanford|starbucks|
state department|steelers|stellantis|subaru|supreme court|suzuki|sydney morning herald|süddeutsche zeitung|t-mobile|tass|tata|techcrunch|telefónica|
tencent|tesco|tesla|the age|the atlantic|the economist|the guardian|the hindu|the independent|the jerusalem post|the lancet|the new york times|
the new yorker|the spectator|the straits times|the sun|the times|thyssenkrupp|times of india|toronto star|toshiba|totalenergies|tottenham|toyota|
tsmc|uber|ubisoft|ubs|ucla|ukip|unesco|unicef|unicredit|unilever|united russia|usa today|vauxhall|verizon|vodafone|voice of america|volkswagen|
volvo|vox|w3c|wall street journal|walmart|walt disney|warner bros|washington post|white house|wikimedia|wikimedia foundation|wikipedia|wipro|wired|
world bank|wwf|xiaomi|yahoo|yale|yankees|yomiuri shimbun|zara`
    .replaceAll('\n', '')
    .split('|'),
)
