export {brief} from './brief.ts'
export type {CitationStyle} from './citations/citation-format.ts'
export {compose} from './compose.ts'
export {checkDocument, composeAgain, differences, type OpenedDocument} from './compose-again.ts'
export {ComposeError, type ComposeErrorCode} from './compose-error.ts'
export {type Made, madeOf} from './made.ts'
export {memo} from './memo.ts'
export type {ComposeOptions, Rendering} from './options.ts'
export type {
  Profile,
  ProfileId,
  ProfileLimit,
  ProfileNeed,
  ProfileSource,
  SectionName,
} from './profiles/profile.ts'
export {profiles} from './profiles/profiles.ts'
export {countedWords, type WordCount, wordCount} from './profiles/word-count.ts'
export {leftOutSubmitters} from './sections/submission.ts'
export {assertVerbatim, VerbatimError} from './verbatim.ts'
export {dateWords} from './wording/date-words.ts'
