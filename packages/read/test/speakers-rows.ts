import {articleOf, speakerName} from './support.ts'

/** Kind, words, speaker's name and description of each quotation of a text. */
export async function heard(text: string): Promise<readonly (readonly (string | null)[])[]> {
  const article = await articleOf(text)
  return article.quotations.map((quotation) => [
    quotation.kind,
    quotation.text?.[0] ?? null,
    speakerName(article, quotation),
    quotation.speaker.description,
  ])
}
