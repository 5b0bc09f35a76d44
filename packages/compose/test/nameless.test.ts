import {brief} from '@onrecord/compose'
import type {Article} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The boats lay where they had been and nobody came to see them. '.repeat(60).trim()
const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

interface Said {
  readonly who: string
  readonly what: string
  /** Words between marks. */
  readonly own?: boolean
  readonly named?: boolean
}

/** The brief of a story in which these say something, one a paragraph. */
function briefOf(said: readonly Said[], metadata: Partial<Article['metadata']> = {}) {
  const text = said.map(({who, what, own}) =>
    own === true ? `“${what},” ${who} said.` : `${who} said ${what}.`,
  )
  const at = new ArticleBuilder(`${head}${text.join('\n\n')}\n\n${rest}\n`)
  const ids = new Map<string, string>()
  const entityOf = (who: string): string => {
    const id = ids.get(who) ?? at.entity(who, {mentions: [who]})
    ids.set(who, id)
    return id
  }
  for (const [index, {who, what, own = false, named = true}] of said.entries()) {
    const nth = (words: string) => `${words}#${text.slice(0, index).join('\n').split(words).length}`
    const words = nth(own ? `“${what},”` : what)
    const mention = at.span(nth(who))
    at.quotation(own ? 'direct' : 'indirect', {
      content: [words],
      quoted: own ? [words] : [],
      cue: nth('said'),
      speaker: named
        ? {entity: entityOf(who), mention}
        : {status: 'unattributed', mention, description: who, confidence: 0.6},
    })
  }
  const tree = brief(at.build({id: 'n', metadata: {headline: 'Guild shuts the quay', ...metadata}}))
  return (title: string) => lines(tree, title === '' ? tree.children : under(tree, title))
}

const three: readonly Said[] = [
  {who: 'Ada Orm', what: 'that the guild had shut the quay on Monday'},
  {who: 'Bo Lind', what: 'that the boats would be sold by the end of May'},
  {who: 'Cy Vale', what: 'that the captains would meet in the hall of the town'},
  {who: 'Di Fenn', what: 'that the town would go to court over all of it'},
]

/** A brief in which one more speaks, who has no name. */
function briefWith(who: string) {
  const what = 'that the sea had been calm for all of the day'
  return briefOf([three[0] as Said, {who, what, named: false}])
}

describe('whoever has no name', () => {
  const rower: Said = {
    who: 'A rower',
    what: 'that the sea had been calm for all of the day',
    named: false,
  }
  const shown = (said: readonly Said[]) => briefOf(said)('').join('\n')

  it('is heard where few have one', () => {
    expect(shown([...three.slice(0, 2), rower])).toContain('sea had been calm')
  })

  it('is not where others have one, unless with what the headline tells', () => {
    expect(shown([...three, rower])).not.toContain('sea had been calm')
    expect(shown([...three, rower])).toContain('One further statement')
    const told = {...rower, what: 'that the guild had no right to close the quay'}
    expect(shown([...three, told])).toContain('no right to close')
  })

  it('is no source where a paper is called so, and has no aside that leads to them', () => {
    const table = (who: string) => briefOf([...three, {...rower, who}])('Who says what').join('\n')
    expect(table('a record of the Harbour Insider')).not.toContain('Harbour Insider')
    expect(table('a source, who said he had met the captain')).toContain('A source\tNot named')
    expect(table('a source, who said he had met the captain')).not.toContain('met the captain')
  })

  it.each(['One source close to the guild', 'A rower who asked not to be named'])(
    'is heard behind them where a story may rest on it: %s',
    (who) => {
      const table = briefOf([...three, {...rower, who}])('Who says what').join('\n')
      expect(table).toContain('sea had been calm')
      expect(table.indexOf(who)).toBeGreaterThan(table.indexOf('Di Fenn'))
    },
  )

  it('is no survey of whoever prints the document', () => {
    const found = shown([...three.slice(0, 2), {...rower, who: 'Our survey'}])
    expect(found).toContain('The survey')
    expect(found).not.toContain('Our survey')
  })

  it('has one statement alone, though it says the same in words of its own', () => {
    const source = {...rower, who: 'One source close to the guild'}
    const own = {...source, what: 'It was calm, and the sea lay still all day', own: true}
    const found = shown([...three, source, own])
    expect(found).toContain('sea had been calm')
    expect(found).not.toContain('the sea lay still')
    expect(found).toContain('One further statement')
  })

  it('is told of, by a small letter, where there is no room for what a source says', () => {
    const long = `that ${'the sea had been calm and the boats had gone out and '.repeat(9)}come in`
    const source = {...rower, who: 'One source close to the guild', what: long}
    expect(shown([...three, source])).toContain(
      'Also quoted or reported: one source close to the guild',
    )
    expect(shown([...three, {...rower, what: long}])).not.toContain('Also quoted or reported')
  })

  it('stands behind all who have one', () => {
    const told = {...rower, what: 'that the guild had no right to close the quay'}
    const ed = {who: 'Ed Moor', what: 'that the wall had stood since the flood'}
    const table = briefOf([...three.slice(0, 3), told, ed])('Who says what')
    const at = (name: string) => table.findIndex((line) => line.startsWith(name))
    expect(at('Ed Moor')).toBeGreaterThan(0)
    expect(at('A rower')).toBeGreaterThan(at('Ed Moor'))
  })

  it.each([
    'This',
    'That,',
    'Anyone who has sailed',
    'All who came',
    'Few',
    'Whoever came',
    'Watch the video "Quay"',
    'Those who came',
    'A sale when the quay',
    'Likewise',
    '49%',
    'Some',
    'One reason',
    'Someone',
    'A point he himself',
    'Compact size, plus incentives of the town',
    'Words',
    'The simplest way to the quay',
    'Unwillingness on the part of the board',
    'The clerk you ask',
    'A reason for the boats',
  ])('is nobody where a reading has taken "%s" for a speaker', (who) => {
    const found = briefWith(who)
    expect(found('')[3]).toContain('The article rests on Ada Orm. Read with care: one quotation is')
    expect(found('What we do not know')[0]).toMatch(/^Said by nobody who is named: /u)
  })

  it.each([
    'A witness',
    'A business',
    '70% of crews',
    'Some of the crews',
    'Surveys and the answers to them',
    'A study in the Journal of Ideas',
    'People familiar with her reasons',
    'The business',
    'Her Highness',
    'The governess',
    'An eyewitness',
    'The woman who asked the question',
    'A rower with a problem',
    'The charity Option',
    'Mr You',
  ])('speaks still: %s', (who) => {
    const found = briefWith(who)
    expect(found('What we do not know').join('\n')).not.toContain('Said by nobody')
  })

  it('is none who opens the document', () => {
    const found = briefOf([{...rower, what: 'that the guild had no right to close the quay'}], {
      language: 'fr',
    })
    expect(found('')[2]).toMatch(/^The automatic reading found no speaker with a name\./u)
  })
})

it('nothing is printed that is asked, or begins in the middle of a sentence', () => {
  const own = (who: string, what: string, named: boolean): Said => ({who, what, own: true, named})
  const said = briefOf([
    ...three,
    own('Ed Moor', 'secure strong and tough rules for the whole of the old port', true),
    own('It', 'You think that the guild had shut the quay?', false),
    own('We', 'that, to say that the quay is shut', false),
    own('They', 'The quay had been shut for a year', false),
  ])('').join('\n')
  expect(said).not.toContain('secure strong')
  expect(said).not.toContain('You think')
  expect(said).not.toContain('that, to say')
  expect(said).toContain('The quay had been shut for a year')
})

it('the same words are printed once, of one speaker and beside nobody’s', () => {
  const what = 'The old quay will not be opened before the end of the year'
  const times = (who: string, named: boolean) =>
    briefOf([
      three[0] as Said,
      {who: 'Bo Lind', what, own: true},
      {who, what: what.slice('The old '.length), own: true, named},
    ])('')
      .join('\n')
      .match(/opened before the end/gu)?.length
  expect(times('Bo Lind', true)).toBe(1)
  expect(times('Some', false)).toBe(1)
  expect(times('Cy Vale', true)).toBe(2)
})

it('whoever wrote the article is none of those on whom it rests', () => {
  const bylines = [{name: 'Bo Lind', role: null, entity: null, span: null}]
  const found = briefOf(three.slice(0, 3), {bylines})
  expect(found('')[3]).toBe(
    'The article rests chiefly on Ada Orm and Cy Vale. One other speaker is quoted or reported too.',
  )
})

it('a name that ends with a stop ends the sentence', () => {
  const found = briefOf([three[0] as Said, {who: 'Orm Inc.', what: 'that all was as it had been'}])
  expect(found('')[3]).toBe('The article rests on Ada Orm and Orm Inc.')
})

it('in the table stands what can be understood by itself, where somebody says such a thing', () => {
  const words = (...own: readonly string[]) =>
    briefOf([
      three[0] as Said,
      three[1] as Said,
      three[2] as Said,
      {who: 'Ed Moor', what: 'There is no other place for them on all of the coast', own: true},
      {who: 'Fay Hill', what: 'There is no better place for them on all of the coast', own: true},
      ...own.map((what) => ({who: 'Di Fenn', what, own: true})),
    ])('Who says what').find((line) => line.startsWith('Di Fenn'))
  const whole = 'The captains of the guild will have to find another place for the boats'
  expect(words('It looks good to me from here and so it does', whole)).toContain(whole)
  expect(words('We went to see them all', whole)).toContain(whole)
  expect(words('It looks good to me from here and so it does')).toContain('It looks good')
})

it('what somebody warns of is printed with the verb, and no participle makes a sentence of it', () => {
  const at = new ArticleBuilder(
    `${head}Ada Orm said that the guild had shut the quay. Bo Lind cautioned against a sale of boats built by the captains of the town in May.\n\n${rest}\n`,
  )
  at.quotation('indirect', {
    content: ['that the guild had shut the quay'],
    cue: 'said',
    speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
  })
  at.quotation('indirect', {
    content: ['a sale of boats built by the captains of the town in May'],
    cue: 'cautioned',
    speaker: {entity: at.entity('Bo Lind', {mentions: ['Bo Lind']}), mention: at.span('Bo Lind')},
  })
  const tree = brief(at.build({id: 'n'}))
  const said = lines(tree, tree.children).join('\n')
  expect(said).toContain('“cautioned against a sale of boats')
  expect(said).not.toContain('“a sale of boats')
})

it('what one says together with others is not printed as if they said it alone', () => {
  const printed = (cue: string) => {
    const at = new ArticleBuilder(
      `${head}Others and Ada Orm ${cue} that the guild would be sorry for the sale of the boats.\n\n${rest}\n`,
    )
    at.quotation('indirect', {
      content: ['that the guild would be sorry for the sale of the boats'],
      cue,
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    const tree = brief(at.build({id: 'n'}))
    return lines(tree, tree.children).join('\n').includes('would be sorry')
  }
  expect(printed('had said')).toBe(true)
  expect(printed('have said')).toBe(false)
})
