export type * from './nodes.ts'
export type {FontFamily, Theme} from './theme.ts'
export {defaultTheme} from './theme.ts'
