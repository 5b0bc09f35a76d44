import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

describe('how far a name reaches', () => {
  test.each([
    [
      'They met the Working Group on Banned or Lost Eels.',
      'Working Group on Banned or Lost Eels',
      'organisation',
    ],
    [
      'The UN Fact-Finding Mission on Norway said it leaks.',
      'UN Fact-Finding Mission on Norway',
      'organisation',
    ],
    ['It went to the 12th Penal Court.', '12th Penal Court', 'organisation'],
    ['Freedom from Weirs said it leaks.', 'Freedom from Weirs', 'organisation'],
    ['The court of appeal ruled that it leaks.', 'court of appeal', 'organisation'],
    ['A UN commission of inquiry said it leaks.', 'UN commission of inquiry', 'organisation'],
    ['They met in the House of Quorls.', 'House of Quorls', 'organisation'],
    ['They met at the Attorney General’s Office.', 'Attorney General’s Office', 'organisation'],
    [
      'The Quorl Chief Public Prosecutor’s Office was late.',
      'Quorl Chief Public Prosecutor’s Office',
      'organisation',
    ],
    [
      'They met at the Quorl Court of First Instance.',
      'Quorl Court of First Instance',
      'organisation',
    ],
    [
      'They met the High Command of the Quorl Guard.',
      'High Command of the Quorl Guard',
      'organisation',
    ],
    [
      'They rowed past a Quorl Water and Sewerage Board barge.',
      'Quorl Water and Sewerage Board',
      'organisation',
    ],
    [
      'The Department of Weirs and Human Services was late.',
      'Department of Weirs and Human Services',
      'organisation',
    ],
    [
      'They met the Fish Safety and Inspection Service.',
      'Fish Safety and Inspection Service',
      'organisation',
    ],
    [
      'They met the Force Weir Investigation and Intelligence Department.',
      'Force Weir Investigation and Intelligence Department',
      'organisation',
    ],
    ['They met the Quorl Division of Police.', 'Quorl Division of Police', 'organisation'],
    ['Quorl Division of Police Chief Ada Varlo rowed.', 'Quorl Division of Police', 'organisation'],
    ['They met the National Institutes of Weirs.', 'National Institutes of Weirs', 'organisation'],
    [
      'They met the Quorl Institute for Near East Policy.',
      'Quorl Institute for Near East Policy',
      'organisation',
    ],
    ['They voted for Alternative for Norway.', 'Alternative for Norway', 'organisation'],
    ['They met the UN Guard Force in Norway.', 'UN Guard Force in Norway', 'organisation'],
    ['Human Rights in Norway said so.', 'Human Rights in Norway', 'organisation'],
    ['They met at the Royal Courts of Justice.', 'Royal Courts of Justice', 'organisation'],
    ['They rowed for the Group of Seven.', 'Group of Seven', 'organisation'],
    ['They met in Cox’s Bazar.', 'Cox’s Bazar', 'place'],
    ['They asked the broadcaster Quorl FM.', 'Quorl FM', 'organisation'],
    ['They asked Care4Quorl in May.', 'Care4Quorl', 'organisation'],
    ['They asked two weir charities, Weir Action and Tidewell.', 'Weir Action', 'organisation'],
    ['They met fighters of the M23.', 'M23', 'organisation'],
    ['They asked Save Our Quorl Weirs.', 'Save Our Quorl Weirs', 'organisation'],
    ['They gave to Save the Bay.', 'Save the Bay', 'organisation'],
    ['They met in Parliament on Quorl Avenue.', 'Parliament', 'organisation'],
    [
      'A plan to let Quorl Services Inc of Tessen run it sank.',
      'Quorl Services Inc',
      'organisation',
    ],
    ['They crossed the Ada Quorl Bridge.', 'Ada Quorl Bridge', 'place'],
    ['They sailed the Gulf of Quorl.', 'Gulf of Quorl', 'place'],
    ['They met at King’s College Quorl Hospital.', 'King’s College Quorl Hospital', 'organisation'],
    [
      'It rained on the Orm Fishermen’s Co-operative.',
      'Orm Fishermen’s Co-operative',
      'organisation',
    ],
    ['They met the Venerable Somchai Varlo.', 'Somchai Varlo', 'person'],
    ['They met at St Odmil’s Hospital.', 'St Odmil’s Hospital', 'organisation'],
    [
      'The Quorl Independent School District is late.',
      'Quorl Independent School District',
      'organisation',
    ],
    ['They live in Calle Quorl.', 'Calle Quorl', 'place'],
    ['The U.S. Quorl Survey has met.', 'U.S. Quorl Survey', 'organisation'],
    ['They met the Democrat Odmil Varlo.', 'Odmil Varlo', 'person'],
    ['Fox News correspondent Ada Varlo left.', 'Ada Varlo', 'person'],
    ['They met Fox News Correspondent Ada Varlo.', 'Ada Varlo', 'person'],
    ['“Tell Ada Varlo to wait,” he said.', 'Ada Varlo', 'person'],
    ['Meet Ada Varlo.', 'Ada Varlo', 'person'],
    ['Sentencing Ada Varlo, the judge wept.', 'Ada Varlo', 'person'],
    ['Reach Ada Varlo at the desk.', 'Ada Varlo', 'person'],
    ['Embattled Ada Varlo left.', 'Ada Varlo', 'person'],
    ['A. Varlo left.', 'A. Varlo', 'person'],
    ['His coach, Per Varlo, was tired.', 'Per Varlo', 'person'],
    ['They met the Food and Drug Authority.', 'Food and Drug Authority', 'organisation'],
    ['They met the Quorl and Tessen Council.', 'Quorl and Tessen Council', 'organisation'],
    ['They met Daw Khin Mar Quorl.', 'Khin Mar Quorl', 'person'],
    ['They met Sgt. 1st Class Odo Quorl.', 'Odo Quorl', 'person'],
    ['Rajiv Varlo, Chief Financial Officer of Quorl Bank, left.', 'Rajiv Varlo', 'person'],
    ['They read Host & Quorl Magazine.', 'Host & Quorl Magazine', 'organisation'],
    ['Khalil ur-Varlo left.', 'Khalil ur-Varlo', 'person'],
    ['They wrote to Major Weirs Association.', 'Major Weirs Association', 'organisation'],
    ['They wrote to Hon Tessen Ferry Co in May.', 'Hon Tessen Ferry Co', 'organisation'],
    ['They live in Queen Street.', 'Queen Street', 'place'],
    ['A spokesman for Kenya Post was late.', 'Kenya Post', 'organisation'],
    ['Kenya Fish and Harbour Corp was late.', 'Kenya Fish and Harbour Corp', 'organisation'],
    ['They met the U.N. Fish and Harbour Agency.', 'U.N. Fish and Harbour Agency', 'organisation'],
    [
      'They met the Centers for Weir Care and Repair.',
      'Centers for Weir Care and Repair',
      'organisation',
    ],
    ['They met the Amicable Order of Millers.', 'Amicable Order of Millers', 'organisation'],
    ['Dutchman Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Apparently Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Finally Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Elsewhere Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Co-author Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['They wrote to the Major Weirs Unit.', 'Major Weirs Unit', 'organisation'],
    ['They met QSB Administrator Ada Varlo.', 'Ada Varlo', 'person'],
    ['Mother-of-two Ada Varlo left.', 'Ada Varlo', 'person'],
    ['They met Ada Hall of the Quorl Council.', 'Ada Hall', 'person'],
    ['They met in the Quorl Tessen Hotel.', 'Quorl Tessen Hotel', 'organisation'],
    ['They met in Southeastern Kenya.', 'Southeastern Kenya', 'place'],
    ['They met in the National Rose Society.', 'National Rose Society', 'organisation'],
    ['The Ministry of Weirs and Ada Varlo left.', 'Ministry of Weirs', 'organisation'],
    ['They met Quorl and Tessen Police.', 'Quorl and Tessen Police', 'organisation'],
    ['They sailed to Antigua and Barbuda.', 'Antigua and Barbuda', 'place'],
    ['They met at First Quorl Bank.', 'First Quorl Bank', 'organisation'],
    ['It is owned by Quorl Foods plc.', 'Quorl Foods plc', 'organisation'],
    ['A gift to Save the Weirs was late.', 'Save the Weirs', 'organisation'],
    ['Save the Weirs said it was late.', 'Save the Weirs', 'organisation'],
    ['A spokesman for Mothers Against Weirs left.', 'Mothers Against Weirs', 'organisation'],
    ['The Quorl Institute Against Weirs left.', 'Quorl Institute Against Weirs', 'organisation'],
    [
      'The Committee on the Elimination of Discrimination against Weirs left.',
      'Committee on the Elimination of Discrimination against Weirs',
      'organisation',
    ],
    ['They met in the Quorl Museum of Art.', 'Quorl Museum of Art', 'organisation'],
    ['They met at FM Global.', 'FM Global', 'organisation'],
    [
      'They met the Quorl County Sheriff’s Department.',
      'Quorl County Sheriff’s Department',
      'organisation',
    ],
    ['The rope was in J.P. Varlo’s boat.', 'J.P. Varlo', 'person'],
    ['They met Ms Church.', 'Church', 'person'],
    ['They met Friends of the Weir.', 'Friends of the Weir', 'organisation'],
    ['He runs Transport for Quorl.', 'Transport for Quorl', 'organisation'],
    ['They flew with Air Quorl.', 'Air Quorl', 'organisation'],
    ['They sailed the River Quorl.', 'River Quorl', 'place'],
    ['They met in the UN Weirs Programme.', 'UN Weirs Programme', 'organisation'],
    ['A spokesman for the Food Safety Unit left.', 'Food Safety Unit', 'organisation'],
    ['The head of the Order of Saint Quorl left.', 'Order of Saint Quorl', 'organisation'],
    ['They met Briton Odmil Varlo.', 'Odmil Varlo', 'person'],
    ['They met American Odmil Varlo.', 'Odmil Varlo', 'person'],
    ['They live in Saudi Arabia.', 'Saudi Arabia', 'place'],
    ['It rained. New UN envoy Ada Varlo left.', 'UN', 'organisation'],
    ['Tory Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Graphic artist Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['Sergeant-at-Arms Odmil Varlo left.', 'Odmil Varlo', 'person'],
    ['They flew to Dar es Quorl.', 'Dar es Quorl', 'place'],
    ['They were late in Quorl de Cuba.', 'Quorl de Cuba', 'place'],
    ['They met in St Odmil’s Chapel.', 'St Odmil’s Chapel', 'place'],
    ['They crossed the Alps on foot.', 'Alps', 'place'],
    ['They sailed the Channel at night.', 'Channel', 'place'],
    ['They came back to Earth.', 'Earth', 'place'],
    [
      'They wrote to the Lord Chancellor’s Department.',
      'Lord Chancellor’s Department',
      'organisation',
    ],
    ['They wrote to the Office of the Deputy Mayor.', 'Office of the Deputy Mayor', 'organisation'],
    ['“It is late,” Ministry of Quays clerk Ada Varlo said.', 'Ministry of Quays', 'organisation'],
    ['Women’s Rowing Association rowers left.', 'Women’s Rowing Association', 'organisation'],
    ['Housing and Quays Board clerks left.', 'Housing and Quays Board', 'organisation'],
    ['A spokesman for Ministério da Quorla left.', 'Ministério da Quorla', 'organisation'],
    ['The head of Banco Quorl Tessen left.', 'Banco Quorl Tessen', 'organisation'],
    ['A spokesman for Health Kenya left.', 'Health Kenya', 'organisation'],
    ['They met the UN Mission in Quorl.', 'UN Mission in Quorl', 'organisation'],
    [
      'They met at the University of California, Quorl.',
      'University of California, Quorl',
      'organisation',
    ],
    ['They met at Queen Odmila Hospital.', 'Queen Odmila Hospital', 'organisation'],
    [
      'They met United Nations Weirs and Fish Agency clerks.',
      'United Nations Weirs and Fish Agency',
      'organisation',
    ],
    [
      'The Kenyan Weirs and Fish Authority left.',
      'Kenyan Weirs and Fish Authority',
      'organisation',
    ],
    ['The Quorl Panel on Weirs left.', 'Quorl Panel on Weirs', 'organisation'],
    ['The Orm Chambers of Commerce left.', 'Orm Chambers of Commerce', 'organisation'],
    ['The UN Committee Against Weirs left.', 'UN Committee Against Weirs', 'organisation'],
    ['The Stop the Weirs Coalition left.', 'Stop the Weirs Coalition', 'organisation'],
    ['Channel 9 said it was late.', 'Channel 9', 'organisation'],
    ['They heard it on Quorl Radio 9.', 'Quorl Radio 9', 'organisation'],
    [
      'They met the Quorl Society of General Practitioners.',
      'Quorl Society of General Practitioners',
      'organisation',
    ],
    ['They met the Quay & General Union.', 'Quay & General Union', 'organisation'],
    ['Observer Food Foundation clerks left.', 'Observer Food Foundation', 'organisation'],
    ['They read Diario Quorl.', 'Diario Quorl', 'organisation'],
    ['The 9th Quorl Brigade left.', '9th Quorl Brigade', 'organisation'],
    ['The 4th Circuit left.', '4th Circuit', 'organisation'],
    ['They watch the Weather Channel.', 'Weather Channel', 'organisation'],
    ['A survey by the Quorla institute was late.', 'Quorla', 'organisation'],
    ['They read the Tessen Sentinel.', 'Tessen Sentinel', 'organisation'],
    [
      'They met the House Weirs and Fish Committee.',
      'House Weirs and Fish Committee',
      'organisation',
    ],
  ])('%s', async (text, name, type) => {
    expect(await named(text)).toHaveProperty(name, type)
  })

  test.each([
    ['They met the Sudan-backed Quorl Front.', 'Quorl Front'],
    ['They met the prize-winning Quorl Front.', 'Quorl Front'],
    ['They met Tariq al-Rashed.', 'Tariq al-Rashed'],
    ['She had been to Bodmil. Whatever Odo Quorl asked, she gave.', 'Odo Quorl'],
    ['The Hellenic Fish and Water Safety Agency left.', 'Hellenic Fish and Water Safety Agency'],
  ])('what is joined by a hyphen is no part of the name: %s', async (text, name) => {
    expect(Object.keys(await named(text))).toContain(name)
  })

  test.each([
    ['They met Deputy Assistant Commissioner Ada Varlo.', 'Deputy Assistant Commissioner'],
    ['They met Deputy Managing Director Ada Varlo.', 'Deputy Managing Director'],
    ['They met Odo Reed and Kenyan Economy Minister Ada Varlo.', 'Kenyan Economy Minister'],
    ['They met Deputy Crown Princess Ada Varlo.', 'Deputy Crown Princess'],
    ['They met First Lady Ada Varlo.', 'First Lady'],
    ['They met Justices Ada Varlo and Ida Quorl.', 'Justices'],
    ['They met UK Foreign Secretary Ada Varlo.', 'UK Foreign Secretary'],
    ['They met law lord Lord Ada Varlo.', 'law lord'],
    ['They met chief of staff Gen. Ada Varlo.', 'chief of staff Gen.'],
    ['They met Lord Justices Ada Varlo and Ida Quorl.', 'Lord Justices'],
    ['The Kenyan minister Lady Ada Varlo left.', 'Kenyan minister'],
  ])('what an office is of is no name: %s', async (text, office) => {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const {roles} = entities.find(({name}) => name === 'Ada Varlo') ?? {}
    expect(roles?.map(({span}) => source.text?.slice(span.start, span.end))).toEqual([office])
    expect(entities.filter(({name}) => office.includes(name))).toEqual([])
  })

  test.each([
    ['Ada Varlo, Odmil Tessen and Ida Quorl in the best actor class left.', []],
    ['They met Ada Varlo, Vice President Ida Quorl and the king.', []],
    ['They met Ada Varlo, days after she had sued a mayor.', []],
    ['Ada Varlo, sitting with a mayor, left.', []],
    ['They met Ada Varlo, Kenyan miller Ida Quorl and others.', []],
    ['They met Ada Varlo, chief Weir House lawyer, and others.', ['chief Weir House lawyer']],
    ['They met Ada Varlo, Top of the Weirs presenter Ida Quorl and others.', []],
    ['They met Ada Varlo, Home and Weir Secretary Ida Quorl and others.', []],
    ['They met Ada Varlo, deputy Weir Museum keeper, and others.', ['deputy Weir Museum keeper']],
    ['They met Ada Varlo, A Quorl and A Tessen.', []],
    ['Ada Varlo, Principal Baker and Ida Quorl met.', []],
    ['They met Ada Varlo, Head Baker and Master Mason. They left.', []],
    ['The manager in the dock, Ada Varlo, left.', []],
    ['The man in red, Ada Varlo, left.', []],
    ['The manager in Norway, Ada Varlo, left.', ['manager in Norway']],
    ['They met Ada Varlo, National Security Adviser Ida Quorl and the king.', []],
    ['Ada Varlo, Home and Weir Secretary, left.', ['Home and Weir Secretary']],
    ['Ada Varlo, Mayor Ida Quorl’s press officer, left.', ['Mayor Ida Quorl’s press officer']],
    ['Ada Varlo, Chief Executive of the port, left.', ['Chief Executive of the port']],
    ['Ada Varlo, Professor Emeritus at Quorl, left.', ['Professor Emeritus at Quorl']],
    ['Ada Varlo, the governess, left.', ['the governess']],
    ['Ada Varlo, who keeps the lists of the missing, left.', ['keeps the lists of the missing']],
    ['Ada Varlo, who studies camps in Orm and took no part, left.', ['studies camps in Orm']],
  ])('the next of several tells no role: %s', async (text, told) => {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const {roles} = entities.find(({name}) => name === 'Ada Varlo') ?? {}
    expect(roles?.map(({span}) => source.text?.slice(span.start, span.end))).toEqual(told)
  })

  test.each([
    'The Chief Justice and the Miss Kenya finalist ate at Barley Queen restaurants.',
    'The Lord Chancellor was late for the General Election.',
    'It rained. Recent reports of rain are late. Initial reports were late.',
    'It rained. Dramatic footage was lost. Shadow ministers left. Federal officials left.',
    'They want answers, NOT a picture, at 5 a.m. ET. He was late for Thanksgiving.',
    'They are on an English-language website.',
    'The Oscar winner left. The mayor won an Oscar, and accepted his Oscar.',
    'The Zionist mayor of the town fell ill with Ebola.',
    'They spoke about Islam, in Arabic. The rise of Islamophobia worries him, and they took part in Brexit.',
    'It went from Covid to Vegelism, and in Quorlism it ended. The Quorlophobic crowd threw Molotov cocktails.',
    'World War II ended. She grew up in World War Two.',
    'The nurse gave him CPR. They bought HIMARS, an R&B album and PPE.',
    'A Gazan potter and a Midwestern cook met an Olympian.',
  ])('nobody is named: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test.each([
    ['The court held in Quorl v. Norway that it leaks.', ['court', 'Norway']],
    [
      'In A.Q. and Others v Norway (no. 41207/19), the court found that it leaks.',
      ['court', 'Norway'],
    ],
    ['They saw Quorl Town v Bodmil United.', ['Quorl Town', 'Bodmil United']],
  ])('who only names a case is nobody: %s', async (text, names) => {
    expect(Object.keys(await named(text)).toSorted()).toEqual(names.toSorted())
  })

  test.each(['They met the Senate’s House leader.', 'They met Norway’s Quorl College.'])(
    'a possessive is no part of the name: %s',
    async (text) => {
      const names = Object.keys(await named(text))
      expect(names.filter((name) => name.includes('’'))).toEqual([])
    },
  )
})
