import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'

describe('lines in which capitals tell nothing', () => {
  const story =
    'Ada Varlo won the third medal of the week on the lake on Monday. Varlo wins a medal whenever there is rain.'

  test.each([
    'Ada Varlo Wins Third Medal Of Week In Rain',
    'Ada Varlo Wins Third Medal of Week in Rain',
    'ADA VARLO WINS THIRD MEDAL OF WEEK',
  ])('a headline has the names that the story has: %s', async (headline) => {
    expect(await named(`${headline}\n\n${story}`)).toEqual({'Ada Varlo': 'person'})
  })

  test('what sticks to a name in a headline is none of it', async () => {
    expect(await named(`Tessens Ada Varlo wins a medal\n\n${story}`)).toEqual({
      'Ada Varlo': 'person',
    })
  })

  test('so has a link between two paragraphs', async () => {
    expect(
      await named(`Medal for rower\n\n${story}\n\nVarlo Wins Old Cup On Second Try.\n\n${story}`),
    ).toEqual({'Ada Varlo': 'person'})
  })

  test.each([
    'Recent News',
    'Victim Services',
    'Orm Man Charged with Theft after Miller Falls',
    'Former Bank Clerk Sentenced to 15 Years in Orm',
    'Ministry Announces Launch of Boat Unit',
    'Tarn Mill to Pay for Boats Over Lost Oars',
  ])('a line of the page without a stop names nobody: %s', async (line) => {
    expect(
      await named(`Medal for rower\n\n${story}\n\n${line}\n\nVarlo rowed home in the rain.`),
    ).toEqual({
      'Ada Varlo': 'person',
    })
  })

  test.each(['Ida Tessen', 'Ida Tessen, Head of Public Affairs', 'Orm County Clerk Ida Tessen'])(
    'but who is told on a line of their own is somebody: %s',
    async (line) => {
      expect(
        await named(`Medal for rower\n\n${story}\n\n${line}\n\nVarlo rowed home in the rain.`),
      ).toHaveProperty('Ida Tessen', 'person')
    },
  )
})

test('a town whose mayor speaks is no body', async () => {
  const text = 'Mayor Ada Quorl of Varlo, which has a weir, said it leaks.'
  expect(await named(text)).toEqual({'Ada Quorl': 'person'})
})

test('a plus is part of a name', async () => {
  expect(await named('The retailer Quorl+ said it was late.')).toEqual({'Quorl+': 'organisation'})
})

test('only whose first word is a given name is called after a country', async () => {
  const text =
    'She backed the RePaint Europe plan. Europe said it was late. Kerry Norland met her. Norland laughed.'
  expect(await named(text)).toEqual({
    'RePaint Europe': 'organisation',
    Europe: 'place',
    'Kerry Norland': 'person',
  })
})

test.each([
  "Quorl County Sheriff's Office",
  'Quorl City State’s Attorney’s Office',
  'Norland Prime Minister’s Office',
])('an office is called after who holds it: %s', async (office) => {
  expect(await named(`The ${office} in Varlo said it was late.`)).toMatchObject({
    [office]: 'organisation',
  })
})

test.each([
  ['what a minister is over is nothing by itself', 'Federal Natural Resources Minister Ada Varlo'],
  ['nor is what a cabinet secretary is over', 'Water and Housing Cabinet Secretary Ada Varlo'],
  ['nor, for short,', 'Treasury CS Ada Varlo'],
])('%s', async (_, mention) => {
  expect(await named(`On Monday ${mention} said so.`)).toEqual({'Ada Varlo': 'person'})
})

test('what is called a project or a programme, and told to be a body, is one', async () => {
  const text =
    'Quorl Project, a charity that lends boats, said it was late. The Tin Prize, the charity said, was late.'
  expect(await named(text)).toEqual({'Quorl Project': 'organisation'})
})

test.each(['Kurds', 'Sunnis', 'Tutsis', 'Zulus', 'Islamists'])(
  'a people is no body: %s',
  async (people) => {
    expect(await named(`It was late. “No,” ${people} said. Then ${people} left.`)).toEqual({})
  },
)

test.each(['64 GB', 'DRAM', 'an OLED'])('a measure or a part is no body: %s', async (thing) => {
  expect(await named(`They sold ${thing} and left.`)).toEqual({})
})

test('the Vatican is named', async () => {
  expect(await named('They met clerks at the Vatican.')).toEqual({Vatican: 'place'})
})

test('what an article of another language opens is nobody', async () => {
  expect(await named('La Quorla said it was late.')).toEqual({'La Quorla': 'organisation'})
})

test('letters that stand for the name of a body are a body’s, whatever else they mean', async () => {
  expect(await named('The Maritime Reed Institute (MRI) left. The MRI rows.')).toEqual({
    'Maritime Reed Institute': 'organisation',
  })
})

test('what opens with letters is nobody', async () => {
  const text = 'According to QNN Verify, mayor Odo Varlo was late. QNN Verify finds it rained.'
  expect(await named(text)).toEqual({'QNN Verify': 'organisation', 'Odo Varlo': 'person'})
})

test('a doctor’s letters are no state', async () => {
  expect(await named('“It is fine,” says Odo Varlo, MD, of Quorl Cardiology.')).toMatchObject({
    'Odo Varlo': 'person',
  })
})

test('a title behind another is a name', async () => {
  const text = 'The chairman, Mr Odo Sheikh Varlo, left. Mr Varlo said it was late.'
  expect(await named(text)).toEqual({'Odo Sheikh Varlo': 'person'})
})

test('what a firm sells under its name is no longer name of the firm', async () => {
  const text =
    'Kelmark said it would sell the Kelmark Watch in May. Shares in Kelmark rose. The Kelmark Watch costs more.'
  expect(await named(text)).toMatchObject({Kelmark: 'organisation'})
})

test('whose surname stands alone is somebody, whatever is called after them', async () => {
  const text =
    'The Pavo Krell Quartet sang. A boat that had belonged to Pavo Krell was sold. Krell died in May.'
  expect(await named(text)).toEqual({
    'Pavo Krell Quartet': 'organisation',
    'Pavo Krell': 'person',
  })
})
