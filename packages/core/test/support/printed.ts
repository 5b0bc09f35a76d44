import {auditNames, dossierOf, protect} from '../../src/index.ts'
import {sampleArticle} from './sample.ts'

/** A title as it is printed when this name is protected. */
export function printed(name: string, title: string): string {
  return protect({
    ...dossierOf(sampleArticle()),
    title,
    parties: [{id: 'p1', name, names: [], entities: []}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  }).title
}

/** Whether an audit for this name finds it in a finished file. */
export function isFound(name: string, text: string): boolean {
  return auditNames([name], {strings: [text]}).length > 0
}
