import type {Budget} from './budget.ts'
import {isImageFilter, undoFilter} from './filters.ts'
import {isKind, type PdfObject, type PdfStream} from './objects.ts'

/** Finds the object that a reference stands for. */
export type Resolve = (object: PdfObject | undefined) => PdfObject | undefined

/** The names of the filters of a stream, in the order in which they are undone. */
export function filterNames(stream: PdfStream, resolve: Resolve): readonly string[] {
  return listed(stream, 'Filter', resolve).flatMap((filter) =>
    isKind(filter, 'name') ? [filter.name] : [],
  )
}

/** The data of a stream, decoded up to the filter of a picture, if it has one. */
export function streamData(stream: PdfStream, resolve: Resolve, budget: Budget): Uint8Array {
  const parameters = listed(stream, 'DecodeParms', resolve)
  let data = stream.bytes
  for (const [index, name] of filterNames(stream, resolve).entries()) {
    if (isImageFilter(name)) break
    data = undoFilter(name, data, predictorParameters(parameters[index], resolve), budget)
  }
  return data
}

/** One value or an array of them. */
function listed(
  stream: PdfStream,
  key: string,
  resolve: Resolve,
): readonly (PdfObject | undefined)[] {
  const value = resolve(stream.dict.entries.get(key))
  if (value === undefined || value === null) return []
  return isKind(value, 'array') ? value.items.map(resolve) : [value]
}

function predictorParameters(parameters: PdfObject | undefined, resolve: Resolve) {
  const number = (key: string, otherwise: number): number => {
    const value = isKind(parameters, 'dict') ? resolve(parameters.entries.get(key)) : undefined
    return typeof value === 'number' ? value : otherwise
  }
  return {
    predictor: number('Predictor', 1),
    colours: number('Colors', 1),
    bits: number('BitsPerComponent', 8),
    columns: number('Columns', 1),
  }
}
