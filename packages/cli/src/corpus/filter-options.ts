import type {CorpusFilter} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {usageError} from '../command-error.ts'
import {DATE, LANGUAGE, type OptionSpecs} from '../options.ts'

/** Which articles of a corpus are asked. */
export const filterOptions: OptionSpecs = {
  having: {
    type: 'string',
    value: 'WORDS',
    means:
      'Only articles that have all these words: word, begin*, "words in this order"; of one | other either.',
    group: 'corpus',
  },
  publisher: {
    type: 'string',
    value: 'NAME',
    means: 'Only what a publisher with these words in its name published.',
    group: 'corpus',
  },
  from: {
    type: 'string',
    value: 'DATE',
    form: DATE,
    means: 'Only what was published on this day, month or year or later.',
    group: 'corpus',
  },
  to: {
    type: 'string',
    value: 'DATE',
    form: DATE,
    means: 'Only what was published on this day, month or year or earlier.',
    group: 'corpus',
  },
  'retrieved-from': {
    type: 'string',
    value: 'DATE',
    form: DATE,
    means:
      'Only what was retrieved on this day, month or year or later: what collect --retrieved-at brought since. A colleague’s articles keep their own day.',
    group: 'corpus',
  },
  'in-language': {
    type: 'string',
    value: 'TAG',
    form: LANGUAGE,
    means: 'Only articles in this language (BCP 47); en is en-GB, too.',
    group: 'corpus',
  },
  current: {
    type: 'boolean',
    means:
      'Only what stands: neither what was withdrawn, nor what a later version at its address took the place of.',
    group: 'corpus',
  },
}

export function filterOf(args: Arguments): CorpusFilter {
  return {
    words: args.value('having'),
    publisher: args.value('publisher'),
    from: args.value('from'),
    to: args.value('to'),
    retrievedFrom: args.value('retrieved-from'),
    language: args.value('in-language'),
    current: args.flag('current') || undefined,
  }
}

/** @throws CommandError where a filter is given and no corpus */
export function requireNoFilter(args: Arguments, command: string): void {
  const [name] = Object.keys(filterOptions).filter((one) => args.given(one))
  if (name === undefined) return
  throw usageError(`--${name} is for a corpus`, `see onrecord help ${command}`)
}
