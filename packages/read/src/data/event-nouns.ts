// Nouns for things that happen at a time. Source: own list, from the event classes of the ACE 2005 English annotation guidelines
// (life, movement, transaction, business, conflict, contact, personnel, justice) and the IPTC Media Topics.

import {words} from './words.ts'

/** Lower-case singular and plural nouns. */
export const EVENT_NOUNS: ReadonlySet<string> =
  words(`visit visits trip interview interviews meeting meetings summit summits talks conference ceremony hearing hearings trial trials verdict election elections vote votes
  ballot referendum poll inauguration resignation appointment arrest arrests raid raids attack attacks bombing bombings strike strikes airstrike airstrikes shooting
  shootings explosion explosions blast crash collision accident fire fires flood floods earthquake tsunami storm cyclone hurricane typhoon landslide drought famine
  outbreak war wars invasion offensive coup uprising riot riots protest protests demonstration demonstrations march marches rally rallies massacre killing killings murder murders
  execution executions ceasefire truce armistice withdrawal evacuation deportation deportations repatriation repatriations crackdown lockdown closure closures
  launch landing crossing journey voyage flight flights delivery merger takeover acquisition bankruptcy sale auction default
  debate session opening reopening festival match final tournament championship wedding funeral birth death deaths
  speech address announcement statement briefing census survey`)
