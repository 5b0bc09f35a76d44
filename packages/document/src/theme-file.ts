export type {ThemeIssue, ThemeResult} from './theme-file/parse-theme.ts'
export {parseTheme} from './theme-file/parse-theme.ts'
