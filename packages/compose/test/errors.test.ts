import {
  assertVerbatim,
  brief,
  ComposeError,
  checkDocument,
  compose,
  composeAgain,
  countedWords,
  dateWords,
  differences,
  leftOutSubmitters,
  memo,
  profiles,
  VerbatimError,
} from '@onrecord/compose'
import type {Dossier} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {elmDossier} from './support/elm-valley.ts'

const faulty: readonly [string, string, (dossier: Dossier) => Dossier][] = [
  [
    'evidence-unknown',
    'analysis.claims[0]',
    (dossier) =>
      analysed(dossier, (analysis) => ({
        ...analysis,
        claims: analysis.claims.map((claim) => ({...claim, evidence: ['elm:q000']})),
      })),
  ],
  [
    'evidence-kind',
    'analysis.keyFigures[0]',
    (dossier) => analysed(dossier, (analysis) => ({...analysis, keyFigures: ['basin-agreement']})),
  ],
  [
    'excerpt-budget',
    'articles[0].metadata.rights.excerptBudget',
    (dossier) => ({
      ...dossier,
      articles: dossier.articles.map(({metadata, ...article}) => ({
        ...article,
        metadata: {...metadata, rights: {...metadata.rights, excerptBudget: 12}},
      })),
    }),
  ],
  [
    'protection-unknown',
    'protection.people',
    (dossier) => ({
      ...dossier,
      protection: {
        marking: null,
        people: [{party: 'nobody', atRisk: true, policy: 'omit'}],
        generalise: [],
      },
    }),
  ],
  [
    'protected-text',
    'replacements',
    (dossier) => ({
      ...dossier,
      protection: null,
      replacements: [{where: 'articles[0].source.text', by: 'a farmer', reason: 'name'}],
    }),
  ],
  [
    'not-verbatim',
    'analysis.bottomLine',
    (dossier) =>
      analysed(dossier, (analysis) => ({
        ...analysis,
        bottomLine: analysis.bottomLine && {...analysis.bottomLine, text: 'It “can wait a while”.'},
      })),
  ],
]

describe.each([
  ['brief', brief],
  ['memo', memo],
] as const)('%s refuses what a dossier has wrong', (_, make) => {
  it.each(faulty)('%s at %s', (code, place, change) => {
    const error = thrownBy(() => make(elmDossier(change)))
    expect(error).toBeInstanceOf(ComposeError)
    expect(error).toMatchObject({code, place})
    expect(error instanceof VerbatimError).toBe(code === 'not-verbatim')
  })
})

function analysed(
  dossier: Dossier,
  change: (analysis: NonNullable<Dossier['analysis']>) => Dossier['analysis'],
): Dossier {
  return {...dossier, analysis: dossier.analysis && change(dossier.analysis)}
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}

it('names the profiles where there is none of that name', () => {
  // as a caller without types may say
  const profile = 'poster' as 'brief'
  expect(() => compose(elmDossier(), {profile})).toThrow(
    'There is no profile "poster"; the profiles are brief, memo, upr-individual, upr-joint, hrc-statement, letter',
  )
})

describe('what JavaScript may give is told at the door', () => {
  const untyped = (value: unknown) => value as never

  it.each([
    [
      {value: {type: 'article'}, issues: []},
      {},
      'brief takes an Article or a Dossier, got {value, issues}: give its value',
    ],
    [null, {}, 'got null: where a source is refused, the issues of reading say why'],
    [elmDossier(), {clear: true}, 'compose has no option "clear"; there are profile, paper'],
    [elmDossier(), {paper: 'a5'}, 'compose: paper is one of a4, letter, got "a5"'],
    [elmDossier(), {prepared: 'yesterday'}, 'compose: prepared is an EDTF date such as 2031-05-01'],
    [{...elmDossier(), prepared: 'yesterday'}, {}, 'prepared is an EDTF date such as 2031-05-01'],
    [elmDossier(), {clean: 'yes'}, 'compose: clean is of type boolean, got "yes"'],
  ])('%# a brief', (input, options, message) => {
    expect(() => brief(untyped(input), untyped(options))).toThrow(TypeError)
    expect(() => brief(untyped(input), untyped(options))).toThrow(message)
  })

  it.each<[unknown, readonly unknown[], string]>([
    [brief, [elmDossier(), null], 'the options of brief is of type object, got null'],
    [memo, [elmDossier(), []], 'the options of memo is of type object, got a list'],
    [checkDocument, [null], 'checkDocument: the model is read from the bytes of it'],
    [composeAgain, [{}, null], 'composeAgain takes a Dossier, got an object whose type is missing'],
    [composeAgain, [elmDossier(), 'elm'], 'composeAgain: what it was made of takes a Dossier'],
    [
      differences,
      ['Ferry', []],
      'differences: what the document says is a list of words, got "Ferry"',
    ],
    [countedWords, [null, profiles.brief], 'text of what wordCount gives is of type number, got'],
    [countedWords, [{text: 1, notes: 0}, 'brief'], 'countsNotes of a profile is of type boolean'],
    [dateWords, [null, 'en'], 'dateWords: an EDTF date is of type string, got null'],
    [dateWords, ['2031', 'en', 'late'], 'the modifier of a date is one of start, mid, end, approx'],
    [
      leftOutSubmitters,
      [null, 'brief'],
      'leftOutSubmitters: a dossier is of type object, got null',
    ],
    [assertVerbatim, [brief(elmDossier()), null], 'assertVerbatim takes a Dossier, got null'],
  ])('%o', (verb, given, message) => {
    const call = () => (verb as (...all: readonly unknown[]) => unknown)(...given)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })

  it('a document without a profile', () => {
    expect(() => compose(elmDossier(), untyped(undefined))).toThrow(
      'the options of compose are an object with profile, paper',
    )
  })
})
