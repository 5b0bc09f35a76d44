import type {CitationStyle, ProfileId} from '@onrecord/compose'
import type {Paper} from '@onrecord/document'
import {allOf} from './all-of.ts'
import {themeOption} from './input/load-theme.ts'
import {readOptions, sourceOption} from './input/read-source.ts'
import {keyMapOption} from './key-map.ts'
import {DATE, houseOptions, type OptionSpecs, watchOption} from './options.ts'
import {FORMATS, type Format} from './render.ts'

// Those of `@onrecord/compose` and `@onrecord/document`, which are loaded only when a document is made; a test holds the lists together.

export const PROFILES: readonly ProfileId[] = allOf<ProfileId>({
  brief: true,
  memo: true,
  'upr-individual': true,
  'upr-joint': true,
  'hrc-statement': true,
  letter: true,
})

export const PAPERS: readonly Paper[] = allOf<Paper>({a4: true, letter: true})

export const CITATION_STYLES: readonly CitationStyle[] = allOf<CitationStyle>({
  chicago: true,
  oscola: true,
})

export interface DocumentKind {
  readonly name: 'brief' | 'memo'
  /** What it is made as when nothing else is asked. */
  readonly format: Format
}

export function documentOptions({name, format}: DocumentKind): OptionSpecs {
  return {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      means: `Where to write; the extension decides the format: ${FORMATS.map((f) => `.${f}`).join(' ')}. A folder is for NAME.${name}.${format} in it; - is stdout, with --format.`,
      otherwise: `NAME.${name}.${format} in the working folder`,
    },
    format: {
      house: 'command',
      type: 'string',
      choices: FORMATS,
      means: 'The format.',
      otherwise: `what the extension of -o says, else ${format}`,
    },
    profile: {
      house: 'command',
      type: 'string',
      choices: PROFILES,
      means: 'The parts, order and limits of that kind of document.',
      otherwise: name,
    },
    'key-map': keyMapOption,
    ...lookOptions,
    ...houseOptions,
    ...readOptions,
  }
}

const lookOptions: OptionSpecs = {
  paper: {
    house: 'all',
    type: 'string',
    choices: PAPERS,
    means: 'Paper.',
    otherwise: 'a4',
  },
  citations: {
    house: 'all',
    type: 'string',
    choices: CITATION_STYLES,
    means: 'How notes cite.',
    otherwise: 'as the profile has it, and in American English chicago',
  },
  theme: themeOption,
  prepared: {
    type: 'string',
    value: 'DATE',
    form: DATE,
    means: 'The date that the document carries, ISO 8601.',
    otherwise: 'that of the dossier',
  },
  'page-numbers': {
    house: 'all',
    type: 'boolean',
    means: 'A table of contents, with the pages filled in.',
  },
  clean: {house: 'all', type: 'boolean', means: 'Without the remarks for reviewers.'},
  template: {
    house: 'all',
    type: 'string',
    value: 'FILE',
    means: 'A letterhead (.docx or .dotx) with {{memo}} alone in a paragraph. Word only.',
  },
  compare: {
    type: 'string',
    value: 'OLD',
    means:
      'The older dossier or article, not a finished document: what changed since is tracked. Word only.',
  },
  'pdf-standard': {
    house: 'all',
    type: 'string',
    choices: ['ua1+a3a', 'ua2+a4f'],
    means: 'PDF/UA-1 and PDF/A-3a, or PDF/UA-2 and PDF/A-4f.',
    otherwise: 'ua1+a3a',
  },
  source: sourceOption,
  watch: watchOption,
}
