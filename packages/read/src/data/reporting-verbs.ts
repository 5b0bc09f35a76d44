// Verbs that report speech or writing, by what they take. Source: own list, in the classes of B. Levin, "English Verb
// Classes and Alternations" (1993), section 37 (verbs of communication), and Quirk et al. (1985), 16.30 to 16.63.

import {meanings, withPlurals, words} from './words.ts'

// What stands behind these tells what was said, even where no word of it is quoted.
const TOPIC_OBJECTS =
  'describe discuss compare thank congratulate point+to push+for press+for object+to denounce condemn criticise criticize blast slam praise cite reject deny mock accuse blame dismiss demand defend hail deride decry lament ' +
  'call+for speak+of talk+about warn+of complain+of express ridicule tout deplore lambast laud mention warn+about warn+against caution+against complain+about ' +
  'boast+of boast+about brag+about rail+against allude+to joke+about scoff+at apologise+for apologize+for ask+about ask+for recommend propose ' +
  'advocate credit insult rebuke scold chide highlight outline ' +
  'echo liken speak+about applaud commend bemoan berate castigate chastise excoriate rebut refute repudiate disavow downplay voice raise talk+of appeal+for argue+for ' +
  'argue+against plead+for rail+about elaborate+on detail disparage demonise demonize belittle assail opine+on remark+on rule+out speculate+about speculate+on admit+to confess+to'

/**
 * clause: a that-clause, a bare clause or quoted words · stance: the same, of what somebody holds to be so ·
 * quote: quoted words only · tell: an addressee, then as clause · urge: an addressee and "to" · vow: "to" ·
 * object: a noun phrase, with quoted words or about somebody · evidence: a that-clause or a bare one, of a study or a record
 * · attitude: any of these, only where words are quoted in it
 */
export type Frame =
  | 'clause'
  | 'stance'
  | 'quote'
  | 'tell'
  | 'urge'
  | 'vow'
  | 'object'
  | 'evidence'
  | 'attitude'

export const REPORTING_VERBS: Readonly<Record<Frame, string>> = {
  clause:
    'say add announce acknowledge admit affirm agree allege argue assert attest boast calculate caution claim clarify comment complain ' +
    'concede conclude confess confide confirm contend counter declare disclose elaborate emphasise emphasize estimate explain hint imply insist ' +
    'joke lament maintain mention muse note observe opine predict proclaim pronounce protest quip reason recall recount reiterate bare ' +
    'rejoin relate remark repeat reply report respond retort reveal specify speculate state stress suggest swear testify tweet underline ' +
    'underscore vow warn wonder write interject concur point+out indicate avow pledge promise decry charge posit deny dispute ' +
    'recommend propose advise brag guess retell rule reaffirm signal theorise theorize forecast crow fret volunteer make+clear reassert tweet+out reckon let+slip',
  stance: 'believe think understand worry adamant confident optimistic convinced',
  evidence: 'find show hold hear include contain carry determine',
  attitude:
    'hope pray fear want prefer feel know learn realise realize hate dislike resent welcome expect doubt suspect oppose resist seek ' +
    'bash denigrate knock malign savage trash vilify regard consider favour favor envision envisage imagine see+as remember categorize categorise classify style smear',
  quote:
    'ask answer accept remember persist object email text go bark bellow begin continue cry end exclaim fume gush laugh mutter murmur quote read scoff scream shout sigh snap sneer ' +
    'caption share dish spill croon sob go+on thunder whisper yell chant finish open interrupt demand post surmise fire+back shoot+back push+back deadpan boom intone chime+in cut+in put+in weigh+in grumble groan growl howl ' +
    'plead gripe grouse bluster chorus chuckle drawl enthuse exult gloat hiss holler jest mumble offer rage rant rave sniff snarl snort splutter stammer taunt venture wail whine put+it marvel moan reflect query sum+up sing urge correct croak chirp squeal squeak bawl tease banter chip+in pipe+up hazard write+back shrug smile grin nod wince call scrawl daub chalk stencil submit profess intimate stipulate ' +
    'inquire enquire roar tut mouth recite resume ponder summarise summarize beam pant hum purr stutter allow parry huff mimic narrate prompt puff shriek smirk utter ' +
    'pen chime warble whoop wisecrack yawn yelp lecture scribble shudder toast blurt+out blurt breathe cackle cajole coo curse decree falter giggle harrumph hoot jeer nag ' +
    'pontificate preach soothe trill vent gasp translate type cheer wager beg implore remind instruct scold chide reassure ' +
    'snicker chortle rap conjecture aver reminisce philosophise grunt whimper recollect bleat storm',
  tell: 'tell put+to remind assure inform notify advise warn convince persuade reassure brief caution promise write email text',
  urge: 'urge ask tell order advise warn encourage implore beg beseech exhort request press instruct invite call+on call+upon appeal+to plead+with yell+at shout+at scream+at challenge dare counsel admonish direct command petition entreat',
  vow: 'vow promise pledge offer threaten agree refuse demand swear decline',
  object: `${TOPIC_OBJECTS} refer+to call dub label question maintain brand characterise characterize term attack portray depict frame cast admonish deem trumpet bill speak+against comment+on set+out lay+out spell+out lash+out hit+out hit+back brush+off brush+aside wave+away shrug+off sum+up laugh+off write+off play+down call+out threaten urge offer critical+of single+out invoke hint+at fault contrast put peg paint endorse attribute ascribe`,
}

/** Verbs whose object tells what was said even where no word of it is quoted. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  [
    ...words(TOPIC_OBJECTS),
    ...words(
      'call+upon dispute allege note acknowledge admit announce confirm report reveal disclose declare explain emphasise emphasize stress suggest predict promise pledge vow reiterate repeat urge',
    ),
  ].map((verb) => verb.replace('+', ' ')),
)

/** Irregular forms → lemma. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = meanings({
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  understand: 'understood',
  find: 'found',
  show: 'shown',
  read: 'read',
  begin: 'began begun',
  go: 'went gone',
  shoot: 'shot',
  seek: 'sought',
  forecast: 'forecast',
  make: 'made',
  see: 'saw seen',
  hold: 'held',
  hear: 'heard',
  sing: 'sang',
  speak: 'spoke spoken',
  put: 'put',
  cast: 'cast',
  cut: 'cut',
  let: 'let',
  set: 'set',
  lay: 'laid',
  hit: 'hit',
})

/** Forms that are nouns as often as verbs: verbs only with a subject before them and a clause or quotation after. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'report forecast claim comment note call answer question demand promise pledge vow charge state request order cry hope fear doubt estimate reply show tweet post ' +
      'remark laugh sigh shout counter reason find label brand attack term brief email joke hint boast quote protest challenge volunteer talk signal bill ' +
      'want command petition text chant murmur mutter whisper scream howl growl groan wail chorus bark chuckle jest rant boom query yell gloat detail voice ' +
      'object offer pen dispute advocate credit highlight outline share caption dish spill raise',
  ),
  ...words(
    'shared feel press stress open finish writing read reading feeling reporting opening thinking dare counsel rule/s ruling thanks detailed cast rage worry ' +
      'worries praise echo/es insults express knowing showing finding going beginning fearing',
  ),
])

/** Forms that are nouns or prepositions nearly always: no verbs here ("party rules"). */
export const NOUNS_ONLY: ReadonlySet<string> = new Set(['regarding', 'considering'])
