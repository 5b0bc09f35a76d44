export {fromHtml, type HtmlOptions} from './importers/html.ts'
export type {PageDocument, PageNode, PageParser} from './importers/page/page-node.ts'
export type {ReadOptions} from './options.ts'
