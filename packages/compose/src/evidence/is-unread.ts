import type {Article} from '@onrecord/core'

/** Whether the reading did not know the language of an article, and took no more of it than the words in quotation marks. */
export function isUnread({issues}: Article): boolean {
  return issues.some(({code}) => code === 'language-unsupported')
}
