import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  type Article,
  createIds,
  type Dossier,
  dossierOf,
  type Entity,
  evidenceRef,
  isVerbatim,
  type Mention,
  protect,
  type Quotation,
  quotationAnchor,
  resolve,
  type Span,
  sha256Hex,
  spanText,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {walkSpans} from '../src/walk-spans.ts'
import {byRule, emptyAnalysis, sampleArticle} from './support/sample.ts'

/** Names of several shapes: hyphens, particles, accents, two given names, one word, a script without spaces. */
const NAMES = [
  'Óscar Ruíz',
  'Pak Chin-ho',
  'Jan van der Meulen',
  'Aurelia Nightingale Ruíz',
  'Zubeida',
  '한서윤',
  "Siobhán O'Dwyer",
  'Rūta Žemaitė-Kalnė',
]

const OTHERS = ['Quentin Ruíz', 'Pak Yong', 'Hilde Marks']

const FILLER = ['said on Monday', 'has a stall', 'the port', '😀 news', 'will not go,', 'and so']

type Piece =
  | {readonly kind: 'filler'; readonly words: string}
  | {readonly kind: 'protected'; readonly form: 'name' | 'upper' | 'surname' | 'possessive'}
  | {readonly kind: 'other'; readonly index: number}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({kind: fc.constant('filler' as const), words: fc.constantFrom(...FILLER)}),
  fc.record({
    kind: fc.constant('protected' as const),
    form: fc.constantFrom(
      'name' as const,
      'upper' as const,
      'surname' as const,
      'possessive' as const,
    ),
  }),
  fc.record({kind: fc.constant('other' as const), index: fc.nat(OTHERS.length - 1)}),
)

const paragraphs = fc.array(
  fc.record({quoted: fc.boolean(), pieces: fc.array(piece, {minLength: 1, maxLength: 6})}),
  {minLength: 1, maxLength: 5},
)

const cases = fc.record({
  name: fc.constantFrom(...NAMES),
  paragraphs,
  policy: fc.constantFrom('pseudonym' as const, 'role' as const, 'omit' as const),
  /** Whether the reading found the mentions. */
  found: fc.boolean(),
  withheld: fc.boolean(),
})

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

test('after protection no form of the name is left anywhere, and everything still holds together', () => {
  let quotations = 0
  let mentions = 0
  fc.assert(
    fc.property(cases, (given) => {
      const dossier = dossierFor(given)
      expect(verifyDossier(dossier).findings.filter(({severity}) => severity === 'error')).toEqual(
        [],
      )
      const result = protect(dossier)
      const [before, after] = [dossier.articles[0], result.articles[0]] as [Article, Article]
      quotations += after.quotations.length
      mentions += after.entities.reduce((sum, one) => sum + one.mentions.length, 0)
      expectNoName(given.name, dossier, result)
      expectWhole(given, before, after)
      expectRefs(given, dossier, result)
      expect(protect(dossier)).toEqual(result)
    }),
    {numRuns: 150},
  )
  expect(quotations).toBeGreaterThan(50)
  expect(mentions).toBeGreaterThan(250)
})

test('the check for names finds one that is left', () => {
  const dossier = dossierFor({
    name: 'Pak Chin-ho',
    paragraphs: [],
    policy: 'role',
    found: true,
    withheld: false,
  })
  expect(() => expectNoName('Pak Chin-ho', dossier, {...dossier, replacements: []})).toThrow()
})

/** By the letters alone, however they are separated, accented or cased; and by every id made from the name. */
function expectNoName(name: string, before: Dossier, after: object): void {
  const letters = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
  expect(letters(JSON.stringify(after))).not.toContain(letters(name))
  const trader = before.articles[0]?.entities[0]?.id ?? ''
  expect(JSON.stringify(after)).not.toContain(trader)
  const surname = surnameOf(name)
  if (OTHERS.some((other) => other.includes(surname))) return
  expect(letters(JSON.stringify(after))).not.toContain(letters(surname))
}

/** Spans are spans of the new text, and cover the same words as before but for what stands in brackets. */
function expectWhole(given: Case, before: Article, after: Article): void {
  const {findings} = verifyArticle(after)
  const allowed = given.withheld ? ['spans-not-checked'] : ['source-hash']
  expect(findings.filter(({code}) => !allowed.includes(code))).toEqual([])
  if (given.withheld || given.policy === 'omit') return
  const [old, now] = [before.source.text ?? '', after.source.text ?? '']
  const spans = (article: Article) => [...walkSpans(article)].map(({span}) => span)
  spans(before).forEach((span, n) => {
    const moved = spans(after)[n]
    const words = moved === undefined ? '' : spanText(now, moved)
    // two names side by side: nothing but what stands for them is left
    const isReplaced = /^(?:\[[^[\]]*\]\s*)+$/.test(words)
    if (!isReplaced)
      expect([words, isVerbatim(words, [spanText(old, span)])]).toEqual([words, true])
  })
  expect(spans(after)).toHaveLength(spans(before).length)
}

function expectRefs(given: Case, before: Dossier, after: Dossier): void {
  const evidence = after.analysis?.bottomLine?.evidence ?? []
  for (const ref of evidence) expect(resolve(after, String(ref))).not.toBeNull()
  if (given.policy !== 'omit')
    expect(evidence).toHaveLength(before.analysis?.bottomLine?.evidence.length ?? 0)
}

function surnameOf(name: string): string {
  const words = name.split(' ')
  return (name.startsWith('Pak') ? words[0] : words.at(-1)) ?? name
}

function dossierFor({name, paragraphs: texts, policy, found, withheld}: Case): Dossier {
  const article = articleFor(name, texts, found)
  const quotation = article.quotations.find(
    ({speaker}) => speaker.entity === article.entities[0]?.id,
  )
  const refs = [
    evidenceRef('a', article.entities[0]?.id ?? ''),
    ...(quotation === undefined ? [] : [evidenceRef('a', quotation.id)]),
    ...article.blocks.map(({id}) => evidenceRef('a', id)),
  ]
  const upper = name.toUpperCase()
  return {
    ...dossierOf(
      withheld ? withhold(article, {keep: article.quotations.map(({id}) => id)}) : article,
    ),
    title: `What ${name} said`,
    parties: [{id: `p-${name}`, name, names: [], entities: [refs[0] ?? ''], role: 'a trader'}],
    paraphrases: [
      {ref: refs[0] ?? '', text: `${surnameOf(name)}’s view; ${name.replace(' ', '-')}.`},
    ],
    references: [
      {
        id: 'r1',
        type: 'article',
        title: upper,
        URL: `https://x.example/${encodeURIComponent(name)}`,
      },
    ],
    analysis: {
      ...emptyAnalysis,
      bottomLine: {text: `${upper} and ${name.normalize('NFD')} agree.`, evidence: refs},
      keyMessages: [{text: `${name}, again`, evidence: []}],
      nextSteps: [{owner: name, text: 'Call'}],
    },
    protection: {
      marking: null,
      people: [{party: `p-${name}`, atRisk: true, policy, as: 'a trader'}],
      generalise: [],
    },
  }
}

function articleFor(name: string, texts: Case['paragraphs'], found: boolean): Article {
  const base = sampleArticle()
  const ids = createIds()
  const mentions: Mention[][] = [[], ...OTHERS.map(() => [])]
  const blocks: Article['blocks'][number][] = []
  const spans: {span: Span; quoted: boolean}[] = []
  let text = ''
  for (const {quoted, pieces} of texts) {
    const start = text.length
    if (quoted) text += '“'
    pieces.forEach((one, n) => {
      if (n > 0) text += ' '
      const words = wordsOf(one, name)
      const mentioned = one.kind === 'other' ? one.index + 1 : 0
      const span = {start: text.length, end: text.length + words.name.length}
      if (one.kind !== 'filler') mentions[mentioned]?.push({span, form: words.form})
      text += words.all
    })
    if (quoted) text += '”'
    spans.push({span: {start, end: text.length}, quoted})
    text += '\n\n'
  }
  for (const {span} of spans) {
    blocks.push({id: ids('block', spanText(text, span)), type: 'paragraph', level: null, span})
  }
  const entities = [name, ...OTHERS].map(
    (one, n): Entity => ({
      ...(base.entities[2] as Entity),
      id: ids('entity', one),
      name: one,
      names: [],
      roles: [],
      mentions: n === 0 && !found ? [] : (mentions[n] ?? []),
    }),
  )
  const quotations = spans
    .filter(({quoted}) => quoted)
    .map(({span}, n): Quotation => {
      const content = [span]
      const speaker = entities[n % 2]
      return {
        id: ids('quotation', quotationAnchor(text, {content, quoted: content})),
        kind: 'direct',
        content,
        quoted: content,
        text: [spanText(text, span)],
        cue: null,
        speaker: {
          status: 'resolved',
          mention: null,
          entity: speaker?.id ?? null,
          entities: [],
          candidates: [],
          description: speaker?.name ?? null,
          rule: null,
          confidence: 1,
        },
        addressee: null,
        said: null,
        within: null,
        provenance: byRule,
      }
    })
  return {
    ...base,
    id: 'a',
    source: {...base.source, text, sha256: sha256Hex(text)},
    metadata: {...base.metadata, headline: name, bylines: [], dateline: null},
    blocks,
    entities,
    quotations,
    dates: [],
    figures: [],
    events: [],
    instruments: [],
  }
}

function wordsOf(one: Piece, name: string): {name: string; all: string; form: Mention['form']} {
  if (one.kind === 'filler') return {name: one.words, all: one.words, form: 'description'}
  if (one.kind === 'other') {
    const other = OTHERS[one.index] ?? ''
    return {name: other, all: other, form: 'name'}
  }
  const upper = name.toUpperCase()
  const surname = surnameOf(name)
  switch (one.form) {
    case 'name':
      return {name, all: name, form: 'name'}
    case 'upper':
      return {name: upper, all: upper, form: 'name'}
    case 'surname':
      return {name: surname, all: surname, form: 'surname'}
    case 'possessive':
      return {name, all: `${name}’s`, form: 'name'}
  }
}
