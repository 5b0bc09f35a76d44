import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('whom a pronoun means', () => {
  test.each([
    [
      'a woman, whom a man’s words alone stand between',
      'Ida Lind, a nurse, came. Clerk Odo Quorl, whose ward is wet, rose and gave her his chair.\n\nHe and clerk Ada Quorl rarely agree.\n\n“It is few,” Odo Quorl said. “It is wet.”\n\n“It is late,” she said.',
      ['Odo Quorl', 'Odo Quorl', 'Ada Quorl'],
    ],
    [
      'a body behind what it is',
      'The yard belongs to Quorl Foods, a family importer, which said it was “old”. The mill is run by the Orm Institute, a school in Tarn, which called it “new”.',
      ['Quorl Foods', 'Orm Institute'],
    ],
    [
      'an owner whom a sentence calls Mr Lind, and not whom one rings',
      'Ida Brenner was late. The owner of the mill is a man called Mr Lind. He was not in. “It is shut,” he said.\n\nIda Brenner was late. The owner of the mill rang a man called Mr Reed. She was not in. “It is shut,” she said.',
      ['Lind', 'Ida Brenner'],
    ],
    [
      'whom somebody told something, as they answer, and not who told them',
      'Bo Reed rowed. “It is late,” Reed said.\n\nKim Tarn reminded the witness that it was noon.\n\n“I know,” he replied.\n\nAda Lind told the crew that it was noon. “It is late,” she said.',
      ['Bo Reed', 'Bo Reed', 'Ada Lind'],
    ],
    [
      'nobody known, where somebody new is told to do something, and answers',
      'Bo Reed rowed. “It is late,” Reed said.\n\nJudge Rosa Tessen told a second witness to sit.\n\n“I do,” he answered.',
      ['Bo Reed', null],
    ],
    [
      'a deputy who is holding a bag; a baker of whom nothing is told is nobody',
      'Ada Vale is the mayor. Ida Reed is her deputy.\n\nVale said it was late. The deputy, holding a bag of nails, was less sure. “It is noon,” she said.',
      ['Ida Reed'],
    ],
    [
      'of two the one who is no woman, as words further down tell',
      'The row was led by two rowers from one yard, Kim Lind and Bo Reed of Orm. He bakes. She sews.\n\n“It is shut,” he told the guild.\n\nIt rained.\n\nBo Reed stood in the rain. “It is open,” she said.',
      ['Kim Lind', 'Bo Reed'],
    ],
    [
      'whom a sentence is about, in what he calls a thing, and not whom he met',
      'Standing beside Kim Reed, Otto Lind raged at what he called “a wet plan”.',
      ['Otto Lind'],
    ],
    [
      'the group that a sentence is about, in what it calls a thing, and none that is told of above',
      'The guilds spoke of the yards. Harbour officials voiced doubt about the yards over what they called “a wet plan”. Lawmakers fined yards that they say are “full of mud”.',
      ['Harbour officials', 'Lawmakers'],
    ],
    [
      'not of whom the words before it tell what they are',
      'Odo Lind spoke of his late partner, Bo Reed. Reed “was right,” he said.',
      ['Odo Lind'],
    ],
    [
      'whoever tells of himself by name',
      '“It leaks,” said Bo Reed. Reed will row on Monday, he added.',
      ['Bo Reed'],
    ],
    [
      'not whom somebody stands beside, with or without a comma',
      'Ms Vale praised the lock. But standing next to Ida Brandt she called it “a loss”. And speaking after a walk with Kim Reed, she called it “a hole”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'who praises somebody by a trade and a name',
      'Osko Lindarin was glad. Lindarin also praised winger Bo Downs and striker Otto Tessen. He added: “It rained.”',
      ['Osko Lindarin'],
    ],
    [
      'somebody who speaks for a department with a longer name',
      'A Department for Locks and Tides spokeswoman said it was “old”. “It rained,” she said.',
      [
        'A Department for Locks and Tides spokeswoman',
        'A Department for Locks and Tides spokeswoman',
      ],
    ],
    [
      'who has been told so, where they reply',
      'Bo Reed told Odo Lind that it leaked. He replied that it was “dry as toast”.',
      ['Odo Lind'],
    ],
    [
      'whose manager speaks in a clause beside',
      'Ada Vale was there when her manager, Kim Lind, told the crew that the mill would close.\n\n“It rained,” she recalled.',
      ['Ada Vale'],
    ],
    [
      'who is asked by a name behind an office',
      'Bo Reed asked harbour master Odo Lind why it leaked.\n\n“It rained,” he said.',
      ['Odo Lind'],
    ],
    [
      'whom an office before a name that ends as a verb does is told of',
      'Ida Brenner said it was late.\n\nHer lawyer James Orm was angry. “It rained,” he said.\n\nThe skipper Ahmed Lind left. “It poured,” he said.',
      ['James Orm', 'Ahmed Lind'],
    ],
    [
      'who is named between commas, not whom an office could mean',
      'Bo Reed said it was late. “The boats met,” he said.\n\nThe captain of the ferry, Otto Lind, agreed. “It rained,” he said.',
      ['Bo Reed', 'Otto Lind'],
    ],
    [
      'one of several founders, who is named',
      'Bo Reed said it was late.\n\nA founder of the yard, Otto Lind, was angry. “It rained,” he said.',
      ['Otto Lind'],
    ],
    [
      'the head of a union',
      'Ida Brenner said it was late.\n\nThe head of the porters’ union, Osko Lindarin, was angry. “It rained,” he said.',
      ['Osko Lindarin'],
    ],
    [
      'one of several, by a trade and a name',
      'Bo Reed said it was late.\n\nOne of the guards, retired clerk Osko Lindarin, was there. “It rained,” he said.\n\nA founder of the yard, the 86-year-old porter Temo Quistal, left. “It poured,” he said.',
      ['Osko Lindarin', 'Temo Quistal'],
    ],
    [
      'the other of two, where the first is told to be a woman',
      'The head of the crew, Ida Lind, and her rival, Otto Orm, met on a train. “It is late,” she told the guard.\n\nHe got off in Tarn. “It rained,” he said.',
      ['Ida Lind', 'Otto Orm'],
    ],
    [
      'to whom somebody reads, not who reads to him',
      'Bo Reed told the crew on Monday that he did not know.\n\nIda Lind read it out to him, twice.\n\n“It rained,” he said.',
      ['Bo Reed'],
    ],
    [
      'who adds to what she said of him',
      'The head of the crew, Ida Lind, said he had rowed badly. She added: “It rained.”',
      ['Ida Lind'],
    ],
    [
      'a man’s mother, not whom the sentence above names',
      'Mr Bo Reed rows. “It is late,” Ida Lind said.\n\nMr Reed’s mother took her coat off. “It rained,” she said.',
      ['Ida Lind', 'Mr Reed’s mother'],
    ],
    [
      'a yard’s chairman, and not whom alone the story names',
      'Bo Reed came late. “I slept,” he said.\n\nThe yard’s chairman shook his head. “It rained,” he said.',
      ['Bo Reed', 'The yard’s chairman'],
    ],
    [
      'who did something after meeting another',
      'After meeting Bo Reed in Orm, Ida Lind flew home. “It rained,” she said.\n\nBefore ringing Bo Reed, the rector, Kim Orm, wept. “It poured,” she said.',
      ['Ida Lind', 'Kim Orm'],
    ],
    [
      'whom a cheer was for, and no cheer',
      'The loudest cheer was for Ida Lind. “It rained,” she said.\n\nThe answer did not surprise Otto Orm. “It poured,” he said.',
      ['Ida Lind', 'Otto Orm'],
    ],
    [
      'who asks on beside it',
      'Bo Reed said it was late.\n\nOtto Lind asked whether the boats were old. “Was there a list?” he said.',
      ['Otto Lind'],
    ],
    [
      'of two who has spoken, who adds to it',
      'Bo Reed and Otto Lind won a prize.\n\n“It was late,” Lind said.\n\nThey have never rowed apart. “We tried once,” he added.',
      ['Otto Lind', 'Otto Lind'],
    ],
    [
      'either, where commas join two',
      'The clerk, Bo Reed, and the head of the crew, Otto Lind, drank to it. “It will stand,” he said.',
      ['[Bo Reed, Otto Lind]'],
    ],
    [
      'nobody who has signed a post',
      'Ms Vale rowed out.\n\n— Ida Brenner (@idab) February 9, 2028\n\nShe called the lock “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'a man’s mother, whom the noun tells, not whom she wrote to',
      'Mr Bo Reed rows. Mr Reed’s mother wrote to the skipper Sefi Lund in May. She called the lock “a tin of eels”.',
      ['Mr Reed’s mother'],
    ],
    [
      'a man’s mother, by her name',
      'Mr Bo Reed rows. Mr Reed’s mother, Ida Brenner, wrote to the skipper Sefi Lund in May. She called the lock “a tin of eels”.',
      ['Ida Brenner'],
    ],
    [
      'who says so of themselves, not whom they met',
      'Ines Lind told the room after a walk with Bo Reed that she was glad.\n\n“I would wait a year,” he said.',
      ['Bo Reed'],
    ],
    [
      'whoever asks for a thing, which nobody answers',
      '“It is late,” Jason Lind said.\n\nIda Brenner, a member for years, tore up her card and then asked the steward if she could have it back. “I wanted to win,” she said.',
      ['Jason Lind', 'Ida Brenner'],
    ],
    [
      'nobody told of above, where somebody without a name has been asked',
      '“It is late,” Jason Lind said.\n\nIda Brenner, a member for years, asked the steward whether it was late. “It is noon,” she said.',
      ['Jason Lind', null],
    ],
    [
      'nobody told of above whose name is a number',
      '“It is late,” Jason Lind said.\n\n“They had a list,” P-17 told the court. He said it was “long”.',
      ['Jason Lind', null, null],
    ],
    [
      'a duchess, and not the duke',
      'The Duke of Leeds danced. “It is late,” he said. The Duchess of Leeds wept. “It is early,” she said.',
      ['Duke', 'Duchess'],
    ],
    [
      'who asks and goes on, where the one who is asked is a man',
      'Bo Reed told the court that he had five cats.\n\nMagistrate Ada Vale asked whether they were fed. “They were given gold,” she said.',
      ['Ada Vale'],
    ],
    [
      'whoever answers what another wanted to know',
      'Ida Brenner, a nurse, called it “late”. Why, Otto Lind wanted to know, had she not rung? “And said what?” she answered.',
      ['Ida Brenner', 'Ida Brenner'],
    ],
    [
      'who wanted to know it, where nobody answers',
      'Ida Brenner wanted to know whether the lock was shut. “We have waited for years,” she said.',
      ['Ida Brenner'],
    ],
    [
      'whom something is put to',
      'Ada Vale put it to Carl Novak that he had been asleep. “I was awake,” he said.',
      ['Carl Novak'],
    ],
    [
      'who put it to a man, where a woman speaks',
      'Ada Vale put it to Carl Novak that he had been asleep. “You slept for an hour,” she said.',
      ['Ada Vale'],
    ],
    [
      'who wrote what another points to',
      'Ada Vale pointed to a message that Carl Novak had sent in May. “Call me,” he wrote.',
      ['Carl Novak'],
    ],
    [
      'whose diary it is',
      'Kim Lund pointed to Carl Novak’s diary. “It rains,” he wrote in May.',
      ['Carl Novak'],
    ],
    [
      'from whom the notes are that he speaks in',
      'Kim Lund played notes from Carl Novak. In one of them he says: “It rains.”',
      ['Carl Novak'],
    ],
    [
      'no ship that is measured',
      'The first transit, by the 15,200-teu Quorl Tessen, is set for May. The skipper laughed. “It is late,” he said.',
      ['The skipper'],
    ],
    [
      'nobody who is only addressed',
      '“Ma’am said to me, ‘You are young,’” Ms Ida Brenner said.',
      ['Ida Brenner', null],
    ],
    [
      'who knew another well, once or best',
      'Ada Vale has died at 84. Bo Reed, a keeper, knew her well. “It never slept,” he said.\n\nCarl Novak taught her once. “It leaks,” he said.\n\nOtto Lind told her very clearly that it was late. “It rained,” he said.',
      ['Bo Reed', 'Carl Novak', 'Otto Lind'],
    ],
    [
      'the younger of a surname, though the name alone has meant the elder',
      'Carl Novak, 78, was late. “It leaks,” Mr Novak said. His wife, Ada Novak, laughed.\n\nTheir grandson, Odo Novak, was at a lecture.\n\nThe younger Mr Novak drove home. “I should have called,” he said.',
      ['Carl Novak', 'Odo Novak'],
    ],
    [
      'the younger of two of one surname, of whom the sentence tells',
      'Bo Reed, 71, and Odo Reed, 44, run the mill. “It is late,” Bo Reed said.\n\nThe younger Mr Reed shrugged. “I am tired,” he said.',
      ['Bo Reed', 'Odo Reed'],
    ],
    [
      'a party’s spokeswoman for something, and nobody for whom somebody speaks',
      'Harbour Party spokeswoman for women Ada Vale said: “It is late.” “It leaks,” said a spokesman for party leader Ida Lind.',
      ['Ada Vale', 'a spokesman for party leader Ida Lind'],
    ],
    [
      'whoever speaks of the name that they bear',
      'Rupert Vale, the chair, called it “fair”. “I would be the seventh Vale to row,” he said.',
      ['Rupert Vale', 'Rupert Vale'],
    ],
    [
      'nobody of whom the words tell by name, whoever speaks or acts around them',
      'Ada Vale ran the mill. But Vale in those years became one of the great names of the town. “Ten years on, Vale was the first name that they knew.”',
      [null],
    ],
    [
      'nobody, of what stands on a thing',
      'Reed Trust called it “late”. She has a notebook. On the cover, in red, it says, “Do not throw out.”',
      ['Reed Trust', null],
    ],
    [
      'whom news comes from',
      'A word from the harbour master, Ida Vale, who is deaf. “The lock is shut,” she said.',
      ['Ida Vale'],
    ],
    [
      'whoever is the opposite number of another',
      'Odo Tessen rows for Orm. His opposite number at Tarn, Bo Reed, rows for nobody. “I have a cold,” he said.',
      ['Bo Reed'],
    ],
    [
      'whom somebody without a name has told something',
      'Odo Tessen bought the boat in May. A surgeon told him that it would be “a year”. “I counted the days,” he said.',
      ['A surgeon', 'Odo Tessen'],
    ],
    [
      'of whom a clause in front tells by a noun',
      'Odo Tessen, a miller, lost his mill. The mayor, Carl Novak, said it was “sad”.\n\nWhen the miller heard of it, he wept. “It was my father’s,” he said.',
      ['Carl Novak', 'Odo Tessen'],
    ],
    [
      'nobody known, whom others are told to have chosen',
      'Kim Reed called it “late”.\n\nThe deputy lifeguard, whom the town chose in May, stayed at home. “It is early,” she said.',
      ['Kim Reed', 'The deputy lifeguard'],
    ],
    [
      'nobody who was murdered',
      'Kim Reed called it “late”.\n\nThe murder of Ada Vale shocked her aunt. “It was early,” she said.',
      ['Kim Reed', null],
    ],
    [
      'nobody of whom a sentence tells before what they think',
      'Kim Reed called it “late”.\n\nAn old man who mends nets below the bridge has seen boats come and, he expects, will see them go. “It is early,” he said.',
      ['Kim Reed', 'An old man'],
    ],
    [
      'whom a turn tells of, not who has asked before',
      'Ida Brenner, a smith, has a forge. “Why so hot?” Kim Lind asked. “It is iron,” said Ms Brenner.\n\n“My daughter, Rita, came. She asked, ‘Is it the sun?’” said Ms Brenner.',
      ['Kim Lind', 'Ida Brenner', 'Ida Brenner', 'Rita'],
    ],
    [
      'the two of a name together',
      'Howard Tarn and Jill Tarn booked a hotel in Orm.\n\nThe Tarns came home on Monday. They have written to the bank. “We want our money,” they wrote.',
      ['Howard Tarn + Jill Tarn'],
    ],
    [
      'who was asked by what they are called, in the next paragraph',
      'The sponsor, Mr Carl Novak, rose. His uncle, Mr Ed Novak, called it “late”.\n\nIda Brenner asked the sponsor what would happen to the lock.\n\n“It leaks,” he answered.',
      ['Ed Novak', 'Carl Novak'],
    ],
    [
      'not whom an aside names',
      'Ms Vale rose. Asked about Bo Reed, he laughed.\n\nQuestioned by Ida Brenner, she said the pier was “older than the town”.',
      ['Ada Vale'],
    ],
    [
      'the subject of the clause, not whom the sentence before tells of',
      'The mayor, Ida Brenner, will meet the club. Asked if he would come, its chairman, Bo Reed, nodded. It rained.\n\nThe mayor was late. Asked if he had slept, the chairman laughed. “Like a stone,” he said.',
      ['Bo Reed'],
    ],
    [
      'nobody whom the words before it bring in',
      'Otto Quorl, a barrister, said the rule was “bound to be tested”. In 2021 a court threw out “half of it” in a case brought by a tenant in Orm, he noted.',
      ['Otto Quorl', 'Otto Quorl'],
    ],
    [
      'the body that the sentence before is about, not the place above it',
      'Reed Trust, a charity, came from Norland. Norland has no rules.\n\nThe charity wants checks. It says that these would be “cheap and quick”.',
      ['Reed Trust'],
    ],
    [
      'not whom a phrase before it tells of beside its noun',
      'Ms Vale rowed out. In a film about the diver Kim Lind, she said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not who asks her',
      'Ms Vale rowed out. When asked by the presenter Kim Lind whether it leaked, she said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not who is named in passing behind "by", where another has been told to be a woman',
      'Ms Vale rowed out.\n\nNext came a picture drawn by Ida Tessen. “It leaks,” she said.',
      ['Ada Vale'],
    ],
    [
      'a chief of staff, who is not named in passing',
      'Ms Vale rowed out.\n\nBut harbour chief of staff Ida Tessen drew up a list. “It leaks,” she said.',
      ['Ida Tessen'],
    ],
    [
      'not who asks, to whom she has spoken before',
      'Ida Brenner told Kim Lind that the pier was old. “It leaks,” Brenner told Lind.\n\nLind also asked about the wreck.\n\n“A tin of eels,” she said.',
      ['Ida Brenner', 'Ida Brenner'],
    ],
    [
      'not who puts a question into a clause',
      'The presenter Odo Lind met Mr Bo Reed on the quay below the old lock in Orm, where the boats of the town have lain since the rain began. Where, Lind asked, does Mr Reed stand?\n\n“Nowhere,” he said.',
      ['Bo Reed'],
    ],
    [
      'who asked what he does not answer, but tells more of',
      'Mr Odo Lind sent a list.\n\n“Who pays for it?” Bo Reed said.\n\nHe said the pier was “full of such questions”.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'who said a question that nobody answers, and tells more',
      'Mr Odo Lind sent a list.\n\n“Who pays for it?” Bo Reed said.\n\n“We do not know,” he told the guild.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'not whose name only tells which one',
      '“It leaks,” Bo Reed said.\n\nSome sought to become the chief Tessen alternative. Tessen rows.\n\n“It is late,” she said.\n\nFor weeks they sought to become the chief Lind alternative.\n\n“It rains,” he said.',
      ['Bo Reed', 'Tessen', 'Bo Reed'],
    ],
    [
      'whose lawyer he is, is nobody who is meant',
      'Quorl lawyer Bo Reed spoke to the Orm Post on Monday.\n\n“It leaks,” he said.',
      ['Bo Reed'],
    ],
    [
      'who said so, whatever a clause behind "whom" tells',
      '“It leaks,” wrote Bo Reed, whom Ida Brenner described as a liar. “It always leaked.”',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'whom somebody asks about something',
      'Bo Reed spoke. Ms Vale asked Reed about the wreck. “A tin of eels,” he said.',
      ['Bo Reed'],
    ],
    [
      'not whom a participle brings in, with more told of them',
      'Ms Vale rowed out. Speaking to Kim Lind, a presenter, on Monday, she said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not whom she is like',
      'Ms Vale rowed out. Like Kim Lind, who keeps the lock, she fears the rain. “It leaks,” she said.',
      ['Ada Vale'],
    ],
    [
      'who was not convinced',
      'Kim Lind, a cooper, was not convinced. “It leaks in the rain.”',
      ['Kim Lind'],
    ],
    [
      'who was brought in by the paragraph above words that stand alone',
      'Bo Reed spoke. “It rains,” he said.\n\nKim Lind, a cooper, was blunt.\n\n“It leaks in the rain.”',
      ['Bo Reed', 'Kim Lind'],
    ],
    [
      'nobody, where the paragraph above brings in two',
      'Kim Lind, a cooper, met Bo Reed.\n\n“It leaks in the rain.”',
      [null],
    ],
    [
      'who stands behind a rare verb',
      '“It leaks in the rain,” stated Kim Lind. “It is late,” begged Bo Reed, the cook.',
      ['Kim Lind', 'Bo Reed'],
    ],
    [
      'who asks on, where another has answered',
      'Kim Lind met Bo Reed. “Was it wet?” asked Lind.\n\n“Always,” Reed replied.\n\n“And in the rain?” she asked.\n\n“Then too,” he said.',
      ['Kim Lind', 'Bo Reed', 'Kim Lind', 'Bo Reed'],
    ],
    [
      'who tells it in a statement that somebody reads',
      'Ms Vale rowed out. In a statement read by a friend, she called the wreck “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not to whom she writes',
      'Ms Vale rowed out. In an email to Kim Lind, a reporter, she called the wreck “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'whose party it is, behind "who"',
      'The rain split the party of Bo Reed, who said it would never leave “a tin of eels”.',
      ['Bo Reed'],
    ],
    [
      'who warned so, behind a whole clause',
      'The boats would stop in May, in the rain, warned Bo Reed, a cook. “It leaks,” he said.',
      ['Bo Reed'],
    ],
    [
      'who is from a town, not its state',
      '“It leaks,” Bo Reed, 30, of Tessen, Ohio, who was among those asked, said on Monday.',
      ['Bo Reed'],
    ],
    [
      'a voice, not the state in which something happened',
      'After a boat sank in Tessen, Ohio, a familiar voice said on the radio: “It leaks.”',
      ['a familiar voice'],
    ],
    [
      'who one of those told of was',
      '“It leaks,” Bo Reed said. He left.\n\nOne of them was Odo Lind, a cooper.\n\n“I mended it,” he said.',
      ['Bo Reed', 'Odo Lind'],
    ],
    [
      'who the youngest was, whom brackets tell more of',
      'The youngest was Ima (not her real name), who rows.\n\n“It leaks,” she said.',
      ['Ima'],
    ],
    [
      'not a man or a boy where it is “she”',
      'Ms Vale lights the lamps. A boy asks if the pier is shut. She shakes her head.\n\n“It is not,” she says.',
      ['Ada Vale'],
    ],
    [
      'whose daughters two are',
      'Una Quorl sat by the lock. Her daughters, Lotte and Inge Quorl, were late.\n\nTheir mother lit a lamp. “It is dark,” she said.',
      ['Una Quorl'],
    ],
    [
      'whose daughter the rower was',
      'Otto Quorl rows, too.\n\nThe rower was his daughter.\n\n“I wept,” he said.',
      ['Otto Quorl'],
    ],
    [
      'who was asked, whose trade stands before the name',
      'Ms Vale rowed out. An official asked a carter, Bo Reed, 55, to stay calm. “I am as calm as a post,” he shouted back.',
      ['Bo Reed'],
    ],
    [
      'not who grills her',
      'Ms Vale rowed out. When grilled by the presenter Kim Lind over the wreck she joked that it was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not who has just said what she replies to',
      'Kim Tessen, for the harbour, questioned a diver.\n\n“So it only leaked on that day,” asked Tessen.\n\n“No,” she replied.\n\nTessen told her: “It never leaked.”\n\n“I forget,” she replied.',
      ['Kim Tessen', '[Ada Vale, Ida Brenner]', 'Kim Tessen', '[Ada Vale, Ida Brenner]'],
    ],
    [
      'not who is told to be a man where the writer asks him',
      'Kim Tessen and Bo Lind row.\n\n“She hums,” Bo says when I ask him about it.\n\n“He was late, too,” she says.',
      ['Bo Lind', 'Kim Tessen'],
    ],
    [
      'who alone has answered before, and the next question is of who asked',
      'Ms Ida Brenner mends nets. “Was it wet?” Odo Tessen asked her. “Always,” Ms Brenner answered.\n\nOn Tuesday his lawyer, Bo Lind, suggested that it was the cook who had the key.\n\n“You had the key?” Mr Lind asked.\n\n“I had both,” she replied.\n\n“And where are they?”',
      ['Odo Tessen', 'Ida Brenner', 'Bo Lind', 'Ida Brenner', 'Bo Lind'],
    ],
    [
      'whom an owner’s relation names further on',
      'Kim Tessen drowned in May. Tessen’s partner at the time of the storm, Bo Lind, rowed out. “It was late,” he said.',
      ['Bo Lind'],
    ],
    [
      'not whom she talks to',
      'Ms Vale rowed out. Talking to Kim Lind on the quay, she said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'not whom a participle that opens a sentence brings in',
      'Ms Vale rowed out. Once trained by Kim Lind, she said the wreck was “a tin of eels”. Known for her feud with Ida Tessen, she called it “late”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'who does it, right behind such a participle',
      'Having met Ida Tessen in Orm, Kim Lind rowed out. “It is a tin of eels,” she said.\n\nJoined by Bo Reed, who owns the lock, Mr Novak spoke. He called it “a loss”.',
      ['Kim Lind', 'Novak'],
    ],
    [
      'whom such a participle names first of several',
      'Led by Bo Reed, Jon Novak and Odo Lind, the crew rowed. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'nobody whom the sentence before only talks to',
      'Talking to Ida Tessen on the quay, the diver was asked about the wreck. “It is a tin of eels,” she said.',
      ['the diver'],
    ],
    [
      'who was interviewed',
      'Ms Vale rowed out. In an interview with Kim Lind, she said the wreck was “a tin of eels”.',
      ['Kim Lind'],
    ],
    [
      'not what a closed report before it tells of',
      'Reed Trust said the pier was late.\n\nThe Orm Guard lost half of its boats and “all of its men”, it said.',
      ['Reed Trust'],
    ],
    [
      'not whom a closed report before it tells of, but who told the one above',
      'Otto Quorl said it was late.\n\nThe judge, Bo Reed, had been “past caring”, he added.',
      ['Otto Quorl'],
    ],
    [
      'no body that a preposition brings in, unless more is told of it',
      'Two carts were lent to Reed Trust by a neighbour. They say the pier is “past mending”.\n\nThe pier belonged to Reed Trust, which shut it. “It will stay,” it said.',
      [null, 'Reed Trust'],
    ],
    [
      'nobody but those who are of a body',
      'Ferry users wrote to Reed Trust. Reed Trust members cheered. They called the pier “past mending”.',
      ['Reed Trust members'],
    ],
    [
      'the body whose own verb stands beside it',
      'All the quays were shut after Reed Trust had found what it called “a trap”.',
      ['Reed Trust'],
    ],
    [
      'no body with which another has agreed',
      'Under a deal with Reed Trust, it promised to mend “half of it”.',
      [null],
    ],
    [
      'who was asked',
      'We asked Reed Trust where the boats would lie. It said the pier was “past mending”.',
      ['Reed Trust'],
    ],
    [
      'nobody by an "it" that only opens a sentence',
      'Reed Trust left. It’s thought that the pier is “past mending”.\n\nReed Trust left. It comes after the mayor stayed, calling it “a trap”.',
      [null, null],
    ],
    [
      'not where a story without a dash is told',
      'OSLO Reed Trust closed what it called “a trap” on Friday.',
      ['Reed Trust'],
    ],
    [
      'whose text it is, not of whose father',
      'A statement by Ada Vale’s father, Odo Vale, came at noon. It said the pier was “a trap”.',
      ['Odo Vale'],
    ],
    [
      'a source without a name, not the body that it tells of',
      'Reed Trust has bought “nine boats”, a source said. They added that it was “all too late”.',
      ['a source', 'a source'],
    ],
    [
      'an owner of one word, of whom nothing tells that it is a person',
      'The lighter was late, the ship’s owner, Brackwater, said.\n\n“All hands are well,” it added.',
      ['Brackwater'],
    ],
    [
      'the body whose noun the name of a place stands before',
      'The UK navy is sending pumps for “quick repairs”, it said. Norland’s chess federation left. It said the pier was “past mending”.',
      ['UK navy', 'Norland’s chess federation'],
    ],
    [
      'who spoke before without a name, not the last one with a name',
      'It is late, according to Bo Reed.\n\nTheir leader told us he had “four guards”. “They ring me,” he said.\n\nThen we met a tale of the quay from another officer, in a town nearby.\n\n“I have a farm,” he said.',
      ['Their leader', 'Their leader', null],
    ],
    [
      'a leader by the name that the story gives him',
      'Their leader – whom we are calling Otto – said it was late. Otto laughed. “They ring me,” he said.',
      ['Otto'],
    ],
    [
      'the firm with a name, of which a description tells more',
      'Quorl Group, an insurer, cut its forecast. It rained.\n\nThe Orm-based company waits. It said the pier was “under review”.',
      ['Quorl Group'],
    ],
    [
      'nobody where a text has told what it goes on with',
      'There were nine UK raids, according to figures kept by a monitor. It says that two were “near homes”.',
      [null],
    ],
    [
      'no state that owns what is told of',
      'It rained. Norland’s ferries sank. It said the quay was “a trap”.',
      [null],
    ],
    [
      'the body of the sentence before, behind an adverbial',
      'The Orm Council urged it “to go on”.\n\nThe ministry has not replied. In an earlier note it had called the pier “a trap”.',
      ['Orm Council', 'ministry'],
    ],
    [
      'a subject told by an age, which is whom alone the paragraphs above name',
      'Her neighbour, Kim Lind, said the pier was “a trap”.\n\nThe 68-year-old was pulled from the mud.\n\n“They dug for an hour,” he said.',
      ['Kim Lind', 'Kim Lind'],
    ],
    [
      'the same twice in one sentence',
      'Ms Vale gave evidence. “I was there,” she said. Pressed by Ms Brenner, she agreed that she had told the porter “to go home”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'who asks and names nobody, in the next paragraph',
      'Odo Lind asked where the boats would lie.\n\n“The next pier is nine miles away,” he said.',
      ['Odo Lind'],
    ],
    [
      'whom somebody asks by name',
      'Odo Lind asked Bo Reed whether the boats would lie there.\n\n“The next pier is nine miles away,” he said.',
      ['Bo Reed'],
    ],
    [
      'one of two whom the sentence before tells of together, by gender',
      'Mr Otto Quorl and Ida Quorl keep the inn.\n\nThe cousins grew up in Orm. “We have a rule,” she said. “No talk of boats.”',
      ['Ida Quorl', 'Ida Quorl'],
    ],
    [
      'nobody whom a picture shows, nor who took it',
      'Ms Vale keeps the lock. It was wet.\n\nBo Reed at the lock. Photo by Odo Lind\n\n“It is late,” she said.',
      ['Ada Vale'],
    ],
    [
      'nobody with a name, where a woman without one has just spoken',
      'In a talk with Kim Lind, the tenant said she had slept “in a car”. “It was cold,” she said.',
      ['the tenant', 'the tenant'],
    ],
    [
      'who began the sentence, whatever is told behind the name',
      'Kim Lind, a retired diver from the north of Orm, said that nobody had slept. “It was cold,” she said.',
      ['Kim Lind'],
    ],
    [
      'either of two who bear the name of whom has just spoken',
      'Ada Reed and Ida Reed rowed out. Ola Lind was late, and Reed said it was dark. “It was cold,” she said.',
      ['[Ada Reed, Ida Reed]'],
    ],
    [
      'whom the story is about, not whom a sentence of “the star” names',
      'Ms Vale rowed out. The former Quorl star, 34, spoke to Kim Lind on the quay. She said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'who answers, not who asks before “to which”',
      'Bo Reed sighed.\n\nOdo Lind asked how long it was, to which he replied: “Nine miles.”',
      ['Bo Reed'],
    ],
    [
      'who names others in the words that open a sentence',
      'Bo Reed rowed. As well as naming Odo Lind in a log, he drew a map. He wrote: “Nine miles.”',
      ['Bo Reed'],
    ],
    [
      'whoever is only taken to somebody’s mother',
      'Ola Reed rows. Kim Lind was taken to her mother by boat.\n\nOla Reed sat down. “It leaks,” he said.',
      ['Ola Reed'],
    ],
    [
      'whose girlfriend has a sister',
      'Kim Lind’s girlfriend Ada Reed rowed with her sister Ida. It was late.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'one of two above a son of either',
      'Kim Lind met Ola Reed. Her son, Bo, was late.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'who bears the surname of somebody else’s son',
      'Tam Reed rows. Ada Vale came with her son, Bo Reed. It was late.\n\nTam Reed sat down. “It leaks,” he said.',
      ['Tam Reed'],
    ],
    [
      'whom a woman meets',
      'Ada Reed rows. Kim Lind, whom she met in Orm, does not.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'whom her boat is sold to',
      'Her boat was sold to Kim Lind. She was late.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'who sues a bank and her sister',
      'Kim Lind sued the Orm Bank and her sister.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'with whom an actress rows',
      'The actress rowed with Kim Lind when she was late.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'who dates another woman',
      'Kim Lind, already dating another woman, rows.\n\nKim Lind sat down. “It leaks,” he said.',
      ['Kim Lind'],
    ],
    [
      'a man whose wife and sister the article tells of',
      'The wife of Odo Lind had mended her boat.\n\nOla Reed, his sister Ida and his mother left. Odo Lind was late. “It leaks,” he said.\n\nOla Reed was late. “It leaks,” he said.',
      ['Odo Lind', 'Ola Reed'],
    ],
    [
      'nobody where a sentence is about somebody’s wife without a name, and not whose wife she is',
      'Kim Lind wrote home. Lind’s wife visited in May. “All is well,” she said.',
      ['Lind’s wife'],
    ],
    [
      'nor whose mother still does something',
      'Kim Lind wrote home. Lind’s mother still keeps the letter in a drawer. “It is short,” she said.',
      ['Lind’s mother'],
    ],
    [
      'whom a sentence names behind an owner',
      'The case was long. Odo Lind’s lawyer Bo Reed rose. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'not whom the words name as somebody else',
      'Mr Odo Lind rowed out alone. “We all miss Odo,” he said.',
      [null],
    ],
    [
      'nor whom the words of the next paragraph name so',
      'Mr Odo Lind said that he had sold the boat in May.\n\n“We have all heard Odo before and nobody rows it.”',
      [null],
    ],
    [
      'who names himself, in the words of another or as he is called',
      'Mr Odo Lind rowed out alone. “They said, ‘Odo, go home,’” he said. “I am Odo to everybody,” he said.',
      ['Odo Lind', null, 'Odo Lind'],
    ],
    [
      'whose side or town a sentence names first',
      'Odo Lind’s Bo Reed rose. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'whom a sentence is about behind the word for its reason',
      'Odo Lind was early. Bo Reed sang because, he said, he “had no speech”.',
      ['Bo Reed'],
    ],
    [
      'whom a sentence is about, not whom its opening phrase names',
      'As late as a debate against Odo Lind, Bo Reed would not go. He said the wreck was “a tin of eels”.',
      ['Bo Reed'],
    ],
    [
      'her whom somebody hired, not who hired her',
      'Ms Vale rowed out. Ola Lind hired her as a cook. She said the wreck was “a tin of eels”.',
      ['Ada Vale'],
    ],
    [
      'who has just spoken, not whom words without a stop below a picture name',
      'Ms Vale rows. “I like it,” she said.\n\nKim Lind, who used to keep the old lock before the flood and the fire, walks along the quay with her two dogs\n\n“It is cold out there,” she said.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'nobody named where somebody without a name has just spoken',
      'Ms Vale rows. “I like it,” she said.\n\n“It is cold,” said one senior with a boat. In June she sold it.\n\n“It was too cold,” she said.',
      ['Ada Vale', 'one senior with a boat', null],
    ],
    [
      'not whom a sentence names in passing, where those above tell of a woman',
      'Ms Vale gave a talk. She began with the mill. Next was a picture of Bo Reed, who had been sacked. “He rows well,” she said.',
      ['Ada Vale'],
    ],
    [
      'nobody from above a heading',
      '16:10 Rain on the pier\n\nThe Harbour Federation has asked for help. “It is very late,” said Bo Reed.\n\n16:40 A statement\n\n“They are late, too,” it reads.',
      ['Bo Reed', null],
    ],
    [
      'whom the story was about above a heading within it',
      'Bo Reed, the deputy, said nobody need lose “a penny”.\n\nA long wait\n\n“There are boats enough,” he said. “Ask the cook.”',
      ['Bo Reed', 'Bo Reed', 'Bo Reed'],
    ],
    [
      'whoever has just been named above a line of the page, or in a list',
      'Bo Reed keeps the mill.\n\nAdvertisement\n\n“I row,” the miller said. “It is late.”\n\nRead more: Storm shuts three roads\n\n“It leaks,” he added.',
      ['Bo Reed', 'Bo Reed', 'Bo Reed'],
    ],
    [
      'whom the paragraph above a picture tells of',
      'Ola Lind, the clerk, spoke. “I row,” she said.\n\nAda Vale, a deputy, called it “late”.\n\nRain on the quay. The water rose. Then it fell. It rose once more. Photo: Quorl Press\n\n“I asked for boats,” she said.',
      ['Ola Lind', 'Ada Vale', 'Ada Vale'],
    ],
    [
      'whoever the sentence before means by it, not whom that sentence met',
      'Ms Vale rowed out. At noon she waved to Kim Lind. “The rope is wet,” she said.',
      ['Ada Vale'],
    ],
    [
      'whom a question is about that a reply answers',
      'Ms Brenner is the cook. Odo Lind asked how the cook had crossed the pier. “On foot,” she answered.',
      ['Ida Brenner'],
    ],
    [
      'whom somebody accuses',
      'Ms Brenner is the cook. Ms Vale accused her cook of “sleeping”. “At noon,” she replied, “everyone does.”',
      ['Ada Vale', 'Ida Brenner'],
    ],
    [
      'not who is told of by what is told',
      'Ms Vale wept. “We had no oars,” she said. Ms Brenner, she said, “took them”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'whom somebody scolds of whom no gender is told',
      'Kim Lind, the nurse, came. Mr Bo Reed fell in. The nurse scolded him: “You are wet.” He agreed that he was “rather wet”.',
      ['Kim Lind', 'Bo Reed'],
    ],
    [
      'who asks somebody to follow him',
      'Mr Bo Reed fell in. Kim Lind asked the cook to follow him. “It is late,” he said.',
      ['Kim Lind'],
    ],
    [
      'several without a name',
      'The Harbour Federation met. “It is very late,” it said. Two men came from the pier in the rain. “We are wet,” they said.',
      ['Harbour Federation', null],
    ],
    [
      'whose sister it is, where the sister cannot be meant',
      'Otto Lind slept badly. His sister’s boat had gone under the pier. “I heard the bell,” he said.',
      ['Otto Lind'],
    ],
    [
      'who is named behind the words that a sentence opens with',
      'Otto Lind slept badly. As he woke, Bo Reed coughed. “It was the bell,” he said.',
      ['Bo Reed'],
    ],
    [
      'nobody with a name, where the sentence before tells of a man without one',
      'Otto Lind slept badly. Ms Vale waved to the man in the boat. “It was the bell,” he said.',
      [null],
    ],
    [
      'whom the sentence before calls by what the article has told',
      'Otto Lind, the pier’s watchman, slept badly. His niece, Ida Lind, did not. Their uncle, in a wet hat, yawned. “It was the bell,” he said.',
      ['Otto Lind'],
    ],
    [
      'whom a reporter without a name asks',
      'Ms Vale rose. “Ask the guild,” she said. A reporter asked which guild that was. “The old one,” she replied.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'nobody with a name, where one of several without one is told of',
      'Mr Bo Reed was kind. “I will not lie,” Mr Reed said.\n\nRowers tell more. One of them, a cook, spent a year on the boat. “It had no bell,” he said.',
      ['Bo Reed', null],
    ],
    [
      'whom one of several others cannot be meant by',
      'Ms Vale sat up. “It is late,” Ms Vale said. One of the brothers whispers, and nobody knows which. “It is very late,” she said.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'who is named as one of several',
      'Ms Vale rose. “I will not lie,” Ms Vale said.\n\nOne of the other rowers, Odo Lind, spent a year on the boat. “It had no bell,” he said.',
      ['Ada Vale', 'Odo Lind'],
    ],
    [
      'nobody with a name, where the sentence before brings somebody in',
      'Mr Bo Reed rows. “I know the way,” Mr Reed said.\n\nOn the way home I was stopped by a farmer who was lost. “My map is of Orm,” he said.',
      ['Bo Reed', null],
    ],
    [
      'nobody with a name, where somebody new has called',
      'Mr Bo Reed rows. “I know the way,” Mr Reed said.\n\nMs Vale ran to the pier after a guard rang her. “He said, ‘Bring oars,’” she said.',
      ['Bo Reed', 'Ada Vale', null],
    ],
    [
      'whom alone somebody’s words name, here or before in the paragraph',
      'Mr Bo Reed and Odo Lind row.\n\n“I asked Odo, and he said, ‘Wait here,’” Ms Vale said. “Nobody did.”\n\n“Bo was always careful,” Ms Vale said. “He used to tell me, ‘Count the oars.’”',
      ['Ada Vale', 'Odo Lind', 'Ada Vale', 'Ada Vale', 'Ada Vale', 'Bo Reed'],
    ],
    [
      'whose remarks they are in which it was said',
      'Kim Lind was answering Otto Quorl’s remarks in a talk on Monday, in which he said the pier was “older than the town”.',
      ['Otto Quorl'],
    ],
    [
      'not whom the words behind it name',
      'Otto Quorl and Kim Lind met. Otto Quorl rose. He said Lind was “older than the town”. Kim Lind rowed on. He said Lind was “slow”.',
      ['Otto Quorl', 'Otto Quorl'],
    ],
    [
      'who is told to be what a sentence opens with',
      'The oldest rower is Kim Lind, who was a nurse for nine years. “It keeps me warm,” he said.',
      ['Kim Lind'],
    ],
    [
      'nobody with a name, where a "who" without one has spoken',
      'Kim Lind spoke first. “It was late,” Mr Lind said.\n\nA one-time custodian of the pier, who gave no name, said the bell was “cracked”. “It rang at noon,” he added.',
      [
        'Kim Lind',
        'A one-time custodian of the pier, who gave no name',
        'A one-time custodian of the pier, who gave no name',
      ],
    ],
    [
      'of whom a clause tells behind what somebody asked of him',
      'Otto Lind sat on the steps.\n\nThe umpire asked him to go because he was crying. “I had dust in my eye,” he said.',
      ['Otto Lind'],
    ],
    [
      'who asks him to go may speak on',
      'Otto Lind sat on the steps.\n\nThe umpire asked him to go. “You are late,” he said.',
      ['The umpire'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(`Ada Vale and Ida Brenner came early.\n\n${text}`)).toEqual(names)
  })
})

const CAST =
  'Ms Ada Vale sells soup. Her niece, Ida Brenner, washes up.\n\nOtto Vale rows. His daughter, Lena Vale, steers.'

describe('within somebody’s words', () => {
  test.each([
    ['“My aunt said, ‘Wash the bowls.’ So I did,” Ida Brenner said.', 'Ada Vale'],
    ['“Rory Tarn took us out, one of us at a time. He said, ‘Wait,’” Lena Vale said.', 'Rory Tarn'],
    ['“Dad told me, ‘Wait for the bell.’ So I did,” Lena Vale said.', 'Otto Vale'],
    ['“I asked the porter, and she said, ‘Wait here.’ So I did,” Bo Reed said.', 'the porter'],
    ['“The woman said, ‘Wait here.’ So I did,” Bo Reed said.', 'The woman'],
    ['“My mother told me, ‘Wait.’ So I did,” Lena Vale said.', 'My mother'],
  ])('%s', async (text, name) => {
    expect((await voices(`${CAST}\n\n${text}`))[1]).toBe(name)
  })

  test.each([
    ['“He rang at four,” said Ida Tarn, Rory Tarn’s sister.', 'Rory Tarn'],
    [
      'The boat of Ida Tarn is steered by her son, Rory. “I told him to go,” Ida Tarn said.',
      'Rory',
    ],
    ['Ida Tarn met Rory Reed. “I told him to go,” Ida Tarn said.', null],
  ])('whom alone the paragraph has named, where they are kin: %s', async (told, name) => {
    expect((await voices(`The boats are in.\n\n${told} “He said, ‘Wait.’ So I did.”`)).at(-1)).toBe(
      name,
    )
  })

  test.each([
    ['Ms Ida Quorl runs the yard with her brother.', 'Odo Quorl'],
    ['Ms Ida Quorl runs the yard with her mother.', 'My brother'],
    ['Ms Ida Quorl runs the yard. Tess Quorl, her brother’s widow, rows.', 'My brother'],
    ['Ms Ida Quorl, who is no relation, runs a yard with her brother.', 'My brother'],
  ])('the other of a surname, where such kin is told of: %s', async (told, name) => {
    const text = `Odo Quorl owns a pier.\n\n${told}\n\n“My brother said, ‘Row on.’ So I did,” Ida Quorl said.`
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test.each([
    ['Tom Lind, a porter from Tarn who rows, left early.', 'Ada Vale'],
    ['One of the porters, Tom Lind, left early.', 'Ada Vale'],
    ['Tom Lind, a porter from Tarn who rows, recalled a cook.', null],
  ])('not of whom tells it: %s', async (told, name) => {
    const words = `Ms Ada Vale sells soup.\n\n${told} “She told me, ‘Row on,’” Lind said.`
    expect((await voices(words)).at(-1)).toBe(name)
  })

  test.each([
    ['“My wife came late,” Bo Reed said. “She said, ‘It rains.’”', 'My wife'],
    ['“I rang one of them up,” Bo Reed said. “She told me, ‘It rains.’”', 'one of them'],
    ['“A nurse came out,” Bo Reed said. “I asked her, and she said, ‘It rains.’”', 'A nurse'],
    ['“My aunt was late,” Ida Brenner said. “She told me, ‘Row on.’”', 'Ada Vale'],
    [
      '“Greg Quorl came down to the quay. He said, ‘Row on.’ So I did,” Bo Reed said.',
      'Greg Quorl',
    ],
    [
      '“I asked the baker, and she said, ‘Row on,’” Bo Reed said.\n\nIt rained. The baker, Ida Quorl, denied it.',
      'Ida Quorl',
    ],
    [
      '“I asked the baker, and she said, ‘Row on,’” Bo Reed said.\n\nIt rained. A baker, Ida Quorl, came.',
      'the baker',
    ],
    [
      'Ms Ida Quorl is a professor in Orm.\n\n“I rang the professor and she said, ‘Row on,’” Bo Reed said.',
      'Ida Quorl',
    ],
    // nobody where two are told of
    ['“The nurse asked the porter, and she said, ‘Row on,’” Bo Reed said.', null],
  ])('of whom the words before told: %s', async (text, name) => {
    expect((await voices(`${CAST}\n\n${text}`)).at(-1)).toBe(name)
  })

  test.each([
    ['The bakers came early.', 'Ida Brenner'],
    ['A guard rang the bakers.', null],
  ])('whom the article is about: %s', async (above, name) => {
    const text = `Ida Brenner, who carved the bells of Orm, has died. She was 80.\n\n${'Bo Reed sold her wood. '.repeat(8)}\n\n${above}\n\n“In the margin she had written, ‘Too late,’” Otto Lind said.`
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('what an article tells of a gender', () => {
  test.each([
    [
      'not by what is of the clerk, whose surname somebody bears',
      'Kim Lind of the Orm Guild, who bears the clerk’s surname, read a note that one of his own aides had lost.\n\n“Page four,” Lind said.\n\nBo Reed looked up. “I never saw it,” he said.\n\n“You signed it,” she said.',
      ['Kim Lind', 'Bo Reed', 'Kim Lind'],
    ],
    [
      'what the next sentence begins with behind "now"; not where that tells of a mayor',
      'Kim Lind baked bread for nine years. Now he mends boats.\n\nBo Reed came late. Lind asked him to sit.\n\n“I said, ‘Is it dry?’” Reed recalls. “He said, ‘It was.’”',
      ['Bo Reed', 'Bo Reed', 'Bo Reed', 'Kim Lind'],
    ],
    [
      'not by whose partner somebody is, where the name above only tells from whom a prize is',
      'The mill has a prize, from Kim Lind. Ida Brenner, her partner, is glad.\n\nLind rowed on. “It is late,” he said.',
      ['Kim Lind'],
    ],
    [
      'what most of its pronouns tell',
      'Ida Lind wrote to Kim Quorl and her choir. In May Quorl sold his boat. In June Quorl lost his nets.\n\nLind rose in court. Quorl wept. “It leaked,” she said.',
      ['Ida Lind'],
    ],
    [
      'not by whom somebody represents',
      'Kim Quorl, who represents the old king, lives in Orm. “It leaked,” she said. Kim Lind, who represents a young woman, does not. “It rained,” he said.',
      ['Kim Quorl', 'Kim Lind'],
    ],
    [
      'not by of whom a clause tells that only brings somebody in',
      'A woman who has accused Otto Quorl of fraud, when she kept his books, left. Quorl has denied it. “I kept them,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by whom somebody did something to',
      'Otto Quorl sued her after she lost his boat. It sank. “I miss it,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what quoted words begin with',
      "Otto Quorl, 58, added: 'It can sink. She has been there for a while.'\n\nThe boat sank. 'I miss it,' he said.",
      ['Otto Quorl', 'Otto Quorl'],
    ],
    [
      'not by what somebody’s own turn begins with, nor by who is left',
      'Lotte Quorl died in May. He sold the boat. “It was hers,” said Otto Quorl.\n\nLotte Quorl: His was the oar.\n\nLotte Quorl left. “It is late,” she said.',
      ['Otto Quorl', 'Lotte Quorl'],
    ],
    [
      'a relation whose he is',
      'Otto Quorl, a baker and her husband for nine years, keeps bees. Ida Lind, who rows with her sister, came. The baker smiled. “It is late,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what follows somebody whom "she" has met',
      'Dr Ida Lind flew in May. In June she married Otto Lind. She was glad.\n\nHer husband stayed at home. “I watered the beans,” he said.',
      ['Otto Lind'],
    ],
    [
      'not by whose relative somebody is not',
      'Ida Lind came.\n\nThe minister, Ola Quorl, who is not her relative, left. “It is late,” he said.',
      ['Ola Quorl'],
    ],
    [
      'not by who writes to somebody',
      'Otto Lind left. He was late.\n\nIn a note to Kim Quorl, he called it “a mess”.\n\nQuorl said it was late. “It is,” she said.',
      ['Otto Lind', 'Kim Quorl'],
    ],
    [
      'not by whose work somebody thanked another for',
      'Otto Lind left. He was late.\n\nKim Quorl thanked him for his work.\n\n“It is late,” she said.',
      ['Kim Quorl'],
    ],
    [
      'by the pronoun beside, not by what the next paragraph begins with',
      'Otto Quorl rowed home. He was late.\n\nIn May Quorl sang to the girl.\n\nShe said it was “a treat”.',
      [null],
    ],
    [
      'by whom somebody married',
      'Ada Quorl was a surgeon. In May she married Ola Quorl and moved.\n\nIt was there that she met Bo Lind. “It is late,” she said.',
      ['Ada Quorl'],
    ],
    [
      'behind "cannot" as behind any verb',
      'Bo Reed, a baker, and Ida Lind came.\n\nIda Lind said it was late.\n\nThe baker cannot row. “It is cold,” he said.',
      ['Bo Reed'],
    ],
    [
      'by the noun for a relation',
      'Ida Lind came.\n\nOla Quorl, 84, who ran the mill until May and is her uncle, left. “It is late,” he said.',
      ['Ola Quorl'],
    ],
    [
      'not by what a reported clause tells of another',
      'Ola Quorl said the pump had lost sight of the man once he was under it. “It is late,” she told the Post.',
      ['Ola Quorl'],
    ],
    [
      'not by whom somebody turned away',
      'Ida Lind asked twice. Otto Quorl, who runs the inn, turned her down in May. “There was no bed,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by whom somebody accused of something',
      'Dr Ida Lind asked twice. Otto Quorl accused her of sloth. “There was no bed,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by the title of a rabbi',
      'Ida Lind, a nurse, lost her hat.\n\nRabbi Kim Vale, 61, spoke last. “It is late,” she said.',
      ['Kim Vale'],
    ],
    [
      'not by whose relation a sentence opens with',
      'Ida Lind wrote. In June she married Odo Lind, a smith. Besides her son, Mrs Lind leaves a boat. Her husband wept. “We had a bell,” he said.',
      ['Odo Lind'],
    ],
    [
      'a noun that opens a sentence before the name',
      'The stepfather, Otto Quorl, lived with her from the time she was four.\n\nQuorl looked up. “I had a boat,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what a clause about a boat tells of it',
      'Otto Quorl told the court that the boat had lost her oars. “We rowed with a bench,” he said.',
      ['Otto Quorl'],
    ],
    [
      'not by what somebody says of whom the sentence before is about',
      'Ms Ida Lind taught for nine years, and they recall her. Otto Quorl, who rowed then, says by telephone that she was strict. “She had a bell,” he adds.',
      ['Otto Quorl'],
    ],
    [
      'not by whose daughter somebody is whom the words before tell to be a man',
      'Ms Ida Lind taught. Kim Quorl, a former pupil, keeps the bell. “She had ears,” he said.\n\nHer daughter, Ada, rows. Quorl laughed. “So have I,” he said.',
      ['Kim Quorl', 'Kim Quorl'],
    ],
    [
      'a relation that a phrase after the name ends in',
      'Kim Quorl, the miller’s younger sister, rows in his boat. “It has a bell,” she said.',
      ['Kim Quorl'],
    ],
    [
      'a relation of somebody’s that opens a sentence, before a title too',
      'The victim’s uncle, Dr Kim Quorl, who was there when she left, wept. “We had a bell,” he said. The stepfather, Sgt Bo Lind, told her mother so. “It rang,” he said.',
      ['Kim Quorl', 'Bo Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('whom a sentence is about', () => {
  test.each([
    [
      'who it was that did something',
      'Ada Brenner, the mayor, and her daughter, Ida Brenner, a vet, came out. Brenner waved.\n\nIn the end it was the vet who gave in. “It rained,” she said.',
      'Ida Brenner',
    ],
    [
      'a description that a verb in the present follows',
      'The apprentice, Ada Quorl, fell. Bo Reed caught her.\n\nThe apprentice plans to return in May. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'not the owner in an apposition',
      'Ida Lind’s mother, Ada Quorl, spoke on the steps. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'whom an apposition names',
      'Bo Reed came.\n\nThe judge in question, Ada Quorl, stayed away. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'the husband of a couple',
      'Ms Ida Lind rows. Otto Lind keeps bees.\n\nThe husband laughed at that. “I have two good boats,” he said.',
      'Otto Lind',
    ],
    [
      'an office before an honorific',
      'The Dean of Orm, the Very Rev Ada Quorl, was early. Bo Reed was late.\n\nThe dean denied it. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'by whom a thing was done',
      'The holes were drilled by the third author, Ada Quorl. Bo Reed counted them.\n\nThe driller agrees. “I have two good boats,” she says.',
      'Ada Quorl',
    ],
    [
      'not a husband of hers',
      'Bo Reed got wet.\n\nIda Lind stayed dry. Her husband, who mends nets, slept on the pier until noon. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'not whose house it is',
      'Porter Bo Reed had a cold. His sister’s house was full of nets. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'whom somebody asks',
      'Bo Reed was late. A reporter asked Ms Ida Lind to go on. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'who is asked about another',
      'Bo Reed was late. Asked if he had ever borrowed a net from Odo Vale, he frowned. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'whom something came from',
      'Ada Quorl kept goal. The winner came from Bo Reed, an 18-year-old winger. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'a description that begins with a name',
      'Ida Lind, an Orm senator, was early. Bo Reed was late.\n\nThe Orm senator smiled. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'nobody in a list',
      'Ms Ida Lind has it by heart. The dentist, the church, the man who sweeps the lane. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'whoever won an office',
      'Ms Ida Lind beat Bo Reed by nine votes. Ms Ada Quorl came.\n\nThe MP will go by boat. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'nobody of an office',
      'Ms Ida Lind lost. Bo Reed won.\n\nThe MP will go by boat. “I have two good boats,” she said.',
      'The MP',
    ],
  ])('%s', async (_, text, name) => {
    expect(await voices(text)).toEqual([name])
  })

  test('a letter is of who has just written it', async () => {
    expect(
      await voices(
        'In a letter to the board, Ada Quorl wrote that it was late. “The pier is full of holes,” the letter said.',
      ),
    ).toEqual(['Ada Quorl'])
  })

  test('“who” is a person, and names in -ly are names', async () => {
    expect(
      await voices(
        'Ada Quorl, of the Orm Institute, who was not asked, said the pier was “full of holes and rust”. “It leaks in the rain,” Kennally said.\n\nBo Kennally keeps it.',
      ),
    ).toEqual(['Ada Quorl', 'Bo Kennally'])
  })
})

test.each([
  ['Bo Quorl is a rower who said it was “late”.', 'Bo Quorl'],
  ['Ada Vale, a nurse, wept. She is a mother of two who said it was “late”.', 'Ada Vale'],
  ['Bo Quorl met a rower who said it was “late”.', 'a rower'],
  ['The Orm Guild met. It was a rower who said it was “late”.', 'a rower'],
])('“who” is who is said to be one: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})

test('“they” is no journal in which something stands', async () => {
  const text =
    'Ada Vale leads a team. In a paper in the journal Quorl Systems, they say it is “quite loud, like rain”.'
  expect((await voices(text)).includes('Quorl Systems')).toBe(false)
})

test.each([
  [
    'whose son one of them is, by a pronoun that he cannot be',
    'Ida Lind keeps goats. Two of her sons went up the pass. One of them, Odo, came down. “He ate a whole loaf,” she said.',
    ['Ida Lind'],
  ],
  [
    'nobody with a name, where the one told of just before has none',
    'Ms Ida Lind acts for the mill. The panel heard of a plumber.\n\nThat plumber, who has since been licensed and who spoke at length, said she had warned them. “It drips like a tap,” she told the board.',
    ['That plumber, who has since been licensed and who spoke at length'],
  ],
  [
    'no town in which something stands',
    'Bo Reed keeps a mill in Varlo. “A weir is no fence,” it says in a leaflet.',
    [null],
  ],
])('a pronoun means %s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

describe('after a sentence that names two of whom no gender is told', () => {
  const both = 'Ada Vale bought the mill from Odo Lind in 1998.\n\n'

  test.each([
    ['She put in a weir. He kept the barn. “It leaks,” he said.', 'Odo Lind'],
    ['She put in a weir. He kept the barn. “It leaks,” she said.', 'Ada Vale'],
    ['He had lost his voice, and she spoke for both. “It leaks,” she said.', 'Odo Lind'],
  ])('the first pronoun is the subject, and the other the other: %s', async (text, name) => {
    expect(await voices(both + text)).toEqual([name])
  })
})

describe('words that go on below what stands beside the story', () => {
  const picture =
    'A gull on the old pier at Orm, which has been shut to boats and walkers since the winter storms of last year'

  test.each([
    [
      'a quotation that a caption cuts in two',
      `Ida Lind said: 'The rope is wet. It has been wet since June.\n\n${picture}\n\n'We told the board, and nobody came.'`,
      ['Ida Lind'],
    ],
    [
      'a quotation that a caption in brackets cuts in two, and one whose marks change',
      `Ida Lind said: 'The rope is wet.\n\n${picture} (left, in May)\n\n‘We told the board.'\n\nIt rained.`,
      ['Ida Lind'],
    ],
    [
      'a quotation that a short line below a picture cuts in two',
      "Ida Lind said: 'The rope is wet.\n\nIda Lind holds the rope of the ferry\n\n'We told the board, and nobody came.'",
      ['Ida Lind'],
    ],
    [
      'a quotation alone below a caption',
      `'The rope has been wet since June,' Ida Lind said.\n\n${picture}\n\n'We told the board, and nobody came to look.'`,
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'a quotation alone below one that speaks to others',
      "'You can see that the rope is wet,' Ida Lind said.\n\n'We told the board, and nobody came to look.'",
      ['Ida Lind', 'Ida Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  [
    'nobody who has asked',
    'When asked by Bo Reed of the Orm Post about his claim that the lock was sound, Vale frowned.\n\n“It leaks,” he said.',
  ],
  [
    'nobody of whom has been asked',
    'On whether the Danish prime minister would come, he said he knew nothing. “It leaks,” he said.',
  ],
])('“he” is %s', async (_, text) => {
  expect(await voices(`Odo Vale met the press.\n\n${text}`)).toEqual(['Odo Vale'])
})

test.each([
  ['', 'The first witness at the trial was harbour master Odo Vale, who ran the quay.'],
  ['alone', 'The first witness at the trial was Odo Vale.'],
])('who is named as what a sentence is about is “he” %s', async (_, text) => {
  expect(await voices(`${text}\n\nHe said the boat was “a wreck”.`)).toEqual(['Odo Vale'])
})

test('no sentence begins behind the stop of a short name', async () => {
  const text =
    'Ida Lind met Bo Reed. Odo Vale, a former envoy to the U.K. and Norway, says Lind “has made mistakes”.\n\nHe called her plan “mad”. She said it was “late”.'
  expect((await voices(text)).at(-1)).toBe('Ida Lind')
})

test('of whom a sentence opens with a word, “he” is another', async () => {
  const text =
    'Odo Vale sighed. “It leaked,” he said.\n\nOf Bo Reed, who had left in May, he said: “We miss his cakes.”'
  expect((await voices(text)).at(-1)).toBe('Odo Vale')
})

describe('where no sentence near tells whom a pronoun means', () => {
  const story =
    'Ida Brenner, 41, keeps 63 hives. Her father, Rory, taught her. Ms Ada Vale, a neighbour, helps.\n\n“She hums,” Ms Vale said.\n\nOn work\n\n“I slept twice,” she says.'

  test.each([
    [
      'whom the headline begins with',
      'Ida Brenner keeps more bees than Orm has people',
      'Ida Brenner',
    ],
    ['not whom it brings in', 'Orm has fewer people than Ida Brenner keeps bees', undefined],
    ['not one of two', 'Ida Brenner and Ada Vale keep more bees than Orm', undefined],
  ])('%s', async (_, headline, name) => {
    const {entities, quotations} = await articleOf(`${headline}\n\n${story}`)
    const meant = quotations.at(-1)?.speaker.entity
    expect(entities.find(({id}) => id === meant)?.name).toBe(name)
  })
})

test('who is told to be unrelated goes on, and not whoever said so', async () => {
  const text =
    'Ms Ida Brenner spoke. “It is late,” she said. Pat Brenner, a cook, laughed. “It is early,” shouted Pat Brenner.\n\nThe chair, Kim Lind, asked both to be “kind”. They are not related.\n\n“I would have moved,” she said.'
  expect((await voices(text)).at(-1)).toBe('Ida Brenner')
})

test.each([
  [
    'asked in many words',
    'Bo Reed, for Mr Lind, asked the officer on duty, Sergeant Kim Vale, whether she had seen it.\n\n“It is late,” she replied.',
  ],
  [
    'asked before an aside',
    'Kim Reed asked the officer on duty, Sergeant Kim Vale, whether it rained. They are not related.\n\n“It is late,” she replied.',
  ],
])('who is %s answers, and not who asked', async (_, text) => {
  expect((await voices(text)).at(-1)).toBe('Kim Vale')
})

test('who answers another’s claim goes on, not whose claim it is', async () => {
  expect(
    await voices(
      'Carl Novak called it “a gift”.\n\nBo Reed said it was “late”. And he hit back at Mr Novak’s claim that it would help the mill. “It can push paper,” he said.',
    ),
  ).toEqual(['Carl Novak', 'Bo Reed', 'Bo Reed'])
})

test.each([
  [
    'who is told to be a woman, behind who is not told to be one',
    'Mayor Ada Vale thanked Kim Reed, whom she defeated. Reed picked the colour, and the mayor wants it gone. “It is late,” she said.',
    'Ada Vale',
  ],
  [
    'who has a counterpart, and not that one',
    'Minister Ada Vale and her Norse counterpart, Kim Reed, signed it. “It is late,” she said.',
    'Ada Vale',
  ],
  [
    'either of two told of together behind the name of one',
    'Bo Reed stayed. As it rained, he walked up to Odo Lind, and the two men talked for a while. “It is late,” he said.',
    '[Bo Reed, Odo Lind]',
  ],
])('a pronoun is of %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test('criticism of her tells nothing of who rejects it', async () => {
  expect(
    await voices(
      'Ada Vale rows. Dan Quist, head of the guild, rejected criticism of her past, saying her work was sound.\n\n“Ada is kind,” he said.',
    ),
  ).toEqual(['Dan Quist'])
})

describe('of whose gender a pronoun beside a name tells', () => {
  test.each([
    [
      'a judge who only praised his efforts',
      'Carl Novak, 31, said he had learned to read. “It took a year,” he said.\n\nJudge Ida Brenner praised his efforts.\n\n“The queue is as long,” she said.',
      ['Carl Novak', 'Ida Brenner'],
    ],
    [
      'a widow who washed his boots',
      'Bo Reed dug the lock for years. He died in May.\n\nAda Reed washed his boots by hand.\n\n“They stood by the door,” she said.',
      ['Ada Reed'],
    ],
    [
      'a student who was on her course',
      'The surgeon Ida Brenner was teaching when her heart stopped. Bo Reed, a second-year student, had been on her course for a week.\n\n“I broke two ribs,” he said.',
      ['Bo Reed'],
    ],
    [
      'who asked where he had been',
      'Ms Ada Vale, for the mill, asked Bo Reed to stand. Kim Tarn, for the quay, asked where he had been. Vale left. Tarn stayed.\n\n“It is late,” she said.',
      ['Kim Tarn'],
    ],
    [
      'by whom, for somebody, she was questioned',
      'Questioned by Bo Reed, for the mill, she agreed that it leaked. Ada Vale sat down. Reed did not. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'whom she joined, where both have just been named',
      'Bo Reed rang. Kim Tarn came. Her boat was gone. Tarn left. “It is late,” he said.',
      ['Kim Tarn'],
    ],
    [
      'who gave her a boat, and whom she did not wed',
      'Ada Vale, who has died, left school at 14. The skipper, Bo Reed, gave her a boat. “Row,” he told her. She married Carl Lind in May. They rowed.\n\n“I was never lost,” she said.',
      ['Bo Reed', 'Ada Vale'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('whom a sentence tells of whose words bring in another', () => {
  test.each([
    [
      'who came upon it, not who told her of it by name',
      'Dr Ada Vale found the moss. It had been shown to her by Ida Porter. “I had walked past it,” she said.',
      'Ada Vale',
    ],
    [
      'the skipper, not a trainee whose name follows',
      'Carl Novak rang once. The call was answered by a trainee, Ms Ida Brenner, who was alone. “I remember it,” he said.',
      'Carl Novak',
    ],
    [
      'whom the second clause is about',
      'Kim Lind scored from Lou Varlo’s corner. It rained. The goalkeeper spilled a cross and Lind was first to it.\n\n“I gambled,” she said.',
      'Kim Lind',
    ],
    [
      'her who sues, not him of whom the same sentence tells',
      'Kim Lind is suing Bo Reed over a letter in which he called her “a fraud”.\n\n“I used to like letters,” she said.',
      'Kim Lind',
    ],
    [
      'whose own post opens the sentence',
      'Ms Kim Lind rang. In her post, Ada Chandler told of the mill. “It leaks,” she said.',
      'Ada Chandler',
    ],
    [
      'whose leaving opens the sentence',
      'Two years after he left the yard, Carl Novak will go back. He learned to weld there from an old hand. “He lent me a mask,” he said.',
      'Carl Novak',
    ],
    [
      'who is told of above an office, which is no woman',
      'Ms Kim Lind and Mr Bo Reed went home early. The governor’s office has not yet commented. “It leaks,” she said.',
      'Kim Lind',
    ],
    [
      'who is named right behind the board that he chairs',
      'Bo Reed was late. In the evening, the chairman of the Orm Quay Board Otto Lind refused to wait. He said it was “a joke”.',
      'Otto Lind',
    ],
    [
      'who is named between commas behind a long phrase for him',
      'Bo Reed was late. The town’s expert on dams, mills and old boats, Otto Lind, arrived with a lamp.\n\n“It leaks,” he said.',
      'Otto Lind',
    ],
    [
      'the first of two, told to be a woman where he is not told to be one',
      'Ida Brenner and her boat were late. In the long and narrow hall of the mill behind the harbour, the old town clock stopped for Brenner, to the joy of Kim Lind. “It leaks,” she said.',
      'Ida Brenner',
    ],
    [
      'who a long sentence is about, though it begins with a time and a place',
      'In the long and narrow hall of the mill behind the harbour of Port Quay, Kim Lind, 27, waited for Lou Varlo with a lamp. “It leaks,” she said.',
      'Kim Lind',
    ],
    [
      'who asked her, as it is he that tells of it',
      'Ms Ada Vale was found out by Bo Reed, a clerk who asked her about the boats. “I did not sleep,” he said.',
      'Bo Reed',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('who has no name', () => {
  test.each([
    [
      'is told by the same words some sentences on',
      '“It is late,” a local woman said. It rained for hours. The lamps went out. “It is cold,” she said. A boat came in. She added: “It leaks.”',
      ['a local woman', 'a local woman', 'a local woman'],
    ],
    [
      'but not where others are told of in the sentence',
      '“It is late,” a local woman said. It rained for hours. The lamps went out. The crew left and she called it “a joke”.',
      ['a local woman', null],
    ],
  ])('%s', async (_, text, descriptions) => {
    const {quotations} = await articleOf(text)
    const direct = quotations.filter(({kind}) => kind !== 'indirect')
    expect(direct.map(({speaker}) => speaker.description)).toEqual(descriptions)
  })
})

describe('whom words about words mean', () => {
  test.each([
    [
      'who is called so in the words around',
      'Odo Vale, the captain, rows. Bo Reed mends nets.\n\n“I rang the captain,” Mr Reed said. “He said, ‘Wait.’”',
      ['Bo Reed', 'Bo Reed', 'Odo Vale'],
    ],
    [
      'and not who only does what they do',
      'Odo Vale flies to Tarn. Bo Reed mends nets.\n\n“I rang the captain,” Mr Reed said. “He said, ‘Wait.’”',
      ['Bo Reed', 'Bo Reed', 'the captain'],
    ],
    [
      'whom the writer has asked',
      'Ida Lind, a nurse, rows. Bo Reed, a welder, watches. Odo Vale came.\n\nWe asked the welder, as the boats came in from the lock, what he saw. “Mud,” he said.',
      ['Bo Reed'],
    ],
    [
      'another than whose words were put to him',
      'Bo Reed sees profits.\n\n“It is late,” Ada Vale said.\n\n“I would remind her,” he said when the remark was put to him.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'the same, where what was put to him is told',
      'Bo Reed accused them of “a joke”. He once wore it himself. “We dropped it,” he said when this was put to him.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'the younger, who rowed under her mother',
      'Ada Tull ordered. “I am up,” she says.\n\nSona Tull won two medals under her mother.\n\nWhat ended it? A fall, says the younger woman. “That was sorry,” she says.',
      ['Ada Tull', 'Sona Tull'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  [
    'The ministry’s reply did not satisfy the director. “I have heard it before,” she said.',
    'Ada Vale',
  ],
  ['Three letters have gone to the director. “I burn them,” she said.', 'Ada Vale'],
])('who alone of people is told of beside something else: %s', async (text, name) => {
  expect(
    (
      await voices(
        `Ada Vale, the director of Open Quay, was late. “It rained,” she said.\n\nAn official said “no”. ${text}`,
      )
    ).at(-1),
  ).toBe(name)
})

test.each([
  [
    'The crowd waited. A guard at the gate waved it on.\n\nShe stepped down. “Take the rope,” she told them.',
    'Ada Vale',
  ],
  [
    'One of the rowers, Otto Lind, now a keeper in Orm, left.\n\nShe stepped down. “Take the rope,” she told them.',
    'Ada Vale',
  ],
  // somebody without a name has spoken last, or is told of just above, or is one of two women
  [
    '“Wait,” a guard at the gate said.\n\nShe stepped down. “Take the rope,” she told them.',
    'a guard at the gate',
  ],
  ['A guard at the gate stepped down. “Take the rope,” she told them.', 'A guard at the gate'],
  [
    'Mrs Ida Lind rows.\n\nA guard at the gate waved.\n\nShe stepped down. “Take the rope,” she told them.',
    null,
  ],
])('the only one told to be a woman, of whom sentences go on: %s', async (text, name) => {
  const above = 'Mrs Ada Vale has sold her boat. Ada Vale built it.\n\nMr Otto Lind rows it.'
  const told = await voices(`${above}\n\n${'It rained on the pier all day. '.repeat(3)}\n\n${text}`)
  expect(told.at(-1)).toBe(name)
})

test.each([
  'For the baker, it was enough.',
  'That did not please the baker.',
  'None of this surprises the baker.',
  'I passed this on to the baker.',
  'Nor was the baker impressed.',
  'The baker and his dog left.',
  'The baker never stopped.',
])('who is told of again by what they are, not who spoke last: %s', async (sentence) => {
  expect(
    await voices(
      `The lock was shut.\n\nOtto Lind, a baker, lives beside it. His shop faces it.\n\n“I had to walk,” said Bo Reed, a smith. “He hates it,” he said.\n\n${sentence} “It is late,” he said.`,
    ),
  ).toEqual(['Bo Reed', 'Bo Reed', 'Otto Lind'])
})

test.each([
  ['his widow and the chair of the fund', 'granddaughter'],
  ['his wife', 'daughter'],
])('Mrs Vale is %s, not her %s', async (wife, daughter) => {
  expect(
    await voices(
      `Harlan Vale, a smith, built the lock. “He sang,” said Joyce Vale, ${wife}.\n\nHer ${daughter}, Tessa Vale, keeps it. “It is old,” said Tessa Vale.\n\nMrs Vale called it “late”.`,
    ),
  ).toEqual(['Joyce Vale', 'Tessa Vale', 'Joyce Vale'])
})

test.each([
  ['“How is the knee, Mr. Lind?” Ida Brenner asked.\n\n“Better,” he said.', 'Otto Lind'],
  ['“Were you late, Lind?” Ida Brenner asked. “No,” he said.', 'Otto Lind'],
  ['“Who rang you, Lind?” Ida Brenner asked. “It was late,” she said.', 'Ida Brenner'],
])('who is called by name in a question answers it: %s', async (text, name) => {
  expect((await voices(`Mr Otto Lind rows. Carl Novak, a smith, sang. ${text}`)).at(-1)).toBe(name)
})

test('a prefecture and a municipality speak', async () => {
  expect(
    await voices(
      'The prefecture of Orm replied that it was “late”. The municipality of Tarn called it “old”.',
    ),
  ).toEqual(['prefecture', 'municipality'])
})

test.each([
  'Boats at the quay. (Coast Photo/Odo Lind) “It rained,” he said.',
  'Boats at the quay on Friday. Odo Lind/AFP/Getty Images “It rained,” he said.',
  'Boats at the quay on Friday. Odo Lind/Reuters Reed, who rows, smiled. “It rained,” he said.',
])('whose picture it is says nothing: %s', async (words) => {
  expect(await voices(`Bo Reed said it was late.\n\n${words}`)).toEqual(['Bo Reed'])
})

test('whose picture it is begins no sentence', async () => {
  expect(
    await voices(
      'Boats at the quay on Friday. Odo Lind/Anadolu/Getty Images Bo Reed said it was “late”.',
    ),
  ).toEqual(['Bo Reed'])
})

test.each([
  'Otto Lind’s boat will “sink within a year”, he told rowers.',
  'Otto Lind’s boat, he told rowers, will “sink within a year”.',
  'Otto Lind will “leave within a year”, he had told the crew.',
])('whom his own words name is not he: %s', async (words) => {
  expect(await voices(`Bo Reed spoke in Quorl on Monday. ${words}`)).toEqual(['Bo Reed'])
})

describe('whom a pronoun means, and whom it does not', () => {
  test.each([
    [
      'who reports of another, whose family a clause beside names',
      'Bo Reed, who speaks for Ada Vale, said she was late.\n\n“It rained,” he added in May.',
      'Bo Reed',
    ],
    [
      'who does what a sentence tells behind its first comma',
      'Ada Vale is a smith. She rowed for Orm. As a result, she wrote to an aunt, the late Kim Lind, who rowed 24 years. “It rained,” she said.',
      'Ada Vale',
    ],
    [
      'whose name holds a nickname between marks',
      'Odo Lind spoke in May.\n\nBo “Skip” Reed rowed to Orm. “It rained,” he said.',
      'Bo Reed',
    ],
    [
      'with whom a paragraph begins, where nobody else is meant',
      'Mrs Ada Vale rows.\n\nA guest said it was late. A woman said it was early.\n\nVale bought a boat “in a week” in May, she said.',
      'Ada Vale',
    ],
    [
      'the body that has just spoken, and not the one it speaks of',
      'The Orm Union called on crews to spare the Tarn Hospital. The hospital was full of “old boats”, it said.',
      'Orm Union',
    ],
    [
      'the body that its own clause is about, where none has spoken just before',
      'Quorl Energy has two mills. The Orm Council is sending pumps to “all of Tarn”, it said on Monday.',
      'Orm Council',
    ],
    [
      'the body that speaks in the same sentence',
      'In its note released on Instagram, Orm Police told what it said were “old boats”.',
      'Orm Police',
    ],
    [
      'the body whose statement has just been told on',
      'The Orm Union wrote that it was late. The statement said it rained. It added that the boat “will be sold”.',
      'Orm Union',
    ],
    [
      'all whom a subject names, in its own sentence',
      'Mayor Ada Vale, clerk Bo Reed and their friends Odo Lind and Kim Orm met in Tarn, where they called it “a good day”.',
      'Ada Vale + Bo Reed + Odo Lind + Kim Orm',
    ],
    [
      'both whom a subject names in the sentence before',
      'Ada Vale and porter Bo Reed on Monday opened the lock. They said it was “late”.',
      'Ada Vale + Bo Reed',
    ],
    [
      'not whom a subject only tells of: "they" of a husband’s friends',
      'Ada Vale, the wife of Bo Reed, opened the lock. They said it was “late”.',
      null,
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1) ?? null).toBe(name)
  })

  test.each([
    ['Ida Vale left. Vale, a keen rower who has said it was “late”, sang.', 'Ida Vale'],
    ['It is of Ida Vale – a rower who has said it was “late”.', 'Ida Vale'],
    ['Clerks praised Bo Reed of the Orm Harbour party, who wrote: “It leaks.”', 'Bo Reed'],
    ['Clerks saw Bo Reed, the brother of a man who wrote: “It leaks.”', 'the brother of a man'],
  ])('whom "who" stands for: %s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test('who adds to a question has asked it, and a couple of things is nobody', async () => {
  expect(await voices('“Who pays for the weir?” said Otto Lind.\n\n“I do not,” he added.')).toEqual(
    ['Otto Lind', 'Otto Lind'],
  )
  expect(
    await voices(
      'Otto Lind calls it “a bad year”. There are also a couple of odd mills.\n\n“They stand there,” he says.',
    ),
  ).toEqual(['Otto Lind', 'Otto Lind'])
})

describe('a pronoun before whom its sentence is about', () => {
  const above = 'Ida Brenner left. Neil Lind rowed.\n\n'
  test.each([
    [
      'is of whom several opening phrases lead to',
      'For his last watch, in May, Bo Reed had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is of whom a title stands before',
      'In his first week, Mr Bo Reed had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is of whom an office is told before the name',
      'In his first week, the chairman, Bo Reed, had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is not of whom another phrase only mentions',
      'In his office, letters to Bo Reed lay on the desk. “It is done,” he said.',
      ['Neil Lind'],
    ],
    [
      'is not of whom the same person meets',
      'In his first week, he met Bo Reed. “It is done,” he said.',
      ['Neil Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(above + text)).toEqual(names)
  })
})

test('“with Odo Lind, a smith, she built a mill” tells nothing of him', async () => {
  expect(
    await voices(
      '“It gives way,” said Ida Brenner.\n\nWith Odo Lind, a smith of renown, she has built a mill. “It turns,” Lind said.\n\nLind would begin with wheels. “They are old,” he said.',
    ),
  ).toEqual(['Ida Brenner', 'Odo Lind', 'Odo Lind'])
})

test('“here the keeper looks up” is about the keeper', async () => {
  expect(
    await voices(
      'Bo Reed, the keeper, rows. Kim Lind is the miller. “It leaks,” Lind said.\n\nHere the keeper looks up. “It is new,” he says.',
    ),
  ).toEqual(['Kim Lind', 'Bo Reed'])
})

describe('the only man whom an article has told of', () => {
  test('is meant, however often it mentions a woman', async () => {
    expect(
      await voices(
        'Mr Odo Brenner bought a mill. Ms Ida Lind said it leaked. Ms Lind said that the wheel was “old”. She also ruled out what she called “a dam”.\n\n“People come for the water,” he said, pointing at a queue.',
      ),
    ).toEqual(['Ida Lind', 'Ida Lind', 'Odo Brenner'])
  })

  test('but not below words of the writer’s own kin', async () => {
    expect(
      (
        await voices(
          'Ms Ida Lind said it leaked.\n\nMy grandmother knew what to do. Once it rained for days, and she did not shut the door. “It is only water,” she told him.',
        )
      ).at(-1),
    ).toBeNull()
  })
})

test.each([
  [
    'whom a clause with their kin tells to be a woman',
    'Odarin Vale rows. Kim Reed has a boat. “It leaks,” Reed said.\n\nVale, who buried her mother in May, was there when he said it. “It does,” she said.',
    ['Kim Reed', 'Odarin Vale'],
  ],
  [
    'but not where a tag tells otherwise',
    'Tal Vale rows. Ida Reed is a cook. She bakes.\n\nVale, who met her mother at the quay, came late. “I was cold,” he said.',
    ['Tal Vale'],
  ],
  [
    'who rises to ask when another has rowed',
    'Ida Brenner said it was “late”.\n\nOdarin Lin, who keeps the lock, rose to ask when she had last rowed. ‘I don’t mean with a crew,’ he said.',
    ['Ida Brenner', 'Odarin Lin'],
  ],
  [
    'who leads those whom a sentence is about',
    'Ida Brenner came. “It was cold,” she said.\n\nA crew of divers led by Quorlin Lind found the bell. It was old. “It rang,” she said.',
    ['Ida Brenner', 'Quorlin Lind'],
  ],
  [
    'not who has led what was shut',
    'Ida Brenner came. “It was cold,” she said.\n\nThe yard was led by Quorlin Lind until May. It was old. “It rang,” she said.',
    ['Ida Brenner', 'Ida Brenner'],
  ],
])('%s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

test.each([
  ['“That was not my question, Mr Reed.”', 'Ada Vale'],
  ['“I was ill by then, Ms Vale.”', 'Bo Reed'],
])('words that close on a name are not of whom they name: %s', async (words, name) => {
  const [, , who] = await voices(
    `“How many boats?” Ada Vale, the counsel, asked.\n\n“I was not there,” Bo Reed replied.\n\n${words}\n\n“Eleven,” Reed said.`,
  )
  expect(who).toBe(name)
})

test('words between single marks are no heading where single marks quote', async () => {
  expect(
    await voices(
      '‘How many boats?’ Ada Vale, the counsel, asked.\n\n‘I was not there,’ Bo Reed replied. ‘They said, “Go,” and I did.’\n\n‘That was not my question, Mr Reed.’\n\n‘Eleven,’ Reed said.',
    ),
  ).toEqual(['Ada Vale', 'Bo Reed', 'Bo Reed', null, 'Ada Vale', 'Bo Reed'])
})
