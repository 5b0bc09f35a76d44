import {fieldsOf} from '../correct/fields.ts'
import {settingOf} from '../correct/speaker-words.ts'
import {evidenceRefs} from '../evidence-ref.ts'
import type {Issue} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {evidenceSpans, resolve} from '../resolve.ts'
import {statementsOf} from '../statements-of.ts'
import {broken} from './verification.ts'

/** Whether each correction can be carried out, and nothing stands on what one rejects. */
export function checkCorrections(dossier: Dossier): Issue[] {
  return [...notSettable(dossier), ...citedThoughRejected(dossier)]
}

function notSettable(dossier: Dossier): Issue[] {
  return dossier.corrections.flatMap(({ref, set}, n) => {
    const evidence = resolve(dossier, ref)
    if (evidence === null || evidence.article === null) return []
    const {article, kind} = evidence
    const fields = fieldsOf(kind)
    const setting = settingOf(article, evidenceSpans(evidence), set)
    return Object.entries(set).flatMap(([path, value]) => {
      const check = fields[path]
      const expected =
        check === undefined
          ? `one of ${Object.keys(fields).join(', ') || 'nothing'} for ${kind}`
          : check(value, article, setting)
      if (expected === null) return []
      const got = check === undefined ? path : JSON.stringify(value)
      const where = `corrections[${n}].set`
      return [
        broken('correction', `${where}, ${path}: expected ${expected}, got ${got}`, {path: where}),
      ]
    })
  })
}

function citedThoughRejected(dossier: Dossier): Issue[] {
  const rejected = new Set(
    dossier.corrections.flatMap(({ref, set}) => (set.rejected === true ? [ref] : [])),
  )
  return statementsOf(dossier.analysis).flatMap(({path, evidence}) =>
    evidenceRefs(evidence)
      .filter((ref) => rejected.has(ref))
      .map((ref) =>
        broken('rejected-evidence', `${path} cites ${ref}, which a correction rejects`, {path}),
      ),
  )
}
