import {describe, expect, test} from 'vitest'
import {articleOf, told} from './support.ts'

describe('told to whom, from whom, and by nobody', () => {
  test.each([
    [
      'who writes or briefs before they say it; where it is from',
      'Writing on her page, Ms Vale said that it leaked. Briefing rowers on Monday, the guild said that it leaked. Ms Vale told a short briefing that it leaked. Ms Vale told a press briefing in Orm that it sank. The lock leaks a little, the Orm Post reported, citing people familiar with it.',
      [
        'Ms Vale | said | that it leaked',
        'the guild | said | that it leaked',
        'Ms Vale | told | that it leaked',
        'Ms Vale | told | that it sank',
        'the Orm Post | reported | The lock leaks a little',
      ],
    ],
    [
      'whose note it is of two, and what a paper understands',
      'A joint note by the Orm Union and the Quay Union said it leaks. The Orm Post understands that it holds. The boats have been told to leave, Quay News understands. Ida Vale understands that it is late.',
      [
        'A joint note by the Orm Union and the Quay Union | said | it leaks',
        'The Orm Post | understands | that it holds',
        'Quay News | understands | The boats have been told to leave',
      ],
    ],
    [
      'who tells it, behind whom a comma tells more, and what a promise is',
      'Ida Vale was told by the mayor, Otto Lind, that it leaks. The Greens promised, in a note issued in May, to close it.',
      ['the mayor, Otto Lind | was told | that it leaks', 'The Greens | promised | to close it'],
    ],
    [
      'whom it was told, behind whom a comma tells more, and by several without a noun',
      'Ida Vale told his aide, Otto Lind, that it leaks. Ida Vale asked the clerk, Otto Lind, whether it leaks. Ida Vale told her son, Odo, 54, she was late. Both told police it leaks. Responding, the mayor, Bo Reed, said it holds.',
      [
        'Ida Vale | told | that it leaks',
        'Ida Vale | asked | whether it leaks',
        'Ida Vale | told | she was late',
        'Both | told | it leaks',
        'the mayor, Bo Reed | said | it holds',
      ],
    ],
    [
      'whom a relative clause tells of, who asks before an infinitive, and what a thing is called',
      'The minister told boatmen whose boats had sunk that she was sorry, and warned those who row at night that they risk a fine. The mayor was asked by the home secretary to explain why it leaked. The union called the offer derisory and branded the clerk a fool. He likened the crew to an army. Bo Reed called the teachers’ union.',
      [
        'The minister | told | that she was sorry',
        'The minister | warned | that they risk a fine',
        'the home secretary | was asked | to explain why it leaked',
        'The union | called | the offer derisory',
        'The union | branded | the clerk a fool',
        'He | likened | the crew to an army',
      ],
    ],
    [
      'a passive behind its time',
      'The board was warned by a clerk in 1999 that it would leak. The mayor on Monday said it held.',
      ['a clerk | was warned | that it would leak', 'The mayor | said | it held'],
    ],
    [
      'a question some time later, a crowd that something is told of, and a deed behind a vow',
      'Ms Vale was asked on Monday whether it leaked. The mayor told the crowd, many of whom had rowed all night, that she would stay. Mr Lind vowed to mend the lock, and took the boat home.',
      [
        '- | was asked | whether it leaked',
        'The mayor | told | that she would stay',
        'Mr Lind | vowed | to mend the lock',
      ],
    ],
    [
      'what is asked for within a statement, as no statement of its own',
      'Ms Vale said she had asked for one boat: a boat that rows. Mr Lind said the union had complained about the lock in May and that no smith had come.',
      [
        'Ms Vale | said | she had asked for one boat: a boat that rows',
        'Mr Lind | said | the union had complained about the lock in May and that no smith had come',
      ],
    ],
    [
      'what others say of whoever answers it; nothing, where neither of two would, or where one prays',
      'Ms Vale, responding to criticism that the lock was late, said it held. Neither the mill nor the union would confirm that it leaked. Rowers prayed that the rain would hold off.',
      ['- | criticism | that the lock was late', 'Ms Vale | said | it held'],
    ],
    [
      'whom something is according to, before the name that it is about',
      'According to the Orm Post, Ida Vale, who grew up in Orm, is the new clerk. According to a police report, Otto Lind, 45, was jailed. According to Ida Brenner, a clerk, the lock leaks. “It holds,” said a lawyer, who represents Ida Vale and Otto Lind.',
      [
        'the Orm Post | According to | Ida Vale, who grew up in Orm, is the new clerk',
        'a police report | According to | Otto Lind, 45, was jailed',
        'Ida Brenner, a clerk | According to | the lock leaks',
        'a lawyer, who represents Ida Vale and Otto Lind | said | “It holds,”',
      ],
    ],
    [
      'whom it was told behind “and”, what could happen, and an aside',
      'The yard asked the board’s clerks and keepers to count the boats. The Greens have warned Orm Union and the Guild they were “too late”. Boatmen have long warned the quarrel between the mill and the yard could spread. Mr Lind testified that, during a visit to Orm, the mayor rowed. An inquiry into the storm of March 9 concluded that the dam had failed.',
      [
        'The yard | asked | the board’s clerks and keepers to count the boats',
        'The Greens | have warned | they were “too late”',
        'Boatmen | have long warned | the quarrel between the mill and the yard could spread',
        'Mr Lind | testified | that, during a visit to Orm, the mayor rowed',
        'An inquiry into the storm of March 9 | concluded | that the dam had failed',
      ],
    ],
    [
      'what lists, headlines and courts tell',
      'Bakers in Orm report that the ovens are cold. Ms Ida Brenner claims Otto Lind, known as Rusty, planned to sell it. Otto Lind expects a quiet year, his aide Ida Vale said late on Monday. The dam was dry, the inquest has heard. The baker told her sister to row, the court heard. Slow down, Mr Lind urges rowers.',
      [
        'Bakers in Orm | report | that the ovens are cold',
        'Ms Ida Brenner | claims | Otto Lind, known as Rusty, planned to sell it',
        'his aide Ida Vale | said | Otto Lind expects a quiet year',
        '- | has heard | The dam was dry',
        '- | heard | The baker told her sister to row',
        'The baker | told | her sister to row',
      ],
    ],
    [
      'what somebody says that is according to a text',
      'The Orm prosecutor said that, according to the plea, the smith sold two boats. Ada Vale, 45, the mayor, said that, in her view, the weir was late. Otto Lind confirmed that, saying it rained.',
      [
        'The Orm prosecutor | said | that, according to the plea, the smith sold two boats',
        'Ada Vale, 45, the mayor | said | that, in her view, the weir was late',
        'Otto Lind | saying | it rained',
      ],
    ],
    [
      'two whom something is according to, and a share behind a clause',
      'According to the writ and other papers, Otto Lind kept the books. The letters are lost, according to a clerk and another man who knew of them. Among those who own a boat, 37 percent said they row.',
      [
        'the writ and other papers | According to | Otto Lind kept the books',
        'a clerk and another man who knew of them | according to | The letters are lost',
        '37 percent | said | they row',
      ],
    ],
    [
      'nobody: nouns that “and” joins to others',
      'Shareholder demands and the wishes of the crew keep the yard late. Consumer advocates and some rowers are angry. Ms Vale said it was “late”.',
      ['Ms Vale | said | it was “late”'],
    ],
    [
      'nobody: whom one does not know, who called for a vote, a heading',
      'It is not clear who told the board it leaked. They met for a vote called by the mayor to close the “Long Quay” for good. According to the Orm Society:',
      [],
    ],
    [
      'whom it was told, behind small words, and the outlet that is named',
      'The pier has held, Ms Ida Brenner told state-run television channel Quay Uno. Bakers told local media that the ovens were cold. The skipper told Danish news outlet the Harbour Post that he cut the rope. It felt like a “long race”, Mr Otto Lind told the Post in an interview the day after the finish.',
      [
        'Ms Ida Brenner | told | The pier has held',
        'Bakers | told | that the ovens were cold',
        'The skipper | told | that he cut the rope',
        'Mr Otto Lind | told | It felt like a “long race”',
      ],
    ],
    [
      'whom one appeals to or pleads with, to do something; a song appeals to somebody else',
      'Ms Ida Brenner appealed to the board to mend the pier, which opened in May “with a ribbon and no roof”. The porter pleaded with visitors to “wash first”. “You can wait,” Mr Otto Lind stormed. Her songs appeal to the young at heart.',
      [
        'Ms Ida Brenner | appealed to | the board to mend the pier, which opened in May “with a ribbon and no roof”',
        'The porter | pleaded with | visitors to “wash first”',
        'Mr Otto Lind | stormed | “You can wait,”',
      ],
    ],
    [
      'the other of two and some, who told one of it; a commentary',
      'One rowed. The other asked me, “Is it far?” Some told us it was late. A commentary in the journal calls the wall “bold but late”.',
      [
        'The other | asked | “Is it far?”',
        'Some | told | it was late',
        'A commentary in the journal | calls | the wall “bold but late”',
      ],
    ],
    [
      'who remembers, behind what they are',
      '“It rained all day on us,” Ms Ida Brenner, now 80, remembers. “It did,” Mr Otto Lind, a cook in Orm, remembered.',
      [
        'Ms Ida Brenner, now 80 | remembers | “It rained all day on us,”',
        'Mr Otto Lind, a cook in Orm | remembered | “It did,”',
      ],
    ],
    [
      'no report: a condition, a credit, what was told about, what stands for a clause, who is cited, what a thing is called',
      'Ms Brenner is reporting from Orm on condition that nothing is kept. Additional reporting by: Ms Brenner. She told the crowd about races that led to the ban. Speaking about the dam, she left. The dam leaks again, the Post reports, citing the marine agency. He all but confirmed that, saying it was late. He led an effort called the Long Rope and spoke of “play”. The port charged fees to boats.',
      [
        'the Post | reports | The dam leaks again',
        'He | saying | it was late',
        'He | spoke of | “play”',
      ],
    ],
    [
      'here, a share, a tea room, several who are urged, whom one would not call a speaker, and what goes on',
      'Skippers here insist it leaks. About 80% said it made them curious. A tea room inside the mill said on Monday that its cats were well. It rose again, with harbour officials urging bakers and skippers to take care. Mr Otto Lind, though, said it would hold. But they never stopped building the pier, she continues.',
      [
        'Skippers | insist | it leaks',
        'About 80% | said | it made them curious',
        'A tea room inside the mill | said | that its cats were well',
        'harbour officials | urging | bakers and skippers to take care',
        'Mr Otto Lind | said | it would hold',
        'she | continues | they never stopped building the pier',
      ],
    ],
    [
      'who speaks beside a noun like a verb, behind a participle, a time, a passive or a text; nobody, where many are asked',
      'Quorl’s envoy called the Orm attacks a breach of the pact signed last month, and warned that it would “answer”. Speaking to the Post from a yard, Mr Otto Lind, said it was late. It sank in the raid, which last month Ms Brenner vowed to “repeat”. Skippers were quoted by Norse media as saying it burned. They issued a statement on Sunday saying it was “odd”. The board had been asked to look into it, claiming it broke the rules.',
      [
        'Quorl’s envoy | called | the Orm attacks a breach of the pact signed last month',
        'Quorl’s envoy | warned | that it would “answer”',
        'Mr Otto Lind | said | it was late',
        'Ms Brenner | vowed | to “repeat”',
        'Skippers | saying | it burned',
        'They | saying | it was “odd”',
      ],
    ],
    [
      'participles of a passive: who was told, ordered, charged, described or accused says none of it',
      'Skippers told to turn back said they had no fuel. Bakers ordered to leave were let in. A clerk charged with theft told the court he was ill. A man described as shy has been jailed. A smith accused of robbing the mill was held. With Mr Otto Lind accused of losing the keys, the board met. Two men reported missing were found. The cuts suggested last year have been dropped. These were lies he told to Congress. All day, he received messages asking for bread.',
      [
        'Skippers told to turn back | said | they had no fuel',
        'A clerk charged with theft | told | he was ill',
        '- | accused | of robbing the mill',
        '- | accused | of losing the keys',
      ],
    ],
    [
      'what is said of a report behind a comma, a clause of its own, and a time before the name',
      'The mill said the lock was sound, a claim the union denies. Ms Brenner said the boats were gone, something the board has denied. She defended her vote, but late Monday she announced she had changed it. In May Otto Lind called Varlo a thief.',
      [
        'The mill | said | the lock was sound',
        'Ms Brenner | said | the boats were gone',
        'She | defended | her vote',
        'she | announced | she had changed it',
        'Otto Lind | called | Varlo a thief',
      ],
    ],
    [
      'before the main clause, behind verbs without a past of their own, and past a clause about whom it was told to',
      'While the mill says it is safe, bakers say they smell gas. The bank cut rates, saying prices were falling. The council cut its forecast, blaming the war. In what police called a “brutal” raid, two men were hurt. Mr Otto Lind told his wife, who was in Orm, that he was safe.',
      [
        'the mill | says | it is safe',
        'bakers | say | they smell gas',
        'The bank | saying | prices were falling',
        'The council | blaming | the war',
        'police | called | a “brutal” raid',
        'Mr Otto Lind | told | that he was safe',
      ],
    ],
    [
      'a second report of somebody else, of whom was told, a relative clause around, and what it is said in its midst',
      'Mr Otto Lind said the board had lied and Ms Brenner said it had not. He had told the Post he would run and said he felt well. The plan, which the board says would save money, will go to a vote. The plan would save $3m, the board estimates, and create jobs. The boats belonged to smugglers, it is alleged. He added that, in his view, it leaked.',
      [
        'Mr Otto Lind | said | the board had lied',
        'Ms Brenner | said | it had not',
        'He | had told | he would run',
        'He | said | he felt well',
        'the board | says | would save money',
        'the board | estimates | The plan would save $3m … and create jobs',
        '- | is alleged | The boats belonged to smugglers',
        'He | added | that, in his view, it leaked',
      ],
    ],
    [
      'a source that is cited before "that", a condition behind a colon, shares, and what somebody was told by somebody',
      'The agency reported, citing a clerk, that he had gone. The mayor said: if the rain stops, the lock will open. About a third said they would move. About half said they would stay. She was told by doctors she would live.',
      [
        'The agency | reported | that he had gone',
        'The mayor | said | if the rain stops, the lock will open',
        'About a third | said | they would move',
        'About half | said | they would stay',
        'doctors | was told | she would live',
      ],
    ],
    [
      'people from several places, and lists of names',
      'Bakers from Norway and Sweden say it leaks. The prime ministers of Norway and Sweden said it held. Norway, Sweden and Denmark have said they will help. A team at Orm University found that it leaks. She flew to Norway and Sweden said it was late.',
      [
        'Bakers from Norway and Sweden | say | it leaks',
        'The prime ministers of Norway and Sweden | said | it held',
        'Norway, Sweden and Denmark | have said | they will help',
        'A team at Orm University | found | that it leaks',
        'Sweden | said | it was late',
      ],
    ],
    [
      'a relative clause before a number, and behind whom a verb names',
      'The drug, which the council says is safe, costs $300. Among those at the pier was Ms Ida Brenner, who called him “a giant”.',
      ['the council | says | is safe', 'who | called | him “a giant”'],
    ],
    [
      'what is chanted, and what somebody answers',
      'Skippers chanted “shame” and held up lamps. Responding to the claims, the council said they were false.',
      ['Skippers | chanted | “shame”', 'the council | said | they were false'],
    ],
    [
      'where whom it was told ends and what was told begins',
      'Ms Brenner told the Post there had been a fire. Ms Brenner told the Post 20 people were safe. Ms Brenner told the Post people were safe. Ms Brenner told the QNA news agency boats had burned. Ms Brenner told the Post more than 20 boats burned. Ms Brenner told QBC Radio’s Today programme that it was out. Ms Brenner told everyone it was out. The council told all 60 bakers that it was out.',
      [
        'Ms Brenner | told | there had been a fire',
        'Ms Brenner | told | 20 people were safe',
        'Ms Brenner | told | people were safe',
        'Ms Brenner | told | boats had burned',
        'Ms Brenner | told | more than 20 boats burned',
        'Ms Brenner | told | that it was out',
        'Ms Brenner | told | it was out',
        'The council | told | that it was out',
      ],
    ],
    [
      'whom one urges, with all their words',
      'Ms Brenner urged members of the board to vote yes. Mr Otto Lind urged the board and the crew to talk. Ms Brenner urged the board, which meets in May, to act.',
      [
        'Ms Brenner | urged | members of the board to vote yes',
        'Mr Otto Lind | urged | the board and the crew to talk',
        'Ms Brenner | urged | the board, which meets in May, to act',
      ],
    ],
    [
      'who speaks behind quoted words that tell of them',
      'Mr Otto Lind, who calls Varlo a “liar,” said he would not pay. Ms Brenner, known as “Rusty,” said the plan was dead.',
      [
        'who | calls | Varlo a “liar,”',
        'Mr Otto Lind, who calls Varlo a “liar,” | said | he would not pay',
        'Ms Brenner, known as “Rusty,” | said | the plan was dead',
      ],
    ],
    [
      'a dateline is not said, an emergency is an act, and eyewitnesses are people',
      'July 9 (QNA) -- The toll of the storm rose to nine, Mr Otto Lind said. The mayor declared a state of emergency. Boats sank by chance, they said, while eyewitnesses were quoted as saying it burned.',
      [
        'Mr Otto Lind | said | The toll of the storm rose to nine',
        'they | said | Boats sank by chance',
        'eyewitnesses | saying | it burned',
      ],
    ],
    [
      'bodies and texts with all their words',
      'Nine were lost, according to Orm’s Rescue Board, which said the boats were old. They parted in May, according to a memo filed by lawyers. Orm’s Fire and Rescue Agency said it was open. Texts between Mr Otto Lind and Ms Brenner, a smith, reveal she had been ill.',
      [
        'Orm’s Rescue Board | according to | Nine were lost',
        'which | said | the boats were old',
        'a memo filed by lawyers | according to | They parted in May',
        'Orm’s Fire and Rescue Agency | said | it was open',
        'Texts between Mr Otto Lind and Ms Brenner, a smith | reveal | she had been ill',
      ],
    ],
    [
      'where the words end: before a question, in brackets, before who also speaks, and what one word is said of',
      'Ms Brenner said “you’ll see” when asked if it leaks. Asked why he believed it leaked, Mr Otto Lind said it rained. The board announced that each would get 300 kroner ($44; €40), while others would wait. A lamp lit a tower, reportedly a hotel, by the pier. The toll rose to nine, Mr Otto Lind said, as he warned that “time is short”. Both boards denounced the raids, each saying a boat was hit, and blaming Quorl. Orm asked that Quorl “stop all of the raids” and “keep to the letter of the old pact”, Mr Otto Lind added.',
      [
        'Ms Brenner | said | “you’ll see”',
        '- | asked | if it leaks',
        '- | Asked | why he believed it leaked',
        'Mr Otto Lind | said | it rained',
        'The board | announced | that each would get 300 kroner ($44; €40), while others would wait',
        '- | reportedly | a hotel',
        'Mr Otto Lind | said | The toll rose to nine',
        'he | warned | that “time is short”',
        'Both boards | denounced | the raids',
        'Both boards | saying | a boat was hit',
        'Both boards | blaming | Quorl',
        'Mr Otto Lind | added | Orm asked that Quorl “stop all of the raids” and “keep to the letter of the old pact”',
        'Orm | asked | that Quorl “stop all of the raids” and “keep to the letter of the old pact”',
      ],
    ],
    [
      'a cue within its clause, a clause of time before "that", and a second verb of saying',
      'Instead, says Ms Brenner, the crews have gone back to the pier. The agency said before the toll was known that 29 boats were lost. The lawyers have said he met her in Orm, and allege he sold her the boat. The Post has been told there are no plans to close. She said she feels free, but is thinking about racing “at home”.',
      [
        'Ms Brenner | says | Instead … the crews have gone back to the pier',
        'The agency | said | that 29 boats were lost',
        'The lawyers | have said | he met her in Orm',
        'The lawyers | allege | he sold her the boat',
        '- | has been told | there are no plans to close',
        'She | said | she feels free, but is thinking about racing “at home”',
      ],
    ],
    [
      'who was told, behind the words and before more',
      'Six boats may sink, the harbour committee has been told, as the yard prepares to close.',
      ['- | has been told | Six boats may sink'],
    ],
  ])('%s', async (_, text, reports) => {
    expect(await told(text)).toEqual(reports)
  })
})

describe('headings', () => {
  const article = (headline: string, body: string): string =>
    `${headline}\n\nBy Tom Askew\n\n${body}`
  const quoted = async (text: string): Promise<readonly string[]> => {
    const {quotations} = await articleOf(text, {language: 'en'})
    return quotations.flatMap(({kind, text}) => text?.map((words) => `${kind} ${words}`) ?? [])
  }

  test('say so of whoever is told last, with a comma or without', async () => {
    const body = 'The lock was open on Monday, and boats went through it.'
    expect(await quoted(article('Orm prices still rising says Quorl', body))).toEqual([
      'indirect Orm prices still rising',
    ])
    expect(await quoted(article('Orm prices still rising, says Quorl', body))).toEqual([
      'indirect Orm prices still rising',
    ])
  })

  test('quote in few words, and in one word where the article has it too', async () => {
    const body = 'Ms Ida Brenner said the offer was ‘brutal’. She left the hall at noon.'
    expect(await quoted(article('Harbour talks end over ‘brutal’ offer', body))).toEqual([
      'mixed ‘brutal’',
      'mixed the offer was ‘brutal’',
    ])
    expect(await quoted(article('Harbour talks end over ‘rotten’ offer', body))).toEqual([
      'mixed the offer was ‘brutal’',
    ])
    expect(
      await quoted(article('Pier plan ‘only on paper’', 'The pier is old. It leaks.')),
    ).toEqual(['mixed ‘only on paper’'])
  })

  test('are sentences where they have a subject or a verb', async () => {
    const body = 'The bakers of Orm lit the ovens again on Monday, a year after the flood.'
    expect(await quoted(article('‘We rowed to work’: a year of floods', body))).toEqual([
      'direct ‘We rowed to work’',
    ])
  })

  test('end on who says it', async () => {
    const body = 'The bakers of Orm lit the ovens again on Monday, a year after the flood.'
    expect(await quoted(article('Pier closure was ‘plainly unlawful’, judge rules', body))).toEqual(
      ['mixed Pier closure was ‘plainly unlawful’'],
    )
    expect(await quoted(article('Wages to fall next year, report claims', body))).toEqual([
      'indirect Wages to fall next year',
    ])
  })

  test('within a story are read where they quote, with the time before a name', async () => {
    const body =
      'It is late at the pier. The crew rows.\n\n16.48 “Not a penny” for owners\n\nIt rains on the pier. The crew rows on.\n\n10.17 GMT Campaigner: “We will chain ourselves to it”\n\nThe crew rows on in the rain. It is late.'
    expect(await quoted(article('Live: the pier vote', body))).toEqual([
      'mixed “Not a penny”',
      'direct “We will chain ourselves to it”',
    ])
  })

  test('begin with a place where something was going on', async () => {
    const body = 'Ms Ida Brenner, a rower, was at the Orm Hotel on Monday. It rained. She left.'
    expect(await quoted(article('Orm Hotel: As rowers met, the weir loomed large', body))).toEqual(
      [],
    )
  })

  test('leave titles alone', async () => {
    const body = 'The new book by Ms Ida Brenner, a rower, comes out in May. It is long.'
    expect(await quoted(article('Orm reads ‘The Long Quay’', body))).toEqual([])
  })

  test('and so do lines between paragraphs', async () => {
    const body =
      'The board met on Monday.\n\n‘No quick mend’\n\nMs Ida Brenner said that the lock would stay shut until June.'
    expect(await quoted(article('Lock shut until June', body))).toContain('mixed ‘No quick mend’')
  })
})

describe('what stands between who speaks and the words', () => {
  test.each([
    [
      'with a bracket behind the name',
      'Cllr Otto Lind (SF) claims that rowers were “left behind”. Quorl Rail (QR) reports were late.',
      ['Cllr Otto Lind (SF) | claims | that rowers were “left behind”'],
    ],
    [
      'which way it was called',
      'Ada Vale called back, “Never again.” Bo Reed yelled up, “Are you there?” and she laughed. The crew showed up, and Vale left.',
      ['Ada Vale | called | “Never again.”', 'Bo Reed | yelled | “Are you there?”'],
    ],
    [
      'what is written for all to read',
      '“Row on, row back,” somebody had chalked on the quay. On the cup are the words “Drink up.” He avoids the words “low tide”. On the door, in red: “MIND YOUR HEAD.” Her novel was long: “The Long Quay.”',
      [
        'somebody | had chalked | “Row on, row back,”',
        '- | - | “Drink up.”',
        '- | - | “MIND YOUR HEAD.”',
      ],
    ],
    [
      'who held an office then, and what somebody’s words were',
      'In May, the then mayor had called the plan “mad”. “He came late,” Ada Vale said. “His words to me were, ‘It rings each day.’ And it does.”',
      [
        'the then mayor | had called | the plan “mad”',
        'Ada Vale | said | “He came late,”',
        'Ada Vale | - | “His words to me were, ‘It rings each day.’ And it does.”',
        'His | words | ‘It rings each day.’',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})
