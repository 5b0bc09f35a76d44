import {join} from 'node:path'
import {loadInput} from '../../packages/cli/src/input/load-input.ts'
import type {Dossier} from '../../packages/core/src/index.ts'

/** A dossier of `examples/`, as the command loads it. */
export async function example(name: string): Promise<Dossier> {
  const input = await loadInput(join(import.meta.dirname, '../../examples', name), {})
  if (input.kind !== 'dossier') throw new Error(`${name} is no dossier`)
  return input.dossier
}
