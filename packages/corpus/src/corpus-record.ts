import {type Article, articleTitle, type Entity, type EntityType, textHash} from '@onrecord/core'
import {asWritten} from './article-in.ts'
import {CORPUS_VERSION} from './places.ts'
import {sketchOf} from './sketch.ts'
import {inBlanks, wordsOf} from './words.ts'

/**
 * What is known of an article without reading all of it, so that ten thousand can be asked in a second. It is made from the
 * article alone and may be deleted: what is missing is made again.
 */
export interface CorpusRecord {
  readonly type: 'corpus-record'
  readonly schemaVersion: typeof CORPUS_VERSION
  /** The article's. */
  readonly id: string
  readonly headline: string | null
  /** The headline, else the first words of the text; a record that was made before there was this has none. */
  readonly title?: string | null | undefined
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
  readonly status: Article['metadata']['status']
  /**
   * The article that its address had last, where that is another one: a correction mostly. It is looked for whenever a corpus is
   * opened, and not kept.
   */
  readonly supersededBy?: string | undefined
  /** How many words its text has, of a script without blanks characters; `null` when it is withheld. */
  readonly length: number | null
  /** Each word of the text, of the names and of the descriptions of speakers once, in one case and without accents, between blanks. */
  readonly words: string
  readonly names: readonly RecordedName[]
  /** The hash of the article's file, which tells whether somebody edited it since. */
  readonly articleHash: number
  /** Some of the text's runs of words, as numbers: see `sketchOf`. */
  readonly sketch: readonly number[]
}

/** Who or what an article names, by every name it has for them. */
export interface RecordedName {
  readonly type: EntityType
  readonly name: string
  /** What else the article calls it, and its names in other languages. */
  readonly others: readonly string[]
}

/** @param file what the file of the article holds */
export function recordOf(article: Article, file: string): CorpusRecord {
  const {id, metadata, source, entities} = article
  const {headline, publisher, published, modified, language, status} = metadata
  const text = wordsOf(source.text ?? '')
  return {
    type: 'corpus-record',
    schemaVersion: CORPUS_VERSION,
    id,
    headline,
    title: articleTitle(article),
    publisher,
    published,
    modified,
    language,
    url: source.url,
    retrievedAt: source.retrievedAt,
    status,
    length: source.text === null ? null : text.length,
    words: inBlanks([...new Set([...text, ...namingWords(article)])].sort()),
    names: entities.map((entity) => ({
      type: entity.type,
      name: entity.name,
      others: otherNames(entity),
    })),
    articleHash: textHash(asWritten(file)),
    sketch: sketchOf(text),
  }
}

/** The words by which queries find people and speakers: a name need not stand in the text as it is given. */
function namingWords({entities, quotations, figures}: Article): string[] {
  const names = entities.flatMap((entity) => [entity.name, ...otherNames(entity)])
  const descriptions = [...quotations, ...figures].map(({speaker}) => speaker?.description ?? '')
  return wordsOf([...names, ...descriptions].join(' '))
}

function otherNames({aliases, names}: Entity): string[] {
  return [...aliases, ...names.map(({value}) => value)]
}
