import {type Entity, type Speaker, spanText} from '@onrecord/core'
import {kept} from '../kept.ts'
import {anyOf} from '../language/any-of.ts'
import {stemOf} from '../language/words-in.ts'
import {keyOf} from '../naming/keys.ts'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {type Cast, entityOf} from './cast.ts'
import {isTrade} from './descriptions/in-focus.ts'
import {standing, UNSURE_WORD} from './looked-for.ts'
import {bearersOfSurname} from './names/bearers.ts'
import {arePeople, eitherAbove} from './pairs/pair-above.ts'
import {type Both, bothAt, toldOfBoth} from './pairs/pair-told.ts'
import {namesakes} from './pairs/pairs.ts'
import {eitherOf} from './resolved.ts'
import type {Spoken} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import type {Utterance} from './utterances.ts'

// "Nobody could say which of them it was", "they cannot agree whose voice it is", "neither brother remembers writing it", "each says that
// it was the other", "signed only ‘Quorl’".
const UNSURE = new RegExp(
  anyOf([
    /\bwhich(?<=(?:\b(?:(?:can)?not|nor|never|[Nn]either|[Nn]obody|unclear)\b|n[’']t\b)[^.,]{0,60}\bwhich)(?=[.,]|\s(?:of|one|it|had|\p{Lu}\S+|\p{Ll}+[.,])\b)/u,
    /\bwhose(?<=(?:\b(?:(?:can)?not|nor|never|[Nn]either|[Nn]obody|unclear|without)\b|n[’']t\b)[^.,]{0,60}\bwhose)\s(?:voice|hand\w*|words?|phone|it)\b/u,
    /\b[Nn]either\s(?:of\s)?(?:\p{L}+\s){1,2}(?:admit|claim|remember|recall|(?:would|could|can|has)\s(?:say|tell|admit|claim|own|remember|recall|be\s(?:sure|certain)))/u,
    /\b[Bb]oth\s(?:\p{L}+\s){0,3}(?:deny|denied)\s(?:having|it\b|writing|saying|sending)/u,
    /\b[Ee]ither\sof\s(?:\p{L}+\s){1,3}(?:could|might|may)\shave\b/u,
    /\b[Ee]ach\s(?:[\p{L}’']+\s){1,6}the\sother\b/u,
    /\bsigned\s(?:only|simply|just)\b/u,
    /\b(?:credited|attributed)\sonly\sto\b/u,
    /without\sthe\snames\sof\sthe\sspeakers/,
    // "A voice came from the shed, where both had gone".
    /\b[Aa]\svoice\s[^.:]{1,60}\b(?:both|the\stwo)\b/,
  ]),
  'u',
)
/** "Each says the words were the other’s": of both, whatever else they are called. */
const EACH = /\b[Ee]ach\s[^.]{1,40}\bthe\sother\b/

const QUOTED = /“[^”]*”|"[^"]*"/g

/**
 * Words of which the article says that nobody knows whose they are ("neither brother remembers writing it"): of either of those it can mean,
 * where nothing but a document, a body or nobody was told to say them.
 */
export function withDisclaimers(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
  spoken: readonly Utterance[],
): readonly Speaker[] {
  if (unsureIn(draft).size === 0) return told
  const out: Speaker[] = []
  for (const [i, speaker] of told.entries()) {
    const last = out.at(-1)
    // What goes on in the same paragraph, and what the other one answers.
    const goesOn =
      last?.rule === 'disclaimed' &&
      ((speaker.rule === 'same-paragraph' && told[i - 1]?.mention === speaker.mention) ||
        /^the other(?: one)?$/.test(speaker.description ?? ''))
    out.push(goesOn ? last : disclaimed({draft, cast, spoken}, speaker, i))
  }
  return out
}

function disclaimed(scene: Spoken, speaker: Speaker, i: number): Speaker {
  const {draft, cast} = scene
  const at = draft.quotations[i]?.content.at(-1)?.start
  if (at === undefined) return speaker
  const isNobodys = isOpen(cast, speaker)
  if (!isNobodys && !/^the\s\S+$/i.test(speaker.description ?? '')) return speaker
  const beside = [...sentencesBeside(draft, at), ...textAbove(draft, speaker, at)]
  if (!isNobodys && !beside.some((each) => EACH.test(wordsOf(draft, each)))) return speaker
  if (!beside.some((each) => unsureIn(draft).has(each))) return speaker
  const either = meantBy(scene, beside, at)
  return either.length < 2 ? speaker : eitherOf({...speaker, rule: 'disclaimed'}, either)
}

/** The sentences that say so, without what they quote. */
const unsureIn: (draft: Draft) => ReadonlySet<number> = kept((draft) => {
  const sentences = new Set(standing(draft, UNSURE_WORD).map(({start}) => sentenceAt(draft, start)))
  for (const at of sentences)
    if (!UNSURE.test(wordsOf(draft, at).replace(QUOTED, ''))) sentences.delete(at)
  return sentences
})

/** The sentence at a place, those beside it in its paragraph, and a "neither …" that opens the next one. */
function sentencesBeside(draft: Draft, offset: number): readonly number[] {
  const {sentences} = draft
  const at = sentenceAt(draft, offset)
  const block = sentences[at]?.block ?? 0
  const next = [at + 1, at + 2].filter(
    (each) => sentences[each]?.block === block + 1 && wordsOf(draft, each).startsWith('Neither '),
  )
  const beside = [at, at + 1, at - 1].filter((each) => sentences[each]?.block === block)
  return [...beside, ...next.slice(0, 1)]
}

/** "A letter is signed only ‘Quorl’.", and in the next paragraph "“It leaks,” it reads": the sentence that tells of the text. */
function textAbove(draft: Draft, {mention}: Speaker, offset: number): readonly number[] {
  const at = sentenceAt(draft, offset)
  const isText = mention !== null && /^it$/i.test(spanText(draft.text, mention))
  const isFirst = draft.sentences[at]?.block !== draft.sentences[at - 1]?.block
  return isText && isFirst ? [at - 1] : []
}

function wordsOf({sentences, text}: Draft, at: number): string {
  const {start, end} = sentences[at]?.span ?? {start: 0, end: 0}
  return text.slice(start, end)
}

/** Words of nobody yet: not of the captain whom the article only describes. */
function isOpen(cast: Cast, {status, entity, entities: several, description}: Speaker): boolean {
  if (status === 'unattributed') return !isSomebody(description ?? '')
  if (status !== 'resolved') return false
  return several.length === 0 && entityOf(cast, entity)?.type !== 'person'
}

/** "A clerk", "a person familiar with the deal": somebody whom the article keeps to itself. */
function isSomebody(description: string): boolean {
  if (/\s(?:close\sto|familiar\swith)\s/.test(description)) return true
  const [noun = ''] = description.split(/\s(?:who|of|in|at|from|on)\b|,/)
  const head = noun.slice(noun.lastIndexOf(' ') + 1)
  return isTrade(head) && !ANYBODY.test(head)
}

const ANYBODY = /^(?:man|woman|speaker|caller|author|writer)$/

/** Whom such sentences can mean: who share a surname in them, else of whom they tell together, or those above, else the two of one surname. */
function meantBy(scene: Spoken, sentences: readonly number[], before: number): readonly Entity[] {
  const {draft, cast, spoken} = scene
  const told = (both: Both): readonly Entity[] | null => toldOfBoth(draft, cast, both, spoken)
  const named = firstFound(sentences, (at) => bearersIn(draft, cast, at, before))
  const pair = firstFound(sentences, (at) => toldIn(draft, cast, at, told))
  // "The couple were asked, and an answer is signed only ‘Quorl’": not their son’s.
  const isNarrower =
    named.length > 2 && pair.length > 0 && pair.every((each) => named.includes(each))
  const found = named.length === 0 || isNarrower ? pair : named
  if (found.length > 0) return found
  const above = eitherAbove(scene, before, told, arePeople)
  return above.length > 0 ? above : (namesakes(cast, before) ?? [])
}

/** What is found first in some sentences. */
function firstFound(
  sentences: readonly number[],
  find: (at: number) => readonly Entity[],
): readonly Entity[] {
  return sentences.map(find).find(({length}) => length > 0) ?? []
}

function bearersIn(draft: Draft, cast: Cast, sentence: number, before: number): readonly Entity[] {
  for (const [phrase, word = ''] of wordsOf(draft, sentence).matchAll(SURNAME)) {
    const surname = stemOf(word)
    if (cast.sharedSurnames.has(keyOf(surname)))
      return bearersOfSurname(cast, surname, phrase, before)
  }
  return []
}

const SURNAME = /(?:\p{L}+\.?\s)?(\p{Lu}[\p{L}’-]+)/gu

function toldIn(
  draft: Draft,
  cast: Cast,
  sentence: number,
  told: (both: Both) => readonly Entity[] | null,
): readonly Entity[] {
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  for (let i = 0; i < items.length; i++) {
    const both = bothAt(draft, cast, items, i)
    const pair = both === null ? null : told(both)
    if (pair !== null) return pair
  }
  return []
}
