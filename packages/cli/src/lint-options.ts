import {sourceOption} from './input/read-source.ts'
import {houseOptions, type OptionSpecs, watchOption} from './options.ts'

export const lintOptions: OptionSpecs = {
  strict: {type: 'boolean', house: 'command', means: 'Warnings make it end with 1, too.'},
  source: sourceOption,
  watch: watchOption,
  ...houseOptions,
}
