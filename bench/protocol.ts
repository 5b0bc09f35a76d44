/** A line that a worker reads. */
export interface Order {
  /** Path of the text as JSON: see `BenchText`. */
  readonly text: string
  /** Where the finished file goes, outside the time that is measured. */
  readonly output: string
}

/** A line that a worker answers. */
export interface Answer {
  /** From the text in memory to the bytes in memory; in the first answer of a process, the loading of the engine too. */
  readonly milliseconds: number
  readonly bytes: number
  readonly version: string
  /** The most memory that the process has held, in bytes. */
  readonly peak: number
}
