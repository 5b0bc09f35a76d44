import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {compose, type ProfileId, profiles} from '../packages/compose/src/index.ts'
import {
  type Dossier,
  type ProtectedDossier,
  protect,
  publish,
  type Replacement,
} from '../packages/core/src/index.ts'
import type {DocumentTree} from '../packages/document/src/index.ts'
import {unzipParts} from '../packages/docx/src/finalize/package-parts.ts'
import {docxStrings, renderDocx} from '../packages/docx/src/index.ts'
import {fonts} from '../packages/fonts/src/index.ts'
import {renderHtml, renderMarkdown} from '../packages/html/src/index.ts'
import * as to from '../packages/interchange/src/index.ts'
import {pdfStrings, renderPdf} from '../packages/pdf/src/index.ts'
import {openPdf} from '../packages/pdf/src/reader/file.ts'
import {isKind} from '../packages/pdf/src/reader/objects.ts'
import {type PlantedName, type Planting, plantedDossier, planting} from './support/planted.ts'

/** What is done to a protected dossier before it is composed: nothing, but in the tests that break it on purpose. */
const after = vi.hoisted(() => ({protect: <T>(dossier: T): T => dossier}))

vi.mock('../packages/core/src/index.ts', async (original) => {
  const core = await original<typeof import('../packages/core/src/index.ts')>()
  return {...core, protect: (dossier: Dossier) => after.protect(core.protect(dossier))}
})

const PROFILES = Object.keys(profiles) as ProfileId[]

test('a planted name appears in no output', {timeout: 180_000}, async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(planting, async (planted) => {
      const profile = PROFILES[run++ % PROFILES.length] ?? 'brief'
      const tree = compose(await plantedDossier(planted), {profile})
      expect(leaks(planted.name, await stringsOf(tree))).toEqual([])
    }),
    {seed: 20261124, numRuns: 12, endOnFailure: true},
  )
})

test('a build that leaves out one replacement fails that test', {timeout: 180_000}, async () => {
  const [planted] = fc.sample(planting, {seed: 6, numRuns: 1}) as [Planting]
  const dossier = await plantedDossier({...planted, ids: false, withheld: false})
  const restored = ({where}: Replacement) => typeof at(dossier, where) === 'string'
  const places = protect(dossier)
    .replacements.filter(restored)
    .map(({where}) => where)
  expect(places.length).toBeGreaterThan(15)
  // the first, the last and some between: each takes a second
  const some = [0, 0.25, 0.5, 0.75, 0.999].map((part) => places[Math.floor(part * places.length)])
  for (const where of some) {
    after.protect = (result) => withString(result, where ?? '', at(dossier, where ?? ''))
    const tree = compose(dossier, {profile: 'memo'})
    after.protect = (result) => result
    expect([where, leaks(planted.name, await stringsOf(tree)).length > 0]).toEqual([where, true])
  }
})

test('a planted name appears in no published copy and in none of the eight formats', {
  timeout: 180_000,
}, async () => {
  const scripts = new Set<string>()
  await fc.assert(
    fc.asyncProperty(planting, async (planted) => {
      scripts.add(scriptOf(planted.name.full))
      const dossier = await plantedDossier(planted)
      expect(leaks(planted.name, exportsOf(dossier, protect(dossier)))).toEqual([])
    }),
    {seed: 20261125, numRuns: 40, endOnFailure: true},
  )
  expect([...scripts].sort()).toEqual(['Arab', 'Hang', 'Hani', 'Latn'])
})

test('leaving out the replacement of any one field fails that test', {
  timeout: 180_000,
}, async () => {
  const fields = new Map<string, boolean>()
  const plantings = fc.sample(planting, {seed: 11, numRuns: 12})
  for (const planted of plantings) {
    const dossier = await plantedDossier({...planted, ids: false, withheld: false, policy: 'role'})
    const whole = protect(dossier)
    for (const {where} of whole.replacements) {
      const before = at(dossier, where)
      const field = where.replace(/\[\d+\]/g, '[]')
      if (typeof before !== 'string' || fields.get(field) === true) continue
      const broken = withString(whole, where, before)
      fields.set(field, leaks(planted.name, exportsOf(dossier, broken)).length > 0)
    }
  }
  const unfound = [...fields].filter(([, found]) => !found).map(([field]) => field)
  // Which fields get the name follows from what the reader finds in the article; any but these must be found.
  expect(unfound.filter((field) => !TWICE.has(field))).toEqual([])
  expect(fields.size).toBeGreaterThan(40)
})

/** Publish protects these twice, with the text and without it, and keeps what either leaves. */
const TWICE: ReadonlySet<string> = new Set([
  'articles[].links[].href',
  'articles[].media[].url',
  'articles[].quotations[].provenance.agent',
  'articles[].source.archivedUrl',
  'articles[].source.url',
])

function scriptOf(name: string): string {
  if (/\p{sc=Hang}/u.test(name)) return 'Hang'
  if (/\p{sc=Hani}/u.test(name)) return 'Hani'
  return /\p{sc=Arab}/u.test(name) ? 'Arab' : 'Latn'
}

/** The copy for others, and what it is in every format. */
function exportsOf(
  dossier: Dossier,
  protectedDossier: ProtectedDossier,
): ReadonlyMap<string, readonly string[]> {
  const {value, issues} = publish(dossier, {as: 'export', protectedDossier})
  const texts = dossier.articles.flatMap(({source}) => source.text ?? [])
  const formats: Readonly<Record<Exporter, unknown>> = {
    toJsonLd: to.toJsonLd(value),
    toNinjs: to.toNinjs(value),
    toCslJson: to.toCslJson(value),
    toBibtex: to.toBibtex(value),
    toRis: to.toRis(value),
    toWebAnnotation: to.toWebAnnotation(value, {texts}),
    toFtm: to.toFtm(value),
    toMarkdown: to.toMarkdown(value),
  }
  const all = Object.entries({copy: value, issues, ...formats})
  return new Map(all.map(([name, made]) => [name, [JSON.stringify(made)]]))
}

/** Every one there is: a format that nobody searches for names does not compile. */
type Exporter = Extract<keyof typeof to, `to${string}`>

/** What stands at a path such as `analysis.claims[2].text`. */
function at(value: unknown, where: string): unknown {
  return stepsOf(where).reduce<unknown>(
    (found, step) => Object.getOwnPropertyDescriptor(Object(found), step)?.value,
    value,
  )
}

function stepsOf(where: string): string[] {
  return where.split(/[.[\]]+/).filter((step) => step !== '')
}

/** A copy with another value at a path. */
function withString<T>(value: T, where: string, put: unknown): T {
  const copy: T = structuredClone(value)
  const steps = stepsOf(where)
  const holder = at(copy, steps.slice(0, -1).join('.'))
  Object.assign(Object(holder), {[steps.at(-1) ?? '']: put})
  return copy
}

/** Everything that the outputs of a document hold, decoded, by where it was found. */
async function stringsOf(tree: DocumentTree): Promise<ReadonlyMap<string, readonly string[]>> {
  const [pdf, docx] = await Promise.all([renderPdf(tree, {fonts}), renderDocx(tree)])
  return new Map([
    ['PDF', [...pdfStrings(pdf), ...streams(pdf)]],
    ['Word', [...docxStrings(docx), ...[...unzipParts(docx).values()].map(utf8)]],
    ['HTML', [renderHtml(tree)]],
    ['Markdown', [renderMarkdown(tree)]],
    ['file names', tree.attachments.map(({name}) => name)],
  ])
}

/** Every stream, as the letters that its bytes are. */
function streams(bytes: Uint8Array): string[] {
  const file = openPdf(bytes)
  return file.numbers.flatMap((number) => {
    const object = file.object(number)
    return isKind(object, 'stream') ? [utf8(file.data(object))] : []
  })
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/**
 * Where a name is found, whole or in one of its words: by the letters alone, in one case and without accents, so that no
 * form of writing it escapes. It shares nothing with how names are found in the model.
 */
function leaks({full, surname, other}: PlantedName, found: ReadonlyMap<string, readonly string[]>) {
  const parts = full.split(/[\s’-]/).filter((part) => part.length > 2 && !/^\p{Ll}/u.test(part))
  const telling = [...new Set([full, other ?? full, surname, ...parts].map(lettersOf))]
  return [...found].flatMap(([place, strings]) =>
    strings.flatMap((text) => {
      const plain = lettersOf(decoded(text))
      return telling
        .filter((word) => plain.includes(word))
        .map((word) => `${place}: ${word} in ${around(plain, word)}`)
    }),
  )
}

function around(text: string, word: string): string {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 40), at + word.length + 40)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

/** With references of XML, escapes of JSON and of addresses resolved. */
function decoded(text: string): string {
  const plain = text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
