import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  dossierOf,
  excerptBudget,
  publish,
  sha256Hex,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const base = sampleArticle()

/** An article all of whose sentences are quotations and events, and a dossier that would send out every one. */
function greedy(sentences: readonly number[], budget: number | null): Dossier {
  let text = ''
  const spans = sentences.map((words, n) => {
    const start = text.length
    text += Array.from({length: words}, (_, i) => `w${n}x${i}`).join(' ')
    const span = {start, end: text.length}
    text += '\n\n'
    return span
  })
  const [quotation, event] = [base.quotations[0], base.events[0]]
  if (quotation === undefined || event === undefined) throw new Error('nothing to copy')
  const words = (span: {start: number; end: number}) => text.slice(span.start, span.end)
  const article: Article = {
    ...base,
    source: {...base.source, text, sha256: sha256Hex(text)},
    metadata: {...base.metadata, rights: {...base.metadata.rights, excerptBudget: budget}},
    blocks: spans.map((span, n) => ({id: `b${n}`, type: 'paragraph', level: null, span})),
    entities: [],
    quotations: spans.map((span, n) => ({
      ...quotation,
      id: `q${n}`,
      content: [span],
      quoted: [span],
      text: [words(span)],
      cue: null,
      addressee: null,
      speaker: {...quotation.speaker, mention: null, entity: null, description: null},
    })),
    dates: [],
    figures: [],
    instruments: [],
    events: spans.map((span, n) => ({
      ...event,
      id: `v${n}`,
      span,
      label: words(span),
      date: null,
      place: null,
      participants: [],
      speaker: null,
    })),
  }
  return {
    ...dossierOf(article),
    excerpts: spans.map((span, n) => ({ref: `${article.id}:q${n}`, text: words(span)})),
  }
}

test('no copy has more words of an article than its limit, and never more than half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 40}),
      fc.option(fc.integer({min: 0, max: 300})),
      (sentences, budget) => {
        const dossier = greedy(sentences, budget)
        const [article] = dossier.articles as [Article]
        for (const as of ['copy', 'export'] as const) {
          const {value} = publish(dossier, {as})
          const out = JSON.stringify(value).match(/w\d+x\d+/g)?.length ?? 0
          expect(out).toBeLessThanOrEqual(excerptBudget(article).words)
          const total = sentences.reduce((sum, words) => sum + words, 0)
          if (budget === null) expect(out * 2).toBeLessThanOrEqual(total)
        }
      },
    ),
    {seed: 3, numRuns: 60},
  )
})
