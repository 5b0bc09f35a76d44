import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

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
