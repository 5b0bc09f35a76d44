import type {Profile} from './profile.ts'

/** A letter to an authority. */
export const letterProfile: Profile = {
  id: 'letter',
  version: '2026.1',
  sources: [
    {
      title: 'House profile',
      issuer: 'onrecord',
      date: null,
      url: null,
      place: null,
      read: null,
      settles: 'Order of the parts; 1,200 words, which is about three pages',
    },
  ],
  sections: ['letterBody', 'letterAsks', 'letterClose'],
  annex: ['findings', 'positionsInProse', 'lawInProse', 'method', 'sources'],
  annexTitle: 'letter',
  submitters: 'none',
  numbering: 'none',
  opening: 'subject',
  lettering: 'marked',
  citationStyle: 'oscola',
  needs: ['analysis', 'recommendations', 'letter'],
  countsNotes: false,
  limits: [
    {words: 1200, for: 'all', rule: 'a letter, without notes and enclosure (house profile)'},
  ],
}
