import {counted, numberWord} from './english-numbers.ts'
import type {AttributionWording, Speaking, SubmissionWording} from './wording.ts'

export const englishAttribution: AttributionWording = {
  states: (who) => `${who.name} ${verb(who, who.paper ? 'reports' : 'states')} that`,
  alleges: (who) =>
    who.paper
      ? `${who.name} reports, without confirmation, that`
      : `${who.name} ${verb(who, 'alleges')} that`,
  confirms: (who) => `${who.name} ${verb(who, 'confirms')} that`,
  claimed: 'It has been claimed that',
  denies: (who) =>
    who.paper
      ? `${who.name} reports otherwise`
      : `${who.name} ${who.plural ? 'deny' : 'denies'} this`,
  supported: (by) => `${by} has checked this and found support for it`,
  others: (count) => `${numberWord(count)} others`,
  close: (words) => `${words}.`,
}

/** "states", "state". */
function verb({plural}: Speaking, third: string): string {
  return plural ? third.replace(/s$/u, '') : third
}

export const englishSubmissions: SubmissionWording = {
  headings: {
    introduction: 'Introduction',
    summary: 'Summary',
    concerns: 'Main concerns',
    findings: 'What is reported and what has been checked',
    positions: 'Positions and replies',
    recommendations: 'Recommendations',
    requests: 'Requests',
  },
  annex: {
    submission: 'Annex: method and sources',
    statement: 'For the file: not part of the statement',
    letter: 'Enclosure: evidence and sources',
  },
  submitted: (names, state, session) =>
    `Submitted by ${names} for the review of ${state}${session === null ? '' : `, ${session}`}.`,
  statement: (names, item) => `Submitted by ${names}${item === null ? '' : `, under ${item}`}.`,
  inStatus: (name, status) => `${name}, ${STATUSES[status]}`,
  sharing: (names, plural) =>
    `${names} also ${plural ? 'share' : 'shares'} the views expressed in this statement.`,
  contact: (words) => `Contact: ${words}.`,
  leftOut: (names) =>
    `The dossier has ${names} as submitting too; a submission by one organization does not say so, a joint one does`,
  secondHand: 'Second-hand information.',
  checked: 'Checked information.',
  listed: (count, date) =>
    `${counted(count, 'article', 'articles')}${date === null ? '' : ` of ${date}`}, which the annex lists`,
  basis: (sources) =>
    `${sources === null ? '' : `The facts below rest on ${sources}. `}A paragraph that begins “Second-hand information” repeats what others have said or published and the submitting side has not seen for itself; one that begins “Checked information” was compared with another source, which it names. Summary, background and main concerns are second-hand in the same way.`,
  check: (by, date, method, result) =>
    `Check ${by === null ? `of ${date}` : `by ${by}, ${date}`}: ${method}. ${result}.`,
  position: (name, stance, statement) => `${name} (${stance}): ${statement}`,
  reply: (name, reply) => `${name}: ${reply}`,
  quotedReply: 'answered; the source cited here has the answer.',
  recommend: (names, plural, state) =>
    `${names} ${plural ? 'recommend' : 'recommends'}${state === null ? '' : ` the following for the review of ${state}`}:`,
  callUpon: (names, plural) => `${names} ${plural ? 'call' : 'calls'} for the following:`,
  letterAsk: 'We ask the following:',
  letterDecision: (by) =>
    `We would be grateful for your decision${by === null ? '' : ` by ${by}`} on this request:`,
  reference: (reference) => `Our reference: ${reference}`,
  salutation: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  enclosures: (items) => `Enclosures: ${items}.`,
  enclosedSources: 'evidence and sources',
}

const STATUSES = {
  general: 'a non-governmental organization in general consultative status',
  special: 'a non-governmental organization in special consultative status',
  roster: 'a non-governmental organization on the roster',
} as const
