// English verb forms for telling tense without a tagger. Source: the irregular verbs of the Cambridge Grammar of English, appendix; own lists.

import {meanings, words} from './words.ts'

/** Past forms that do not end in -ed, lower case; forms that are also the present or a common noun are left out. */
export const IRREGULAR_PAST: ReadonlySet<string> = words(
  'arose ate awoke became began bent bit bled blew bore bought bound bred broke brought built burnt burst came caught chose clung crept dealt did ' +
    'drank drew drove dug fed fell felt fled flew forbade foresaw forgave forgot fought found froze gave got grew heard held hid hung kept knelt knew ' +
    'laid leapt learnt led left lent lit lost made meant met misled mistook outsold overcame overran oversaw overthrew overtook paid ran rang rebuilt ' +
    'redrew resold retook rewrote rode rose said sang sank sat saw sent shone shook shot shrank slept slid snuck sold sought sped spent spoke sprang ' +
    'spun stank stole stood strode strove struck stuck stung swam swept swore swung taught thought threw told took tore trod understood undertook ' +
    'underwent undid upheld went wept withdrew withheld withstood woke won wore wove wrote wrung',
)

/** Past participles that do not end in -ed and differ from the past. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = words(
  'been begun bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden forgotten frozen given gone grown hidden known ' +
    'laid overthrown ridden risen run seen set shaken shown shut spoken stolen sunk sworn taken thrown torn beaten drunk foreseen forsaken overrun overtaken proven redrawn retaken rewritten shrunk slain sung swollen swum undone undergone undertaken withdrawn woken worn ' +
    'written held sent put cut hit hurt let',
)

/** Of nouns in -er for what people do ("leader"), the verb's irregular past and participle by its stem. */
export const AGENT_PASTS: ReadonlyMap<string, string> = meanings({
  led: 'lead',
  wore: 'wear',
  'wrote written': 'writ',
  built: 'build',
  taught: 'teach',
  'drove driven': 'driv',
  sold: 'sell',
  bought: 'buy',
  made: 'mak',
  'grew grown': 'grow',
  kept: 'keep',
  'rode ridden': 'rid',
  'sang sung': 'sing',
  held: 'hold',
  found: 'find',
  lost: 'los',
  fought: 'fight',
  caught: 'catch',
  'swam swum': 'swimm',
  'ran run': 'runn',
  won: 'winn',
  'rang rung': 'ring',
  'spoke spoken': 'speak',
  'threw thrown': 'throw',
  'drew drawn': 'draw',
  'wove woven': 'weav',
  'gave given': 'giv',
  dug: 'digg',
  shot: 'shoot',
  bred: 'breed',
  dealt: 'deal',
  lent: 'lend',
})

/** Verbs whose past is their present. */
export const UNCHANGING: ReadonlySet<string> = words(
  'beat cut hit put set shut spread split quit cost hurt let bid cast shed',
)

/** Words in -ed that are no verbs. */
export const NOT_PAST: ReadonlySet<string> = words(
  'hundred unchanged unprecedented unnamed unidentified unarmed unaffected unemployed undisclosed uninsured unresolved unlimited unmanned unmarried unrelated unsolved ' +
    'unused unwanted unfinished united indeed need speed seed breed feed red bed exceed proceed succeed bleed creed greed weed naked sacred wicked so-called embed shed wed ' +
    'med fed led',
)

export const BE: ReadonlySet<string> = words('is are was were be been being am')
export const PAST_AUXILIARIES: ReadonlySet<string> = words('was were had did')
export const HAVE: ReadonlySet<string> = words('has have having')
export const MODALS: ReadonlySet<string> = words('will shall would could may might should can must')

/** Words that look ahead: modals, and adjectives or verbs before an infinitive. */
export const AHEAD: ReadonlySet<string> = words(
  'will shall due scheduled expected planned planning plans upcoming forthcoming deadline intends intend aims hopes expects going slated proposed come begins starts opens expires ' +
    'would could can cannot may might must should supposed poised likely unlikely projected forecast closes ends stops shuts resumes concludes continues',
)

/** Verbs of reporting in the forms that news uses; they date what was said, not what happened. */
export const REPORTING: ReadonlySet<string> = words(
  'said say/s saying told tell/s telling added adds adding wrote writes announced announces stated states noted notes explained explains claimed claims ' +
    'argued argues warned warns acknowledged acknowledges admitted admits confirmed confirms reported reports insisted insists suggested suggests ' +
    'believe/d/s thinks thought declared declares denied denies replied asked asks urged urges called recalled remarked revealed reveals disclosed ' +
    'commented tweeted posted quoted according found finds showed shows pointed agreed agrees concluded concludes estimated estimates alleged alleges ' +
    'described describes testified predicted predicts projected hoped hopes feared fears',
)

/** Verbs and nouns of doubt about what is reported. */
export const ALLEGING: ReadonlySet<string> = words(
  'allegedly reportedly alleged alleges alleging claimed claims purportedly accused apparently believed thought suspected rumoured rumored supposedly',
)
export const DENYING: ReadonlySet<string> = words(
  'denied denies deny denying rejected dismissed refuted disputed',
)

/** Words for what is only foreseen. */
export const FORESEEING: ReadonlySet<string> = words(
  'could may might would likely unlikely forecast forecasts predicted predicts projected expected expects certain bound probably possible',
)

/** Words for what somebody means to do. */
export const PLANNING: ReadonlySet<string> = words(
  'will shall must due scheduled planned planning preparing plan/s set slated intend/s going agreed pledged vowed promised undertook undertaken meant supposed aims wants to',
)
