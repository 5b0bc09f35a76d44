export {authorNames} from './author-names.ts'
export {toBibtex} from './csl/to-bibtex.ts'
export {toCslJson} from './csl/to-csl-json.ts'
export {toRis} from './csl/to-ris.ts'
export {dayOf} from './days.ts'
export type {ExportInput} from './export-input.ts'
export type {FtmEntity} from './ftm/ftm-entity.ts'
export {toFtm} from './ftm/to-ftm.ts'
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
export {toMarkdown} from './to-markdown.ts'
export {type ToWebAnnotationOptions, toWebAnnotation} from './to-web-annotation.ts'
export type {JsonObject} from './unknown-json.ts'
