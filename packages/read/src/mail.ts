export {fromMail} from './importers/mail.ts'
export type {ReadOptions} from './options.ts'
