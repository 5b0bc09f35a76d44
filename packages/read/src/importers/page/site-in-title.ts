import type {Issue, Metadata} from '@onrecord/core'
import {lettersOf} from '../parts/letters.ts'

/** Metadata with the publisher that a page's title ends in ("The weir leaks | Quorl Post"), where no markup states one and the page's address is of that name. */
export function withSite(
  stated: Partial<Metadata>,
  title: string | null,
  address: string | null | undefined,
): {readonly told: Partial<Metadata>; readonly issues: readonly Issue[]} {
  const publisher = stated.publisher ?? siteInTitle(title ?? '', address ?? '')
  return publisher === null || stated.publisher != null
    ? {told: stated, issues: []}
    : {told: {...stated, publisher}, issues: [OF_TITLE]}
}

const OF_TITLE: Issue = {
  severity: 'info',
  code: 'publisher-from-title',
  message:
    'The page states no publisher; the name at the end of its title was taken, which is that of its address',
  path: 'metadata.publisher',
}

function siteInTitle(title: string, address: string): string | null {
  const [, site = ''] = /\s(?:[|–—»·-]|--|::)\s([^|–—»·]{2,60})$/u.exec(title.trim()) ?? []
  const [, host = ''] = /^https?:\/\/(?:www\.)?([^/:?#]{4,100})/i.exec(address) ?? []
  const name = site.replace(/\s\(.{1,60}\)$/, '')
  return name !== '' && isNameOf(lettersOf(name), host) ? name : null
}

/** "Quorl Post" and "The Quorl Post" name quorlpost.example, "Quorl.example" and "Quorl News" name quorl.example. */
function isNameOf(name: string, host: string): boolean {
  const names = [name, name.replace(/^the(?=.{4})/, '')]
  const labels = host.toLowerCase().split('.')
  return labels.slice(0, -1).some((label, at) => {
    const word = lettersOf(label)
    const whole = lettersOf(labels.slice(at).join(''))
    const isLong = word.length >= SHORTEST_NAME
    return (
      !COMMON.test(word) &&
      names.some((each) => each === word || each === whole || (isLong && each.startsWith(word)))
    )
  })
}

/** What many addresses have in them, and no name. */
const COMMON = /^(?:blogs?|news|edition|m|amp|com?|net|org|gov|ac)$/
const SHORTEST_NAME = 5
