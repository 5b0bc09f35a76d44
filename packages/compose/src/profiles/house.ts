import type {Profile} from './profile.ts'

/** What our own kinds of document have in common: nobody else sets rules for them. */
export const house: Omit<Profile, 'id' | 'sections'> = {
  version: '2026.3',
  sources: [
    {
      title: 'House profile',
      issuer: 'onrecord',
      date: null,
      url: null,
      place: null,
      read: null,
      settles: 'Order of the parts; no limit of length',
    },
  ],
  submitters: 'none',
  numbering: 'none',
  opening: 'title',
  lettering: 'marked',
  citationStyle: 'chicago',
  needs: ['anything'],
  countsNotes: false,
  limits: [],
}
