import {type ConfigField, type ConfigFields, configFields} from './config-fields.ts'

/** `onrecord.config.yaml` as JSON Schema 2020-12. */
export function configJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'What a house has decided for all its dossiers',
    ...objectOf(configFields),
  }
}

function objectOf(fields: ConfigFields): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, schemaOf(field)]),
    ),
    additionalProperties: false,
  }
}

function schemaOf(field: ConfigField): object {
  const description = field.means
  switch (field.type) {
    case 'text':
      return {description, type: 'string', ...(field.choices && {enum: field.choices})}
    case 'path':
      return {
        description,
        type: 'string',
        minLength: 1,
        ...(field.words && {examples: field.words}),
      }
    case 'boolean':
      return {description, type: 'boolean'}
    case 'count':
      return {description, type: 'integer', minimum: 0}
    case 'fields':
      return {description, ...objectOf(field.fields)}
  }
}
