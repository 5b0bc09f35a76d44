// Common words that names of products, works, events and bodies are made of and people's names are not, lower case. Source: own list from
// the commonest adjectives and nouns of the British National Corpus frequency lists (Leech, Rayson, Wilson 2001), without those that are surnames.

import {words} from './words.ts'

export const COMMON_NAME_WORDS: ReadonlySet<string> = words(
  'new old big great grand royal national international first second third last next final full open free public private high higher low super special general ' +
    'global digital virtual creative joint red blue yellow golden silver light dark deep early late early daily weekly monthly annual modern classic official original ' +
    'american european northern southern eastern western central upper lower inner outer middle main major minor top best better good bad real true dead live living ' +
    'air sea earth moon space world land water fire ice snow storm wind rain mountain ocean planet galaxy comet ' +
    'game games match round race ring cave window windows door doors wall walls room table chair box book books page story stories song songs film films movie show series ' +
    'album tour night life death love time times hour month century age man men woman women child children people boy girl kid family mother father baby ' +
    'war wars peace battle strike fighter force power control attack defence defense mission operation task gun bomb missile tank jet plane aircraft rocket ' +
    'car truck bus train ship boat bike engine drive driver speed road rail code data file disk phone mobile web net online software hardware server browser ' +
    'system machine device camera screen video audio music sound voice image picture photo art design style model type version edition release ' +
    'energy oil gas metal gold iron steel stone rock rocks wood glass paper plastic food bread milk wine beer tea coffee cake fruit rice fish meat ' +
    'dog cat horse bear lion tiger eagle wolf dragon bird bull shark spider ant animal tree flower leaf root ' +
    'money price tax credit debt loan trade sale sales stock bond rate cost cash profit value index average ' +
    'health care disease cancer virus flu drug drugs medicine blood heart brain eye hand foot head body test study survey science history nature culture ' +
    'right rights freedom justice hope faith truth future past present change progress idea plan vision dream secret mystery ' +
    'home house street city town country state nation place area zone field garden tower hall gate wing bridge camp base site point line lines ' +
    'day week year summer winter spring autumn christmas easter ramadan holiday weekend morning evening night ' +
    'and or of for the home black white green english sporting safe smart solar nuclear atomic electric automatic heavy fast quick slow strong hard soft hot cold warm clean clear ' +
    'ground local human social personal happy holy sacred wild common total double single dual twin triple mini micro mega ultra pro plus max',
)
