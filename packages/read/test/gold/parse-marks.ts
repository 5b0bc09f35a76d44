import type {Span} from '@onrecord/core'

/** What stands between braces: `{label|words}`, with the segments of `{+|words}` that go on with it. */
export interface Mark {
  readonly label: string
  readonly spans: Span[]
  readonly parent: Mark | null
  readonly paragraph: number
  cue: Span | null
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

interface State {
  text: string
  readonly marks: Mark[]
  readonly open: {readonly mark: Mark; readonly start: number}[]
  /** The quotation that was closed last. */
  last: Mark | null
  readonly cues: Cue[]
}

interface Cue {
  readonly span: Span
  readonly paragraph: number
  readonly forNext: boolean
  /** How many marks were begun before it. */
  readonly before: number
  readonly last: Mark | null
}

/**
 * Takes the marks out of a text. `<said>` is the cue of the quotation that was closed last before it, `<said→>` of the one that
 * is begun next.
 */
export function parseMarks(marked: string): MarkedText {
  const state: State = {text: '', marks: [], open: [], last: null, cues: []}
  for (const [token] of marked.matchAll(/\{[^{}|]*\||\}|<[^<>]+>|[^{}<>]+/g)) {
    if (token.startsWith('{')) openMark(state, token.slice(1, -1))
    else if (token === '}') closeMark(state)
    else if (token.startsWith('<')) addCue(state, token)
    else state.text += token
  }
  const [unclosed] = state.open
  if (unclosed) throw new Error(`not closed: ${unclosed.mark.label}`)
  for (const cue of state.cues) giveCue(cue, state.marks)
  return {text: state.text, marks: state.marks}
}

function openMark(state: State, label: string): void {
  const start = state.text.length
  if (label === '+') {
    if (state.last === null) throw new Error(`nothing to go on with after: ${tail(state.text)}`)
    state.open.push({mark: state.last, start})
    return
  }
  const parent = state.open.at(-1)?.mark ?? null
  const mark = {label, spans: [], parent, paragraph: paragraphOf(state.text), cue: null}
  state.marks.push(mark)
  state.open.push({mark, start})
}

function closeMark(state: State): void {
  const closed = state.open.pop()
  if (!closed) throw new Error(`nothing to close after: ${tail(state.text)}`)
  closed.mark.spans.push({start: closed.start, end: state.text.length})
  if (closed.mark.label !== '~') state.last = closed.mark
}

function addCue(state: State, token: string): void {
  const words = token.slice(1, -1).replace('→', '')
  const start = state.text.length
  state.cues.push({
    span: {start, end: start + words.length},
    paragraph: paragraphOf(state.text),
    forNext: token.endsWith('→>'),
    before: state.marks.length,
    last: state.last,
  })
  state.text += words
}

function giveCue(cue: Cue, marks: readonly Mark[]): void {
  const next = marks.slice(cue.before).find(({label}) => label !== '~')
  const mark = cue.forNext ? next : cue.last
  // "he set out the plan:" ends its paragraph
  if (!mark || (cue.forNext && mark.paragraph > cue.paragraph + 1)) {
    throw new Error(`a cue of no quotation at ${cue.span.start}`)
  }
  // "he said …, he went on": the first is the cue
  mark.cue ??= cue.span
}

function paragraphOf(text: string): number {
  return text.split('\n\n').length
}

function tail(text: string): string {
  return text.slice(-40)
}
