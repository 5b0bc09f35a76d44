// Nouns for things that happen at a time. Source: own list, from the event classes of the ACE 2005 English annotation guidelines
// (life, movement, transaction, business, conflict, contact, personnel, justice) and the IPTC Media Topics.

import {withPlurals, words} from './words.ts'

/** Lower-case singular and plural nouns. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'visit trip interview meeting summit conference ceremony hearing trial verdict election vote ballot referendum inauguration resignation appointment ' +
      'arrest raid attack bombing strike airstrike shooting explosion blast crash collision accident fire flood earthquake tsunami storm cyclone hurricane ' +
      'typhoon landslide drought famine outbreak war invasion offensive coup uprising riot protest demonstration march rally massacre killing murder ' +
      'execution ceasefire truce armistice withdrawal evacuation deportation repatriation crackdown lockdown closure launch landing crossing journey voyage ' +
      'flight merger takeover acquisition auction default session opening reopening festival match final tournament championship wedding funeral birth death ' +
      'address announcement statement briefing census survey letter ' +
      'privatisation privatization nationalisation nationalization eruption derailment siege stoppage walkout boycott blockade revolution rebellion mutiny ' +
      'genocide pogrom occupation annexation kidnapping abduction hijacking stabbing burglary robbery sacking dismissal conviction acquittal indictment arraignment sentencing ' +
      'bailout flotation premiere concert parade fundraiser audit outage blackout wildfire heatwave tie derby',
  ),
  ...words('talks delivery bankruptcy poll sale speech debate'),
])
