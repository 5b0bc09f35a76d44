// Verbs that report speech or writing, by what they take. Source: own list, in the classes of B. Levin, "English Verb
// Classes and Alternations" (1993), section 37 (verbs of communication), and Quirk et al. (1985), 16.30 to 16.63.

/**
 * clause: a that-clause, a bare clause or quoted words · stance: the same, of what somebody holds to be so ·
 * quote: quoted words only · tell: an addressee, then as clause · urge: an addressee and "to" · vow: "to" ·
 * object: a noun phrase, with quoted words or about somebody · evidence: a that-clause or a bare one, of a study or a record
 */
export type Frame = 'clause' | 'stance' | 'quote' | 'tell' | 'urge' | 'vow' | 'object' | 'evidence'

export const REPORTING_VERBS: Readonly<Record<Frame, string>> = {
  clause:
    'say add announce acknowledge admit affirm agree allege argue assert attest boast caution claim clarify comment complain ' +
    'concede conclude confess confide confirm contend counter declare disclose elaborate emphasise emphasize estimate explain hint imply insist ' +
    'joke lament maintain mention muse note observe opine predict proclaim pronounce protest quip reason recall recount reiterate ' +
    'rejoin relate remark repeat reply report respond retort reveal specify speculate state stress suggest swear testify tweet underline ' +
    'underscore vow warn wonder write interject concur point+out indicate avow pledge promise decry charge posit deny dispute ' +
    'recommend propose advise brag guess retell rule reaffirm signal theorise theorize forecast crow fret volunteer caution',
  stance: 'believe think',
  evidence: 'find show',
  quote:
    'ask answer bark bellow begin continue cry exclaim fume gush laugh mutter murmur quote read scoff scream shout sigh snap sneer ' +
    'sob go+on thunder whisper yell chant finish open interrupt demand post surmise fire+back shoot+back push+back deadpan boom intone chime+in cut+in weigh+in grumble groan growl howl ' +
    'plead gripe grouse bluster chorus chuckle drawl enthuse exult gloat hiss holler jest mumble offer rage rant rave sniff snarl snort splutter stammer taunt venture wail whine put+it marvel moan reflect query sum+up sing urge correct',
  tell: 'tell remind assure inform notify advise warn convince persuade reassure brief caution promise write email',
  urge: 'urge ask tell order advise warn encourage implore beg beseech exhort request press instruct invite call+on call+upon challenge dare counsel admonish',
  vow: 'vow promise pledge offer threaten agree refuse demand swear decline',
  object:
    'call describe dub label denounce condemn criticise criticize blast slam praise cite question reject deny mock accuse blame dismiss ' +
    'demand maintain defend hail brand characterise characterize term deride decry lament call+for refer+to speak+of talk+about warn+of ' +
    'complain+of express praise ridicule tout attack deplore lambast laud mention warn+about warn+against complain+about boast+of boast+about ' +
    'brag+about rail+against allude+to hint+at joke+about scoff+at apologise+for apologize+for ask+about ask+for recommend propose ' +
    'advocate endorse credit discuss compare thank congratulate insult rebuke scold chide point+to push+for press+for single+out highlight outline express ' +
    'invoke echo speak+about portray depict frame cast applaud commend bemoan berate castigate chastise excoriate admonish assail disparage belittle liken deem ' +
    'rebut refute repudiate disavow downplay trumpet voice bill nickname talk+of appeal+for argue+for argue+against plead+for ' +
    'speak+against rail+about object+to comment+on elaborate+on detail',
}

/** Verbs of the frame "object" whose object tells what was said even where no word of it is quoted. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  (
    'accuse blame criticise criticize condemn denounce decry deplore praise mock ridicule deride describe blast slam lambast hail laud ' +
    'defend demand lament mention tout call+for call+upon refer+to speak+of talk+about warn+of warn+about warn+against complain+of ' +
    'complain+about boast+of boast+about brag+about rail+against allude+to hint+at joke+about scoff+at apologise+for apologize+for ' +
    'ask+about ask+for cite dispute recommend propose advocate endorse credit discuss compare congratulate insult rebuke scold chide ' +
    'point+to push+for press+for single+out highlight outline express invoke echo speak+about dismiss reject acknowledge admit announce confirm report reveal ' +
    'disclose declare explain thank applaud commend bemoan berate castigate chastise excoriate rebut refute repudiate disavow downplay voice ' +
    'talk+of appeal+for argue+for argue+against plead+for rail+about object+to elaborate+on detail emphasise emphasize stress suggest predict promise pledge vow deny reiterate repeat threaten'
  )
    .split(' ')
    .map((verb) => verb.replace('+', ' ')),
)

/** Irregular forms → lemma. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  found: 'find',
  shown: 'show',
  read: 'read',
  began: 'begin',
  begun: 'begin',
  went: 'go',
  gone: 'go',
  shot: 'shoot',
  sang: 'sing',
  spoke: 'speak',
  spoken: 'speak',
  quipped: 'quip',
  quipping: 'quip',
  slammed: 'slam',
  slamming: 'slam',
  begged: 'beg',
  begging: 'beg',
  dubbed: 'dub',
  dubbing: 'dub',
  admitted: 'admit',
  admitting: 'admit',
  snapped: 'snap',
  snapping: 'snap',
  concurred: 'concur',
  concurring: 'concur',
  referred: 'refer',
  referring: 'refer',
  sobbed: 'sob',
  labelled: 'label',
  labelling: 'label',
  put: 'put',
  putting: 'put',
  cast: 'cast',
}

/** Forms that are nouns as often as verbs: verbs only with a subject before them and a clause or quotation after. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  (
    'report reports claim claims comment comments note notes call calls answer answers question questions demand demands promise ' +
    'promises pledge pledges vow vows charge charges state states request requests order orders cry cries hope hopes fear fears ' +
    'doubt doubts estimate estimates reply replies show shows tweet tweets post posts remark remarks laugh laughs sigh sighs shout ' +
    'shouts counter counters reason reasons find finds label labels brand brands attack attacks term terms feel press brief briefs ' +
    'email emails joke jokes hint hints boast boasts stress open finish quote quotes writing read reading feeling reporting opening ' +
    'thinking protest protests challenge challenges dare counsel rule ruling volunteer volunteers thanks talk talks detailed signal signals cast bill bills detail details voice voices rage object objects offer offers dispute disputes advocate advocates credit credits praise echoes echo insults highlight highlights outline outlines express knowing showing finding going beginning fearing'
  ).split(' '),
)

/** Forms that are nouns nearly always: no verbs here ("party rules"). */
export const NOUNS_ONLY: ReadonlySet<string> = new Set(['rules'])
