import {compareSpans, type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {byRule} from '../../agent.ts'
import {GIVEN_NAMES} from '../../data/given-names.ts'
import {HONORIFICS, TITLES} from '../../data/titles.ts'
import {turnsIn} from '../../language/turns.ts'
import type {Draft} from '../../pass.ts'
import {innermost, type Placed, placed} from '../../passes/tokens/places.ts'
import {BARE} from '../types/bare-entity.ts'
import {isCommonWord} from '../types/common-words.ts'

/** Those who have a turn under their name in capitals ("MR VALE:", "IDA VALE, HOST:"), and none for what else stands in such labels. */
export function withTurnNames(draft: Draft, entities: readonly Entity[]): readonly Entity[] {
  const labels = turnsIn(draft).flatMap(({label}) => nameIn(draft.text, label) ?? [])
  if (labels.length === 0) return entities
  const known = new Bearers(entities)
  const theirs = placed(
    labels.filter((label) => known.take(label) || label.words.length > 1),
    ({whole}) => [whole],
  )
  return known.all().flatMap((each) => withoutLabels(each, theirs))
}

/** People by their surnames, and whoever else has a turn. */
class Bearers {
  readonly #entities: Entity[]
  /** The mentions that labels are, by whose they are. */
  readonly #own = new Map<number, Mention[]>()
  readonly #bySurname = new Map<string, number[]>()

  constructor(entities: readonly Entity[]) {
    this.#entities = [...entities]
    for (const [at, entity] of entities.entries()) if (entity.type === 'person') this.#note(at)
  }

  /** Everybody, with the labels they bear. */
  all(): readonly Entity[] {
    return this.#entities.map((entity, at) => {
      const own = this.#own.get(at)
      if (own === undefined) return entity
      const mentions = [...entity.mentions, ...own]
      return {...entity, mentions: mentions.sort((a, b) => compareSpans(a.span, b.span))}
    })
  }

  /** Gives a label to the one who bears it, who may be new; whether there is such a one. */
  take(label: Label): boolean {
    const {span, words} = label
    const bearers = (this.#bySurname.get(words.at(-1) ?? '') ?? []).filter((at) =>
      bears(this.#entities[at], words),
    )
    const [only] = bearers
    if (only === undefined) {
      if (!isName(words)) return false
      this.#entities.push(personOf(span, words))
      this.#note(this.#entities.length - 1)
      return true
    }
    if (bearers.length > 1) return false
    const mention: Mention = {span, form: words.length > 1 ? 'name' : 'surname'}
    const own = this.#own.get(only)
    if (own === undefined) this.#own.set(only, [mention])
    else own.push(mention)
    return true
  }

  #note(at: number): void {
    const surname = this.#entities[at]?.name.toLowerCase().split(' ').at(-1) ?? ''
    const same = this.#bySurname.get(surname)
    if (same === undefined) this.#bySurname.set(surname, [at])
    else same.push(at)
  }
}

interface Label {
  readonly whole: Span
  /** The name, without the title before it. */
  readonly span: Span
  readonly words: readonly string[]
}

/** The name of a label in capitals; `null` of any other. */
function nameIn(text: string, whole: Span): Label | null {
  const [name = ''] = spanText(text, whole).split(/,|\s\(/)
  if (name.length < 2 || name !== name.toUpperCase()) return null
  const all = name.split(' ')
  const own = all.findLastIndex((word) => isTitle(word)) + 1
  const start = whole.start + name.length - all.slice(own).join(' ').length
  return {
    whole,
    span: {start, end: whole.start + name.length},
    words: all.slice(own).map((word) => word.toLowerCase()),
  }
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('.', '')
  return plain === 'the' || HONORIFICS.has(plain) || TITLES.has(plain)
}

/** What a label is part of in no name: mentions of bodies and places that stand in one ("HOST", "VALE"); whoever is left with none goes. */
function withoutLabels(entity: Entity, labels: readonly Placed<Label>[]): readonly Entity[] {
  if (entity.type === 'person') return [entity]
  const mentions = entity.mentions.filter(({span}) => innermost(labels, span) === null)
  if (mentions.length === entity.mentions.length) return [entity]
  return mentions.length === 0 ? [] : [{...entity, mentions}]
}

/** Whether somebody has all of a name, or the surname that is all there is. */
function bears(entity: Entity | undefined, words: readonly string[]): boolean {
  return words.length === 1 || entity?.name.toLowerCase() === words.join(' ')
}

/** "Ida Vale", not "unidentified man" or "senior official". */
function isName(words: readonly string[]): boolean {
  const [given = ''] = words
  if (words.length < 2 || /^un(?:identified|known|named)$/.test(given)) return false
  return GIVEN_NAMES.has(given) || !words.some((word) => isCommonWord(word))
}

function personOf(span: Span, words: readonly string[]): Entity {
  const name = words
    .map((word) =>
      word.replace(/(?<![\p{L}’'])\p{L}|(?<=^[od][’'])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ')
  return {
    ...BARE,
    type: 'person',
    name,
    aliases: [],
    mentions: [{span, form: 'name'}],
    provenance: byRule('turn-name', 0.8),
  }
}
