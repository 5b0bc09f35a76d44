// Common words that names of products, works, events and bodies are made of and people's names are not, lower case. Source: own list from
// the commonest adjectives and nouns of the British National Corpus frequency lists (Leech, Rayson, Wilson 2001), without those that are surnames.

import {words} from './words.ts'

export const COMMON_NAME_WORDS: ReadonlySet<string> = words(
  'against age air aircraft album alternate american and animal annual ant area art atomic attack audio automatic automobile autumn average baby bad ' +
    'base battle bear beer best better big bike bird black blood blue boat body bomb bond book box boy brain bread bridge browser bull bus cake camera ' +
    'camp cancer car/e cash cat cave central century chair change child children christmas city civil classic clean clear code coffee cold comet ' +
    'common complete conduct consent consumer context control cost country creative credit crooked culture current daily dark data day dead death debt ' +
    'deep defence defense degree design device digital discipline disease disk dog dollar door double dragon dramatic dream drive/r drug dual eagle ' +
    'early earth easter/n economic edition electric energy engine english entry european evening evil eye faith false family fast father felony field ' +
    'fighter file film final fire firm first fish flower flu food foot footage for/ce forensic free freedom fruit full future galaxy game garden gas ' +
    'gate general girl glass global gold/en good grand graphic great green ground guide gun hall hand happy hard hardware head health heart heavy ' +
    'high/er history holiday holy home hope horse hot hour house human ice idea image index industrial influential initial inner innocent insights ' +
    'international iron jet joint junior justice kid land last late latest launch lead leaf legal life light line lion live living loan local love ' +
    'low/er machine main major man match max meat medicine mega men metal micro middle milk million mini minor missile mission mobile model modern ' +
    'money month/ly moon morning mother mountain movie multiple music mystery nation/al nature net new next night northern nuclear ocean of official ' +
    'oil old online open operation or original outer overall page paper past peace people personal phone photo picture place plan/et/e plastic plus ' +
    'point popular power present price private pro profit progress prominent proxy public quick race rail rain ramadan rate real rear recent red ' +
    'refuse release rescue rice right ring road rock/et room root round royal sacred safe sale science screen screenshot sea second secret senior ' +
    'series server shark ship show silver single site slow smart snow social soft software solar song sound southern space special speed spider ' +
    'sporting spring staff state steel stock stone stories storm story strategic street strike strong study style subsequent summer super survey ' +
    'system table talent tank task tax tea test the third tiger time top total tour tower town trade train tree triple truck true truth twin type ' +
    'ultra unlawful unspoken upper value version veteran video virtual virus vision voice wall war/m water web week/ly weekend western white wild ' +
    'wind/ow windows wine wing winter without wolf woman women wood world year yellow zone',
)
