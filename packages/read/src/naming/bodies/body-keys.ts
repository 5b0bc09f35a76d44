import {CALLED} from '../../data/international-bodies.ts'
import {ORDINALS} from '../../data/number-words.ts'
import {isDemonym, stateOf} from '../countries.ts'
import {isAcronym} from '../types/head-words.ts'

/** The name of a body or a place as it is compared: the spellings of one have one key. */
export function bodyKey(name: string): string {
  // "U.N." and "UN".
  if (name.startsWith('.', 1) && isAcronym(name)) return name.replaceAll('.', '').toLowerCase()
  // "Quorl’s sold a barge … shares in Quorl’s", "Orm’s Weirs Ministry" and the Orm Weirs Ministry.
  const small = name.toLowerCase()
  const lower = /['’]/.test(small) ? small.replaceAll('’', "'").replace(/'s(?= |$)/g, '') : small
  const bare = lower.startsWith('the') ? lower.replace(/^the\s/, '') : lower
  const whole = CALLED.get(bare) ?? bare
  return inOneWord(whole.includes(' ') ? ofWords(whole) : withoutAddress(whole))
}

/** A form that a body’s name may stand in, as it is compared. */
export function formKey(form: string): string {
  const small = form.toLowerCase()
  if (!small.includes(' ')) return inOneWord(small)
  return inOneWord(ofWords(/['’]/.test(small) ? small.replace(/['’]s(?= |$)/g, '') : small))
}

/** The like of a name that may be what a body is called every day. */
export function calledKey(name: string): string {
  return formKey(CALLED.get(name.toLowerCase()) ?? name)
}

function ofWords(name: string): string {
  return plain(inLaw(ofCircuit(ministryLast(ofState(ofStates(name))))))
}

/** "Quorlair" of Quorl-Air and of Quorl Air, "jtquorl" of J.T. Quorl. */
function inOneWord(name: string): string {
  return /[ .-]/.test(name) ? name.replace(/[ .-]/g, '') : name
}

/** "Weir guard and quay forum" of the Weir Guards & Quays Forum: an s more or less makes no other name of so many words. */
function plain(name: string): string {
  const whole = name.includes('&') ? name.replaceAll(' & ', ' and ') : name
  return whole.indexOf(' ') < whole.lastIndexOf(' ') ? whole.replace(/s(?= |$)/g, '') : whole
}

/** "Quorlair" of Quorlair.com: a firm that is called by its address; letters may be anybody’s. */
function withoutAddress(name: string): string {
  return name.length > SHORTEST_ADDRESS && name.endsWith('.com') ? name.slice(0, -4) : name
}

const SHORTEST_ADDRESS = 'quorl.com'.length - 1

/** "Us weir guard" of the United States Weir Guard, of the U.S. one and of the Weir Guard of the United States. */
function ofStates(name: string): string {
  if (name.endsWith(OF_THE_STATES)) return `us ${name.slice(0, -OF_THE_STATES.length)}`
  return name.startsWith('u') ? name.replace(/^(?:united states|u\.s\.) /, 'us ') : name
}

const OF_THE_STATES = ' of the united states'

/** "Quorl Ltd." at the end of a sentence, "Quorl Corp" of the Quorl Corporation, "Quorl Airlines" of Quorl Air Lines. */
function inLaw(name: string): string {
  if (name.endsWith('.')) return name.replace(/ (co|corp|inc|ltd)\.$/, ' $1')
  if (name.endsWith(' corporation')) return name.slice(0, -'oration'.length)
  return name.endsWith(' air lines') ? name.replace(/ air lines$/, ' airlines') : name
}

/** "9 circuit" of the Ninth Circuit and of the 9th US Circuit Court of Appeals. */
function ofCircuit(name: string): string {
  const nth = name.includes(' circuit') ? CIRCUIT.exec(name)?.[1] : undefined
  return nth === undefined ? name : `${ORDINALS.get(nth) ?? Number.parseInt(nth, 10)} circuit`
}

const CIRCUIT = new RegExp(
  `^(?:(?:us )?court of appeals for the )?(\\d+(?:st|nd|rd|th)|${[...ORDINALS.keys()].join('|')}) (?:us |u\\.s\\. )?circuit(?: court of appeals)?$`,
)

/** "Japan Weir Guard" of the Japanese Weir Guard, as it is compared: whose it is by the state. */
export function ofState(name: string): string {
  const blank = name.indexOf(' ')
  const first = blank < 0 ? '' : name.slice(0, blank)
  const lower = first.toLowerCase()
  const state = isDemonym(lower) ? stateOf(lower) : null
  if (state === null) return name
  return (first === lower ? state.toLowerCase() : state) + name.slice(blank)
}

/** "Weirs Ministry" of the Ministry of Weirs, as it is compared: what it is over stands before it or behind. */
export function ministryLast(name: string): string {
  return MINISTRY.test(name)
    ? name.replace(MINISTRY_OF, '$1$3 $2').replace(/ affairs (?=\p{L}+$)/iu, ' ')
    : name
}

const OFFICES = 'agency|board|bureau|commission|committee|council|department|ministry|office'
const MINISTRY = new RegExp(`\\b(?:${OFFICES})\\b`, 'i')
const MINISTRY_OF = new RegExp(`^((?:[^ ]+ )?)(${OFFICES}) (?:for|of|on) (?:the )?(.+)$`, 'i')
