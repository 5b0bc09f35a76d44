export {fromMarkdown} from './importers/markdown.ts'
export type {ReadOptions} from './options.ts'
