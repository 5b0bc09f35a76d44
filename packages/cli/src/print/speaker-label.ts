import {type Article, type Quotation, type Speaker, spanText, speakerName} from '@onrecord/core'

/** Who speaks, in words: a name or a description, "A or B" where it is ambiguous, "unattributed" where nobody is named. */
export function speakerLabel(article: Article, speaker: Speaker): string {
  if (speaker.status !== 'ambiguous') return speakerName(article, speaker) ?? 'unattributed'
  const names = article.entities
    .filter(({id}) => speaker.candidates.includes(id))
    .map(({name}) => name)
  return `ambiguous: ${names.join(' or ')}`
}

/** The verb that reports a clause ("denied"), where the text is there; `null` for words between quotation marks. */
export function reportingVerb(article: Article, {kind, cue}: Quotation): string | null {
  const {text} = article.source
  if (text === null || cue === null || kind === 'direct') return null
  return spanText(text, cue).replace(/\s+/g, ' ')
}
