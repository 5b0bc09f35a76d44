import {articleOf, speakerName} from './support.ts'

/** Type by name of what a text names. */
export async function named(text: string): Promise<Readonly<Record<string, string>>> {
  const {entities} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(entities.map(({name, type}) => [name, type]))
}

/** Each person's name with the words of their mentions. */
export async function people(text: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const {entities, source} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(
    entities
      .filter(({type}) => type === 'person')
      .map(({name, mentions}) => [
        name,
        mentions.map(({span}) => source.text?.slice(span.start, span.end) ?? ''),
      ]),
  )
}

/** Whose words the quotations of a text are. */
export async function speakersIn(text: string): Promise<readonly (string | null)[]> {
  const article = await articleOf(text, {language: 'en'})
  return article.quotations.map((each) => speakerName(article, each))
}
