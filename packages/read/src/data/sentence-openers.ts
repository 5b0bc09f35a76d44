// Words that begin a sentence when they stand capitalised after an abbreviation's stop. Source: own list of closed-class words.

import {words} from './words.ts'

export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  'the a an he she it they we you i this that these those there here his her its their our my but and or so yet in on ' +
    'at by for from with after before when while if as since because although though what who where why how some many ' +
    'most all one two no not now then however meanwhile also both each every another other such under over during ' +
    'according last next earlier later',
)
