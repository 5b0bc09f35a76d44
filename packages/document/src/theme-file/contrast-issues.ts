import {contrast} from '../contrast.ts'
import type {Theme} from '../theme.ts'
import {issue, type ThemeIssue} from './theme-issue.ts'

/** WCAG 2.2, success criterion 1.4.3 (AA). */
const least = 4.5

/** The inks that words are set in, each on every ground that it meets. */
const pairs = (['text', 'muted', 'accent'] as const).flatMap((ink) =>
  (['paper', 'panel'] as const).map((ground) => [ink, ground] as const),
)

/** Pairs of colours that cannot be read. */
export function contrastIssues(colours: Theme['colours']): readonly ThemeIssue[] {
  return pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colours[ink], colours[ground])
    if (ratio >= least) return []
    // Cut, not rounded: 4.499 is not 4.50.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2)
    const message = `${ink} ${colours[ink]} on ${ground} ${colours[ground]} has a contrast of ${shown}:1; expected ${least}:1 or more`
    return [issue(`colours.${ink}`, message, 'contrast')]
  })
}
