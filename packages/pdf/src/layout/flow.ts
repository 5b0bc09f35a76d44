import type {Canvas, Draw} from './canvas.ts'

/** Whether a page may end before a strip. `avoid` gives way where a page would else stay half empty. */
export type Break = 'allowed' | 'avoid' | 'forbidden' | 'forced'

/** What is drawn behind a row of strips, on each page where some of them stand. */
export interface Decoration {
  readonly draw: (canvas: Canvas, top: number, bottom: number) => void
}

/** What stands again at the top of a page that begins inside it: the head of a table, the inner margin of a panel. */
export interface Repeat {
  readonly height: number
  readonly draw: Draw
}

/** A strip across the page that is never divided: a line, a row of a table, a drawing. */
export interface Strip {
  /** Empty room before it, dropped at the top of a page. */
  gap: number
  readonly height: number
  breakBefore: Break
  /** Notes that are called for here. */
  readonly notes: readonly string[]
  readonly decorations: readonly Decoration[]
  readonly repeat: Repeat | null
  /** Names of the places that begin here, for links and page numbers. */
  readonly anchors: readonly string[]
  draw: Draw
}

type StripInit = Pick<Strip, 'height' | 'draw'> & {
  readonly [Key in 'breakBefore' | 'notes' | 'anchors' | 'repeat']?: Strip[Key] | undefined
}

/** Strips in their order, with the room and the ties between them. */
export interface Flow {
  readonly strips: Strip[]
  /** Asks for room before the next strip; of several requests the largest is granted. */
  space(room: number): void
  /** Forgets the room that was asked for. */
  dropSpace(): void
  /** Keeps the next strip on the page of the last one, or of the last few. */
  tie(count?: number): void
  /** Begins a page with the next strip. */
  newPage(): void
  push(strip: StripInit, decorations: readonly Decoration[], repeat: Repeat | null): void
  /** Keeps strips from `first` on together, where they are not higher than a page. */
  keepTogether(first: number, pageHeight: number): void
}

const none: readonly string[] = []

export function createFlow(): Flow {
  const strips: Strip[] = []
  let room = 0
  let next: Break = 'allowed'
  return {
    strips,
    space(wanted) {
      room = Math.max(room, wanted)
    },
    dropSpace() {
      room = 0
    },
    tie(count = 1) {
      if (strips.length > 0 && next !== 'forced') next = 'forbidden'
      for (const strip of strips.slice(strips.length - count + 1))
        strip.breakBefore = stronger(strip.breakBefore, 'forbidden')
    },
    newPage() {
      next = 'forced'
    },
    push(init, decorations, repeat) {
      strips.push({
        gap: room,
        height: init.height,
        breakBefore: stronger(next, init.breakBefore ?? 'allowed'),
        notes: init.notes ?? none,
        decorations,
        repeat: init.repeat ?? repeat,
        anchors: init.anchors ?? none,
        draw: init.draw,
      })
      room = 0
      next = 'allowed'
    },
    keepTogether(first, pageHeight) {
      const group = strips.slice(first)
      if (heightOf(group) > pageHeight) return
      for (const strip of group.slice(1)) strip.breakBefore = stronger(strip.breakBefore, 'avoid')
    },
  }
}

/** Height of strips below each other, without what parts the first from the text before it. */
function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, {gap, height}, index) => sum + height + (index > 0 ? gap : 0), 0)
}

const strengths: readonly Break[] = ['allowed', 'avoid', 'forbidden', 'forced']

function stronger(a: Break, b: Break): Break {
  return strengths.indexOf(a) > strengths.indexOf(b) ? a : b
}
