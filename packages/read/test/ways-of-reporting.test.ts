import {describe, expect, test} from 'vitest'
import {articleOf, told} from './support.ts'

describe('who speaks', () => {
  test.each([
    [
      'who vows something behind what another does; a few without "multiple"',
      'Otto Lind said the judge ruled against him, vowing to row on. Multiple officials criticized the plan.',
      [
        'Otto Lind | said | the judge ruled against him',
        'Otto Lind | vowing | to row on',
        'Multiple officials | criticized | the plan',
      ],
    ],
    [
      'with the name before a bracket, behind the number of a list; a survey that counts',
      'Tarn Post (or The Tarn), a daily, found that 80% of them row. (3) Ms Vale called the plan “a mess”. “(We must) oppose ‘late boats’ now,” Otto Lind said. Quorl Polls found that 20 percent held.',
      [
        'Tarn Post (or The Tarn), a daily | found | that 80% of them row',
        'Ms Vale | called | the plan “a mess”',
        'Otto Lind | said | “(We must) oppose ‘late boats’ now,”',
        'Quorl Polls | found | that 20 percent held',
      ],
    ],
    [
      'what somebody wanted to know; not of what',
      '“Who rows?” the mayor of Orm, Ada Lind, wanted to know before noon.\n\n“Why does she row?” the clerk wants to know.\n\n“The Quay” is all that Ida Vale wanted to know.',
      [
        'the mayor of Orm, Ada Lind | wanted to know | “Who rows?”',
        'the clerk | wants to know | “Why does she row?”',
      ],
    ],
    [
      'a noun before an aside, or that comes from somewhere, and a colon',
      'Her view, by phone from the quay: “It is far too late.” Otto Lind’s shout came from the yard, not unkindly: “It leaks!” His message came too late, Ida Vale said: “It is over.”',
      [
        'Her | view | “It is far too late.”',
        'Otto Lind’s | shout | “It leaks!”',
        'Ida Vale | said | “It is over.”',
      ],
    ],
    [
      'in whose phrase',
      'Whoever took it was, in Otto Lind’s phrase, “given an oar and no boat at all”.',
      ['Otto Lind | in | “given an oar and no boat at all”'],
    ],
    [
      'one body that deals with two things, behind its article',
      'The oil and gas company said it would close. In May, the food and drink board pledged to go. A health and safety expert warned that it leaks. He shut the mill and clerk Otto Lind said it was late. The flood hit the quay and police said two boats sank.',
      [
        'The oil and gas company | said | it would close',
        'the food and drink board | pledged | to go',
        'A health and safety expert | warned | that it leaks',
        'clerk Otto Lind | said | it was late',
        'police | said | two boats sank',
      ],
    ],
    [
      'whoever does what others only have a name for',
      'Norland sent what critics call a warning, announcing that the quay was shut. Ms Vale attacked what she called a mess, saying it leaked.',
      [
        'Norland | announcing | that the quay was shut',
        'Ms Vale | attacked | what she called a mess',
        'Ms Vale | saying | it leaked',
      ],
    ],
    [
      'whoever somebody stands beside, in a clause behind another one, and before those who said so as well',
      'It came up as Ms Vale, standing beside Otto Lind, called it “a mess”. The vote came after the mayor, speaking in Orm, said that it leaked. They learned that Bo Reed, sitting with Otto Lind, had said it held. Ms Vale, who works as a smith, speaking on Monday, said it rained. The Orm Guild, as well as some smiths, said the quay was shut.',
      [
        'Ms Vale | called | it “a mess”',
        'the mayor | said | that it leaked',
        'Bo Reed | had said | it held',
        'Ms Vale, who works as a smith | said | it rained',
        'The Orm Guild | said | the quay was shut',
      ],
    ],
    [
      'who says a second thing in turn, later or on another day',
      'The guild denied the claim and in turn accused the mayor of lying. Ms Vale blamed the board for the leak and earlier this week said its boat was “a mess”. Otto Lind said the quay was shut in May but on Friday said it had opened. The board rejected the charge and for the first time admitted that it leaked. The union said guards hit them and at times threatened to kill them.',
      [
        'The guild | denied | the claim',
        'The guild | accused | the mayor of lying',
        'Ms Vale | blamed | the board for the leak',
        'Ms Vale | said | its boat was “a mess”',
        'Otto Lind | said | the quay was shut in May',
        'Otto Lind | said | it had opened',
        'The board | rejected | the charge',
        'The board | admitted | that it leaked',
        'The union | said | guards hit them and at times threatened to kill them',
      ],
    ],
    [
      'somebody of their own behind "with", behind "while", behind "by"',
      'The plan was dropped, with the mayor, Ms Ada Vale, saying it cost too much. The guild’s vote fell, with 12% saying it was late. The crew left, while her rival, Bo Reed, said it leaked. The plan was denounced by the guild, which called it “a mess”. His claims were denied by Otto Lind, who accused him of “running away”.',
      [
        'the mayor, Ms Ada Vale | saying | it cost too much',
        '12% | saying | it was late',
        'her rival, Bo Reed | said | it leaked',
        'the guild | was denounced | The plan',
        'which | called | it “a mess”',
        'Otto Lind | were denied | His claims',
        'who | accused | him of “running away”',
      ],
    ],
    [
      'whoever said so before, and not who should have',
      'Ms Vale said the guild should have warned them and called it “a mess”.',
      ['Ms Vale | said | the guild should have warned them', 'Ms Vale | called | it “a mess”'],
    ],
    [
      'who is named in the words of somebody, and no clause behind; a suit',
      'In the words of one smith, the lock was “a mess”. The suit claims the guild hid the report.',
      [
        'one smith | In the words of | the lock was “a mess”',
        'The suit | claims | the guild hid the report',
      ],
    ],
    [
      'whoever stands behind "and" and no place; behind a phrase without a comma, where a title or a participle tells',
      'Orm beat Tarn by a boat after a draw at Quay Park and Vale said it was late. The sides meet on 12 March at Quay Park and Ida Lind says hers will win. She was linked with the warden’s post at Tarn and Ms Lind has stated that it is taken. In a talk at a fair in Tarn Ms Vale said the lock leaks. Responding to the claims Orm League head Bo Reed said: “It holds.” Speaking in Tarn Ms Vale said: “It rained.”',
      [
        'Vale | said | it was late',
        'Ida Lind | says | hers will win',
        'Ms Lind | has stated | that it is taken',
        'Ms Vale | said | the lock leaks',
        'Orm League head Bo Reed | said | “It holds.”',
        'Ms Vale | said | “It rained.”',
      ],
    ],
    [
      'who does it behind a comma within the marks, or behind a clause that opens the sentence',
      'Calling the plan a “mess,” Ms Vale left the hall. While describing it as “late”, the board voted for it. As he came to the quay, Mr Vale greeted the crew, saying: “It holds.”',
      [
        'Ms Vale | Calling | the plan a “mess,”',
        'the board | describing | it as “late”',
        'Mr Vale | saying | “It holds.”',
      ],
    ],
    [
      'who is quoted as saying what stands before, or in a paper',
      'Boats are “big business”, the paper quoted Mr Vale as saying. Ms Lind was quoted in a Norse paper as saying it leaks.',
      ['Mr Vale | quoted | Boats are “big business”', 'Ms Lind | saying | it leaks'],
    ],
    [
      'with a day or a year that owns what is told of',
      'Ms Vale says Sunday’s “massive raid” was late. The mayor said Thursday’s report was sound. Ms Lind believes last Sunday’s match was “grim”. Rowers say this year’s boats will hold. Ms Vale told Sunday’s programme: “It rained.”',
      [
        'Ms Vale | says | Sunday’s “massive raid” was late',
        'The mayor | said | Thursday’s report was sound',
        'Ms Lind | believes | last Sunday’s match was “grim”',
        'Rowers | say | this year’s boats will hold',
        'Ms Vale | told | “It rained.”',
      ],
    ],
    [
      'who is named in a clause about a thing; whose finding has words between marks',
      'It is a boat that, according to the Orm Rower, has “superb oars”. The Orm Commission found the whole lock was “badly worn” in May. Ms Vale found a boat, a “wreck”.',
      [
        'the Orm Rower | according to | has “superb oars”',
        'The Orm Commission | found | the whole lock was “badly worn” in May',
      ],
    ],
    [
      'somebody of whom a title or quoted words tell',
      '“They row well all day,” Bo Reed, a smith and author of “The Long Quay,” told the Orm Herald. “It leaks,” Ada Vale, a clerk who took part in the “long row”, said. “It rains,” a clerk speaking on condition of anonymity, told the Orm Herald.',
      [
        'Bo Reed, a smith and author of “The Long Quay,” | told | “They row well all day,”',
        'Ada Vale, a clerk who took part in the “long row” | said | “It leaks,”',
        'a clerk speaking on condition of anonymity | told | “It rains,”',
      ],
    ],
    [
      'a house by its number, two with a base form in a paper, whoever stands behind a day that is early',
      'No 10 said it was “deeply wrong”. “It is far too late to mend the lock,” academics Ada Vale and Bo Reed write in a new paper. Early on Monday the board said it had “seen to it”. Even the mayor, Ida Brenner, was calm, telling the board that it was “all in hand”.',
      [
        'No 10 | said | it was “deeply wrong”',
        'academics Ada Vale and Bo Reed | write | “It is far too late to mend the lock,”',
        'the board | said | it had “seen to it”',
        'the mayor, Ida Brenner | telling | that it was “all in hand”',
      ],
    ],
    [
      'quoted words that somebody else brings about, and what stands between dashes',
      'Ms Vale said “the heart of the town was broken” by the flood. The boat – described by the museum as the “oldest in all of Orm” – sank.',
      [
        'Ms Vale | said | “the heart of the town was broken” by the flood',
        'the museum | described | as the “oldest in all of Orm”',
      ],
    ],
    [
      'a text of a time, of somebody to whom it was given, and of the police',
      'An Orm Post report published this year found that it leaks. A survey last month showed that it leaks. Figures released earlier this year showed a rise of 3%. Data sent to the board shows that it leaks. A police report says the lock leaked for years. The surveyors determined that it leaks. Ms Vale is determined that it holds.',
      [
        'An Orm Post report published this year | found | that it leaks',
        'A survey last month | showed | that it leaks',
        'Figures released earlier this year | showed | a rise of 3%',
        'Data sent to the board | shows | that it leaks',
        'A police report | says | the lock leaked for years',
        'The surveyors | determined | that it leaks',
      ],
    ],
    [
      'several people with what tells which, before a base form and a clause; whom a text quotes',
      'However, critics of the lock claim it leaks. Residents interviewed by the Orm Post insist the lock leaks. Rowers in Orm point out that it leaks. Officials quoted in the story say it leaks. Clerks opposed to it said that it leaks. She asked members to create a new pledge that holds. Ms Vale claimed he drugged and robbed her.',
      [
        'critics of the lock | claim | it leaks',
        'Residents interviewed by the Orm Post | insist | the lock leaks',
        'Rowers in Orm | point out | that it leaks',
        'Officials quoted in the story | say | it leaks',
        'Clerks opposed to it | said | that it leaks',
        'She | asked | members to create a new pledge that holds',
        'Ms Vale | claimed | he drugged and robbed her',
      ],
    ],
    [
      'what else was said behind quoted words; where it was posted; what somebody sought to make clear',
      'Ms Vale said “the price is high,” and that where the lock leaks “it will be late.” The crew looked for the boat all night, the rescue group posted on Facebook. At least four of the crew had wounds, the union said. The mayor’s office sought to clarify that the lock leaks. Ms Vale announced, two days earlier, that she would row.',
      [
        'Ms Vale | said | “the price is high,” and that where the lock leaks “it will be late.”',
        'the rescue group | posted | The crew looked for the boat all night',
        'the union | said | At least four of the crew had wounds',
        'The mayor’s office | clarify | that the lock leaks',
        'Ms Vale | announced | that she would row',
      ],
    ],
    [
      'whom “with” or “from” leads to, and not the clause around',
      'The flood has raised doubts with some analysts suggesting that the lock leaks. Despite a statement from the board stating that the lock holds, the crew left.',
      [
        'some analysts | suggesting | that the lock leaks',
        'the board | stating | that the lock holds',
      ],
    ],
    [
      'how, or how long ago, it was said; at whom one shouts',
      'Ms Vale replied, rather sharply, that the lock leaks. Ms Vale announced months ago that she would row. The officers yelled at her to drop the oar. She saw a coach shouting at a rower who had stopped to rest. The rule “has done well,” as the Orm Herald put it on Tuesday. The mill put it on the market.',
      [
        'Ms Vale | replied | that the lock leaks',
        'Ms Vale | announced | that she would row',
        'The officers | yelled at | her to drop the oar',
        'the Orm Herald | put it | The rule “has done well,”',
      ],
    ],
    [
      'around who writes it; about how many; of a series of polls',
      'The main reason rowers leave, writes Ms Vale, is that they are old. Around 19 boats failed to reach the quay, the board said. The lock in Orm leaks again, a series of polls suggest. The literature shows that the lock leaks. Ada Vale, a clerk, wrote a note.',
      [
        'Ms Vale | writes | The main reason rowers leave … is that they are old',
        'the board | said | Around 19 boats failed to reach the quay',
        'a series of polls | suggest | The lock in Orm leaks again',
        'The literature | shows | that the lock leaks',
      ],
    ],
    [
      'claims that somebody makes without an article, and a complaint of nobody',
      'Some clerks have also made false claims that the lock leaks. The US has levelled new allegations that it sank. Another complaint was that it rained.',
      [
        'Some clerks | claims | that the lock leaks',
        'The US | allegations | that it sank',
        '- | complaint | that it rained',
      ],
    ],
    [
      'what a vote is called, and not what its caller does besides',
      'Ms Vale called the vote “a farce” but she will stand again.',
      ['Ms Vale | called | the vote “a farce”'],
    ],
    [
      'two outlets, and sources inside a body, with a base form',
      'Three men were held on Monday, QBC and Orm News report. The Orm Post and Quorl Times report that it rains. Sources inside Quorl claim to have seen it.',
      [
        'QBC and Orm News | report | Three men were held on Monday',
        'The Orm Post and Quorl Times | report | that it rains',
        'Sources inside Quorl | claim | to have seen it',
      ],
    ],
    [
      'however, according to whom; nobody by a deal',
      'However, according to the board, the lock leaks. However, according to police officers, Ada’s brother, Otto, quickly drove the boat at them. Now, according to the Orm Post, it is sold. She assured them it was safe, per the agreement with the town.',
      [
        'the board | according to | the lock leaks',
        'police officers | according to | Ada’s brother, Otto, quickly drove the boat at them',
        'the Orm Post | according to | it is sold',
        'She | assured | it was safe, per the agreement with the town',
      ],
    ],
    [
      'whoever stands behind a thing that a statement announces, and members of two kinds',
      'In a statement announcing the wish to seek peace the mayor said it was over. In a note on the end of the trade the company warned that it leaks. Five black and Hispanic members of the board said it rains.',
      [
        'the mayor | said | it was over',
        'the company | warned | that it leaks',
        'Five black and Hispanic members of the board | said | it rains',
      ],
    ],
    [
      'an outlet before a comma behind which many suspect something',
      'According to the Orm Post, harbour police now suspect that the crew left. According to Ida Brenner, critics still hope that it holds.',
      [
        'the Orm Post | According to | harbour police now suspect that the crew left',
        'Ida Brenner | According to | critics still hope that it holds',
      ],
    ],
    [
      'a text of a month, and whom a channel with a number was told',
      'It fell, according to a March 2025 study by the Orm Institute. A Friday note from the Orm Board said it held. She told Channel 4 News that it leaks. She told QBC 13 the lock leaks. She told the Post 20 men had left.',
      [
        'a March 2025 study by the Orm Institute | according to | It fell',
        'A Friday note from the Orm Board | said | it held',
        'She | told | that it leaks',
        'She | told | the lock leaks',
        'She | told | 20 men had left',
      ],
    ],
    [
      'a name behind the phrase that opens the sentence, whatever follows the verb; nobody “himself”',
      'On Monday, Bo Reed, a spokesman for the crew, said the nine men taking part in the drill were late. At the fair, Ida Brenner, a nurse, said the women running the stall had left. She left after its leader, Carl Novak, declared himself the head of all sailors.',
      [
        'Bo Reed, a spokesman for the crew | said | the nine men taking part in the drill were late',
        'Ida Brenner, a nurse | said | the women running the stall had left',
      ],
    ],
    [
      'one who sits with a list of others, who works as something, or is named behind the thing before a comma; not others who tell a story',
      'Ms Vale, sitting with Otto Lind, Bo Reed and Ida Brenner, said it leaks. Ms Vale, who once worked as a smith on the quay, is heard asking Otto Lind if it leaks. In a hint that it rains in the open, rival firm Quorl said that it leaks. The gaunt, 70-year-old skipper said it leaks. Others told a different story, said Ida Brenner, a spokeswoman.',
      [
        'Ms Vale | said | it leaks',
        'Ms Vale, who once worked as a smith on the quay | asking | if it leaks',
        'rival firm Quorl | said | that it leaks',
        'The gaunt, 70-year-old skipper | said | it leaks',
        'Ida Brenner, a spokeswoman | said | Others told a different story',
      ],
    ],
    [
      'who has a degree, a comma that is missing, a text with its agents',
      'Ada Vale, MD, head of the mill in Orm and mother of a smith, says her crew’s boats hold it up. Asked about the link, Ida Ng, a 22-year-old student at Orm University said, “It leaks.” In a note on the ban of the accounts Quorl said it leaked. The lock will leak, said the leaflet published jointly by the mill. According to Quorl.fr’s sources, it leaks.',
      [
        'Ada Vale, MD, head of the mill in Orm and mother of a smith | says | her crew’s boats hold it up',
        'Ida Ng, a 22-year-old student at Orm University | said | “It leaks.”',
        'Quorl | said | it leaked',
        'the leaflet published jointly by the mill | said | The lock will leak',
        'Quorl.fr’s sources | According to | it leaks',
      ],
    ],
    [
      'nobody: charges that are pressed, what reminds of something, what is defended, whether and how, what is to be done',
      'He will not press charges: it is “late”. She reminds them of the girl in “The Long Quay.” She was defending her title. He had defended himself. They are listed according to whether they row. The race went according to plan. She trims her forecasts to give the town a hint that it rains.',
      [],
    ],
    [
      'a body by two letters that look like a verb, not the verb',
      'The IS leader, who claims he sank the boat, said: “It was late.” IS fighters said it burned. “It IS late,” she said.',
      [
        'who | claims | he sank the boat',
        'The IS leader, who claims he sank the boat | said | “It was late.”',
        'IS fighters | said | it burned',
        'she | said | “It IS late,”',
      ],
    ],
    [
      'whose sources a verb before them is of, and who stands behind “perhaps”, below a picture, or before letters',
      'The tale comes from the Orm Post, which claims its sources in Orm say the lock will leak. Perhaps the mayor will say it leaks. Ida Vale in Orm (Reuters) The mayor has said it holds. Otto Lind, KC told the court it was late. “It leaks,” Otto Lind’s aunt, told the Post. Contrary to a note, Ida Vale took aim at it in May, calling it “late”.',
      [
        'which | claims | its sources in Orm say the lock will leak',
        'its sources in Orm | say | the lock will leak',
        'the mayor | will say | it leaks',
        'The mayor | has said | it holds',
        'Otto Lind, KC | told | it was late',
        'Otto Lind’s aunt | told | “It leaks,”',
        'Ida Vale | calling | it “late”',
      ],
    ],
    [
      'nobody, where somebody only gets or shows a text',
      'Ms Vale leaked copies of board emails urging clerks to lie. The mayor is reading letters asking for a vote. They asked for details of board orders telling clerks to lie. The union sent letters asking for a vote.',
      [
        'They | asked for | details of board orders telling clerks to lie',
        'The union | asking for | a vote',
      ],
    ],
    [
      'whoever claims what a thing is or shows, not the thing',
      'The crew sent a video they claim is real. It is a letter that she claims shows the leak. They have late comments. This, they say, shows that it leaks.',
      [
        'they | claim | is real',
        'she | claims | shows the leak',
        'they | say | This … shows that it leaks',
      ],
    ],
    [
      'what stands before, where it was said so long after something; what a ministry tells of an offer in words of its own; and no “States”',
      'The sides will keep the boats, the Quorl ministry said on Saturday, a day after they met. Norland had offered to house them “more than once,” the clerk said. It passed a law, a step that Norland says puts it on a par with the United States.',
      [
        'the Quorl ministry | said | The sides will keep the boats',
        'the clerk | said | Norland had offered to house them “more than once,”',
        'Norland | says | puts it on a par with the United States',
      ],
    ],
    [
      'whoever told a man something is not he',
      'He said the guards had stopped him and told him he was late. She asked her son why and told him to row.',
      [
        'He | said | the guards had stopped him and told him he was late',
        'She | asked | why',
        'She | told | him to row',
      ],
    ],
    [
      'a kind of groups or an office of three words that opens the sentence; “whereas” is nobody',
      'Animal welfare groups have cheered, saying it was cruel. Quorlish river minister Otto Lind has come, saying it was late. Whereas another said it leaked.',
      [
        'Animal welfare groups | saying | it was cruel',
        'Quorlish river minister Otto Lind | saying | it was late',
        'another | said | it leaked',
      ],
    ],
    [
      'who stands behind a verb, and is quoted in a clause about them',
      'The bridge is sound, said Otto Lind, who has told friends that “it stands.” “It holds,” said Ida Vale, who called it “safe.”',
      [
        'Otto Lind | said | The bridge is sound',
        'who | has told | that “it stands.”',
        'Ida Vale | said | “It holds,”',
        'who | called | it “safe.”',
      ],
    ],
    [
      'whoever says so, behind a time, a share, a number, a country, a possessive or a relative clause',
      'Both said late boats would come in. One in four said he rows. Number 10 said the lock was late. The Orm unit in 2003 said people were well. At the fair today officials said that it was shut. The lawyer who built it says it holds. Ms Vale will not row on Monday, a friend close to her says. A smith from Orm who built the lock, told the Post that it held. She met a smith on Friday, who told her that it held. “It leaks,” ormnews.com said.',
      [
        'Both | said | late boats would come in',
        'One in four | said | he rows',
        'Number 10 | said | the lock was late',
        'The Orm unit | said | people were well',
        'officials | said | that it was shut',
        'The lawyer who built it | says | it holds',
        'a friend close to her | says | Ms Vale will not row on Monday',
        'A smith from Orm who built the lock | told | that it held',
        'who | told | that it held',
        'ormnews.com | said | “It leaks,”',
      ],
    ],
    [
      'a list, and what only looks like one',
      'He held the smith and her child, senior officials said. It would leave black bits behind, both Vale and rower Otto Lind said.',
      [
        'senior officials | said | He held the smith and her child',
        'both Vale and rower Otto Lind | said | It would leave black bits behind',
      ],
    ],
    [
      'a text that says, behind its time',
      'It was told in a radio report early last year that said she had rowed. It goes back to a tale that says the third boat will sink.',
      ['that | said | she had rowed', 'that | says | the third boat will sink'],
    ],
    [
      'whom a radio quotes, with an office; a crew that answers something',
      'State radio quoted the army chief, General Otto Lind, as saying that it was “a war”. The ministry rejected the call, saying its crews were responding to “naked greed”.',
      [
        'the army chief, General Otto Lind | saying | that it was “a war”',
        'The ministry | rejected | the call',
        'The ministry | saying | its crews were responding to “naked greed”',
      ],
    ],
    [
      'one of several, a text with its author, and somebody who was heard',
      'The board and the mill sent notes. One of them, which came late, said the dam had been “sound”. “It holds,” said a statement issued by one of the boards. “Gentlemen, please,” Otto Lind was heard to say.',
      [
        'One of them, which came late | said | the dam had been “sound”',
        'a statement issued by one of the boards | said | “It holds,”',
        'Otto Lind | say | “Gentlemen, please,”',
      ],
    ],
    [
      'a clause about a thing, without "that"',
      'It was shut, a move the mayor called “mad”. It leaks, a flaw bosses last night hailed as “luck”. It is a plan experts say will fail. It is a step that farm groups described as early. The report that union leaders called “a lie” is out. The elder one said it leaked.',
      [
        'the mayor | called | “mad”',
        'bosses | hailed | as “luck”',
        'experts | say | will fail',
        'farm groups | described | as early',
        'union leaders | called | “a lie”',
        'The elder one | said | it leaked',
      ],
    ],
    [
      'many, and a second phrase behind an aside',
      'Many call it “rowing on faith”. Ms Ida Brenner told analysts on a call the firm was “open to any plan”.',
      [
        'Many | call | it “rowing on faith”',
        'Ms Ida Brenner | told | the firm was “open to any plan”',
      ],
    ],
    [
      'who is asked, speaks on a programme, or says no',
      'Ms Ida Brenner, speaking on QBC’s “Face the Quay,” said it leaked. Mr Otto Lind, when asked about the dam, said it was sound. The mayor, asked whether she would go, said no. A baker asked which boats were hers.',
      [
        'Ms Ida Brenner | said | it leaked',
        'Mr Otto Lind | said | it was sound',
        'The mayor | said | no',
        'A baker | asked | which boats were hers',
      ],
    ],
    [
      'bodies that find, a text with a colon, a time as a subject, and what follows whom something is according to',
      'Fewer boats sank in May, the Orm Institute found. As the mill’s website notes: “It rains.” Ms Ida Brenner said last year was dry. Over the years, according to the mill, the rise in debts “is mainly its own”.',
      [
        'the Orm Institute | found | Fewer boats sank in May',
        'the mill’s website | notes | “It rains.”',
        'Ms Ida Brenner | said | last year was dry',
        'the mill | according to | Over the years … the rise in debts “is mainly its own”',
      ],
    ],
    [
      'estimates, "reportedly" and "per", and phrases that hold a clause',
      'Officials put the number of the drowned at about 40. The crew put the boat at the quay. The crew reportedly left in May. The ferry sank, per The Orm Post. One of the authors of that report said it leaked. Her death was confirmed by the Orm Forum, the league she founded in May. Ms Ida Brenner said, according to a clerk, that it rained. “It leaks,” a friend, Otto Lind said.',
      [
        'Officials | put | the number of the drowned at about 40',
        '- | reportedly | The crew … left in May',
        'The Orm Post | per | The ferry sank',
        'One of the authors of that report | said | it leaked',
        'the Orm Forum, the league she founded in May | was confirmed | Her death',
        'Ms Ida Brenner | said | that it rained',
        'Otto Lind | said | “It leaks,”',
      ],
    ],
    [
      'many, with a time behind the verb, and a text far from its own',
      'Both said on Monday that it leaked. Most told the court it held. Two of the three warned that it rained. Files from the port show the dam leaked. Newly released files show Ms Ida Brenner warned that she did not “like the dam”. It was filmed by the Orm Post, which reports that it sank.',
      [
        'Both | said | that it leaked',
        'Most | told | it held',
        'Two of the three | warned | that it rained',
        'Files from the port | show | the dam leaked',
        'Newly released files | show | Ms Ida Brenner warned that she did not “like the dam”',
        'Ms Ida Brenner | warned | that she did not “like the dam”',
        'which | reports | that it sank',
      ],
    ],
    [
      'somebody whose word another tells, and who is said to hold something',
      'Ms Ida Brenner said that Otto Lind called it “a pond”. Otto Lind is understood to believe that it was “a joke”. It is generally understood that it leaked. The board understood that it leaked.',
      [
        'Ms Ida Brenner | said | that Otto Lind called it “a pond”',
        'Otto Lind | called | it “a pond”',
        '- | is understood | Otto Lind … to believe that it was “a joke”',
        'Otto Lind | believe | that it was “a joke”',
        '- | is generally understood | that it leaked',
      ],
    ],
    [
      'an agent without what it blames for, and a noun with a time behind it',
      'Ms Ida Brenner was accused by the guild of theft. The crew was praised by an aide for the port for a “calm” reply. The news followed Otto Lind’s claim last week that it leaked. As stated by Otto Lind: “It leaks.”',
      [
        'the guild | was accused | of theft',
        'an aide for the port | was praised | for a “calm” reply',
        'Otto Lind’s | claim | that it leaked',
        'Otto Lind | stated | “It leaks.”',
      ],
    ],
    [
      'a programme told of, and what only looks like whom it is told',
      'Ms Ida Brenner told “Quay Today” host Otto Lind that it leaked. She told QBC’s “Quay Today” programme on Friday it held. She told local radio: “It leaks.” The ministry warned the lock at Orm would leak. She warned it would be “late”. Otto Lind wrote to her insisting it was “a pond”. A clerk for the port took to the radio to say that it rained. Ada Vale posted on her page to say that it sank. The writ alleges theft of two boats.',
      [
        'Ms Ida Brenner | told | that it leaked',
        'She | told | it held',
        'She | told | “It leaks.”',
        'The ministry | warned | the lock at Orm would leak',
        'She | warned | it would be “late”',
        'Otto Lind | insisting | it was “a pond”',
        'A clerk for the port | say | that it rained',
        'Ada Vale | say | that it sank',
        'The writ | alleges | theft of two boats',
      ],
    ],
    [
      'not a measure, a trade, a thing, an opening word or the name of a book',
      'They vote according to their taste. The firm, which advises ports on mergers, moved. The board found the note, reported it to the police, and left. Walking to the quay, Ms Ida Brenner praised the crew and said it rained. Besides mocking the board, Mr Otto Lind asserted that it rained. Several on it said it leaked. The smith has reckoned with the flood.',
      [
        'Ms Ida Brenner | praised | the crew',
        'Ms Ida Brenner | said | it rained',
        'Mr Otto Lind | mocking | the board',
        'Mr Otto Lind | asserted | that it rained',
        'Several on it | said | it leaked',
      ],
    ],
    [
      'according to whom, in the middle; an inversion before a colon; aboard; what is painted',
      'The ferry, according to Ms Ida Brenner, is late. She told reporters aboard the ferry that it leaked. Said Mr Otto Lind: “It leaks.” He painted her as “a friend of the rich”. Neither Brenner nor Lind came.',
      [
        'Ms Ida Brenner | according to | The ferry … is late',
        'She | told | that it leaked',
        'Mr Otto Lind | Said | “It leaks.”',
        'He | painted | her as “a friend of the rich”',
      ],
    ],
    [
      'what is shared and captioned, where words are; a shout before any verb of saying',
      '“So tiny,” Otto Lind shared. “So small a boat,” he captioned the picture. The crew that share “a long boat” rowed. They shared a boat that leaks. “It leaks!” Ida Brenner stressed. “Who rows?” Lind joked with a grin.',
      [
        'Otto Lind | shared | “So tiny,”',
        'he | captioned | “So small a boat,”',
        'Ida Brenner | stressed | “It leaks!”',
        'Lind | joked | “Who rows?”',
      ],
    ],
    [
      'who stands behind the verb, whatever is told of them',
      '“It is a long way,” said one smith involved in the talks. “It leaks in the rain,” said Otto Lind, a miller until he left for Orm. “It is too late,” wrote 13 local nurses on the board. “We row on,” says Ida (pictured). “It is done,” said two-time winner and smith Odo Reed, 29. “It was so wet,” one of the former trainees said.',
      [
        'one smith | said | “It is a long way,”',
        'Otto Lind, a miller | said | “It leaks in the rain,”',
        '13 local nurses | wrote | “It is too late,”',
        'Ida | says | “We row on,”',
        'two-time winner and smith Odo Reed, 29 | said | “It is done,”',
        'one of the former trainees | said | “It was so wet,”',
      ],
    ],
    [
      'an inversion that opens the sentence, before a comma',
      'Otto Lind came. Said Lind, “It leaks.” Added Ida Brenner, a smith, “It is late for all of us here.” Said Reed told us that it rained.',
      [
        'Lind | Said | “It leaks.”',
        'Ida Brenner, a smith | Added | “It is late for all of us here.”',
        'Said Reed | told | that it rained',
      ],
    ],
    [
      'mine, each of several, and all of them',
      'Ours is an old mill. My apprentice said, “It leaks.” Each one told me, “It is late.” The smiths all said, “Row on.” They both wrote that it rained.',
      [
        'My apprentice | said | “It leaks.”',
        'Each one | told | “It is late.”',
        'The smiths | said | “Row on.”',
        'They | wrote | that it rained',
      ],
    ],
    [
      'not what a book is called',
      '‘It was cold,’ Ada Vale wrote in her memoir, ‘The Long Quay’ (2006). Bo Reed wrote in his memoir, ‘It rained.’',
      ['Ada Vale | wrote | ‘It was cold,’', 'Bo Reed | wrote | ‘It rained.’'],
    ],
    [
      'what a text ends with',
      'The letter ends: “We are sorry.” It ended, “Row on.” The walk ended at “the old mill”.',
      ['The letter | ends | “We are sorry.”', 'It | ended | “Row on.”'],
    ],
    [
      'how often or when it was said; in a row with what somebody would do',
      'Ida Brenner asked me every week, “Is it late?” He told her that night: “Row on.” She would look up and say, “It rains.”',
      ['Ida Brenner | asked | “Is it late?”', 'He | told | “Row on.”', 'She | say | “It rains.”'],
    ],
    [
      'names in -ly',
      'Carly Brenner backed Otto Lind, saying it was time. Emily Vale, a smith, agreed, adding that it was late.',
      ['Carly Brenner | saying | it was time', 'Emily Vale, a smith | adding | that it was late'],
    ],
    [
      'those from whom words come',
      '“Row harder,” came cries from the crowd. “Not me,” came a voice from the kitchen. “Not you,” came the answer, from Ida Brenner.',
      [
        'the crowd | came | “Row harder,”',
        '- | came | “Not me,”',
        'Ida Brenner | came | “Not you,”',
      ],
    ],
    [
      'whom others say to have said something',
      '“It leaks,” she is said to have told Otto Lind. The mayor was reported to have called it “mad”.',
      [
        'she | have told | “It leaks,”',
        '- | was reported | The mayor … to have called it “mad”',
        'The mayor | have called | it “mad”',
      ],
    ],
    [
      'verbs in a row with objects of their own',
      'The mayor has mocked a clerk, referred to rowers from Orm as “wreckers” and called them “mad”.',
      [
        'The mayor | has mocked | a clerk',
        'The mayor | referred to | rowers from Orm as “wreckers”',
        'The mayor | called | them “mad”',
      ],
    ],
    [
      'two bodies with their articles',
      'The port office and the League of Oars said it leaked. Ms Ida Brenner met the board and the League said it sank.',
      ['The port office and the League of Oars | said | it leaked', 'the League | said | it sank'],
    ],
    [
      'those who are counted, and somebody',
      'About 300 people stood in the rain, chanting “Give it back!” At last somebody whispers, “Row,” and they go.',
      ['About 300 people | chanting | “Give it back!”', 'somebody | whispers | “Row,”'],
    ],
    [
      'a group whose name holds small words',
      'In a post the group Orm Says No promised to stay “until it floats”.',
      ['the group Orm Says No | promised | to stay “until it floats”'],
    ],
    [
      'a nickname between commas',
      'Otto Lind, the smith known as “Rusty,” said it leaked.',
      ['Otto Lind, the smith known as “Rusty,” | said | it leaked'],
    ],
    [
      'a text that was passed on so many times',
      'A post shared 4,000 times claims that the boat is “a wreck”.',
      ['A post shared 4,000 times | claims | that the boat is “a wreck”'],
    ],
    [
      'who asks, behind an honorific with a stop',
      '“Who paid for it?” Mr. Lind asked. “It leaks!” Lt. Col. Brenner shouted with a laugh.',
      ['Mr. Lind | asked | “Who paid for it?”', 'Lt. Col. Brenner | shouted | “It leaks!”'],
    ],
    [
      'a relative clause of somebody whom nothing else tells of',
      'There was a keeper who talked for hours about rope and then asked, “Is it ours?”',
      ['who | then asked | “Is it ours?”'],
    ],
    [
      'a relative clause that joins verbs',
      'A rower who came second last year, and asked not to be named, said the prize was “seven weeks late”.',
      [
        'A rower who came second last year, and asked not to be named | said | the prize was “seven weeks late”',
      ],
    ],
    [
      'somebody of whom only "who" tells',
      'A carer, who sat at the back, said staff knew the hut as “the Bank of Orm”. A forewoman who saw the leak and asked for a pump said the board was “slow”.',
      [
        'A carer, who sat at the back | said | staff knew the hut as “the Bank of Orm”',
        'A forewoman who saw the leak | asked for | a pump',
        'A forewoman who saw the leak and asked for a pump | said | the board was “slow”',
      ],
    ],
    [
      'a place that opens the sentence',
      'In the paper the authors describe the figure as “modest”. At the meeting Ms Ida Brenner said it would close.',
      ['the authors | describe | the figure as “modest”', 'Ms Ida Brenner | said | it would close'],
    ],
    [
      'a year or a day that opens the sentence',
      'In 2021 the High Court ruled that it leaks. On May 3 judges said that it would sink. In June 2022 Ida Brenner said it held.',
      [
        'the High Court | ruled | that it leaks',
        'judges | said | that it would sink',
        'Ida Brenner | said | it held',
      ],
    ],
    [
      'a text with its author or its time',
      'A survey conducted by the union found that boats leak. Research published in March suggests that they sink.',
      [
        'A survey conducted by the union | found | that boats leak',
        'Research published in March | suggests | that they sink',
      ],
    ],
    [
      'a noun that a plain noun stands before',
      'An unsigned note in the journal calls the result “early but odd.”',
      ['An unsigned note in the journal | calls | the result “early but odd.”'],
    ],
    [
      'the main clause behind a comment',
      'Ms Ida Brenner, who likes boats, praised the crew, who call her a captain, and called for “a new pier”.',
      [
        'Ms Ida Brenner, who likes boats | praised | the crew, who call her a captain',
        'who | call | her a captain',
        'Ms Ida Brenner, who likes boats | called for | “a new pier”',
      ],
    ],
    [
      'those who do something say',
      'Some who advocate a merger argue that boats are costly.',
      ['who | advocate | a merger', 'Some who advocate a merger | argue | that boats are costly'],
    ],
    [
      'a clause around the subject',
      'It failed because Ms Ida Brenner, the mayor, said it leaked. It is a town that the last mayor, Otto Lind, called “a mess”.',
      [
        'Ms Ida Brenner, the mayor | said | it leaked',
        'the last mayor, Otto Lind | called | “a mess”',
      ],
    ],
    [
      'where somebody belongs',
      'Otto Lind, at the Orm Institute, said it leaks. Cory Vale, 22, of Orm, said it sank. Ida Brenner, at a rally in Orm, said it floats.',
      [
        'Otto Lind, at the Orm Institute | said | it leaks',
        'Cory Vale, 22, of Orm | said | it sank',
        'Ida Brenner | said | it floats',
      ],
    ],
    [
      'a relative clause behind the verb',
      '“It leaks,” said the keeper of an inn that sells rope. “It sinks,” said the boy, who wore a “Row on” hat and waved.',
      [
        'the keeper of an inn that sells rope | said | “It leaks,”',
        'the boy, who wore a “Row on” hat and waved | said | “It sinks,”',
      ],
    ],
    [
      'a list that a plain noun closes',
      'Friends, rowers and old rivals say Mr Otto Lind is right. Mr Otto Lind and Ms Ida Brenner may blame the tide.',
      ['Friends, rowers and old rivals | say | Mr Otto Lind is right'],
    ],
    [
      'whoever takes up a chant',
      'Clerks and rowers joined in a loud chant of “Row on!” There were cries of “No!” from the quay.',
      ['Clerks and rowers | - | “Row on!”', '- | - | “No!”'],
    ],
    [
      'several bodies, and a pronoun behind the occasion',
      'In a joint statement, five churches called for “calm on every quay”. The firm said in a statement it was “not aware of a leak”.',
      [
        'five churches | called for | “calm on every quay”',
        'The firm | said | it was “not aware of a leak”',
      ],
    ],
    [
      'who called out, and what says it',
      'His mother called to him, “Eat something.” She carries a note on her case that says “Do Not Ask Me”.',
      ['His mother | called | “Eat something.”', '- | says | “Do Not Ask Me”'],
    ],
    [
      'who finds with quoted words',
      'Ms Ida Brenner, who led the inquiry, found that the board had shown “a liking for silence”. Mr Otto Lind found that he was late.',
      [
        'Ms Ida Brenner, who led the inquiry | found | that the board had shown “a liking for silence”',
      ],
    ],
    [
      'what one liked to say, and how one remembers it',
      'Mr Otto Lind liked to say: “Row on.” Ms Ida Brenner remembers the old quay as “polite, which was worse”. She brushed aside talk of a sale as “gossip”.',
      [
        'Mr Otto Lind | liked to say | “Row on.”',
        'Ms Ida Brenner | remembers | the old quay as “polite, which was worse”',
        'She | brushed aside | talk of a sale as “gossip”',
      ],
    ],
    [
      'manners of speaking behind the words',
      '“It leaks,” Ms Brenner remembered. “Where?” he enquired. “There,” she gasped, “by the lock.” “Oh,” Otto Lind purred.',
      [
        'Ms Brenner | remembered | “It leaks,”',
        'he | enquired | “Where?”',
        'she | gasped | “There,” … “by the lock.”',
        'Otto Lind | purred | “Oh,”',
      ],
    ],
    [
      'two with appositions',
      'The mayor, Otto Lind, and his deputy, Ida Brenner, said the pier was old. The boat sank, and the captain, Ana Lind, said it leaked.',
      [
        'The mayor, Otto Lind, and his deputy, Ida Brenner | said | the pier was old',
        'the captain, Ana Lind | said | it leaked',
      ],
    ],
    [
      'where somebody belongs, and what they did',
      'Prof Otto Lind, from the University of Orm, who led the study, said the find was rare.',
      ['Prof Otto Lind, from the University of Orm, who led the study | said | the find was rare'],
    ],
    [
      'a manner, and no part of the name',
      '“I rowed,” says Brenner with a laugh. “Who knows?” she shrugged.',
      ['Brenner | says | “I rowed,”', 'she | shrugged | “Who knows?”'],
    ],
    [
      'what a court heard, the police believe and research shows',
      'The court heard Mr Otto Lind had sunk the boat. Police believe he lied. New research has shown that reefs heal.',
      [
        '- | heard | Mr Otto Lind had sunk the boat',
        'Police | believe | he lied',
        'New research | has shown | that reefs heal',
      ],
    ],
    [
      'a clause about the subject that ends in quoted words',
      'Ms Ida Brenner, who has called the board “slow”, said she would “row on”. Mr Otto Lind, who called it “late,” said it leaked.',
      [
        'who | has called | the board “slow”',
        'Ms Ida Brenner, who has called the board “slow” | said | she would “row on”',
        'who | called | it “late,”',
        'Mr Otto Lind, who called it “late,” | said | it leaked',
      ],
    ],
    [
      'a noun that is another’s',
      'Ms Ida Brenner’s lawyer argued the charge was “absurd”. The plan drew criticism from Mr Otto Lind, who called it “a mess”.',
      ['Ms Ida Brenner’s lawyer | argued | the charge was “absurd”', 'who | called | it “a mess”'],
    ],
    [
      'a name behind the phrase that opens',
      'At the same meeting Ms Ida Brenner stood up to say that it was “worse”. On the board somebody had written, in English, “See you in May.”',
      ['Ms Ida Brenner | say | that it was “worse”', 'somebody | had written | “See you in May.”'],
    ],
    [
      'a judge that rules',
      'A judge rules that boats may land. House rules that bind us are old.',
      ['A judge | rules | that boats may land'],
    ],
    [
      'who is quoted as saying',
      '“It leaks,” Ms Ida Brenner was quoted as saying. The Post quoted Mr Otto Lind as saying that it sank.',
      ['Ms Ida Brenner | saying | “It leaks,”', 'Mr Otto Lind | saying | that it sank'],
    ],
    [
      'who is quoted, without a verb of saying; nobody else, where words are quoted from a text',
      '“It leaks,” the Post quoted Mr Otto Lind. “It sank,” Ms Ida Brenner quoted from the log.',
      ['Mr Otto Lind | quoted | “It leaks,”', 'Ms Ida Brenner | quoted | “It sank,”'],
    ],
    [
      'who is quoted, behind the words',
      '“It leaks,” the Post quoted Mr Otto Lind as saying. “It sank,” it quoted Ms Ida Brenner, a warden with the Lock Trust of Lower Orm, as telling the board.',
      [
        'Mr Otto Lind | quoted | “It leaks,”',
        'Ms Ida Brenner, a warden with the Lock Trust of Lower Orm, | quoted | “It sank,”',
      ],
    ],
    [
      'who is heard, and not who hears it',
      'A porter heard Mr Otto Lind shout, “It leaks!” A porter heard her say: “It sank.” A camera caught one of the Lind boys saying: “It leaks.” A porter has heard the same promise “every spring”.',
      [
        'Mr Otto Lind | shout | “It leaks!”',
        'her | say | “It sank.”',
        'one of the Lind boys | saying | “It leaks.”',
      ],
    ],
    [
      'whom somebody recalls saying so',
      '“It leaks,” Ms Ida Brenner recalls him telling her. Ms Ida Brenner remembers Mr Otto Lind saying: “It sank.”',
      ['him | recalls | “It leaks,”', 'Mr Otto Lind | saying | “It sank.”'],
    ],
    [
      'who is told of in the clause that “and” goes on with, where the sentence is about a thing',
      'The tone changed as Mr Otto Lind rose and called the plan “a wreck”.',
      ['Mr Otto Lind | called | the plan “a wreck”'],
    ],
    [
      'verbs in a row',
      'The mayor has mocked a porter, referred to the crew as “rats” and left.',
      [
        'The mayor | has mocked | a porter',
        'The mayor | referred to | the crew as “rats” and left',
      ],
    ],
    [
      'a look before a colon',
      'Asked whether it leaked, Mr Otto Lind shrugged: “I have a bucket.”',
      ['- | Asked | whether it leaked', 'Mr Otto Lind | shrugged | “I have a bucket.”'],
    ],
    [
      'a clip of somebody, and whom one urges to do something',
      'The host played a clip of Mr Otto Lind saying, “It leaks.” Ms Ida Brenner urged rowers to keep going saying it was “our river”.',
      [
        'Mr Otto Lind | saying | “It leaks.”',
        'Ms Ida Brenner | urged | rowers to keep going saying it was “our river”',
        'Ms Ida Brenner | saying | it was “our river”',
      ],
    ],
    [
      'who answers behind a clause that ends on quoted words',
      'When Ms Ida Brenner asked Mr Otto Lind about the mill, which “grinds slowly,” Lind replied, “It grinds well.” When she asked how he rowed, he replied by humming.',
      [
        'Ms Ida Brenner | asked | the mill, which “grinds slowly,”',
        'Lind | replied | “It grinds well.”',
        'she | asked | how he rowed',
      ],
    ],
    [
      'who said it before "and", whoever else is told of between',
      'Ms Ida Brenner said she and Otto Lind talked about the mill and said it was “late”.',
      [
        'Ms Ida Brenner | said | she and Otto Lind talked about the mill',
        'Ms Ida Brenner | said | it was “late”',
      ],
    ],
    [
      'a relative clause that ends on "it", or begins with a number',
      'The smith who built it says it has “no roof”. Ms Ida Brenner, who began at 19 and said it was “cold,” is a nurse.',
      ['The smith who built it | says | it has “no roof”', 'who | said | it was “cold,”'],
    ],
    [
      'a verb with "reportedly" before it, and one without',
      'The pier of Orm shook all night, Ms Ida Brenner reportedly said. The crew reportedly left.',
      [
        'Ms Ida Brenner | reportedly said | The pier of Orm shook all night',
        '- | reportedly | The crew … left',
      ],
    ],
    [
      'a dateline without a blank or a dash behind it',
      'Park Quay, Norland (QNA)Ms Ida Brenner said it leaked.\n\nQuay (QNA)The mill of Orm fell at noon, Mr Otto Lind said.',
      ['Ms Ida Brenner | said | it leaked', 'Mr Otto Lind | said | The mill of Orm fell at noon'],
    ],
    [
      'nobody called "back"',
      'Back in 1999, Ms Ida Brenner bought a mill and said that it leaked.',
      ['Ms Ida Brenner | said | that it leaked'],
    ],
    [
      'a claim with where it was made',
      'The board shot down Mr Otto Lind’s claim, made on the radio on Monday, that the mill was “a wreck”.',
      ['Mr Otto Lind’s | claim | that the mill was “a wreck”'],
    ],
    [
      'names with a number, with a comma too many, and with what they did as something came up',
      'The crew “saw no light,” News 9 reports. Harbour minister Ida Brenner, said on the radio: “It is late.” It came up again as a board member, speaking at a feast, said it was “late”.',
      [
        'News 9 | reports | The crew “saw no light,”',
        'Harbour minister Ida Brenner | said | “It is late.”',
        'a board member | said | it was “late”',
      ],
    ],
    [
      'a list of names with their words behind a dash',
      'Ms Ida Brenner, former mayor of Orm — “It leaks.”\n\nOtto Lind, who built it -- “It holds.”',
      [
        'Ms Ida Brenner, former mayor of Orm | - | “It leaks.”',
        'Otto Lind, who built it | - | “It holds.”',
      ],
    ],
    [
      'how something was described',
      '“They are more tired than cross,” is how the crews were described by Ms Ida Brenner.',
      ['Ms Ida Brenner | were described | “They are more tired than cross,”'],
    ],
    [
      'a share of those asked, a senator with party and state, and a source before a list of names',
      'One in four say it is “damp”. Sen. Ida Brenner, D-Norland, the head of the board, called it “late”. According to the mayor, Otto Lind, Ida Brenner and Odo Quorl were “glad”.',
      [
        'One in four | say | it is “damp”',
        'Sen. Ida Brenner, D-Norland, the head of the board | called | it “late”',
        'the mayor | According to | Otto Lind, Ida Brenner and Odo Quorl were “glad”',
      ],
    ],
    [
      'what is called something, with a participle in it',
      'Ms Ida Brenner called a report confirming the leak “a joke”.',
      ['Ms Ida Brenner | called | a report confirming the leak “a joke”'],
    ],
    [
      'whoever tells what somebody else did, has or gets, before it or behind it',
      'Ms Vale said the pilots were asking the crew to “row on”. Otto Lind wrote that the guild had agreed to “mend and paint” the lock. Ida Brenner said that Reed’s songs were “thin”. A man held for questioning “was calm and went home,” the board said. The lock was shut after smiths reported seeing a boat “drift by the mill,” according to the mayor, Odo Quorl. Farms will close, suggesting that it “will feel like winter” in the valley, Kim Reed said. The rule says that a clerk can dismiss the skipper only for “cause”. Ana Vale said the numbers described “a drought”.',
      [
        'Ms Vale | said | the pilots were asking the crew to “row on”',
        'Otto Lind | wrote | that the guild had agreed to “mend and paint” the lock',
        'Ida Brenner | said | that Reed’s songs were “thin”',
        'the board | said | A man held for questioning “was calm and went home,”',
        'the mayor, Odo Quorl | according to | The lock was shut after smiths reported seeing a boat “drift by the mill,”',
        'Kim Reed | said | Farms will close, suggesting that it “will feel like winter” in the valley',
        'The rule | says | that a clerk can dismiss the skipper only for “cause”',
        'Ana Vale | said | the numbers described “a drought”',
      ],
    ],
    [
      'somebody else who says, tells, calls or shouts so in what is told, and whom a paper reports',
      'Ms Vale said the police had said the gate could “stop a flood”. The papers said a clerk told Otto Lind that it “would hold”. Some accounts said that Odo Reed screamed “row”. The union called for “a long rest”, the Orm Post reported. Ida Brenner said the board called the lock “a sieve”. All accounts agreed he yelled “ahoy”.',
      [
        'Ms Vale | said | the police had said the gate could “stop a flood”',
        'the police | had said | the gate could “stop a flood”',
        'The papers | said | a clerk told Otto Lind that it “would hold”',
        'a clerk | told | that it “would hold”',
        'Some accounts | said | that Odo Reed screamed “row”',
        'Odo Reed | screamed | “row”',
        'the Orm Post | reported | The union called for “a long rest”',
        'The union | called for | “a long rest”',
        'Ida Brenner | said | the board called the lock “a sieve”',
        'the board | called | the lock “a sieve”',
        'All accounts | agreed | he yelled “ahoy”',
        'he | yelled | “ahoy”',
      ],
    ],
    [
      'whoever tells what a body thinks, or what a thing tells',
      'The board believes the lock is late, Ms Vale said. The plans clearly signal that the lock is late, said Otto Lind. The clerk said on Monday the lock is late, the mayor said.',
      [
        'Ms Vale | said | The board believes the lock is late',
        'Otto Lind | said | The plans clearly signal that the lock is late',
        'the mayor | said | The clerk said on Monday the lock is late',
        'The clerk | said | the lock is late',
      ],
    ],
    [
      'a cue of the paragraph before',
      'Ms Ida Brenner wrote:\n\n“It has been an honour to row for you all these years.”',
      ['Ms Ida Brenner | wrote | “It has been an honour to row for you all these years.”'],
    ],
    [
      'who told it, whatever was prompted by what',
      'Otto Lind told rowers of the anger prompted by his rise: “You only got there as a Lind.”',
      ['Otto Lind | told | “You only got there as a Lind.”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('where the words end', () => {
  test.each([
    [
      'where the clause around goes on behind the comma of one put in',
      'Ms Vale noted that, as Otto Lind praised the work of the board, the town had no water.',
      [
        'Ms Vale | noted | that, as Otto Lind praised the work of the board, the town had no water',
        'Otto Lind | praised | the work of the board',
      ],
    ],
    [
      'where a dash opens what a source tells between dashes',
      'Her yard – worth €9 million, according to the Orm Post – and her boats are lost. The lock – a wreck according to Ms Vale – is shut. The quay – an old one – leaks badly, according to Ms Vale – and will be shut.',
      [
        'the Orm Post | according to | worth €9 million',
        'Ms Vale | according to | a wreck',
        'Ms Vale | according to | The quay – an old one – leaks badly',
      ],
    ],
    [
      'past who is doing something, and past a second verb of the same condition',
      'Ada Vale said guards should have “at once locked up” any protesters shouting hymns at the fair. Otto Lind has threatened to leave the board if it backs a “reckless” deal to end the strike in Orm and bring home boats or agrees to a truce. Quorl’s said poorer guests hurt most.',
      [
        'Ada Vale | said | guards should have “at once locked up” any protesters shouting hymns at the fair',
        'Otto Lind | has threatened | to leave the board if it backs a “reckless” deal to end the strike in Orm and bring home boats',
        'Quorl’s | said | poorer guests hurt most',
      ],
    ],
    [
      'before what the reporter makes of it, and before a clause with a subject of its own',
      'Both pledged to row on in June, in a rare show of unity. She said it would shut, in an apparent swipe at the board. She said he died, in an apparent accident. He said that it held in a show of force. Ms Lind said “a new wind is up” — words that the board uses. The note proclaimed that the lock had stood “the test of floods,” the two mayors calling each other “friends”. They vowed to shut the lock, but Otto Lind, a smith from Orm, has opened it.',
      [
        'Both | pledged | to row on in June',
        'She | said | it would shut',
        'She | said | he died, in an apparent accident',
        'He | said | that it held in a show of force',
        'Ms Lind | said | “a new wind is up”',
        'The note | proclaimed | that the lock had stood “the test of floods,”',
        'the two mayors | calling | each other “friends”',
        'They | vowed | to shut the lock',
      ],
    ],
    [
      'nowhere, before what leads to quoted words or to a reason',
      'But the lock is tested by the board which, said Mr Vale, is late. That is, according to Mr Vale, because it leaked.',
      ['Mr Vale | said | which … is late'],
    ],
    [
      'within what a dash sets off, where a count stands behind it alone',
      'The number may be half of the people of the town - which is some 80,000, according to the last count.',
      ['the last count | according to | which is some 80,000'],
    ],
    [
      'around a verb alone',
      'It was, according to the clerk, late. It is, according to the clerk.',
      ['the clerk | according to | It was … late'],
    ],
    [
      'before what is widely expected, by others',
      'The mayor insisted she did not know the day, but it is widely expected to be 5 May.',
      ['The mayor | insisted | she did not know the day'],
    ],
    [
      'before what is done besides, behind words that are called so or shouted',
      'The mayor was quick to answer, calling the pictures “odd” and writing on her page that such “late news” was old. There was a film of rowers shouting “the lock is open” and jumping in.',
      ['The mayor | calling | the pictures “odd”', 'rowers | shouting | “the lock is open”'],
    ],
    [
      'before a phrase with a subject of its own; before "while" and a participle',
      'The guild said it would row, with Ms Vale saying it leaked. The guild warned rowers to wait, with the mayor, Bo Reed, calling it “late”. Mr Lind admitted that it leaked, while insisting it was safe. The guild said sales rose with the fair, adding that it would hire.',
      [
        'The guild | said | it would row',
        'Ms Vale | saying | it leaked',
        'The guild | warned | rowers to wait',
        'the mayor, Bo Reed | calling | it “late”',
        'Mr Lind | admitted | that it leaked',
        'Mr Lind | insisting | it was safe',
        'The guild | said | sales rose with the fair',
        'The guild | adding | that it would hire',
      ],
    ],
    [
      'of a charge: before what becomes of whoever is charged, and not within what is told of the charge',
      'A smith accused of burning a boat walked free. A clerk accused of selling oars goes on trial. A baker accused of theft was ordered held, and rowers said that it leaked. Bo Reed, accused by rowers of lying, fled to Orm. The mill has been accused of theft, and its shares have halved. The clerk was accused of hiding a note she gave the guild. Otto Lind was accused of fraud by rowers.',
      [
        '- | accused | of burning a boat',
        '- | accused | of selling oars',
        '- | accused | of theft',
        'rowers | said | that it leaked',
        'rowers | accused | of lying',
        '- | has been accused | of theft',
        '- | was accused | of hiding a note she gave the guild',
        'rowers | was accused | of fraud',
      ],
    ],
    [
      'before what was done besides; behind words that quote a part; with the claim that is denied',
      'Ms Vale called the plan “a mess” and left the hall. Ms Vale described him as “tall” and dressed in black. Ms Vale said there was “no sign” the work would begin in May. Her claim that it leaks was denied by the guild. The lock leaks a little, the rowers said, asking not to be named. The lock leaks a little, the clerk said on Monday, but ruled out a new one. He saw the boat a lot, she says, and told her so.',
      [
        'Ms Vale | called | the plan “a mess”',
        'Ms Vale | described | him as “tall” and dressed in black',
        'Ms Vale | said | there was “no sign” the work would begin in May',
        'the guild | was denied | Her claim that it leaks',
        'the rowers | said | The lock leaks a little',
        'the clerk | said | The lock leaks a little',
        'the clerk | ruled out | a new one',
        'she | says | He saw the boat a lot … and told her so',
      ],
    ],
    [
      'and goes on with what the same person did, behind somebody of their own, and up to how it was',
      'He broke in at night, rowers said, and told the clerk to leave. The trick is, says Ms Vale, to row. Ms Vale said that the town, with the board saying nothing, was lost. Mr Lind blamed the guild for how it “lied” and took the oars. Two men accused of letting a crew go were freed. The guild was accused by rowers of sleeping while the mill burned. Aides are briefing that the mayor will go. Mr Lind denied President Vale of Orm had lied. The plan was described by Mr Lind, who said he had seen it, as “late”. With 12 boats warning of rain, the guild left.',
      [
        'rowers | said | He broke in at night … and told the clerk to leave',
        'Ms Vale | said | that the town, with the board saying nothing, was lost',
        'Mr Lind | blamed | the guild for how it “lied” and took the oars',
        '- | accused | of letting a crew go',
        'rowers | was accused | of sleeping while the mill burned',
        'Aides | are briefing | that the mayor will go',
        'Mr Lind | denied | President Vale of Orm had lied',
        'who | said | he had seen it, as “late”',
        'Mr Lind, who said he had seen it | was described | as “late”',
      ],
    ],
    [
      'before what the reporter says of an order, of the statement as a whole, and of who speaks now',
      'Ms Vale ordered the crew to leave the quay, as the storm grew. The union urged rowers to stay ashore, after three of them were hurt. Mr Lind said the lock had closed, a decision that angered the town. The mayor called on the two clubs to race again, the third such appeal she has made. Asked why it had taken four days to tell the crew, the mill’s chief clerk, Ida Brenner, said it was late.',
      [
        'Ms Vale | ordered | the crew to leave the quay',
        'The union | urged | rowers to stay ashore',
        'Mr Lind | said | the lock had closed',
        'The mayor | called on | the two clubs to race again',
        '- | Asked | why it had taken four days to tell the crew',
        'the mill’s chief clerk, Ida Brenner | said | it was late',
      ],
    ],
    [
      'behind a comment in the middle, and where an inverted one goes on',
      'The clerk, it was claimed in court, sold the boat. The lock is no threat, stressed the warden, Ida Vale, but the town would drain it if it had to. In her view, Judge Lind wrote, the rule “holds” at Orm.',
      [
        '- | was claimed | The clerk … sold the boat',
        'the warden, Ida Vale | stressed | The lock is no threat … but the town would drain it if it had to',
        'Judge Lind | wrote | In her view … the rule “holds” at Orm',
      ],
    ],
    [
      'before what who speaks keeps silent about',
      'Ms Vale said it leaked but gave no details. The union said that two had left, but did not name them. She said it held and would not say why. The lock has leaked, Otto Lind said, but did not elaborate. She said it leaked, without giving a reason. He said he had no part in it and could not comment.',
      [
        'Ms Vale | said | it leaked',
        'The union | said | that two had left',
        'She | said | it held',
        'Otto Lind | said | The lock has leaked',
        'She | said | it leaked',
        'He | said | he had no part in it and could not comment',
      ],
    ],
    [
      'not at what nobody said',
      'She insisted on finishing the race. She insisted on Sunday it was time to row. The yard promised a race this weekend. The themes to be stressed by Ms Vale are many.',
      ['She | insisted | it was time to row'],
    ],
    [
      'a noun’s clause that is a subject, or what somebody rejects',
      'Ms Ida Brenner’s claim that the mill was “a wreck” angered the board. The board rejected her claim that it was “late”. The mayor’s vow to “drain the pond” failed. Mr Otto Lind’s description of her as “slow” angered her.',
      [
        'Ms Ida Brenner’s | claim | that the mill was “a wreck”',
        'The board | rejected | her claim that it was “late”',
        'her | claim | that it was “late”',
        'The mayor’s | vow | to “drain the pond”',
        'Mr Otto Lind’s | description | as “slow”',
      ],
    ],
    [
      'an article before what somebody was called, and whose words close a sentence',
      'The mill was called a “wreck” by Ms Ida Brenner. She used the feast to slam it as “a wreck”. It is “late,” in Otto Lind’s words.',
      [
        'Ms Ida Brenner | was called | a “wreck”',
        'She | slam | it as “a wreck”',
        'Otto Lind | in | It is “late,”',
      ],
    ],
    [
      'before the verb behind who began and said, and before another’s statement',
      'Ms Vale, who started at 19 and said it was “old,” rows every day. Officials denied that the mayor was ill and a Kelmark clerk said there was no sign of it.',
      [
        'who | said | it was “old,”',
        'Officials | denied | that the mayor was ill',
        'a Kelmark clerk | said | there was no sign of it',
      ],
    ],
    [
      'who puts a thing somewhere',
      'Otto Lind thinks that she wants to buy the mill and put it on the market. “It is late,” as Ms Vale put it.',
      [
        'Otto Lind | thinks | that she wants to buy the mill and put it on the market',
        'Ms Vale | put it | “It is late,”',
      ],
    ],
    [
      'a clause of the reporter’s own behind “but”, or what is done besides',
      'Ida Brenner said the lock holds, but there is no proof of it. Otto Lind said that it holds, but it is not clear how. Ida Brenner said she was late, but she did not say why. Otto Lind said it held, but it would leak. Ms Ida Brenner has vowed a reform of the mill and is hiring friends. The crew called for a ban, but Mr Lind’s win gave them hope.',
      [
        'Ida Brenner | said | the lock holds',
        'Otto Lind | said | that it holds',
        'Ida Brenner | said | she was late',
        'Otto Lind | said | it held, but it would leak',
        'Ms Ida Brenner | has vowed | a reform of the mill',
        'The crew | called for | a ban',
      ],
    ],
    [
      'things in a row, and what is said a second time',
      'The clerk said that in return Otto Lind got a boat; a watch; tickets to the fair; and a ring. The mill said it’s sure the dam holds and said the pump is new.',
      [
        'The clerk | said | that in return Otto Lind got a boat; a watch; tickets to the fair; and a ring',
        'The mill | said | it’s sure the dam holds',
        'The mill | said | the pump is new',
      ],
    ],
    [
      'a sentence between marks, and what was done then',
      'He said “Jump, all of you”, so they jumped. She said “Good morning” every time it rang.',
      ['He | said | “Jump, all of you”', 'She | said | “Good morning”'],
    ],
    [
      'quoted words with a comma within or without, and what goes on behind it',
      'She said the board kept “a dry mill,” which nobody had seen. She said the board kept “a dry mill”, which nobody had seen. The hall was “damp to the roof,” a court was told. The hall was “damp to the roof”, a court was told. He asked whether she would “sell the boats,” to which Ms Vale replied, “Two.”',
      [
        'She | said | the board kept “a dry mill,”',
        'She | said | the board kept “a dry mill”',
        '- | was told | The hall was “damp to the roof,”',
        '- | was told | The hall was “damp to the roof”',
        'He | asked | whether she would “sell the boats,”',
        'Ms Vale | replied | “Two.”',
      ],
    ],
    [
      'a question that the answer’s subject follows, with its apposition',
      'Asked whether he would row, the company’s captain, Otto Lind, replied: “Not today.”',
      [
        '- | Asked | whether he would row',
        'the company’s captain, Otto Lind | replied | “Not today.”',
      ],
    ],
    [
      'words behind a nearer cue',
      'The board quoted from a note in which Otto Lind wrote, “Nobody weighs it.” He asked her to her face, “Who rows?”',
      ['Otto Lind | wrote | “Nobody weighs it.”', 'He | asked | “Who rows?”'],
    ],
    [
      'a clause about the subject that its verb follows',
      'Otto Lind, who denied the claim, was blunt: “Iron rusts.”',
      ['who | denied | the claim', 'Otto Lind, who denied the claim | - | “Iron rusts.”'],
    ],
    [
      'quoted words right before another verb of the same subject',
      'The Boat Guild, calling the vote “a slow drowning,” promised to sue.',
      [
        'The Boat Guild | calling | the vote “a slow drowning,”',
        'The Boat Guild | promised | to sue',
      ],
    ],
    [
      'quoted words that go on with a clause around the cue',
      'The mayor, he said, “would not know an oar from a spade”. Without a key, she answered, the boat would not move.',
      [
        'he | said | The mayor … “would not know an oar from a spade”',
        'she | answered | Without a key … the boat would not move',
      ],
    ],
    [
      'what somebody said was not called so',
      'Ms Ida Brenner said she could not call the pier “a palace”.',
      ['Ms Ida Brenner | said | she could not call the pier “a palace”'],
    ],
    [
      'words that end before the main clause',
      'While Ms Ida Brenner said that nobody may row, Mr Otto Lind rowed on.',
      ['Ms Ida Brenner | said | that nobody may row'],
    ],
    [
      'the main clause around an aside, or behind a long opening',
      'Ms Ida Brenner, who last year threatened to shut the pier, and who owns it, quietly sold the ferry. Her talk, even after she praised the crew, shows how little she knows. Two weeks after Mr Otto Lind said the ferry would sink, the board sold it. Despite his claim that it leaks, the crews rowed on. If one hears her when she says it floats, the ferry is safe.',
      [
        'who | threatened | to shut the pier',
        'she | praised | the crew',
        'Mr Otto Lind | said | the ferry would sink',
        'his | claim | that it leaks',
        'she | says | it floats',
      ],
    ],
    [
      'the main clause of a sentence that opens with another, however its verb looks and however far it stands',
      'While Ms Ida Brenner said the lock would hold, its crew stopped short of opening it. In May, an hour after the Orm Board announced a new pier, Mr Otto Lind left the town. Yet when Ms Brenner rowed there and said that the lock had failed, she earned a rebuke. Even as the board praised the lock, the crews along the river see no use in it. The lock opened after the board praised the crew, an old club of 40 rowers.',
      [
        'Ms Ida Brenner | said | the lock would hold',
        'the Orm Board | announced | a new pier',
        'Ms Brenner | said | that the lock had failed',
        'the board | praised | the lock',
        'the board | praised | the crew, an old club of 40 rowers',
      ],
    ],
    [
      'what is told of a source before its words, which is none of them',
      'According to the Orm Post, citing a note by Mr Otto Lind, the lock leaked in May. According to a clerk speaking to the Orm Post, the lock failed in June. According to the Orm Board, the citing of notes is dear.',
      [
        'the Orm Post | According to | the lock leaked in May',
        'a clerk | According to | the lock failed in June',
        'the Orm Board | According to | the citing of notes is dear',
      ],
    ],
    [
      'a thing that ends before another clause, or what its speaker did; not a clause that goes on',
      'The Orm Board has pledged a new lock, and Norse firms have built the pier. The Orm Board has pledged that the lock will hold, and Norse firms will build the pier. Mr Otto Lind denied the claims, but later left the board. The board acknowledged receipt but took no other step. The board said the lock leaked but held all day.',
      [
        'The Orm Board | has pledged | a new lock',
        'The Orm Board | has pledged | that the lock will hold, and Norse firms will build the pier',
        'Mr Otto Lind | denied | the claims',
        'The board | acknowledged | receipt',
        'The board | said | the lock leaked but held all day',
      ],
    ],
    [
      'nothing that is alleged behind a verb or a number, and no champion who defends a title',
      'Orm police are targeting alleged raiders. The mill suffered alleged thefts in May. Defending champion Ida Brenner will row on Monday. The board defended the rower.',
      ['The board | defended | the rower'],
    ],
    [
      'two verbs with one object, and two participles',
      'Ms Ida Brenner criticised and mocked the plan. She wrote to the crew saying “it leaks” and vowing to row. She laughed and said, “It leaks.”',
      [
        'Ms Ida Brenner | criticised and mocked | the plan',
        'She | saying | “it leaks”',
        'She | vowing | to row',
        'She | said | “It leaks.”',
      ],
    ],
    [
      'a sentence that closes with who says so, whatever opens it; not a phrase alone, nor what somebody does',
      'In the old port of Orm, two boats burned, police said. Instead, only 40 boats would sail, she said. At least four of the rowers sustained bruises, the QBC said. Quay, the lock leaks a little, the latest Orm index showed. It held for a year, which pleased them all, Quorl’s added. Boats will leave eight ports around the bay, including Orm and Port Quay, Brenner said. The lock had failed in the flood, Ms Brenner teased on Friday. In the spring, she said. Before the flood, and after it all, she was writing.',
      [
        'police | said | In the old port of Orm, two boats burned',
        'she | said | Instead, only 40 boats would sail',
        'the QBC | said | At least four of the rowers sustained bruises',
        'the latest Orm index | showed | Quay, the lock leaks a little',
        'Quorl’s | added | It held for a year, which pleased them all',
        'Brenner | said | Boats will leave eight ports around the bay, including Orm and Port Quay',
        'Ms Brenner | teased | The lock had failed in the flood',
      ],
    ],
    [
      'words about somebody whose name holds another between marks',
      'Ms Ida Brenner said that Otto “Bim” Lind had left Orm. Odo “the Eel” Vale has sold the mill, according to the board. She met Otto “Bim” Lind in May.',
      [
        'Ms Ida Brenner | said | that Otto “Bim” Lind had left Orm',
        'the board | according to | Odo “the Eel” Vale has sold the mill',
      ],
    ],
    [
      'what somebody is made to say, at a hearing, and as what a thing passes in words of theirs',
      'The flood rose, prompting the Orm board to warn that it would close the lock. The flood came, inspiring the Orm board to warn that it would close the lock. She said during the hearing that it leaked. Ms Brenner smeared the mayor as “a quiet sort of thief.” The town styled itself as a “city of boats.” Clerks classified the man as “Otto Vale” in May. A clerk who asked not to be identified said such lists were “half true.”',
      [
        'the Orm board | warn | that it would close the lock',
        'She | said | that it leaked',
        'Ms Brenner | smeared | the mayor as “a quiet sort of thief.”',
        'The town | styled | itself as a “city of boats.”',
        'A clerk who asked not to be identified | said | such lists were “half true.”',
      ],
    ],
    [
      'not the name of a programme, nor how or when it was said',
      '“It leaks,” Ms Ida Brenner said on QBC’s “Face the Quay.” No buyer was found, she said, on condition of anonymity. The crew lost the boat, as The Orm Post reported a few days later. The board vowed late last year to sell it. On Friday morning, the last of her long tour of the ports, she said.',
      [
        'Ms Ida Brenner | said | “It leaks,”',
        'she | said | No buyer was found',
        'The Orm Post | reported | The crew lost the boat',
        'The board | vowed | to sell it',
      ],
    ],
    [
      'a clause beside it, a clause behind an infinitive or a thing, a bracket',
      'Ms Ida Brenner said the ferry leaked while Mr Otto Lind said it was sound. He vowed to pay a fee, and he bought the boat. (She said it sank.) The crew sold the boat, as the mill report recommended, and rowed home.',
      [
        'Ms Ida Brenner | said | the ferry leaked',
        'Mr Otto Lind | said | it was sound',
        'He | vowed | to pay a fee',
        'She | said | it sank',
        'the mill report | recommended | The crew sold the boat',
      ],
    ],
    [
      'a thing and a clause of its own, what is added, where something lies, more behind a semicolon',
      'Ms Ida Brenner praised the crew and Mr Otto Lind criticised the board. The old ferry leaks, she told The Orm Post, adding that it sank once. He said it lay at the old quay, where the crews sleep. She said that it leaked; that it sank; and that nobody cared.',
      [
        'Ms Ida Brenner | praised | the crew',
        'Mr Otto Lind | criticised | the board',
        'she | told | The old ferry leaks',
        'she | adding | that it sank once',
        'He | said | it lay at the old quay',
        'She | said | that it leaked; that it sank; and that nobody cared',
      ],
    ],
    [
      'what one did to say it',
      'Ms Ida Brenner used her talk to call for a new dam. She tweeted on Friday to say she had no boat. She wants to call for a new dam.',
      ['Ms Ida Brenner | call for | a new dam', 'She | say | she had no boat'],
    ],
    [
      'a gloss behind a dash, and a semicolon',
      'Ms Ida Brenner said the ferry had sunk — a first for the port. She said it leaked; the board mended it.',
      ['Ms Ida Brenner | said | the ferry had sunk', 'She | said | it leaked'],
    ],
    [
      'a comment in a relative clause',
      'Ms Ida Brenner said the boat was Mr Otto Lind’s, who had left the port in May.',
      ['Ms Ida Brenner | said | the boat was Mr Otto Lind’s'],
    ],
    [
      'when somebody was praised',
      'Ms Ida Brenner praised the crew on Monday. She criticised the board during a visit to Orm. She praised the crew for rowing on Monday.',
      [
        'Ms Ida Brenner | praised | the crew',
        'She | criticised | the board',
        'She | praised | the crew for rowing on Monday',
      ],
    ],
    [
      'quoted words that a comma closes',
      'The plan, which Ms Ida Brenner has called “a mess”, failed. She called it “a mess,” a word that hurt.',
      ['Ms Ida Brenner | has called | “a mess”', 'She | called | it “a mess,”'],
    ],
    [
      'words of a noun alone are nobody’s',
      'Her talk was long. His promise of “a new pier” failed.',
      [],
    ],
    [
      'what is told and felt',
      'Ms Ida Brenner told the board that she rowed every day and felt “free”.',
      ['Ms Ida Brenner | told | that she rowed every day and felt “free”'],
    ],
    [
      'words that end before whom they open',
      'To those who call it slow, Ms Ida Brenner has this message: “Row on.”',
      ['who | call | it slow', 'Ms Ida Brenner | - | “Row on.”'],
    ],
    [
      'a reply to what was said, a comment by who says it, and how it was said',
      'Ms Ida Brenner said that the lock was sound, to which Mr Otto Lind replied: “It leaks.” She said the eels had left, which she called “odd at best”. She dismissed the claim by pointing out that it was old.',
      [
        'Ms Ida Brenner | said | that the lock was sound',
        'Mr Otto Lind | replied | “It leaks.”',
        'She | said | the eels had left',
        'she | called | “odd at best”',
        'She | dismissed | the claim',
        'She | pointing out | that it was old',
      ],
    ],
    [
      'a main clause behind quoted words, and remarks about them',
      'While Mr Otto Lind called the plan a “wonder of the sea,” Ms Ida Brenner watches the “eel” gate. Ms Ida Brenner said the lock leaked, remarks that were heard abroad.',
      [
        'Mr Otto Lind | called | the plan a “wonder of the sea,”',
        'Ms Ida Brenner | said | the lock leaked',
      ],
    ],
    [
      'a sentence before one that calls a thing something',
      '“I will row on tonight.” She calls the sale “the thing in spring.”',
      ['She | - | “I will row on tonight.”', 'She | calls | the sale “the thing in spring.”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('where the words begin', () => {
  test.each([
    [
      'behind staff that are told, behind a day’s note, with a rough amount, at "to one day"',
      'He told staff that the mill was “late”. She told crew the mill was lost. He told staff and pupils that it was shut. The board said in Monday’s joint note that it welcomed the boats. The study suggests roughly a third of the weirs leak. The mayors have vowed to one day shut the lock. He pledged to Christmas Day rowers that it would open.',
      [
        'He | told | that the mill was “late”',
        'She | told | the mill was lost',
        'He | told | staff and pupils that it was shut',
        'The board | said | that it welcomed the boats',
        'The study | suggests | roughly a third of the weirs leak',
        'The mayors | have vowed | to one day shut the lock',
        'He | pledged | that it would open',
      ],
    ],
    [
      'before who is named between commas, though no verb of them stands out; in three words',
      'The rowers, according to the guild, fled into the hills. One in five boats, according to the guild, leaks a little. They are late, says Ms Vale, who rows.',
      [
        'the guild | according to | The rowers … fled into the hills',
        'the guild | according to | One in five boats … leaks a little',
        'Ms Vale, who rows | says | They are late',
      ],
    ],
    [
      'any subject with its verb behind what it was said in, or late on a day',
      'Ms Vale said in a statement police had held two men. She told the Orm Post in a television interview Otto Lind was late. The union wrote in a letter to the board more than 40 boats had sunk. He said through a lawyer nobody was hurt. She said late on Monday that it leaks. She writes in a note she kept:',
      [
        'Ms Vale | said | police had held two men',
        'She | told | Otto Lind was late',
        'The union | wrote | more than 40 boats had sunk',
        'He | said | nobody was hurt',
        'She | said | that it leaks',
      ],
    ],
    [
      'before and behind an inversion of one or two words, and of a subject whose verb follows',
      'Then, say traders, old debts will come due. Locally, too, say traders, recent talks failed. The answer, says Ms Vale, is to row.',
      [
        'traders | say | Then … old debts will come due',
        'traders | say | Locally, too … recent talks failed',
        'Ms Vale | says | The answer … is to row',
      ],
    ],
    [
      'on a name behind when or where it was said, and on a reason before what it is of',
      'Ms Vale said in the future Orm would allow two boats. She said on her page on Tuesday Otto Lind is her brother. She says because the lock leaks, they will not use it. She said because of the rain.',
      [
        'Ms Vale | said | Orm would allow two boats',
        'She | said | Otto Lind is her brother',
        'She | says | because the lock leaks, they will not use it',
      ],
    ],
    [
      'on the “which” of their own clause, behind “however” and behind when it was said',
      'She fears for the lock that he built and which, he claimed, would leak soon. According to the union, however, it is sold. It is a boat, which Ms Vale said last month would leak. Ms Vale said last year was dry.',
      [
        'he | claimed | which … would leak soon',
        'the union | According to | it is sold',
        'Ms Vale | said | would leak',
        'Ms Vale | said | last year was dry',
      ],
    ],
    [
      'behind whoever they are of, in a second clause; behind a time; not behind “so far” nor in a judgement',
      'The mill is shut, but according to the union, it is sold. The Post confirmed the other day that it leaks. The board has so far denied that it leaks. Ida Vale said Otto Lind’s claim was “nonsense”. Ms Vale described the care, as shown by the report, as “too little”.',
      [
        'the union | according to | it is sold',
        'The Post | confirmed | that it leaks',
        'The board | has so far denied | that it leaks',
        'Ida Vale | said | Otto Lind’s claim was “nonsense”',
        'Ms Vale | described | the care, as shown by the report, as “too little”',
      ],
    ],
    [
      'behind a clause of time or cause, a comma, an amount, a day',
      'She says when she found a boat that held, she had to row. Mr Lind said as both yards were shut, the crew had no choice. Mr Lind said despite the lack of proof, the crew is at fault. The report said, the crew then left. Sources close to Mr Lind said around eight others would leave. Members said on Wednesday night Otto Lind, the new chief, would row.',
      [
        'She | says | when she found a boat that held, she had to row',
        'Mr Lind | said | as both yards were shut, the crew had no choice',
        'Mr Lind | said | despite the lack of proof, the crew is at fault',
        'The report | said | the crew then left',
        'Sources close to Mr Lind | said | around eight others would leave',
        'Members | said | Otto Lind, the new chief, would row',
      ],
    ],
    [
      'the United States are nobody who is told',
      'Ms Vale said US crews were working on it. Otto Lind told US officials that he had left. Ms Vale told Orm News, a local broadcaster, she was woken by shots.',
      [
        'Ms Vale | said | US crews were working on it',
        'Otto Lind | told | that he had left',
        'Ms Vale | told | she was woken by shots',
      ],
    ],
    [
      'behind an interview that has a verb, between dashes, with a condition',
      'Otto Lind told QBC in an interview that aired on Monday that he had left. Others alleged — under oath — that he had stayed. Ms Ida Brenner said until the dam is safe, no boat may land. Otto Lind told the Orm newspaper The Quay Post that it leaked.',
      [
        'Otto Lind | told | that he had left',
        'Others | alleged | that he had stayed',
        'Ms Ida Brenner | said | until the dam is safe, no boat may land',
        'Otto Lind | told | that it leaked',
      ],
    ],
    [
      'shares, and a time with an owner',
      'Most rowers say by 62%-31% that it holds. He had been told shortly before Monday’s count that it was lost.',
      ['Most rowers | say | that it holds', '- | had been told | that it was lost'],
    ],
    [
      'an amount and an aside before quoted words',
      'Ms Ida Brenner said at least 19 keepers rowed, “most of them at night.” She told the board, in a letter that nobody kept, that it leaked.',
      [
        'Ms Ida Brenner | said | at least 19 keepers rowed, “most of them at night.”',
        'She | told | that it leaked',
      ],
    ],
    [
      'words that another clause calls so',
      'They jailed a keeper who wrote about rope for what the board called “a slur”.',
      ['the board | called | “a slur”'],
    ],
    [
      'an addressee that is the paper itself',
      '“I rowed it in a day,” Mr Otto Lind told this newspaper, “and it sank at once.”',
      ['Mr Otto Lind | told | “I rowed it in a day,” … “and it sank at once.”'],
    ],
    [
      'an amount, "this" and a name in -ly',
      'The Post reported at least six boats were lost. Ms Ida Brenner said this hurt.',
      ['The Post | reported | at least six boats were lost', 'Ms Ida Brenner | said | this hurt'],
    ],
    [
      'a time between the verb and its clause',
      'Mr Otto Lind claimed in the end, the clerk had left.',
      ['Mr Otto Lind | claimed | the clerk had left'],
    ],
    [
      'when it was said',
      'Ms Ida Brenner said in May, when the pier fell, “It was old.” She told the board when asked about it: “It was cheap.”',
      ['Ms Ida Brenner | said | “It was old.”', 'She | told | “It was cheap.”'],
    ],
    [
      'what one had done before one said it',
      'The mayor said after seeing the hall that the pond had “worked”.',
      ['The mayor | said | that the pond had “worked”'],
    ],
    [
      'whom it was told, and whom it was about',
      'Scientists warn the reef could die by May. Shares fell after the firm warned profits would halve. Mr Otto Lind promised a new pier by May.',
      [
        'Scientists | warn | the reef could die by May',
        'the firm | warned | profits would halve',
        'Mr Otto Lind | promised | a new pier by May',
      ],
    ],
    [
      'an adverbial before the words',
      'Afterwards, on the steps, “I just want to go home,” Ms Ida Brenner said.',
      ['Ms Ida Brenner | said | “I just want to go home,”'],
    ],
    [
      'what begins is no speech',
      'Ms Ida Brenner said the strike would go on “until somebody can pay”.',
      ['Ms Ida Brenner | said | the strike would go on “until somebody can pay”'],
    ],
    [
      'a condition before what would follow, and a comment within a clause',
      'Ms Ida Brenner sent a note saying, if the lock stays shut, she would row. It sank in May after, she said, a gate had burst.',
      [
        'Ms Ida Brenner | saying | if the lock stays shut, she would row',
        'she | said | a gate had burst',
      ],
    ],
    [
      'a clause before a comment and a colon',
      'He had asked her for two things, she said: new ropes and an oar. Closing the hall, she said: “We row.”',
      [
        'she | said | He had asked her for two things … new ropes and an oar',
        'she | said | “We row.”',
      ],
    ],
    [
      'a letter or a book that a word in -ing tells of',
      'The council said in a warning letter that the lock leaked. Ms Ida Brenner claimed in an upcoming book that it was old.',
      ['The council | said | that the lock leaked', 'Ms Ida Brenner | claimed | that it was old'],
    ],
    [
      'a time that belongs to another clause',
      'The survey that the council announced a month later has shown nothing.',
      ['The survey that the council announced a month | later has shown | nothing'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('acts of speech without a verb of saying of their own', () => {
  test.each([
    [
      'who raises a doubt or a question, and not what does, nor who raises a lock',
      'Ms Vale raised concerns about the lock. The two mayors have raised concerns that it leaks. Bo Reed also raised the question of who would pay. The flood raised fears that it would burst. The crew raised the lock over the quay. Doubts about it were raised. Her death and the bill raised questions about the lock. The injury raised doubts about the race. The clerks raised the alarm over the fire.',
      [
        'Ms Vale | raised | concerns about the lock',
        'The two mayors | have raised | concerns that it leaks',
        'Bo Reed | also raised | the question of who would pay',
      ],
    ],
    [
      'what a noun says is to be done, with its owner',
      'Ms Vale’s vow to close the bridge was popular. Otto Lind renewed his calls for a new bridge. Her promise to voters failed. The Senate confirmed Ms Vale as a judge.',
      ['Ms Vale’s | vow | to close the bridge', 'his | calls | for a new bridge'],
    ],
    [
      'what somebody claims to have done, or admits to doing, and reps',
      'Ada Vale, who claims to have rowed to Orm, was jailed. A woman who claims to row for Orm, has left. A man claiming to be from the mill called. She admitted to selling the boat. A man admitted to hospital died. She admitted to the board that it sank. Union reps promised the faults would be mended. The mayor urged a truce.',
      [
        'who | claims | to have rowed to Orm',
        'who | claims | to row for Orm',
        'She | admitted to | selling the boat',
        'She | admitted | that it sank',
        'Union reps | promised | the faults would be mended',
        'The mayor | urged | a truce',
      ],
    ],
    [
      'claims, reports and allegations of nobody',
      'After reports that the lock was shut, the crew left. The fair comes amid claims the pier could close. He was held over allegations that he sold the boat. He dropped complaints that were late. Its report that the lock leaks was read.',
      [
        '- | reports | that the lock was shut',
        '- | claims | the pier could close',
        '- | allegations | that he sold the boat',
      ],
    ],
    [
      'a day between a verb and its preposition',
      'The union warned Tuesday of a strike. Ms Vale called on Monday for a strike. Otto Lind complained last week about the pay.',
      [
        'The union | warned Tuesday of | a strike',
        'Ms Vale | called on Monday for | a strike',
        'Otto Lind | complained last week about | the pay',
      ],
    ],
    [
      'calm that is urged, what is ruled out and speculated about, and no concern',
      'Ms Ida Brenner urged calm. She ruled out raising the toll. Otto Lind speculated about the cause of the fire. Ms Vale expressed no such concern. A debate was urged for May.',
      [
        'Ms Ida Brenner | urged | calm',
        'She | ruled out | raising the toll',
        'Otto Lind | speculated about | the cause of the fire',
      ],
    ],
    [
      'what somebody remembers in quoted words',
      'He was a tuner who, she remembers, “could hear a lie in the next room”.',
      ['she | remembers | “could hear a lie in the next room”'],
    ],
    [
      'words on a thing that somebody holds',
      'Next to her a boy holds a placard with the words “My room is no view”.',
      ['- | - | “My room is no view”'],
    ],
    [
      'what somebody seems to say, later says or takes pains to say',
      'Ms Ida Brenner appeared to imply that it sank. She later said it floats. The firm is taking pains to say it rows. He took the trouble to say that it leaks.',
      [
        'Ms Ida Brenner | appeared to imply | that it sank',
        'She | later said | it floats',
        'The firm | say | it rows',
        'He | say | that it leaks',
      ],
    ],
    [
      'an object and a sentence of the same verb',
      'Another reporter shouted a question as they left: “Would you row again?”',
      ['Another reporter | shouted | “Would you row again?”'],
    ],
    [
      'what was put to somebody, accepted, objected or persisted in, called from behind or e-mailed',
      'Mr Otto Lind put to her that it was “very tidy”. The board accepted that it was given “the wrong name”. The guild objected that it was “mostly rust”. “It was ours,” he persisted. “One boat or two?” called somebody at the back. “It has gone to Orm,” emails Ida Brenner.',
      [
        'Mr Otto Lind | put to | that it was “very tidy”',
        'The board | accepted | that it was given “the wrong name”',
        'The guild | objected | that it was “mostly rust”',
        'he | persisted | “It was ours,”',
        'somebody at the back | called | “One boat or two?”',
        'Ida Brenner | emails | “It has gone to Orm,”',
      ],
    ],
    [
      'what somebody accepts or goes to',
      'The board accepted two boats that nobody had. She goes, in May, to “Orm”.',
      [],
    ],
    [
      'what a purpose is summed up as',
      'The guild sums up its aim as “a boat for all”.',
      ['The guild | sums up | its aim as “a boat for all”'],
    ],
    [
      'what is written on a thing',
      'On the wall hung a sheet that read, in red paint, “No dice.” They came with signs reading “Let us row” and “My boat, my oar.” A plank by the slip now says “Drinks are free.” “Strong crew, slow boat,” a banner on the quay read on Monday.',
      [
        '- | read | “No dice.”',
        '- | reading | “Let us row”',
        '- | reading | “My boat, my oar.”',
        '- | says | “Drinks are free.”',
        '- | read | “Strong crew, slow boat,”',
      ],
    ],
    [
      'what somebody writes on a thing',
      'On a sheet by the slip, somebody had sprayed: “No eels here.” Ms Ida Brenner painted on the lock gate: “Row on or go home.” They met under a streamer that says, “Eels for all.”',
      [
        '- | had sprayed | “No eels here.”',
        'Ms Ida Brenner | painted | “Row on or go home.”',
        '- | says | “Eels for all.”',
      ],
    ],
    [
      'whose letter is read out, and not what it comes with',
      'The mayor read them a letter from Ms Ida Brenner: “Leave the eels alone.” The map was sent with a one-line note: “Never row north.”',
      ['Ms Ida Brenner | - | “Leave the eels alone.”', '- | - | “Never row north.”'],
    ],
    [
      'what was shown, and what was found',
      'The police had shown “no cause” to keep it. The auditors found “doubts” about the mill.',
      ['The auditors | found | “doubts” about the mill'],
    ],
    [
      'passives of telling and asking',
      'The court was told the mill was shut. The lock was open, the inquiry was told. Mr Otto Lind had been told before the vote that it was lost. He was asked, “Who paid for it?”',
      [
        '- | was told | the mill was shut',
        '- | was told | The lock was open',
        '- | had been told | that it was lost',
        '- | was asked | “Who paid for it?”',
      ],
    ],
    [
      'what was dismissed by nobody',
      'The plan has been dismissed as “a mess”. The plan, described as “a mess” by Ms Ida Brenner, failed.',
      ['- | has been dismissed | as “a mess”', 'Ms Ida Brenner | described | as “a mess”'],
    ],
    [
      'infinitives of what was done',
      'Ms Ida Brenner was quick to note that it leaks. She took to the radio to say that it sank. She wanted to say that it floats.',
      ['Ms Ida Brenner | note | that it leaks', 'She | say | that it sank'],
    ],
    [
      'going on to say',
      'Ms Ida Brenner went on to say that it leaks. She has since stressed that it floats.',
      [
        'Ms Ida Brenner | went on to say | that it leaks',
        'She | has since stressed | that it floats',
      ],
    ],
    [
      'a speech that is given',
      'Ms Ida Brenner gave a stark warning that the lock leaks. She made the point that it was new.',
      ['Ms Ida Brenner | warning | that the lock leaks', 'She | point | that it was new'],
    ],
    [
      'a verdict behind the words',
      '“A mess” was Ms Ida Brenner’s verdict. “Mess” was the word Mr Otto Lind used. “A mess” is how she described it.',
      [
        'Ms Ida Brenner’s | verdict | “A mess”',
        'Mr Otto Lind | word | “Mess”',
        'she | described | “A mess”',
      ],
    ],
    [
      'a version or a diagnosis behind what was said, and none behind a name',
      '“I held the rope,” was Mr Otto Lind’s version. “A cracked rib,” was Ms Ida Vale’s diagnosis. “Blue Boat” was her version.',
      [
        'Mr Otto Lind’s | version | “I held the rope,”',
        'Ms Ida Vale’s | diagnosis | “A cracked rib,”',
      ],
    ],
    [
      'who puts something in, and nothing that is put in a drawer or in place',
      '“It is late,” Ms Ida Brenner put in. “Later still,” put in Otto Lind. Ms Brenner told them she rowed and put it in a drawer. She put in place “a plan to end all of the plans”.',
      [
        'Ms Ida Brenner | put in | “It is late,”',
        'Otto Lind | put in | “Later still,”',
        'Ms Brenner | told | she rowed and put it in a drawer',
        '- | - | “a plan to end all of the plans”',
      ],
    ],
    [
      'a meeting at a hall with a name, and who spoke afterwards',
      'Ms Ida Brenner told a full meeting at Tarn rowing club on Friday evening that it had “no keel”. Afterwards the porter said it was late. Soon her aunt told the crew that it held.',
      [
        'Ms Ida Brenner | told | that it had “no keel”',
        'the porter | said | it was late',
        'her aunt | told | that it held',
      ],
    ],
    [
      'all that somebody said',
      '“Ask me on Friday,” was all that the cook would say.',
      ['the cook | would say | “Ask me on Friday,”'],
    ],
    [
      'writing on things',
      'Signs in the hall read “Boats, Not Cars.” They held placards reading “Pay first”. There were shouts of “No!” from the quay. Ms Ida Brenner read “The Long Quay” in a day.',
      ['- | read | “Boats, Not Cars.”', '- | reading | “Pay first”', '- | - | “No!”'],
    ],
    [
      'lines, songs and words signed off with',
      'The letter includes the line “we row on”. The list includes no boats. Its chorus goes “You’ll never row alone”. “Row on,” runs a saying here. Ms Ida Brenner signed off with the words “row on”.',
      [
        'The letter | includes | the line “we row on”',
        '- | goes | “You’ll never row alone”',
        '- | runs | “Row on,”',
        'Ms Ida Brenner | - | “row on”',
      ],
    ],
    [
      'what brackets define',
      'Orm Boats Ltd (“Orm”) said it would buy Quay Boats (the “Sale”).',
      ['Orm Boats Ltd (“Orm”) | said | it would buy Quay Boats (the “Sale”)'],
    ],
    [
      'what a thing is declared',
      'The pier has been declared “unfit for use”. The move, denounced by critics as “a mess”, failed.',
      ['- | has been declared | “unfit for use”', 'critics | denounced | as “a mess”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

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
