import type {Stretch} from './stretch.ts'

/**
 * The paragraphs of a stretch that has lost the breaks between them, as where a page's text was copied without its lines: "It leaks.The crew
 * left.“We row,” she said.(Ida Brenner/Orm Press)TOWN TO VOTEThe town", or has nothing but wide gaps. One that has but a few such places has slips
 * of the keyboard.
 */
export function ungluedParagraphs(stretch: Stretch): readonly Stretch[] {
  const {text, span, apart} = stretch
  const seams = text.length < SHORTEST ? [] : seamsIn(text)
  if (seams.length < FEWEST_SEAMS) return [stretch]
  return [0, ...seams].map((from, i) => {
    const words = text.slice(from, seams[i]).trimEnd()
    const start = span.start + from
    return {span: {start, end: start + words.length}, text: words, apart: apart || i > 0}
  })
}

const SHORTEST = 400
const FEWEST_SEAMS = 4

/** Where a paragraph begins right behind another. */
function seamsIn(text: string): readonly number[] {
  const seams: number[] = []
  for (const {0: stop, 1: marks = '', index} of text.matchAll(SEAM)) {
    const from = seams.at(-1) ?? 0
    const closed = index + stop.length - marks.length
    const seam = closed + (closes(marks, text.slice(from, closed)) ? 1 : 0)
    const heading = HEADING.exec(text.slice(from, seam))?.[0].length ?? 0
    if (heading > 0) seams.push(from + heading)
    seams.push(seam)
  }
  return seams
}

/** Whether the first of some marks belongs to the paragraph before it: of straight ones, where one is open there. */
function closes(marks: string, before: string): boolean {
  return /^[”’']|^..$/.test(marks) || (marks === '"' && before.split('"').length % 2 === 0)
}

/** A stop or a bracket behind a word, with the marks that close or open something there (not "U.S.Army", "St.Orm"), or a gap as wide as an indent. */
const SEAM =
  /(?<=\p{Ll}{2}|\p{Lu}{3}|[)\d])[.!?)](["“”’']{0,2})(?=\p{Lu}[\p{L}\s’'])|(?<=\S)[^\S\n]{6,99}(?=\S)/gu

/** Words in capitals before a paragraph that no blank parts from them. */
const HEADING = /^[^\p{Ll}]{19,}[^\p{Ll}\s“"](?=["“]?\p{Lu}\s?\p{Ll})/u
