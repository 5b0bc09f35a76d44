import {describe, expect, test} from 'vitest'
import {authorNames, fromJsonLd, fromNinjs} from '../src/index.ts'

describe('JSON-LD with something in every field', () => {
  const node = {
    '@type': ['https://schema.org/NewsArticle'],
    headline: 'Pier to close',
    alternativeHeadline: 'For a year',
    articleSection: ['Harbour', 'Town'],
    inLanguage: 'en_GB',
    author: [{'@id': '#ada'}, 'Bo Lind and Ines Falk'],
    publisher: {'@type': 'Organization', name: 'Harbour Post'},
    datePublished: '2031-03-05T08:00:00Z',
    dateModified: '2031-03-06',
    copyrightHolder: 'Harbour Post Ltd',
    copyrightNotice: '© 2031 Harbour Post Ltd',
    license: {'@type': 'CreativeWork', url: 'https://licence.example/1', '@id': '#l'},
    usageInfo: 'https://terms.example/',
    mainEntityOfPage: {'@id': 'https://post.example/pier'},
    articleBody: ['The pier shut.', 7, 'Nobody was asked.'],
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'Gate shut',
        datePublished: '2031-03-05T09:00:00Z',
        articleBody: '<p>At nine.</p>',
      },
      'no update',
    ],
    correction: [
      'The year was wrong.',
      {'@type': 'CorrectionComment', text: 'So was the pier.', datePublished: '2031-03-07'},
      'https://post.example/corrections',
    ],
    image: [
      'https://post.example/1.jpg',
      {
        '@type': 'ImageObject',
        caption: 'The gate',
        creator: {name: 'Nia Orm'},
        contentUrl: 'https://post.example/2.jpg',
        url: 'https://post.example/page',
      },
    ],
    isAccessibleForFree: false,
    creativeWorkStatus: 'Retracted',
  }
  const ada = {'@type': 'Person', '@id': '#ada', name: 'Ada Quill', jobTitle: 'Correspondent'}

  test('what it cannot take is told in one line', () => {
    expect(() => fromJsonLd(node, JSON.parse('null'))).toThrow(
      new TypeError('the options of fromJsonLd are an object with url, got null'),
    )
    expect(() => authorNames(JSON.parse('7'))).toThrow(
      new TypeError('authorNames takes an author as a page gives it, got number'),
    )
  })

  test('is read whole', () => {
    expect(fromJsonLd([node, ada])).toEqual({
      value: {
        headline: 'Pier to close',
        deck: 'For a year',
        section: 'Harbour',
        language: 'en-GB',
        authors: [
          {name: 'Ada Quill', role: 'Correspondent'},
          {name: 'Bo Lind', role: null},
          {name: 'Ines Falk', role: null},
        ],
        publisher: 'Harbour Post',
        published: '2031-03-05',
        modified: '2031-03-06',
        rights: {
          holder: 'Harbour Post Ltd',
          notice: '© 2031 Harbour Post Ltd',
          licence: 'https://licence.example/1',
          usageTerms: 'https://terms.example/',
        },
        url: 'https://post.example/pier',
        body: {format: 'text', value: 'The pier shut.\n\nNobody was asked.'},
        updates: [
          {
            headline: 'Gate shut',
            published: '2031-03-05T09:00:00Z',
            body: {format: 'html', value: '<p>At nine.</p>'},
          },
        ],
        corrections: [
          {date: null, text: 'The year was wrong.'},
          {date: '2031-03-07', text: 'So was the pier.'},
        ],
        media: [
          {caption: null, credit: null, url: 'https://post.example/1.jpg', alt: null},
          {caption: 'The gate', credit: 'Nia Orm', url: 'https://post.example/2.jpg', alt: null},
        ],
        isFree: false,
        isWithdrawn: true,
      },
      issues: [],
    })
  })

  test.each([
    [true, true],
    ['True', true],
    ['https://schema.org/False', false],
    ['perhaps', null],
    [undefined, null],
  ])('%j says whether it is free: %j', (isAccessibleForFree, isFree) => {
    expect(fromJsonLd({...node, isAccessibleForFree}).value?.isFree).toBe(isFree)
  })

  test('is said with names of addresses and of values, too', () => {
    const said = {
      '@type': 'schema:NewsArticle',
      'https://schema.org/headline': {'@value': 'Pier to close'},
      'schema:author': {'@list': [{'schema:name': 'Ada Quill'}]},
    }
    expect(fromJsonLd(said).value).toMatchObject({
      headline: 'Pier to close',
      authors: [{name: 'Ada Quill'}],
    })
  })

  test('and nothing is said of it where nothing stands', () => {
    expect(fromJsonLd({'@type': ['Thing', 'NewsArticle', 7]}).value).toMatchObject({
      headline: null,
      body: null,
      url: null,
      isWithdrawn: false,
    })
    expect(fromJsonLd({'@type': 7})).toEqual({
      value: null,
      issues: [
        {
          severity: 'error',
          code: 'no-article',
          message: expect.stringContaining('No article in the JSON-LD'),
        },
      ],
    })
  })

  test.each([
    'citation',
    'comment',
    'isBasedOn',
    'itemListElement',
    'mentions',
    'relatedLink',
    'subjectOf',
    'workExample',
  ])('what stands under %s is another work', (list) => {
    const other = {'@type': 'NewsArticle', headline: 'Another'}
    const page = {'@type': 'WebPage', [list]: [{about: other}], mainEntity: node}
    expect(fromJsonLd(page).value?.headline).toBe('Pier to close')
  })

  test.each([
    ['LiveBlogPosting', 'NewsArticle'],
    ['NewsArticle', 'ReportageNewsArticle'],
    ['ReportageNewsArticle', 'AnalysisNewsArticle'],
    ['AnalysisNewsArticle', 'BackgroundNewsArticle'],
    ['BackgroundNewsArticle', 'OpinionNewsArticle'],
    ['OpinionNewsArticle', 'ReviewNewsArticle'],
    ['ReviewNewsArticle', 'AskPublicNewsArticle'],
    ['AskPublicNewsArticle', 'Report'],
    ['Report', 'BlogPosting'],
    ['BlogPosting', 'Article'],
    ['Article', 'ScholarlyArticle'],
    ['ScholarlyArticle', 'TechArticle'],
    ['TechArticle', 'SocialMediaPosting'],
    ['SocialMediaPosting', 'WebPage'],
  ])('%s comes before %s', (first, second) => {
    const of = (type: string) => ({'@type': type, headline: type})
    expect(fromJsonLd([of(second), of(first)]).value?.headline).toBe(first)
  })
})

describe('ninjs with something in every field', () => {
  const item = {
    uri: 'urn:post:pier',
    type: 'text',
    language: 'en-GB',
    headlines: [
      {role: 'nrol:sub', value: 'For a year'},
      {role: 'nrol:main', value: 'Pier to close'},
    ],
    subjects: [{name: 'Harbour'}],
    by: 'Ada Quill (Correspondent) and Bo Lind',
    people: [{name: 'Ada Quill', rel: 'author'}, {name: 'Nia Orm'}],
    infoSources: [
      {name: 'Coast Wire', role: 'source'},
      {name: 'Harbour Post', role: 'publisher'},
    ],
    firstCreated: '2031-03-05T08:00:00Z',
    versionCreated: '2031-03-06T08:00:00Z',
    copyrightHolder: 'Harbour Post Ltd',
    copyrightNotice: '© 2031 Harbour Post Ltd',
    rightsInfo: {linkedRights: [{uri: 'https://licence.example/1'}]},
    usageTerms: 'Not after 2032',
    altIds: [{value: 'p1'}, {value: 'https://post.example/pier'}],
    bodies: [
      {role: 'brole:teaser', contentType: 'text/html', value: '<p>A pier.</p>'},
      {role: 'brole:main', contentType: 'text/plain', value: 'The pier shut.'},
    ],
    associations: [
      {
        type: 'picture',
        by: 'Nia Orm',
        descriptions: [
          {role: 'x:summary', value: 'A gate'},
          {role: 'x:caption', value: 'The gate'},
        ],
        renditions: [{name: 'thumb'}, {href: 'https://post.example/2.jpg'}],
      },
      {type: 'video', renditions: [{href: 'https://post.example/3.mp4'}]},
      {renditions: [{href: 'https://post.example/4'}]},
    ],
    pubStatus: 'canceled',
  }

  test('is read whole', () => {
    expect(fromNinjs(item)).toEqual({
      value: {
        headline: 'Pier to close',
        deck: 'For a year',
        section: 'Harbour',
        language: 'en-GB',
        authors: [
          {name: 'Ada Quill', role: 'Correspondent'},
          {name: 'Bo Lind', role: null},
        ],
        publisher: 'Harbour Post',
        published: '2031-03-05',
        modified: '2031-03-06',
        rights: {
          holder: 'Harbour Post Ltd',
          notice: '© 2031 Harbour Post Ltd',
          licence: 'https://licence.example/1',
          usageTerms: 'Not after 2032',
        },
        url: 'https://post.example/pier',
        body: {format: 'text', value: 'The pier shut.'},
        updates: [],
        corrections: [],
        media: [
          {
            caption: 'The gate',
            credit: 'Nia Orm',
            url: 'https://post.example/2.jpg',
            alt: null,
          },
        ],
        isFree: null,
        isWithdrawn: true,
      },
      issues: [],
    })
  })

  test.each([
    [[{value: 'As it is.'}], {format: 'text', value: 'As it is.'}],
    [[{role: 'teaser', value: 'A pier.'}], {format: 'text', value: 'A pier.'}],
    [
      [{value: 'As it is.'}, {contentType: 'application/xhtml+xml', value: '<p>As it is.</p>'}],
      {format: 'html', value: '<p>As it is.</p>'},
    ],
    [[], null],
  ])('has of the bodies %j its own', (bodies, body) => {
    expect(fromNinjs({...item, bodies}).value?.body).toEqual(body)
  })

  test('was not changed where it has one instant, and may be published', () => {
    const {firstCreated, pubStatus: _, ...rest} = item
    expect(fromNinjs({...rest, firstCreated, versionCreated: firstCreated}).value).toMatchObject({
      modified: null,
      isWithdrawn: false,
    })
  })

  test('of the first line has its words in fields of their own', () => {
    const old = {
      uri: 'https://post.example/pier',
      headline: 'Pier to close',
      description_text: 'For a year',
      byline: 'Ada Quill',
      body_xhtml: '<p>The pier shut.</p>',
      body_text: 'The pier shut.',
      associations: {
        main: {
          type: 'picture',
          description_text: 'The gate',
          copyrightholder: 'Coast Wire',
          renditions: {wide: {href: 'https://post.example/2.jpg'}},
        },
      },
    }
    expect(fromNinjs(old).value).toMatchObject({
      headline: 'Pier to close',
      deck: 'For a year',
      authors: [{name: 'Ada Quill', role: null}],
      url: 'https://post.example/pier',
      body: {format: 'html', value: '<p>The pier shut.</p>'},
      media: [{caption: 'The gate', credit: 'Coast Wire', url: 'https://post.example/2.jpg'}],
    })
    const {body_xhtml: _, ...bare} = old
    expect(fromNinjs(bare).value?.body).toEqual({format: 'text', value: 'The pier shut.'})
  })
})
