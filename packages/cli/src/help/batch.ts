/** What the help says of commands that take many inputs. */
export const BATCH =
  'Of several inputs, or of a folder, each is taken in turn: one that fails does not stop the others, the exit code is the highest, and --json has their findings, where it finds things, and "results": [ { "input", "exit", … or "error" } ].'
