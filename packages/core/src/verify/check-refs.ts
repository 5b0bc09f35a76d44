import {evidenceRef, evidenceRefs} from '../evidence-ref.ts'
import type {EvidenceRef, Issue} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {isNamedAtRisk, notGeneral} from '../protect/plan.ts'
import {factsOf} from '../queries/facts-of.ts'
import {resolve} from '../resolve.ts'
import {statementsOf} from '../statements-of.ts'
import {nearest} from './nearest.ts'
import {broken} from './verification.ts'

/** Whether every evidence reference and every party named in the dossier exists. */
export function checkRefs(dossier: Dossier): Issue[] {
  return [
    ...unknownEvidence(dossier),
    ...unknownParties(dossier),
    ...notGenerals(dossier),
    ...namedAtRisk(dossier),
    ...twice(dossier),
  ]
}

interface Use<T> {
  readonly path: string
  readonly id: T
}

function unknownEvidence(dossier: Dossier): Issue[] {
  const proposed = new Map((dossier.proposals ?? []).map(({ref, agent}) => [ref, agent]))
  return evidenceUses(dossier)
    .filter(({path, id}) => !(path.startsWith('corrections') && proposed.has(id)))
    .filter(({id}) => resolve(dossier, id) === null)
    .map(({path, id}) => {
      const agent = proposed.get(id)
      return agent === undefined
        ? broken(
            'unknown-evidence',
            `${path} cites ${id}, which names nothing; ${advice(dossier, id)}`,
            {path},
          )
        : broken(
            'unaccepted-evidence',
            `${path} cites ${id}, which ${agent} proposed and nobody has accepted; accept it in "corrections", or cite something else`,
            {path},
          )
    })
}

function evidenceUses(dossier: Dossier): Use<EvidenceRef>[] {
  const {analysis, protection} = dossier
  return [
    ...dossier.excerpts.map(({ref}, n) => ({path: `excerpts[${n}].ref`, id: ref})),
    ...dossier.paraphrases.map(({ref}, n) => ({path: `paraphrases[${n}].ref`, id: ref})),
    ...Object.keys(dossier.anchors).map((id) => ({path: `anchors.${id}`, id})),
    // of a correction that was carried out the fact may be gone
    ...dossier.corrections.flatMap(({ref, changed = []}, n) =>
      changed.length === 0 ? [{path: `corrections[${n}].ref`, id: ref}] : [],
    ),
    ...dossier.parties.flatMap((party, n) =>
      party.entities.map((id, m) => ({path: `parties[${n}].entities[${m}]`, id})),
    ),
    ...statementsOf(analysis).flatMap(({path, evidence}) =>
      evidenceRefs(evidence).map((id) => ({path: `${path}.evidence`, id})),
    ),
    ...(analysis?.keyFigures ?? []).map((id, n) => ({path: `analysis.keyFigures[${n}]`, id})),
    ...(analysis?.translations ?? []).map(({of}, n) => ({
      path: `analysis.translations[${n}].of`,
      id: of,
    })),
    ...(protection?.generalise ?? []).flatMap(({ref: id}, n) =>
      id === undefined ? [] : [{path: `protection.generalise[${n}].ref`, id}],
    ),
  ]
}

function unknownParties(dossier: Dossier): Issue[] {
  const known = new Set(dossier.parties.map((party) => party.id))
  return partyUses(dossier)
    .filter(({id}) => !known.has(id))
    .map(({path, id}) =>
      broken('unknown-party', `${path} is ${id}, which is the id of no party of this dossier`, {
        path,
      }),
    )
}

function partyUses(dossier: Dossier): Use<string>[] {
  const {analysis, protection} = dossier
  return [
    ...(analysis?.positions ?? []).map(({party}, n) => ({
      path: `analysis.positions[${n}].party`,
      id: party,
    })),
    ...(analysis?.replies ?? []).map(({party}, n) => ({
      path: `analysis.replies[${n}].party`,
      id: party,
    })),
    ...(analysis?.recommendations ?? []).map(({addressee}, n) => ({
      path: `analysis.recommendations[${n}].addressee`,
      id: addressee,
    })),
    ...(protection?.people ?? []).map(({party}, n) => ({
      path: `protection.people[${n}].party`,
      id: party,
    })),
  ]
}

/** Only dates, places and words can be stated less exactly; a reference to nothing is told of elsewhere. */
function notGenerals(dossier: Dossier): Issue[] {
  return (dossier.protection?.generalise ?? []).flatMap((one, n) => {
    if (one.ref !== undefined && resolve(dossier, one.ref) === null) return []
    const wrong = notGeneral(dossier, one)
    const path = `protection.generalise[${n}]${one.ref === undefined ? '' : '.ref'}`
    return wrong === null ? [] : [broken('not-general', `${path}: ${wrong}`, {path})]
  })
}

/** Whom the dossier marks as at risk it must not name, unless somebody says why. */
function namedAtRisk(dossier: Dossier): Issue[] {
  return (dossier.protection?.people ?? []).flatMap((person, n) => {
    if (!isNamedAtRisk(person)) return []
    const path = `protection.people[${n}].policy`
    const message = `${path} names ${person.party}, who is marked as at risk; expected pseudonym, role or omit, or the reason to print the name in "why"`
    return [broken('at-risk-named', message, {path})]
  })
}

function twice(dossier: Dossier): Issue[] {
  const lists = {
    articles: dossier.articles,
    parties: dossier.parties,
    references: dossier.references,
    'analysis.claims': dossier.analysis?.claims ?? [],
  }
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({id}, index) =>
      items.findIndex((item) => item.id === id) === index
        ? []
        : [
            broken(
              'duplicate-id',
              `${list}[${index}] has the id ${id} of another one; an id names one`,
              {
                path: `${list}[${index}].id`,
              },
            ),
          ],
    ),
  )
}

function advice(dossier: Dossier, ref: EvidenceRef): string {
  const near = nearest(ref, allRefs(dossier))
  return near === null
    ? `expected an article's id, a colon and the id of a fact, such as ${example(dossier)}`
    : `did you mean ${near}?`
}

function allRefs(dossier: Dossier): EvidenceRef[] {
  const facts = dossier.articles.flatMap((article) =>
    [...article.blocks, ...factsOf(article).map(({value}) => value)].map(({id}) =>
      evidenceRef(article.id, id),
    ),
  )
  return [...facts, ...dossier.references.map(({id}) => id)]
}

function example(dossier: Dossier): string {
  const article = dossier.articles[0]
  const fact = article?.quotations[0] ?? article?.blocks[0]
  return `${article?.id ?? 'article'}:${fact?.id ?? 'q7k2m5xabcd'}`
}
