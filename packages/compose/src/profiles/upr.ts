import type {Profile, ProfileSource} from './profile.ts'

/** Submissions of stakeholders to the Universal Periodic Review of the Human Rights Council. */
const sources: readonly ProfileSource[] = [
  {
    title:
      'Universal Periodic Review (fourth cycle): information and guidelines for relevant stakeholders’ written submissions',
    issuer: 'Office of the United Nations High Commissioner for Human Rights',
    date: '2022-01',
    url: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris',
    place: 'on the form of submissions',
    read: null,
    settles:
      'Limits of 2,815 and 5,630 words; that notes and annexes are left out of the count is our reading of accounts of it',
  },
  {
    title: 'Technical guidelines for the submission of stakeholders’ information',
    issuer: 'Office of the United Nations High Commissioner for Human Rights',
    date: '2008-07-01',
    url: 'http://www.ohchr.org/EN/HRBodies/UPR/Pages/TechnicalGuide.aspx',
    place: 'on the format of the written submission',
    read: null,
    excerpt: '2026-11-24',
    settles:
      'One State a submission; the work of the organisation and since when; names of all joint submitters at the beginning of the text; five pages and ten for coalitions, with further material annexed; a Word file',
  },
  {
    title: 'Universal Periodic Review: guidelines',
    issuer: 'The Advocates for Human Rights',
    date: null,
    url: 'https://mnadvocates.org/basic_5',
    place: 'practical information',
    read: null,
    excerpt: '2026-11-24',
    settles:
      'Paragraphs and pages numbered; an introduction that sums up the main points; languages; no reports of others annexed',
  },
  {
    title: 'Submitting a report to the UPR',
    issuer: 'IFEX',
    date: null,
    url: 'https://ifex.org/campaign_toolkit/submitting_report_to_upr/',
    place: 'what to leave out',
    read: null,
    excerpt: '2026-11-24',
    settles: 'Second-hand information only where it clearly supports first-hand information',
  },
]

const common = {
  version: '2022.1',
  sources,
  sections: [
    'submissionHead',
    'introduction',
    'summary',
    'background',
    'concerns',
    'findings',
    'positionsInProse',
    'lawInProse',
    'requests',
  ],
  annex: ['method', 'sources'],
  numbering: 'paragraphs',
  opening: 'title',
  lettering: 'marked',
  citationStyle: 'oscola',
  countsNotes: false,
} satisfies Partial<Profile>

export const uprIndividualProfile: Profile = {
  ...common,
  id: 'upr-individual',
  submitters: 'first',
  needs: ['analysis', 'recommendations', 'submitter', 'state'],
  limits: [
    {
      words: 2815,
      for: 'all',
      rule: 'a submission by one organisation, main text without notes and annex (OHCHR, UPR guidelines for stakeholders, 2022)',
    },
  ],
}

export const uprJointProfile: Profile = {
  ...common,
  id: 'upr-joint',
  submitters: 'all',
  needs: ['analysis', 'recommendations', 'twoSubmitters', 'state'],
  limits: [
    {
      words: 5630,
      for: 'all',
      rule: 'a joint submission, main text without notes and annex (OHCHR, UPR guidelines for stakeholders, 2022)',
    },
  ],
}
