export type {FontFace} from './faces.ts'
export {fonts} from './fonts.ts'
