export {fromDocx} from './importers/docx.ts'
export type {ReadOptions} from './options.ts'
