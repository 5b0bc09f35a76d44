import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('two who are told of together', () => {
  test.each([
    [
      'the older ones of three',
      'Ada Quorl, 84, came with Ida Quorl, 79.\n\n“I row,” said Una Quorl, 21, their niece.\n\nThe two older women were led to a bench. “We promised,” Quorl said.',
      '[Ada Quorl, Ida Quorl]',
    ],
    [
      'those who hold the office, of three of a surname',
      'Floor leader Ada Reed won. “It is late,” Ada Reed said.\n\nFloor leader Ida Reed lost. “It is not,” she said.\n\nThe lawmaker Bo Reed abstained. “It is short,” Bo Reed said.\n\nThe two floor leaders left last. “We will be back,” Reed said.',
      '[Ada Reed, Ida Reed]',
    ],
    [
      'not whose heirs they are',
      'Much depends on the grandsons of Odo Novak, who had a barrow. Carl and Bo Novak, who are cousins, own it.\n\n“I will sell,” Carl Novak said.\n\n“I will not,” Bo Novak said.\n\nThey agree about the rest. “She runs it well,” Mr Novak said.',
      '[Carl Novak, Bo Novak]',
    ],
    [
      'who spoke last and whom he is met with',
      '“It is long,” Bo Reed said.\n\n“It is red,” Carl Reed said.\n\nReporters then cornered him with Bo Reed at the bar. “There is no deal,” Reed said.',
      '[Carl Reed, Bo Reed]',
    ],
    [
      'women, whoever else holds such an office',
      '“We are neighbours,” Orm Chief Executive Maja Lind said.\n\n“We are,” Carmen Arriz said. Her firm is Tarn.\n\nLind and Arriz were asked where it would be.\n\nChief Financial Officer Felix Bauer said it was late.\n\nA porter was there when the two chief executives came. “One of the two ladies told me, ‘Wait,’” the porter said.',
      '[Maja Lind, Carmen Arriz]',
    ],
    [
      'men who were accused together, with their ages',
      'Carl Novak, 51, and Bo Reed, 38, sold rugs.\n\n“They were dear,” said Ned Prower, for Mr Reed. Mr Prower then sat down.\n\nOn a tape from the shop both men can be heard. “Put them below,” one of them says.',
      '[Carl Novak, Bo Reed]',
    ],
    [
      'a woman and her deputy',
      '“I have it,” Ana Tolle said. She waved.\n\n“I had it,” Stuart Bride answered.\n\n“You did,” Tolle said.\n\nHer deputy, Fleur Penn, gave her a note. When the house pressed them, the two women conferred. “Say spring,” one of them whispered.',
      '[Ana Tolle, Fleur Penn]',
    ],
  ])('%s', async (_, text, names) => {
    expect((await voices(text)).at(-1)).toBe(names)
  })

  test.each([
    [
      'a party and an alliance',
      'The Blue Party and the Tarn Alliance met.\n\nA statement was going round. It came from the offices of one of the two parties, without a head. “It leaks,” it read.',
      '[Blue Party, Tarn Alliance]',
    ],
    [
      'two of whom each says that it was the other',
      'Mdm Ada Quorl, 68, and Mr Bo Quorl, 29, fry eggs. They are not related.\n\nThe older cook is slow. “My wrist hurts,” she said.\n\nA guide praised Quorl’s. “I sleep,” the cook told it. Each says the words were the other’s.',
      '[Ada Quorl, Bo Quorl]',
    ],
    [
      'a voice from where both are',
      'Luisa and Carla Ferro act. “I sew,” Luisa says.\n\nA voice comes from the booth, where both have gone: “Ask him.”',
      '[Luisa, Carla Ferro]',
    ],
  ])('either of %s', async (_, text, names) => {
    expect((await voices(text)).at(-1)).toBe(names)
  })

  const mayors =
    'The two mayors have waited.\n\nAda Vale, the mayor of Orm, can see it. “I look,” she says.\n\nHer colleague across the water, Ida Lind of Tarn, is waiting. “I wait,” she says.\n\nVale and Lind met in May.'

  test('are the mayors, where the article counts them', async () => {
    expect(
      (
        await voices(
          `${mayors}\n\nIn Hull, Bo Reed is in charge. “I told the mayors so, and one of them answered: ‘Send it.’”`,
        )
      ).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  test.each([
    [
      `${mayors}\n\n“We row,” said the Danish mayor, Ada Vale.\n\n“I wait,” the Swedish mayor said.`,
    ],
    [
      'Two abbots share the island.\n\n“Mine hum,” said the abbot of the upper abbey, Ada Vale.\n\n“Mine do not,” Ida Lind said.\n\nBoth abbots were asked. “Wait,” said the abbot of the lower abbey.',
    ],
  ])('one of them is none of whom something else is told: %s', async (text) => {
    expect((await voices(text)).at(-1)).toBe('Ida Lind')
  })
})

test.each([
  ['An inquest opened into the death of Odo Quorl, who swam in the lake.'],
  ['Odo Quorl, 17, drowned in the lake.'],
])('a surname below “%s” is of who lives', async (lead) => {
  expect(
    (
      await voices(
        `${lead}\n\nCarl Quorl, his brother, asked why.\n\n“There had been two,” Sgt Ida Lind replied.\n\n“So they knew?” Mr Quorl asked.`,
      )
    ).at(-1),
  ).toBe('Carl Quorl')
})

describe('of two, whatever each is called alone', () => {
  test.each([
    [
      'what an apposition in the plural calls them',
      'Their mothers, Ada Quorl and Ida Brenner, came down together. Neither had slept. “It leaks,” the mother said.',
      '[Ada Quorl, Ida Brenner]',
    ],
    [
      'what they were named as together',
      'Ada Vale and Bo Reed, of Kelmark, were appointed as joint administrators. “It leaks,” Ms Vale said. Both held a call. “It is late,” the administrator told a printer.',
      '[Ada Vale, Bo Reed]',
    ],
    [
      'the presidents of two unions',
      'The presidents of its two unions, Carl Novak of the pilots and Ada Vale of the cooks, wrote a letter. The two spent an hour inside. “It is late,” the union president said.',
      '[Carl Novak, Ada Vale]',
    ],
    [
      'one of the owners, by “co-owner”',
      'Carl Novak, 69, owns the pier with his niece.\n\nHis niece, Ida Novak, 34, rows. “It leaks,” she said.\n\nIn a film both of the owners looked back. “It is late,” the co-owner said.',
      '[Carl Novak, Ida Novak]',
    ],
    [
      'what they are counted as, some sentences above',
      'Ada Vale and Ida Brenner play at Orm.\n\nThe two skips came in. A boy, Bo Reed, rang a bell. “It is late,” the skip said.',
      '[Ada Vale, Ida Brenner]',
    ],
    [
      'what an apposition behind them calls them',
      'Carl Novak and Bo Reed, the goalkeepers, were asked. “It is late,” the goalkeeper said.',
      '[Carl Novak, Bo Reed]',
    ],
    [
      'children listed in full',
      'Carl Novak leaves his daughters, Mara Novak and Berta Novak. “It is late,” his daughter said.',
      '[Mara Novak, Berta Novak]',
    ],
    [
      'two who leave together',
      'Ada Vale, whose majority in Orm is 612, and Ida Brenner, the member for Tarn, left together. “It is late,” one of the two told him.',
      '[Ada Vale, Ida Brenner]',
    ],
    [
      'two of whom another tells',
      '“Carl Novak and Bo Reed had one desk. It rained, and then one of them said, ‘It is late’,” Ida Lind said.',
      '[Carl Novak, Bo Reed]',
    ],
    [
      'two bodies of which one is called so',
      'The two boards, the Orm Port Board and Kelmark, share a roof.\n\nBoth boards were asked. “It is late,” one of the two said.',
      '[Orm Port Board, Kelmark]',
    ],
    [
      'whom a clause behind somebody else’s name is about',
      'Carl Novak was tried. Ms Ada Vale and Ms Ida Brenner sat side by side. As Novak was led away, one of the two mothers rose. “It is late,” she said.',
      '[Ada Vale, Ida Brenner]',
    ],
  ])('%s', async (_, text, names) => {
    expect((await voices(text)).at(-1)).toBe(names)
  })

  test('“both women” are whom “the two women” were, and no two men', async () => {
    expect(
      (
        await voices(
          'Ada Vale took 300 cores. Ida Brenner took 40. They wrote a card that the two women signed.\n\nCarl Novak works for Vale and Odo Novak for Brenner, and the two men row. “I row,” Carl Novak said.\n\nBoth women deny it. “It is late,” one of the women said.',
        )
      ).at(-1),
    ).toBe('[Ada Vale, Ida Brenner]')
  })

  test('but not of two of whom one is named since', async () => {
    expect(
      (
        await voices(
          'Ada Vale and Ida Brenner, two sopranos, sing.\n\nThe two sopranos came in. Vale sat down. “It is late,” the soprano said.',
        )
      ).at(-1),
    ).not.toBe('[Ada Vale, Ida Brenner]')
  })

  test('none of those by whose word somebody else is told of', async () => {
    expect(
      (
        await voices(
          'According to the authors, Carl Novak and Ada Vale met in Orm. “It is late,” the author said.',
        )
      ).at(-1),
    ).toBe('the author')
  })
})

describe('words of two', () => {
  test.each([
    'The presidents of its two unions, Carl Novak of the pilots and Ada Vale of the cooks, said it was “late”.',
    'The captains of the two teams, Carl Novak and Ada Vale, called it “late”.',
    'Both leaders, Carl Novak for the Reds and Ada Vale for the Blues, said it was “late”.',
    'Carl Novak and Ada Vale own the Kelmark Inn. The owners said it was “late”.',
    'The Kelmark Inn is owned by Carl Novak and Ada Vale. The owners said it was “late”.',
  ])('are of both: %s', async (text) => {
    expect(await voices(text)).toEqual(['Carl Novak + Ada Vale'])
  })

  test('not of two who met them', async () => {
    expect(
      await voices('Carl Novak and Ada Vale met the owners of Orm. The owners said it was “late”.'),
    ).toEqual(['owners'])
  })
})

test('two who have just spoken as one are the two of any office', async () => {
  expect(
    await voices(
      'Speaker Bo Reed and Minority Leader Ada Vale promised “a boat” after the loss of former President Otto Lind.\n\n“Otto Lind rowed it. It floats,” the two leaders said.',
    ),
  ).toEqual(['Bo Reed + Ada Vale', 'Bo Reed + Ada Vale'])
})

describe('two of whom was told above', () => {
  const at = (texts: readonly string[]): string => texts.join('\n\n')

  test.each<[string, string, readonly string[]]>([
    [
      'a captain and her opposite number',
      '[Ada Vale, Carl Novak]',
      [
        'Otto Lind patted back the ball. Ada Vale, the Orm captain, threw down the stumps.',
        '“I was gardening,” Otto Lind said. The umpire, Bo Reed, asked Ada Vale to wait. “I told him to go on,” Ada Vale said.',
        'Carl Novak, her opposite number, was on the steps. The pair of them had words there. “Not here,” one captain said.',
      ],
    ],
    [
      'two Democrats, of whom either is the congressman',
      '[Carl Novak, Otto Lind]',
      [
        'Two Democrats, Carl Novak of Iowa and Otto Lind of Ohio, pressed the clerk. Otto Lind was less gentle.',
        'The clerk, Odo Reed, left.',
        'The two Democrats caught up with him. A boy heard only the end of it. “Bring your own boat,” the congressman told him.',
      ],
    ],
    [
      'the sisters, who are not the brother and sister of another name',
      '[Ada Vale, Ida Vale]',
      [
        'Ada Vale dived for shells for sixty years, and led the strike of all the women of Orm in 1996, on a rope held by her elder sister. “I had one end of it,” Ida Vale, 84, recalled. She is blind.',
        'Odo Reed, a smith, married Ada. He could not swim. His granddaughter, Kim Reed, can.',
        'For years the sisters ran a stall. A judge asked for a discount. “The rocks are free,” one of the two told him.',
      ],
    ],
    [
      'they, above what they say',
      '[Ada Vale, Ida Lind]',
      [
        'Ada Vale, the mayor of Orm, and Ida Lind, the mayor of Tarn, are friends.',
        'Both mayors stand in May. “I shall swim,” says Ada Vale.',
        '“She would, too,” says Ida Lind.',
        'They walk to the quay together. It is late.',
        '“Do you hear that?”',
      ],
    ],
    [
      'one of them, where they are told of above what they say',
      '[Ada Vale, Ida Lind]',
      [
        'Ada Vale, a botanist, and Ida Lind, a chemist, wrote a paper each.',
        'Otto Reed, a clerk, has read both. “They are long,” he says. His own is short.',
        'Both women deny that they wrote the note. “I would have said please,” a friend says.',
        '“I would have left it out,” another says.',
        'In May they will be on one boat. One bunk is free. “I am having it,” says one of them.',
      ],
    ],
  ])('%s', async (_, either, texts) => {
    expect((await voices(at(texts))).at(-1)).toBe(either)
  })

  test('both boards, below a heading of their own', async () => {
    const {entities, quotations} = await articleOf(
      at([
        'Results live: Orm board sorry',
        '15:10 The blame',
        'The two boards affected, the Orm Examinations Board and Quorl Qualifications, share a computer. Quorl Qualifications says it “worked”.',
        '14:35 Phone lines',
        'Both boards have put on more staff. “Callers are heard in a minute,” one of the two said at noon.',
      ]),
    )
    expect(
      quotations
        .at(-1)
        ?.speaker.candidates.map((id) => entities.find((each) => each.id === id)?.name),
    ).toEqual(['Orm Examinations Board', 'Quorl Qualifications'])
  })

  test('a doctor and her nurse, where she says that she is the doctor', async () => {
    expect(
      (
        await voices(`Ada Vale wipes her hands. “I am the doctor,” Vale says. Ida Lind, who has been her nurse for years, brings her own cup.

Doctor and nurse exchange a glance. “He had brought his boots,” she says.`)
      ).at(-1),
    ).toBe('[Ada Vale, Ida Lind]')
  })

  test('a name in brackets behind words signs them', async () => {
    expect(
      (
        await voices(
          'Otto Brenner and Odo Brenner came.\n\nA newspaper printed a sentence as its quote of the day: “In the end the wolf will decide” (Brenner).',
        )
      ).at(-1),
    ).toBe('[Otto Brenner, Odo Brenner]')
  })

  test('who asks again is who has asked, by a surname, too', async () => {
    expect(
      (
        await voices(`Callum Brenner fell into the lake. His older brother, Odo, asked why it was dark.

“The lamps were stolen,” Sgt Reed replied.

“So everybody knew?” Mr Brenner asked.`)
      ).at(-1),
    ).toBe('Odo Brenner')
  })
})

test('the mayor and the county clerk are not the town clerk', async () => {
  expect(
    await voices(
      'Ada Lind, the town clerk, and Bo Reed, the mayor, came. Ida Vale, the county clerk, did not.\n\nThe mayor and the county clerk met on Friday. “It is late,” one of them said.',
    ),
  ).toEqual(['[Bo Reed, Ida Vale]'])
})

test('the two of one surname, of three, are those whom the article calls alike', async () => {
  expect(
    await voices(
      'Senator Ada Quorl and Senator Bo Quorl spoke. Odo Quorl, a farmer, listened.\n\nThe two Quorls left together. “It is late,” Quorl said.',
    ),
  ).toEqual(['[Ada Quorl, Bo Quorl]'])
})

test('whose widow speaks is none of two of the name, nor is a chair that is found anybody', async () => {
  expect(
    (
      await voices(
        'Odo Quorl, 47, worked on the ferry. His widow, Ada Quorl, wept. The director is Bo Quorl, who is no relation.\n\n“It is over,” Quorl said.',
      )
    ).at(-1),
  ).toBe('[Ada Quorl, Bo Quorl]')
  expect(
    (
      await voices(
        'Odo Quorl scored. Bo Quorl, who is no relation, did not.\n\nA chair was found, and Quorl was lifted on to it. “It is over,” he said.',
      )
    ).at(-1),
  ).toBe('[Odo Quorl, Bo Quorl]')
})
