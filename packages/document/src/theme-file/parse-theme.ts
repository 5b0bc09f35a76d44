import type * as z from 'zod/mini'
import {type FontFamily, type Theme, type ThemeFace, themes} from '../theme.ts'
import {contrastIssues} from './contrast-issues.ts'
import {logoOf} from './logo.ts'
import {issue, ThemeDefect, type ThemeIssue} from './theme-issue.ts'
import {type FamilyFile, type ThemeFile, themeSchema} from './theme-schema.ts'

export type {ThemeIssue} from './theme-issue.ts'

/** The theme, or what keeps the file from being one. */
export interface ThemeResult {
  readonly value: Theme | null
  readonly issues: readonly ThemeIssue[]
}

/**
 * A theme from an unknown JSON or YAML value. What it leaves out comes from the theme that its `base` names.
 *
 * @param read gives the bytes of a file that the theme names (logo, faces); what it throws is not caught
 */
export function parseTheme(value: unknown, read: (file: string) => Uint8Array): ThemeResult {
  const parsed = themeSchema.safeParse(value)
  if (!parsed.success) {
    return {value: null, issues: parsed.error.issues.map((defect) => shapeIssue(defect, value))}
  }
  try {
    const theme = themeOf(parsed.data, read)
    const issues = [...leadingIssues(theme), ...contrastIssues(theme.colours)]
    return {value: issues.length === 0 ? theme : null, issues}
  } catch (error) {
    if (!(error instanceof ThemeDefect)) throw error
    return {value: null, issues: [error.issue]}
  }
}

function themeOf(file: ThemeFile, read: (file: string) => Uint8Array): Theme {
  const base = themes[file.base ?? 'quiet']
  const {header, footer} = file
  return {
    name: file.name,
    colours: {...base.colours, ...given(file.colours ?? {})},
    fonts: {
      text: familyOf(file.fonts?.text, base.fonts.text, 'fonts.text', read),
      label: familyOf(file.fonts?.label, base.fonts.label, 'fonts.label', read),
    },
    sizes: {...base.sizes, ...given(file.sizes ?? {})},
    margins: {...base.margins, ...given(file.margins ?? {})},
    ...(file.logo && {logo: logoOf(file.logo, read)}),
    ...(header !== undefined && {header}),
    ...(footer !== undefined && {footer}),
  }
}

type Given<T> = {[Key in keyof T]: Exclude<T[Key], undefined>}

/** Without the fields that are undefined: they would hide those of the base. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<T>
}

function familyOf(
  family: FamilyFile | undefined,
  base: FontFamily,
  path: string,
  read: (file: string) => Uint8Array,
): FontFamily {
  if (!family) return base
  const faces = family.faces?.map(({file, weight, style}, index): ThemeFace => {
    const bytes = read(file)
    if (!isTrueType(bytes)) {
      throw new ThemeDefect(
        `${path}.faces[${index}].file`,
        `${file} is no TrueType font; expected a .ttf file`,
      )
    }
    return {weight, style, bytes}
  })
  return {
    name: family.name,
    fallback: family.fallback ?? base.fallback,
    ...(faces && {faces}),
  }
}

/** OpenType 1.9, "Table directory": fonts with TrueType outlines begin with 0x00010000, those of old Macs with "true". */
function isTrueType(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  return start === '\u0000\u0001\u0000\u0000' || start === 'true'
}

/** Lines closer than this touch. */
const leastLeading = 1.1

function leadingIssues({sizes}: Theme): readonly ThemeIssue[] {
  const least = sizes.body * leastLeading
  if (sizes.leading >= least) return []
  return [
    issue(
      'sizes.leading',
      `expected a leading of ${least.toFixed(1)} or more for a body of ${sizes.body}, got ${sizes.leading}`,
    ),
  ]
}

function shapeIssue(defect: z.core.$ZodIssue, value: unknown): ThemeIssue {
  const steps = defect.path.filter((step) => typeof step !== 'symbol')
  const path = steps
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`,
    )
    .join('')
  if (defect.code === 'unrecognized_keys') {
    const [key = ''] = defect.keys
    return issue(
      path === '' ? key : `${path}.${key}`,
      `there is no field "${key}" here; the schema of themes lists those that are`,
    )
  }
  return issue(path, `expected ${expected(defect, path)}, got ${described(valueAt(value, steps))}`)
}

function expected(defect: z.core.$ZodIssue, path: string): string {
  switch (defect.code) {
    case 'invalid_type':
      return NAMES[defect.expected] ?? defect.expected
    case 'invalid_value':
      return defect.values.map((one) => JSON.stringify(one)).join(' or ')
    case 'too_small':
      if (defect.origin === 'string') return 'some text'
      return `${defect.minimum}${defect.origin === 'array' ? ' numbers' : ''} or more`
    case 'too_big':
      return `${defect.maximum}${defect.origin === 'array' ? ' numbers' : ''} or less`
    case 'invalid_format':
      return path.startsWith('colours')
        ? 'a colour such as "#1f4e79"'
        : 'text with no other braces than {title}, {organisation}, {genre}, {date} and {marking}'
    default:
      return 'another value'
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list of numbers',
  object: 'fields with values',
  number: 'a number',
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? Object.getOwnPropertyDescriptor(found, step)?.value
        : undefined,
    value,
  )
}

const LONGEST_SHOWN = 40

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'fields with values'
  const json = JSON.stringify(value) ?? typeof value
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json
}
