import {AGENCIES, PICTURE_AGENCIES} from '../../data/bylines.ts'
import {isBylineLine} from '../../language/byline.ts'
import {dayIn} from '../../language/date-line.ts'
import type {PageBlock} from './blocks-of.ts'

/**
 * Blocks with the picture that they are below, where no markup tells: words right behind it, with an agency alone beside them, are its caption.
 *
 * @param behind the picture right before each block, `null` where another block stands between
 */
export function underPicture(
  blocks: readonly PageBlock[],
  behind: readonly (number | null)[],
): readonly PageBlock[] {
  const figures = blocks.map(({figure}) => figure)
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    const figure = behind[at]
    if (figure == null || figures[at] !== null || next === undefined || !isAgencyLine(next.text))
      continue
    const isBeside = next.figure === null && next.path.join() === block.path.join()
    if (isBeside && isCaptionLine(block.text)) figures[at] = figures[at + 1] = figure
  }
  return blocks.map((block, at) => ({...block, figure: figures[at] ?? null}))
}

/** "Getty Images", "AFP via Getty Images", "REUTERS/PA" */
export function isAgencyLine(text: string): boolean {
  const names = text.trim().split(/\s?[/|,]\s?|\svia\s/)
  const isAgency = (name: string) => AGENCIES.has(name) || PICTURE_AGENCIES.has(name)
  return /^\p{Lu}/u.test(text.trim()) && names.every((name) => isAgency(name.toLowerCase()))
}

/** No author, no day: "The rowers at the weir on Monday". */
function isCaptionLine(text: string): boolean {
  const words = text.trim()
  const isLong = words.split(/\s+/).length >= FEWEST_WORDS && words.length < LONGEST_CAPTION
  return isLong && !isBylineLine(words) && dayIn(words) === null
}

const FEWEST_WORDS = 4
const LONGEST_CAPTION = 300
