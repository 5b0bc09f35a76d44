import {type Block, type Span, spanText} from '@onrecord/core'
import {firstWhere} from '../../language/halving.ts'
import {SPOKEN} from '../../language/turns.ts'
import type {Draft} from '../../pass.ts'
import type {Cue} from '../cues/cue.ts'
import {cuesIn} from '../cues/cues.ts'
import type {Found} from '../found.ts'
import {CLAUSE, TELL, takes} from '../frames.ts'
import {type Clause, type Item, wordCount} from '../items.ts'
import {spanOf} from '../ranges.ts'

const FEWEST_WORDS = 3

/** Posts that a page shows in its text, word for word without marks: "The lock leaks. — Ida Vale (@idavale) May 2, 2024". */
export function postsIn(draft: Draft): readonly Found[] {
  const {text} = draft
  const found: Found[] = []
  let from = 0
  for (let at = text.indexOf(ACCOUNT); at >= 0; at = text.indexOf(ACCOUNT, at + 1)) {
    const signed = SIGNED.exec(text.slice(at, at + LONGEST_NAME))
    const post = signed === null ? null : postAt(draft, from, at)
    if (post === null) continue
    found.push(post)
    from = at + (signed?.[0].length ?? 0)
  }
  return found
}

const ACCOUNT = '(@'
const LONGEST_NAME = 60

/** An account, and when it was posted there. */
const SIGNED = /^\(@\w{1,20}\)(?:\s?\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s\d{4})?/u

/** What was posted by whoever is named before an account, behind what was posted before. */
function postAt({text, blocks}: Draft, last: number, account: number): Found | null {
  const i = firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? 0) > account)
  const [above, block] = [blocks[i - 1], blocks[i]]
  if (block === undefined || !SPOKEN.test(block.type)) return null
  const from = Math.max(last, block.span.start)
  const name = nameBefore(text, from, account)
  const post = name === null ? null : postBefore(text, from, name, from > last ? above : undefined)
  return name === null || post === null ? null : unmarked([post], name, null, 'post')
}

/** What stands between a dash and an account in brackets. */
function nameBefore(text: string, from: number, account: number): Span | null {
  const before = text.slice(Math.max(from, account - LONGEST_NAME), account)
  const dash = Math.max(before.lastIndexOf('–'), before.lastIndexOf('—'))
  const name = before.slice(dash + 1).trim()
  const start = account - before.slice(dash + 1).trimStart().length
  return dash < 0 || name === '' ? null : {start, end: start + name.length}
}

/** The words before who posted them, or where none stand there, the paragraph above. */
function postBefore(text: string, from: number, name: Span, above: Block | undefined): Span | null {
  const words = {start: from, end: wordsEnd(text, from, name.start)}
  const isAbove = words.end <= words.start && above !== undefined && SPOKEN.test(above.type)
  const post = isAbove ? above.span : words
  return wordCount(text, post) >= FEWEST_WORDS ? post : null
}

/** Where a post's words end: before the dash, and before the link to what they show. */
function wordsEnd(text: string, start: number, name: number): number {
  const words = text.slice(start, name).trimEnd().slice(0, -1)
  const link = words.search(/(?:https?:\/\/|pic\.twitter\.com\/)\S{1,80}$/)
  return start + (link < 0 ? words : words.slice(0, link)).trimEnd().length
}

/** A paragraph without marks that the one above leads to: "The mayor wrote:", "According to the Orm Post,". */
export function extract(draft: Draft, clause: Clause, before: Clause): Found | null {
  const block = draft.blocks[clause.sentence.block]
  const isNext = before.sentence.block !== clause.sentence.block
  if (!isNext || block === undefined || !isPlain(draft.text, block)) return null
  const cue = cueAtEnd(before.items)
  if (cue?.subject == null) return null
  const {subject, group} = cue
  const mention = spanOf(before.items, subject)
  return unmarked([block.span], mention, spanOf(before.items, group), 'extract')
}

/** A paragraph that opens neither with a quotation mark nor with markup, is no post, and leads to nothing itself. */
function isPlain(text: string, {type, span}: Block): boolean {
  const words = spanText(text, span)
  return (
    /^(?:paragraph|quote)$/.test(type) &&
    !/^["“‘'«<]|:$/.test(words) &&
    !words.includes('(@') &&
    wordCount(text, span) >= FEWEST_WORDS
  )
}

/** The cue that ends a sentence with what it leads to. */
function cueAtEnd(items: readonly Item[]): Cue | null {
  const end = items.at(-1)?.text ?? ''
  if (end !== ':' && end !== ',') return null
  const cue = cuesIn(items).findLast(({subject, form}) => subject !== null && form !== 'noun')
  const last = items.length - 2
  if (cue?.form === 'according-to') return cue.subject?.last === last ? cue : null
  const isSaid = end === ':' && takes(cue, CLAUSE | TELL) && !cue?.negated
  return isSaid && last - (cue?.group.last ?? 0) < FARTHEST_CUE ? (cue ?? null) : null
}

const FARTHEST_CUE = 5

function unmarked(content: readonly Span[], mention: Span, cue: Span | null, rule: string): Found {
  return {
    kind: 'indirect',
    content,
    quoted: [],
    cue,
    mention,
    addressee: null,
    rule,
    closed: true,
    within: null,
  }
}
