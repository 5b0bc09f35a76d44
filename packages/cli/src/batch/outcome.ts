/** What a command has to say about one of its inputs. */
export interface Outcome {
  readonly exit: number
  /** For stdout, without `--json`. */
  readonly out?: string | Uint8Array | undefined
  /** Lines for stderr. */
  readonly told?: readonly string[] | undefined
  /** Of a command that finds things: for `--json`. */
  readonly findings?: readonly unknown[] | undefined
  /** What else `--json` has. */
  readonly fields?: object | undefined
}
