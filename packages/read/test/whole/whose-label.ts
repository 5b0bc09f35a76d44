import type {Article, Entity, Speaker} from '@onrecord/core'
import {accepts} from '../gold/judge-speaker.ts'
import {overlap} from '../gold/match-spans.ts'
import type {EntityLabel, SpeakerLabel, WholeArticle} from './load-whole.ts'

/** Is it one of these names? Capitals, the form of an apostrophe, a year and up to three words before it do not matter. */
export function bears(name: string, names: readonly string[]): boolean {
  const plain = (one: string) => one.replaceAll('’', "'").replace(/,? ?\b(?:1[89]|20)\d\d\b ?/g, '')
  return accepts(names.map(plain), plain(name))
}

/** One of those labelled, or all of those who say it together; words for them will do where they may; nobody where nobody is named. */
export function isSpeaker(
  gold: WholeArticle,
  article: Article,
  label: SpeakerLabel,
  speaker: Speaker,
): boolean {
  const ids = speaker.entities.length > 0 ? speaker.entities : [speaker.entity]
  const keys = article.entities
    .filter(({id}) => ids.includes(id))
    .map((entity) => labelOf(gold, entity)?.key ?? '')
  const {mention, status} = speaker
  if (keys.length === 0) {
    const described = mention !== null && label.named.some((span) => overlap(span, mention) > 0)
    return described || (label.speaker.length === 0 && status === 'unattributed')
  }
  const jointly = label.joint.length > 0 && label.joint.every((key) => keys.includes(key))
  return (
    keys.every((key) => [...label.speaker, ...label.joint].includes(key)) &&
    (jointly || keys.some((key) => label.speaker.includes(key)))
  )
}

/** Whom an entity that was read is, by its name; nobody where it has another's name among its own. */
export function labelOf(
  {entities}: WholeArticle,
  {name, aliases, type}: Entity,
): EntityLabel | null {
  const called = (names: readonly string[]) =>
    entities.filter((label) => names.some((one) => bears(one, label.names)))
  const likeliest = ({optional, type: other}: EntityLabel) =>
    Number(optional) + 2 * Number(type !== other)
  const own = [called([name]), called(aliases)].find((labels) => labels.length > 0) ?? []
  // "Quorl Bank" before the central bank that is called "bank".
  const isExact = ({names}: EntityLabel) => Number(names.includes(name))
  const label = own.toSorted((a, b) => likeliest(a) - likeliest(b) || isExact(b) - isExact(a))[0]
  const other = called(aliases).find((one) => one !== label && likeliest(one) === 0)
  return label === undefined || (other && !called([name]).includes(other)) ? null : label
}
