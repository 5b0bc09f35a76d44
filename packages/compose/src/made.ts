import type {ProtectedDossier} from '@onrecord/core'
import {isPaper} from '@onrecord/document'
import manifest from '../package.json' with {type: 'json'}
import {citationStyles} from './citations/citation-format.ts'
import type {ComposeOptions, Rendering} from './options.ts'
import type {Profile, ProfileId} from './profiles/profile.ts'
import {profiles} from './profiles/profiles.ts'

/** How a document was made, as its embedded model says: what `composeAgain` needs beside the dossier. */
export interface Made {
  readonly generator: {readonly name: string; readonly version: string}
  readonly profile: {readonly id: ProfileId; readonly version: string}
  /** The date is the dossier's own. */
  readonly options: Omit<ComposeOptions, 'prepared'>
  /** Ids of the articles whose text was there. */
  readonly texts: readonly string[]
}

/** What goes into the model of a document that is being made; ids as protected, since one may tell a name. */
export function madeWith(
  dossier: ProtectedDossier,
  profile: Profile,
  options: ComposeOptions,
): Made {
  const {paper, language, citationStyle, rendering} = options
  const [clean, contents] = [options.clean, options.contents].map((one) =>
    one === true ? true : undefined,
  )
  return {
    generator: GENERATOR,
    profile: {id: profile.id, version: profile.version},
    options: {paper, language, citationStyle, clean, contents, rendering},
    texts: dossier.articles.filter(({source}) => source.text !== null).map(({id}) => id),
  }
}

/** What an embedded model says about its document; `null` where it says nothing, or not in this way. */
export function madeOf(model: unknown): Made | null {
  const made = fieldsOf(fieldsOf(model).document)
  const [generator, profile, options] = [made.generator, made.profile, made.options].map(fieldsOf)
  const id = Object.values(profiles).find((one) => one.id === profile?.id)?.id
  if (id === undefined || !Array.isArray(made.texts)) return null
  return {
    generator: {name: String(generator?.name), version: String(generator?.version)},
    profile: {id, version: String(profile?.version)},
    options: {
      paper: isPaper(options?.paper) ? options.paper : undefined,
      language: typeof options?.language === 'string' ? options.language : undefined,
      citationStyle: citationStyles.find((one) => one === options?.citationStyle),
      clean: options?.clean === true ? true : undefined,
      contents: options?.contents === true ? true : undefined,
      rendering: renderingOf(options?.rendering),
    },
    texts: made.texts.map(String),
  }
}

function renderingOf(value: unknown): Rendering | undefined {
  const {template, compare} = fieldsOf(value)
  const hash = (one: unknown) => (typeof one === 'string' ? one : undefined)
  return value === undefined ? undefined : {template: hash(template), compare: hash(compare)}
}

export const GENERATOR: Made['generator'] = {name: manifest.name, version: manifest.version}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
