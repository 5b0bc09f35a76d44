import {describe, expect, test} from 'vitest'
import {lintDossier} from '../src/index.ts'
import {isFound, printed} from './support/printed.ts'
import {over} from './support/protected-trader.ts'

describe('a name in small letters', () => {
  test.each([
    ['Ada Ormsen', 'they said ormsen was late', 'they said a trader was late'],
    ['Ada Ormsen', 'a note, signed by ormsen on Friday', 'a note, signed by a trader on Friday'],
    ['Rafael Ormsen', 'rafael’s boat', 'A trader’s boat'],
    ['Kim Chol-su', 'they saw chol-su', 'they saw a trader'],
    ['Ada Stone', 'they met mr stone and dr stone', 'they met mr a trader and dr a trader'],
    ['Ada Stone', 'stone said it was late', 'A trader said it was late'],
    ['Ada Stone', '“I left,” stone told them', '“I left,” a trader told them'],
    ['Ada Stone', '“I left,” said stone.', '“I left,” said a trader.'],
    ['Hope Orm', '“We stay.” hope said no', '“We stay.” A trader said no'],
  ])('%s in “%s”', (name, text, after) => {
    expect([printed(name, text), isFound(name, text)]).toEqual([after, true])
  })

  test.each([
    ['Ada Stone', 'a stone wall, in stone and wood'],
    ['Ada Stone', 'They cut stone. A stone said it all'],
    ['Ada Baker', 'The baker said bread was dear'],
    ['Ada Banks', '“We stay.” banks said'],
    ['Ada Lynch', 'a mob came to lynch him'],
    ['Ada Pierce', 'no nail can pierce it, nor pause it'],
    ['Ada Said', '“We stay,” said she, and it was said'],
    ['So Min-ho', '“We stay,” said so.'],
    ['May Orm', 'they may leave, and may said so'],
    ['Will Orm', 'they will, by the will of others'],
    ['Ida Orm', 'an orm is no ida'],
    ['Вера Роса', 'и роса, и вера'],
  ])('is a common word, of %s in “%s”', (name, text) => {
    expect(printed(name, text)).toBe(text)
  })
})

describe('what may be a name is told to who decides', () => {
  const told = (name: string, text: string) =>
    lintDossier(over(text, [[name]])).filter(({code}) => code === 'name-as-word')

  test('with its place, once for an article', () => {
    const [only, ...more] = told('Ida Stone', 'They saw it. She cut stone and sold stone.')
    expect(more).toEqual([])
    expect(only).toMatchObject({
      severity: 'info',
      path: 'articles[0].source.text',
      span: {start: 21, end: 26},
      party: 'p1',
      words: 'stone',
      message: expect.stringContaining(
        '“stone” is a word of a protected name, stands as a common word does 2 times, first in “She cut stone and sold stone.”, and stays',
      ),
    })
  })

  test.each([
    ['Ida Stone', 'They saw ida once.', '“ida” is a word'],
    ['So Min-ho', 'So they left.', '“so” is a word'],
    ['May Ormsen', 'They may leave.', 'a common word does once in “They may leave.”'],
  ])('of %s in “%s”', (name, text, words) => {
    expect(told(name, text).map(({message}) => message)).toEqual([expect.stringContaining(words)])
  })

  test.each([
    ['Ida Stone', '“No,” stone said. They saw mr stone.'],
    ['Ida Ormsen', 'They saw ormsen, and ada, and others.'],
  ])('and nothing where %s is withheld: %s', (name, text) => {
    expect(told(name, text)).toEqual([])
  })
})
