// Common words that names of products, works, events and bodies are made of and people's names are not, lower case. Source: own list from
// the commonest adjectives and nouns of the British National Corpus frequency lists (Leech, Rayson, Wilson 2001), without those that are surnames.

import {words} from './words.ts'

export const COMMON_NAME_WORDS: ReadonlySet<string> = words(
  'new latest old big great grand royal international first second third last next final full open free public private high/er low/er super special general ' +
    'global digital virtual creative joint red blue yellow silver light dark deep early late daily annual modern classic official original american ' +
    'european northern southern western central upper inner outer middle main major minor top best better good bad real true dead live living air sea earth ' +
    'moon space world land water fire ice snow storm wind/ow rain mountain ocean galaxy comet game match round race ring cave door wall room table ' +
    'chair box book page story stories song film movie show series album tour night life death love time hour month/ly century age man men woman ' +
    'women child children people boy girl kid family mother father baby war/m peace battle strike fighter power control attack defence defense mission ' +
    'operation task gun bomb missile tank jet aircraft car/e truck bus train ship boat bike engine drive/r speed road rail code data file disk phone mobile ' +
    'web net online software hardware server browser system machine device camera screen video audio music sound voice image picture photo art design style ' +
    'model type version edition release energy oil gas metal gold/en iron steel stone rock/et wood glass paper plastic food bread milk wine beer tea ' +
    'coffee cake fruit rice fish meat dog cat horse bear lion tiger eagle wolf dragon bird bull shark spider ant animal tree flower leaf root money price ' +
    'tax credit debt loan trade sale stock bond rate cost cash profit value index average health disease cancer virus flu drug medicine blood heart ' +
    'brain eye hand foot head body test study survey science history nature culture right freedom justice hope faith truth future past present change ' +
    'progress idea plan/et/e vision dream secret mystery home house street city town country state nation/al place area zone field garden tower hall gate ' +
    'wing bridge camp base site point line day week/ly year summer winter spring autumn christmas easter/n ramadan holiday weekend morning evening and or ' +
    'of for/ce against without the black white green english sporting safe smart solar nuclear atomic electric automatic heavy fast quick slow strong hard soft hot cold ' +
    'clean clear ground local human social personal happy holy sacred wild common total double single dual twin triple mini micro mega ultra pro plus max ' +
    'million dollar windows complete degree felony context insights consent conduct unlawful industrial unspoken entry guide false evil footage firm staff prominent popular influential graphic civil legal junior senior veteran forensic strategic economic initial multiple overall current recent subsequent consumer proxy discipline automobile alternate dramatic rear innocent screenshot refuse talent launch lead rescue crooked',
)
