import type {Rendering} from '@onrecord/compose'
import {type Issue, sha256Hex} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'

/** By which hashes the model of a document knows its letterhead and the version that it is compared with. */
export function renderedWith(
  template: Uint8Array | undefined,
  compare: DocumentTree | undefined,
): Rendering | undefined {
  if (template === undefined && compare === undefined) return undefined
  return {
    template: template && sha256Hex(template),
    compare: compare && sha256Hex(JSON.stringify({...compare, attachments: []})),
  }
}

/** What a document was made with and is not at hand, or is another one. */
export function lackingOf(made: Rendering | undefined, given: Rendering | undefined): Issue[] {
  return [
    ...lacking(made?.template, given?.template, {
      code: 'template',
      what: 'in a letterhead',
      option: '--template FILE',
    }),
    ...lacking(made?.compare, given?.compare, {
      code: 'compare',
      what: 'as a comparison with an older version',
      option: '--compare OLD',
    }),
  ]
}

interface Part {
  readonly code: string
  readonly what: string
  readonly option: string
}

function lacking(
  made: string | undefined,
  given: string | undefined,
  {code, what, option}: Part,
): Issue[] {
  if (made === given) return []
  if (made === undefined) {
    const message = `it was not made ${what}; leave ${option} out`
    return [{severity: 'error', code: `other-${code}`, message}]
  }
  if (given === undefined) {
    const message = `it was made ${what} (SHA-256 ${made}): only what is embedded was checked; give it with ${option} to make the document again`
    return [{severity: 'info', code: `${code}-not-rederived`, message}]
  }
  const message = `it was made ${what} with SHA-256 ${made}; what ${option} gives has ${given}`
  return [{severity: 'error', code: `other-${code}`, message}]
}
