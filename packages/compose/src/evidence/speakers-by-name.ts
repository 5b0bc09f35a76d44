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
  for (const {voice, quotations: said} of byVoice(dossier, wording, quotations).values()) {
    const name = nameOf(voice)
    const before = found.get(name)
    found.set(name, {
      voice:
        before === undefined || before.voice.role === voice.role ? voice : {...voice, role: null},
      quotations: [...(before?.quotations ?? []), ...said],
    })
  }
  return [...found.values()].sort(
    (a, b) => articlesOf(b) - articlesOf(a) || b.quotations.length - a.quotations.length,
  )
}

/** By what a reader tells one voice from another: the name, and of whoever has none of their own the key. */
export function nameOf({key, kind, type, name}: Voice): string {
  return kind === 'named' && type !== 'group' && /^\p{Lu}/u.test(name) ? name : key
}

function articlesOf({quotations}: Speaker): number {
  return new Set<Article>(quotations.map(({article}) => article)).size
}
