export type {HtmlOptions} from './html/render-html.ts'
export {renderHtml} from './html/render-html.ts'
export {renderMarkdown} from './markdown/render-markdown.ts'
