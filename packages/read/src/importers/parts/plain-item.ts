import type {PublishedItem} from '@onrecord/interchange'
import {withoutReferences} from '../page/tidy.ts'

/** An item whose headline, deck and section are words, without the marks of emphasis that some systems leave in them. */
export function plainItem(item: PublishedItem): PublishedItem {
  const {headline, deck, section} = item
  return {...item, headline: plain(headline), deck: plain(deck), section: plain(section)}
}

function plain(words: string | null): string | null {
  return words === null || !words.includes('<')
    ? words
    : withoutReferences(words.replace(TAG, '').trim()) || null
}

const TAG = /<\/?(?:a|b|br|em|i|p|q|small|span|strong|su[bp]|u)(?:\s[^<>]{0,400})?\/?>/gi
