import type {Article} from '../../src/index.ts'

/** What formats for published news have fields for. */
export function publishedFields({metadata, source}: Article) {
  const {headline, deck, section, language, publisher, published, modified} = metadata
  const {excerptBudget: _, ...rights} = metadata.rights
  const authors = metadata.bylines.map(({name, role}) => ({name, role}))
  return {
    headline,
    deck,
    section,
    language,
    publisher,
    published,
    modified,
    rights,
    authors,
    url: source.url,
  }
}
