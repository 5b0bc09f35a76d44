import type {Article, Quotation} from '@onrecord/core'

/** Somebody who is quoted, with the place in the list that gives them their colour. */
export interface SpeakerEntry {
  readonly name: string
  /** 1-based, in order of first words. */
  readonly number: number
  readonly quotations: readonly Quotation[]
}

/** Everybody who is quoted, in order of first words; what nobody is named for stands under its description. */
export function speakerEntries(article: Article): SpeakerEntry[] {
  const groups = new Map<string, Quotation[]>()
  for (const quotation of article.quotations) {
    const name = speakerLabel(article, quotation)
    groups.set(name, [...(groups.get(name) ?? []), quotation])
  }
  return [...groups].map(([name, quotations], index) => ({name, number: index + 1, quotations}))
}

function speakerLabel(article: Article, {speaker}: Quotation): string {
  const nameOf = (id: string) => article.entities.find((entity) => entity.id === id)?.name ?? id
  switch (speaker.status) {
    case 'resolved': {
      const ids = speaker.entity === null ? speaker.entities : [speaker.entity]
      return ids.length > 0 ? ids.map(nameOf).join(' and ') : (speaker.description ?? 'Unnamed')
    }
    case 'ambiguous':
      return `Either ${speaker.candidates.map(nameOf).join(' or ')}`
    case 'unattributed':
      return speaker.description ?? 'Nobody is named'
  }
}
