import {brief} from '@onrecord/compose'
import {type Article, dossierOf, type ProtectedPerson} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The boats lay where they had been and nobody came to see them. '.repeat(30).trim()

/** Headline, byline, role and date, as the builder takes the first lines. */
const headline = 'Guild votes to shut old quay of Orm'
const head = `${headline}\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n`

const lede = 'Captains of the guild voted on Monday to shut the old quay for good.'
const said = 'Ada Orm said that she had learnt to row there as a girl of the town.'

describe('the sentence at the head of a story that says what its headline says', () => {
  function told(first: string, metadata: Partial<Article['metadata']> = {}) {
    const at = new ArticleBuilder(`${head}${first}\n\n${said}\n\n${rest}\n`)
    at.quotation('indirect', {
      content: ['that she had learnt to row there as a girl of the town'],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    const tree = brief(at.build({id: 'l', metadata: {headline, ...metadata}}))
    return {
      bottomLine: lines(tree, tree.children)[2],
      reported: () => lines(tree, under(tree, 'What the article reports')),
    }
  }
  const remark = 'Ada Orm “said that she had learnt to row there as a girl of the town”.'

  it('is the bottom line in the article’s words, and what is said further down stands below', () => {
    const found = told(lede)
    expect(found.bottomLine).toBe(
      'The article: “Captains of the guild voted on Monday to shut the old quay for good”.',
    )
    expect(found.reported()).toEqual([remark])
    expect(told(lede, {publisher: 'The Orm Tidings'}).bottomLine).toMatch(/^The Orm Tidings: “Capt/)
  })

  it.each([
    ['behind a dateline', `ORM, May 3 (Tidings) - ${lede}`],
    ['behind a day and an agency', `May 3 (Tidings) - ${lede}`],
    ['behind the name of a town', `ORM: ${lede}`],
    ['behind a caption', `Masts at dawn in the harbour.\n\n${lede}`],
    [
      'where more of the headline stands in it',
      `A guild is a guild for ever and a day.\n\n${lede}`,
    ],
    ['before another', `${lede} It had been shut once before.`],
    ['behind the name of a town and a day', `ORM (May 3) -- ${lede}`],
    ['behind a day alone', `May 3, 2024 -- ${lede}`],
    ['behind a dash', `-- ${lede}`],
    ['behind another in its paragraph', `There was a meeting in the hall of the town. ${lede}`],
    [
      'further down, where most of the headline stands in it',
      `${'A gull sat on the wall and looked at the sea.\n\n'.repeat(6)}${lede}`,
    ],
  ])('is found %s', (_where, first) => {
    expect(told(first).bottomLine).toMatch(/“Captains of the guild voted .* for good”\.$/u)
  })

  it.each([
    ['leans on something', 'But captains of the guild voted to shut the old quay.'],
    ['is asked', 'Will captains of the guild vote to shut the old quay?'],
    ['is told to a reader', 'If you love the old quay, captains of the guild voted to shut it.'],
    ['is of one who says I', 'I saw captains of the guild vote and they decided to shut the quay.'],
    ['is of one who says me', 'Captains of the guild told us that they voted to shut the quay.'],
    ['says one word of the headline', 'Rain fell on the guild and on all of the town that day.'],
    ['has no verb', 'An old quay of Orm with captains of the guild at dawn.'],
    ['has no verb but in what was proposed', 'A drawing of the guild’s proposed old quay of Orm.'],
    ['has no end', lede.replace(/\.$/u, '')],
    ['leads to what follows', `${lede.replace(/\.$/u, '')}:`],
    ['begins with a word to a reader', 'You saw captains of the guild vote to shut the old quay.'],
    ['is broken', 'Captains of the guild voted “to shut the old quay for good.'],
    ['has a bracket of two', 'Captains of the guild voted (on Monday to shut the old quay.'],
    ['is an address', `${lede.replace(/\.$/u, ' https://orm.example/quay.')}`],
    ['is too long', `Captains of the guild ${'and of it '.repeat(22)}voted to shut the quay.`],
    ['tells what was so before', 'For years captains of the guild had voted to shut the old quay.'],
    ['tells of long ago', 'Captains of the guild voted to shut the old quay two decades ago.'],
    ['tells what has long been so', 'The guild has long been asked to shut the old quay of Orm.'],
    ['tells what else there is', 'Captains of the guild also voted to shut the old quay.'],
    ['begins long ago', 'Two decades later the guild has captains vote to shut the old quay.'],
    ['goes on', 'Nonetheless captains of the guild voted to shut the old quay.'],
    ['is of another language', lede],
  ])('is none where it %s', (why, first) => {
    const language = why === 'is of another language' ? 'fr' : 'en'
    expect(told(first, {language}).bottomLine).toMatch(/^Ada Orm “said/u)
  })

  const bottomLineOf = (text: string, title = headline) => {
    const at = new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
    at.figure('forty', {value: 40, unit: 'boat', measures: ['boats']})
    const tree = brief(at.build({id: 'l', metadata: {headline: title}}))
    return lines(tree, tree.children)[2]
  }

  it.each([
    ['a plural', 'Captains see mostly fair winds for the old quay of Orm and forty boats.'],
    ['"said"', 'A vote by the guild on the old quay said much of forty boats.'],
    ['what is followed by its object', 'The guild shuts the old quay of Orm and forty boats.'],
  ])('has a verb that is told by %s', (_by, words) => {
    expect(bottomLineOf(words)).toBe(`The article: “${words.replace(/\.$/u, '')}”.`)
  })

  it('may be of this month, and hold a question of somebody’s between marks', () => {
    const month = 'This month the guild shut the old quay of Orm and sold forty boats.'
    expect(bottomLineOf(month)).toContain('“This month')
    const asked = 'Captains of the guild asked forty boats of Orm “to shut the old quay?”'
    expect(bottomLineOf(asked)).toContain('Captains of the guild asked')
    const me = 'Captains of the guild closed the old quay with forty boats “behind me”.'
    expect(bottomLineOf(me)).toContain('Captains of the guild closed')
    // a straight mark closed by a curly one
    expect(bottomLineOf(asked.replace('“', '"'))).toContain('Captains of the guild asked')
  })

  it('may tell of long ago beside what is so now', () => {
    const told =
      'Captains who had built the old quay of Orm years ago have voted to sell forty boats.'
    expect(bottomLineOf(told)).toContain('“Captains who')
  })

  it('is no caption before a sentence', () => {
    const caption = 'A drawing of the old quay of Orm. The guild has voted to sell forty boats.'
    const at = new ArticleBuilder(`${head}${caption}\n\n${lede}\n\n${rest}\n`)
    at.figure('forty', {value: 40, unit: 'boat', measures: ['boats']})
    const article = at.build({id: 'l', metadata: {headline}})
    const blocks = article.blocks.map((block, index) =>
      index === 4 ? {...block, type: 'deck' as const} : block,
    )
    const tree = brief({...article, blocks})
    expect(lines(tree, tree.children)[2]).toContain('“Captains of the guild voted')
  })

  it('is nothing further down that somebody says of the news', () => {
    const gulls = 'A gull sat on the wall and looked at the sea.\n\n'.repeat(6)
    const opening = (words: string, own: string) => {
      const at = new ArticleBuilder(`${head}${gulls}${words}\n\n${rest}\n`)
      at.quotation('direct', {
        content: [own],
        quoted: [own],
        cue: 'said',
        speaker: {
          entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}),
          mention: at.span('Ada Orm'),
        },
      })
      const tree = brief(at.build({id: 'l', metadata: {headline}}))
      return lines(tree, tree.children)[2]
    }
    const vote = 'captains of the guild will vote to shut the old quay'
    expect(opening(`Ada Orm said on Monday “${vote}”.`, `“${vote}”`)).not.toContain('article: “')
    expect(opening(`On Monday ${vote}, Ada Orm said “for good”.`, '“for good”')).toContain(
      'The article: “On Monday',
    )
  })

  it('is the one behind the name of a town, where none says the headline again', () => {
    const other = 'Rain fell on the wall and forty boats were gone by the evening.'
    expect(bottomLineOf(`ORM — ${other}`, 'Night falls')).toContain('“Rain fell')
    expect(bottomLineOf(other, 'Night falls')).not.toContain('Rain')
    expect(bottomLineOf(`MS ORM: ${other}`, 'Night falls')).not.toContain('Rain')
  })

  it('is the deck, whole, sooner than a sentence that says a word more of the headline', () => {
    const deck = 'Captains vote against boats. The quay is old'
    const first = 'A captain who votes in the guild was born in the town of Orm.'
    const at = new ArticleBuilder(`${head}${deck}\n\n${first}\n\n${rest}\n`)
    at.figure('boats', {value: 40, unit: 'boat', measures: ['boats']})
    const built = at.build({id: 'l', metadata: {headline}})
    const blocks = built.blocks.map((block, index) =>
      index === 4 ? {...block, type: 'deck' as const} : block,
    )
    const tree = brief({...built, blocks})
    expect(lines(tree, tree.children)[2]).toBe(`The article: “${deck}”.`)
  })

  it('is a heading before the first paragraph that is a sentence, and no other', () => {
    const opening = (words: string, at: number) => {
      const first = 'A gull sat on the wall and looked at the forty boats.'
      const text = at === 4 ? `${words}\n\n${first}` : `${first}\n\n${words}`
      const builder = new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
      builder.figure('forty', {value: 40, unit: 'boat', measures: ['boats']})
      const built = builder.build({id: 'l', metadata: {headline}})
      const blocks = built.blocks.map((block, index) =>
        index === at ? {...block, type: 'heading' as const} : block,
      )
      const tree = brief({...built, blocks})
      return lines(tree, tree.children).join('\n')
    }
    const words = 'Captains of the guild voted to shut the old quay'
    expect(opening(`${words}. It rained.`, 4)).toContain(`The article: “${words}”.`)
    expect(opening(words, 4)).not.toContain('The article: “')
    expect(opening(`${words}.`, 5)).not.toContain('The article: “')
  })

  it('is not left to an event that is a part of it', () => {
    const opening = (event: string) => {
      const at = new ArticleBuilder(`${head}${lede}\n\n${rest}\n`)
      at.event(event, {label: event, edtf: '2024-05-03'})
      const tree = brief(at.build({id: 'l', metadata: {headline, published: '2024-05-05'}}))
      return lines(tree, tree.children)[2]
    }
    expect(opening('Captains of the guild voted on Monday')).toContain('“Captains')
    expect(opening(lede.replace(/\.$/u, ''))).toMatch(/^3 May 2024: Captains/u)
  })

  it('leaves the document to nobody whom the headline does not tell of', () => {
    const opening = (content: string, paragraphs = 7, title = headline) => {
      const gulls = 'A gull sat on the wall and looked at the sea.\n\n'.repeat(paragraphs)
      const at = new ArticleBuilder(`${head}${gulls}Ada Orm said ${content}.\n\n${rest}\n`)
      at.quotation('indirect', {
        content: [content],
        cue: 'said',
        speaker: {
          entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}),
          mention: at.span('Ada Orm'),
        },
      })
      const tree = brief(at.build({id: 'l', metadata: {headline: title, language: 'fr'}}))
      return lines(tree, tree.children)[2]
    }
    expect(opening('that she had come two hours early to the sea')).toMatch(/^The article rests on/)
    expect(opening('that the guild had no right to the quay')).toMatch(/^Ada Orm “said/)
    expect(opening('that the guild had no right to the quay', 8)).toMatch(/^The article rests on/)
    expect(opening('that the guild had built the quay years ago')).toMatch(/^The article rests on/)
    const long = 'Guild votes to shut old quay of Orm as rain falls on masts and ropes of captains'
    expect(opening('that the guild had no right to the quay', 7, long)).toMatch(
      /^The article rests/,
    )
  })

  describe('where somebody is protected', () => {
    const bottomLine = (who: string, person: Pick<ProtectedPerson, 'policy' | 'as'>) => {
      const at = new ArticleBuilder(
        `${head}Captains of the guild shut out ${who}, 34, of Quay Street, as they voted to shut the old quay.\n\n${said}\n\nBo Lind rowed.\n\n${rest}\n`,
      )
      const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
      at.quotation('indirect', {
        content: ['that she had learnt to row there as a girl of the town'],
        cue: 'said',
        speaker: {entity: ada, mention: at.span('Ada Orm')},
      })
      const bo = at.entity('Bo Lind', {mentions: ['Bo Lind']})
      const article = at.build({id: 'l', metadata: {headline}})
      const tree = brief({
        ...dossierOf(article),
        parties: [{id: 'p1', name: 'Bo Lind', names: [], entities: [`l:${bo}`]}],
        protection: {
          marking: null,
          people: [{party: 'p1', atRisk: true, ...person}],
          generalise: [],
        },
      })
      return lines(tree, tree.children)[2]
    }
    const remarked = /^Ada Orm “said that she/u

    it('is none with a replaced name, beside which stand an age and a street', () => {
      expect(bottomLine('Bo Lind', {policy: 'role', as: 'a deckhand'})).toMatch(remarked)
      expect(bottomLine('Bo Lind', {policy: 'pseudonym', as: 'Eskil Rowe'})).toMatch(remarked)
    })

    it('is none where somebody is left out, whom it may tell of without a name', () => {
      expect(bottomLine('Bo Lind', {policy: 'omit'})).toMatch(remarked)
      expect(bottomLine('a deckhand', {policy: 'omit'})).toMatch(remarked)
    })

    it('is none where somebody has another name here, whom it may tell of by age and street', () => {
      expect(bottomLine('a rower', {policy: 'role', as: 'a deckhand'})).toMatch(remarked)
    })
  })

  it('stands before the first question of an interview', () => {
    const asked = 'Why did captains of the guild vote to shut the quay?\n\n'
    const first = 'Ada Vale rowed for forty years and now she mends nets on the wall.\n\n'
    expect(told(`${first}${asked.repeat(4)}${lede}`).bottomLine).toMatch(/^The article rests/u)
    expect(told(`${lede}\n\n${asked.repeat(4)}`).bottomLine).toContain('“Captains of the guild')
    expect(told(`${first}${asked.repeat(2)}${lede}`).bottomLine).toContain('“Captains of the guild')
    // a writer who asks now and then goes on alone
    const alone = 'I row to the wall and back again and mend my nets.\n\n'.repeat(5)
    const blog = `${asked}${lede}\n\n${(asked + alone).repeat(3)}`
    expect(told(`${first}${blog}`).bottomLine).toContain('“Captains of the guild')
  })

  it('says one word of the headline where nothing else could open the document', () => {
    const opening = (words: string) => {
      const at = new ArticleBuilder(`${head}${words}\n\n${rest}\n`)
      at.figure('forty', {value: 40, unit: 'boat', measures: ['boats']})
      const tree = brief(at.build({id: 'l', metadata: {headline}}))
      return lines(tree, tree.children)[2]
    }
    expect(opening('Rain fell on the guild and on forty boats.')).toMatch(
      /^The article: “Rain fell/u,
    )
    expect(opening('Rain fell on the town and on forty boats.')).not.toContain('Rain')
    const other = 'Masts stood at the wall of the town as forty boats went out.'
    const told = 'Rain fell on the guild and on all of the town that day.'
    expect(opening(`${other}\n\n${told}`)).toContain('“Rain fell on the guild and')
    expect(opening(`${other}\n\nRain fell on the guild that day.`)).not.toContain('Rain')
  })

  it('leaves the document to a statement that says most of the sentence, unless nobody knows whose it is', () => {
    const opening = (described: boolean) => {
      const at = new ArticleBuilder(
        `${head}Ada Orm said on Monday that the guild had voted to shut the old quay for good.\n\n${rest}\n`,
      )
      at.quotation('indirect', {
        content: ['that the guild had voted to shut the old quay for good'],
        cue: 'said',
        speaker: described
          ? {status: 'resolved', description: 'Ada Orm', mention: at.span('Ada Orm')}
          : {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
      })
      const tree = brief(at.build({id: 'l', metadata: {headline}}))
      return lines(tree, tree.children)[2]
    }
    expect(opening(false)).toMatch(/^Ada Orm “said/u)
    expect(opening(true)).toMatch(/^The article: “Ada Orm said on Monday/u)
  })

  it('is not left to half of it', () => {
    const at = new ArticleBuilder(
      `${head}The guild shut the old quay and announced that all of its boats would be sold in the spring.\n\n${rest}\n`,
    )
    at.quotation('indirect', {
      content: ['that all of its boats would be sold in the spring'],
      cue: 'announced',
      speaker: {
        entity: at.entity('guild', {type: 'organisation', mentions: ['The guild']}),
        mention: at.span('The guild'),
      },
    })
    const tree = brief(at.build({id: 'l', metadata: {headline}}))
    expect(lines(tree, tree.children)[2]).toMatch(/^The article: “The guild shut the old quay and/u)
  })

  it('says once what somebody says in it', () => {
    const at = new ArticleBuilder(
      `${head}Captains of the guild voted on Monday to shut the old quay, and Ada Orm said that all of the boats would have to be gone.\n\n${rest}\n`,
    )
    at.quotation('indirect', {
      content: ['that all of the boats would have to be gone'],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    const tree = brief(at.build({id: 'l', metadata: {headline}}))
    expect(
      lines(tree, tree.children)
        .join('\n')
        .match(/would have to be gone/gu),
    ).toHaveLength(1)
  })
})
