import {
  type Article,
  evidenceRef,
  evidenceRefs,
  type Instrument,
  overlaps,
  placeOf,
  statementsOf,
} from '@onrecord/core'
import {
  type Block,
  emphasis,
  heading,
  type Inline,
  paragraph,
  quoted,
  row,
  strong,
  table,
} from '@onrecord/document'
import type {Context} from '../context.ts'
import {MOST} from '../evidence/chooser.ts'
import {byInstrument, type NamedInstrument} from '../evidence/instrument-key.ts'
import {type Located, located} from '../evidence/located.ts'
import type {Sentence} from '../evidence/sentences.ts'
import {voiceOf, withArticle} from '../evidence/voices.ts'
import {sentenceCase} from '../sentence-case.ts'
import {unfound} from './unfound.ts'

/** Treaties, laws, agreements and mechanisms with what the article says of them. What a reading did not find stands among the gaps. */
export function law(context: Context): readonly Block[] {
  const {dossier, wording, notes} = context
  const {facts} = wording
  const instruments = located(dossier.articles, (article) => article.instruments)
  const title = heading(1, wording.headings.law)
  if (instruments.length === 0) return unfound(context, title, 'noInstruments')
  const {told, others} = parted(instruments, context)
  return [
    title,
    table({
      caption: facts.lawCaption,
      head: [facts.instrument, facts.kind, facts.inArticle],
      columns: [
        {align: 'start', width: 0.27},
        {align: 'start', width: 0.16},
        {align: 'start', width: 0.57},
      ],
      rows: told.map(([first, ...others]) => {
        const refs = refsOf([first, ...others])
        return row(
          [
            [strong(nameOf(first))],
            kindOf(first, context),
            [...saidOf([first, ...others], context), ...notes.cite(refs)],
          ],
          {evidence: refs},
        )
      }),
    }),
    ...alsoNamed(others, context),
  ]
}

/** The same as paragraphs. */
export function lawInProse(context: Context): readonly Block[] {
  const {dossier, wording, notes} = context
  const instruments = located(dossier.articles, (article) => article.instruments)
  if (instruments.length === 0) return []
  const {told, others} = parted(instruments, context)
  return [
    heading(1, wording.headings.law),
    ...told.map(([first, ...others]) => {
      const refs = refsOf([first, ...others])
      return paragraph(
        [
          emphasis(nameOf(first)),
          `, ${kindOf(first, context)}. `,
          ...saidOf([first, ...others], context),
          ...notes.cite(refs),
        ],
        {evidence: refs},
      )
    }),
    ...alsoNamed(others, context),
  ]
}

/**
 * As many as a list that is read, and the others: those that the analysis stands on before those that most articles name, and of
 * these those of which a sentence is printed.
 */
function parted(
  instruments: readonly Located<Instrument>[],
  {dossier, selection}: Context,
): {readonly told: readonly NamedInstrument[]; readonly others: readonly NamedInstrument[]} {
  const all = [...byInstrument(instruments).values()]
  const cited = new Set(
    statementsOf(dossier.analysis).flatMap(({evidence}) => evidenceRefs(evidence)),
  )
  const isCited = (named: NamedInstrument): boolean => refsOf(named).some((ref) => cited.has(ref))
  const hasSentence = (named: NamedInstrument): boolean =>
    refsOf(named).some((ref) => selection.law.has(ref))
  const first = [...all].sort(
    (a, b) =>
      Number(isCited(b)) - Number(isCited(a)) ||
      b.length - a.length ||
      Number(hasSentence(b)) - Number(hasSentence(a)),
  )
  const told = new Set(first.filter((one, index) => index < MOST.laws || isCited(one)))
  return {
    told: all.filter((one) => told.has(one)),
    others: first.filter((one) => !told.has(one)),
  }
}

/** "Also named: Quay Act (1911); Tide Accord. 7 more are in the attached data." */
function alsoNamed(
  others: readonly NamedInstrument[],
  {wording, notes, attached}: Context,
): readonly Block[] {
  if (others.length === 0) return []
  const {facts, gaps} = wording
  const shown = others.slice(0, MOST_NAMES)
  const names = shown.flatMap((named, index) => [
    `${index === 0 ? facts.alsoNamed : ';'} ${nameOf(named[0])}`,
    ...notes.cite(refsOf(named)),
  ])
  const more = others.length - shown.length
  const rest = more === 0 ? '' : ` ${sentenceCase(gaps.more(more, attached))}`
  return [paragraph([...names, `.${rest}`], {evidence: shown.flatMap(refsOf)})]
}

/** More names than that are no sentence. */
const MOST_NAMES = 12

function refsOf(named: NamedInstrument): readonly string[] {
  return named.map(({ref}) => ref)
}

function nameOf({value}: Located<Instrument>): string {
  const dated = value.year === null || value.name.includes(String(value.year))
  return sentenceCase(value.name) + (dated ? '' : ` (${value.year})`)
}

/** "agreement, Elm and Marrow". */
function kindOf({value}: Located<Instrument>, {wording}: Context): string {
  const parties = value.parties.length === 0 ? [] : [wording.list(value.parties)]
  return [wording.facts.instrumentTypes[value.type], ...parties].join(', ')
}

/** The article's own sentence, else who speaks of it, else that it is named. */
function saidOf(named: NamedInstrument, context: Context): readonly (string | Inline)[] {
  const {wording, selection} = context
  const {article, ref} = named.find((one) => selection.law.has(one.ref)) ?? named[0]
  const sentence = selection.law.get(ref)
  if (sentence !== undefined) return saidIn(sentence, article, context)
  const articles = new Set(named.map((one) => one.article)).size
  const names = [...new Set(named.flatMap((one) => speakersOf(one, context)))]
  return [
    wording.facts.namedIn(
      // of several articles a number does not say which: the note does
      context.dossier.articles.length > 1 ? [] : named.flatMap(paragraphsOf),
      names.length === 0 ? null : wording.list(names),
      articles,
    ),
  ]
}

/** "Ada Orm “said that …”": whom a pronoun at the head of a sentence means stands in its place, as before a verb. */
function saidIn(
  {id, speaker, words}: Sentence,
  article: Article,
  {dossier, wording}: Context,
): readonly (string | Inline)[] {
  const refs = [evidenceRef(article.id, id)]
  const voice = voiceOf(dossier, wording, article, speaker)
  if (voice === null) return [quoted(words, refs), '.']
  const bare = words.replace(PRONOUN, '')
  const name = bare === words ? `${sentenceCase(voice.name)}:` : sentenceCase(withArticle(voice))
  return [`${name} `, quoted(bare, refs), '.']
}

/** A pronoun before its verb, at the head of a sentence. */
const PRONOUN = /^(?:s?he|they)\s(?=\p{Ll})/iu

function paragraphsOf({article, value}: Located<Instrument>): readonly number[] {
  const numbers = value.mentions.flatMap(({span}) => {
    const place = placeOf(article, span)
    return place?.kind === 'paragraph' ? [place.number] : []
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function speakersOf({article, value}: Located<Instrument>, context: Context): readonly string[] {
  const names = article.quotations
    .filter((quotation) =>
      quotation.content.some((span) => value.mentions.some((one) => overlaps(span, one.span))),
    )
    .map((one) => voiceOf(context.dossier, context.wording, article, one.speaker))
    .flatMap((voice) => (voice === null ? [] : [withArticle(voice)]))
  return names
}
