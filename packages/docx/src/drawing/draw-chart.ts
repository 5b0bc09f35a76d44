import type {Chart, Theme} from '@onrecord/document'
import type {ParagraphChild} from 'docx'

/** Makes a native chart; loaded only for documents that have one. Lengths are points. */
export type DrawChart = (
  chart: Chart,
  init: {
    readonly alt: string
    readonly theme: Theme
    readonly width: number
    readonly height: number
  },
) => ParagraphChild
