import type {Article, Dossier, Quotation} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {type Located, located} from './located.ts'
import {byVoice, type Voice} from './voices.ts'

export interface Speaker {
  readonly voice: Voice
  readonly quotations: readonly Located<Quotation>[]
}

/**
 * Whoever speaks in the articles, in most of them first and then whoever speaks most. One name in two articles is told once: it may
 * be two people's, so a role that not both articles give is left out. "Officials" are others in each.
 */
export function speakersByName(dossier: Dossier, wording: Wording): readonly Speaker[] {
  const quotations = located(dossier.articles, (article) => article.quotations)
  const found = new Map<string, Speaker>()
  const groups = [...byVoice(dossier, wording, quotations).values()]
  const nameOf = namesOf(groups.map(({voice}) => voice))
  for (const {voice, quotations: said} of groups) {
    const name = nameOf(voice)
    const before = found.get(name)
    found.set(name, {
      voice:
        before === undefined || before.voice.role === voice.role
          ? (before?.voice ?? voice)
          : {...before.voice, role: null},
      quotations: [...(before?.quotations ?? []), ...said],
    })
  }
  return [...found.values()].sort(
    (a, b) => articlesOf(b) - articlesOf(a) || b.quotations.length - a.quotations.length,
  )
}

/**
 * By what a reader tells one of these voices from another: the name, and of whoever has none of their own the key. "Ada K. Orm" is Ada Orm
 * where no other Ada Orm has other initials.
 */
export function namesOf(voices: readonly Voice[]): (voice: Voice) => string {
  const spelt = new Map<string, Set<string>>()
  for (const {name} of voices) {
    if (INITIAL.test(name))
      spelt.set(plainName(name), (spelt.get(plainName(name)) ?? new Set()).add(name))
  }
  return ({key, kind, type, name}) => {
    if (kind !== 'named' || type === 'group' || !/^\p{Lu}/u.test(name)) return key
    const plain = plainName(name)
    return (spelt.get(plain)?.size ?? 0) > 1 ? name : plain
  }
}

/** Between two names: "Ada K. Orm", "Ada K Orm". */
const INITIAL = /(?<=\p{L}{2,})(?:\s\p{Lu}\b\.?)+(?=\s\p{L}{2,})/u

function plainName(name: string): string {
  return name.replace(INITIAL, '')
}

function articlesOf({quotations}: Speaker): number {
  return new Set<Article>(quotations.map(({article}) => article)).size
}
