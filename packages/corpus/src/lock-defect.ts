import {type Article, type Issue, verifyArticle} from '@onrecord/core'

/** Why nothing may be told of an article: its words are not those that were read. */
export function lockDefect(article: Article): Issue | null {
  const {ok, findings} = verifyArticle(article)
  if (ok) return null
  const errors = findings.filter(({severity}) => severity === 'error')
  // a changed text has another hash, too; which words changed says more
  const first = errors.find(({code}) => code !== 'source-hash') ?? errors[0]
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const message = `the evidence lock of the article ${article.id} is broken: ${first?.message ?? ''}${more}; restore the words, or read the source anew`
  return {severity: 'error', code: 'lock-broken', message}
}
