/**
 * Patterns for what English makes of a name: its plural, and words derived from it ("Ormsenian", "Ormsenism", "Ormsengate",
 * "Ormsenised"), which tell it as it does; not words of their own that begin with the letters of a name ("Christian", "Jordanian").
 *
 * @param word the pattern of the name itself, which nothing bounds
 * @param isPlural whether an "s" behind it makes nothing but its plural, as of a surname that is no common word
 */
export function derivedWords(word: string, isPlural: boolean): string[] {
  const plural = `${word}e?s${END}`
  const stem = /[^aeiou]e$/i.test(word) ? `${word}?` : word
  return [
    isPlural
      ? `${BEGINNING}${plural}`
      : String.raw`(?<=${BEGINNING}(?:${DETERMINERS})\s(?:\p{Ll}{2,5}\s){0,3})${plural}`,
    // the name first: most words begin otherwise, and are not compared with a list
    `${BEGINNING}(?=${stem})(?=${LONG})(?!(?:${OWN_WORDS}))${stem}(?:${ENDINGS})${END}`,
  ]
}

const BEGINNING = String.raw`(?<![\p{L}\p{M}])`
const END = String.raw`(?![\p{L}\p{M}])`

/** "The Brandts", "the van der Brandts", "both Brandts": without such a word "Woods" and "Parks" are other names. */
const DETERMINERS =
  'the|both|all|two|three|four|five|six|some|many|most|several|few|these|those|other|young|younger|old|older'

/** A short name begins too many other words ("Artist", "Asian"). */
const LONG = String.raw`\p{L}{7}|\p{L}\p{L}{3}(?:ian|ism|ist|ite|gate)`
const ENDINGS =
  '(?:ian|ist|ite)s?|(?<=i)ans?|ism|esque|gate|i[sz]e[ds]?|i[sz]ing|i[sz]ation|ification|mania|nomics'

/** Words of their own, of people, peoples, places, trades and things, whose beginning is a name as well. Own list. */
const OWN_WORDS =
  'christian|victorian|edwardian|georgian|elizabethan|brownian|darwinian|marxi|calvinis|martian|jordanian|iranian|chadian|parisian|' +
  'austrian|persian|italian|canadian|virginian|carolingian|floridian|israelite|hessian|guardian|barbarian|librarian|' +
  'julian|fabian|florian|damian|gillian|lillian|vivian|killian|dorian|hadrian|adrian|bastian|sebastian|crispian|maximilian|' +
  'baptist|realis|artis|dentist|florist|tourist|harpist|novelist|chemist|purist|racis|jurist|idealis|natural|modern|social|national|rational|' +
  'pianist|cellist|bassist|guitarist|organi|typist|cyclist|motorist|terroris|tribalis|capitalis|liberalis|finalist|journalis|specialis|' +
  'winteris|winteriz|realiz|idealiz|civili|penali|minimi|legali|locali|general|equali|author|patron|canoni|colon|critici|hospitali|' +
  '(?:alder|west|north|south|east|moor|high|new|water|flood|bishops|kings|queens|col|mar|rams|har+o|rei|win|sluice|toll|church|park|garden|iron)gate|' +
  'favou?rite|granite|graphite|satellite|dolomite|bauxite|termite|opposite|franchise|merchandise|exercise|enterprise|promise|premise'
