import {evidenceRefs} from '@onrecord/core'
import {
  type Block,
  heading,
  type Inline,
  paragraph,
  quotation,
  quoted,
  row,
  strong,
  table,
} from '@onrecord/document'
import {type Context, cited} from '../context.ts'
import type {Attributed} from '../evidence/chooser.ts'
import type {Statement} from '../evidence/statements.ts'
import {translated} from '../evidence/translated.ts'
import {
  nameAndRole,
  nameWithin,
  partyVoice,
  roleAlone,
  type Voice,
  voiceOf,
  withArticle,
} from '../evidence/voices.ts'
import {endsSentence} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {formatDate} from '../wording/dates.ts'
import type {Wording} from '../wording/wording.ts'
import {lowConfidenceReview} from './review.ts'

/** Positions of the parties, then their words. */
export function whoSaysWhat(context: Context): readonly Block[] {
  const blocks = [...positions(context), ...cards(context)]
  return [
    heading(1, context.wording.headings.whoSaysWhat),
    ...blocks,
    ...(blocks.length === 0 ? unheard(context) : leftOut(context)),
  ]
}

/** The analyst's matrix, else one statement for each speaker. */
export function positions(context: Context): readonly Block[] {
  const given = context.dossier.analysis?.positions ?? []
  const questions = [...new Set(given.map(({question}) => question))]
  if (questions.length > 0) {
    return questions.map((question) => positionsTable(context, question))
  }
  return context.selection.rows.length === 0 ? [] : [speakersTable(context)]
}

/** Direct words as blocks, with speaker, role and place. */
function cards(context: Context): readonly Block[] {
  const chosen = context.selection.cards
  if (chosen.length === 0) return []
  return [heading(2, cardsHeading(context)), ...chosen.map((card) => cardBlock(context, card))]
}

/** Where the text is withheld, statements stand in our words. */
function cardsHeading({selection, wording}: Context): string {
  const {inTheirWords, inOurWords, whatTheySay} = wording.headings
  const ours = selection.cards.filter(({statement}) => statement.form === 'paraphrase').length
  if (ours === 0) return inTheirWords
  return ours === selection.cards.length ? inOurWords : whatTheySay
}

/** Who else speaks, with the place, where the excerpt limit has no room for words; and how much stands in the data alone. */
export function leftOut({dossier, selection, wording, notes, attached}: Context): readonly Block[] {
  const silent = dossier.analysis === null ? selection.silent : []
  const others = silent.length - MOST_SILENT
  const {leads, lede, rows, cards, unattributed} = selection
  const isAlone =
    dossier.analysis === null &&
    lede === null &&
    [leads, rows, cards, unattributed].every(({length}) => length === 0)
  const names = [
    ...silent
      .slice(0, MOST_SILENT)
      .flatMap(({voice, ref}, index): (string | Inline)[] => [
        index === 0 ? `${wording.gaps.speaking(isAlone)} ` : '; ',
        nameAndRole(voice, withArticle(voice)),
        ...notes.cite([ref]),
      ]),
    ...(others > 0 ? [`; ${wording.gaps.otherVoices(others)}`] : []),
  ]
  const more =
    selection.leftOut === 0 ? '' : wording.gaps.notPrinted(selection.leftOut, {isAlone, attached})
  const content = [...names, names.length === 0 ? '' : more === '' ? '.' : '. ', more]
  return content.every((part) => part === '') ? [] : [paragraph(content)]
}

/** More names than that are no sentence. */
const MOST_SILENT = 12

/** Where no words of anybody stand in the section: who speaks, else that the statements above it are all, else that there are none. */
export function unheard(context: Context): readonly Block[] {
  const {selection, wording} = context
  const others = leftOut(context)
  if (others.length > 0) return others
  const {noSpeakers, noOtherSpeakers} = wording.gaps
  return [paragraph(selection.leads.length > 0 ? noOtherSpeakers : noSpeakers)]
}

/** One table for each question, so that no row repeats it. */
function positionsTable(context: Context, question: string): Block {
  const {dossier, wording} = context
  const {facts} = wording
  const given = (dossier.analysis?.positions ?? [])
    .map((position, index) => ({position, index}))
    .filter(({position}) => position.question === question)
  return table({
    caption: question,
    head: [facts.party, facts.role, facts.position, facts.stance],
    columns: shares([0.22, 0.27, 0.36, 0.15]),
    rows: given.map(({position, index}) => {
      const {name, role, type} = partyVoice(dossier, position.party)
      const statement = {text: position.statement, evidence: position.evidence}
      return row(
        [
          [strong(sentenceCase(name))],
          roleShown(context, {name, role}, type ?? 'person'),
          cited(context, statement, `analysis.positions[${index}]`),
          facts.stances[position.stance],
        ],
        {evidence: evidenceRefs(position.evidence)},
      )
    }),
  })
}

function speakersTable(context: Context): Block {
  const {wording, selection, notes} = context
  const {facts} = wording
  return table({
    caption: hasOthersAlone(selection) ? facts.otherSpeakersCaption : facts.speakersCaption,
    head: [facts.speaker, facts.role, facts.asReported, facts.form],
    columns: shares([0.18, 0.24, 0.41, 0.17]),
    rows: selection.rows.map(({voice, statement}) => {
      const {ref} = statement.source
      const words = rowWords(voice, statement)
      return row(
        [
          [strong(sentenceCase(voice.name))],
          roleShown(context, voice, kindOf(voice)),
          [...words, ...notes.cite([ref])],
          facts.forms[statement.form],
        ],
        {
          evidence: [ref],
          ...lowConfidenceReview(context, statement.source.value.speaker.confidence),
        },
      )
    }),
  })
}

/** What stands for a role: words with a capital each are a name, though the reading knows nothing of whom it names. */
function kindOf({kind, type, name}: Voice): keyof Wording['facts']['noRole'] {
  if (kind === 'ambiguous') return 'ambiguous'
  if (kind !== 'described') return type ?? 'several'
  return CAPITALS.test(name) ? 'person' : 'described'
}

const CAPITALS = /^(?:the\s)?\p{Lu}[\p{L}’'&.-]*(?:\s(?:of|for|and|on|the|\p{Lu}[\p{L}’'&.-]*))+$/u

/** Whether nobody in the table is quoted above it. */
function hasOthersAlone({leads, rows}: Context['selection']): boolean {
  const led = new Set(leads.map(({voice}) => voice.key))
  return led.size > 0 && !rows.some(({voice}) => led.has(voice.key))
}

/** Whether these words stand for somebody whom the document does not name: that is what can be said of them. */
function isHidden({replacements}: Context['dossier'], name: string): boolean {
  return replacements.some(({by, reason}) => reason === 'name' && by === name)
}

/** Reported speech begins with its verb, so its speaker goes before it: a cell holds a sentence. */
function rowWords(voice: Voice, statement: Statement): readonly (string | Inline)[] {
  const {children, form, led, source} = statement
  if (form === 'paraphrase') return children
  const words = quoted(children, [source.ref])
  const stop = endsSentence(children) ? '' : '.'
  if (!led) return [words, stop]
  const name = withArticle(voice)
  // A description may run on, and its head says who speaks; of several names each is told.
  const [head = name] = voice.kind === 'described' ? name.split(', ') : []
  return [`${sentenceCase(head)} `, words, stop]
}

function cardBlock(context: Context, {voice, statement}: Attributed): Block {
  const {notes} = context
  const {ref} = statement.source
  const attribution = [
    sentenceCase(nameAndRole(voice)),
    ...circumstances(context, {voice, statement}).map((words) => `, ${words}`),
    ...notes.cite([ref]),
    ...translated(context, ref),
  ]
  if (statement.form === 'paraphrase') {
    return paragraph([
      strong(sentenceCase(voice.name)),
      voice.role === null ? ': ' : `, ${voice.role}: `,
      ...statement.children,
      ...notes.cite([ref]),
    ])
  }
  return quotation(statement.children, {
    attribution,
    evidence: [ref],
    ...lowConfidenceReview(context, statement.source.value.speaker.confidence),
  })
}

/** To whom and when it was said, and who passed it on. */
function circumstances(context: Context, {voice, statement}: Attributed): readonly string[] {
  const {dossier, wording} = context
  const {article, value} = statement.source
  const addressee = value.addressee === null ? null : nameWithin(dossier, article, value.addressee)
  const date = article.dates.find((one) => one.id === value.said?.date)?.edtf ?? null
  const outer = article.quotations.find((one) => one.id === value.within)
  const by = outer === undefined ? null : voiceOf(dossier, wording, article, outer.speaker)
  return [
    addressee === null ? null : wording.facts.toAddressee(addressee),
    date === null ? null : formatDate(date, wording.dates),
    by === null || by.key === voice.key ? null : wording.facts.passedOn(withArticle(by)),
  ].filter((part) => part !== null)
}

function shares(widths: readonly number[]) {
  return widths.map((width) => ({align: 'start', width}) as const)
}

/** Who they are; of nobody whose role is told, and of a hidden name, of what kind they are. */
function roleShown(
  {dossier, wording}: Context,
  {name, role}: {readonly name: string; readonly role: string | null},
  kind: keyof Wording['facts']['noRole'],
): string {
  const {noRole} = wording.facts
  return sentenceCase(roleAlone(role ?? noRole[isHidden(dossier, name) ? 'described' : kind]))
}
