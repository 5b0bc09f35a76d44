import {type Dossier, dossierOf} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {dossierWith, UNDECIDED} from '../src/decisions.ts'
import {lookWords, otherFindings, tellsOf} from '../src/lint.ts'

async function written(analysed: boolean): Promise<Dossier> {
  const {value} = await readArticle(
    'Ferry stops\n\n“It rains,” said Nia Orm. The ferry stopped.\n\n“We wait,” said Bo Lind.',
  )
  if (value === null) throw new Error('unread')
  const [nia] = value.entities
  const text = 'Nia Orm and Bo Lind said that 40 boats are left.'
  const analysis = {
    bottomLine: {text, evidence: []},
    background: [],
    keyMessages: [],
    keyFigures: [],
    positions: [],
    claims: [],
    replies: [],
    options: [],
    recommendations: [],
    nextSteps: [],
    translations: [],
    method: null,
    limitations: null,
  }
  const read = {...dossierOf(value), analysis: analysed ? analysis : null}
  return dossierWith(read, {...UNDECIDED, people: new Map([[nia?.id ?? '', 'pseudonym']])})
}

test('what an editor would ask of an analysis is told without the names that are kept out', async () => {
  const found = otherFindings(await written(true)).join('\n')
  expect(found).toContain('cites nothing')
  expect(found).toContain('no marking')
  expect(found).not.toMatch(/Nia|Orm/)
})

test('of an article alone nothing is asked that cannot be decided here', async () => {
  const dossier = await written(false)
  expect(otherFindings(dossier)).toEqual([])
  expect(tellsOf(dossier)).toEqual([])
  expect(lookWords(dossier)).toBeNull()
})
