import {articleOf} from './support.ts'

/** Each reported clause as "speaker's words | cue | words | rule", and the name it is resolved to where it has one. */
export async function told(body: string): Promise<readonly string[]> {
  const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
  const text = article.source.text ?? ''
  return article.quotations.map(({cue, speaker, content}) =>
    [speaker.mention, cue]
      .map((span) => (span === null ? '-' : text.slice(span.start, span.end)))
      .concat(
        content.map(({start, end}) => text.slice(start, end)).join(' … '),
        speaker.rule ?? '-',
      )
      .join(' | '),
  )
}
