import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Of the platform; typed here because the DOM's types, which would name it, are not part of the workspace. */
declare const WebAssembly: {
  instantiate(module: Uint8Array): Promise<{readonly instance: {readonly exports: unknown}}>
}

/** The part of HarfBuzz's C interface (hb-subset.h) that pins a variable face to one weight. Numbers are addresses. */
interface HarfBuzzSubset {
  readonly memory: {readonly buffer: ArrayBuffer}
  malloc(size: number): number
  free(at: number): void
  hb_blob_create(at: number, size: number, mode: number, data: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_keep_everything(input: number): void
  hb_subset_input_pin_axis_location(
    input: number,
    face: number,
    axis: number,
    value: number,
  ): number
  hb_subset_or_fail(face: number, input: number): number
}

const writable = 2
const weightAxis = 0x77676874

const module = readFileSync(
  fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
)
const {instance} = await WebAssembly.instantiate(module)
const engine = instance.exports as HarfBuzzSubset

/** A variable TrueType face pinned to a weight; its glyphs keep their numbers. */
export function instanceAt(bytes: Uint8Array, weight: number): Uint8Array {
  const at = engine.malloc(bytes.length)
  new Uint8Array(engine.memory.buffer).set(bytes, at)
  const blob = engine.hb_blob_create(at, bytes.length, writable, 0, 0)
  const face = engine.hb_face_create(blob, 0)
  const input = engine.hb_subset_input_create_or_fail()
  engine.hb_subset_input_keep_everything(input)
  engine.hb_subset_input_pin_axis_location(input, face, weightAxis, weight)
  const pinned = engine.hb_subset_or_fail(face, input)
  if (pinned === 0) throw new Error(`HarfBuzz could not pin a face to the weight ${weight}.`)
  const result = engine.hb_face_reference_blob(pinned)
  const from = engine.hb_blob_get_data(result, 0)
  const copy = new Uint8Array(engine.memory.buffer).slice(
    from,
    from + engine.hb_blob_get_length(result),
  )
  engine.hb_blob_destroy(result)
  engine.hb_face_destroy(pinned)
  engine.hb_subset_input_destroy(input)
  engine.hb_face_destroy(face)
  engine.hb_blob_destroy(blob)
  engine.free(at)
  return copy
}
