import {readdirSync, readFileSync} from 'node:fs'
import type {Span} from '@onrecord/core'
import {type Mark, parseMarks} from './parse-marks.ts'
import {quotedSpans} from './quoted-spans.ts'

/** A third of the articles is kept for last runs: its misses are never listed. */
export type GoldPart = 'open' | 'held-out'

export interface GoldArticle {
  readonly id: string
  readonly part: GoldPart
  readonly style: string
  /** The article as a reader gets it: no marks of ours. */
  readonly text: string
  /** Names under which the reader may give each entity, by the label's id; the first is the fullest. */
  readonly entities: ReadonlyMap<string, readonly string[]>
  readonly quotations: readonly GoldQuotation[]
  /** Scare quotes, titles and nicknames: quotation marks with nobody's words in them. */
  readonly nobodys: readonly Span[]
}

export interface GoldQuotation {
  readonly kind: 'direct' | 'mixed'
  /** False where all of a mixed quotation is in quotation marks, so that its kind is a matter of taste. */
  readonly kindDecided: boolean
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  readonly speaker: GoldSpeaker
  /** What resolves a speaker who could be mistaken: honorific, title, given name or gender; else `null`. */
  readonly near: string | null
  /** Index of the quotation that this one is told in, or `null`. */
  readonly within: number | null
}

export type GoldSpeaker =
  | {readonly type: 'entity'; readonly ids: readonly string[]}
  | {readonly type: 'ambiguous'; readonly candidates: readonly string[]}
  /** Somebody without a name: the words for them, as the text has them. */
  | {readonly type: 'described'; readonly words: string}
  | {readonly type: 'unattributed'}

const NEAR = ['honorific', 'title', 'given', 'gender']

/** The articles of one part, in the order of their names. Throws on a label that its text does not bear out. */
export function loadGold(part: GoldPart): GoldArticle[] {
  const folder = new URL(`${part}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      try {
        return parseGold(
          file.replace(/\.txt$/, ''),
          part,
          readFileSync(new URL(file, folder), 'utf8'),
        )
      } catch (error) {
        throw new Error(`${part}/${file}: ${error instanceof Error ? error.message : error}`)
      }
    })
}

/** One gold file: a head (`style:`, `@id = Name; other name`), a line `===`, and the article with its marks. */
export function parseGold(id: string, part: GoldPart, file: string): GoldArticle {
  const [head = '', body = ''] = file.split('\n===\n')
  const {text, marks} = parseMarks(body.trimEnd())
  const entities = parseEntities(head)
  const kept = marks.filter(({label}) => label !== '~')
  checkMarks(text, marks)
  return {
    id,
    part,
    style: /^style: (.+)$/m.exec(head)?.[1] ?? '',
    text,
    entities,
    quotations: kept.map((mark) => goldQuotation(text, mark, kept, entities)),
    nobodys: marks.flatMap(({label, spans}) => (label === '~' ? spans : [])),
  }
}

function parseEntities(head: string): Map<string, string[]> {
  const lines = [...head.matchAll(/^@([\w-]+) = (.+)$/gm)]
  return new Map(lines.map(([, id = '', names = '']) => [id, names.split('; ')]))
}

function goldQuotation(
  text: string,
  mark: Mark,
  marks: readonly Mark[],
  entities: ReadonlyMap<string, readonly string[]>,
): GoldQuotation {
  const [, speaker = '', kind = 'direct', near = null] =
    /^(.+?)(?: (mixed))?(?: !([a-z]+))?$/.exec(mark.label) ?? []
  if (near !== null && !NEAR.includes(near)) throw new Error(`"${near}" resolves nothing`)
  const within = mark.parent === null ? -1 : marks.indexOf(mark.parent)
  const children = marks.filter(({parent}) => parent === mark).flatMap(({spans}) => spans)
  const quoted = kind === 'mixed' ? quotedSpans(text, mark.spans, children) : mark.spans
  if (kind !== 'mixed') checkDirect(text, mark.spans)
  return {
    kind: kind === 'mixed' ? 'mixed' : 'direct',
    kindDecided: kind !== 'mixed' || JSON.stringify(quoted) !== JSON.stringify(mark.spans),
    content: mark.spans,
    quoted,
    cue: mark.cue,
    speaker: goldSpeaker(text, speaker, entities),
    near,
    within: within === -1 ? null : within,
  }
}

function goldSpeaker(
  text: string,
  label: string,
  entities: ReadonlyMap<string, readonly string[]>,
): GoldSpeaker {
  if (label === '?') return {type: 'unattributed'}
  if (label.startsWith('=')) {
    if (!text.includes(label.slice(1))) throw new Error(`no "${label.slice(1)}" in the text`)
    return {type: 'described', words: label.slice(1)}
  }
  const ids = label.split(/[/+]/)
  for (const id of ids) if (!entities.has(id)) throw new Error(`no entity @${id} in the head`)
  return label.includes('/') ? {type: 'ambiguous', candidates: ids} : {type: 'entity', ids}
}

/** Every segment of a direct quotation opens with a mark; all close with one but those that the next paragraph goes on with. */
function checkDirect(text: string, spans: readonly Span[]): void {
  for (const [index, {start, end}] of spans.entries()) {
    const words = text.slice(start, end)
    const next = spans[index + 1]
    const goesOn = next !== undefined && text.slice(end, next.start).trim() === ''
    if (!/^[“‘"«]/.test(words)) throw new Error(`no opening mark: ${words}`)
    if (!goesOn && !/[”’"»]$/.test(words)) throw new Error(`no closing mark: ${words}`)
  }
}

/** No opening mark may stand outside the labels. */
function checkMarks(text: string, marks: readonly Mark[]): void {
  const spans = marks.flatMap((mark) => mark.spans)
  for (const {index} of text.matchAll(/[“‘"«]/g)) {
    if (!spans.some(({start, end}) => start <= index && index < end)) {
      throw new Error(`not labelled: ${text.slice(index, index + 40)}`)
    }
  }
}
