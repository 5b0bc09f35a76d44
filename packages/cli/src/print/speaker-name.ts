import type {Article, LocalId, Speaker} from '@onrecord/core'

/** Who speaks, in words: a name, "A or B" where it is ambiguous, "unattributed" where nobody is named. */
export function speakerName(article: Article, speaker: Speaker): string {
  switch (speaker.status) {
    case 'resolved': {
      const ids = speaker.entities.length > 0 ? speaker.entities : [speaker.entity]
      const names = ids.flatMap((id) => (id === null ? [] : [entityName(article, id)]))
      return names.length > 0 ? names.join(' and ') : (speaker.description ?? 'unnamed speaker')
    }
    case 'ambiguous':
      return `ambiguous: ${speaker.candidates.map((id) => entityName(article, id)).join(' or ')}`
    case 'unattributed':
      return speaker.description ?? 'unattributed'
  }
}

function entityName(article: Article, id: LocalId): string {
  return article.entities.find((entity) => entity.id === id)?.name ?? id
}
