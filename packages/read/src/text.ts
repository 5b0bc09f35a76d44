export {fromText} from './importers/text.ts'
export type {ReadOptions} from './options.ts'
