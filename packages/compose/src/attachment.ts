import {type Dossier, type ProtectedDossier, parseRef, publish, type RefText} from '@onrecord/core'
import type {Attachment} from '@onrecord/document'
import type {Made} from './made.ts'
import type {PrintedWords} from './printed-words.ts'

/** What the attachment is made from. */
export interface AttachmentSource {
  /** The dossier before protection: its spans are those of the text that was read. */
  readonly original: Dossier
  /** The same, protected: its words and ids are those of the document. */
  readonly dossier: ProtectedDossier
  readonly printed: readonly PrintedWords[]
  readonly made: Made
}

/** The dossier as data inside the document: its copy for others, with the words that are printed. */
export function dossierAttachment(source: AttachmentSource, description: string): Attachment {
  const {value} = publish(source.original, {
    as: 'attachment',
    protectedDossier: source.dossier,
    excerpts: source.printed
      .filter(({ref}) => parseRef(ref).article !== null)
      .map(({ref, text}): RefText => ({ref, text})),
  })
  const json = `${JSON.stringify(sortedKeys({...value, document: source.made}), null, 2)}\n`
  return {
    name: 'dossier.json',
    mediaType: 'application/json',
    bytes: utf8(json),
    description,
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
