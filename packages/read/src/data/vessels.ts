// Ships and craft that bear names. Source: own list after the ship types of the International Maritime Organization's guidelines and
// the prefixes of Lloyd's Register.

import {words} from './words.ts'

/** Nouns right before or after a craft's name, lower case. */
export const VESSELS: ReadonlySet<string> = words(
  'ferry ship boat vessel trawler tanker freighter yacht sloop schooner tug tugboat barge dredger lifeboat liner steamer submarine frigate destroyer cruiser warship corvette icebreaker catamaran hovercraft dinghy lugger whaler spacecraft satellite probe rover telescope airship balloon locomotive',
)

/** Prefixes of ships' names, lower case. */
export const VESSEL_PREFIXES: ReadonlySet<string> = words(
  'mv m/v ms ss fv rv hms hmc hmas hmcs hmnzs rms uss usns uscgc ins rfa',
)
