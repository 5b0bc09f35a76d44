import {memo} from '@onrecord/compose'
import {dossierOf, evidenceRef} from '@onrecord/core'
import {expect, it} from 'vitest'
import {bodyNamedBelow} from '../src/evidence/body-named-below.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines} from './support/outline.ts'

const FULL = 'Orm Rowers’ Union'
const SAID = 'The union said that the boats would lie idle. It rained.'

function story(text: string, names: readonly string[] = [FULL]) {
  const at = new ArticleBuilder(
    `Boats idle\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${text}\n\n${'The boats lay where they had been. '.repeat(30)}\n`,
  )
  const called = at.entity('union', {type: 'organisation', mentions: ['union']})
  for (const name of names) at.entity(name, {type: 'organisation', mentions: [name]})
  at.quotation('indirect', {
    content: ['that the boats would lie idle'],
    cue: 'said',
    speaker: {entity: called, mention: at.span('The union')},
  })
  return {article: at.build({id: 's', metadata: {publisher: 'Orm Post'}}), called}
}

const nameOf = (
  {article, called}: ReturnType<typeof story>,
  parties = dossierOf(article).parties,
) => {
  const id = bodyNamedBelow({...dossierOf(article), parties}, article, called)
  return article.entities.find((one) => one.id === id)?.name
}

it('what an article calls a union and names in the next paragraph is one body', () => {
  const told = story(`${SAID}\n\n“Nobody asked us,” said Ada Vale, secretary of the ${FULL}.`)
  expect(nameOf(told)).toBe(FULL)
  const tree = memo(told.article)
  expect(lines(tree, tree.children).join('\n')).toContain(FULL)
  expect(nameOf(story(`${SAID} The ${FULL} has 90 rowers.`))).toBe(FULL)
})

it('is another where two are named, one is named above or far below, or one is of states', () => {
  const [other, states] = ['Tarn Guards’ Union', 'European Union']
  expect(nameOf(story(`${SAID}\n\nThe ${FULL} and the ${other} met.`, [FULL, other]))).toBe('union')
  expect(nameOf(story(`The ${FULL} met.\n\n${SAID}`))).toBe('union')
  expect(nameOf(story(`${SAID}\n\nIt was cold.\n\nThe ${FULL} met.`))).toBe('union')
  expect(nameOf(story(`${SAID}\n\nThe ${states} met.`, [states]))).toBe('union')
})

it('and where the dossier has a party for it', () => {
  const told = story(`${SAID}\n\nThe ${FULL} has 90 rowers.`)
  const entities = [evidenceRef('s', told.called)]
  expect(
    nameOf(told, [{id: 'p1', name: 'The rowers', names: [], role: null, entities}] as never),
  ).toBe('union')
})
