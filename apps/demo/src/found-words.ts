import {type Article, type Dossier, lacksPublicationDate, markingOf} from '@onrecord/core'
import {type Decisions, isProtecting, keptCount} from './decisions.ts'
import {byId} from './dom.ts'
import {datesOf} from './fact-views.ts'
import {isInOtherLanguage, sentences} from './issue-words.ts'
import type {Reading} from './read-in-background.ts'
import type {Shown} from './shown.ts'
import {counted} from './side-views.ts'

/** What came of a text or a saved file, before it is told. */
export interface Found {
  readonly dossier: Dossier
  readonly decisions: Decisions
  readonly shown: Shown
  readonly reading: Reading
  /** How many statements were put right in an earlier version and are not in this one. */
  readonly lost: number
  /** Whether somebody is named whom a document may harm. */
  readonly isAsked: boolean
}

export function foundWords({dossier, decisions, shown, reading, lost, isAsked}: Found): string {
  const told = [
    ...(reading.isSaved ? [openedWords(dossier)] : []),
    countsOf(shown.article),
    ...(lacksPublicationDate(shown.article) ? [UNDATED] : []),
    ...decidedWords(dossier, decisions, lost),
    ...(dossier.analysis === null ? [] : [ANALYSED]),
    sentences(reading.issues),
    ...(isAsked ? [ASKED] : []),
    ...(byId('lost', HTMLElement).hidden ? [] : [LOST]),
  ]
  return told.filter((words) => words !== '').join(' ')
}

/** A file that was given another name does not tell by it what is in it. */
function openedWords(dossier: Dossier): string {
  const has = isProtecting(dossier) ? ' The file holds every name: it is for nobody else.' : ''
  const marking = markingOf(dossier)
  return `Opened as it was saved.${marking === null ? '' : ` Marked ${marking}.`}${has}`
}

const ASKED = 'Decide who may be named before you share it.'

const UNDATED =
  'It does not say when it was published: give the day and read it again, and its “yesterday” becomes a date.'

const ANALYSED = 'Its analysis goes into the documents, and is not shown here.'

const LOST = 'What was decided in this tab before is gone.'

/** Nobody should wonder whether what they decided in another story holds in this one. */
function decidedWords(dossier: Dossier, decisions: Decisions, lost: number): string[] {
  const kept = keptCount(dossier, decisions)
  const {rulings} = decisions
  return [
    ...(kept > 0 ? [`Kept out as decided before: ${kept}.`] : []),
    ...(rulings.size > 0 ? [`Put right before: ${counted(rulings.size, 'quotation')}.`] : []),
    ...(lost > 0 ? [`Changed since it was put right: ${counted(lost, 'quotation')}.`] : []),
  ]
}

function countsOf(value: Article): string {
  const {quotations, figures} = value
  // nothing else is looked for there
  if (isInOtherLanguage(value)) return `Found ${counted(quotations.length, 'quotation')}.`
  const dates = datesOf(value)
  if (quotations.length + figures.length + dates.length === 0) return FOUND_NOTHING
  return `Found ${counted(quotations.length, 'quotation')}, ${counted(figures.length, 'figure')} and ${counted(dates.length, 'date')}.`
}

const FOUND_NOTHING =
  'Found no quotation, no figure and no date. Look whether all of the article is here, as it was published.'
