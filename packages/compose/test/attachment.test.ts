import {brief, memo} from '@onrecord/compose'
import {attachSource, type Dossier, spanText} from '@onrecord/core'
import {parseDossier} from '@onrecord/core/parse'
import {type DocumentTree, plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {bare} from '../src/evidence/bare.ts'
import {printedWords} from '../src/printed-words.ts'
import {elmDossier, elmValley} from './support/elm-valley.ts'

const {article, ids, text} = elmValley()
/** In the text, but in no quotation and no mention: the reading has missed it. */
const missed = 'leads the Valley Tenants’ Union'

/** The farmer is protected; a figure and an event are his, and so is a byline. */
function protectedDossier(change: (dossier: Dossier) => Dossier = (dossier) => dossier): Dossier {
  return elmDossier((dossier) =>
    change({
      ...dossier,
      parties: [
        ...dossier.parties,
        {id: 'tomas', name: 'Tomas Reyk', names: [], entities: [`elm:${ids.tomas}`]},
      ],
      articles: dossier.articles.map((one) => {
        const his = one.quotations.find(({id}) => id === ids.neverOnce)?.speaker ?? null
        return {
          ...one,
          figures: one.figures.map((figure) => ({...figure, speaker: his})),
          events: one.events.map((event) => ({...event, speaker: his})),
          metadata: {
            ...one.metadata,
            bylines: [
              {name: 'Tomas Reyk', role: null, entity: ids.tomas, span: his?.mention ?? null},
            ],
          },
        }
      }),
      protection: {
        marking: null,
        people: [{party: 'tomas', atRisk: true, policy: 'role', as: 'a farmer'}],
        generalise: [],
      },
    }),
  )
}

describe.each([
  ['a brief', brief],
  ['a memo', memo],
] as const)('attached to %s with a protected person', (_, make) => {
  const tree = make(protectedDossier())
  const embedded = embeddedIn(tree)
  const mentions = article.entities.find(({id}) => id === ids.tomas)?.mentions ?? []

  it('has no form of the name', () => {
    expect(JSON.stringify(embedded)).not.toMatch(/Reyk|Tomas|neverOnce/i)
  })

  it('has no place where the person is named', () => {
    const places = JSON.stringify([
      embedded.articles[0]?.entities,
      embedded.articles[0]?.metadata.bylines,
      embedded.articles[0]?.figures.map(({speaker}) => speaker),
      embedded.articles[0]?.events.map(({speaker}) => speaker),
      embedded.articles[0]?.quotations.map(({speaker}) => speaker),
    ])
    expect(mentions.length).toBeGreaterThan(0)
    for (const {span} of mentions) {
      expect(places).not.toContain(`"start":${span.start},`)
      expect(places).not.toContain(`"end":${span.end},`)
    }
  })

  it('has the places of the text that was read, so that the text can be put back', () => {
    const again = attachSource(embedded, text)
    expect(again.issues).toEqual([])
    const [attached] = again.value?.articles ?? []
    expect(attached?.quotations.map((one) => one.text)).toEqual(
      article.quotations.map(({content}) => content.map((span) => spanText(text, span))),
    )
    expect(attached?.figures.map(({span}) => spanText(text, span))).toEqual(
      article.figures.map(({span}) => spanText(text, span)),
    )
  })

  it('has the ids that the document has', () => {
    const known = new Set(
      embedded.articles.flatMap(({quotations, blocks}) =>
        [...quotations, ...blocks].map(({id}) => `elm:${id}`),
      ),
    )
    expect(embedded.excerpts.length).toBeGreaterThan(3)
    expect(embedded.excerpts.filter(({ref}) => !known.has(ref))).toEqual([])
  })

  it('is enough to print the same quotations again', () => {
    expect(quotations(make(embedded))).toEqual(quotations(tree))
  })
})

it('is found to hold no name that stands in words of which the reading knows nothing', () => {
  const before = elmValley().article
  const at = before.source.text?.indexOf(missed) ?? -1
  expect(at).toBeGreaterThan(0)
  const named = protectedDossier((dossier) => ({
    ...dossier,
    articles: dossier.articles.map((one) => ({
      ...one,
      events: one.events.map((event) => ({...event, label: `Reyk says that ${event.label}`})),
    })),
  }))
  expect(JSON.stringify(embeddedIn(brief(named)))).not.toMatch(/Reyk/)
})

it('tells no name by the id of an article', () => {
  const renamed = protectedDossier((dossier) => {
    const {articles, ...layer} = JSON.parse(
      JSON.stringify(dossier).replaceAll('"elm:', '"elm-tomas-reyk:'),
    )
    return {...layer, articles: articles.map((one: object) => ({...one, id: 'elm-tomas-reyk'}))}
  })
  const bytes = brief(renamed).attachments[0]?.bytes
  expect(new TextDecoder().decode(bytes)).not.toMatch(/reyk/i)
})

it('tells an exact date nowhere when it is to be told less exactly', () => {
  const date = article.dates.find(({edtf}) => edtf === '2024-04-29')
  const generalised = elmDossier((dossier) => ({
    ...dossier,
    protection: {
      marking: null,
      people: [],
      generalise: [{ref: `elm:${date?.id}`, to: 'month'}],
    },
  }))
  const tree = brief(generalised)
  expect(JSON.stringify(embeddedIn(tree))).not.toContain('2024-04-29')
  expect(plainText(tree.children)).not.toMatch(/29 April|2024-04/)
})

function embeddedIn(tree: DocumentTree): Dossier {
  const [attachment] = tree.attachments
  const {value, issues} = parseDossier(JSON.parse(new TextDecoder().decode(attachment?.bytes)))
  expect(issues).toEqual([])
  if (value === null) throw new Error('The attachment is no dossier')
  return value
}

function quotations(tree: DocumentTree): readonly string[] {
  return printedWords(tree.children)
    .map((one) => `${one.ref} ${bare(one.text)}`)
    .sort()
}
