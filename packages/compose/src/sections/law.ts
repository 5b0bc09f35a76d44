import {evidenceRef, type Instrument, overlaps, placeOf} from '@onrecord/core'
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
import {instrumentKey} from '../evidence/instrument-key.ts'
import {type Located, located} from '../evidence/located.ts'
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
      rows: byName(instruments).map(([first, ...others]) => {
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
  ]
}

/** The same as paragraphs. */
export function lawInProse(context: Context): readonly Block[] {
  const {dossier, wording, notes} = context
  const instruments = located(dossier.articles, (article) => article.instruments)
  if (instruments.length === 0) return []
  return [
    heading(1, wording.headings.law),
    ...byName(instruments).map(([first, ...others]) => {
      const refs = refsOf([first, ...others])
      return paragraph(
        [
          emphasis(nameOf(first)),
          ` (${kindOf(first, context)}). `,
          ...saidOf([first, ...others], context),
          ...notes.cite(refs),
        ],
        {evidence: refs},
      )
    }),
  ]
}

/** An instrument in each article that names it. */
type Named = readonly [Located<Instrument>, ...Located<Instrument>[]]

/** One treaty that several articles name is one. */
function byName(instruments: readonly Located<Instrument>[]): readonly Named[] {
  const found = new Map<string, Named>()
  for (const one of instruments) {
    const key = instrumentKey(one.value)
    const before = found.get(key)
    found.set(key, before === undefined ? [one] : [...before, one])
  }
  return [...found.values()]
}

function refsOf(named: Named): readonly string[] {
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
function saidOf(named: Named, context: Context): readonly (string | Inline)[] {
  const {wording, selection} = context
  const {article, ref} = named.find((one) => selection.law.has(one.ref)) ?? named[0]
  const sentence = selection.law.get(ref)
  if (sentence !== undefined) {
    const voice = voiceOf(context.dossier, wording, article, sentence.speaker)
    return [
      ...(voice === null ? [] : [`${sentenceCase(voice.name)}: `]),
      quoted(sentence.words, [evidenceRef(article.id, sentence.id)]),
      '.',
    ]
  }
  const articles = new Set(named.map((one) => one.article)).size
  const names = [...new Set(named.flatMap((one) => speakersOf(one, context)))]
  return [
    wording.facts.namedIn(
      articles > 1 ? [] : named.flatMap(paragraphsOf),
      names.length === 0 ? null : wording.list(names),
      articles,
    ),
  ]
}

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
