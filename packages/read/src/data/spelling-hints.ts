// Word forms that only British or only American English uses. Source: Oxford and Merriam-Webster headword spellings.

const OUR = '(?:behavi|col|fav|harb|hon|lab|neighb)o'
const RE = '(?:cent|kilomet|met|theat)'
const ISE = '(?:critici|organi|reali|recogni)'

/** Whole words, lower case. */
export const BRITISH_SPELLING: RegExp = new RegExp(
  `^(?:${OUR}ur|${RE}res?|${ISE}s|(?:travel|cancel)l|defence$|licence$|offence$|programmes?$|analys(?:ed?$|ing)|towards$|tonnes$|whilst$)`,
)
export const AMERICAN_SPELLING: RegExp = new RegExp(
  `^(?:${OUR}r(?:$|s$|ed)|${RE}ers?$|${ISE}z|(?:travel|cancel)(?:ed|ing)$|defense$|offense$|program$|analyz|toward$|percent$)`,
)
