import {assertVerbatim, brief, memo, VerbatimError} from '@onrecord/compose'
import {type Dossier, dossierOf} from '@onrecord/core'
import {document, paragraph, quotation, quoted} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {standsIn} from '../src/evidence/bare.ts'
import {wordingFor} from '../src/wording/wording-for.ts'
import {elmDossier, elmValley} from './support/elm-valley.ts'

describe('standsIn', () => {
  const source = 'He said “we won’t go,” and the workers’ union said [it] was unavailable. No more.'
  it.each([
    ['we won’t go', true],
    ['He said ‘we won’t go’', true],
    ['he said', false],
    ['we wont go', false],
    ['we won’t […] No more.', true],
    ['No more. […] we won’t', false],
    ['[w]e won’t go', true],
    ['the [dockers’] union', true],
    ['was available', false],
    ['available', false],
    ['union said  [it] was', true],
  ])('%s: %s', (printed, expected) => {
    expect(standsIn(printed, source)).toBe(expected)
  })
})

describe('assertVerbatim', () => {
  const {article, ids} = elmValley()
  const dossier = dossierOf(article)
  const ref = `elm:${ids.patch}`
  const treeWith = (words: string, evidence: readonly string[]) =>
    document({
      title: 'T',
      language: 'en-GB',
      labels: wordingFor('en-GB').labels,
      children: [
        paragraph(['Said ', quoted(words, evidence)]),
        quotation(words, {attribution: 'Ilse Marant', evidence}),
      ],
    })

  it('lets verbatim words pass', () => {
    expect(() => assertVerbatim(treeWith('A patch is not a plan', [ref]), dossier)).not.toThrow()
  })

  it('names the place and the words that differ', () => {
    const tree = treeWith('A patch is no plan', [ref])
    expect(() => assertVerbatim(tree, dossier)).toThrowError(
      new VerbatimError(
        'children[0].children[1]',
        'A patch is no plan',
        [ref],
        `${ref} reads “${article.quotations.find(({id}) => id === ids.patch)?.text?.join(' ')}”.`,
      ),
    )
  })

  it('refuses words without evidence and words whose evidence is withheld', () => {
    expect(() => assertVerbatim(treeWith('A patch', []), dossier)).toThrow(/cites no evidence/)
    const withheld: Dossier = {
      ...dossier,
      articles: [
        {
          ...article,
          source: {...article.source, text: null},
          quotations: article.quotations.map((quotation) => ({...quotation, text: null})),
        },
      ],
    }
    expect(() => assertVerbatim(treeWith('A patch', [ref]), withheld)).toThrow(/withheld/)
    const excerpts = [{ref, text: 'A patch is not a plan.'}]
    expect(() => assertVerbatim(treeWith('A patch', [ref]), {...withheld, excerpts})).not.toThrow()
  })

  it('looks into notes', () => {
    const tree = treeWith('A patch', [ref])
    const notes = [{type: 'note', id: 'n', children: [quoted('a plan is a patch', [ref])]} as const]
    expect(() => assertVerbatim({...tree, notes}, dossier)).toThrow(/notes\[0\]\.children\[0\]/)
  })
})

describe.each([
  ['brief', brief],
  ['memo', memo],
] as const)('%s', (_, make) => {
  const withMessage = (text: string) =>
    elmDossier((dossier) => ({
      ...dossier,
      analysis: dossier.analysis && {
        ...dossier.analysis,
        keyMessages: [{text, evidence: dossier.analysis.keyMessages[1]?.evidence ?? []}],
      },
    }))

  it('stops at words that the analyst misquotes and names the statement', () => {
    expect(() => make(withMessage('They “never set foot” there.'))).toThrow(
      /not verbatim at analysis\.keyMessages\[0\]: “never set foot”/,
    )
  })

  it('takes straight marks, a stop inside them, alterations in brackets, and titles', () => {
    for (const text of [
      'They "never once set foot" there.',
      'They “never once set foot in the lower village.”',
      'They “never […] set foot in the [poorer] village”.',
      'See “Elm Basin Agreement”.',
    ]) {
      expect(() => make(withMessage(text))).not.toThrow()
    }
  })

  it('names evidence that is not in the dossier', () => {
    const dossier = elmDossier((one) => ({
      ...one,
      analysis: one.analysis && {
        ...one.analysis,
        claims: one.analysis.claims.map((claim) => ({...claim, evidence: ['elm:q000']})),
      },
    }))
    expect(() => make(dossier)).toThrow(/analysis\.claims\[0\] cites "elm:q000"/)
  })

  it('stops when the kept words of a quotation are not those of the text', () => {
    const {article, ids} = elmValley()
    const quotations = article.quotations.map((one) =>
      one.id === ids.patch ? {...one, text: ['“A patch is a plan.”']} : one,
    )
    const withheld = {...article, source: {...article.source, text: null}, quotations}
    const tree = make({...dossierOf(article), articles: [withheld]})
    expect(() => assertVerbatim(tree, dossierOf(article))).toThrow(VerbatimError)
  })
})
