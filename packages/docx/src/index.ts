export {docxStrings} from './docx-strings.ts'
export type {RenderDocxOptions} from './render-docx.ts'
export {renderDocx} from './render-docx.ts'
