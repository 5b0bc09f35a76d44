export {brief} from './brief.ts'
export {memo} from './memo.ts'
export type {ComposeOptions} from './options.ts'
export {assertVerbatim, VerbatimError} from './verbatim.ts'
