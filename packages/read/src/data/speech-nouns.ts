// Nouns for acts of speech. Source: own list, the nouns of the verbs of communication in B. Levin, "English Verb Classes and
// Alternations" (1993), section 37, and Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 17.26 (appositive that-clauses).

/** Nouns that a that-clause or quoted words can fill with what their owner said. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation acknowledgement acknowledgment admission advice allegation announcement answer appeal argument assertion assurance boast call charge ' +
    'claim comment complaint concession conclusion confession contention declaration defence defense demand denial description explanation ' +
    'finding forecast hint insistence joke lament message objection observation offer plea pledge point prediction proclamation promise proposal reaction ' +
    'prophecy protest reasoning rebuke rebuttal recommendation remark reminder reply report request response retort revelation ruling shout statement submission suggestion testimony ' +
    'threat verdict vow warning words cry criticism insinuation rumour rumor speculation tirade taunt slogan motto mantra catchphrase ultimatum ' +
    'view belief opinion concern fear reference word phrase term refrain'
  )
    .split(' ')
    .flatMap((noun) => [
      noun,
      noun.endsWith('s') ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
    ]),
)
