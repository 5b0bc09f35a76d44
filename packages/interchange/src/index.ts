export {authorNames} from './author-names.ts'
export {dayOf} from './days.ts'
export {type FromJsonLdOptions, fromJsonLd} from './json-ld/from-json-ld.ts'
export {type ToJsonLdOptions, toJsonLd} from './json-ld/to-json-ld.ts'
export {fromNinjs} from './ninjs/from-ninjs.ts'
export {toNinjs} from './ninjs/to-ninjs.ts'
export type {
  Exported,
  Lost,
  PublishedBody,
  PublishedItem,
  PublishedMedia,
  PublishedUpdate,
} from './published-item.ts'
