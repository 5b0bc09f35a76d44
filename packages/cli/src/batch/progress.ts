import {basename} from 'node:path'

/** What of many inputs is done, on stderr: a bar at a terminal, else a line for each. */
export interface Progress {
  begin(input: string): void
  end(input: string, lines: readonly string[], exit: number): void
}

export function progressOver(inputs: readonly string[]): Progress {
  const {stderr} = process
  let done = 0
  const clear = () => stderr.write('\r\u001b[K')
  const draw = (input: string) => {
    if (!stderr.isTTY) return
    clear()
    stderr.write(barLine(done, inputs.length, basename(input), stderr.columns || 80))
  }
  return {
    begin: draw,
    end: (input, lines, exit) => {
      done++
      if (stderr.isTTY) clear()
      const said = lines.length === 0 ? [exit === 0 ? 'done' : `ends with ${exit}`] : lines
      for (const line of said) stderr.write(`[${done}/${inputs.length}] ${input}: ${line}\n`)
    },
  }
}

/** `[#####.....] 1/2 harbour-town`, one line of a terminal. */
export function barLine(done: number, all: number, name: string, columns: number): string {
  const filled = Math.round((done / all) * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${all} `
  return `${bar}${name}`.slice(0, Math.max(bar.length, columns - 1))
}

const WIDTH = 20
