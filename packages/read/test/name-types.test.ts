import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

/** Type by name of what a text names. */
async function named(text: string): Promise<Readonly<Record<string, string>>> {
  const {entities} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(entities.map(({name, type}) => [name, type]))
}

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

test('a sea of which much is told is a place: many weak signs of a body are none', async () => {
  const text =
    'Crews met in a disputed area of the Tarn Sea. Saturday’s row was over various islands and zones in the Tarn Sea. The Tarn Sea is a major route for eels. Quorl claims almost all of the Tarn Sea, with its weirs. It claims a large swathe of the Tarn Sea. Boats filled the majority of the Tarn Sea, and a court ruled on the Tarn Sea dispute.'
  expect((await named(text))['Tarn Sea']).toBe('place')
})

test('where a text was written is a place all through it', async () => {
  const text =
    'A day at Orm\n\nQUORL, Zambia — People fled. They left the Quorl center at night.\n\nThe Quorl center is shut.'
  expect((await named(text)).Quorl).toBe('place')
})

test.each([
  ['a bill', 'They met over the Bill. The Bill is long.'],
  ['a ship by its weight', 'She steers the 29-ton Quorl Varlo.'],
  ['a ship of a fleet', 'They held one of the tankers, the 19-year-old Quorl Star, in May.'],
  ['a number', 'They left. Thirteen boats sank.'],
  ['a ship that has a skipper', 'He is the skipper of the Quorl Light.'],
  ['a ship by its flag', 'She steers the Manx-flagged Quorl Varlo.'],
  ['a restaurant', 'They met in their old restaurant, Quorl, in May.'],
  ['talks of a noun that opens', 'They left. Pay talks had failed.'],
  ['a calling', 'They met its Senior Ecologist in May.'],
  ['letters of an office', 'They met a TD and a GP in May.'],
  ['a thing with its letters', 'They hold Granted Tidal Status (GTS).'],
  ['a partner that may be a firm', 'They met its partner Quorl.'],
  ['a contest', 'They participate in Quorl.'],
  ['a people', 'The Rohingyas fled. They met Rohingyas.'],
  ['what warns', 'WARNING: Readers may be sad.\n\nIt rained all day at the weir.'],
  ['a film', 'They saw the 1996 film Quorl Tessen.'],
  ['a song that is sung', 'They sang a rendition of Ada Quorl.'],
  ['a kind of music', 'She sings in K-pop contests.'],
  ['a language', 'He shouted in Cantonese.'],
  ['a word with a capital within', 'They opened QuorlTech again.'],
  ['two states and what lies between', 'They swam to the Chad-Sudan border.'],
  ['of which state and which faith', 'They met a Norwegian Sikh miner.'],
  ['people who open a sentence', 'It burnt. Firefighters, who were late, left.'],
  ['an adjective before a calling', 'It rained. Prominent rowers left.'],
  ['works in quotation marks', 'They saw “Quorl & Tessen” and “The Ada Varlo Show,” and wept.'],
  ['a work that is called so once more', 'They read “Varlo Elegy” in May. “Varlo Elegy” is sad.'],
  [
    'a name in the title of a work',
    'They saw “Night of the Living Quorl,” “Until Orm: Rush of Tides” and “Inside Ada Varlo.”',
  ],
  ['a host in the title of a show', 'They wept on “The Dr. Quorl Show” in May.'],
  ['whose disease it is', 'They have Quorl’s disease and Ada Varlo’s syndrome.'],
  ['letters of a thing', 'They put it into a QTDA to row, and then into an OQC.'],
  ['letters of an office that is told', 'They met a Licensed Security Manager (LSM) in May.'],
  ['letters of a law that is told', 'The Affordable Quay Act is old. In May the AQA rose.'],
  ['letters of a time', 'It was built in 500 BC or in the sixth century BCE.'],
  ['a time of ill and a medal', 'They wept in the Great Depression and held the Tidal Medal.'],
  ['a contest of a state', 'They row at the Norway Open and hold the Norway Climate Accord.'],
  ['whose party it is', 'The Libertarian ticket and the Puerto Rican rowers left.'],
  ['letters for several', 'They met RVs, HELOCs and IDPs in a SWAT van.'],
  ['letters of a desk', '(ATTN: ADDS details) It rained.'],
  ['whose body it is', '“A German flag, German NGO, German owner,” she said.'],
  ['whom a party has', 'Top Weir Democratic rowers left the Opening Ceremony.'],
  ['what a hyphen joins to letters', 'They swam to the Norway-U.S. border.'],
])('nobody is named: %s', async (_, text) => {
  expect(await named(text)).toEqual({})
})

test('whom something hits is named', async () => {
  expect(await named('They left when it hit Ada Quorl, who wept.')).toEqual({'Ada Quorl': 'person'})
})

test.each([
  ['They know what Putin wants. Putin has boats, and Putin would row.', {Putin: 'person'}],
  ['“Whenever Chen or his miller rowed, it rained,” Odo Chen said.', {'Odo Chen': 'person'}],
  [
    'They saw “Quorl & Tessen” with a miller known as “Odmil Varlo” in Orm.',
    {'Odmil Varlo': 'person', Orm: 'place'},
  ],
  ['“I’m Quorl,” said the miller Odo Quorl.', {'Odo Quorl': 'person'}],
  ['They praised “Minister Ada Varlo” in May.', {'Ada Varlo': 'person'}],
  ['They saw a QTDA boat. It rained, said the QTDA.', {QTDA: 'organisation'}],
  [
    'They met the Norland Coast Guard (NCG). The NCG said it rained.',
    {'Norland Coast Guard': 'organisation'},
  ],
  [
    'The Quorl Weir Convention is old. The QWC said it would row, and the QWC is late.',
    {QWC: 'organisation'},
  ],
  [
    'The Quorl Weir Committee met at the Quorl Weir Convention. The QWC left.',
    {'Quorl Weir Committee': 'organisation'},
  ],
  [
    'They rowed on the Quorl Shore, in the Orm Sector, on the South Side of Varlo and in the Avenue of the Weirs.',
    {
      'Quorl Shore': 'place',
      'Orm Sector': 'place',
      'South Side of Varlo': 'place',
      'Avenue of the Weirs': 'place',
    },
  ],
  ['They met Ada Shore, who wept. Shore left.', {'Ada Shore': 'person'}],
])('somebody is named: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('who made a film is named', async () => {
  expect(await named('They saw the film Ada Quorl made.')).toEqual({'Ada Quorl': 'person'})
})

test('two states side by side are two', async () => {
  expect(await named('They swam along the Chad Sudan border.')).toEqual({
    Chad: 'place',
    Sudan: 'place',
  })
})

test.each([
  'the Proceeds of Crime Act',
  'the Offences Against the Person Act',
  'the Covenant on Tidal and Cultural Rights',
  'the Inland Safety, Health and Towing Conditions Code',
])('a law is no body: %s', async (law) => {
  expect(await named(`They were tried under ${law} in May.`)).toEqual({})
})

describe('names beside the prose', () => {
  test('a line of one word in capitals is none', async () => {
    expect(await named('A talk about bread\n\nThe mill was sold to a neighbour.\n\nENDS')).toEqual(
      {},
    )
  })

  test('a story that begins within its dateline’s sentence names no more places', async () => {
    const text =
      'Eels are late, a report finds\n\n12 June 2024\n\n(Lusaka) – Rowers caught “next to nothing”, Quorl Juste International said in a report.\n\nIt rained.'
    expect((await named(text))['Quorl Juste International']).toBe('organisation')
  })

  test('a label that opens a turn speaks, and a heading names', async () => {
    const {entities, source} = await articleOf(
      'A talk about bread\n\nQuorl: How did it begin?\n\nThere was a mill that my uncle had sold to a neighbour.\n\nQuorl: Who is Ada Varlo?\n\nShe was the miller’s wife, and nobody knew more about rye.',
      {language: 'en'},
    )
    expect(
      entities
        .filter(({type}) => type !== 'group')
        .map(({type, mentions}) => [
          type,
          mentions.map(({span}) => source.text?.slice(span.start, span.end)),
        ]),
    ).toEqual([
      ['organisation', ['Quorl', 'Quorl']],
      ['person', ['Ada Varlo']],
    ])
  })

  test('a word before a colon that stands only there names nobody', async () => {
    const text =
      'A talk about bread\n\nThe mill was sold to a neighbour in May.\n\nWindswept: The miller, 61, walked to the weir in a coat of grey wool, as windswept as ever.\n\nWindswept: It rained.'
    expect(await named(text)).toEqual({})
  })

  test('a dateline has places and an agency', async () => {
    expect(
      await named(
        'Boats stay in harbour\n\nPORT QUORL, Kenya, March 3 (Northwire) - The boats stayed in Port Quorl on Monday.',
      ),
    ).toEqual({'Port Quorl': 'place', Kenya: 'place', Northwire: 'organisation'})
    expect(
      await named(
        'Boats stay in harbour\n\nPort Quorl, Kenya CNN — The boats stayed in Port Quorl on Monday.',
      ),
    ).toEqual({'Port Quorl': 'place', Kenya: 'place', CNN: 'organisation'})
  })
})

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

test.each([
  ['The army (QAF) was late. The QAF left.', {QAF: 'organisation'}],
  ['The Norse emergency services (MDQ) were late.', {MDQ: 'organisation'}],
  ['The intensive care service (ICS) was late. The ICS left.', {}],
])(
  'letters behind a noun for a body are a body’s, unless they are the noun’s: %s',
  async (text, names) => {
    expect(await named(text)).toEqual(names)
  },
)

test.each([
  ['They met the party’s armed wing, the Al-Quorl Rowers’ Brigades.', 'Al-Quorl Rowers’ Brigades'],
  ['They met its partners the Greens.', 'Greens'],
  ['They met the left-wing Die Quorla and left.', 'Die Quorla'],
  ['They met the far-right Quorla and left.', 'Quorla'],
  ['They met the ruling Quorl Bodmil and left.', 'Quorl Bodmil'],
  ['They met, according to the affiliate Channel 47 and others.', 'Channel 47'],
])('a body is named: %s', async (text, name) => {
  expect(await named(text)).toEqual({[name]: 'organisation'})
})

test.each([
  'They fled the Leninist state’s police.',
  'They showed IDs at the gate.',
  'They met the United Nations Assistant Secretary General for Weirs.',
])('what follows a teaching, papers and an office are no body: %s', async (text) => {
  expect(Object.keys(await named(text))).not.toContainEqual(
    expect.stringMatching(/^(?:Leninist|IDs|General .*)$/),
  )
})

test.each([
  [
    'They left an article in Norland’s official Odong Quorl newspaper.',
    'Odong Quorl',
    'organisation',
  ],
  [
    'It was told to the Quorl Works, Shin Quorl domestic security agency and others.',
    'Shin Quorl',
    'organisation',
  ],
  ['It rained, Tessen Quorl news site reported on Monday.', 'Tessen Quorl', 'organisation'],
  ['Odo Lind left, and his Tessen Quorl party stayed.', 'Tessen Quorl', 'organisation'],
  ['They rang Bo Reed of the centrist Quorl party.', 'Quorl', 'organisation'],
  [
    'They asked election monitor Quorl, seasoned pollster Tessen Centre and others.',
    'Quorl',
    'organisation',
  ],
  ['They asked the NGO Quorl to row.', 'Quorl', 'organisation'],
  ['Save the Boats and others were late.', 'Save the Boats', 'organisation'],
  ['A porter slept. Porter Council chief Odo Vale said so.', 'Porter Council', 'organisation'],
  ['Porters for Weir Rights said it leaks.', 'Porters for Weir Rights', 'organisation'],
  ['They fled the Q23 rebel group. Q23 fighters left.', 'Q23', 'organisation'],
  [
    'They met Jamat Quorl al-Tessen wal-Bodmil (JQTB) in May.',
    'Jamat Quorl al-Tessen wal-Bodmil',
    'organisation',
  ],
  ['Coastal rights group Quorl said it leaks.', 'Quorl', 'organisation'],
  ['They asked NGO Monitor to row.', 'NGO Monitor', 'organisation'],
  ['It rained at Abu Quorl roundabout in Tessen.', 'Abu Quorl', 'place'],
  ['They rowed to Al Quorl, a southern region designated as a park.', 'Al Quorl', 'place'],
  [
    'And a baker from Tessen Region, Antonida Quorl, was visited by police after a fire.',
    'Antonida Quorl',
    'person',
  ],
  ['Jens Quorl, a mediator appointed by the state government, was late.', 'Jens Quorl', 'person'],
  [
    'She taught at the Quorl No 2 High School in the south.',
    'Quorl No 2 High School',
    'organisation',
  ],
  ['It hit Quorl School No. 12 on Monday.', 'Quorl School No. 12', 'organisation'],
])('a name by what stands beside it or within: %s', async (text, name, type) => {
  expect(await named(text)).toMatchObject({[name]: type})
})

test.each([
  ['They met Jonas Quorl (SQD) there.', {'Jonas Quorl': 'person', SQD: 'organisation'}],
  ['They met the Quorl Tessen (BVD) there.', {'Quorl Tessen': 'organisation'}],
  ['It is owned by Quorl Inc. The porters said so.', {'Quorl Inc.': 'organisation'}],
  ['They sold Quorl Tessen Co. Ltd in May.', {'Quorl Tessen Co. Ltd': 'organisation'}],
  ['The cup went to Tessa Quorlin. Quorlin, 31, wept.', {'Tessa Quorlin': 'person'}],
  [
    'They met the Philippines’ Department of Weirs.',
    {Philippines: 'place', 'Department of Weirs': 'organisation'},
  ],
  ['They asked the MP for Quorl about it.', {Quorl: 'place'}],
  ['They visited Biden on Monday.', {Biden: 'person'}],
  ['They drove towards Quorl on Monday.', {Quorl: 'place'}],
  ['They brought him to Quorl on Monday.', {Quorl: 'place'}],
  ['They went back to Quorl on Monday.', {Quorl: 'place'}],
  ['They came back to Ada on Monday.', {Ada: 'person'}],
  ['Data are from Quorl and Tessen.', {}],
  ['The miller said she was from Quorl, or so it seemed.', {Quorl: 'place'}],
  ['By night she spoke from Quorl about it.', {Quorl: 'place'}],
  ['It leaks in Norland’s Tessenev desert.', {Norland: 'place', Tessenev: 'place'}],
  ['It rained in Biden’s Iowa district.', {Biden: 'person', Iowa: 'place'}],
  ['They met in Quorl’s Tessen district.', {Quorl: 'place', Tessen: 'place'}],
  ['They have a mill in Quorl, East Tessen, and a weir.', {Quorl: 'place', 'East Tessen': 'place'}],
  [
    'They met Ida Varlo, of Weir Lane, Quorl, in May.',
    {'Ida Varlo': 'person', 'Weir Lane': 'place', Quorl: 'place'},
  ],
  ['The driver in Norway, Quorl, wept.', {Norway: 'place'}],
  ['The mayor in Quorl, Ida Varlo, left.', {Quorl: 'place', 'Ida Varlo': 'person'}],
  ['Her mill in Quorl, Tessen, shut.', {Quorl: 'place'}],
  [
    'On Monday Quorlbank Governor Ida Varlo left.',
    {Quorlbank: 'organisation', 'Ida Varlo': 'person'},
  ],
  ['On Monday Quorlan Governor Ida Varlo left.', {Quorlan: 'place', 'Ida Varlo': 'person'}],
  ['They lost the game against Quorl on Monday.', {Quorl: 'organisation'}],
  ['They won a replay with Quorl on Monday.', {Quorl: 'organisation'}],
  ['It was a 2-0 win over Quorl.', {Quorl: 'organisation'}],
  ['It was a win over Quorl.', {}],
  ['It was a narrow 2022 win over Quorl.', {}],
  ['Their goal with Quorl was to cut costs.', {}],
  ['They won a 2-0 win against Quorl.', {Quorl: 'organisation'}],
  ['It was a 6-2, 6-4 win over Quorl.', {}],
  ['She lost her match against Quorl on Monday.', {}],
  ['They lost the game against Quorl’s side.', {}],
  [
    'They met at Shaikh Quorl Hospital, by Empress Palace.',
    {'Shaikh Quorl Hospital': 'organisation', 'Empress Palace': 'place'},
  ],
  ['They lost a match with Quorl champion Ida Varlo.', {'Ida Varlo': 'person'}],
  [
    'They rang the Fed, the Lords and the Red Cross.',
    {Fed: 'organisation', Lords: 'organisation', 'Red Cross': 'organisation'},
  ],
  ['They met Norway’s Crown Prince, Odo.', {Norway: 'place'}],
])('whom or what a name names by its neighbours: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test.each([
  'They must STOP now, and will stop.',
  'They met the far-right Quorlian and left.',
  'It was shown in a Norwegian TV series.',
  'Speaking to Quorlable, a clerk said it was late.',
  'A report stood on a Yemenite news site.',
])('nothing is named: %s', async (text) => {
  expect(await named(text)).toEqual({})
})

test('a firm with two fields before its legal form is one', async () => {
  const text = 'Shares in Quorl Iron and Steel Co. rose. Ada Vale and Tessen Ltd met.'
  expect(await named(text)).toEqual({
    'Quorl Iron and Steel Co.': 'organisation',
    'Ada Vale': 'person',
    'Tessen Ltd': 'organisation',
  })
})

test.each([
  ['Six-time Quorl champion Ada Varlo sang.', {'Ada Varlo': 'person'}],
  ['Ada Varlo was late for Prime Minister’s Questions.', {'Ada Varlo': 'person'}],
  ['Ada Varlo ran into the Parliamentary library.', {'Ada Varlo': 'person'}],
  [
    'According to Quorl Online, Ada Varlo left Tessen Rugby.',
    {'Quorl Online': 'organisation', 'Ada Varlo': 'person', 'Tessen Rugby': 'organisation'},
  ],
  [
    'Their solicitors, Varlo Krell, wrote in May. Auditors Tessen Orm said so.',
    {'Varlo Krell': 'organisation', 'Tessen Orm': 'organisation'},
  ],
  [
    'The mill’s external auditor, Varlo Krell, has left. Her solicitors, Ada Vale and Bo Reed, have not.',
    {'Varlo Krell': 'organisation', 'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'Varlo Krell, solicitors for the family, were late. They fined the collapsed builder Quorlway.',
    {'Varlo Krell': 'organisation'},
  ],
  ['The jury heard that Quorla Varlo had rowed.', {'Quorla Varlo': 'person'}],
  ['A band D home costs more, and so does plan B.', {}],
  ['It is a crime under the Bank of Kelmark Act.', {}],
  [
    'She rowed off Quorl Parish and on the White Nile.',
    {'Quorl Parish': 'place', 'White Nile': 'place'},
  ],
  ['He runs the clinic of Médecins du Quorl.', {'Médecins du Quorl': 'organisation'}],
  ['“Ofsted never came,” said Ada Vale.', {Ofsted: 'organisation', 'Ada Vale': 'person'}],
  [
    'She wrote to Quorl council in May. West Tessen police left.',
    {'Quorl council': 'organisation', 'West Tessen police': 'organisation'},
  ],
  ['The Quorl council tax rose. In Quorl police rowed.', {Quorl: 'place'}],
  [
    'The village head of Quorl Krell and Baroness Varlo of Tessen left.',
    {'Quorl Krell': 'place', Varlo: 'person', Tessen: 'place'},
  ],
  ['He ran the Quorl Krell Water District.', {'Quorl Krell Water District': 'organisation'}],
  [
    'The Russian Federation, Viet Nam, Türkiye and Côte d’Ivoire met the Islamic Republic of Iran.',
    {Russia: 'place', Vietnam: 'place', Turkey: 'place', 'Ivory Coast': 'place', Iran: 'place'},
  ],
  [
    'A woman from Quorl wept. Arrivals at Varlo Krell fell.',
    {Quorl: 'place', 'Varlo Krell': 'place'},
  ],
  ['They rowed for Lawyers Beyond Weirs in May.', {'Lawyers Beyond Weirs': 'organisation'}],
  ['Justice for Quorl said it rained.', {'Justice for Quorl': 'organisation'}],
  ['They met the Quorl Justice Working Group.', {'Quorl Justice Working Group': 'organisation'}],
  ['They met the Quorl Fact-Finding Mission.', {'Quorl Fact-Finding Mission': 'organisation'}],
  ['They joined the Quorl Families Project.', {'Quorl Families Project': 'organisation'}],
  [
    'A report by Quorl found leaks. “It leaks,” said Ada Vale, of Quorl. Quorl said it rained.',
    {Quorl: 'organisation', 'Ada Vale': 'person'},
  ],
  ['Pupils at St Odo’s primary school rowed.', {'St Odo’s primary school': 'organisation'}],
])('%s', async (text, types) => {
  expect(await named(text)).toEqual(types)
})

test.each([
  [
    'The Orm County State’s Attorney Ada Vale left. The State’s Attorney rows.',
    {'Orm County': 'place', 'Ada Vale': 'person'},
  ],
  [
    'President Ada Vale and Secretary of State Bo Reed left.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'House Speaker Ada Vale and House Minority Leader Bo Reed left.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    'The Permanent Mission of Norway said no. The General Coordination for Weirs said yes.',
    {'Permanent Mission of Norway': 'organisation'},
  ],
  ['The D.C. Circuit ruled in May.', {'D.C. Circuit': 'organisation'}],
  ['The Quorl Fire said nothing. It grew.', {}],
  [
    'The United States is late. They flew with United Airlines. For once, United said no.',
    {'United States': 'place', 'United Airlines': 'organisation'},
  ],
  [
    'They met at the Quorl Presidential Library and Museum.',
    {'Quorl Presidential Library and Museum': 'organisation'},
  ],
  ['It burned at 12 N. Varlo Blvd in May.', {'N. Varlo Blvd': 'place'}],
  ['She drove down the Ada Vale Expressway.', {'Ada Vale Expressway': 'place'}],
  [
    'They sued Ada Tessen, LLC in May. Quorl, Inc. said it rained.',
    {'Ada Tessen': 'organisation', Quorl: 'organisation'},
  ],
  ['It was a Class B Misdemeanor, and a Class C weir.', {}],
  [
    'The director of the Bureau of Fish and Weirs Ada Vale left.',
    {'Bureau of Fish and Weirs': 'organisation', 'Ada Vale': 'person'},
  ],
  [
    'IGP Daniel Varlo and Orm DPP Ida Krell met ADAs Ada Vale and Bo Reed.',
    {'Daniel Varlo': 'person', 'Ida Krell': 'person', 'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
  [
    '“It leaks,” said QNN Chief Law Enforcement and Weir Analyst Ada Vale.',
    {QNN: 'organisation', 'Ada Vale': 'person'},
  ],
  [
    'Orm State Commissioner of Boats, Alhaji Modu Varlo, met the Orm Police Public Relations Officer.',
    {'Modu Varlo': 'person', 'Orm Police': 'organisation'},
  ],
  ['Natural Resources and Environmental Weirs Minister Ada Varlo left.', {'Ada Varlo': 'person'}],
  [
    'Boats sank in Oslo, Chula Varlo, London and Orm.',
    {Oslo: 'place', 'Chula Varlo': 'place', London: 'place', Orm: 'place'},
  ],
  ['The Honourable Ada Varlo left.', {'Ada Varlo': 'person'}],
  ['Kelda MP Ada Varlo left.', {Kelda: 'place', 'Ada Varlo': 'person'}],
  [
    'She told the Norwegian Quorl news agency that the General Staff of the Norse Army left.',
    {Quorl: 'organisation', 'General Staff of the Norse Army': 'organisation'},
  ],
  ['She told QNN Tessen’s boat sank.', {QNN: 'organisation'}],
  ['Rep. Bill Varlo of Ohio left.', {'Bill Varlo': 'person', Ohio: 'place'}],
  [
    'There were calls in Congress for Ada Varlo’s boat. Rowers flock to Paris for the Weir Games.',
    {Congress: 'organisation', 'Ada Varlo': 'person', Paris: 'place'},
  ],
  [
    'The Quorl Department Office of Inspector General Ada Varlo rowed.',
    {'Quorl Department Office': 'organisation', 'Ada Varlo': 'person'},
  ],
  [
    'She joined Varlo, Tessen & Krell, a law firm. They asked Orm, Varlo & Reed and Bodmil.',
    {
      'Varlo, Tessen & Krell': 'organisation',
      Orm: 'organisation',
      'Varlo & Reed': 'organisation',
      Bodmil: 'organisation',
    },
  ],
  [
    'Detective Branch (DB) police left. Reed Solicitors met Quorl & Beyond.',
    {
      'Detective Branch': 'organisation',
      'Reed Solicitors': 'organisation',
      'Quorl & Beyond': 'organisation',
    },
  ],
  ['They asked the Marion County Sheriff.', {'Marion County': 'place'}],

  ['Rear Admiral Bodo Varlo left.', {'Bodo Varlo': 'person'}],
  ['They hired Varlo and Associates in May.', {'Varlo and Associates': 'organisation'}],
  [
    'The FBI, the Orm Bank, Quorl, and Tessen met in Oslo, Varlo and London.',
    {
      FBI: 'organisation',
      'Orm Bank': 'organisation',
      Quorl: 'organisation',
      Tessen: 'organisation',
      Oslo: 'place',
      Varlo: 'place',
      London: 'place',
    },
  ],
  ['She lived at 350 Ada Street.', {'Ada Street': 'place'}],
  [
    'A statement from Ada Vale Regarding Bo Reed was late.',
    {'Ada Vale': 'person', 'Bo Reed': 'person'},
  ],
])('of an office, a body and a street in capitals: %s', async (text, types) => {
  expect(await named(text)).toEqual(types)
})

test('what speaks is somebody where the text tells of a person, and of no body', async () => {
  const types = await named(
    'Tiger Varlo and his wife left. They saw Tiger Loopz. Fans of Tiger sang. Tiger Varlo said it rained. Tiger Varlo told rowers it was late. Tiger Varlo said it leaks. Tiger Varlo wrote that it was old.',
  )
  expect(types['Tiger Varlo']).toBe('person')
})

describe('a body is found', () => {
  test.each([
    ['as the agency of a picture', 'The weir at dawn. (AP Photo/Odo Quorl)', 'AP'],
    ['as what a story came from', 'It leaked for days.\n\n(Source: Bodmil)', 'Bodmil'],
    ['as a magazine of one word', 'Last month Tides magazine counted the boats.', 'Tides'],
    ['by what it is called', 'A firm called Quorl Tessen was late.', 'Quorl Tessen'],
    ['as who is told', 'It angered people. She told People so.', 'People'],
    ['as a team', 'They cheered for the Quorl City Chiefs, who won.', 'Quorl City Chiefs'],
    [
      'by what it is called, whatever its words are',
      'They met a group called the Quorl Conference of Weir Women (QCWW).',
      'Quorl Conference of Weir Women',
    ],
    ['as a team of a number', 'The Orm City 77ers lost.', 'Orm City 77ers'],
    ['with an aim', 'They met the Committee for a Fair Quorl.', 'Committee for a Fair Quorl'],
    [
      'with its place before it',
      'They met the City of Orm Police Department.',
      'City of Orm Police Department',
    ],
    [
      'with its place behind it',
      'They met the University of Orm at Tessen.',
      'University of Orm at Tessen',
    ],
    [
      'with two fields of study',
      'They met the Institute for Weir History and Quay Studies.',
      'Institute for Weir History and Quay Studies',
    ],
    ['whose head is in letters', 'It was the Orm DA’s Office.', 'Orm DA’s Office'],
    ['in a poll of its name', 'The latest Quorl University Poll shows it.', 'Quorl University'],
    ['as a journal', 'It stood in the journal Tides.', 'Tides'],
    ['as a caucus of two words', 'They asked the Freedom Caucus.', 'Freedom Caucus'],
    ['that something is based on', 'It is based on Supreme Court rules.', 'Supreme Court'],
    ['of letters and a number, with news', 'She was on QN1 News.', 'QN1 News'],
  ])('%s', async (_how, text, name) => {
    expect(await named(text)).toMatchObject({[name]: 'organisation'})
  })
})

test.each([
  'She was on The Bodmil on Monday.',
  'It was a performance of The Bodmil on Monday.',
  'The QSX 500 fell. The QSX 500 rose.',
  'They rowed the Quorla on. They rowed the Quorla off. They rowed the Quorla.',
  'They won the US Open.',
])('no body is named: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

describe('a line of names tells whose a picture or a text is', () => {
  const story = 'The weir leaks, the clerk said, and the council will mend it by May.'
  const below = (line: string): Promise<Readonly<Record<string, string>>> =>
    named(`Weir leaks at the mill\n\n${story}\n\n${line}\n\nNobody was hurt, the clerk said.`)

  test.each([
    ['Odo Quorl/Getty Images', {'Odo Quorl': 'person', 'Getty Images': 'organisation'}],
    ['ODO QUORL/AFP/Getty Images', {'ODO QUORL': 'person', AFP: 'organisation'}],
    ['Odo Quorl | Tides | Getty Images', {'Odo Quorl': 'person', Tides: 'organisation'}],
    ['Getty Images', {'Getty Images': 'organisation'}],
    ['EPA', {EPA: 'organisation'}],
    [
      'CreditCreditOdo Quorl/The Orm Times',
      {'Odo Quorl': 'person', 'The Orm Times': 'organisation'},
    ],
    ['Odo Quorl for The Orm Times', {'Odo Quorl': 'person', 'The Orm Times': 'organisation'}],
    ['Photograph by Odo Quorl, Norland Tides Creative', {'Norland Tides Creative': 'organisation'}],
    ['Credit: Odo Quorl/CoastHUB', {CoastHUB: 'organisation'}],
    ['QXA/VLEK/TORP', {QXA: 'organisation', VLEK: 'organisation', TORP: 'organisation'}],
    ['Source: Quorl Tribune', {'Quorl Tribune': 'organisation'}],
    ['H/T Quorl Daily', {'Quorl Daily': 'organisation'}],
    ['Sources: Reality Odo, QNN', {'Reality Odo': 'organisation', QNN: 'organisation'}],
  ])('%s', async (line, expected) => {
    expect(await below(line)).toMatchObject(expected)
  })

  test.each([
    'Photo: Handout',
    'BOATS/NETS',
    'Boats for the Orm mill',
    'Odo Quorl for Mayor',
    'Photo by Odo Quorl, Mayor of Orm',
    'Photo by Odo Quorl, Norway',
    'Photos by Odo Quorl and Ada Vale',
    'Photos: Weir Sinks the Old Boats',
    'The boats of Odo Quorl, a miller, leak for days via the mill.',
  ])('not %s', async (line) => {
    expect(Object.values(await below(line))).not.toContain('organisation')
  })

  test('with the outlet of a byline, and the agency that signs', async () => {
    const of = (line: string): Promise<Readonly<Record<string, string>>> =>
      named(`Weir leaks at the mill\n\n${line}\n\nMay 3, 2021\n\n${story}`)
    expect(await of('By Ada Quill | Orm News')).toEqual({
      'Ada Quill': 'person',
      'Orm News': 'organisation',
    })
    expect(await of('By Ada Quill for the Orm Courier')).toHaveProperty(
      ['Orm Courier'],
      'organisation',
    )
    expect(await of('By The Associated Press')).toEqual({'The Associated Press': 'organisation'})
  })
})

test('the agency of a picture is no part of the name behind it', async () => {
  expect(
    await named('The weir leaks. | Getty Ada Quorl counts boats\n\nAda Quorl, a keeper, rowed.'),
  ).toEqual({Getty: 'organisation', 'Ada Quorl': 'person'})
})

test.each([
  ['They opened Google Quorlmap.', {Google: 'organisation'}],
  ['They told Reuters Ada Quorl rows.', {Reuters: 'organisation', 'Ada Quorl': 'person'}],
  ['They rode a Boeing Q737.', {}],
  ['They met Greenpeace Norway.', {'Greenpeace Norway': 'organisation'}],
  ['The group Labour Without Weirs rowed.', {'Labour Without Weirs': 'organisation'}],
])('behind the name of a known firm stands what it makes: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('a government that knows is nobody', async () => {
  expect(await named('It is late, and the Government knows. They asked the Government.')).toEqual({
    Government: 'organisation',
  })
})

test('a foundation is called after whom the text tells of later', async () => {
  const {entities} = await articleOf(
    'The Quorl Organization leaks. Quorl rowed on. It rained on Ada Quorl, a keeper.',
    {language: 'en'},
  )
  const ada = entities.find(({name}) => name === 'Ada Quorl')
  expect(ada?.mentions).toHaveLength(2)
})

test('the short form of a union of states in small letters is the union', async () => {
  const names = await named('Nato met. The North Atlantic Treaty Organization rowed.')
  expect(names).toEqual({'North Atlantic Treaty Organization': 'organisation'})
})

test('a place that a sentence opens with is whole, whatever word it begins with', async () => {
  expect(await named('It has a new boat.\n\nNew York, a port, was late.')).toEqual({
    'New York': 'place',
  })
})

test.each([
  [
    'She led the Eel Abuse and Mental Weir Services Administration.',
    'Eel Abuse and Mental Weir Services Administration',
  ],
  ['Staff in the Governance and Legal Unit were late.', 'Governance and Legal Unit'],
  ['They met the Weir Theft and Eel Crimes Division.', 'Weir Theft and Eel Crimes Division'],
  ['Orm County Health and Human Services was late.', 'Orm County Health and Human Services'],
  ['Securities and Exchange Commission clerks were late.', 'Securities and Exchange Commission'],
])('the fields of a body are its name on both sides of “and”: %s', async (text, name) => {
  expect(await named(text)).toEqual({[name]: 'organisation'})
})

test('two bodies beside each other are two', async () => {
  expect(await named('They met the Quorl Times and Tessen Legal Unit in May.')).toMatchObject({
    'Quorl Times': 'organisation',
    'Tessen Legal Unit': 'organisation',
  })
  expect(await named('They met the Weir Crime Unit and Eel Theft Unit in May.')).toMatchObject({
    'Weir Crime Unit': 'organisation',
    'Eel Theft Unit': 'organisation',
  })
})

test.each([
  ['The Republican Senate leader was late.', {Senate: 'organisation'}],
  ['He won the Ohio Republican Senate primary.', {Senate: 'organisation'}],
  ['The Ohio Senate seat is his.', {Senate: 'organisation'}],
  ['The Ohio Senate was late.', {'Ohio Senate': 'organisation'}],
  ['The GOP Senate leader was late.', {Senate: 'organisation'}],
  [
    'Ada Vale left. The Vale White House was late.',
    {'Ada Vale': 'person', 'White House': 'organisation'},
  ],
])('a party, a state or a President is no part of a chamber’s name: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})

test('the President’s plane is no force', async () => {
  expect(await named('He was on Air Force One. The Air Force was late.')).toEqual({
    'Air Force': 'organisation',
  })
  expect(await named('He was on Air Force One.')).toEqual({})
})

test.each([
  'The Norway-Hamas talks failed. The Norway-Hamas talks would go on.',
  'The Norse-Danish weir leaks. The Norse-Danish weir would go on.',
])('what is between two is no body: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

test.each([
  ['She heard state radio. State Department clerks said it leaks.', 'State Department'],
  ['It was a secret. Secret Service men said it leaks.', 'Secret Service'],
])('the noun for a body alone is no name where a sentence opens: %s', async (text, name) => {
  expect(await named(text)).toMatchObject({[name]: 'organisation'})
})

test.each([
  'It rained. CLICK HERE TO GET THE QUORL APP. He left.',
  'They said GET OUT OF MY WEIR NOW and left.',
])('a stretch in capitals within a sentence names nobody by itself: %s', async (text) => {
  expect(Object.values(await named(text))).not.toContain('organisation')
})

test('letters in a row are names', async () => {
  expect(await named('They met QSB, WHO, QRT, QWK and QZV clerks.')).toMatchObject({
    QSB: 'organisation',
    QZV: 'organisation',
  })
})

test.each(['BBC One', 'Channel One', 'Radio 4'])('a station has a number: %s', async (name) => {
  expect(await named(`It was heard on ${name} on Monday.`)).toEqual({[name]: 'organisation'})
})

test.each([
  ['It was heard on QNN Radio on Tides on Monday.', 'QNN Radio'],
  ['They met the Orm Panel on Weir Rights.', 'Orm Panel on Weir Rights'],
])('what a body deals with is its name, and not what it is on: %s', async (text, name) => {
  expect(await named(text)).toMatchObject({[name]: 'organisation'})
})

test('a state and a union are two', async () => {
  expect(await named('They asked the United States and European Union to row.')).toEqual({
    'United States': 'place',
    'European Union': 'organisation',
  })
})

describe('an article before several words', () => {
  test.each([
    ['acts', 'The Varlo Tessen has launched a boat.', 'Varlo Tessen'],
    ['acts in a clause', 'They slept while the Varlo Tessen rowed.', 'Varlo Tessen'],
    ['is led', 'They met the director of the Varlo Tessen.', 'Varlo Tessen'],
    ['has members', 'They met members of the Varlo Tessen.', 'Varlo Tessen'],
    ['does what is done', 'It was tracked by the Varlo Tessen.', 'Varlo Tessen'],
    ['is worked for', 'She worked for the Varlo Tessen.', 'Varlo Tessen'],
    ['is told', 'She told the Varlo Tessen it leaks.', 'Varlo Tessen'],
    ['finds out', 'They read a report by the Varlo Tessen.', 'Varlo Tessen'],
    ['is a team', 'They saw the Orm Varlins.', 'Orm Varlins'],
    ['is a team of a city', 'They saw the Las Vegas Kings.', 'Las Vegas Kings'],
    ['is beaten', 'They beat the Varlo Tessen.', 'Varlo Tessen'],
    ['is of the nations', 'They met the UN Varlo Tessen.', 'UN Varlo Tessen'],
    ['is a paper', 'They read the Orm Tribune-Review.', 'Orm Tribune-Review'],
    ['is a branch of what is known', 'They met the Palestinian Hamas.', 'Palestinian Hamas'],
    ['is a parliament', 'They met the Norse Knesset.', 'Norse Knesset'],
    ['is a tribe', 'They met the Varlo Nation.', 'Varlo Nation'],
  ])('tells of a body that %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'organisation')
  })

  test.each([
    'They met the Odo Tessen star.',
    'They liked the Varlo Tessen.',
    'They rowed in the Varlo Tessen.',
    'They rowed at the Varlo Tessen.',
    'They walked in the Norse Varlins.',
    'They walked along the Orm Varlins.',
    'They used the Varlo Tessen feature.',
  ])('tells of no body by itself: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test.each([
    ['near which something is', 'They slept near the Varlo Tessen.', 'Varlo Tessen'],
    ['that is somewhere', 'They slept at the Varlo Tessen in Orm.', 'Varlo Tessen'],
    ['that is called a state', 'They won the Granite State.', 'Granite State'],
    ['that is called a state by more words', 'They won the Lone Star State.', 'Lone Star State'],
  ])('tells of a place %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'place')
  })

  test('tells of no place that is a federal or a religious state', async () => {
    expect(await named('They met the Islamic State.')).toEqual({'Islamic State': 'organisation'})
    expect(await named('They met the Norwegian State.')).toEqual({})
  })
})

describe('an article with a capital', () => {
  test.each([
    ['a paper that tells', 'It leaks, The Varlo told us. They know, The Varlo said.', 'The Varlo'],
    ['a paper told by its name alone', 'It leaks, Varlo said. They read The Varlo.', 'The Varlo'],
    ['who plays', 'They saw the singer and The Varlins.', 'The Varlins'],
    ['letters', 'In Orm The QSB was late.', 'The QSB'],
    ['who sends it', 'PORT ORM (The Tide Varlin) It rained.', 'The Tide Varlin'],
  ])('tells of a body: %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name, 'organisation')
  })

  test.each([
    'She won a prize for The Varlo.',
    'They slept in The Varlins. She liked Varlins.',
    'They met Ada Vale, whom they liked in The Varlo Diaries.',
  ])('tells of a work: %s', async (text) => {
    expect(Object.values(await named(text))).not.toContain('organisation')
  })

  test('tells of somebody who is told to be one', async () => {
    expect(await named('It leaks, The Varlo, who rows, said.')).toEqual({'The Varlo': 'person'})
  })

  test('tells of a city or a state', async () => {
    expect(await named('They rowed in The Hague.')).toEqual({'The Hague': 'place'})
    expect(await named('The boats of The Gambia are late.')).toEqual({Gambia: 'place'})
  })
})

test('those of a party in a chamber or a state are several', async () => {
  const text =
    'House Republicans met Ohio Democrats. Texas Senate Republicans left. They met the Varlo Democrats.'
  expect(await named(text)).toEqual({
    'House Republicans': 'group',
    'Ohio Democrats': 'group',
    'Texas Senate Republicans': 'group',
    'Varlo Democrats': 'organisation',
  })
})

test.each([
  ['a prize, played for or given', 'Oscar hopefuls won a Bodmil.', 'Oscar'],
  ['what a chancellor tells once a year', 'They heard that the Budget will be late.', 'Budget'],
  ['a cup of nations', 'They row in the Varlo Six Nations.', 'Varlo Six Nations'],
  ['a cup of champions', 'The Champions League has begun.', 'Champions League'],
  ['what somebody finds', 'They saw Finding Varlo and wept.', 'Finding Varlo'],
  [
    'a drama that has won',
    'The drama Ada Varlo has won a prize. They liked Ada Varlo.',
    'Ada Varlo',
  ],
  ['a series', 'They saw the comedy series Bodmil Quorl.', 'Bodmil Quorl'],
  ['a show with a letter', 'The X Varlin winner left.', 'X Varlin'],
  ['an office of the law', 'They met the Lord Chief Justice, who left.', 'Chief Justice'],
  ['a field and a word', 'They rowed in Vice City.', 'City'],
])('nobody and no body is %s', async (_, text, name) => {
  const names = await named(text)
  expect(names[name] ?? 'place').toBe('place')
})

test('an office stands before a name that is no word', async () => {
  expect(await named('They met General Varlo, Coach Tessen and PC Varlin.')).toEqual({
    Varlo: 'person',
    Tessen: 'person',
    Varlin: 'person',
  })
})

test('a part of a county by its side', async () => {
  expect(await named('The wind reached W Yorkshire.')).toEqual({'W Yorkshire': 'place'})
})

test('those who have won are a team, and who has won is somebody', async () => {
  expect(await named('They met Quorl, who have won.')).toEqual({Quorl: 'organisation'})
  expect(await named('They met Quorl, who has won.')).toEqual({Quorl: 'person'})
  expect(await named('They met Sheff Utd.')).toEqual({'Sheff Utd': 'organisation'})
})

test('the town of a council is not that, and an academy is its name', async () => {
  const text = 'She sang at Varlo Academy. They left Tessen Council.'
  const {entities} = await articleOf(`${text} The Varlo band and the Tessen band met.`, {
    language: 'en',
  })
  expect(entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Varlo Academy', 2],
    ['Tessen Council', 1],
  ])
})

test('a club of runners behind a name', async () => {
  expect(await named('Ada Vale (Varlo Harriers) and Bo Reed (Tessen AC) ran.')).toMatchObject({
    'Varlo Harriers': 'organisation',
    'Tessen AC': 'organisation',
  })
})

describe('what is no body', () => {
  test.each([
    ['a word that opens a name', 'They met the Tax Watch Committee. Tax boats were late.', 'Tax'],
    ['a word in capitals', 'They have SQUAD boats.', 'SQUAD'],
    ['what sort of rower', 'Regular rower Ada Vale left.', 'Regular'],
    ['what sort of a people’s rower', 'Regular Norse rower Ada Vale left.', 'Regular Norse'],
  ])('%s', async (_, text, name) => {
    const {entities} = await articleOf(text, {language: 'en'})
    const texts = entities
      .filter(({type}) => type === 'organisation')
      .flatMap(({mentions}) => mentions.map(({span}) => text.slice(span.start, span.end)))
    expect(texts).not.toContain(name)
  })

  test('a town that a council is of', async () => {
    const text = 'They met Varlo Borough Council. They liked Varlo’s weir.'
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({mentions}) => mentions.length)).toEqual([1])
  })

  test.each([
    ['of whom a calling tells', 'It was a boat for the broadcaster Quorla Varlin.'],
    ['whom one works with', 'He worked with Quorla Varlin.'],
  ])('somebody %s', async (_, text) => {
    expect(await named(text)).toEqual({'Quorla Varlin': 'person'})
  })

  test('but the rival of a firm', async () => {
    expect(await named('They met its larger rival Quorla Varlin.')).toEqual({
      'Quorla Varlin': 'organisation',
    })
  })

  test('but what acts where its name opens with a word', async () => {
    const text = 'They met the Tax Watch Committee. They said Tax would row.'
    expect(await named(text)).toHaveProperty('Tax', 'organisation')
  })
})

test.each([
  ['Quorl, a seller of squid who rows, said it was late.', {Quorl: 'person'}],
  ['Quorl, a seller of squid, said it was late.', {Quorl: 'organisation'}],
  ['Quorl Brannwick left early. They were met by an aide to Quorl.', {'Quorl Brannwick': 'person'}],
  [
    'The head of the contractor, Quorl Access, is Bo Reed.',
    {'Quorl Access': 'organisation', 'Bo Reed': 'person'},
  ],
  ['The Weir and Metal Dyers’ Union was late.', {'Weir and Metal Dyers’ Union': 'organisation'}],
  ['The Weir and Dyers’ Union were late.', {Weir: 'organisation', 'Dyers’ Union': 'organisation'}],
])('what stands beside a name tells whether it is somebody: %s', async (text, names) => {
  expect(await named(text)).toEqual(names)
})
