import {describe, expect, test} from 'vitest'
import {
  anchorOf,
  articleWords,
  attachSource,
  auditDossier,
  auditNames,
  blockOf,
  defineAnnotation,
  dossierOf,
  entities,
  evidenceRef,
  evidenceRefs,
  evidenceSpans,
  excerpt,
  factsInBlock,
  foldedWords,
  hasWords,
  isEdtf,
  isInOwnWords,
  isNearlyNamed,
  isSamePerson,
  isVerbatim,
  lintDossier,
  lowConfidence,
  markingOf,
  nameKeys,
  nearest,
  paraphraseOf,
  parseRef,
  permits,
  placeOf,
  positions,
  propose,
  protect,
  publish,
  queries,
  quotations,
  reanchor,
  requirePermitted,
  requireQueryOptions,
  resolve,
  reviewOf,
  sentenceAround,
  spanDefect,
  speakerName,
  statementsOf,
  textStrings,
  touchedStatements,
  uncovered,
  untitledName,
  verbatimSpans,
  verifyArticle,
  verifyDossier,
  withHouseDefaults,
  withhold,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const dossier = dossierOf(article)
/** As JavaScript calls it, where no type stops anybody. */
const called = (verb: unknown, ...given: readonly unknown[]) =>
  expect(() => (verb as (...all: readonly unknown[]) => unknown)(...given))

describe('what is no article and no dossier is told at the door', () => {
  test.each([
    [
      {value: article, issues: []},
      'quotations takes an Article, got {value, issues}: give its value',
    ],
    [Promise.resolve(), 'quotations takes an Article, got a promise: await it'],
    [null, 'quotations takes an Article, got null: where a source is refused, the issues of'],
    ['Ferry stops', 'a source that is not read yet: for example (await readArticle(source)).value'],
    [new Uint8Array(1), 'a source that is not read yet'],
    [dossier, 'quotations takes an Article, got a Dossier: ask each of its articles'],
    [[article], 'quotations takes an Article, got a list'],
    [{}, 'got an object whose type is missing: parse JSON with parseArticle or parseDossier'],
    [undefined, 'quotations takes an Article, got undefined'],
    [7, 'quotations takes an Article, got number 7'],
  ])('%o', (given, message) => {
    called(quotations, given).toThrow(TypeError)
    called(quotations, given).toThrow(message)
  })

  test.each(Object.entries({verifyDossier, lintDossier, protect}))(
    '%s of an article says how one becomes a dossier',
    (name, verb) =>
      called(verb, article).toThrow(
        `${name} takes a Dossier, got an Article: for example dossierOf(article)`,
      ),
  )
})

describe('an option that there is not would answer another question', () => {
  test.each([
    [
      quotations,
      {speakr: 'Vale'},
      'quotations has no option "speakr"; there are speaker, role, kind',
    ],
    [
      quotations,
      {kind: 'indrect'},
      'quotations: kind is one of direct, mixed, indirect, got "indrect"',
    ],
    [quotations, {speaker: 7}, 'quotations: speaker is of type string, got 7'],
    [
      quotations,
      null,
      'the options of quotations are an object with speaker, role, kind, about, got',
    ],
    [quotations, 'Vale', 'the options of quotations are an object'],
    [
      entities,
      {type: 'persons'},
      'entities: type is one of person, organisation, place, group, work',
    ],
    [
      verifyArticle,
      {source: 'Ferry'},
      'verifyArticle has no option "source"; there are sourceText',
    ],
  ])('%o %j', (verb, options, message) => {
    called(verb, article, options).toThrow(TypeError)
    called(verb, article, options).toThrow(message)
  })

  test('nor is it passed over where a query is asked by its name', () => {
    called(queries.quotations?.run, article, {speakr: 'Vale'}).toThrow(
      '--speakr: expected --speaker, --role, --kind, --about; got "Vale"',
    )
    called(queries.planned?.run, dossier, {by: 'Vale'}).toThrow('--by: expected no option')
    called(queries.unverified?.run, null, {}).toThrow('a query takes an Article or a Dossier, got')
  })

  test('nor a rule of lint that there is not, nor what it could not be', () => {
    called(lintDossier, dossier, {severities: {'reply-missin': 'error'}}).toThrow(
      'lintDossier: severities has no option "reply-missin"; there are ',
    )
    called(lintDossier, dossier, {severities: {'reply-missing': 'fatal'}}).toThrow(
      'lintDossier: severities: reply-missing is one of off, info, warning, error, got "fatal"',
    )
    called(publish, dossier, {as: 'document'}).toThrow(
      'publish: as is one of copy, attachment, export, got "document"',
    )
    called(queries.proposals?.run, dossier, {state: 'open'}).toThrow('--state: expected --status')
  })

  test('a query by its name takes none where none is meant', () =>
    expect(queries.quotations?.run(article)).toEqual(queries.quotations?.run(article, {})))

  test('what is undefined is not given', () => {
    expect(quotations(article, {speaker: undefined})).toEqual(article.quotations)
    expect(auditDossier(dossier, {strings: [], slugs: undefined})).toEqual([])
    const shared = {speaker: undefined, unit: undefined}
    expect(quotations(article, shared)).toEqual(article.quotations)
    expect(queries.planned?.run(dossier, shared)).toEqual(queries.planned?.run(dossier, {}))
  })
})

describe('helpers say what they take', () => {
  test.each<[unknown, readonly unknown[], string]>([
    [parseRef, [null], 'an evidence reference such as st:q7k2m5xabcd is of type string, got null'],
    [
      resolve,
      [dossier, 7],
      'an evidence reference such as st:q7k2m5xabcd is of type string, got 7',
    ],
    [anchorOf, [dossier, {}], 'an evidence reference'],
    [evidenceRefs, ['st:q7k2m5xabcd'], 'evidenceRefs: evidence is a list, got "st:q7k2m5xabcd"'],
    [evidenceSpans, [null], 'evidenceSpans: what resolve finds is of type object, got null'],
    [foldedWords, [undefined], 'a text whose words are looked at is of type string, got undefined'],
    [untitledName, [null], 'a name that may have a title is of type string, got null'],
    [hasWords, [article, 'Vale'], 'got an object of type article'],
    [speakerName, [dossier, null], 'speakersOf takes an Article, got a Dossier'],
    [
      placeOf,
      [article, article.quotations[0]],
      'placeOf: start of a span, such as quotation.content[0], is of type number, got undefined',
    ],
    [placeOf, [dossier, {start: 0, end: 1}], 'placeOf takes an Article, got a Dossier'],
    [
      speakerName,
      [article, 'Vale'],
      'entities of a speaker, such as quotations(article)[0].speaker, is a list',
    ],
    [isInOwnWords, [null], 'isInOwnWords: provenance of a quotation is of type object'],
    [verbatimSpans, [article], 'verbatimSpans: provenance of a quotation is of type object'],
    [statementsOf, [dossier], 'statementsOf: background of the analysis of a dossier is a list'],
    [attachSource, [article, null], 'attachSource: text is of type string, got null'],
    [articleWords, [null], 'articleWords takes an Article'],
    [withHouseDefaults, [dossier, null], 'what the house has decided is of type object, got null'],
    [markingOf, [null], 'markingOf takes a Dossier, got null'],
    [permits, ['TLP:GREY', 'copy'], 'a marking is one of TLP:RED, TLP:AMBER+STRICT, TLP:AMBER,'],
    [permits, ['TLP:RED', 'copies'], 'an output is one of document, attachment, copy, export'],
    [requirePermitted, [undefined, 'copy'], 'a marking is one of'],
    [reviewOf, [dossier, null], 'reviewOf: ref of a proposal is of type string'],
    [touchedStatements, [dossier, 'st'], 'what reanchor gives is a list, got undefined'],
    [auditDossier, [dossier, {}], 'auditDossier: strings is a list of words, got undefined'],
    [
      auditDossier,
      [dossier, {strings: 'Vale'}],
      'auditDossier: strings is a list of words, got "Vale"',
    ],
    [auditNames, ['Vale', {strings: []}], 'auditNames: names is a list of words, got "Vale"'],
    [
      textStrings,
      [Promise.resolve()],
      'textStrings: text is of type string, got a promise: await it',
    ],
    [
      isVerbatim,
      ['Ferry', 'Ferry'],
      'isVerbatim: the words of the evidence is a list of words, got "Ferry"',
    ],
    [nearest, ['Ferry', () => []], 'nearest: the candidates is a list of words, got a function'],
    [auditNames, [['Vale', null], {strings: []}], 'names is a list of words, got null in it'],
    [markingOf, [{}], 'markingOf takes a Dossier, got an object whose type is missing'],
    [evidenceRef, [article, 'q7'], 'evidenceRef: the id of an article is of type string, got an'],
    [
      evidenceRefs,
      [[null]],
      'evidenceRefs: evidence, or its ref, is a list of words, got undefined in',
    ],
    [reanchor, [article, article, null], 'reanchor: anchors by id is of type object, got null'],
    [
      touchedStatements,
      [dossier, 'st', [null]],
      'touchedStatements: ids of what reanchor gives is',
    ],
    [
      touchedStatements,
      [dossier, 7, []],
      'touchedStatements: the id of an article is of type string',
    ],
    [factsInBlock, [dossier, 'b1'], 'factsInBlock takes an Article, got a Dossier'],
    [verifyArticle, [dossier], 'verifyArticle takes an Article, got a Dossier'],
    [positions, [7], 'positions takes a Dossier, got number 7'],
    [
      auditNames,
      [['Vale'], {strings: 'Vale'}],
      'auditNames: strings is a list of words, got "Vale"',
    ],
    [factsInBlock, [article, null], 'factsInBlock: the id of a block is of type string, got null'],
    [paraphraseOf, [dossier, 7], 'paraphraseOf: an evidence reference is of type string, got 7'],
    [
      withHouseDefaults,
      [dossier, {excerptBudget: '7'}],
      'excerptBudget is of type number, got "7"',
    ],
    [
      verifyDossier,
      [dossier, {sources: {st: 7}}],
      'the texts in sources is a list of words, got 7',
    ],
    [verifyDossier, [dossier, {sources: ['Ferry']}], 'verifyDossier: sources is of type object'],
    [quotations, [article, []], 'the options of quotations are an object with'],
    [quotations, [article, Promise.resolve()], 'got a promise: await it'],
    [withhold, [article, {keep: 'q7'}], 'withhold: keep is a list of words, got "q7"'],
    [dossierOf, [article, {prepared: 'today'}], 'prepared is an EDTF date such as 2031-05-01, got'],
    [defineAnnotation, [null], 'defineAnnotation: kind is of type string, got undefined'],
    [
      defineAnnotation,
      [{kind: 'org.x', schema: {}}],
      'defineAnnotation: validate of the schema is a function, got undefined',
    ],
    [requireQueryOptions, [{}, null], 'what a query is asked is of type object, got null'],
    [isSamePerson, [null, ['Vale']], 'isSamePerson: name is of type string, got null'],
    [isNearlyNamed, ['Vale', 'Ada Vale'], 'isNearlyNamed: names is a list of words, got "Ada'],
    [nameKeys, [7], 'nameKeys: name is of type string, got 7'],
    [blockOf, [null, {start: 0, end: 1}], 'blockOf: blocks of an article is a list, got undefined'],
    [blockOf, [article, article.quotations[0]], 'blockOf: start of a span, such as quotation.con'],
    [
      sentenceAround,
      [null, {start: 0, end: 1}],
      'sentenceAround: text is of type string, got null',
    ],
    [sentenceAround, ['It ran.', {start: 0}], 'sentenceAround: end of a span, such as quotation'],
    [lowConfidence, [article, {below: Number.NaN}], 'below is of type number, got NaN'],
    [uncovered, [article, {words: Number.NaN}], 'words is of type number, got NaN'],
  ])('%o', (verb, given, message) => {
    called(verb, ...given).toThrow(TypeError)
    called(verb, ...given).toThrow(message)
  })

  test('a model without the function that annotates is refused', async () => {
    const model: unknown = {name: 'Tagger'}
    await expect(propose(article, model as never)).rejects.toThrow(
      'propose: annotate of the annotator is a function, got undefined',
    )
  })

  test.each([
    [{start: Number.NaN, end: 4}],
    [{start: 4, end: 1e9}],
    [{start: -1, end: 4}],
    [{start: 0.5, end: 4}],
    [null],
    [{}],
  ])('a span that is none of the text is a defect, and has no excerpt: %j', (span) => {
    const text = article.source.text ?? ''
    expect(spanDefect(text, span as never)).toBe('out-of-range')
    called(excerpt, article, span).toThrow(
      /^excerpt: a span is \{start, end\} within 0 and \d+, got /,
    )
  })

  test('what is no text is no date', () =>
    expect([undefined, null, 7].map((one) => isEdtf(one as never))).toEqual([false, false, false]))

  test('the number of letters around an excerpt is one', () => {
    called(excerpt, article, {start: 0, end: 4}, Number.NaN).toThrow(
      'excerpt: context is of type number',
    )
  })
})
