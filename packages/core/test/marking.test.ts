import {expect, test} from 'vitest'
import {
  type Dossier,
  dossierOf,
  MARKING_CAPS,
  permits,
  publish,
  TLP_LABELS,
  type TlpLabel,
} from '../src/index.ts'
import {parseDossier} from '../src/parse.ts'
import {sampleArticle} from './support/sample.ts'

const marked = (marking: TlpLabel | null): Dossier => ({
  ...dossierOf(sampleArticle()),
  protection: {marking, people: [], generalise: []},
})

test('what each marking permits', () => {
  const table = TLP_LABELS.map((label) => [label, ...MARKING_CAPS[label].permits])
  expect(table).toEqual([
    ['TLP:RED', 'document'],
    ['TLP:AMBER+STRICT', 'document', 'attachment'],
    ['TLP:AMBER', 'document', 'attachment', 'copy', 'export'],
    ['TLP:GREEN', 'document', 'attachment', 'copy', 'export'],
    ['TLP:CLEAR', 'document', 'attachment', 'copy', 'export'],
  ])
  expect(permits(null, 'export')).toBe(true)
})

test.each(TLP_LABELS)('publishing holds to %s', (label) => {
  for (const as of ['attachment', 'copy', 'export'] as const) {
    const make = () => publish(marked(label), {as})
    if (permits(label, as)) expect(make().value.marking).toBe(label)
    else expect(make).toThrow(`protection.marking: ${label}`)
  }
})

test.each(['TLP:WHITE', 'tlp:red', 'TLP: RED', 'RESTRICTED', ''])(
  '“%s” is no marking of TLP 2.0: one that nobody knows would cap nothing',
  (marking) => {
    const {value, issues} = parseDossier({...marked(null), protection: {marking}})
    expect(value).toBeNull()
    expect(issues.map(({message}) => message)).toEqual([
      `protection.marking: expected "TLP:RED" or "TLP:AMBER+STRICT" or "TLP:AMBER" or "TLP:GREEN" or "TLP:CLEAR", got ${JSON.stringify(marking)}`,
    ])
  },
)
