import type {Issue, Metadata} from '@onrecord/core'
import type {ReadOptions} from '../../options.ts'

/** The address of the page that an archive keeps under its own: "https://archive.example/web/20260504120000/https://post.example/pier"; `null` for any other. */
export function archivedIn(address: string | null | undefined): string | null {
  return KEPT.exec(address ?? '')?.[1] ?? null
}

/** The moment of the copy in fourteen figures, or parted, and what an archive adds to them ("id_"). */
const KEPT =
  /^https?:\/\/[^/?#]+\/(?:[\w-]{1,40}\/){0,4}(?:\d{14}(?:[a-z]{2}_)?|\d{4}\.\d\d\.\d\d-\d{6})\/(https?:\/\/\S+)$/

/**
 * The options for the page itself, where what was given is an archive's copy of it, by the address given or by that which the copy gives itself: the
 * address is the page's own, and that of the copy is the archive's.
 *
 * @param told addresses that the copy gives itself
 */
export function ofArchive<T extends ReadOptions>(
  options: T,
  ...told: readonly (string | null)[]
): {readonly options: T; readonly issues: readonly Issue[]} {
  const copy = [options.url, ...told].find((address) => archivedIn(address) !== null)
  const url = archivedIn(copy)
  if (copy == null || url === null) return {options, issues: []}
  const known = archivedIn(options.url) === null ? options.url : undefined
  return {
    options: {...options, url: known ?? url, archivedUrl: options.archivedUrl ?? copy},
    issues: [
      {
        severity: 'info',
        code: 'archived-copy',
        message: `The page is an archive's copy of ${url}; that address stands for it, and the copy's as that of the archive`,
        path: 'source.url',
      },
    ],
  }
}

/** Metadata without the name of the archive that keeps a copy, which published nothing: "archive.example" of "https://archive.example/…". */
export function withoutArchive(
  stated: Partial<Metadata>,
  copy: string | undefined,
): Partial<Metadata> {
  const {publisher, ...rest} = stated
  const host = /^https?:\/\/([^/?#]+)/.exec(copy ?? '')?.[1]
  const bare = (name: string) => name.toLowerCase().replace(/^www\.|\.[a-z]{2,9}$/g, '')
  return publisher != null && host !== undefined && bare(publisher) === bare(host) ? rest : stated
}
