import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

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
