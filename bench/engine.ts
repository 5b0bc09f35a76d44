import type {BenchText} from './text.ts'

/**
 * What a file under `engines/` or `rivals/` exports as `create`: opens the engine with the faces that all share and gives what sets a text.
 * An engine that is no Node module answers the lines that `worker.ts` answers.
 */
export type CreateEngine = (setup: EngineSetup) => Promise<Engine>

export interface EngineSetup {
  /** Paths of the TrueType files that every engine embeds. */
  readonly faces: Readonly<Record<FaceName, string>>
  /** A folder for what the engine must write to work. */
  readonly folder: string
}

export type FaceName = 'serif' | 'serifBold' | 'serifItalic' | 'sans' | 'sansBold'

export interface Engine {
  /** Name and version as the report prints them. */
  readonly version: string
  readonly render: (text: BenchText) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/**
 * The page that every engine sets: sizes in points.
 *
 * @public of the engines under `rivals/`, which have dependencies of their own
 */
export const page = {
  margins: {top: 72, right: 80, bottom: 72, left: 80},
  title: 24,
  heading: 15,
  body: 10.5,
  leading: 14.5,
  cell: 9,
  caption: 8.5,
} as const
