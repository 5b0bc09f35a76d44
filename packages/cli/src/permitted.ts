import {MarkingError} from '@onrecord/core'
import {inputError} from './command-error.ts'

/** What is made of a dossier, or one line that says why its marking does not let it be made. */
export function permitted<T>(file: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof MarkingError)) throw error
    throw inputError({code: 'marking', message: `${file}: ${error.message}`})
  }
}
