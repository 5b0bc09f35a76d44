import {
  type Dossier,
  type Issue,
  isVerbatim,
  requireForm,
  requireInput,
  sha256Hex,
} from '@onrecord/core'
import {type DocumentTree, requireBytes} from '@onrecord/document'
import {compose} from './compose.ts'
import {GENERATOR, type Made, madeOf} from './made.ts'
import {profiles} from './profiles/profiles.ts'
import {wordingFor} from './wording/wording-for.ts'

/** A finished document, opened: its model, and everything that it says. */
export interface OpenedDocument {
  /** The embedded model as it stands in the file. */
  readonly bytes: Uint8Array
  /** The same, parsed: `parseDossier` takes it with the texts of articles put back, where they are known. */
  readonly dossier: Dossier
  /** Every text of the file, as `pdfStrings` and `docxStrings` give them. */
  readonly strings: readonly string[]
}

/**
 * What can be said of a finished document from itself alone:
 *
 * - `model-hash` (error): the model is not the one whose hash the document's metadata have.
 * - `quoted-not-embedded` (error): words in quotation marks that neither the excerpts of the model have, nor its articles, nor a title.
 * - `other-version` (info): another version of the composer or of the profile made it, so that bytes may well differ.
 */
export function checkDocument(opened: OpenedDocument): Issue[] {
  const {bytes, dossier, strings}: OpenedDocument = Object(opened)
  requireBytes(bytes, 'checkDocument: the model')
  requireInput(dossier, ['dossier'], 'checkDocument: dossier')
  requireForm(strings, 'texts', 'checkDocument: strings')
  const made = madeOf(dossier)
  return [...wrongModel(bytes, strings), ...notEmbedded(dossier, strings), ...otherVersion(made)]
}

/**
 * The tree of a finished document, composed once more: from its own model, or from the dossier that it was made of.
 * `null` with the reason, an `info`, where what is at hand does not have all that went into it: texts of articles, or the
 * names of people whom protection has taken out of the model.
 */
export function composeAgain(
  embedded: Dossier,
  from: Dossier | null,
): {readonly tree: DocumentTree | null; readonly issues: readonly Issue[]} {
  requireInput(embedded, ['dossier'], 'composeAgain')
  if (from !== null) requireInput(from, ['dossier'], 'composeAgain: what it was made of')
  const made = madeOf(embedded)
  if (made === null) {
    return withheld('not-rederived', 'the model does not say how the document was made')
  }
  if (from === null && (embedded.replacements ?? []).length > 0) {
    return withheld(
      'protected-not-rederived',
      'people, places or dates are protected, and the model has nothing of them: only what is embedded was checked; give the dossier itself with --dossier',
    )
  }
  const original = from ?? embedded
  const lacking = original.articles
    .filter(({id, source}) => (from !== null || made.texts.includes(id)) && source.text === null)
    .filter(() => made.texts.length > 0)
    .map(({id}) => id)
  if (lacking.length > 0) {
    return withheld(
      'not-rederived',
      `only what is embedded was checked: give the text of ${lacking.join(', ')} with --source to make the document again`,
    )
  }
  const options = {...made.options, prepared: embedded.prepared ?? undefined}
  return {tree: compose(original, {...options, profile: made.profile.id}), issues: []}
}

/** What a document says and its second making does not, and the other way round; at most ten of each. */
export function differences(found: readonly string[], again: readonly string[]): Issue[] {
  requireForm(found, 'texts', 'differences: what the document says')
  requireForm(again, 'texts', 'differences: what its second making says')
  const [mine, theirs] = [new Set(found), new Set(again)]
  const added = found.filter((text) => !theirs.has(text) && isTelling(text))
  const missing = again.filter((text) => !mine.has(text) && isTelling(text))
  const issue = (message: string): Issue => ({severity: 'error', code: 'differs', message})
  const issues = [
    ...added.slice(0, MOST).map((text) => issue(`only in the file: “${shortened(text)}”`)),
    ...missing.slice(0, MOST).map((text) => issue(`not in the file: “${shortened(text)}”`)),
  ]
  return issues.length > 0
    ? issues
    : [
        issue(
          'it says the same and was written otherwise: saved by another program, or made with another theme',
        ),
      ]
}

const MOST = 10

function withheld(code: string, message: string) {
  return {tree: null, issues: [{severity: 'info' as const, code, message}]}
}

function wrongModel(bytes: Uint8Array, strings: readonly string[]): Issue[] {
  const hash = sha256Hex(bytes)
  if (strings.some((text) => text.length < 200 && text.includes(hash))) return []
  const message = `the embedded model hashes to ${hash}, which the document's metadata do not have: one of them was changed`
  return [{severity: 'error', code: 'model-hash', message}]
}

/** Several words in double quotation marks; one word alone is a term or a title. */
function notEmbedded(dossier: Dossier, strings: readonly string[]): Issue[] {
  const known = [
    ...dossier.excerpts.map(({text}) => text),
    // headlines, decks, corrections and what happened are told in the article's words, and some of these are somebody's
    ...dossier.articles.flatMap(stringsIn).filter((text) => /\s/.test(text)),
    ...dossier.references.flatMap(({title}) => title ?? []),
    dossier.title,
    ...stringsIn(
      wordingFor(madeOf(dossier)?.options.language ?? dossier.language, dossier.articles.length),
    ),
  ].map(unmarked)
  const words = strings
    .filter((text) => !isModel(text))
    .flatMap((text) => [...text.matchAll(/“([^“”]+)”/g)].map(([, inside = '']) => inside.trim()))
    // first words stand for a headline with an ellipsis after them
    .map((inside) => inside.replace(/(?:[,.;]| …)$/, ''))
    .filter((inside) => /\s/.test(inside) && !isKnown(unmarked(inside), known))
  return [...new Set(words)].map((inside) => ({
    severity: 'error',
    code: 'quoted-not-embedded',
    message: `“${shortened(inside)}” stands in quotation marks, and the model has no such words`,
  }))
}

/** A short title begins with a capital where the title has "The" before it: “Ferry that never came”. */
function isKnown(words: string, known: readonly string[]): boolean {
  const small = words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  return isVerbatim(words, known) || isVerbatim(small, known)
}

/** Of the wording: what every document of the language has, such as the terms that a submission explains. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Inner quotation marks follow the outer ones, as the language of the document has them. */
function unmarked(words: string): string {
  return words.replace(/[“”‘’"']/g, '')
}

function otherVersion(made: Made | null): Issue[] {
  if (made === null) return []
  const before = `${made.generator.version}, ${made.profile.id} ${made.profile.version}`
  const now = `${GENERATOR.version}, ${made.profile.id} ${profiles[made.profile.id].version}`
  if (before === now) return []
  const message = `it was made by version ${before}; this is ${now}, which may write it otherwise`
  return [{severity: 'info', code: 'other-version', message}]
}

/** Not the model whole, and not the numbers by which a PDF is known, which look like letters by chance. */
function isTelling(text: string): boolean {
  return !isModel(text) && (text.length > 16 || !/[\p{S}\p{Control}]/u.test(text))
}

/** The model itself is among the texts of a file. */
function isModel(text: string): boolean {
  return text.length > 2000 && /^\s*\{/.test(text)
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain
}
