import {readdirSync, readFileSync} from 'node:fs'
import {brief, memo} from '@onrecord/compose'
import {type Article, dossierOf} from '@onrecord/core'
import {
  type Block,
  blockParts,
  type DocumentTree,
  type Inline,
  lintDocument,
  plainText,
  walkBlocks,
  walkInlines,
} from '@onrecord/document'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countWords} from '../src/evidence/located.ts'
import {printedWords} from '../src/printed-words.ts'
import {elmDossier, elmValley} from './support/elm-valley.ts'

const {article, ids, text} = elmValley()
const documents = [
  ['brief of an article', brief(article)],
  ['memo of an article', memo(article)],
  ['brief of a dossier', brief(elmDossier())],
  ['memo of a dossier', memo(elmDossier())],
] as const

describe.each(documents)('%s', (_, tree) => {
  it('has a note after every quotation, figure and event', () => {
    const bare: string[] = []
    for (const inlines of rowsOf(tree)) {
      const quotes = inlines.some(({type}) => type === 'quoted')
      if (quotes && !hasNote(inlines)) bare.push(plainText(inlines))
    }
    walkBlocks(tree.children, (block) => {
      if (block.type === 'quotation' && !hasNote(block.attribution)) bare.push(plainText(block))
      if (block.type === 'timeline') {
        bare.push(...block.events.filter((one) => !hasNote(one.children)).map((one) => one.label))
      }
      if (block.type === 'keyFigures') {
        bare.push(...block.items.filter((one) => !hasNote(one.source)).map((one) => one.value))
      }
    })
    expect(bare).toEqual([])
  })

  it('prints no number that neither the article nor the analyst gives', () => {
    const known = new Set(numbers(`${text} ${JSON.stringify(elmDossier().analysis)}`))
    const dates = ['2024', '29', '30', '1987']
    const printed: string[] = []
    walkBlocks(tree.children, (block) => {
      if (block.type === 'keyFigures') printed.push(...block.items.map((one) => one.value))
      if (block.type === 'table' || block.type === 'list' || block.type === 'quotation') {
        printed.push(plainText(block))
      }
      if (block.type === 'timeline') printed.push(...block.events.map((one) => one.dateLabel))
    })
    const strange = numbers(printed.join(' ')).filter(
      (number) => !(known.has(number) || dates.includes(number)),
    )
    expect(strange).toEqual([])
  })
})

it('gives the same bytes every time', () => {
  const json = (tree: DocumentTree) => JSON.stringify(tree)
  expect(json(brief(elmDossier()))).toBe(json(brief(elmDossier())))
})

it('keeps within every excerpt budget', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 200}), fc.boolean(), (excerptBudget, asMemo) => {
      const rights = {...article.metadata.rights, excerptBudget}
      const limited: Article = {...article, metadata: {...article.metadata, rights}}
      const tree = (asMemo ? memo : brief)(limited)
      expect(lintDocument(tree)).toEqual([])
      const printed = printedWords(tree.children)
      expect(printed.reduce((sum, one) => sum + countWords(one.text), 0)).toBeLessThanOrEqual(
        excerptBudget,
      )
    }),
    {numRuns: 40},
  )
})

it('stops when the analyst quotes more than the rights allow', () => {
  const rights = {...article.metadata.rights, excerptBudget: 12}
  const dossier = elmDossier((one) => ({
    ...one,
    articles: one.articles.map((each) => ({...each, metadata: {...each.metadata, rights}})),
  }))
  expect(() => brief(dossier)).toThrow(
    /quotes \d+ words of the article "elm", and its rights allow 12/,
  )
})

it('stops when the analyst quotes more than half of an article, whatever the limit', () => {
  const {text} = article.source
  const words = article.blocks
    .filter(({type}) => type === 'paragraph')
    .map(({span}) => ({span, words: text?.slice(span.start, span.end) ?? ''}))
    .filter(({words}) => !/[“”"]/.test(words))
  const dossier = elmDossier()
  const id = dossier.articles[0]?.id
  const blocks = article.blocks.filter(({type}) => type === 'paragraph')
  const background = words.map(({span, words: one}) => ({
    text: `It says “${one.replace(/\s+/g, ' ')}”`,
    evidence: [`${id}:${blocks.find((block) => block.span.start === span.start)?.id}`],
  }))
  const analysis = dossier.analysis && {...dossier.analysis, background}
  const count = words.join(' ').split(/\s+/).length
  expect(count).toBeGreaterThan(0)
  expect(() => brief({...dossier, analysis})).toThrow(/more than half: shorten the quotations/)
})

it('states the budget that was applied', () => {
  const rights = {...article.metadata.rights, holder: 'Upland Press', excerptBudget: 60}
  const limited = {...article, metadata: {...article.metadata, rights}}
  expect(plainText(brief(limited).children)).toMatch(
    /Rights in the article: Upland Press\. This document prints 58 of its 280 words verbatim \(21%\); the longest excerpt has 22\. The limit stated for it is 60 words\.\nThese limits are house policy and no legal safe harbour\./,
  )
})

describe('remarks for the checker', () => {
  const reviews = (tree: DocumentTree) => JSON.stringify(tree.children).match(/"review"/g)?.length

  it('stand where a rule was unsure and where a claim is open', () => {
    expect(reviews(brief(article))).toBe(1)
    expect(reviews(brief(elmDossier()))).toBe(1)
  })

  it('are left out of a clean copy, and nothing else is', () => {
    for (const input of [article, elmDossier()]) {
      const clean = brief(input, {clean: true})
      expect(reviews(clean)).toBeUndefined()
      expect(plainText(clean.children)).toBe(plainText(brief(input).children))
    }
  })
})

describe('words in other languages', () => {
  it('carry the language of the article', () => {
    const foreign = {...article, metadata: {...article.metadata, language: 'de'}}
    const tree = brief({...dossierOf(foreign), language: 'en-GB'})
    const languages = new Set<string>()
    for (const inlines of rowsOf(tree)) {
      walkInlines(inlines, (inline) => {
        if (inline.type === 'languageRun') languages.add(inline.language)
      })
    }
    expect([...languages]).toEqual(['de'])
  })
})

it('leaves a speaker open whom the article leaves open', () => {
  const quotations = article.quotations.map((quotation) =>
    quotation.id === ids.noConsultation
      ? {
          ...quotation,
          speaker: {
            ...quotation.speaker,
            status: 'ambiguous' as const,
            entity: null,
            candidates: [ids.tomas, ids.anja],
          },
        }
      : quotation,
  )
  const words = plainText(brief({...article, quotations}).children)
  expect(words).toContain('they may be those of Tomas Reyk or Anja Sollberg.')
})

it('names the places of speakers of whom the rules are unsure', () => {
  const unsure = (below: number): readonly boolean[] => {
    const quotations = article.quotations.map((quotation) =>
      quotation.speaker.confidence < 0.7
        ? {...quotation, speaker: {...quotation.speaker, confidence: below}}
        : quotation,
    )
    return rowsOf(brief({...article, quotations}))
      .filter((inlines) => plainText(inlines).includes('uncertain: the automatic reading chose'))
      .map(hasNote)
  }
  expect(unsure(0.65)).toEqual([true])
  expect(unsure(0.7)).toEqual([])
})

it('uses no locale data of the host', () => {
  const source = new URL('../src/', import.meta.url)
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(30)
  for (const name of files) {
    const code = readFileSync(new URL(name.replaceAll('\\', '/'), source), 'utf8')
    expect(code, name).not.toMatch(/\bIntl\b|localeCompare|toLocale|\bDate\(|Math\.random/)
  }
})

function rowsOf(tree: DocumentTree): readonly (readonly Inline[])[] {
  const rows: (readonly Inline[])[] = []
  walkBlocks(tree.children, (block: Block) => {
    for (const part of blockParts(block)) if (part.kind === 'inlines') rows.push(part.inlines)
  })
  return rows
}

function hasNote(inlines: readonly Inline[]): boolean {
  return inlines.some(({type}) => type === 'noteReference')
}

function numbers(words: string): readonly string[] {
  return words.match(/\d+(?:[.,]\d+)*/g) ?? []
}
