import {type ConfigField, type ConfigFields, configFields} from '../config/config-fields.ts'

/** A config to begin with: every key with what it means, as a comment. */
export function configYaml(): string {
  return `# yaml-language-server: $schema=https://unpkg.com/onrecord/schema/config.schema.json
# What the house has decided for all its dossiers; what stands on the command line wins. Paths are relative to this file
# and stay in its folder. Move it up a folder to give it to other dossiers, too. Take the marks away where you need it.
${linesOf(configFields, '').join('\n')}
`
}

function linesOf(fields: ConfigFields, indent: string): readonly string[] {
  return Object.entries(fields)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, field]) =>
      field.type === 'fields'
        ? ['', `# ${indent}${key}:  # ${field.means}`, ...linesOf(field.fields, `${indent}  `)]
        : [`# ${indent}${key}: ${exampleOf(field)}  # ${field.means}${choicesOf(field)}`],
    )
}

function exampleOf(field: Exclude<ConfigField, {type: 'fields'}>): string {
  switch (field.type) {
    case 'text':
      return field.choices?.[0] ?? 'WORDS'
    case 'path':
      return field.words?.[0] ?? 'PATH'
    case 'boolean':
      return 'true'
    case 'count':
      return '200'
  }
}

function choicesOf(field: ConfigField): string {
  return field.type === 'text' && field.choices !== undefined
    ? ` (${field.choices.join(', ')})`
    : ''
}
