import {type Article, type Speaker, speakerName} from '@onrecord/core'

/** Who speaks, in words: a name or a description, "A or B" where it is ambiguous, "unattributed" where nobody is named. */
export function speakerLabel(article: Article, speaker: Speaker): string {
  if (speaker.status !== 'ambiguous') return speakerName(article, speaker) ?? 'unattributed'
  const names = article.entities
    .filter(({id}) => speaker.candidates.includes(id))
    .map(({name}) => name)
  return `ambiguous: ${names.join(' or ')}`
}
