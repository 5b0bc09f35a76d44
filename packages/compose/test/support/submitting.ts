import type {Analysis, Dossier} from '@onrecord/core'
import {elmDossier} from './elm-valley.ts'

export const rivers = {
  name: 'Marrow Institute for Rivers',
  description: 'The institute has measured the Elm since 1990',
  status: 'special',
  contact: 'desk@rivers.example',
} as const
export const tenants = {
  name: 'Valley Tenants’ Union',
  description: 'The union speaks for 400 households.',
}

/** The dossier of the Elm with who submits and who writes. */
export function submitting(change: (dossier: Dossier) => Dossier = (dossier) => dossier): Dossier {
  return change(
    elmDossier((dossier) => ({
      ...dossier,
      submission: {state: 'Marrow', session: 'May 2031', submitters: [rivers, tenants]},
      letter: {
        sender: ['Marrow Institute for Rivers', '2 Weir Lane'],
        addressee: ['The Clerk', 'Committee on Works'],
        reference: 'R 12',
        signatory: {name: 'Ines Dahl', role: 'Director'},
        enclosures: [],
      },
    })),
  )
}

/** The dossier with another analysis. */
export function changed(change: (analysis: Analysis) => Analysis): (dossier: Dossier) => Dossier {
  return (dossier) => ({...dossier, analysis: dossier.analysis && change(dossier.analysis)})
}
