// Nouns for things that happen at a time. Source: own list, from the event classes of the ACE 2005 English annotation guidelines
// (life, movement, transaction, business, conflict, contact, personnel, justice) and the IPTC Media Topics.

import {withPlurals, words} from './words.ts'

/** Lower-case singular and plural nouns. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'abduction accident acquisition acquittal address aftershock airstrike ambush annexation announcement appointment armistice arraignment arrest arson ' +
      'assassination assault attack auction audit avalanche bailout ballot battle beheading birth blackout blast blaze blizzard blockade bombing boycott ' +
      'briefing burglary byelection capsizing ceasefire census ceremony championship clash closure collision commemoration concert conference conviction ' +
      'coronation counteroffensive coup crackdown crash crossing cyberattack cyclone death default demolition demonstration deportation derailment derby ' +
      'dismissal downpour drought earthquake election eruption evacuation eviction execution exhibition explosion expulsion extradition famine festival final ' +
      'fire firefight flight flood flotation fundraiser funeral genocide gunfight handover hearing heatwave heist hijacking hurricane impeachment ' +
      'inauguration incursion indictment inferno inquest interview invasion jailbreak journey kidnapping killing landing landslide launch letter lockdown ' +
      'lynching marathon march massacre match meeting merger mishap mudslide murder mutiny nationalisation nationalization occupation offensive opening ' +
      'ouster outage outbreak parade pilgrimage pogrom premiere privatisation privatization protest putsch quake raid rally rebellion referendum reopening ' +
      'repatriation resignation retrial revolt revolution riot robbery runoff sacking sentencing session shipwreck shooting shootout siege sinking skirmish ' +
      'stabbing stampede standoff statement stoppage storm strike summit survey takeover theft tie tornado tournament trial trip truce tsunami typhoon ' +
      'uprising verdict vigil visit vote voyage walkout war wedding wildfire withdrawal',
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
