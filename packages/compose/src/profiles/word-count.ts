import {requireForm} from '@onrecord/core'
import {
  type Block,
  byline,
  type DocumentTree,
  masthead,
  type Note,
  plainText,
  requireTree,
  walk,
  walkInlines,
} from '@onrecord/document'
import {ComposeError} from '../compose-error.ts'
import type {Profile, ProfileLimit} from './profile.ts'

/** Words of a document as word processors count them: stretches between blanks, numbers and headings among them. */
export interface WordCount {
  /** Masthead, title and text, with headings and paragraph numbers, without notes and annexes; of a letter what opens it, too. */
  readonly text: number
  /** Notes that the text calls; those of an annex are counted with it. */
  readonly notes: number
  /** Annexes with their notes. */
  readonly annex: number
}

/** Counts the words of a tree, of `brief` or your own. */
export function wordCount(tree: DocumentTree): WordCount {
  requireTree(tree, 'wordCount')
  const annexes = tree.children.filter(({type}) => type === 'annex')
  const text = tree.children.filter(({type}) => type !== 'annex')
  const inText = notesCalledIn(tree, text)
  const inAnnex = tree.notes.filter((note) => !inText.includes(note))
  return {
    text: countOf(frontOf(tree)) + wordsOf([...(tree.opening ?? []), ...text]),
    notes: inText.reduce((sum, note) => sum + wordsOfNote(note), 0),
    annex: wordsOf(annexes) + inAnnex.reduce((sum, note) => sum + wordsOfNote(note), 0),
  }
}

/** What is printed above the text, in the body of a Word file: its word count has it, too. */
function frontOf(tree: DocumentTree): string {
  const {organisation, genre, dateLabel} = masthead(tree)
  const top = [organisation, genre].filter((part) => part !== undefined).join(' · ')
  return [top, dateLabel, tree.title, tree.subtitle, byline(tree)].filter(Boolean).join('\n')
}

/** What a profile counts of it. */
export function countedWords(count: WordCount, profile: Profile): number {
  requireForm(count?.text, 'number', 'countedWords: text of what wordCount gives')
  requireForm(profile?.countsNotes, 'boolean', 'countedWords: countsNotes of a profile')
  return profile.countsNotes ? count.text + count.notes : count.text
}

/**
 * Throws a `ComposeError` that says by how much the text is too long, and under which rule. Of several who submit the one with
 * the fewest words is the measure: no rule gives the others' room to what they submit together.
 */
export function checkLimits(
  tree: DocumentTree,
  profile: Profile,
  statuses: readonly (string | undefined)[],
): void {
  const words = countedWords(wordCount(tree), profile)
  const limits = profile.limits
    .filter((limit) => limit.for === 'all' || statuses.includes(limit.for))
    .sort((a, b) => a.words - b.words)
  const [breached] = limits.filter((limit) => words > limit.words)
  if (breached !== undefined) throw breach(profile, breached, words)
}

function breach(profile: Profile, limit: ProfileLimit, words: number): ComposeError {
  const over = words - limit.words
  return new ComposeError(
    'profile-limit',
    'analysis',
    `The document has ${words} words, ${over} more than the ${limit.words} of ${limit.rule}; profile ${profile.id} ${profile.version}: shorten background, key messages or claims by ${over} words`,
  )
}

function notesCalledIn(tree: DocumentTree, blocks: readonly Block[]): readonly Note[] {
  const called = new Set<string>()
  walk(blocks, {
    inline: (inline) => {
      if (inline.type === 'noteReference') called.add(inline.target)
    },
  })
  return tree.notes.filter(({id}) => called.has(id))
}

/** Marks count too where blanks part them from words, so the text is read as it is printed. */
function wordsOf(blocks: readonly Block[]): number {
  let numbers = 0
  walk(blocks, {
    block: (block) => {
      if (block.type === 'paragraph' && block.number !== undefined) numbers += 1
    },
  })
  return numbers + countOf(plainText(blocks))
}

/** A note's own numbers of other notes ("n 3") count as printed. */
function wordsOfNote(note: Note): number {
  let numbers = 0
  walkInlines(note.children, (inline) => {
    if (inline.type === 'noteReference' && inline.show === 'number') numbers += 1
  })
  return numbers + countOf(plainText(note).replace(/\(n \)/gu, '(n'))
}

function countOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}
