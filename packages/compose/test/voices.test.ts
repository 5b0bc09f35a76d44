import {brief} from '@onrecord/compose'
import {dossierOf} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {partyVoice, roleAlone} from '../src/evidence/voices.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier} from './support/elm-valley.ts'

const HEAD = 'Ferry stops\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

describe('a body that the article calls with its article', () => {
  const at = new ArticleBuilder(
    `${HEAD}The Board of Piers said that the ferry is late. Orm Lines said that it sold it. The report says that 40 guests cross it.\n`,
  )
  const board = at.entity('Board of Piers', {type: 'organisation', mentions: ['Board of Piers']})
  const lines = at.entity('Orm Lines', {type: 'organisation', mentions: ['Orm Lines']})
  const report = at.speaker({
    status: 'unattributed',
    mention: at.span('The report'),
    description: 'The report',
  })
  at.quotation('indirect', {
    content: ['that the ferry is late'],
    cue: 'said',
    speaker: {entity: board},
  })
  at.quotation('indirect', {
    content: ['that it sold it'],
    cue: 'said#2',
    speaker: {entity: lines},
  })
  at.figure('40 guests', {value: 40, unit: 'person', measures: ['guests'], speaker: report})
  const words = plainText(brief(dossierOf(at.build({id: 'f'}))).children)

  it('has it within a sentence, and one that goes without it has none', () => {
    expect(words).toContain('The article rests on the Board of Piers and Orm Lines.')
  })

  it('has a small letter and its article as a source, where it is a common noun', () => {
    const at = new ArticleBuilder(`${HEAD}An old charity said that 40 guests cross it.\n`)
    const charity = at.entity('old charity', {type: 'organisation', mentions: ['old charity']})
    const speaker = at.speaker({entity: charity, mention: at.span('An old charity')})
    at.figure('40 guests', {value: 40, unit: 'person', measures: ['guests'], speaker})
    expect(plainText(brief(dossierOf(at.build({id: 'f'}))).children)).toContain(
      'Source: an old charity',
    )
  })

  it('has it where its letters stand behind it, and where it is told', () => {
    const at = new ArticleBuilder(
      `${HEAD}“It rains on every roof of the town, and nobody has seen the like since May,” Ada Orm told the Quay Post (QP). “It is late, and we have waited for the ferry since nine,” she said.\n${'Nothing else was heard on the quay.\n'.repeat(19)}`,
    )
    const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
    const post = at.entity('Quay Post', {type: 'organisation', mentions: ['Quay Post']})
    const words = [
      '“It rains on every roof of the town, and nobody has seen the like since May,”',
      '“It is late, and we have waited for the ferry since nine,”',
    ]
    for (const [n, quoted] of words.entries())
      at.quotation('direct', {
        content: [quoted],
        quoted: [quoted],
        cue: n === 0 ? 'told' : 'said',
        speaker: {entity: ada},
        addressee: post,
      })
    expect(plainText(brief(dossierOf(at.build({id: 'f'}))).children)).toContain('to the Quay Post')
  })

  it('is the source of a figure in small letters, and then the figure is not one without a source', () => {
    expect(words).toContain('Source: the report')
    expect(words).not.toContain('Figures without a source')
  })
})

describe('who speaks in no section', () => {
  const briefOf = (sentence: string, ...contents: readonly string[]) => {
    const at = new ArticleBuilder(`${HEAD}${sentence}\n`)
    for (const content of contents) {
      const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
      at.quotation('indirect', {content: [content], cue: 'said', speaker: {entity: ada}})
    }
    return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
  }

  it('is nobody only where nobody speaks', () => {
    expect(briefOf('It rains.')).toContain(
      'The automatic reading found no statement that is attributed to anyone.',
    )
  })

  it('has spoken above', () => {
    const long = 'the ferry will be late on every one of the next nine days of May'
    const words = briefOf(
      `Ada Orm said ${long}.${' Nothing else was heard on the quay.'.repeat(20)}`,
      long,
    )
    expect(words).toContain(
      'The automatic reading found no other statement that is attributed to anyone.',
    )
    expect(words).not.toContain(
      'The automatic reading found no statement that is attributed to anyone.',
    )
  })
})

describe('what somebody is', () => {
  it('follows a name as a clause, and stands alone without its pronoun', () => {
    const at = new ArticleBuilder(
      `${HEAD}Ada Orm, who teaches tides at college, said that it rains.\n${'Nothing else was heard on the quay.\n'.repeat(9)}`,
    )
    const role = 'teaches tides at college'
    const ada = at.entity('Ada Orm', {roles: [role], mentions: ['Ada Orm']})
    at.quotation('indirect', {
      content: ['that it rains'],
      cue: 'said',
      speaker: {entity: ada},
    })
    const words = plainText(brief(dossierOf(at.build({id: 'f'}))).children)
    expect(words).toContain('rests on Ada Orm, who teaches tides at college.')
    expect(roleAlone('who teaches tides at college')).toBe(role)
  })

  it('is joined to the body beside the name, which alone stands for it', () => {
    const roleOf = (sentence: string, ...roles: string[]) => {
      const at = new ArticleBuilder(
        `${HEAD}${sentence}\n${'Nothing else was heard on the quay.\n'.repeat(9)}`,
      )
      const ada = at.entity('Ada Orm', {roles, mentions: ['Ada Orm']})
      at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity: ada}})
      return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
    }
    expect(
      roleOf(
        'The analyst Ada Orm of the Quay Bank said that it rains.',
        'analyst',
        'of the Quay Bank',
      ),
    ).toContain('rests on Ada Orm, analyst of the Quay Bank.')
    expect(roleOf('Ada Orm of the Quay Bank said that it rains.', 'of the Quay Bank')).toContain(
      'rests on Ada Orm, of the Quay Bank.',
    )
    expect(
      roleOf('Former Quay Bank chief Ada Orm said that it rains.', 'Former Quay Bank chief'),
    ).toContain('rests on Ada Orm, former Quay Bank chief.')
    expect(
      roleOf('Quay chief of staff Lt. Col. Ada Orm said that it rains.', 'chief of staff Lt. Col.'),
    ).toContain('rests on Ada Orm, chief of staff.')
    expect(roleOf('Lt. Col. Ada Orm said that it rains.', 'Lt. Col.')).toContain(
      'rests on Ada Orm, lieutenant colonel.',
    )
    expect(roleOf('Marrow Sens. Ada Orm said that it rains.', 'Marrow Sens.')).toContain(
      'rests on Ada Orm, Marrow senator.',
    )
    expect(
      roleOf('Speaker of the House Rep. Ada Orm said that it rains.', 'Speaker of the House Rep.'),
    ).toContain('rests on Ada Orm, Speaker of the House.')
  })

  it('is an office before the body alone', () => {
    const at = new ArticleBuilder(
      `${HEAD}Quay mayor Ada Orm spoke. The Guild’s Ada Orm said that it rains.\n${'Nothing else was heard on the quay.\n'.repeat(9)}`,
    )
    const guild = at.entity('Guild', {type: 'organisation', mentions: ['Guild']})
    const ada = at.entity('Ada Orm', {roles: ['Quay mayor', 'Guild'], mentions: ['Ada Orm']})
    at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity: ada}})
    const article = at.build({id: 'f'})
    const entities = article.entities.map((one) => ({
      ...one,
      roles: one.roles.map((role, index) => ({...role, organisation: index === 1 ? guild : null})),
    }))
    expect(plainText(brief(dossierOf({...article, entities})).children)).toContain(
      'rests on Ada Orm, quay mayor.',
    )
  })

  it('is told of a body with "which"', () => {
    const voice = (name: string, role: string) =>
      partyVoice(
        elmDossier((given) => ({
          ...given,
          parties: given.parties.map((party) => (party.name === name ? {...party, role} : party)),
        })),
        elmDossier().parties.find((party) => party.name === name)?.id ?? '',
      ).role
    expect(voice('Ministry of Works', 'has paid for the wall')).toBe('which has paid for the wall')
    expect(voice('Ministry of Works', 'government department')).toBe('government department')
    expect(roleAlone('which has paid for the wall')).toBe('has paid for the wall')
  })

  it('is told with its school and its town', () => {
    const role =
      'an associate professor of tides and harbour law at the College of Coast and Quay in southern Orm'
    const at = new ArticleBuilder(`${HEAD}Ada Orm, ${role}, said that it rains.\n`)
    const ada = at.entity('Ada Orm', {roles: [role], mentions: ['Ada Orm']})
    at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity: ada}})
    expect(plainText(brief(dossierOf(at.build({id: 'f'}))).children)).toContain(`Ada Orm, ${role}.`)
  })

  it('ends before the clause that goes on about it, where it is too long for a line', () => {
    const at = new ArticleBuilder(
      `${HEAD}Ada Orm, a chemist at the college who took water from nine wells in the valley between May and June, said that it rains.\n`,
    )
    const ada = at.entity('Ada Orm', {
      roles: [
        'a chemist at the college who took water from nine wells in the valley between May and June',
      ],
      mentions: ['Ada Orm'],
    })
    at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity: ada}})
    expect(plainText(brief(dossierOf(at.build({id: 'f'}))).children)).toContain(
      'rests on Ada Orm, a chemist at the college.',
    )
  })
})

describe('somebody who is described and not named', () => {
  const briefOf = (speaker: string, description: string | null = speaker) => {
    const at = new ArticleBuilder(`${HEAD}“We saw the water rise,” said ${speaker}.\n`)
    at.quotation('direct', {
      content: ['“We saw the water rise,”'],
      quoted: ['“We saw the water rise,”'],
      cue: 'said',
      speaker: {status: 'unattributed', mention: at.span(speaker), description},
    })
    return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
  }

  it('speaks under the description, and is no gap', () => {
    const words = briefOf('a former deckhand')
    expect(words).toContain('A former deckhand')
    expect(words).not.toMatch(/nobody who is named|not attributed/)
  })

  it('is not one without a name where the words are a name', () => {
    const rowOf = (speaker: string) => {
      const content = 'that the quay is out of use'
      const at = new ArticleBuilder(`${HEAD}A sign of ${speaker} said ${content}.\n`)
      at.quotation('indirect', {
        content: [content],
        cue: 'said',
        speaker: {status: 'unattributed', mention: at.span(speaker), description: speaker},
      })
      return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
    }
    expect(rowOf('the Orm Tide Information System')).toMatch(/System\tRole not stated/)
    expect(rowOf('a former deckhand')).toMatch(/deckhand\tNot named/)
  })

  it('is no speaker when it is nobody', () => {
    expect(briefOf('nobody on deck')).not.toContain('Nobody on deck')
  })

  it('is a gap where a pronoun is all that there is', () => {
    const words = briefOf('it', null)
    expect(words).toMatch(/one quotation is not attributed to anyone/)
    expect(words).not.toMatch(/\bIt\b.*We saw/)
  })
})

it.each([
  ['Norway’s ruling Reed Party said that it rains.', 'the Reed Party'],
  ['Norway’s Reed Council said that it rains.', 'the Reed Council'],
  ['The crews’ Committee on Wharves said that it rains.', 'the Committee on Wharves'],
  ['Reed Party said that it rains. Norway’s ruling Reed Party rowed.', 'Reed Party'],
  ['In Norway and Reed Party said that it rains.', 'Reed Party'],
  ['She quit after Reed Party said that it rains.', 'Reed Party'],
  ['The rower Reed Vale said that it rains.', 'Reed Vale'],
])('a body of a kind has its article behind a word that tells of it: %s', (words, name) => {
  const at = new ArticleBuilder(`${HEAD}${words}\n`)
  const said = name.replace('the ', '')
  const body = at.entity(said, {
    type: 'organisation',
    mentions: words.split(said).length > 2 ? [said, `${said}#2`] : [said],
  })
  at.quotation('indirect', {
    content: ['that it rains'],
    cue: 'said',
    speaker: {entity: body, mention: at.span(said)},
  })
  expect(plainText(brief(at.build({id: 'f'})).children)).toContain(`The article rests on ${name}.`)
})

it.each([
  ['the UQ', 'the United Quorlands'],
  ['the U.Q.', 'the United Quorlands'],
  ['the QPR', 'United Quorlands'],
])('a country has the article of its name and of its initials: %s', (words, name) => {
  const at = new ArticleBuilder(`${HEAD}United Quorlands met. Of ${words}, little is known.\n`)
  const land = at.entity('United Quorlands', {
    type: 'place',
    mentions: ['United Quorlands', words.slice('the '.length)],
  })
  at.quotation('indirect', {
    content: ['little is known'],
    cue: 'met',
    speaker: {entity: land, mention: at.span('United Quorlands')},
  })
  expect(plainText(brief(at.build({id: 'f'})).children)).toContain(`The article rests on ${name}.`)
})

it.each([
  ['Quorland’s Foreign Ministry said that the ferry is late.', 'Quorland’s Foreign Ministry'],
  ['But Quorland’s Foreign Ministry said that the ferry is late.', 'Quorland’s Foreign Ministry'],
  [
    'On Monday the Quorland’s Foreign Ministry said that the ferry is late.',
    'the Quorland’s Foreign Ministry',
  ],
  ['Monday’s Foreign Ministry said that the ferry is late.', 'the Foreign Ministry'],
  ['A Foreign Ministry said that the ferry is late.', 'Foreign Ministry'],
  [
    'Quorland’s Quorish Foreign Ministry said that the ferry is late.',
    'the Quorish Foreign Ministry',
  ],
  [
    'Quorland’s Foreign Ministry and Orm’s Foreign Ministry said that the ferry is late.',
    'the Foreign Ministry',
  ],
])('a body that every country has is told with whose it is: %s', (words, name) => {
  const at = new ArticleBuilder(`${HEAD}${words}\n`)
  for (const place of words.match(/Quorland|Orm/g) ?? [])
    at.entity(place, {type: 'place', mentions: [place]})
  const full = words.includes('Quorish') ? 'Quorish Foreign Ministry' : 'Foreign Ministry'
  const ministry = at.entity(full, {
    type: 'organisation',
    mentions: words.includes('Orm') ? [full, `${full}#2`] : [full],
  })
  at.quotation('indirect', {
    content: ['that the ferry is late'],
    cue: 'said',
    speaker: {entity: ministry, mention: at.span('Foreign Ministry')},
  })
  const said = plainText(brief(at.build({id: 'f'})).children)
  expect(said).toContain(`The article rests on ${name}.`)
})

it.each([
  ['captain who is better known as', 'captain'],
  ['who', null],
  ['best friend', null],
  ['colleague', null],
  ['friend of the guild', 'friend of the guild'],
])('a role is whole and says of whom it is, or is none: %s', (role, told) => {
  const at = new ArticleBuilder(`${HEAD}Ada Orm, ${role}, said that it rains on the quay of Orm.\n`)
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm'], roles: [role]})
  at.quotation('indirect', {
    content: ['that it rains on the quay of Orm'],
    cue: 'said',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  const dossier = dossierOf(at.build({id: 'f'}))
  const party = {id: 'p', name: 'Ada Orm', names: [], entities: [`f:${ada}`]} as const
  expect(partyVoice({...dossier, parties: [party]}, 'p').role).toBe(told)
})
