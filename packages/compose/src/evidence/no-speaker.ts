/**
 * Whether words that a reading has taken for whoever speaks can be nobody who does: a number or a word that counts without whom
 * ("49%", "some", "someone"), an adverb ("likewise"), words that are told to a reader ("the clerk you ask"), and a thought or a quality ("one
 * reason", "unwillingness of the board"), which says what somebody thinks and not who.
 */
export function isNoSpeaker(words: string): boolean {
  return COUNT_ALONE.test(words) || ADVERB.test(words) || TO_READER.test(words) || isThought(words)
}

const COUNT_ALONE =
  /^(?:[^\p{L}]*(?:%|per\s?cent|pc)?|(?:the\s)?(?:another|both|each|more|most|many|several|some|such|others?|some(?:one|body)|two|three|four)(?:\s(?:such|more|of\swh(?:om|ich)))?)$/iu
const ADVERB =
  /^(?:also|example|furthermore|hence|however|indeed|instead|likewise|meanwhile|moreover|nevertheless|otherwise|perhaps|similarly|still|then|therefore|thus|why|how)$/iu
/** "Mr You" and "You Xi" are names. */
const TO_READER = /(?:^[Yy]|\sy)ou(?:['’]\p{L}{1,3})?(?:\s(?!\p{Lu})|$)|\sI$/u

/** What a phrase is about stands before the first of these. */
const COMPLEMENT =
  /,?\s(?:at|behind|by|for|from|here|in|is|of|on|plus|s?he|that|they|to|used|was|we|wh(?:ich|o|om|ose|y)|with)\s.*$|\s(?:here|used)$/iu

/** "Surveys and answers" are records; "the charity Option" is a name. */
function isThought(words: string): boolean {
  const phrase = words.replace(COMPLEMENT, '')
  return (
    !phrase.includes(' and ') &&
    THOUGHT.test(phrase.charAt(0).toLowerCase() + phrase.slice(1)) &&
    !IN_NESS.test(phrase)
  )
}

const THOUGHT =
  /(?:^|\s)(?:advice|answer|argument|assumption|belief|definition|explanation|fact|feature|idea|incentive|logic|maths?|notion|option|point|problem|question|reason|scenario|size|smile|thing|trick|truth|use|way|word)s?$|ness$/u
/** Who, or what, is called by a word that ends so. */
const IN_NESS =
  /(?:^|\s)(?:baro|busi|cano|deaco|(?:eye)?wit|gover|har|high|holi|lio|marchio|patro|wilder)ness$/iu
