import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

describe('what the words around a name tell', () => {
  test.each([
    ['of what people somebody is', 'Quorl, a Norwegian, said it was late.', 'Quorl', 'person'],
    ['who is one of a people', 'Quorl, the Dane who mends weirs, wept.', 'Quorl', 'person'],
    ['a firm of a people', 'Quorl, a Norwegian firm, said it was late.', 'Quorl', 'organisation'],
    [
      'a firm of a people, and more',
      'Quorl, a French, listed firm, closed. “It is late,” Quorl said.',
      'Quorl',
      'organisation',
    ],
    [
      'a shop of a people, and more',
      'Quorl, a Danish, family-run shop, closed. “It is late,” Quorl said.',
      'Quorl',
      'organisation',
    ],
    ['whose side it is', 'Tessen Quorl, whose Bodmil side led, left.', 'Tessen Quorl', 'person'],
    ['a relation before', 'Then my grandmother Quorl left.', 'Quorl', 'person'],
    ['a camp called after a rank', 'They were held at Haji Camp in May.', 'Haji Camp', 'place'],
    [
      'two told to be women, behind where they row',
      'Two women who row in Bodmil, Quorl Tessen and Temi Odarin, have left.',
      'Quorl Tessen',
      'person',
    ],
    [
      'where two of one surname are from',
      'Two sisters from Bodmil, Ada and Ida Quorl, have left.',
      'Bodmil',
      'place',
    ],
    ['what somebody is said to be', 'They know that Quorl is a kind woman.', 'Quorl', 'person'],
    ['whose administration it was', 'She served in the Quorl administration.', 'Quorl', 'person'],
    ['who is interviewed by it', 'In an interview with Quorl she wept.', 'Quorl', 'organisation'],
    ['who is told', 'The mason told Quorl that he was tired.', 'Quorl', 'organisation'],
    ['who works there', 'They asked analysts at Quorl.', 'Quorl', 'organisation'],
    ['whose friend it is', 'A friend of hers named Quorl left.', 'Quorl', 'person'],
    ['what somebody has been', '“No,” said Quorl, an alumnus of the mill.', 'Quorl', 'person'],
    [
      'whose bare name asks, with a word of the language for a given name',
      'Ada Vale told QNN’s Wolf Quorl she would go. “Why?” a stunned Quorl asked.',
      'Wolf Quorl',
      'person',
    ],
    [
      'to whom a thing sticks by the first name alone',
      'Tessai Quorlan has woken up late. A spoon can stick to Tessai.',
      'Tessai Quorlan',
      'person',
    ],
    ['whom one works for', 'He had worked for Quorl since May.', 'Quorl', 'organisation'],
    ['whose figures they are', 'It rests on figures from Quorl.', 'Quorl', 'organisation'],
    [
      'whom one sues, in words of the language',
      'They sued Border Action.',
      'Border Action',
      'organisation',
    ],
    ['who pays for it', 'It was funded by Quorl.', 'Quorl', 'organisation'],
    [
      'which of several firms it is',
      'They asked the firms Quorl and Ada.',
      'Quorl',
      'organisation',
    ],
    [
      'of whom one verb of several is told',
      'He knew that Quorl Tessen have a late barge.',
      'Quorl Tessen',
      'organisation',
    ],
    ['whose boss it is', 'Quorl, whose founder rows, was late.', 'Quorl', 'organisation'],
    ['what its mark belongs to', 'Quorl’s sold a barge in May.', 'Quorl’s', 'organisation'],
    ['a cape, and no head of anything', 'It sank off Quorl Head on Monday.', 'Quorl Head', 'place'],
    ['what letters open', 'They asked OQT Tessen in May.', 'OQT Tessen', 'organisation'],
    ['which publisher', 'His publisher, Quorl, was late.', 'Quorl', 'organisation'],
    [
      'whose state follows',
      'They asked Arcel Weirs South Africa.',
      'Arcel Weirs South Africa',
      'organisation',
    ],
    ['where somebody teaches', 'She teaches at Quorl.', 'Quorl', 'organisation'],
    ['where somebody died', 'Masons at a mill in Quorl died in May.', 'Quorl', 'place'],
    ['a shire', 'They left Quorlshire.', 'Quorlshire', 'place'],
    ['a side of a state', 'They rowed to N Korea.', 'N Korea', 'place'],
    ['for whom one flies', 'She had flown for Quorl since May.', 'Quorl', 'organisation'],
    ['what runs there', 'They slept in the camp at Quorl, on the shore.', 'Quorl', 'place'],
    ['what one sinks off', 'It sank off Quorl in May.', 'Quorl', 'place'],
    ['what one rides to', 'They took a convoy to Quorl.', 'Quorl', 'place'],
    ['what an army enters', 'The army entered Quorl on foot.', 'Quorl', 'place'],
    [
      'a coined name that one tells',
      'Ada Vale told QuorlCast: “It is late.”',
      'QuorlCast',
      'organisation',
    ],
    ['an address', 'According to Quorl.com, Ada Vale left.', 'Quorl.com', 'organisation'],
    [
      'what a body is over, in a list',
      'The Ministry of Health, Labour and Quorls met.',
      'Ministry of Health, Labour and Quorls',
      'organisation',
    ],
    [
      'what a body is over, before its noun',
      'The Quays, Fishing and Weirs Authority met.',
      'Quays, Fishing and Weirs Authority',
      'organisation',
    ],
    [
      'a ministry before others',
      'He asked the Ministry of Justice, Quorl and Tessen.',
      'Ministry of Justice',
      'organisation',
    ],
    [
      'a body that works for another',
      'It was asked by the Quorl Research Group for the Tessen Press Council.',
      'Quorl Research Group',
      'organisation',
    ],
    ['a group with a given name', 'The aid group Mercy Quorl left.', 'Mercy Quorl', 'organisation'],
    ['a group by a place', 'The aid group Quorl Bridge left.', 'Quorl Bridge', 'organisation'],
    [
      'a party that opens with “All”',
      'The All Quorl Congress met.',
      'All Quorl Congress',
      'organisation',
    ],
    ['an ordinal within', 'The Quorl First Party met.', 'Quorl First Party', 'organisation'],
    ['a coined name', 'QuorlMart will shut.', 'QuorlMart', 'organisation'],
    [
      'whom an inquiry is called after',
      'Ada Quorl led the Quorl Inquiry. Quorl studied law.',
      'Ada Quorl',
      'person',
    ],
    ['what firms do', 'Quorlan cut 400 jobs.', 'Quorlan', 'organisation'],
    [
      'an address wherever it stands',
      'The sites Quorl.com and others are shut.',
      'Quorl.com',
      'organisation',
    ],
    ['what has a number in its name', 'They left, MI5 said.', 'MI5', 'organisation'],
    ['by whom it was reported', 'The firm is late, as reported by Quorl.', 'Quorl', 'organisation'],
    ['who has said something', 'Quorl has also said they would leave.', 'Quorl', 'organisation'],
    ['who is reporting', 'Quorl is reporting that they left.', 'Quorl', 'organisation'],
    [
      'a channel called by what cameras are',
      'The state broadcaster CCTV said no.\n\nIt rained, CCTV reported.',
      'CCTV',
      'organisation',
    ],
    ['where somebody of an age is from', 'Ada Vale, 45, of Elm Quorl, left.', 'Elm Quorl', 'place'],
    ['a state in short', 'They live in Quorl, Pa., and left.', 'Pennsylvania', 'place'],
    ['a town in a state in short', 'The mayor of Quorl, NJ, left.', 'Quorl', 'place'],
    ['a firm that begins small', '“It is late,” qUorl said.', 'qUorl', 'organisation'],
    ['who are in it and say', 'Police in Khan Quorl said no.', 'Khan Quorl', 'place'],
    ['who come from it', 'Two men from Khan Quorl were held.', 'Khan Quorl', 'place'],
    ['what town it is', 'Khan Quorl, a town of 300, is late.', 'Khan Quorl', 'place'],
    ['who is of it', 'Ada Vale, of Khan Quorl, was late.', 'Khan Quorl', 'place'],
    ['what is at it', 'The airport at Khan Quorl was shut.', 'Khan Quorl', 'place'],
    ['who flee it', 'They fled Khan Quorl in May.', 'Khan Quorl', 'place'],
    ['what is shelled', 'Air strikes on Khan Quorl went on.', 'Khan Quorl', 'place'],
    ['whose lawyers they are', 'The Weir Front’s lawyers left.', 'Weir Front', 'organisation'],
    ['whose mayor it is', 'Quorl’s mayor left.', 'Quorl', 'place'],
    [
      'a surname in a line of capitals',
      'QUORL LEAVES\n\nAda Quorl, a mason, left.',
      'Ada Quorl',
      'person',
    ],
    [
      'junior at the end of a sentence',
      'They met Odo Quorl Jr. Tessen was late.',
      'Odo Quorl Jr.',
      'person',
    ],
    ['where residents are from', 'Residents of Upper Quorl left.', 'Upper Quorl', 'place'],
    ['a list of towns', 'The flats are in Tessen, Bodmil and Quorl.', 'Quorl', 'place'],
    [
      'whose lawyer somebody is',
      'They met Brooks Vale of law firm Quorl.',
      'Brooks Vale',
      'person',
    ],
    [
      'a bank in another language',
      'It owes Hansa Kreditbank a lot.',
      'Hansa Kreditbank',
      'organisation',
    ],
    ['a maker in another language', 'They rely on Quorl Seiki.', 'Quorl Seiki', 'organisation'],
    ['who runs trains', 'Quorl Trains said it was late.', 'Quorl Trains', 'organisation'],
    ['who makes toys', 'They met Quorl Toys and Bo Reed.', 'Quorl Toys', 'organisation'],
    ['an airline behind its name', 'Quorl Air left at six.', 'Quorl Air', 'organisation'],
    ['who runs a sport somewhere', 'They met Rugby Quorl in May.', 'Rugby Quorl', 'organisation'],
    ['a bookmaker', 'Quorlan, the bookmaker, was fined.', 'Quorlan', 'organisation'],
    ['a think-tank', 'The think-tank Bo Quorl met.', 'Bo Quorl', 'organisation'],
    ['a plural with "the"', 'They cheered the Quorls all night.', 'Quorls', 'organisation'],
    ['a plural that one is in', 'They live in the Quorls.', 'Quorls', 'place'],
    ['whose picture it is', 'They left. Image: Quorl.', 'Quorl', 'person'],
    ['what one writes on', 'She wrote on Quorl that she was tired.', 'Quorl', 'organisation'],
    ['a team’s striker', 'They met the Quorl striker in May.', 'Quorl', 'organisation'],
    [
      'an acronym before',
      'The QTB (Quorl Tessen Bodmil) is late.',
      'Quorl Tessen Bodmil',
      'organisation',
    ],
    ['an age in brackets', 'They met Quorl (38) by the weir.', 'Quorl', 'person'],
    [
      'an age that is said',
      'They hear that Quorl Tessen is 38 and tired.',
      'Quorl Tessen',
      'person',
    ],
    [
      'a body between commas',
      'They met the carmaker, Quorl Tessen, in May.',
      'Quorl Tessen',
      'organisation',
    ],
    ['where somebody is from', 'They met a violinist from Quorl.', 'Quorl', 'place'],
    ['what a road runs between', 'The road between Quorl and Tessen is shut.', 'Quorl', 'place'],
    ['whose analyst somebody is', 'They met Quorl analyst Ada Varlo.', 'Quorl', 'organisation'],
    [
      'whose chief somebody is',
      'They met Quorl chief executive Ada Varlo.',
      'Quorl',
      'organisation',
    ],
    ['a maker of steel', 'They met steelmaker Quorl Tessen.', 'Quorl Tessen', 'organisation'],
    ['who owns it', 'The mill is owned by Quorl.', 'Quorl', 'organisation'],
    [
      'a group of volunteers',
      'They met Quorl Varlo, a volunteer group with nine boats, in May.',
      'Quorl Varlo',
      'organisation',
    ],
    [
      'a company and where it is',
      'They met Varlo Reed, a company based in Tessen, in May.',
      'Varlo Reed',
      'organisation',
    ],
    [
      'a body and what it does',
      'They asked Quorl Varlo, a private body that counts eels, in May.',
      'Quorl Varlo',
      'organisation',
    ],
    ['a town behind "headquarters in"', 'They left the headquarters in Quorl.', 'Quorl', 'place'],
    ['a firm behind "shares in"', 'They sold the shares in Quorl.', 'Quorl', 'organisation'],
    ['a place within another', 'It is a mill at Quorl Tessen in Zambia.', 'Quorl Tessen', 'place'],
    ['where something was', 'They met at Quorl Varlo, where it rained.', 'Quorl Varlo', 'place'],
    ['rivers', 'They fish in the Quorl and Varlo rivers.', 'Varlo', 'place'],
    ['a town that is a given name', 'They waited in a court in Jackson.', 'Jackson', 'place'],
    ['a place like a Chinese name', 'She is a lawyer in Chiang Quorl.', 'Chiang Quorl', 'place'],
    ['a known outlet', 'She told Al Jazeera that she was tired.', 'Al Jazeera', 'organisation'],
    [
      'a ministry of justice',
      'They heard what the Ministry of Justice announced.',
      'Ministry of Justice',
      'organisation',
    ],
    [
      'a centre for justice',
      'They heard the Quorl Center for Justice.',
      'Quorl Center for Justice',
      'organisation',
    ],
    [
      'a firm by its form',
      'It burnt at Quorl Varlo Pvt. Ltd. in May.',
      'Quorl Varlo Pvt. Ltd.',
      'organisation',
    ],
    [
      'a party of two things that somebody leads',
      'They met Varlo’s Reed and Weir Party in May.',
      'Reed and Weir Party',
      'organisation',
    ],
    [
      'a state’s body of two things',
      'They met the Korea Land and Water Corporation in May.',
      'Korea Land and Water Corporation',
      'organisation',
    ],
    ['Congress where a sentence opens', 'Congress tried to stop it.', 'Congress', 'organisation'],
    ['a parliament', 'It goes to the Diet in May.', 'Diet', 'organisation'],
    [
      'a committee in small letters',
      'It went to the Commons weirs and tolls committee.',
      'Commons weirs and tolls committee',
      'organisation',
    ],
    [
      'a treasury, before money',
      'They asked the Treasury for Sh40 million in May.',
      'Treasury',
      'organisation',
    ],
    ['a paper that was told', 'She told the Nation that she was tired.', 'Nation', 'organisation'],
    ['a paper that saw it', 'It is in a letter seen by the Quorl.', 'Quorl', 'organisation'],
    ['a local of a union', 'They met Weavers Local 12 in May.', 'Weavers Local 12', 'organisation'],
    ['a lodge', 'It is owed to Tessen Lodge 88.', 'Tessen Lodge 88', 'organisation'],
    ['a forum', 'She heads the Forum for Free Weirs.', 'Forum for Free Weirs', 'organisation'],
    ['a shelter', 'It was run by Tessen Shelter in May.', 'Tessen Shelter', 'organisation'],
    [
      'a project of lawyers',
      'They are of the Weir Legal Defense Project.',
      'Weir Legal Defense Project',
      'organisation',
    ],
    ['a foundation in Malay', 'They met Yayasan Quorl in May.', 'Yayasan Quorl', 'organisation'],
    ['a maker by its trade', 'It is owed to Quorl Cement.', 'Quorl Cement', 'organisation'],
    ['a diocese', 'It is of the Diocese of Quorl.', 'Diocese of Quorl', 'organisation'],
    [
      'a town that somebody is from',
      'They met a mason from Quorl Tessen, who rows, in May.',
      'Quorl Tessen',
      'place',
    ],
    [
      'a ministry and its portfolio',
      'Odo Quorl, a spokesman for the Interior Ministry, was late.',
      'Interior Ministry',
      'organisation',
    ],
    ['who declines', 'They heard that Quorl declined to comment.', 'Quorl', 'organisation'],
    ['who talks to people', 'They saw that Quorl spoke to the crew.', 'Quorl', 'organisation'],
    ['who comes to office', 'They hoped that Quorl came into office.', 'Quorl', 'person'],
    [
      'a board with its letters',
      'They met the Quorl Weir Survey (QWS).',
      'Quorl Weir Survey',
      'organisation',
    ],
    ['whose weir it is', 'The weir’s owner, Quorl, was late.', 'Quorl', 'organisation'],
    ['what runs it', 'The weir’s operator Quorl Tessen was late.', 'Quorl Tessen', 'organisation'],
    ['a director at it', 'They met Odo Varlo, Sales Director at Quorl.', 'Quorl', 'organisation'],
    [
      'who plays whom',
      'They saw the final between Quorl Tessen and Varlo Bodmil.',
      'Varlo Bodmil',
      'organisation',
    ],
    ['a founder called He', 'Founder He Quorlan left.', 'He Quorlan', 'person'],
    ['a daughter called after a place', 'Her daughter, Georgia, left.', 'Georgia', 'person'],
    ['an ambassador', 'Ambassador Ada Power left. Power was late.', 'Ada Power', 'person'],
    [
      'a surname that is a part of a country',
      'Quorla West left. West was late.',
      'Quorla West',
      'person',
    ],
    ['a part of a town', 'They met in Quorl West.', 'Quorl West', 'place'],
    ['a newspaper called by a word', 'The Sun reported that it was late.', 'Sun', 'organisation'],
    ['a newspaper in Spanish', 'She told El Mundo that she was tired.', 'El Mundo', 'organisation'],
    [
      'a house of fashion',
      'It was sewn by Ada Quorl Couture.',
      'Ada Quorl Couture',
      'organisation',
    ],
    ['a command', 'They asked Northern Weir Command.', 'Northern Weir Command', 'organisation'],
    ['where somebody is from in a word', 'A Quorl man won the prize.', 'Quorl', 'place'],
    ['where one drives', 'They drove to the Quorl in May.', 'Quorl', 'place'],
    ['a square', 'They met in Ivan Quorl square.', 'Ivan Quorl', 'place'],
    [
      'towns before "where"',
      'It hit Quorl Bodmil and Varlo, where it rained.',
      'Quorl Bodmil',
      'place',
    ],
    ['a beach town in Spanish', 'They swam at Quorl de Mar in Spain.', 'Quorl de Mar', 'place'],
    [
      'a survey by its letters',
      'They asked Quorl Weir and Lock Survey (QWLS).',
      'Quorl Weir and Lock Survey',
      'organisation',
    ],
    [
      'a confederation',
      'They asked the Quorl Bowls Confederation.',
      'Quorl Bowls Confederation',
      'organisation',
    ],
    [
      'whose home it is',
      'They came to the home of Ada Quorl, where it rained.',
      'Ada Quorl',
      'person',
    ],
    ['an example of firms', 'They owe firms including Varlo and Quorl.', 'Quorl', 'organisation'],
    [
      'an example of towns',
      'It rains in towns such as Varlo in Tessen, and Quorl.',
      'Quorl',
      'place',
    ],
    ['a list behind "across"', 'It rained across Tessen, Bodmil and Quorl.', 'Quorl', 'place'],
    ['a capital between commas', 'They left the capital, Quorl.', 'Quorl', 'place'],
    ['a hamlet that is called so', 'They met in a hamlet called Quorl.', 'Quorl', 'place'],
    ['what is nearby', 'They met in nearby Quorl.', 'Quorl', 'place'],
    [
      'a city that is a given name',
      'The mayor of the city of Nancy, Odo Quorl, left.',
      'Nancy',
      'place',
    ],
    [
      'a province by somebody’s account',
      'It snows in the province of Quorl, according to the council.',
      'Quorl',
      'place',
    ],
    [
      'a town that looks like a Chinese name',
      'They met in Chiang Te Quo after leaving Chiang Te Quo.',
      'Chiang Te Quo',
      'place',
    ],
    [
      'a firm that begins like a soldier',
      'They sold it to General Electric.',
      'General Electric',
      'organisation',
    ],
    ['a sight', 'They climbed the Statue of Quorl.', 'Statue of Quorl', 'place'],
    ['a network where a sentence ends', 'She wrote on X.', 'X', 'organisation'],
    [
      'a surname beside a body',
      'Odo Quorl left.\n\nThen the Weir Council and Quorl spoke. Quorl has a boat. Quorl had two.',
      'Odo Quorl',
      'person',
    ],
    ['whose murder it was', 'They spoke of the murder of Quorl.', 'Quorl', 'person'],
    ['a relation and a comma', 'He left with his mother-in-law, Quorl.', 'Quorl', 'person'],
    ['who says “I”', '“I am very late,” said Quorl.', 'Quorl', 'person'],
    [
      'where somebody is from who is told by one name',
      'Quorl, from Tessen, who rows, was late.',
      'Quorl',
      'person',
    ],
    [
      'a trade that firms have too, of a "who"',
      'Quorl Varlo, a dealer who rows, was late.',
      'Quorl Varlo',
      'person',
    ],
    ['whose brother he is', 'They know that Quorl is her brother.', 'Quorl', 'person'],
    [
      'what a body owns',
      'They met at Reed Quorl, which owns the weir.',
      'Reed Quorl',
      'organisation',
    ],
    [
      'an office and what it is over',
      'The minister for weirs, Odo Careless, left.',
      'Odo Careless',
      'person',
    ],
    ['a head of something', 'They met its head of weir control, Quorl, in May.', 'Quorl', 'person'],
    [
      'the words of a group’s name',
      'They met the group Quorl Says No in May.',
      'Quorl Says No',
      'organisation',
    ],
    ['a charity of small words', 'They met the charity Just Row.', 'Just Row', 'organisation'],
    [
      'an office of somebody',
      'They met the Office of the Weir Commissioner.',
      'Office of the Weir Commissioner',
      'organisation',
    ],
    ['a son behind "whose"', 'Ida Varlo, whose only son, Quorl, rows, left.', 'Quorl', 'person'],
    [
      'only a surname',
      'A potter, who gave only her surname, Quorl, came in May.',
      'Quorl',
      'person',
    ],
    [
      'a surname that a clause gives',
      'A potter from Tarn, whose surname is Quorl, came in May.',
      'Quorl',
      'person',
    ],
    [
      'no town behind which somebody’s surname is given',
      'A potter from Tarn, whose surname is Quorl, came in May.',
      'Tarn',
      'place',
    ],
    ['what an article calls somebody', 'A potter we are calling Quorl left.', 'Quorl', 'person'],
    [
      'by what alone somebody is known',
      'A potter identified only as Quorl said it was late.',
      'Quorl',
      'person',
    ],
    [
      'no body by what somebody says of one',
      'One teacher, identified in the report as Quorl, said the council came. “We left,” Quorl said.',
      'Quorl',
      'person',
    ],
    ['a changed name', 'Quorl, whose name has been changed, came in May.', 'Quorl', 'person'],
    ['a name that is not real', 'They met Quorl (not her real name) in May.', 'Quorl', 'person'],
    ['a pseudonym', 'A potter, who uses the pseudonym Quorl, said it was late.', 'Quorl', 'person'],
    ['a pseudonym behind the name', 'Quorl, a pseudonym, said it was late.', 'Quorl', 'person'],
    [
      'a full name that is withheld',
      'Quorl, whose full name is being withheld, said it was late.',
      'Quorl',
      'person',
    ],
    [
      'what a report calls somebody',
      'One potter, identified in the report as Quorl, said it was late.',
      'Quorl',
      'person',
    ],
    [
      'what some call somebody',
      'The girl, whom the files call Quorl, said it was late.',
      'Quorl',
      'person',
    ],
    ['one of several women', 'One of the women, Quorl, said it was late.', 'Quorl', 'person'],
    [
      'who is in her forties',
      'A nomad in her late forties, Quorl, said it was late.',
      'Quorl',
      'person',
    ],
    ['a surname told by itself', 'A potter surnamed Quorl said it was late.', 'Quorl', 'person'],
    ['initials with an age', 'QT, now 19, came by boat.', 'QT', 'person'],
    ['initials that somebody goes by', 'The applicant, Q.T., came by boat.', 'Q.T.', 'person'],
    [
      'initials by which somebody can be identified',
      'The girl, who can only be identified as Q.T., came by boat.',
      'Q.T.',
      'person',
    ],
    [
      'initials of nobody in particular',
      'They heard that Q.T. came by boat.',
      'Q.T.',
      'organisation',
    ],
    [
      'initials beside those of somebody',
      'They heard QT and RT. QT, 19, came by boat.',
      'RT',
      'person',
    ],
    [
      'a firm of brothers',
      'They watched Quorl Bros. Tessen.',
      'Quorl Bros. Tessen',
      'organisation',
    ],
    ['a system of health', 'They left Quorl Health System.', 'Quorl Health System', 'organisation'],
    ['a school of medicine', 'They left Quorl Medicine.', 'Quorl Medicine', 'organisation'],
    ['members of a chamber', 'The Rural Quay Caucus met.', 'Rural Quay Caucus', 'organisation'],
    ['a surname that is a bill', 'They met Ada Bill, head of weirs.', 'Ada Bill', 'person'],
    ['a service before', 'It was counted by tide tracker Quorlan.', 'Quorlan', 'organisation'],
    [
      'an office over words of the language behind an article',
      'The Director of National Intelligence Quorla Varlo left.',
      'Quorla Varlo',
      'person',
    ],
    [
      'a mission with two adjectives',
      'The Permanent General Mission of Norland left.',
      'Permanent General Mission of Norland',
      'organisation',
    ],
    ['who puts out fires', 'It leaks, Orm County Fire said.', 'Orm County Fire', 'organisation'],
    ['an acronym without an age', 'They heard that QT came by boat.', 'QT', 'organisation'],
    [
      'whom a member stands for',
      'Asked by Ada Varlo (Lab, Quorl Vale), she wept.',
      'Quorl Vale',
      'place',
    ],
    [
      'a number in a name',
      'They wrote to the Three Weirs Federation in May.',
      'Three Weirs Federation',
      'organisation',
    ],
    ['a school', 'They row for Quorl Tech.', 'Quorl Tech', 'organisation'],
    ['where a firm sits', 'It was sold at its Quorl headquarters.', 'Quorl', 'place'],
    ['districts joined', 'The roads of Quorl and Tessen districts are shut.', 'Quorl', 'place'],
    ['an ampersand', 'It was cast by Quorl & Tessen.', 'Quorl & Tessen', 'organisation'],
    [
      'whose heirs have it',
      'At Quorl and Son, the butcher’s in Orm, it rained.',
      'Quorl and Son',
      'organisation',
    ],
    ['more than one of them', 'They sued Quorl and Sons.', 'Quorl and Sons', 'organisation'],
    [
      'a firm of somebody and others',
      'JK Quorl and Partners said it was late.',
      'JK Quorl and Partners',
      'organisation',
    ],
    ['initials without stops', 'JK Quorl said it was late.', 'JK Quorl', 'person'],
    ['one of two with initials', 'KR Quorl and VS Tessen left.', 'KR Quorl', 'person'],
    ['a club’s letters', 'FC Quorl said it was late.', 'FC Quorl', 'organisation'],
    ['a firm’s letters', 'SK Quorl said it was late.', 'SK Quorl', 'organisation'],
    ['an acronym with an ampersand', 'They heard that Q&T will sell it.', 'Q&T', 'organisation'],
    ['a body that needs no article', 'They were heard in Congress.', 'Congress', 'organisation'],
    [
      'a channel of news',
      'They watch the Quorl News Channel.',
      'Quorl News Channel',
      'organisation',
    ],
    ['a ridge', 'They live in Park Ridge.', 'Park Ridge', 'place'],
    ['where one flies to', 'They flew to Quorl.', 'Quorl', 'place'],
    ['the land that it lies in', 'He left Quorl, Ohio, at dawn.', 'Quorl', 'place'],
    ['what lies around it', 'The mills of the Quorl region are shut.', 'Quorl', 'place'],
    ['what somebody heads', 'They met Quorl Tessen CEO Ada Varlo.', 'Quorl Tessen', 'organisation'],
    ['who is told what “I” says', 'He told Quorl: “I am late.”', 'Quorl', 'organisation'],
    [
      'whose firm is based there',
      'The Quorl Tessen, Ohio-based miller left.',
      'Quorl Tessen',
      'place',
    ],
    ['a valley', 'They live in Ada Valley.', 'Ada Valley', 'place'],
    [
      'where she who says it is from',
      'Ada Vale, from Quorlton, said it leaks.',
      'Quorlton',
      'place',
    ],
    ['where he of an age is from', 'Ada Vale, 60, from Quorlton, wept.', 'Quorlton', 'place'],
    ['a street by its number', 'They rowed along 110th Street.', '110th Street', 'place'],
    ['a state of its time', 'They fled to Nazi Norway.', 'Nazi Norway', 'place'],
    ['the Capitol', 'They met on the steps of the US Capitol.', 'US Capitol', 'place'],
    ['a part of a country', 'It rained across the Midwest.', 'Midwest', 'place'],
    [
      'who is with somebody at a place',
      'Reporting by Ida Quill and Odo Brandt in Tessen, Quorla Varlin and Temi Odarin in Bodmil.',
      'Quorla Varlin',
      'person',
    ],
    ['who has a wife', 'Then Quorl and his wife left.', 'Quorl', 'person'],
    [
      'whose picture an agency has',
      'It leaks.\n\n(Quorla Varlin/Associated Press)',
      'Quorla Varlin',
      'person',
    ],
    [
      'who took an agency’s picture',
      'It leaks. (QP Photo/Quorla Varlin)',
      'Quorla Varlin',
      'person',
    ],
    [
      'whose account it is',
      'It leaks. — Quorla Varlin (@varlin) September 27, 2016',
      'Quorla Varlin',
      'person',
    ],
    [
      'a surname that is a barrage',
      'The engineer Richard Weir, 60, left.',
      'Richard Weir',
      'person',
    ],
    ['who moderates', 'Then Moderator Quorla Varlin left.', 'Quorla Varlin', 'person'],
    ['a bay', 'They sold his Ada Bay home.', 'Ada Bay', 'place'],
    [
      'whom a pronoun goes on to mean',
      'Ada Lind is a clerk. Quorlo said it was late. He rose.',
      'Quorlo',
      'person',
    ],
    [
      'whose head a pronoun goes on to mean',
      'Ada Lind is a clerk. The head of Quorlo said it was late. He rose.',
      'Quorlo',
      'organisation',
    ],
    [
      'a guard of a station',
      'Garda Ivo Quorl of Tessen station said it rained.',
      'Garda Ivo Quorl',
      'person',
    ],
  ])('%s', async (_, text, name, type) => {
    expect(await named(text)).toHaveProperty(name, type)
  })

  test.each([
    ['They are charged with theft in the 1st Degree Felony.', /Degree|Felony/],
    ['Here is your Complete Guide to the weir.', /Guide/],
    ['She holds a degree in Harbour Leadership from Orm.', /Leadership/],
    ['Elsewhere, a drone killed a civilian.', /Elsewhere/],
    ['Police Officer Charged After Theft at Orm', /Charged/],
    ['They met at Quorl Tessen railway station.', /Quorl Tessen$/],
  ])('words of the language are nobody, and no place: %s', async (text, words) => {
    const told = Object.entries(await named(text)).filter(([name]) => words.test(name))
    expect(told.filter(([, type]) => type === 'person' || type === 'place')).toEqual([])
  })

  test.each([
    ['It was White House Press Secretary Quorla Varlin who left.', 'White House'],
    ['The Orm County District Attorney filed objections.', 'Orm County'],
    ['The Orm County Circuit Judge wept.', 'Orm County'],
    ['It was Senate Majority Whip Quorla Varlin who left.', 'Quorla Varlin'],
    ['He was led by Mother Superior Ida Clare Varlin, who wept.', 'Ida Clare Varlin'],
    [
      'The case was prosecuted by Assistant District Attorneys Ida Varlin and Bo Reed.',
      'Ida Varlin',
    ],
  ])('an office is no part of the name beside it: %s', async (text, name) => {
    expect(Object.keys(await named(text))).toContain(name)
  })

  test('whom somebody asks for a view is not named by that', async () => {
    expect(await named('Asked by the speaker for his view, Quorl was late.')).not.toHaveProperty(
      'Quorl',
      'person',
    )
  })

  test('who says what ends on a name is not who is named', async () => {
    expect(
      await named(
        'They left Quorl in May. “That will be Quorl,” her mother said. They live in Quorl.',
      ),
    ).toEqual({Quorl: 'place'})
  })

  test('a number that opens a sentence is of no name', async () => {
    expect(await named('Three Danish boats came. Two Quorls left.')).not.toHaveProperty(
      'Three Danish',
    )
  })

  test('the subject behind what a sentence opens with is another', async () => {
    expect(await named('On a visit to Quorl, the mason said that he was tired.')).toEqual({})
    expect(await named('With Quorl, the mason, she left.')).toEqual({Quorl: 'person'})
    const piece = 'In a piece on Quorl, the mason'
    expect(await named(`${piece} repeated his claim, which is old.`)).toEqual({})
    expect(await named(`${piece} of a school, he repeated it.`)).toEqual({Quorl: 'person'})
  })

  test('one goes from a place to a place', async () => {
    expect(await named('It takes an hour from Quorl to Tessen.')).toEqual({
      Quorl: 'place',
      Tessen: 'place',
    })
  })

  test('two names that are joined are of one kind', async () => {
    expect(await named('They live in Quorl and Tessen. They met Ada Varlo and Odmil.')).toEqual({
      Quorl: 'place',
      Tessen: 'place',
      'Ada Varlo': 'person',
      Odmil: 'person',
    })
  })

  test('a place stands in another', async () => {
    expect(await named('They left a barn at Quorl, Tessen, in Tessen.')).toEqual({
      Quorl: 'place',
      Tessen: 'place',
    })
  })

  test('a family is no team', async () => {
    expect(await named('They met Ada Quorl. The Quorls have left.')).toEqual({
      'Ada Quorl': 'person',
    })
  })

  test('what stands with an article whenever it is told of is nobody', async () => {
    expect(await named('They heard that the Quorl Tessen said no.')).toEqual({
      'Quorl Tessen': 'organisation',
    })
  })

  test.each([
    'In Quorl, a woman of 71 was laughing.',
    'She was born near Quorl, the daughter of a miner.',
    'They rowed to Orm, Qu., the home of a baker.',
    'It was shot on the piers of Quorl, with her brother behind the camera.',
    'Nobody said that it was late. Everyone told them so.',
  ])('nobody is told by another phrase: %s', async (text) => {
    expect(Object.values(await named(text))).not.toContain('person')
  })

  test('who comes again with what is her own is somebody', async () => {
    const text =
      'Tessen had left her coat at home. It rained. Tessen wrapped herself in a sack, and Quorl will row on. Tessen has oars. Quorl has none, and Quorl will wait.'
    expect(await named(text)).toEqual({Tessen: 'person', Quorl: 'organisation'})
  })

  test.each([
    'Former Tessen striker Ada Varlo left.',
    'Ada Varlo told his official Tessen account.',
  ])('nobody is a former team or an official account: %s', async (text) => {
    expect(await named(text)).toMatchObject({'Ada Varlo': 'person'})
    expect(await named(text)).not.toHaveProperty('Tessen', 'person')
  })

  test('no communist leads a communist government', async () => {
    expect(await named('They fled the Communist government in May.')).toEqual({})
  })

  test('who is told as somebody speaks as somebody', async () => {
    const text =
      'His sister Tessen left. Tessen said it was late. Tessen says that Tessen told them.'
    expect(await named(text)).toEqual({Tessen: 'person'})
  })

  test('one goes to a place, and not to a place’s', async () => {
    expect(await named('She drove to Tessen’s on Monday.')).toEqual({})
  })

  test('what is followed by "which" is nobody', async () => {
    expect(await named('They met Quorl Tessen, which is late.')).not.toHaveProperty(
      'Quorl Tessen',
      'person',
    )
  })

  test.each([
    'The QTB system is slow, and the QTB system is old.',
    'They measured QEM (quick eye movement), and QEM was slow.',
    'They measured QET [Quick Eye Tests, which are slow].',
    'The Golden Age is over.',
    'Cyclone Quorl has weakened. Quorl has left.',
    'Hurricane Ada has weakened. Ada has left, and Ada’s winds with it.',
    'He wrote as @Quorl and #Tessen.',
    'Moreover, a mason left.',
    'There were MANY of them.',
  ])('nothing is named: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test('initials that label a turn are who bears them', async () => {
    const {entities} = await articleOf(
      'A talk about ice\n\nAda Varlo, 38, sells ice on the quay and has done so for most of her life.\n\nQN: Who buys it?\n\nAV: The cooks of the town buy it in the morning, before the boats come in.\n\nAV: Nobody else does, and I am glad of it in the winter, when there is none.',
      {language: 'en'},
    )
    expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
      ['Ada Varlo', 3],
      ['QN', 1],
    ])
  })

  test.each([
    'The group Hadesh said it rows. Yemen wept. It began before the Yemen-Hadesh war broke out, and the Yemen-Hadesh war is long.',
    'The Quorl-area board met. They asked Tessen-friendly rowers, and No-one came.',
    'He joined Black lawmakers on the quay. He told of Black members of his boat.',
    'Gen Z rows. They asked what Gen Z likes, and Gen X wept.',
    'Flood warning on the lower quay\n\nThe rowers left, and nobody has come back.',
    'She spoke at the State of the Union. Jesus wept at the Olympic boat, said the Almighty.',
  ])('no body, place or person: %s', async (text) => {
    const names = Object.keys(await named(text))
    expect(names.filter((name) => !/^(?:Hadesh|Yemen)$/.test(name))).toEqual([])
  })

  test.each(['Islam', 'Brown', 'Quorlalist'])(
    'whoever bears the name of a thing is somebody where she speaks: %s',
    async (surname) => {
      const text = `Tessai ${surname}, a potter, rows. Later ${surname} said it leaks.`
      const {entities} = await articleOf(text, {language: 'en'})
      expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
        [`Tessai ${surname}`, 2],
      ])
    },
  )

  test.each([
    'They fled Beit Quorl.',
    'It said Deir al-Quorl is closed.',
    'They drove towards Kafr Tessen.',
    'The crew praised Gare du Quorl.',
    'They sat on the Place de la Tessen.',
    'He told the Quorl Crossing crew.',
    'They toured the Tessen Garden.',
    'They keep Quorl crossing closed.',
  ])('a place by its words: %s', async (text) => {
    expect(Object.values(await named(text))).toEqual(['place'])
  })

  test('a war against states is no match', async () => {
    expect(
      await named(
        'They fought against Norway. She spoke against Norway. He wrote against Norway. It stood in the disputed Kenya. War against Norway and against Kenya is war against Norway.',
      ),
    ).toEqual({Norway: 'place', Kenya: 'place'})
  })

  test('a thing for sale is no body', async () => {
    expect(
      await named(
        'The Quorl browser is slow. Quorl’s users left. Quorl has failed, and Quorl will.',
      ),
    ).toEqual({})
  })

  test('a firm that is called after its founder is not the founder', async () => {
    const {entities} = await articleOf(
      'Quorl Pumps, which makes pumps, chose Ada Quorl. Quorl Pumps said that it was sure.',
      {language: 'en'},
    )
    expect(entities.map(({name, type, mentions}) => [name, type, mentions.length])).toEqual([
      ['Quorl Pumps', 'organisation', 2],
      ['Ada Quorl', 'person', 1],
    ])
  })

  test('a town is not the hospital that is called after it', async () => {
    expect(await named('They live in Quorl. The Quorl Hospital is shut.')).toEqual({
      Quorl: 'place',
      'Quorl Hospital': 'organisation',
    })
  })

  test('Korea is no people', async () => {
    expect(await named('They left South Korea by sea, and the Korean boat sank.')).toEqual({
      'South Korea': 'place',
    })
  })
})
