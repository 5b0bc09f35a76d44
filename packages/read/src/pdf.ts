export {fromPdf} from './importers/pdf.ts'
export type {ReadOptions} from './options.ts'
