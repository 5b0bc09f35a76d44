export {fromJsonLd} from './importers/json-ld.ts'
export type {ReadOptions} from './options.ts'
