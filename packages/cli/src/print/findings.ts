import type {Issue} from '@onrecord/core'
import type {Input} from '../input/load-input.ts'

/** One finding on one line; where the file's places are known it begins like a compiler's. */
export function findingLine(input: Input, finding: Issue): string {
  const {severity, code, message, path} = finding
  const place = placeOf(input, finding)
  const where = place === null ? '' : `${input.file}:${place.line}:${place.column}: `
  return `${where}${severity}: ${message}${path === undefined || path === '' ? '' : ` (${path})`} [${code}]`
}

/** One finding on one line below the name of its file, for what has no places. */
export function fileFindingLine(file: string, {severity, message, code}: Issue): string {
  return `${file}: ${severity}: ${message} [${code}]`
}

/** Findings as every checking command prints them as JSON. */
export function findingsJson(input: Input, findings: readonly Issue[]): readonly unknown[] {
  return findings.map((finding) => {
    const {code, severity, message, path, span} = finding
    return {
      code,
      severity,
      message,
      file: input.file,
      ...placeOf(input, finding),
      ...(path === undefined ? {} : {path}),
      ...(span === undefined || span === null ? {} : {span}),
    }
  })
}

function placeOf(input: Input, {path}: Issue) {
  return input.kind === 'dossier' && path !== undefined ? (input.places?.(path) ?? null) : null
}
