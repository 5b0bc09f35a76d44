import type {GoldFigure} from '../../packages/read/test/gold/score-gold.ts'
import type {WholeFigure} from '../../packages/read/test/whole/score-whole.ts'

/** How the page names the figures of our own set, in its order; targets from issue 3 of the project. */
export const OWN_FIGURES: Readonly<Record<GoldFigure, {label: string; target?: number}>> = {
  found: {label: 'quotations found (all their stretches at 0.8)'},
  precision: {label: 'stretches read as quotations that are'},
  kind: {label: 'direct or mixed'},
  speaker: {label: "speaker's entity, where one is meant", target: 0.95},
  near: {label: '… where another could be mistaken for it', target: 0.95},
  ambiguous: {label: '`ambiguous` where it is ambiguous', target: 0.95},
  candidates: {label: '… with exactly the right candidates'},
  ambiguousPrecision: {label: 'said to be ambiguous that are'},
  nobody: {label: 'nobody named where nobody is'},
  named: {label: 'speakers named that are right'},
  sure: {label: '… of those not marked to be looked at again (a confidence of 0.7 and more)'},
  cue: {label: 'cue, where there is one'},
  joined: {label: 'split and continued quotations kept as one'},
  within: {label: 'quotations in quotations told within the outer one'},
  leftAlone: {label: 'scare quotes, titles, nicknames left alone'},
}

/** The same for our whole articles. */
export const WHOLE_FIGURES: Readonly<Record<WholeFigure, string>> = {
  quotations: 'stretches between quotation marks',
  kinds: 'direct or mixed',
  speakers: "quotation's speaker",
  reported: 'reported clauses without quoted words',
  reportedSpeakers: "reported clause's speaker",
  people: 'people',
  organisations: 'organisations',
  dates: 'dates, with their value',
  figures: 'figures, with value, unit and qualifier',
  events: 'events, with date and status',
  instruments: 'treaties, laws and agreements, with year and type',
  metadata: 'headline, byline, role, day and dateline',
}
