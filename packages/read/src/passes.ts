import type {Pass} from './pass.ts'
import {blocksPass} from './passes/blocks.ts'
import {datesPass} from './passes/dates.ts'
import {entitiesPass} from './passes/entities.ts'
import {eventsPass} from './passes/events.ts'
import {figuresPass} from './passes/figures.ts'
import {instrumentsPass} from './passes/instruments.ts'
import {languagePass} from './passes/language.ts'
import {metadataPass} from './passes/metadata.ts'
import {quotationsPass} from './passes/quotations.ts'
import {rolesPass} from './passes/roles.ts'
import {sentencesPass} from './passes/sentences.ts'
import {speakersPass} from './passes/speakers.ts'
import {storyPass} from './passes/story.ts'
import {toldDaysPass} from './passes/told-days.ts'
import {turnsPass} from './passes/turns.ts'

export type {Draft, Pass, Sentence} from './pass.ts'

/** The steps of reading, in order. Each is a pure function; later ones build on what earlier ones found. */
export const passes: readonly Pass[] = [
  blocksPass,
  metadataPass,
  storyPass,
  languagePass,
  sentencesPass,
  entitiesPass,
  datesPass,
  quotationsPass,
  speakersPass,
  rolesPass,
  toldDaysPass,
  turnsPass,
  figuresPass,
  instrumentsPass,
  eventsPass,
]
