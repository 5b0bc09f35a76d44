import {type Article, type Quotation, type Speaker, SURE, speakerName} from '@onrecord/core'

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

/** Whether somebody has to look who says it: the likeliest of several, or one of two. */
export function isDoubted(quotation: Quotation): boolean {
  return isGuess(quotation) || quotation.speaker.status === 'ambiguous'
}

const NOBODY = 'Nobody is named'

/** Gives an element the colour of a speaker, one of six. */
export function colour(
  element: HTMLElement,
  {named, number}: Pick<SpeakerEntry, 'named' | 'number'>,
): void {
  if (named) element.dataset.speaker = String(((number - 1) % 6) + 1)
}

/** What a speaker is called within a sentence; `null`: nobody is named. */
export function calledOf(article: Article, speaker: Speaker): string | null {
  const name = speakerName(article, speaker)
  // "The official" opens a sentence, "the official" does not, and they are one
  return name?.replace(/^(?:The|An?)\b/u, (small) => small.toLowerCase()) ?? null
}

function label(article: Article, {speaker}: Quotation): string {
  if (speaker.status !== 'ambiguous') {
    return calledOf(article, speaker) ?? NOBODY
  }
  const names = article.entities
    .filter(({id}) => speaker.candidates.includes(id))
    .map(({name}) => name)
  return `Either ${names.join(' or ')}`
}
