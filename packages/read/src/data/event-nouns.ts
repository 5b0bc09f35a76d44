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
      'flight merger takeover acquisition auction default session opening reopening festival match final marathon tournament championship wedding funeral birth death ' +
      'address announcement statement briefing census survey letter ' +
      'privatisation privatization nationalisation nationalization eruption derailment siege stoppage walkout boycott blockade revolution rebellion mutiny ' +
      'genocide pogrom occupation annexation kidnapping abduction hijacking stabbing burglary robbery sacking dismissal conviction acquittal indictment arraignment sentencing ' +
      'bailout flotation premiere concert parade fundraiser audit outage blackout wildfire heatwave tie derby ' +
      'assault ambush lynching assassination theft heist arson standoff revolt putsch clash skirmish battle firefight shootout gunfight incursion counteroffensive jailbreak ' +
      'byelection runoff impeachment ouster eviction expulsion extradition demolition handover coronation sinking shipwreck capsizing blaze inferno tornado blizzard quake ' +
      'aftershock avalanche mudslide downpour stampede mishap cyberattack beheading commemoration vigil exhibition pilgrimage retrial inquest',
  ),
  ...words('talks delivery bankruptcy poll sale speech debate shelling'),
])

/** Nouns for what is done or undergone at a time: an event where no verb of the clause is what the date is of. */
export const DEED_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'collapse epidemic pandemic disaster tragedy incident scandal lockout agreement settlement split primary expedition mission search hunt probe drill ' +
      'simulation vaccination screening transfer clearance harvest centenary detention escape surrender ruling judgment judgement decision signing ' +
      'ratification repeal unveiling rollout release recall reshuffle abdication baptism graduation reunion debut comeback retirement arrival departure ' +
      'disappearance discovery rescue manhunt purge rape suicide drowning overdose poisoning carjacking crush cull spill leak breach hack shutdown tour test ' +
      'exercise inspection inquiry investigation transplant divorce race fight bout game round victory defeat relegation buyout liquidation insolvency payout ' +
      'recession secession partition reunification liberation independence liftoff touchdown spacewalk eclipse appeal email tweet lecture sermon filing ' +
      'deposition',
  ),
  ...words('looting surgery operation crisis crises layoffs'),
])
