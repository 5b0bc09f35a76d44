import {type Article, type Quotation, SURE, speakerName} from '@onrecord/core'

/** Somebody who is quoted, with the place in the list that gives them their colour. */
export interface SpeakerEntry {
  readonly name: string
  /** Whether the words are anybody's; those of nobody have no colour. */
  readonly named: boolean
  /** 1-based, in order of first words. */
  readonly number: number
  readonly quotations: readonly Quotation[]
}

/** Everybody who is quoted, in order of first words; speakers of one description stand together. */
export function speakerEntries(article: Article): SpeakerEntry[] {
  const groups = new Map<string, Quotation[]>()
  for (const quotation of article.quotations) {
    const name = label(article, quotation)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [quotation])
    else group.push(quotation)
  }
  return [...groups].map(([name, quotations], index) => ({
    name,
    named: name !== NOBODY,
    number: index + 1,
    quotations,
  }))
}

/** Whether the rules chose the likeliest of several speakers: somebody has to check who says it. */
export function isGuess({speaker}: Quotation): boolean {
  return speaker.status === 'resolved' && speaker.confidence < SURE
}

const NOBODY = 'Nobody is named'

/** Gives an element the colour of a speaker, one of six. */
export function colour(
  element: HTMLElement,
  {named, number}: Pick<SpeakerEntry, 'named' | 'number'>,
): void {
  if (named) element.dataset.speaker = String(((number - 1) % 6) + 1)
}

function label(article: Article, {speaker}: Quotation): string {
  if (speaker.status !== 'ambiguous') {
    const name = speakerName(article, speaker) ?? NOBODY
    // "The official" opens a sentence, "the official" does not, and they are one
    return name.replace(/^(?:The|An?)\b/u, (small) => small.toLowerCase())
  }
  const names = article.entities
    .filter(({id}) => speaker.candidates.includes(id))
    .map(({name}) => name)
  return `Either ${names.join(' or ')}`
}
