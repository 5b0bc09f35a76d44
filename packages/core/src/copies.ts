import {evidenceRef} from './evidence-ref.ts'
import type {Article, Source} from './model/article.ts'
import type {EvidenceRef, LocalId, Span} from './model/common.ts'
import type {Dossier} from './model/dossier.ts'
import {foldedWords} from './names.ts'
import {requireSeen} from './require-input.ts'
import {sentenceAround} from './sentence-around.ts'
import {spanText} from './spans.ts'
import {runsOf, sharedRuns, sharedShare, textHash} from './text-runs.ts'

/** So much of the shorter text's runs of words has to stand in the longer one. */
const COPIED = 0.8

/**
 * Groups of articles of a dossier that print one text, whole or cut, such as an agency's report in several papers: each group with its
 * longest text first. Where a text is withheld its hash tells. The articles of a group are one source.
 */
export function copies(dossier: Dossier): (readonly Article[])[] {
  requireSeen(dossier, ['dossier'], 'copies')
  const group = new Map<Text, readonly Text[]>()
  const alike = pairsOf(longestFirst(dossier.articles)).filter(([a, b]) => isCopy(a, b))
  for (const [longer, shorter] of alike) {
    const joined = [
      ...new Set([...(group.get(longer) ?? [longer]), ...(group.get(shorter) ?? [shorter])]),
    ]
    for (const text of joined) group.set(text, joined)
  }
  return [...new Set(group.values())].map((members) =>
    [...members].sort((a, b) => a.place - b.place).map(({article}) => article),
  )
}

/** Which text an article prints: of copies the longest one's, of others its own. */
export function textsOf(dossier: Dossier): (article: Article) => Article {
  const longest = new Map(
    copies(dossier).flatMap((group) => group.map((one) => [one, group[0] ?? one] as const)),
  )
  return (article) => longest.get(article) ?? article
}

/**
 * Statements, figures, events and instruments that an article tells in sentences which stand word for word in a longer article of the
 * dossier, from which it has more than one sentence: whoever counts sources counts them once.
 */
export function toldAgain(dossier: Dossier): ReadonlySet<EvidenceRef> {
  requireSeen(dossier, ['dossier'], 'toldAgain')
  const again = new Set<EvidenceRef>()
  for (const [longer, shorter] of pairsOf(longestFirst(dossier.articles))) {
    const fewest = fewestWords(longer, shorter)
    if (fewest === null) continue
    for (const fact of factsOf(shorter.article)) {
      if (isTold(shorter, fact, longer, fewest)) again.add(evidenceRef(shorter.article.id, fact.id))
    }
  }
  return again
}

interface Text {
  readonly article: Article
  /** In the order of their length. */
  readonly place: number
  /** Between blanks, so that whole words are found in it. */
  readonly words: string
  readonly runs: ReadonlySet<number>
}

type Pair = readonly [longer: Text, shorter: Text]

/** One article alone has nothing to be compared with, and is not looked at. */
function longestFirst(articles: readonly Article[]): readonly Text[] {
  if (articles.length < 2) return []
  return articles
    .map((article) => ({article, ...wordsOf(article.source)}))
    .sort((a, b) => b.count - a.count)
    .map(({article, words, runs}, place) => ({article, place, words, runs}))
}

interface Words extends Pick<Text, 'words' | 'runs'> {
  readonly text: string | null
  readonly count: number
}

function wordsOf(source: Source): Words {
  const {text} = source
  const known = WORDS.get(source)
  if (known?.text === text) return known
  const words = foldedWords(text ?? '')
  const found = {text, words: ` ${words.join(' ')} `, runs: runsOf(words), count: words.length}
  WORDS.set(source, found)
  return found
}

/** A document asks several times what is copied, of articles that have the same source. */
const WORDS = new WeakMap<Source, Words>()

/** Pairs that have a run or a hash in common; of many articles some of the runs are asked. */
function pairsOf(texts: readonly Text[]): readonly Pair[] {
  const having = new Map<number, Text[]>()
  return texts.flatMap((text) => {
    const longer = new Set<Text>()
    for (const key of keysOf(text, texts.length > MANY)) {
      const before = having.get(key) ?? []
      for (const other of before) longer.add(other)
      having.set(key, [...before, text])
    }
    return [...longer].map((other): Pair => [other, text])
  })
}

function keysOf({article, runs}: Text, isMany: boolean): readonly number[] {
  const asked = isMany ? [...runs].filter((run) => run % SAMPLED === 0) : [...runs]
  return [...asked, textHash(article.source.sha256)]
}

const MANY = 60
const SAMPLED = 8

function isCopy(a: Text, b: Text): boolean {
  if (isWithheld(a) || isWithheld(b)) return a.article.source.sha256 === b.article.source.sha256
  const shorter = Math.min(a.runs.size, b.runs.size)
  return shorter >= FEWEST_RUNS && sharedShare(a.runs, b.runs) >= COPIED
}

function isWithheld({article}: Text): boolean {
  return article.source.text === null
}

/** Two short notes share their few words by chance. */
const FEWEST_RUNS = 10

/** How many words a sentence must have that one has from the other; `null` where they have nothing of each other. */
function fewestWords(longer: Text, shorter: Text): number | null {
  if (isCopy(longer, shorter)) return 1
  return sharedRuns(longer.runs, shorter.runs) >= MUCH ? LONG : null
}

/** Some sentences more than "did not answer a request for comment", which any paper prints. */
const MUCH = 40
/** Words of a sentence that two articles do not have alike by chance. */
const LONG = 8

/** Whether the sentences of a fact stand in the longer text; where the words are withheld, whether the fact does. */
function isTold({article}: Text, {id, spans}: Fact, longer: Text, fewest: number): boolean {
  const {text} = article.source
  if (text === null || isWithheld(longer))
    return factsOf(longer.article).some((fact) => fact.id === id)
  return (
    spans.length > 0 &&
    spans.every((span) => {
      const words = foldedWords(spanText(text, sentenceAround(text, span)))
      return words.length >= fewest && longer.words.includes(` ${words.join(' ')} `)
    })
  )
}

interface Fact {
  readonly id: LocalId
  readonly spans: readonly Span[]
}

function factsOf({quotations, figures, events, instruments}: Article): readonly Fact[] {
  return [
    ...quotations.map(({id, content}) => ({id, spans: content})),
    ...[...figures, ...events].map(({id, span}) => ({id, spans: [span]})),
    ...instruments.map(({id, mentions}) => ({id, spans: mentions.map(({span}) => span)})),
  ]
}
