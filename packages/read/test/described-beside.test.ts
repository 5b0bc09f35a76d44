import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('who is meant where the article tells more beside the words', () => {
  test.each([
    [
      'who leads what a minister is over',
      'Ida Lind, an economist who leads the defence ministry, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['Ida Lind'],
    ],
    [
      'and not who runs something else',
      'Ida Lind, who runs marathons, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['the defence minister'],
    ],
    [
      'nor who leads what no ministry is',
      'Ida Lind, who leads the defence for the accused, came. Bo Reed, the health minister, did not.\n\n“It is late,” the defence minister said.',
      ['the defence minister'],
    ],
    [
      'and no shadow minister where something else is opposed, or the minister is meant',
      'Ida Lind, who speaks Norse despite opposition from kin, met Bo Reed, a minister. Ada Vale, who speaks on ports for the opposition, met Cy Orm.\n\n“It is late,” the minister said.',
      ['Bo Reed'],
    ],
    [
      'nobody where who speaks for the opposition is no minister',
      'Ada Vale, who speaks on ports for the opposition, met Bo Reed. “It is late,” the minister said.',
      ['the minister'],
    ],
    [
      'what somebody speaks is for no opposition',
      'Ada Vale, who speaks Norse despite opposition from kin, met Bo Reed, a minister. “It is late,” the shadow minister said.',
      ['the shadow minister'],
    ],
    [
      'what stands behind a name in another script',
      'Ona Tarn (小林), a teacher, came. Ida Lind, a baker, did not.\n\n“It is late,” the teacher said.',
      ['Ona Tarn'],
    ],
    [
      'what somebody does something as',
      'Ida Lind runs the ferry. As a former nurse, she had seen worse.\n\nBo Reed, a clerk, did not wait. Odo Vale rows.\n\n“It is late,” the former nurse said.',
      ['Ida Lind'],
    ],
    [
      'and not while somebody else does something',
      'Ida Lind runs the ferry. As a nurse warned her, she rose.\n\nBo Reed, a clerk, did not wait. Odo Vale rows.\n\n“It is late,” the nurse said.',
      ['the nurse'],
    ],
    [
      'a chairperson, and a politician for short',
      'Trust chairperson Ida Quorl came. Alderman Bo Reed did not.\n\n“It is noon,” the chair said. “It is late,” the pol said.',
      ['Ida Quorl', 'Bo Reed'],
    ],
    [
      'no predecessor who only has the surname',
      'Ada Quorl led the mill for 19 years. “It is late,” her predecessor said at a dinner.\n\nShe married Odo Quorl, a cousin.',
      ['her predecessor'],
    ],
    [
      'nobody who says the motto of a body',
      'Orm Ferries has 12 boats. Its motto is “We come back.”',
      [null],
    ],
    [
      'a bare surname with words of one',
      'Ada Vale of the ruling Orm party spoke. Bo Vale of the opposition spoke too.\n\nThe ruling party’s Vale said the mill was “a hole with a roof”.',
      ['Ada Vale'],
    ],
    [
      'a bare surname with a pronoun',
      'Mr Bo Vale spoke. Ms Ada Vale spoke too.\n\nIn her last letter, Vale wrote that the mill was “a hole with a roof”.',
      ['Ada Vale'],
    ],
    [
      'a rank before a surname that another bears',
      'Dr Ada Reed, a surgeon, came late. Sgt Bo Reed, of the guard, came early. Maj Gen Odo Reed never came.\n\nIt rained.\n\nSgt Reed said it was “cold”. Maj Gen Reed said it was “hot”.',
      ['Bo Reed', 'Odo Reed'],
    ],
    [
      'a surname with the honorific of a man, where she walked with her husband',
      'Kim Vale, 67, was walking with her husband across a field. In a statement, Lee Vale called it “late”.\n\nIt rained.\n\nMr Vale said it was “sad”.',
      ['Lee Vale', 'Lee Vale'],
    ],
    [
      'an uncle, who is older',
      'Bo Reed, a miller, lost. His nephew, Carl Reed, won.\n\n“He is a fool,” the older man said. “So is he,” the younger man said.',
      ['Bo Reed', 'Carl Reed'],
    ],
    [
      'a court that has said so, not one that has heard it',
      'The rule was “unfair”, the tribunal said. The driver was “late”, the inquest was told.',
      ['tribunal', null],
    ],
    [
      'a namesake',
      'Ada Vale and Bo Vale met at noon. “We have the votes we need,” said Ada Vale. Her namesake was unsure. “We shall count them again,” he said.',
      ['Ada Vale', 'Bo Vale'],
    ],
    [
      'a relation who is told of again',
      'Ada Vale keeps the inn. Her niece, Ida Reed, cooks. Otto Lind came.\n\nThe niece would not say why. “He never pays for his soup,” she said.',
      ['Ida Reed'],
    ],
    [
      'the only one named so far',
      'Ada Vale scored twice at Orm.\n\n“I closed both of my eyes,” the newcomer said.',
      ['Ada Vale'],
    ],
    [
      'not where the word was used of somebody',
      'A newcomer waved at Ada Vale.\n\n“I closed both of my eyes,” the newcomer said.',
      ['the newcomer'],
    ],
    [
      'who heads, not the deputy head',
      'Ada Vale, who heads the village committee, came. The deputy head, Bo Reed, came too.\n\nThe committee head left early. “I was asked to think again,” she said.',
      ['Ada Vale'],
    ],
    [
      'a grandmother by her grandson',
      'Ada Vale, 68, climbed the roof with a grandson. Ida Reed, a nurse, waited.\n\nThe grandmother went home. “I left the light on all night,” she said.',
      ['Ada Vale'],
    ],
    [
      'whose something it is',
      'Ada Vale, a vegetable seller, came with Bo Reed, a nurse.\n\nThe vegetable seller’s stall was gone. “They took it in the night,” she said.',
      ['Ada Vale'],
    ],
    [
      'a relation by the name that both bear',
      'Mr Bo Reed was held. Otto Lind wrote the report. His sister, Ada Reed, came. “He asked what month it was,” she said. “Then he said, ‘Tell them no.’”',
      ['Ada Reed', 'Ada Reed', 'Bo Reed'],
    ],
    [
      'her cousin, told again with a clause',
      'Ada Vale left. “I counted every tree,” she said. Her cousin, Bo Vale, stayed.\n\nAda went to bed early. Her cousin, who is 51, did not. “One more summer of this,” he said.',
      ['Ada Vale', 'Bo Vale'],
    ],
    [
      'a surname after the two men',
      'Mr Bo Reed and Mr Odo Reed struck. Ms Ada Reed watched.\n\nThe two men shared a step. “It is a long strike,” Reed said.',
      ['[Bo Reed, Odo Reed]'],
    ],
    [
      'the one of whom no trade is told',
      'Ada Vale, the clerk, took over from her father, Odo Lind. The founder, who is chairman, said he was “in no hurry”.',
      ['Odo Lind'],
    ],
    [
      'the star of whom no trade is told',
      'The board met at dawn.\n\nThe tribute that Orm rowing star Ada Vale paid to the old pilot, Bo Reed, caused a row. The Quay player said it was “a long night”.',
      ['Ada Vale'],
    ],
    [
      'who spoke where words are only pointed at',
      'Ada Vale spoke for an hour. Here is the line that will be heard: “I will not say sorry for the lock.”',
      ['Ada Vale'],
    ],
    [
      'either counsel, where both sides were asked',
      'Ada Vale, prosecuting, said the till was empty. Ida Brenner, who represents the driver, said it was full.\n\nThe judge asked Ms Vale and Ms Brenner how long they needed. “Ten minutes,” counsel said.',
      ['[Ada Vale, Ida Brenner]'],
    ],
    [
      'the last of two children whom their number tells, and no father of theirs',
      'Ada Vale married Carl Vale, a cousin, and they had two daughters, Mina, a dentist, and Lotte, who flies.\n\n“I learnt it from her,” said the younger daughter. “She did,” said the elder daughter.',
      ['Lotte', 'Mina'],
    ],
    [
      'nobody of another gender',
      'Mr Bo Vale met Mr Carl Vale. “It leaks,” the younger daughter said.',
      ['the younger daughter'],
    ],
    [
      'the younger of a surname',
      'Bo Reed, 74, and Odo Reed, 39, disagreed. “It is only the wiring,” the younger Reed said.',
      ['Odo Reed'],
    ],
    [
      'who acts after a question that was asked',
      'Ada Vale, the mayor, came. Bo Reed, a baker, came.\n\nAsked what she would do, the mayor laughed. “Coffee.”',
      ['Ada Vale'],
    ],
    [
      'who acts after a question with an aside in it',
      'Asked by Mrs Vale what, in that case, she paid the clerk for, Bo Reed shrugged. “Coffee.”',
      ['Bo Reed'],
    ],
    [
      'not who asked',
      'Mr Bo Reed was the first witness. “I noticed the great weight,” he said. Ida Lind asked how large it was. “As large as a lamb,” he said.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'not an unnamed asker',
      'Ms Ada Vale said the lock was safe. “I refer you to the board,” she added. A reporter asked what boards those were. “The big ones,” she replied.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'its report',
      'The Orm Lock Board met. Its report said the lock was “a patient”.',
      ['Orm Lock Board'],
    ],
    [
      'both of a surname',
      'Bo Reed and Odo Reed met. Ada Vale watched. Both Reeds said the lock was “a patient”.',
      ['Bo Reed + Odo Reed'],
    ],
    [
      'a fisherman by what he did',
      'Bo Reed, 70, has fished the loch since May. Ada Vale, a vet, waved.\n\n“I told her not to wear yellow,” the fisherman said.',
      ['Bo Reed'],
    ],
    [
      'a verb in another tense',
      'Ada Vale represented the miller. Bo Reed, a vet, waved.\n\n“I told him not to wear yellow,” the lawyer said.',
      ['Ada Vale'],
    ],
    [
      'where somebody lives',
      'Ada Vale, who lives on the ninth floor, moved her piano. Ida Reed, a vet, waved.\n\nThe pianist on the ninth floor would not stop. “It leans a little to the left,” she said.',
      ['Ada Vale'],
    ],
    [
      'a people by its country’s adjective',
      'The Icelandic skipper Ada Vale came. Ida Reed, a vet, waved.\n\nThe Icelander was asked to stay. “There will be a lunch first,” she said.',
      ['Ada Vale'],
    ],
    [
      'an answer to a question',
      '“I have kept the weir for years,” said Ada Vale.\n\n“Do you ever sleep at night?” asked Bo Reed.\n\n“Never in the eel season.”',
      ['Ada Vale', 'Bo Reed', 'Ada Vale'],
    ],
    [
      'a shortened rank',
      'Its commander, Col. Ada Vale, sat by Ida Reed, a vet.\n\nThe colonel left at noon. “There will be a lunch first,” she said.',
      ['Ada Vale'],
    ],
    [
      'a parent of so many',
      'Mr Bo Reed, a father of two, came. Ida Reed, a vet, waved. “The noodles were cheap until May,” the father of two said.',
      ['Bo Reed'],
    ],
    [
      'not the last who was named, where a people is',
      'Mr Otto Lind won. Mr Bo Reed lost twice. “I have lost the bet as well,” he said.\n\nThe German was asked to go. “She has said no to that,” he said.',
      ['Bo Reed', 'The German'],
    ],
    [
      'either of two whom “and” joins',
      'Mr Bo Reed and Mr Odo Lind met for an hour. “The door is not closed to us,” he said.',
      ['[Bo Reed, Odo Lind]'],
    ],
    [
      'not both where a pronoun fits one',
      'Mr Bo Reed and Ms Ada Vale met for an hour. “The door is not closed to us,” he said.',
      ['Bo Reed'],
    ],
    [
      'the younger of two by their ages, whatever they do',
      'Ada Vale, 49, and Ida Lind, 53, make blankets.\n\n“Hers are tight,” said Ida Lind.\n\n“Hers are loose,” said the younger weaver. “I like mine,” said the elder.',
      ['Ida Lind', 'Ada Vale', 'Ida Lind'],
    ],
    [
      'the younger of the two',
      'Bo Reed, 52, and Carl Novak, 38, deny theft.\n\nThe older defendant rose first. “It is late,” he said. “It is,” said the younger of the two.',
      ['Bo Reed', 'Carl Novak'],
    ],
    [
      'whose predecessor somebody is, by who ousted whom',
      'Mayor Ada Vale thanked Bo Reed, whom she defeated in May. “It leaks,” she said.\n\n“It always leaked,” her predecessor said. “I mended it,” the former mayor added.',
      ['Ada Vale', 'Bo Reed', 'Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who replaced which one',
      'Its acting skipper, Ada Vale, came in June. “It leaks,” she said. Bo Reed, the Tarn man whom she replaced, did not come.\n\n“It held,” the former skipper said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'the former one not as whoever is acting, but as who has stepped aside',
      'Ada Vale, its rector for ten years, stepped aside in May. Bo Reed, 38, has been acting rector since.\n\n“It leaks,” said the former rector. “It holds,” said the acting rector.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'by an office before a comma, a party or a style and the name',
      'The leader of the town council, Conservative Bo Reed, came. The head of the Lock Union, Comrade Ada Vale, came, too.\n\n“It leaks,” the council leader said. “It holds,” the union’s head said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'by an office with capitals, also of one whom no list of offices has',
      'It was led by Ada Vale, Managing Director, and Bo Reed, Master Distiller.\n\nThe Master Distiller, who came as a boy, called it “slow”. “It leaks,” the managing director said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'a repairman as the mechanic',
      'On the quay the repairman Bo Reed has mended engines since May. “They hum,” the mechanic said.',
      ['Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who took over what from whom',
      'Ada Vale took over the mill in August from Bo Reed. “It leaks,” she said.\n\n“It always leaked,” her predecessor said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose predecessor somebody is, by who came when another left',
      'Ada Vale became mayor in May, after Bo Reed retired. “It leaks,” she said.\n\n“It always leaked,” her predecessor said.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose successor somebody is, by who handed over',
      'Bo Reed handed over to Ada Vale in May. “It leaks,” he said.\n\n“It always leaked,” his successor said.',
      ['Bo Reed', 'Ada Vale'],
    ],
    [
      'not the mayor as the former one',
      'Ada Vale, the mayor, rowed with Ida Lind. “It leaks,” the former mayor said.',
      ['the former mayor'],
    ],
    [
      'the other of two who act together, by what each is to the other',
      'Ada Vale and Bo Reed came. “It leaks,” Vale said. “It always leaked,” said her colleague.\n\n“We knew,” Reed said. “We did not,” said his co-owner.',
      ['Ada Vale', 'Bo Reed', 'Bo Reed', 'Ada Vale'],
    ],
    [
      'the other of two whom a paragraph names apart',
      'Ada Vale, a botanist, took ten cores. Ida Lind, a chemist, took four. “It leaks,” the chemist said. “It always leaked,” said her rival.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'the other, where one of two has spoken',
      'Ada Vale and Ida Lind met. “It leaks,” Vale said. “It always leaked,” the other woman said.',
      ['Ada Vale', 'Ida Lind'],
    ],
    [
      'the other, where nobody knows who has spoken',
      'Ada Vale and Ida Lind met. “It leaks,” one of them said. “It always leaked,” the other answered.',
      ['[Ada Vale, Ida Lind]', '[Ada Vale, Ida Lind]'],
    ],
    [
      'not a friend of one of three',
      'Ada Vale met Ida Lind and Bo Reed. “It leaks,” Vale said. “It always leaked,” said her friend.',
      ['Ada Vale', 'her friend'],
    ],
    [
      'somebody’s opposite number, who is called alike',
      'Bo Reed, the Orm manager, left. “It leaks,” he said. “It did not,” said his opposite number, Cy Lind.\n\nThe two managers met. “It is mended,” the manager said.',
      ['Bo Reed', 'Cy Lind', '[Bo Reed, Cy Lind]'],
    ],
    [
      'the upper one and not the lower',
      'Bo Reed, manager of the lower mill, takes the old. Cy Lind manages the upper mill. “It leaks,” said the manager of the upper mill.',
      ['Cy Lind'],
    ],
    [
      'an associate minister and not the minister',
      'Minister Ada Vale came late. Her associate, Ida Lind, did not. “It leaks,” the associate minister said. “It does,” the minister said.',
      ['Ida Lind', 'Ada Vale'],
    ],
    [
      'either of two whose names begin alike',
      'Daw Khin Mar Oo and Daw Khin Than Nu weave. “It leaks,” Daw Khin Than Nu said. Both laughed. “It does,” Daw Khin said.',
      ['Khin Than Nu', '[Khin Mar Oo, Khin Than Nu]'],
    ],
    [
      'her sister, of three who bear a surname',
      'Ada and Ida Lind keep the inn. Their father, Bo Lind, left. “It leaks,” Ada said. “It does not,” her sister said.',
      ['Ada Lind', 'Ida Lind'],
    ],
    [
      'the present mayor, and not the former one',
      'Ada Vale, the mayor, met Ida Lind, the former mayor. “It leaks,” the present mayor said.',
      ['Ada Vale'],
    ],
    [
      'the younger of two called by given names',
      'Odo Lind trains his daughters. Ada, 24, won. Ida, 21, came fourth.\n\n“I will not be waiting again,” said the younger one.',
      ['Ida'],
    ],
    [
      'an office with a capital',
      'Ada Vale, chairman of the mill, came. “We start at noon,” the Chairman said.',
      ['Ada Vale'],
    ],
    [
      'an epithet with a capital',
      'Otto Lind came first. “I left my skis at home,” the Icelander said.',
      ['Otto Lind'],
    ],
    [
      'a people of two words',
      'Otto Lind left for home. Bo Reed, who coaches, shouted: “Row.”\n\n“I left my skis at home,” the New Zealander said.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'not whoever wrote the article',
      'By Ada Vale\n\nORM — The bus of Republican Otto Lind broke down on Sunday.\n\n“I left my skis at home,” the former congressman said.',
      ['Otto Lind'],
    ],
    [
      'not the only one called so, of two whose ages are not told',
      'The captain, Otto Lind, met Bo Reed. The older captain has rowed since May. “I left my skis at home,” he said.',
      ['The older captain'],
    ],
    [
      'not the county of a commissioner',
      'Orm County health commissioner Otto Lind came.\n\nThe county said it “remains committed to row boats”.',
      ['Orm County'],
    ],
    [
      'not where two are near',
      'Otto Lind beat Bo Reed. “I left my skis at home,” the Icelander said.',
      ['the Icelander'],
    ],
    [
      'a company',
      'Orm Electronics shut the line. The company said it had “run out of sand”.',
      ['Orm Electronics'],
    ],
    [
      'whose mother is called so',
      'Ida Lind, the twins’ mother, had brought a lamp. “It leaks,” Bo Reed said.\n\nTheir mother had to leave. “It rained,” she said.',
      ['Bo Reed', 'Ida Lind'],
    ],
    [
      'one of two mothers',
      'Ida Lind, a mother, had brought a lamp. Ada Vale, a mother of two, came. “It leaks,” Bo Reed said.\n\nTheir mother had to leave. “It rained,” she said.',
      ['Bo Reed', 'Their mother'],
    ],
    [
      'a question that brings somebody up',
      'The caretaker had the keys. “I never lost one of them,” said Bo Reed.\n\nAda Vale came in. “I lost the cellar key,” she said.\n\nAnd the caretaker? He sighed. “I have ordered a new lock.”',
      ['Bo Reed', 'Ada Vale', 'Bo Reed'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })

  test('in a turn of a conversation “I” is whose turn it is, and “he” somebody else', async () => {
    expect(
      await voices(`Ada Vale and Bo Reed filmed Mr Otto Lind. Mr Lind wrestles.

Ada: I told him, “Two weeks.” He said, “That is one too many.”`),
    ).toEqual(['Ada Vale', 'Otto Lind'])
  })
})
