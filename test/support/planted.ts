import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {
  type Article,
  anchorOf,
  type Dossier,
  evidenceRefs,
  type ProtectedPerson,
  resolve,
  withhold,
} from '../../packages/core/src/index.ts'
import {readArticle} from '../../packages/read/src/index.ts'
import {example} from './examples.ts'

/** A name that no template has, in one script or in two. */
export interface PlantedName {
  readonly full: string
  readonly surname: string
  /** The same person in another script, which the analyst knows. */
  readonly other: string | null
}

export interface Planting {
  readonly name: PlantedName
  /** Sentences put into the article: which, and after which paragraph. */
  readonly sentences: readonly {readonly sentence: number; readonly after: number}[]
  /** Strings of the dossier that get the name: which, and in which form. */
  readonly places: readonly {readonly place: number; readonly form: number}[]
  readonly policy: Exclude<ProtectedPerson['policy'], 'name'>
  readonly as: string | undefined
  /** Whether ids tell the name, too. */
  readonly ids: boolean
  readonly withheld: boolean
}

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({unit: fc.constantFrom(...alphabet), minLength, maxLength})

/** Syllables that make no English word together. */
const latinWord = fc
  .array(fc.constantFrom('zor', 'vek', 'qua', 'xim', 'bru', 'ñol', 'þyr', 'ővi', 'jaž', 'uln'), {
    minLength: 2,
    maxLength: 3,
  })
  .map((syllables) => syllables.join(''))
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
const latin = fc
  .tuple(latinWord, fc.constantFrom(' ', ' van ', '-Pa ', ' D’'), latinWord)
  .filter(([given, , surname]) => given !== surname)
  .map(([given, between, surname]) => {
    const full = `${given}${between}${surname}`
    return {full, surname: full.split(' ').at(-1) ?? surname}
  })
const hangul = letters('갹뷁쉔훙퀘뼘쌍뤼', 3, 4)
const han = letters('龘麤犇羴鱻驫骉', 2, 3)
const arabic = fc
  .tuple(letters('ضظغثذخقصط', 4, 6), letters('ضظغثذخقصط', 4, 6))
  .map((words) => words.join(' '))
const oneScript = (name: string): PlantedName => ({
  full: name,
  surname: name.split(' ').at(-1) ?? name,
  other: null,
})

export const planting: fc.Arbitrary<Planting> = fc.record({
  name: fc.oneof(
    fc.tuple(latin, fc.option(fc.oneof(hangul, han, arabic))).map(([name, other]) => ({
      ...name,
      other,
    })),
    fc.oneof(hangul, han, arabic).map(oneScript),
  ),
  sentences: fc.array(fc.record({sentence: fc.nat(), after: fc.nat()}), {
    minLength: 2,
    maxLength: 6,
  }),
  places: fc.array(fc.record({place: fc.nat(), form: fc.nat()}), {minLength: 25, maxLength: 60}),
  policy: fc.constantFrom('pseudonym' as const, 'role' as const, 'omit' as const),
  as: fc.constantFrom(undefined, 'a welder', 'Person Q'),
  ids: fc.boolean(),
  withheld: fc.boolean(),
})

const base = await example('harbour-town')
const paragraphs = readFileSync(
  join(import.meta.dirname, '../../examples/harbour-town/article.txt'),
  'utf8',
).split('\n\n')

const SENTENCES: readonly ((name: PlantedName) => string)[] = [
  ({full}) => `${full}, a welder from Quayle, said the gates had been shut for weeks.`,
  ({full}) => `“Nobody came for us,” ${full} said. “Nobody ever does.”`,
  ({surname}) => `“We wrote to the port twice,” said Mr ${surname}, 41.`,
  ({full}) => `According to ${full}, 12 men were sent back in March 2024.`,
  ({full}) => `The Treasury met ${full.toUpperCase()} on 3 February 2025.`,
  ({surname}) =>
    `The Ministry of Transport said ${surname}’s letter had “never arrived at the desk”.`,
  ({full, other}) => `Friends of ${full} (${other ?? full}) keep a tent at the gate.`,
  ({full}) => `“Ask ${full},” Ms Okafor told reporters. “He counted them.”`,
]

/** Ways to write a name. */
const FORMS: readonly ((name: PlantedName) => string)[] = [
  ({full}) => full,
  ({full}) => full.toUpperCase(),
  ({surname}) => `${surname}’s`,
  ({full, other}) => other ?? full,
  ({full}) => full.replaceAll(' ', '-').toLowerCase(),
  ({full, surname}) => `${surname}, ${full.slice(0, full.lastIndexOf(' ')) || full}`,
  ({full}) => full.normalize('NFD'),
  ({full}) => `https://x.example/${encodeURIComponent(full)}`,
  ({full}) => `@${full.replace(/\P{L}/gu, '').toLowerCase()}`,
]

/** A dossier with the name in many places, and nothing else wrong with it. */
export async function plantedDossier(planted: Planting): Promise<Dossier> {
  const {name, ids, policy, as, places} = planted
  const slug = name.full.replaceAll(' ', '-')
  const id = ids ? `ht-${slug}` : 'ht'
  const article = await articleOf(planted, id)
  const layer: Dossier = JSON.parse(
    JSON.stringify({...base, articles: []}).replaceAll('"ht:', `"${id}:`),
  )
  const subject = {
    id: ids ? `p-${slug}` : 'p99',
    name: name.full,
    names: name.other === null ? [] : [name.other],
    entities: article.entities
      .filter((entity) => entity.type === 'person' && entity.name.includes(name.surname))
      .map((entity) => `${id}:${entity.id}`),
    role: 'a welder',
  }
  const people = [{party: subject.id, atRisk: true, policy, as}]
  const whole = withLayer({...layer, articles: [article]}, id, ids ? slug : 'r')
  const known = withoutLost({
    ...whole,
    parties: [...whole.parties, subject],
    protection: {marking: 'TLP:GREEN', people, generalise: []},
  })
  const dossier = {
    ...known,
    articles: planted.withheld
      ? known.articles.map((one) =>
          withhold(one, {keep: one.quotations.map((quoted) => quoted.id)}),
        )
      : known.articles,
  }
  const leaves = [...plantable(dossier, [])]
  const chosen = new Map(
    places.map(({place, form}) => [
      leaves[place % leaves.length]?.join('/'),
      FORMS[form % FORMS.length]?.(name),
    ]),
  )
  // The shape is kept key by key, which the type checker cannot see.
  return withNames(dossier, [], chosen) as Dossier
}

async function articleOf({name, sentences}: Planting, id: string): Promise<Article> {
  const more = new Map<number, string[]>()
  for (const {sentence, after} of sentences) {
    // after the head, before the last line
    const at = 7 + (after % (paragraphs.length - 9))
    const words = SENTENCES[sentence % SENTENCES.length]?.(name) ?? ''
    more.set(at, [...(more.get(at) ?? []), words])
  }
  const text = paragraphs.flatMap((one, n) => [one, ...(more.get(n) ?? [])]).join('\n\n')
  const {value} = await readArticle(new TextEncoder().encode(text), {id, kind: 'text'})
  if (value === null) throw new Error('the article cannot be read')
  const [block, quotation] = [value.blocks[8], value.quotations[3]]
  if (block === undefined || quotation === undefined) throw new Error('nothing was read')
  return {
    ...value,
    metadata: {
      ...value.metadata,
      publisher: 'The Harbour Post',
      deck: 'A deck',
      rights: {...value.metadata.rights, holder: 'A holder', notice: 'A notice'},
    },
    source: {...value.source, url: 'https://post.example/a', archivedUrl: 'https://old.example/a'},
    corrections: [{date: '2025-03-16', text: 'A correction', span: null}],
    links: [{span: block.span, href: 'https://x.example/link'}],
    media: [{caption: block.span, credit: 'A credit', url: 'https://x.example/p.jpg', alt: 'Alt'}],
    annotations: [
      {id: 'x1', kind: 'org.example.note', spans: [block.span], body: {text: 'A note'}, links: []},
    ],
  }
}

/** What the example does not have. */
function withLayer(dossier: Dossier, id: string, reference: string): Dossier {
  const cited = dossier.articles[0]?.quotations.slice(2, 8) ?? []
  const refs = cited.map((one) => `${id}:${one.id}`)
  return {
    ...dossier,
    excerpts: cited.slice(0, 2).flatMap(({text}, n) => {
      const [words] = text ?? []
      return words === undefined ? [] : [{ref: refs[n] ?? '', text: words}]
    }),
    paraphrases: refs.slice(2).map((ref) => ({ref, text: 'Somebody said so'})),
    anchors: Object.fromEntries(
      refs.flatMap((ref) => {
        const anchor = anchorOf(dossier, ref)
        return anchor === null ? [] : [[ref, anchor]]
      }),
    ),
    corrections: [
      {
        ref: refs[0] ?? '',
        set: {'speaker.description': 'a person'},
        by: 'Desk',
        on: '2025-03-18',
        why: 'Heard again',
      },
    ],
    references: [
      ...dossier.references,
      {
        id: `ref-${reference}`,
        type: 'report',
        title: 'A report',
        author: [{family: 'Family', given: 'Given'}, {literal: 'A body'}],
        URL: 'https://x.example/report',
        custom: {archivedUrl: 'https://old.example/report'},
      },
    ],
  }
}

/** The same without references to what the planted sentences have changed. */
function withoutLost(dossier: Dossier): Dossier {
  const known = <T>(evidence: readonly T[]) =>
    evidence.filter((one) =>
      evidenceRefs([one as never]).every((ref) => resolve(dossier, ref) !== null),
    )
  const strip = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const list = ['evidence', 'entities', 'keyFigures'].includes(key) ? known(value) : value
      return list.map((one) => strip(one, ''))
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strip(one, name)]))
  }
  const {articles, ...layer} = dossier
  const kept = dossier.protection?.generalise.filter(
    ({ref}) => ref === undefined || resolve(dossier, ref) !== null,
  )
  const stripped = strip(layer, '') as Dossier
  return {
    ...stripped,
    articles,
    protection: stripped.protection && {...stripped.protection, generalise: kept ?? []},
  }
}

type Path = readonly (string | number)[]

/** Strings that people write; not ids, hashes, words of fixed lists or the text that is locked. */
function* plantable(value: unknown, path: Path): Generator<Path> {
  const key = path.findLast((step) => typeof step === 'string')
  if (typeof value === 'string') {
    if (typeof key === 'string' && WRITTEN.has(key) && !isKept(path)) yield path
    return
  }
  if (typeof value !== 'object' || value === null) return
  const items = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [step, child] of items) yield* plantable(child, [...path, step])
}

const WRITTEN: ReadonlySet<string | number> = new Set(
  (
    'title title-short audience organisation asked to from re text statement question method result missing role description contact ' +
    'state session agendaItem sender addressee reference salutation closing enclosures publisher container-title URL href url archivedUrl ' +
    'headline deck credit alt holder notice label owner limitations why by message as likelihood impact for against locator family ' +
    'given literal measures unit name speaker.description body'
  ).split(' '),
)

/** Ids under keys of words, words that are locked to the source, and names of people who are somebody else. */
function isKept(path: Path): boolean {
  const text = path.join('/')
  if (/^analysis\/recommendations\/\d+\/addressee$|\/provenance\/method$/.test(text)) return true
  if (/\/participants\/\d+\/role$/.test(text)) return true
  if (/^excerpts|^articles\/\d+\/(?:quotations|source\/text|blocks)/.test(text)) return true
  if (/^parties\/\d+\/name$/.test(text)) return !/^parties\/(?:3|4|5|7)\//.test(text)
  return /^articles\/\d+\/(?:entities|generator|metadata\/bylines)/.test(text)
}

function withNames(
  value: unknown,
  path: Path,
  chosen: ReadonlyMap<string | undefined, string | undefined>,
): unknown {
  if (typeof value === 'string') {
    const form = chosen.get(path.join('/'))
    return form === undefined ? value : withForm(value, form)
  }
  if (Array.isArray(value)) return value.map((one, n) => withNames(one, [...path, n], chosen))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withNames(one, [...path, key], chosen)]),
  )
}

/** At the end, since quoted words before it have to stay what they are. */
function withForm(value: string, form: string): string {
  return value.startsWith('https://') ? `${value}/${form.replace(/\s/g, '_')}` : `${value} ${form}`
}
