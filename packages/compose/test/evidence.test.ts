import {brief, memo} from '@onrecord/compose'
import {type Article, type Dossier, dossierOf} from '@onrecord/core'
import {type DocumentTree, lintDocument, plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {elmDossier, elmValley} from './support/elm-valley.ts'

const {article, ids, text} = elmValley()

describe('the attached dossier', () => {
  const [attachment] = brief(article).attachments
  const json = decode(attachment?.bytes)

  it('is named and described', () => {
    expect(attachment).toMatchObject({
      name: 'dossier.json',
      mediaType: 'application/json',
      description:
        'The dossier behind this document: evidence by place, with the words that the document prints and without the text of the article',
    })
  })

  it('has the evidence and no text of the article beyond what is printed', () => {
    const dossier = JSON.parse(json)
    expect(dossier.articles[0].source.text).toBeNull()
    expect(dossier.articles[0].source.sha256).toBe(article.source.sha256)
    expect(dossier.articles[0].quotations).toHaveLength(article.quotations.length)
    expect(dossier.articles[0].quotations.every((one: {text: unknown}) => one.text === null)).toBe(
      true,
    )
    expect(dossier.excerpts).toContainEqual({
      ref: `elm:${ids.patch}`,
      text: 'We have patched that wall for thirty years[.] A patch is not a plan.',
    })
    expect(json).not.toContain('this did not happen')
  })

  it('stands in one order', () => {
    expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(JSON.parse(json)).sort())
  })
})

describe('an article whose text is withheld', () => {
  const withheld: Article = {
    ...article,
    source: {...article.source, text: null},
    quotations: article.quotations.map((quotation) => ({...quotation, text: null})),
    figures: article.figures.map((figure) => ({...figure, measures: []})),
  }
  const dossier: Dossier = {
    ...dossierOf(withheld),
    paraphrases: [
      {ref: `elm:${ids.grandfather}`, text: 'He will not move, as his grandfather had to.'},
      {ref: `elm:${ids.cannotWait}`, text: 'The work cannot be put off.'},
    ],
    excerpts: [{ref: `elm:${ids.patch}`, text: 'A patch is not a plan.'}],
  }

  it.each([
    ['brief', brief],
    ['memo', memo],
  ] as const)('makes a %s of paraphrases, excerpts and places', (_, make) => {
    const tree = make(dossier)
    expect(lintDocument(tree)).toEqual([])
    const words = plainText(tree.children, tree.labels)
    expect(words).toContain('The text of the article is withheld')
    expect(words).toContain('He will not move, as his grandfather had to.')
    expect(words).toContain('“A patch is not a plan.”')
    expect(tree.notes.map((note) => plainText(note)).join('\n')).toContain('¶\u00a05–6')
    expect(sharedRun(words, text)).toBeLessThan(9)
  })

  it('does not call a paraphrase their own words', () => {
    const words = (one: Dossier) => plainText(brief(one).children)
    expect(words(dossier)).toMatch(/\nWhat they say\n/)
    const paraphrased = words({...dossier, excerpts: []})
    expect(paraphrased).toMatch(/\nWhat they say, paraphrased\n/)
    expect(paraphrased).not.toContain('In their own words')
  })
})

describe('a protected person', () => {
  const dossier = elmDossier((one) => ({
    ...one,
    parties: [
      ...one.parties,
      {id: 'tomas', name: 'Tomas Reyk', names: [], entities: [`elm:${ids.tomas}`]},
    ],
    protection: {
      marking: 'TLP:AMBER',
      people: [{party: 'tomas', atRisk: true, policy: 'role', as: 'a farmer'}],
      generalise: [],
    },
  }))

  it.each([
    ['brief', brief],
    ['memo', memo],
  ] as const)('is named nowhere in a %s', (_, make) => {
    const tree = make(dossier)
    expect(lintDocument(tree)).toEqual([])
    expect(tree.marking).toBe('TLP:AMBER')
    expect(everything(tree)).not.toMatch(/Reyk|Tomas/)
    expect(plainText(tree.children)).toMatch(/been replaced or made less exact to protect people/)
  })
})

function everything(tree: DocumentTree): string {
  const attached = tree.attachments.map(({bytes}) => decode(bytes))
  return [JSON.stringify({...tree, attachments: []}), ...attached].join('\n')
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

/** The longest run of words that two texts share, outside the headline, which every citation has. */
function sharedRun(printed: string, source: string): number {
  const body = source.slice(source.indexOf('LOWER ELM'))
  const words = printed.split(/\s+/)
  let longest = 0
  for (let start = 0; start < words.length; start += 1) {
    let length = 1
    while (
      start + length <= words.length &&
      body.includes(words.slice(start, start + length).join(' '))
    ) {
      length += 1
    }
    longest = Math.max(longest, length - 1)
  }
  return longest
}
