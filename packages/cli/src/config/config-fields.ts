import {lintRules} from '@onrecord/core'
import {documentOptions} from '../document-options.ts'
import {lintOptions} from '../lint-options.ts'
import type {OptionSpec, OptionSpecs} from '../options.ts'

/** What one key of the config may hold. */
export type ConfigField = {readonly means: string} & (
  | {readonly type: 'text'; readonly choices?: readonly string[] | undefined}
  | {readonly type: 'path'; readonly words?: readonly string[] | undefined}
  | {readonly type: 'boolean'}
  | {readonly type: 'count'}
  | {readonly type: 'fields'; readonly fields: ConfigFields; readonly unknown?: string | undefined}
)

export type ConfigFields = Readonly<Record<string, ConfigField>>

const document = {
  brief: documentOptions({name: 'brief', format: 'pdf'}),
  memo: documentOptions({name: 'memo', format: 'docx'}),
}

/** Every key of `onrecord.config.yaml`: the options that a house may give, and what has no option. */
export const configFields: ConfigFields = {
  $schema: {type: 'text', means: 'Where the schema of this file stands, for editors.'},
  organisation: {
    type: 'text',
    means: 'Who publishes, where the dossier does not say.',
  },
  excerptBudget: {
    type: 'count',
    means:
      'How many words of an article are printed, where its rights do not say; never more than half of it.',
  },
  outputFolder: {
    type: 'path',
    means:
      'The folder for documents made without -o, in the folder of this file; it is made where it is missing.',
  },
  ...fieldsOf(document.brief, 'all'),
  brief: {
    type: 'fields',
    means: 'For onrecord brief alone.',
    fields: fieldsOf(document.brief, 'command'),
  },
  memo: {
    type: 'fields',
    means: 'For onrecord memo alone.',
    fields: fieldsOf(document.memo, 'command'),
  },
  lint: {
    type: 'fields',
    means: 'For onrecord lint alone.',
    fields: {
      ...fieldsOf(lintOptions, 'command'),
      rules: {
        type: 'fields',
        means: 'Severities by the code of the rule. The evidence lock has none: its errors stand.',
        unknown: 'no rule of lint; errors of the evidence lock cannot be turned off',
        fields: Object.fromEntries(
          lintRules.map(({code, severity}) => [
            code,
            {
              type: 'text',
              choices: ['off', 'info', 'warning', 'error'],
              means: `Left out: ${severity}.`,
            },
          ]),
        ),
      },
    },
  },
}

/** `pdf-standard` is `pdfStandard` in the file, as dossiers and themes have it. */
export function configKey(option: string): string {
  return option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function fieldsOf(options: OptionSpecs, house: NonNullable<OptionSpec['house']>): ConfigFields {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, spec]) => spec.house === house)
      .map(([name, spec]) => [configKey(name), fieldOf(spec)]),
  )
}

function fieldOf({type, means, choices, suggests, value}: OptionSpec): ConfigField {
  if (type === 'boolean') return {type, means}
  return value?.includes('FILE') === true
    ? {type: 'path', means, words: suggests}
    : {type: 'text', means, choices}
}
