export type {Gazetteer} from './naming/known-names.ts'
export type {ReadOptions} from './options.ts'
export {DEFAULT_MAX_BYTES, LONGEST_TEXT} from './options.ts'
export {readArticle} from './read-article.ts'
