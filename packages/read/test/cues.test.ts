import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

/** Each quotation as "speaker's words | cue | words". */
async function told(body: string): Promise<readonly string[]> {
  const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
  const text = article.source.text ?? ''
  return article.quotations.map(({cue, speaker, content}) =>
    [[speaker.mention], [cue], content]
      .map((spans) =>
        spans.map((span) => (span === null ? '-' : text.slice(span.start, span.end))).join(' … '),
      )
      .join(' | '),
  )
}

describe('verbs and what stands within their group', () => {
  test.each([
    [
      'an adverb before a particle',
      'Ms Ida Brenner complained bitterly of leaks. She argued for years that the dam was old.',
      ['Ms Ida Brenner | complained bitterly of | leaks', 'She | argued | that the dam was old'],
    ],
    [
      'auxiliaries that are joined to a pronoun',
      'The pier needs a new roof, they’ve suggested. She’d told the board that it leaked.',
      ['they | ’ve suggested | The pier needs a new roof', 'She | ’d told | that it leaked'],
    ],
    [
      'a ruling, and no rules',
      'A judge ruled that the lock must stay open. The harbour rules that bind it are old.',
      ['A judge | ruled | that the lock must stay open'],
    ],
    [
      'thanks as an act and as a preposition',
      'Mr Otto Lind thanked the crew of the ferry. It sails again thanks to the union.',
      ['Mr Otto Lind | thanked | the crew of the ferry'],
    ],
    [
      'how somebody puts it',
      'Ms Ida Brenner put it bluntly: “We lost.”',
      ['Ms Ida Brenner | put it | “We lost.”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('what stands between a cue and its words', () => {
  test.each([
    [
      'whom it was told, within the clause',
      'The bolt, the smith told us, is brass.',
      ['the smith | told | The bolt … is brass'],
    ],
    [
      'an adverbial, within the clause',
      'The leak, Ms Ida Brenner argued in her letter, is an old one.',
      ['Ms Ida Brenner | argued | The leak … is an old one'],
    ],
    [
      'a month that belongs to a noun',
      'She said at the May conference that the lock was sound.',
      ['She | said | that the lock was sound'],
    ],
    [
      'somebody of whom only small words tell',
      'Ms Ida Brenner urged fellow boat owners to wait. She asked her deputy to stay.',
      ['Ms Ida Brenner | urged | fellow boat owners to wait', 'She | asked | her deputy to stay'],
    ],
    [
      'an agent that small words open',
      'The plan was sharply criticised by left-leaning engineers.',
      ['left-leaning engineers | was sharply criticised | The plan'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('participles', () => {
  test.each([
    [
      'what an act is named by is no statement',
      'Mr Otto Lind was stopped from claiming the reward. The talk was of denying them a berth.',
      [],
    ],
    ['what somebody believes is no act', 'Ms Ida Brenner left early, believing it was over.', []],
    [
      'whoever answers by one',
      'Mr Otto Lind answered by calling the report unfair to the crew.',
      [],
    ],
    [
      'the one who leaves, not what is left',
      'Ms Ida Brenner left the pier saying that it was rotten.',
      ['Ms Ida Brenner | saying | that it was rotten'],
    ],
    [
      'whoever amends a statement',
      'Later she amended her statement saying that the lock was sound.',
      ['she | saying | that the lock was sound'],
    ],
    ['who refuses to be named says nothing', 'A smith who declined to be painted left the hall.', []],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})
