import type {Profile} from './profile.ts'

/** A written statement of a non-governmental organisation to the Human Rights Council. */
export const hrcStatementProfile: Profile = {
  id: 'hrc-statement',
  version: '1996.1',
  sources: [
    {
      title:
        'Resolution 1996/31, Consultative relationship between the United Nations and non-governmental organizations',
      issuer: 'Economic and Social Council',
      date: '1996-07-25',
      url: 'https://undocs.org/E/RES/1996/31',
      place: 'paragraphs 36 and 37',
      read: null,
      settles:
        '2,000 words in general consultative status, 1,500 in special status and on the roster',
    },
    {
      title: 'Guidelines for written statements by non-governmental organizations',
      issuer: 'Secretariat of the Human Rights Council',
      date: null,
      url: 'http://www2.ohchr.org/english/bodies/hrcouncil/guidelines.htm',
      place: 'length of text; sections IV to VI of the form',
      read: null,
      excerpt: '2026-11-24',
      settles:
        'Who may submit; the limits again; name, status and title at the beginning; English, French or Spanish; a Word file',
    },
    {
      title: 'Form and checklist for a written statement',
      issuer: 'Secretariat of the Human Rights Council, as reprinted by Muhaz',
      date: null,
      url: 'https://muhaz.org/human-rights-council-submitting-an-ngo-written-statement.html',
      place: 'checklist, word count',
      read: null,
      excerpt: '2026-11-24',
      settles:
        'Footnotes and endnotes count; no bold, underlined or italic letters; of a joint statement those in general status first, then special, then roster',
    },
  ],
  sections: [
    'statementHead',
    'summary',
    'background',
    'concerns',
    'findings',
    'lawInProse',
    'requests',
  ],
  annex: ['positionsInProse', 'method', 'sources'],
  annexTitle: 'statement',
  asks: 'callUpon',
  // the form of the secretariat groups them so
  submitters: 'byStatus',
  numbering: 'none',
  opening: 'title',
  lettering: 'plain',
  citationStyle: 'oscola',
  needs: ['analysis', 'recommendations', 'submitter', 'status'],
  countsNotes: true,
  limits: [
    {
      words: 2000,
      for: 'general',
      rule: 'a written statement in general consultative status, notes included (ECOSOC resolution 1996/31, para 37)',
    },
    {
      words: 1500,
      for: 'special',
      rule: 'a written statement in special consultative status, notes included (ECOSOC resolution 1996/31, para 37)',
    },
    {
      words: 1500,
      for: 'roster',
      rule: 'a written statement of an organisation on the roster, notes included (ECOSOC resolution 1996/31, para 37)',
    },
  ],
}
