import type {Issue} from '@onrecord/core'

export function findingLine({severity, code, message, path}: Issue): string {
  return `${severity}: ${message}${path === undefined || path === '' ? '' : ` (${path})`} [${code}]`
}

/** The JSON that every checking command prints. */
export function findingsJson(file: string, findings: readonly Issue[]): unknown {
  return {
    findings: findings.map(({code, severity, message, path, span}) => ({
      code,
      severity,
      message,
      file,
      ...(path === undefined ? {} : {path}),
      ...(span === undefined || span === null ? {} : {span}),
    })),
  }
}
