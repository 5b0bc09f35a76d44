import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

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
      'before what is told of who says them, and before what another says who begins with “but”',
      'They were of one town and had boats, said Ida Lund, the head of the yard where the boats are built. The lock was late, said Bo Reed, a friend of the smith who built it. The board confirmed that it had met but the firm denied talks had begun. Two flights arrived, according to the flight tracking website Skylog. The union was late, according to the crew blaming mayor Otto Lind.',
      [
        'Ida Lund | said | They were of one town and had boats',
        'Bo Reed, a friend of the smith who built it | said | The lock was late',
        'The board | confirmed | that it had met',
        'the firm | denied | talks had begun',
        'the flight tracking website Skylog | according to | Two flights arrived',
        'the crew | according to | The union was late',
      ],
    ],
    [
      'before the only verb that the sentence has for who says them',
      'Two rowers who said the dam was unsafe have been held. A cook who told police that her house had burned was taken to Orm. Bakers who said they were told to wait in homes flooded by the river were moved. Ada Vale knows the man who said the lock was shut. A nurse who denounced the board lost her boat. Two carters who said it was foul have not been believed. A smith who reported fraud at the mill may not be paid.',
      [
        'who | said | the dam was unsafe',
        'who | told | that her house had burned',
        'who | said | they were told to wait in homes flooded by the river',
        'who | said | the lock was shut',
        'who | denounced | the board',
        'who | said | it was foul',
        'who | reported | fraud at the mill',
      ],
    ],
    [
      'behind an aside between who speaks and the verb',
      'The clerk when contacted by the Post said the lock was shut. Bo Reed when asked whether it leaked said it did. Ada Vale, while reacting to the note said it was late. Ida Lund smiled when reached by rowers who said it held.',
      [
        'The clerk | said | the lock was shut',
        '- | asked | whether it leaked',
        'Bo Reed | said | it did',
        'Ada Vale | said | it was late',
        'who | said | it held',
      ],
    ],
    [
      'a sentence that leads to marked words, but not where it was said',
      'Addressing the hall in Orm, Ada Vale said, “the lock is shut.”',
      ['Ada Vale | said | “the lock is shut.”'],
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
