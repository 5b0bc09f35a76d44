import {type ProtectedDossier, parseRef, type RefText, withhold} from '@onrecord/core'
import type {Attachment} from '@onrecord/document'
import type {PrintedWords} from './printed-words.ts'

/** The dossier as data inside the document: evidence by place, the words that are printed, and no text of an article. */
export function dossierAttachment(
  dossier: ProtectedDossier,
  printed: readonly PrintedWords[],
  description: string,
): Attachment {
  const json = `${JSON.stringify(sortedKeys(withheldDossier(dossier, printed)), null, 2)}\n`
  return {
    name: 'dossier.json',
    mediaType: 'application/json',
    bytes: utf8(json),
    description,
  }
}

function withheldDossier(dossier: ProtectedDossier, printed: readonly PrintedWords[]): object {
  const refs = new Set(printed.map(({ref}) => ref))
  const excerpts: readonly RefText[] = printed.map(({ref, text}) => ({ref, text}))
  return {
    ...dossier,
    articles: dossier.articles.map((article) => withhold(article)),
    anchors: Object.fromEntries(
      Object.entries(dossier.anchors).map(([ref, anchor]) => [
        ref,
        {...anchor, prefix: '', suffix: ''},
      ]),
    ),
    excerpts: excerpts.filter(({ref}) => parseRef(ref).article !== null && refs.has(ref)),
  }
}

/** One order for every machine: by code unit. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, child]) => [key, sortedKeys(child)]),
  )
}

/** `JSON.stringify` escapes lone surrogates, so every character has bytes. */
function utf8(text: string): Uint8Array {
  const bytes = encodeURIComponent(text).match(/%[\dA-F]{2}|[^%]/g) ?? []
  return Uint8Array.from(bytes, (byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  )
}
