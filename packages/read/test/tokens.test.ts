import {sha256Hex} from '@onrecord/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sentenceTokens, type Token, tokensIn} from '../src/language/tokens.ts'
import {lex, lexedSentences} from '../src/passes/tokens/lex.ts'
import {draftOf} from './hand-made-draft.ts'
import {articleOf} from './support.ts'

// What the two kinds of tokens cut differently, and what could be cut at a sentence's end.
const PIECES = [
  'Ada',
  'al-Karim’s',
  'U.S.',
  'AT&T',
  'at 5 p.m.',
  'P.M',
  '3-year-old’s',
  '22nd',
  '1,200.50',
  '10:30:00',
  '4½',
  '1990s',
  '“yes”',
  'don’t',
  '𝐀da',
  'e\u0301te\u0301',
  '\ud83d',
  '№7',
  '—',
  '日本',
  '.',
  ' ',
  '\u00a0',
  '\n',
  '. Ada',
]

describe('the tokens of sentences', () => {
  test('are those that each sentence alone would be cut into', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 30}), (pieces) => {
        const draft = draftOf(pieces.join(''))
        const spans = draft.sentences.map(({span}) => span)
        // Whether a token touches the one before is known of pieces alone.
        const apart = (tokens: readonly Token[]): readonly Token[] =>
          tokens.map((token) => ({...token, glued: false}))
        expect(sentenceTokens(draft).map(apart)).toEqual(
          spans.map((span) => tokensIn(draft.text, span)),
        )
        expect(lexedSentences(draft)).toEqual(spans.map((span) => lex(draft.text, span)))
      }),
      {numRuns: 400},
    )
  })

  test('begin anew behind a dateline’s dash', () => {
    const text = 'PORT ANSLEY—The harbour opened.'
    const draft = draftOf(text, {sentences: [{span: {start: 12, end: text.length}, block: 0}]})
    expect(lexedSentences(draft)[0]?.[0]).toMatchObject({lower: 'the', glued: false})
  })
})

describe('the hash of the text', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const story = 'The harbour opened on Monday.'

  test.each([
    ['a string', story],
    ['bytes', bytes(story)],
    ['bytes behind a byte order mark', bytes(`\uFEFF${story}`)],
    ['a string with other line ends', `${story}\r\n${story}`],
    ['a string with half a character', `${story} \ud83d`],
  ])('is that of the canonical text: %s', async (_, input) => {
    const {source} = await articleOf(input, {kind: 'text'})
    expect(source.sha256).toBe(sha256Hex(source.text ?? ''))
    expect(source.originalSha256).toBe(sha256Hex(input))
  })
})
