import {
  type Article,
  copies,
  correctDossier,
  corroboration,
  type Dossier,
  dossierOf,
  type ProtectedDossier,
  permits,
  protect,
  requireInput,
  requireOptions,
  sha256Hex,
} from '@onrecord/core'
import {
  annex,
  type Block,
  contents,
  type DocumentTree,
  heading,
  type Note,
  papers,
} from '@onrecord/document'
import {dossierAttachment} from './attachment.ts'
import {citationStyles} from './citations/citation-format.ts'
import {noteRegister} from './citations/note-register.ts'
import {ComposeError} from './compose-error.ts'
import type {Context} from './context.ts'
import {checkBudgets} from './evidence/budget.ts'
import {checkEvidence} from './evidence/check-evidence.ts'
import {differingFigures} from './evidence/differing.ts'
import {selectQuotations} from './evidence/selection.ts'
import {tellingsOf} from './evidence/tellings.ts'
import {toldOnce} from './evidence/told-once.ts'
import {madeWith} from './made.ts'
import type {ComposeOptions} from './options.ts'
import {withPrintedDates} from './printed-dates.ts'
import {printedCounts, printedOpenings, printedWords} from './printed-words.ts'
import {checkNeeds} from './profiles/check-needs.ts'
import type {Profile, ProfileId, SectionName} from './profiles/profile.ts'
import {profiles} from './profiles/profiles.ts'
import {checkLimits} from './profiles/word-count.ts'
import {rootOf} from './root-of.ts'
import {banner} from './sections/banner.ts'
import {provenance} from './sections/closing.ts'
import {disclosure} from './sections/disclosure.ts'
import {letterOpening} from './sections/letter.ts'
import {rights} from './sections/rights.ts'
import {sections} from './sections/sections.ts'
import {submittersOf} from './sections/submission.ts'
import {assertVerbatim} from './verbatim.ts'
import {withoutLettering} from './without-lettering.ts'
import {withoutReviews} from './without-reviews.ts'
import {wordingFor} from './wording/wording-for.ts'

/**
 * A document of the kind that the profile names; `brief` and `memo` are two of them. The one way from evidence to a
 * document: protect, choose, compose, count, check.
 *
 * Names of protected people are replaced before anything is composed. Run `verifyDossier` on the dossier before.
 *
 * Throws a `ComposeError` for what the dossier has wrong: evidence that is not in it, quotations beyond a stated excerpt budget,
 * what the profile needs and does not find, a text longer than the profile allows; and, as `VerbatimError`, quoted words
 * that their evidence does not have. A `RangeError` where there is no such profile, a `TypeError` for what is no
 * article and no dossier, and for an option that there is not.
 */
export function compose(
  input: Dossier | Article,
  options: ComposeOptions & {readonly profile: ProfileId},
): DocumentTree {
  requireOptions(options, OPTIONS, 'compose')
  const profile = profileNamed(options.profile)
  requireInput(input, ['article', 'dossier'], profile.id)
  const original = prepare(input, options)
  const dossier = protectOrRefuse(original)
  checkEvidence(dossier)
  checkNeeds(profile, dossier)
  const context = contextOf(dossier, profile, options)
  const {wording} = context
  const before = profile.opening === 'subject' ? letterOpening(context) : null
  const body = lettered(numbered(blocksOf(profile.sections, context), profile), profile)
  const annexed = profile.annex === undefined ? [] : blocksOf(profile.annex, context)
  const printed = printedWords([...body, ...annexed])
  const counts = printedCounts(printed, dossier)
  checkBudgets(dossier, counts)
  const closing = [
    ...annexed,
    ...rights(context, counts),
    ...disclosure(context),
    ...provenance(context),
  ]
  const children = [
    ...banner(context),
    ...(options.contents === true ? withContents(body) : body),
    ...closingOf(closing, context),
  ]
  const dated = <T extends readonly (Block | Note)[]>(nodes: T) =>
    withPrintedDates(nodes, dossier.replacements, wording.dates)
  const made = madeWith(dossier, profile, options)
  const model = context.attached
    ? dossierAttachment(
        {original, dossier, printed: [...printed, ...printedOpenings(dossier)], made},
        wording.closing.attachment,
      )
    : null
  const tree = rootOf(context, options, {
    opening: before,
    children: dated(options.clean === true ? withoutReviews(children) : children),
    notes: dated(notesOf(children, context)),
    attachments: model === null ? [] : [model],
    properties: [
      ...(model === null ? [] : [{name: 'onrecord-model-sha256', value: sha256Hex(model.bytes)}]),
      {name: 'onrecord-profile', value: `${profile.id} ${profile.version}`},
      ...(dossier.marking === null ? [] : [{name: 'onrecord-marking', value: dossier.marking}]),
    ],
  })
  assertVerbatim(tree, dossier)
  checkLimits(
    tree,
    profile,
    submittersOf(context).map(({status}) => status),
  )
  return tree
}

const OPTIONS = {
  profile: 'string',
  paper: Object.keys(papers),
  language: 'string',
  prepared: 'edtf',
  citationStyle: citationStyles,
  contents: 'boolean',
  clean: 'boolean',
  attach: 'boolean',
  rendering: 'object',
} as const satisfies {readonly [Option in keyof Required<ComposeOptions> | 'profile']: unknown}

function profileNamed(id: ProfileId): Profile {
  if (Object.hasOwn(profiles, id)) return profiles[id]
  const known = Object.keys(profiles).join(', ')
  throw new RangeError(`There is no profile ${JSON.stringify(id)}; the profiles are ${known}`)
}

function contextOf(whole: ProtectedDossier, profile: Profile, options: ComposeOptions): Context {
  const dossier = toldOnce(whole)
  const wording = wordingFor(options.language ?? dossier.language, dossier.articles.length)
  // OSCOLA's single marks and British dates are foreign to American English, whatever the profile
  const usual = wording.language === 'en-US' ? 'chicago' : profile.citationStyle
  const citationStyle = options.citationStyle ?? usual
  const groups = corroboration(dossier)
  return {
    dossier,
    wording,
    notes: noteRegister(dossier, wording, citationStyle),
    selection: selectQuotations(dossier, wording),
    profile,
    citationStyle,
    tellings: tellingsOf(dossier, groups),
    differing: differingFigures(dossier, groups),
    copies: copies(dossier),
    attached: options.attach !== false && permits(dossier.marking, 'attachment'),
  }
}

function blocksOf(names: readonly SectionName[], context: Context): readonly Block[] {
  return names.flatMap((name) => sections[name](context))
}

/** Paragraph numbers run through all sections; a standfirst has none. */
function numbered(blocks: readonly Block[], {numbering}: Profile): readonly Block[] {
  if (numbering === 'none') return blocks
  let number = 0
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.role !== undefined) return block
    number += 1
    return {...block, number: `${number}.`}
  })
}

/** Whoever takes a text without bold and italics takes its notes so, too. */
function notesOf(children: readonly Block[], {notes, profile}: Context): readonly Note[] {
  const written = notes.write(children)
  return profile.lettering === 'plain' ? written.map(withoutLettering) : written
}

function lettered(blocks: readonly Block[], {lettering}: Profile): readonly Block[] {
  return lettering === 'plain' ? blocks.map(withoutLettering) : blocks
}

/** In an annex where the profile has one: what the receiver did not ask for stays apart from what is counted. */
function closingOf(blocks: readonly Block[], {profile, wording}: Context): readonly Block[] {
  if (profile.annex === undefined) return blocks
  const title = wording.submissions.annex[profile.annexTitle ?? 'submission']
  return [annex([heading(1, title), ...blocks.map(oneLevelDown)])]
}

function oneLevelDown(block: Block): Block {
  return block.type === 'heading' && block.level === 1 ? {...block, level: 2} : block
}

/** What a reader has to know first stays first; then comes what else there is. */
function withContents(body: readonly Block[]): readonly Block[] {
  const first = body.findIndex(({type}) => type === 'heading')
  return first < 0 ? body : [...body.slice(0, first), contents(2), ...body.slice(first)]
}

function prepare(input: Dossier | Article, options: ComposeOptions): Dossier {
  const dossier = correctDossier(input.type === 'article' ? dossierOf(input) : input)
  return {...dossier, prepared: options.prepared ?? dossier.prepared}
}

/**
 * Nothing but a protected dossier is composed; names are replaced before the first word. `protect` has a `RangeError` for
 * policies that name nothing, and for a copy whose text was put back; its message begins with the place.
 */
function protectOrRefuse(dossier: Dossier): ProtectedDossier {
  try {
    return protect(dossier)
  } catch (error) {
    const place =
      error instanceof RangeError
        ? /^(?:protection\.\w+|replacements)/.exec(error.message)?.[0]
        : undefined
    if (!(error instanceof RangeError) || place === undefined) throw error
    throw new ComposeError(
      place === 'replacements' ? 'protected-text' : 'protection-unknown',
      place,
      error.message,
    )
  }
}
