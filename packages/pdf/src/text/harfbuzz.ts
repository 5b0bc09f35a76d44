type HarfBuzz = typeof import('harfbuzzjs')

let loading: Promise<HarfBuzz> | null = null

/**
 * The shaping engine, loaded when the first document is set. It is compiled code beside its module, found by
 * `import.meta.url`: in Node from the file system, in browsers by fetch.
 */
export function harfBuzz(): Promise<HarfBuzz> {
  loading ??= import('harfbuzzjs')
  return loading
}

export type {Font as HarfBuzzFont} from 'harfbuzzjs'
export type {HarfBuzz}
