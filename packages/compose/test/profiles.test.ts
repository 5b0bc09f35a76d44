import {readFileSync} from 'node:fs'
import {compose, countedWords, type ProfileId, profiles, wordCount} from '@onrecord/compose'
import type {Dossier} from '@onrecord/core'
import {lintDocument, paragraph, plainText, walk} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {lines, titles, under} from './support/outline.ts'
import {changed, rivers, submitting, tenants} from './support/submitting.ts'

/** An analysis whose background has this many more words. */
function longer(words: number): (dossier: Dossier) => Dossier {
  return changed((analysis) => ({
    ...analysis,
    background: [{text: `${'word '.repeat(words - 1)}word.`, evidence: []}],
  }))
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}

it('each profile has a row in the README, and each row a profile', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, table = ''] = page.split('| profile | limit in words |')
  const [rows = ''] = table.split('\n\n')
  const named = [...rows.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', '),
  )
  expect(named).toEqual(Object.keys(profiles).map((id) => `\`${id}\``))
})

describe.each(Object.keys(profiles) as ProfileId[])('%s', (id) => {
  it('composes a document without faults that says which profile made it', () => {
    const tree = compose(submitting(), {profile: id})
    expect(lintDocument(tree)).toEqual([])
    expect(tree.properties).toEqual([
      {name: 'onrecord-model-sha256', value: expect.stringMatching(/^[\da-f]{64}$/)},
      {name: 'onrecord-profile', value: `${id} ${profiles[id].version}`},
    ])
  })

  it('says who submits it where it cannot be made without a submitter, and there alone', () => {
    const {needs, submitters} = profiles[id]
    const asks = needs.includes('submitter') || needs.includes('twoSubmitters')
    expect(submitters !== 'none').toBe(asks)
  })

  it('has a source for every rule', () => {
    expect(profiles[id].id).toBe(id)
    expect(profiles[id].version).toMatch(/^\d{4}\.\d+$/)
    expect(profiles[id].sources.every(({settles, issuer}) => settles !== '' && issuer !== '')).toBe(
      true,
    )
  })
})

describe('a submission to the Universal Periodic Review', () => {
  const tree = compose(submitting(), {profile: 'upr-joint'})

  it('has introduction, text and recommendations, then an annex', () => {
    expect(titles(tree)).toEqual([
      'Introduction',
      'Summary',
      'Main concerns',
      'What is reported and what has been checked',
      'Positions and replies',
      'Law and mechanisms',
      'Recommendations',
    ])
    expect(tree.children.at(-1)?.type).toBe('annex')
    // the masthead has nobody’s name where several submit
    const headed = {...submitting(), organisation: 'Rivers desk'}
    expect(compose(headed, {profile: 'upr-joint'}).organisation).toBeUndefined()
    expect(compose(headed, {profile: 'upr-individual'}).organisation).toBe('Rivers desk')
    expect(tree.authors).toEqual(['Marrow Institute for Rivers', 'Valley Tenants’ Union'])
  })

  it('says in a sentence who answered, and of whom the article says nothing', () => {
    const given = changed((analysis) => ({
      ...analysis,
      replies: analysis.replies.map((reply) => ({...reply, status: 'absent' as const})),
    }))
    const silent = compose(submitting(given), {profile: 'upr-individual'})
    expect(lines(silent, under(silent, 'Positions and replies')).at(-1)).toMatch(
      /Ministry of Works: the article carries no reply\.$/,
    )
  })

  it('numbers its paragraphs through all parts', () => {
    const numbers = tree.children.flatMap((block) =>
      block.type === 'paragraph' && block.number !== undefined ? [block.number] : [],
    )
    expect(numbers).toEqual(Array.from({length: 14}, (_, index) => `${index + 1}.`))
  })

  it('says what is second-hand, on the rung that the status of each claim allows', () => {
    const claims = compose(
      submitting(
        changed((analysis) => {
          const [open, settled] = analysis.claims
          if (open === undefined || settled === undefined) return analysis
          const check = {by: 'River desk', on: '2024-05-08', method: 'Read it', result: 'So it is'}
          const against = {ref: settled.evidence[0] as string, bearing: 'contradicts' as const}
          return {
            ...analysis,
            claims: [
              open,
              {...open, id: 'c3', status: 'disputed', evidence: [...open.evidence, against]},
              {...open, id: 'c4', status: 'refuted', evidence: [against], missing: undefined},
              {...settled, id: 'c5', status: 'attributed'},
              {...settled, id: 'c6', status: 'corroborated', checks: [check]},
              {...settled, id: 'c7', checks: [check]},
              {...open, id: 'c8', text: 'Houses are empty.', missing: undefined},
            ],
          }
        }),
      ),
      {profile: 'upr-individual'},
    )
    expect(lines(claims, under(claims, 'What is reported and what has been checked'))).toEqual([
      'Second-hand information. The Upland Courier reports, without confirmation, that more than 60 houses are empty. Missing: a count by the board.',
      'Second-hand information. The Upland Courier reports, without confirmation, that more than 60 houses are empty. The Ministry of Works denies this. Missing: a count by the board.',
      'Second-hand information. It has been claimed that more than 60 houses are empty. The Ministry of Works denies this.',
      'Second-hand information. The Ministry of Works states that money is set aside.',
      'Checked information. The Ministry of Works states that money is set aside. River desk has checked this and found support for it. Check of 8 May 2024: Read it. So it is.',
      'Checked information. River desk confirms that money is set aside. Check of 8 May 2024: Read it. So it is.',
      'Second-hand information. The Upland Courier reports, without confirmation, that houses are empty.',
    ])
  })

  it('is the first submitter’s where one submits alone', () => {
    const alone = compose(submitting(), {profile: 'upr-individual'})
    expect(plainText(alone.children.slice(0, 1))).toBe(
      'Submitted by Marrow Institute for Rivers for the review of Marrow, May 2031.',
    )
    expect(lines(alone, under(alone, 'Introduction'))[0]).toBe(
      'The institute has measured the Elm since 1990. Contact: desk@rivers.example.',
    )
    expect(lines(alone, under(alone, 'Recommendations').slice(0, 3))).toEqual([
      'Marrow Institute for Rivers recommends the following for the review of Marrow:',
      'Valley Water Board: Consult the lower valley, as the agreement asks.',
      'Ministry of Works: Release no money before both banks are heard.',
    ])
  })
})

it('names who states, in which status, and who only shares the views', () => {
  const tree = compose(submitting(), {profile: 'hrc-statement'})
  expect(lines(tree, tree.children.slice(0, 2))).toEqual([
    'Submitted by Marrow Institute for Rivers, a non-governmental organization in special consultative status.',
    'Valley Tenants’ Union also shares the views expressed in this statement.',
  ])
  expect(tree.authors).toEqual(['Marrow Institute for Rivers'])
  const marked: string[] = []
  walk(tree.children.slice(0, -1), {inline: ({type}) => marked.push(type)})
  expect(marked).not.toContain('emphasis')
  expect(marked).not.toContain('strong')
})

describe('limits', () => {
  it.each([
    ['upr-individual', 'text', 2815],
    ['upr-joint', 'text', 5630],
    ['hrc-statement', 'text and notes', 1500],
    ['letter', 'text', 1200],
  ] as const)('%s counts %s, up to %i words', (profile, _, most) => {
    const size = (words: number) =>
      countedWords(wordCount(compose(submitting(longer(words)), {profile})), profiles[profile])
    const room = most - size(10)
    expect(size(10 + room)).toBe(most)
    expect(thrownBy(() => compose(submitting(longer(11 + room)), {profile}))).toMatchObject({
      code: 'profile-limit',
      message: expect.stringContaining(
        `The document has ${most + 1} words, 1 more than the ${most} of `,
      ),
    })
  })

  it('allows a statement in general consultative status more', () => {
    const general = (dossier: Dossier): Dossier => ({
      ...dossier,
      submission: {submitters: [{...rivers, status: 'general'}]},
    })
    const dossier = general(submitting(longer(1500)))
    expect(() => compose(dossier, {profile: 'hrc-statement'})).not.toThrow()
    expect(() => compose(general(submitting(longer(2000))), {profile: 'hrc-statement'})).toThrow(
      /of a written statement in general consultative status, notes included/,
    )
  })

  it('measure what several state by whoever of them has the fewest words, and name them as the form does', () => {
    const both = (dossier: Dossier): Dossier => ({
      ...dossier,
      submission: {submitters: [rivers, {...tenants, status: 'general'}]},
    })
    expect(() => compose(both(submitting(longer(1500))), {profile: 'hrc-statement'})).toThrow(
      /more than the 1500 of a written statement in special consultative status/,
    )
    const reversed = {submitters: [{...tenants, status: 'general' as const}, rivers]}
    const dossier = {...submitting(longer(1500)), submission: reversed}
    expect(() => compose(dossier, {profile: 'hrc-statement'})).toThrow(/the 1500 of/)
    expect(compose(both(submitting()), {profile: 'hrc-statement'}).authors).toEqual([
      'Valley Tenants’ Union',
      'Marrow Institute for Rivers',
    ])
  })

  it('count words as a word processor does: title, headings, numbers; notes and annexes apart', () => {
    const tree = {
      ...compose(submitting(), {profile: 'letter'}),
      title: 'Two words',
      children: [paragraph('One – two.', {number: '1.'}), paragraph('three')],
      notes: [],
    }
    expect(wordCount(tree)).toEqual({text: 23 + 2 + 4 + 1, notes: 0, annex: 0})
    // "Rivers desk · Letter 10 May 2024": the organisation of the dossier, then what it is, and when
    const headed = {...tree, opening: undefined, authors: [], organisation: 'Rivers desk'}
    expect(wordCount(headed)).toEqual({text: 4 + 3 + 2 + 4 + 1, notes: 0, annex: 0})
  })
})

describe('needs', () => {
  it.each([
    ['upr-individual', 'analysis', (dossier: Dossier) => ({...dossier, analysis: null})],
    [
      'hrc-statement',
      'analysis.recommendations',
      changed((analysis) => ({...analysis, recommendations: []})),
    ],
    [
      'upr-joint',
      'submission.submitters',
      (dossier: Dossier) => ({...dossier, submission: {state: 'Marrow', submitters: [rivers]}}),
    ],
    [
      'upr-individual',
      'submission.submitters',
      (dossier: Dossier) => ({...dossier, submission: {submitters: [{name: 'A'}]}}),
    ],
    [
      'upr-individual',
      'submission.state',
      (dossier: Dossier) => ({...dossier, submission: {submitters: [rivers]}}),
    ],
    [
      'hrc-statement',
      'submission.submitters',
      (dossier: Dossier) => ({...dossier, submission: {submitters: [tenants]}}),
    ],
    ['letter', 'letter', (dossier: Dossier) => ({...dossier, letter: undefined})],
  ] as const)('%s refuses a dossier without %s', (profile, place, change) => {
    expect(thrownBy(() => compose(submitting(change), {profile}))).toMatchObject({
      code: 'profile-missing',
      place,
    })
  })
})
