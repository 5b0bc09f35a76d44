export {fromNinjs} from './importers/ninjs.ts'
export type {ReadOptions} from './options.ts'
