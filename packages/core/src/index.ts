export type * from './model/article.ts'
export {SCHEMA_VERSION} from './model/article.ts'
export type * from './model/common.ts'
export type * from './model/dossier.ts'
