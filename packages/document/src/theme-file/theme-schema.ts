import * as z from 'zod/mini'
import type {Ink} from '../nodes/scene.ts'
import {runningPlaces} from '../running-text.ts'
import type {ThemeFace} from '../theme.ts'

/** What a theme file may say; whatever it leaves out is taken from the theme that `base` names. */
export interface ThemeFile {
  readonly $schema?: string | undefined
  readonly name: string
  readonly base?: 'quiet' | 'clear' | undefined
  readonly colours?: {readonly [Key in Ink]?: string | undefined} | undefined
  readonly fonts?:
    | {readonly text?: FamilyFile | undefined; readonly label?: FamilyFile | undefined}
    | undefined
  readonly sizes?:
    | {
        readonly body?: number | undefined
        readonly leading?: number | undefined
        readonly small?: number | undefined
        readonly title?: number | undefined
        readonly headings?: readonly [number, number, number, number, number] | undefined
      }
    | undefined
  readonly margins?:
    | {
        readonly top?: number | undefined
        readonly right?: number | undefined
        readonly bottom?: number | undefined
        readonly left?: number | undefined
      }
    | undefined
  readonly logo?: LogoFile | undefined
  readonly header?: string | undefined
  readonly footer?: string | undefined
}

export interface FamilyFile {
  readonly name: string
  readonly fallback?: readonly string[] | undefined
  readonly faces?:
    | readonly (Pick<ThemeFace, 'weight' | 'style'> & {readonly file: string})[]
    | undefined
}

export interface LogoFile {
  readonly alt: string
  /** Points. */
  readonly height?: number | undefined
  readonly file?: string | undefined
  readonly viewBox?: readonly [number, number, number, number] | undefined
  readonly paths?: readonly {readonly d: string; readonly fill?: Ink | undefined}[] | undefined
}

const colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))
const words = z.string().check(z.minLength(1))
const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))

const ink = z.enum(['text', 'muted', 'accent', 'accentSoft', 'rule', 'panel', 'paper'])

const family = z.strictObject({
  name: words,
  fallback: z.optional(z.array(words)),
  faces: z.optional(
    z.array(
      z.strictObject({
        file: words,
        weight: z.literal([400, 600]),
        style: z.enum(['normal', 'italic']),
      }),
    ),
  ),
})

const size = between(6, 60)
const margin = between(18, 200)

const running = words.check(z.regex(/^(?:[^{}]|\{(?:title|organisation|genre|date|marking)\})*$/))

const fields = {
  $schema: z.optional(z.string()),
  name: words,
  base: z.optional(z.enum(['quiet', 'clear'])),
  colours: z.optional(
    z.partial(
      z.strictObject(
        Object.fromEntries(ink.options.map((one) => [one, colour])) as Record<
          z.infer<typeof ink>,
          typeof colour
        >,
      ),
    ),
  ),
  fonts: z.optional(z.strictObject({text: z.optional(family), label: z.optional(family)})),
  sizes: z.optional(
    z.strictObject({
      body: z.optional(between(7, 16)),
      leading: z.optional(between(8, 28)),
      small: z.optional(between(6, 12)),
      title: z.optional(size),
      headings: z.optional(z.tuple([size, size, size, size, size])),
    }),
  ),
  margins: z.optional(
    z.strictObject({
      top: z.optional(between(40, 200)),
      right: z.optional(margin),
      bottom: z.optional(between(40, 200)),
      left: z.optional(margin),
    }),
  ),
  logo: z.optional(
    z.strictObject({
      alt: words,
      height: z.optional(between(8, 72)),
      file: z.optional(words),
      viewBox: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
      paths: z.optional(z.array(z.strictObject({d: words, fill: z.optional(ink)}))),
    }),
  ),
  header: z.optional(running),
  footer: z.optional(running),
}

export const themeSchema: z.ZodMiniType<ThemeFile> = z.strictObject(fields)

/** The theme file as JSON Schema 2020-12. */
export function themeJsonSchema(): object {
  const descriptions = z.registry<{description: string}>()
  for (const [name, description] of Object.entries(DESCRIPTIONS)) {
    const field = Object.entries(fields).find(([key]) => key === name)?.[1]
    if (field) descriptions.add(field, {description})
  }
  return {
    title: 'How documents look',
    ...z.toJSONSchema(themeSchema, {target: 'draft-2020-12', io: 'input', metadata: descriptions}),
  }
}

const DESCRIPTIONS: Readonly<Record<keyof ThemeFile, string>> = {
  $schema: 'Where this schema stands, for editors.',
  name: 'Name of the theme.',
  base: 'The theme that gives whatever this file leaves out; quiet when left out.',
  colours:
    'Colours "#rrggbb". Text, muted and accent need a contrast of 4.5:1 on paper and on panel.',
  fonts:
    'Families of running text, and of labels, tables and figures. Files are TrueType, relative to this file.',
  sizes: 'Sizes in points; headings are levels 1 to 5.',
  margins: 'Margins of the page in points.',
  logo: 'A PNG file, or SVG path data in a viewBox; height in points; alt says what it shows.',
  header: `Left in the head of pages. May hold ${runningPlaces.map((place) => `{${place}}`).join(', ')}.`,
  footer: `Left in the foot of pages. May hold ${runningPlaces.map((place) => `{${place}}`).join(', ')}.`,
}
