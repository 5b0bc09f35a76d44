import {expect, test} from 'vitest'
import {articleOf} from './support.ts'

test('of a story that is wrapped and has no empty line a short line that ends a sentence ends a paragraph', async () => {
  const {source, blocks} = await articleOf(`The council of Harbour Town
said on Monday that the pier would close for a year after an
inspector found that the posts had rotted below the water, where
nobody looked.
“We are sorry for the
rowers who keep their boats there, and for the cooks who buy what
they land,” said Ada Quill, who keeps the books of the council and
its boats.
She did not say who will
pay for the posts, the planks and the inspector who found that
they had rotted, or when the council will meet again to vote on
it.
The rowers have asked for
a boat of the council’s to land at the old mill until then, and
for a rope to be laid from the mill to the old quay, where most
of them live.`)
  const opens = blocks.map(({span}) => source.text?.slice(span.start, span.end).slice(0, 11))
  expect(opens).toEqual(['The council', '“We are sor', 'She did not', 'The rowers '])
})

test('page furniture is kept and marked, lines wrapped at a fixed width are one paragraph', async () => {
  const article = await articleOf(`top of page

Pier closes for a year

By Ada Quill
Harbour Correspondent
Published 3 May 2021

The pier at Harbour Town will close for a year after an inspector
found that the posts had rotted below the water, where nobody had
looked since the storm of 2009, the council said in a long letter.

Advertisement

Nothing else is known about the posts, the planks or the inspector
who found them, and the letter does not say who will pay for them.`)
  const {text} = article.source
  const blocks = article.blocks.map(({type, span}) => [
    type,
    text?.slice(span.start, span.end).split(/\s+/).length,
  ])
  expect(blocks).toEqual([
    ['boilerplate', 3],
    ['headline', 5],
    ['byline', 3],
    ['byline', 2],
    ['date', 4],
    ['paragraph', 38],
    ['boilerplate', 1],
    ['paragraph', 26],
  ])
  expect(article.metadata.bylines).toMatchObject([
    {name: 'Ada Quill', role: 'Harbour Correspondent'},
  ])
})

test.each([
  ['(END)', 'boilerplate'],
  ['Enditem', 'boilerplate'],
  ['This entry was posted in Harbours, Aid and Relief by Ada Quill.', 'boilerplate'],
  ['###', 'boilerplate'],
  ['aquill@post.example', 'boilerplate'],
  ['Contact Ada Quill at aquill@post.example or 555-0101.', 'boilerplate'],
  ['For media enquiries please write to press@post.example.', 'boilerplate'],
  ['Follow the Orm Post on Facebook, X and Instagram.', 'boilerplate'],
  ['Follow the weir on X, she said.', 'paragraph'],
  ['Email from aquill@post.example was read out.', 'paragraph'],
  ['Emails sent to aquill@post.example went unanswered.', 'paragraph'],
  ['Reached at aquill@post.example, Quill would not comment.', 'paragraph'],
  ['Press enquiries to press@post.example were not answered.', 'paragraph'],
  ['A version of this article appears in print on May 3, 2021.', 'boilerplate'],
  ['Published in the Orm Post, May 3rd, 2021', 'boilerplate'],
  ['Read more from the Orm Post: Why the weir leaks', 'boilerplate'],
  ['Share this on Facebook', 'boilerplate'],
  ['Story continues below gallery', 'boilerplate'],
  ['ADVERTISEMENT - CONTINUE READING BELOW', 'boilerplate'],
  ['Advertisement spending fell.', 'paragraph'],
  ['Do you have a story? Write to us.', 'boilerplate'],
  ['Image source, Coast Pictures', 'boilerplate'],
  ['Image caption, The pier at Harbour Town in June, before it was closed', 'caption'],
  ['Related Topics', 'boilerplate'],
  ['3 min', 'boilerplate'],
])('a line between paragraphs: %s', async (line, type) => {
  const article = await articleOf(`Pier closes for a year

By Ada Quill

The pier at Harbour Town will close for a year, the council said on Monday.

${line}

Nobody knows who will pay for the posts, and nobody has said when it will open.`)
  const {text} = article.source
  const found = article.blocks.find(({span}) => text?.slice(span.start, span.end) === line)
  expect(found?.type).toBe(type)
})

test.each([
  ['This story was updated on 4 May 2021.', '2021-05-04', 'current'],
  ['• This story was amended on 4 May 2021.', '2021-05-04', 'corrected'],
  ['This story has been updated with words by correctional officers.', null, 'current'],
  ['This story was updated to say that the year was correct.', null, 'current'],
  ['This story was corrected on 4 May 2021.', '2021-05-04', 'corrected'],
  ['Correction (May 4, 2021): The pier is of oak, not of pine.', '2021-05-04', 'corrected'],
  ['Correction, May 4, 2021: The pier is of oak, not of pine.', '2021-05-04', 'corrected'],
  ['(Corrects the wood of the pier in the first paragraph)', null, 'corrected'],
  ['Editor’s note: This story has been updated to correct the year.', null, 'corrected'],
  ['An earlier version of this article gave the wrong year.', null, 'corrected'],
  ['Editor’s note: This report has been corrected.', null, 'corrected'],
])('a printed correction: %s', async (note, date, status) => {
  const article = await articleOf(`Pier closes

Words by Ada Quill

The pier at Harbour Town will close for a year, the council said on Monday.

${note}`)
  expect(article.metadata).toMatchObject({status, bylines: [{name: 'Ada Quill'}]})
  expect(article.corrections).toMatchObject([{date, text: note}])
})

test.each([
  [
    'Ada Quill is a politics reporter for the Orm Herald, based in Tarn.',
    [{name: 'Ada Quill', role: 'politics reporter for the Orm Herald'}],
  ],
  ['Ada Quill is Opinion Editor of the Herald.', [{role: 'Opinion Editor of the Herald'}]],
  ['Ada Quill has covered Orm since 2012. She rows.', [{name: 'Ada Quill', role: null}]],
  [
    '(Reporting by Ada Quill and Kim Lasker; Editing by Bo Reed)',
    [{name: 'Ada Quill'}, {name: 'Kim Lasker'}],
  ],
  // told of above, told on below, or no author
  ['Odo Lind is a reporter for the Orm Herald.', []],
  ['Ada Quill is a reporter for the Orm Herald.\n\nOn Monday Quill was late.', []],
  ['Ada Quill is a baker.', []],
  // a page of those who work there
  [[...'ABCDEFG'].map((letter) => `Ada ${letter}uill is a reporter.`).join('\n\n'), []],
])('whom a note that closes a story names as its author: %s', async (note, bylines) => {
  const text = `Pier closes\n\nThe pier at Harbour Town will close for a year, Odo Lind told the council on Monday.\n\nIt is too old.\n\nA new one will be of oak, and nobody knows what it will cost.\n\n${note}`
  const {metadata} = await articleOf(text)
  expect(metadata.bylines).toMatchObject(bylines)
  for (const {name, span} of metadata.bylines) expect(text.slice(span?.start, span?.end)).toBe(name)
})

test('paragraphs that no blank parts are told apart', async () => {
  const text = `The pier at Harbour Town has to close, the council said on Monday."We have looked at every post below the water, and half of them are soft," surveyor Ada Quill told the Orm Herald.Workers at the pier in Harbour Town.(Bo Reed/Orm Press)COUNCIL TO VOTE ON THE 'LONG PIER'The vote is on Monday.LIVE: ORM GOES TO THE VOTE"I have walked there since I was a child," said Odo Lind."It will be missed by all of us."Nobody knows what a new pier would cost.`
  const article = await articleOf(text)
  expect(
    article.blocks.map(({type, span}) =>
      `${type} ${text.slice(span.start, span.end)}`.slice(0, 26),
    ),
  ).toMatchInlineSnapshot(`
      [
        "paragraph The pier at Harb",
        "paragraph "We have looked ",
        "paragraph Workers at the p",
        "boilerplate COUNCIL TO VOT",
        "paragraph The vote is on M",
        "heading LIVE: ORM GOES TO ",
        "paragraph "I have walked t",
        "paragraph "It will be miss",
        "paragraph Nobody knows wha",
      ]
    `)
  expect(article.quotations.at(-1)).toMatchObject({
    text: ['"It will be missed by all of us."'],
    speaker: {status: 'resolved', rule: 'paragraph-continues'},
  })
})

test('nor that a wide gap parts in one long line', async () => {
  const parts = [
    'The pier closes.',
    '“It is late,” said Odo Lind.',
    'Also read: Orm votes',
    '“We row on.”',
    `Nobody knows ${'what it costs, and '.repeat(20)}why.`,
  ]
  const article = await articleOf(parts.join('            '))
  expect(article.blocks).toHaveLength(parts.length)
})

test('a slip is no paragraph', async () => {
  const text = `St.Orm and Ada.The U.S.Navy came. So did Quorl.Com, and Ada.Then ${'nobody went home before it was dark, and '.repeat(12)}she left.`
  expect((await articleOf(text)).blocks).toHaveLength(1)
})

test('how many pictures a page has is the page’s', async () => {
  const {figures} = await articleOf(
    'Orm votes\n\nThe vote is on Monday.\n\nSlideshow ( 4 images )\n\nNobody rowed.',
  )
  expect(figures).toEqual([])
})
