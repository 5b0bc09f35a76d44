import {describe, expect, test} from 'vitest'
import {fromText} from '../src/text.ts'
import {factsOf} from './hand-made-draft.ts'

describe('which clauses a date dates', () => {
  /** Labels with dates, and the status where it is not "happened". */
  const told = (text: string) =>
    factsOf(text).events.map(
      ({label, edtf, status}) => `${label} (${edtf}${status === 'happened' ? '' : `, ${status}`})`,
    )

  test.each([
    // A verb group behind a date, or around it
    ['Carl Novak on Monday was charged.', 'Carl Novak was charged (2024-03-11)'],
    ['The board on Monday had been warned.', 'The board had been warned (2024-03-11)'],
    [
      'The court will on 3 May rule on the toll.',
      'The court will rule on the toll (2024-05-03, planned)',
    ],
    ['Kelmark is in May due to move.', 'Kelmark due to move (2024-05, planned)'],
    ['Kelmark has since 2019 led them.', 'Kelmark has led them (2019/..)'],
    ['A fire on Monday tore through the yard.', 'A fire tore through the yard (2024-03-11)'],
    // Whom the label begins with
    [
      'Ada Vale then moved to Orm in 1999, before joining the Vale crew in 2000.',
      'Ada Vale then moved to Orm (1999)',
      'Ada Vale joining the Vale crew (2000)',
    ],
    ['After taking charge in 1999, Ada Vale shut the yard.', 'Ada Vale taking charge (1999)'],
    ['Ada Vale set a mark beaten by nobody before leaving in 1999.', 'Ada Vale leaving (1999)'],
    ['The crew left after being sacked in 1999.', 'The crew being sacked (1999)'],
    ['Ada Vale left after having been sacked in 1999.', 'Ada Vale having been sacked (1999)'],
    ['The mayor suggested the board could vote in 2026.', 'the board could vote (2026, forecast)'],
    ['They praised the film, to be shown on Sunday.', 'the film to be shown (2024-03-17, planned)'],
    [
      'Sales of legally landed eels shot up in 2019.',
      'Sales of legally landed eels shot up (2019)',
    ],
    ['The board unanimously voted in 2019.', 'The board unanimously voted (2019)'],
    [
      'Ada Vale, Orm Lines’ former head of boats, warned them in 2019.',
      'Ada Vale warned them (2019)',
    ],
    ['Those who left in 2019 were glad.', 'Those left (2019)'],
    [
      'She was made head of an Orm fair, to be held in May.',
      'an Orm fair to be held (2024-05, planned)',
    ],
    ['Orm Lines, best known for its tugs, sank in 2019.', 'Orm Lines sank (2019)'],
    ['Catches, such as eels, also fell in 2019.', 'Catches fell (2019)'],
    ['The guild, after a lean year, won in 2019.', 'The guild won (2019)'],
    ['Ada Vale denied it and on Sunday blamed the crew.', 'Ada Vale blamed the crew (2024-03-10)'],
    ['Ada Vale is glad and 2025 will see it rise.', 'will see it rise (2025, planned)'],
    [
      'The mayor announced under-16s will be banned in May 2025.',
      'under-16s will be banned (2025-05, planned)',
    ],
    [
      'Figures released earlier this year showed a high in 2019.',
      'Figures released (2024)',
      'Figures released earlier this year showed a high (2019)',
    ],
    ['Having turned 19 in 2019, Ada Vale left.', 'Ada Vale having turned 19 (2019)'],
    ['When asked about it on Sunday, Ada Vale wept.', 'Ada Vale being asked about it (2024-03-10)'],
    ['Ada Vale wept when asked about it on Sunday.', 'Ada Vale being asked about it (2024-03-10)'],
    [
      'Once built in 2025, the Orm Bridge will be long.',
      'the Orm Bridge being built (2025, planned)',
    ],
    [
      'Orm Lines was named in a list, having sold 40 tugs in 2019.',
      'Orm Lines having sold 40 tugs (2019)',
    ],
    [
      'On Friday, Orm Lines’ clerk, who sank a boat in 2019, wept.',
      'Orm Lines’ clerk, who sank a boat in 2019, wept (2024-03-08)',
      'Orm Lines’ clerk sank a boat (2019)',
    ],
    [
      'In 2019, they called it the “Queen of Orm,” and left.',
      'they called it the “Queen of Orm” (2019)',
    ],
    // What a date is compared with, or is told of, is of another time
    ['Ticket sales were about the same as 2019 levels.'],
    ['Crews were as many as in 2019.'],
    ['Catches were 28% more than in 2019.'],
    ['Catches were of more than 40 tons in 2019.', 'Catches were of more than 40 tons (2019)'],
    ['Shares have risen 10% from their lows in early February.'],
    [
      'It was found with high levels of salt in 2019.',
      'It was found with high levels of salt (2019)',
    ],
    ['Growth is higher than the gains of crews recorded in December.'],
    ['It is higher than the 40 tons that all crews landed in 2019.', 'all crews landed (2019)'],
    ['The toll is expected to rise, according to a forecast by the Orm Bank in December.'],
    [
      'Ten were killed, according to police, on Monday.',
      'Ten were killed, according to police (2024-03-11)',
    ],
    ['At the same time fares have risen since 2019.', 'the same time fares have risen (2019/..)'],
    ['On Monday the hall resembled a morgue.', 'the hall resembled a morgue (2024-03-11)'],
    ['Crews fell from high roofs on Monday.', 'Crews fell from high roofs (2024-03-11)'],
    [
      'The cut in 2019 would be undone by the law.',
      'The cut would be undone by the law (2019, forecast)',
    ],
    ['Orm Rovers dominated in 2019.', 'Orm Rovers dominated (2019)'],
    [
      'Ada Vale of Orm, to be tried next Monday, wept.',
      'Ada Vale of Orm to be tried (2024-03-18, planned)',
    ],
    ['A guard was hit before being shot on Monday, crews said.', 'A guard being shot (2024-03-11)'],
    ['Asked about it on Monday, Ada Vale wept.', 'Ada Vale being asked about it (2024-03-11)'],
    [
      'The fund has grown for years, with this year no exception.',
      'The fund has grown for years (2024)',
    ],
    ['The raid was similar to one on 3 March.'],
    ['It mirrored those of 2019.'],
    ['Boats like the Orm, which was built in 2019, sank.', 'the Orm was built (2019)'],
    ['It is only the second time it has burned since 1998.'],
    ['Crews say that it leaks, pointing to a fire in May.', 'fire in May (2023-05)'],
    ['Eels are rare and, in May, crews left.', 'crews left (2023-05)'],
    ['Readers came and, as of February, wanting more.'],
    ['In 1989 crews sank boats, whilst in 1999, nobody did.', 'crews sank boats (1989)'],
    ['The fair could extend into 2025.', 'The fair could extend (2025, forecast)'],
    ['In 2019 alone, Orm sank 40 boats.', 'Orm sank 40 boats (2019)'],
    [
      'On Sunday and Monday, Ada Vale slept here.',
      'Ada Vale slept here (2024-03-11)',
      'Ada Vale slept here (2024-03-10)',
    ],
    ['Crews spend less than in 2019, as fares have doubled.'],
    ['It sank in 2019, as fares doubled.', 'It sank (2019)', 'fares doubled (2019)'],
    [
      'A hull sank in a bay populated by eels on 3 March.',
      'A hull sank in a bay populated by eels (2024-03-03)',
    ],
    ['The weir known for its eels closed in 2019.', 'The weir known for its eels closed (2019)'],
    ['The port was surrounded by nets on 3 March.', 'The port was surrounded by nets (2024-03-03)'],
    [
      'Trade has grown since Ada Vale and Bo Reed in February declared a truce.',
      'Ada Vale and Bo Reed declared a truce (2024-02)',
    ],
    [
      'Her appointment as the Orm Gazette’s editor in 2021 came as a surprise.',
      'appointment as the Orm Gazette’s editor (2021)',
    ],
    // What was done then, though its verb looks ahead
    ['Months later, in 2020, the flood would strike.', 'the flood would strike (2020)'],
    ['Norland pledged in 2020 to cut tolls.', 'Norland pledged to cut tolls (2020)'],
    ['Norland said it would cut tolls in 2020.', 'it would cut tolls (2020, planned)'],
    ['Norland would have sunk in 2020.', 'Norland would have sunk (2020, forecast)'],
    ['Thieves had likely sunk it in 2020.', 'Thieves had likely sunk it (2020, alleged)'],
    ['Tolls are likely to rise in May.', 'Tolls are likely to rise (2024-05, forecast)'],
    // An election of this year may be to come
    ['Norland will not meddle in the 2024 Quayle election.', 'Quayle election (2024, planned)'],
    ['She won the 2024 Quayle election.', 'Quayle election (2024)'],
    // Before a clause
    ['Over the weekend, the mayor resigned.', 'the mayor resigned (2024-03-09/2024-03-10)'],
    ['Back in 2018, the yard shut its dock.', 'the yard shut its dock (2018)'],
    ['From 1 April, tolls will rise.', 'tolls will rise (2024-04-01, forecast)'],
    [
      'She was sworn in on Monday and by Tuesday had closed it.',
      'She was sworn in (2024-03-11)',
      'She had closed it (2024-03-12)',
    ],
    [
      'The bay was open from 2011 to 2014, when a fire shut it.',
      'The bay was open (2011/2014)',
      'a fire shut it (2014)',
    ],
    ['It closed in May, when the board said so.', 'It closed (2023-05)'],
    ['The bay was low in May, as it usually is, and crews were glad.', 'The bay was low (2023-05)'],
    ['Drills could be back in the 2030s.', 'Drills could be back (203X, forecast)'],
    ['He fled after midnight on Monday.', 'He fled (2024-03-11)'],
    ['They were moved between Friday and Monday.', 'They were moved (2024-03-08)'],
    ['It burned in 2000, and again in 2001.', 'It burned (2000)', 'It burned again (2001)'],
    ['It closed on the last day of 2022.', 'It closed (2022)'],
    ['The fair was to have begun on Monday.', 'The fair was to have begun (2024-03-11, planned)'],
    ['The lease runs out at the end of the year.', 'The lease runs out (2024, planned)'],
    ['Orm expects 250 new arrivals by the end of the year.', 'new arrivals (2024, planned)'],
    [
      'The court ordered Orm to pay them by May 2022.',
      'The court ordered Orm to pay them (2022-05, planned)',
    ],
    [
      'The board gave them until 3 March to appeal.',
      'The board gave them to appeal (2024-03-03, planned)',
    ],
    [
      'They told crews to leave the bay by 3 February.',
      'They told crews to leave the bay (2024-02-03, planned)',
    ],
    ['The crews did not carry out any raid on 3 March.'],
    ['They made no arrests in January.'],
    ['The hearing was put off to 3 May.', 'The hearing was put off to (2024-05-03, planned)'],
    ['They were due in court on Monday.', 'They were due in court (2024-03-18, planned)'],
    ['Boats taken against their will have been sold in May.', 'have been sold (2023-05)'],
    ['A day before the vote due on 3 May, he quit on Sunday.', 'he quit (2024-03-10)'],
    ['On Monday, having denied it for weeks, Orm freed him.', 'Orm freed him (2024-03-11)'],
    [
      'The worst storm since 1934 struck on Monday.',
      'The worst storm since 1934 struck (2024-03-11)',
    ],
    ['Three floors were added in 2010.', 'Three floors were added (2010)'],
    ['The third fair, in May 2013, was small.', 'The third fair was small (2013-05)'],
    ['There were no fairs in 2013.'],
    ['Schools will hold no fairs in 2025.', 'Schools will hold no fairs (2025, planned)'],
    ['The banks, shut since 4 March, are to reopen.', 'The banks shut (2024-03-04/..)'],
    [
      'A bill is to have its second reading on 3 May.',
      'A bill is to have its second reading (2024-05-03, planned)',
    ],
    ['The crew gave no details in 2019.'],
    ['Boats were priced at $68 each late on Monday.', 'Boats were priced at $68 each (2024-03-11)'],
    ['The fair opens today in Orm.', 'The fair opens (2024-03-14, planned)'],
    ['It is shut, and over the weekend it was sold.', 'it was sold (2024-03-09/2024-03-10)'],
    ['The bus stopped and on Monday a tram left.', 'a tram left (2024-03-11)'],
    ['Beginning in early 2014, crews were moved.', 'crews were moved (2014)'],
    ['Later that year, crews were moved.'],
    [
      'It burned on 3 May 2022. Later that year, crews left.',
      'It burned (2022-05-03)',
      'crews left (2022)',
    ],
    ['Kelmark had hoped to move last month.', 'Kelmark had hoped to move (2024-02, planned)'],
    ['Orm, hit in 2019 by a storm, is poor.', 'Orm hit by a storm (2019)'],
    ['Two armed men fled in 2019.', 'Two armed men fled (2019)'],
    ['Many fled after midnight in 2019.', 'Many fled after midnight (2019)'],
    // Joined by a hyphen
    ['A plane crash-landed in May 2020.', 'A plane crash-landed (2020-05)'],
    ['Kelmark is the firm that he co-founded in 2019.', 'he co-founded (2019)'],
    ['The co-owned yard closed in 2019.', 'The co-owned yard closed (2019)'],
    ['They left fares unchanged in 2019.', 'They left fares unchanged (2019)'],
    // "After" and a gerund; a participle at the head
    ['She has paid rent since leaving in 2019.', 'leaving in 2019 (2019)'],
    ['He has worked in Orm since leaving the navy in May 2020.', 'leaving the navy (2020-05)'],
    ['After losing the vote in 2019, he left.', 'losing the vote (2019)'],
    ['Arrested earlier this month, he is in jail.', 'he arrested (2024-03)'],
    ['Many left after last month’s lockout.', 'last month’s lockout (2024-02)'],
    ['The mine has to shut on Friday.', 'The mine has to shut (2024-03-15, planned)'],
    ['The two sides aim to meet in May.', 'The two sides aim to meet (2024-05, planned)'],
    // Behind "and", with the subject of the verb before
    ['The board shut the bay and in May 2020 sold it.', 'The board sold it (2020-05)'],
    ['The board shut the bay and in May 2020 was sued.', 'The board was sued (2020-05)'],
    ['The board met the crews and in May 2020 said little.'],
    // A verb over a count, and what is held by its name
    [
      'They carried out at least nine raids last week.',
      'They carried out at least nine raids (2024-03-04/2024-03-10)',
    ],
    [
      'He ran in Orm at the 2003 World Championships.',
      'He ran in Orm at the 2003 World Championships (2003)',
      'World Championships (2003)',
    ],
    ['It won’t on 9 November.'],
    // The whole of a date
    ['They speak of the 3 March raid.', '3 March raid (2024-03-03)'],
    ['Kelmark met Orm at the weekend and left.', 'Kelmark met Orm (2024-03-09/2024-03-10)'],
    ['The permit will expire no later than 1 May.', 'The permit will expire (2024-05-01, planned)'],
    ['The bay was full as recently as 2019.', 'The bay was full (2019)'],
    // Forms that are present and past
    ['The virus spread in 2019.', 'The virus spread (2019)'],
    ['The yard shut for good last month.', 'The yard shut for good (2024-02)'],
    ['They set sail in January.', 'They set sail (2024-01)'],
    ['The board put forward a plan last month.', 'The board put forward a plan (2024-02)'],
    // More words for what is to come
    [
      'Kelmark is tipped to buy the yard later this year.',
      'Kelmark is tipped to buy the yard (2024, planned)',
    ],
    ['They are required to pay in May.', 'They are required to pay (2024-05, planned)'],
    ['They must pay by the end of the year.', 'They must pay (2024, planned)'],
    ['Kelmark has decided to move in May.', 'Kelmark has decided to move (2024-05, planned)'],
    [
      'She has promised to step down later this month.',
      'She has promised to step down (2024-03, planned)',
    ],
    ['They can vote on Friday.', 'They can vote (2024-03-15, planned)'],
    ['They had to move in 2019.', 'They had to move (2019)'],
    // Claimed, and denied
    ['He was charged with having sold boats in 2019.', 'having sold boats (2019, alleged)'],
    ['A man accused of selling boats in 2019 hid.', 'selling boats (2019, alleged)'],
    [
      'He was held in May on suspicion of selling boats in 2019.',
      'He was held (2023-05)',
      'selling boats (2019, alleged)',
    ],
    ['A man convicted of selling boats in 2019 hid.', 'selling boats (2019)'],
    [
      'He was accused of selling boats in January.',
      'He was accused of selling boats (2024-01, alleged)',
    ],
    ['The yard added 40 posts in May.', 'The yard added 40 posts (2023-05)'],
    [
      'He is suspected of selling boats in 2019.',
      'He is suspected of selling boats (2019, alleged)',
    ],
    ['He appears to have fled in 2019.', 'He appears to have fled (2019, alleged)'],
    ['He denied taking boats in 2019.', 'He denied taking boats (2019, denied)'],
    ['Rebels overran the town in 2019.', 'Rebels overran the town (2019)'],
    ['They had beaten two guards in 2019.', 'They had beaten two guards (2019)'],
    // More nouns for what happens; those for deeds where no verb is meant
    ['They fled after an ambush in May 2020.', 'ambush in May 2020 (2020-05)'],
    ['They fled the ambush in May 2020.', 'They fled the ambush (2020-05)'],
    ['The 2019 collapse ruined Orm.', '2019 collapse (2019)'],
    ['Many recall the decision in 2019.', 'decision in 2019 (2019)'],
    ['She said in a ruling last month that it was sold.', 'ruling last month (2024-02)'],
    ['They fled after the ruling in 2019.', 'ruling in 2019 (2019)'],
    ['They won the race in 2019.', 'They won the race (2019)'],
    ['Ten died in the epidemic in 2019.', 'Ten died in the epidemic (2019)'],
    ['He lost an appeal in 2019.', 'He lost an appeal (2019)'],
    ['They beat him in an assault, in 2019.', 'They beat him in an assault (2019)'],
    ['The ambush in Quayle, Norland, in 2019 failed.', 'ambush in Quayle, Norland (2019)'],
    ['The mayor called off the march in 2019.', 'The mayor called off the march (2019)'],
    [
      'Kelmark is due to hold talks with Orm this week.',
      'Kelmark is due to hold talks with Orm (2024-03-11/2024-03-17, planned)',
    ],
    // Over what is set apart in a clause
    [
      'The Harbour Board (HB) on Tuesday fined two pilots.',
      'The Harbour Board (HB) fined two pilots (2024-03-12)',
    ],
    [
      'The pilots gave “plainly false” depths in May 2022.',
      'The pilots gave “plainly false” depths (2022-05)',
    ],
    [
      'The quay – a wooden one – burned down in 1998.',
      'The quay – a wooden one – burned down (1998)',
    ],
    // The whole of a date
    ['The quay burned on the night of 3 February.', 'The quay burned (2024-02-03)'],
    ['In the early hours of 3 February the quay burned.', 'the quay burned (2024-02-03)'],
    [
      'The board wants it mended before the end of the year.',
      'The board wants it mended (2024, planned)',
    ],
    [
      'Fog is expected to stay for the rest of March.',
      'Fog is expected to stay (2024-03, forecast)',
    ],
    ['The bay will be closed from 3 May.', 'The bay will be closed (2024-05-03, planned)'],
    ['The race moved from this year to May 2027.', 'The race moved (2027-05, planned)'],
    [
      'The raid in Orm, which took place in May 2022, failed.',
      'The raid in Orm took place (2022-05)',
    ],
    [
      'The trial of the clerk, which opened in May 2022, failed.',
      'The trial of the clerk opened (2022-05)',
    ],
    ['The boat they took sank in May 2022.', 'The boat they took sank (2022-05)'],
    ['A pilot who sank a boat, drowning two, was held in May 2022.', 'A pilot was held (2022-05)'],
    ['She was preparing a meal in May 2022.', 'She was preparing a meal (2022-05)'],
    ['The lock, in place since May 2022, leaks.', 'lock, in place (2022-05/..)'],
    ['The yard lost $3m in the year to May 2023.', 'The yard lost $3m (2022-06/2023-05)'],
    ['They rebuilt it after the floods of 1998.', 'floods of 1998 (1998)'],
    [
      'Two tugs have been promised for next month.',
      'Two tugs have been promised (2024-04, planned)',
    ],
    // Of a day ahead the present says what is planned
    ['The lease expires on 3 May.', 'The lease expires (2024-05-03, planned)'],
    [
      'Many fear the day when the toll takes effect next month.',
      'the toll takes effect (2024-04, planned)',
    ],
    ['The examination is next month.', 'The examination (2024-04, planned)'],
    [
      'The bill is due before the council on 3 May.',
      'The bill is due before the council (2024-05-03, planned)',
    ],
    ['They are meeting the owner next month.', 'They are meeting the owner (2024-04, planned)'],
    // How something was, and what goes on
    ['By May 2022 the bay was empty.', 'the bay was empty (2022-05)'],
    ['The yard had 40 welders in 1998.', 'The yard had 40 welders (1998)'],
    ['Eel fishing has been illegal since 2015.', 'Eel fishing has been illegal (2015/..)'],
    [
      'They had been waiting for a permit since 3 March.',
      'They had been waiting for a permit (2024-03-03/..)',
    ],
    // Participles, relative clauses and "when"
    ['Film taken on 3 March shows smoke.', 'Film taken (2024-03-03)'],
    ['Under rules agreed by the owners in 2017, crews rest.', 'rules agreed by the owners (2017)'],
    [
      'In 2017, the board that monitors tolls raised them.',
      'the board that monitors tolls raised them (2017)',
    ],
    [
      'In 2017, the board that owned the quay sold it.',
      'the board that owned the quay sold it (2017)',
    ],
    [
      'They have paid since 2011, when the mine closed.',
      'They have paid (2011/..)',
      'the mine closed (2011)',
    ],
    // A clause between two commas, and the one that is told
    [
      'On 3 March, as crews watched the quay, it fell.',
      'crews watched the quay (2024-03-03)',
      'it fell (2024-03-03)',
    ],
    // A second verb that shares a modal or a "to"
    [
      'Kelmark expects the sale to close in May 2024 and to bring in 4 million by 2028.',
      'Kelmark expects the sale to close (2024-05, forecast)',
      'Kelmark expects the sale to bring in 4 million (2028, forecast)',
    ],
    [
      'Prices would peak in May and return to the target by June 2025.',
      'Prices would peak (2024-05, forecast)',
      'Prices return to the target (2025-06, forecast)',
    ],
    [
      'The board will publish the list on 3 May and close it in June.',
      'The board will publish the list (2024-05-03, planned)',
      'The board close it (2024-06, planned)',
    ],
    // Before a day to come
    [
      'The board has promised to mend the wall before Christmas.',
      'The board has promised to mend the wall (2024-12-25, planned)',
    ],
    [
      'The water is unlikely to fall before May.',
      'The water is unlikely to fall (2024-05, forecast)',
    ],
    // What goes on since a day
    ['Prices have tripled since at least 2019.', 'Prices have tripled (2019/..)'],
    ['Prices have almost tripled since 2019.', 'Prices have almost tripled (2019/..)'],
    [
      'He ran a yard that has been under guard since 2019.',
      'a yard has been under guard (2019/..)',
    ],
    [
      'She is one of many people affected by floods since January.',
      'people affected by floods (2024-01/..)',
    ],
    ['Shares fell to the lowest since 2001.'],
    ['She had met the first envoy to come here since 2001.'],
    // A paper, a speech or an interview that opens a sentence
    [
      'In a statement on Tuesday, the union accused the yard.',
      'the union accused the yard (2024-03-12)',
    ],
    [
      'Speaking in Quayle on Tuesday, the mayor ruled out a toll.',
      'the mayor ruled out a toll (2024-03-12)',
    ],
    // A gerund of a row, and what is asked for
    [
      'The cuts include ending the ferry subsidy from next May and new fees.',
      'The cuts include ending the ferry subsidy (2024-05, planned)',
    ],
    [
      'She asked for money to replace the boilers by 2026.',
      'She asked for money to replace the boilers (2026, planned)',
    ],
    ['The harbour was damaged by fire in 2011.', 'The harbour was damaged by fire (2011)'],
    ['Sales fell, compared with 2019.'],
    // A title's year, and a paper's day
    ['Parents had to use the Freedom of Information Act 2000.'],
    [
      'The senator demanded the emails in a letter dated 3 March.',
      'The senator demanded the emails in a letter dated (2024-03-03)',
    ],
    ['The bank forecast growth in a report published in January.', 'report published (2024-01)'],
    ['The county would have run out by May.', 'The county would have run out (2024-05, forecast)'],
    ['She saved the hall from closure in 2016.', 'She saved the hall from closure (2016)'],
    // A verb and the noun that it acts on, or happens at
    [
      'The council will hold a hearing on 3 May.',
      'The council will hold a hearing (2024-05-03, planned)',
    ],
    ['The mayors spoke at a rally on 3 March.', 'The mayors spoke at a rally (2024-03-03)'],
    ['The bishops condemned the killing on 3 March.', 'killing on 3 March (2024-03-03)'],
    ['The panel will study the crash of 2019.', 'crash of 2019 (2019)'],
    // What shares a verb or a subject
    [
      'Norland joined the Salt Union in 1998 and the Eel Pact in 2001.',
      'Norland joined the Salt Union (1998)',
      'Norland joined the Eel Pact (2001)',
    ],
    [
      'The mayor came in May 2020 and left in June 2021.',
      'The mayor came (2020-05)',
      'The mayor left (2021-06)',
    ],
    ['The toll, which the council raised in 2021, is high.', 'the council raised The toll (2021)'],
    // Of a bare name no clause without a comma tells
    ['They fled a fire in Quayle that killed ten in 2021.', 'a fire in Quayle killed ten (2021)'],
    ['They fled a fire on the quay that burned in 2021.', 'the quay burned (2021)'],
    // What is joined within a clause, and where another begins
    ['In 2021, Orm stabbed and wounded ten.', 'Orm stabbed and wounded ten (2021)'],
    [
      'In 2021, Orm fed ten boys and girls in Quayle.',
      'Orm fed ten boys and girls in Quayle (2021)',
    ],
    ['In 2021, Orm shut the yard and sold it.', 'Orm shut the yard (2021)'],
    ['In 2021, Orm shut the yard and crews left.', 'Orm shut the yard (2021)'],
    ['In 2021, Orm shut the yard and it left.', 'Orm shut the yard (2021)'],
    ['In 2021, Orm shut a mill and in 2022 a yard.', 'Orm shut a mill (2021)'],
    [
      'In 2021, the board fined Orm, Vale and Quorl for a fire.',
      'the board fined Orm, Vale and Quorl for a fire (2021)',
    ],
    ['In 2021, crews left a sad, cold and wet yard.', 'crews left a sad, cold and wet yard (2021)'],
    ['In 2021, crews left Orm, the port, and slept.', 'crews left Orm (2021)'],
    ['In 2021, crews left Orm, Vale and Quorl said.', 'crews left Orm (2021)'],
    ['In 2021, crews left Orm - it was cold.', 'crews left Orm (2021)'],
    [
      'The board ruled on Tuesday that the yard, after a fire, had closed.',
      'The board ruled that the yard, after a fire, had closed (2024-03-12)',
    ],
    ['A tug burned in 2021 that had been new.', 'A tug burned (2021)'],
    ['He told crews before leaving in 2021 that the yard was shut.', 'leaving in 2021 (2021)'],
    [
      'In 2021, Orm got in through “a yard of ten men, all of whom were in a deep and happy sleep at that late hour.”',
      'Orm got in through “a yard of ten men” (2021)',
    ],
    [
      'The board announced Tuesday the yard would close.',
      'The board announced the yard would close (2024-03-12)',
    ],
    [
      'The board approved on Tuesday a plan for the quay.',
      'The board approved a plan for the quay (2024-03-12)',
    ],
    // What stands before a subject and its comma
    ['In 2021, during a long, cold feast, crews left.', 'crews left (2021)'],
    ['In 2021, a year after the fire, crews left.', 'crews left (2021)'],
    ['In 2021, a long, cold feast ended.', 'a long, cold feast ended (2021)'],
    // Who is joined to a subject
    [
      'Many left after the mill and the yard closed in 2021.',
      'the mill and the yard closed (2021)',
    ],
    ['Many slept when Orm and Vale left in 2021.', 'Orm and Vale left (2021)'],
    ['The U.S. navy and its crews left in 2021.', 'The U.S. navy and its crews left (2021)'],
    ['It ran into a storm and its tug sank in 2021.', 'its tug sank (2021)'],
    [
      'It has been shut since Sunday and the yard will open on Friday.',
      'It has been shut (2024-03-10/..)',
      'the yard will open (2024-03-15, planned)',
    ],
    // Another clause whose subject stands before its date
    ['Orm has shrunk, and the catch in 2021 was poor.', 'the catch was poor (2021)'],
    ['Orm has shrunk and its catch in 2021 was poor.', 'its catch was poor (2021)'],
    // Reporting verbs that do more than report
    ['Norland reported 58 deaths in 2021.', 'Norland reported 58 deaths (2021)'],
    [
      'The minister told parliament on Tuesday that eels were rare.',
      'The minister told parliament that eels were rare (2024-03-12)',
    ],
    [
      'The board announced on Tuesday that it had sold the quay.',
      'The board announced that it had sold the quay (2024-03-12)',
    ],
    ['In 2021, an inquiry found that crews were ill.', 'an inquiry found (2021)'],
    [
      'In a letter dated 6 February, the board asked for help.',
      'the board asked for help (2024-02-06)',
    ],
    [
      'Crews have called a walkout for Friday.',
      'Crews have called a walkout (2024-03-15, planned)',
    ],
    ['Sales were up 5% on 2003.'],
    ['Ada Vale said the 2019 vote was stolen.', '2019 vote (2019)'],
    ['For all of 2019, the yard sold 40 boats.', 'the yard sold 40 boats (2019)'],
    ['The board-led May 2020 boycott failed.', 'May 2020 boycott (2020-05)'],
    ['At least 40 boats sank on 3 February.', 'At least 40 boats sank (2024-02-03)'],
    ['At its feast in Quayle in May 2020, the yard sold it.', 'the yard sold it (2020-05)'],
    ['It burned down more than three years ago.', 'It burned down (2021~)'],
    ['The catch in 2019 was 40 tons.', 'The catch was 40 tons (2019)'],
    ['Since 2000, it’s been a quiet port.', 'it’s been a quiet port (2000/..)'],
    ['A new tug was promised on Tuesday.', 'A new tug was promised (2024-03-12)'],
    ['A boycott in May 2020 hurt them.', 'A boycott hurt them (2020-05)'],
    [
      'Bo Reed had reported it stolen on 3 February.',
      'Bo Reed had reported it stolen (2024-02-03)',
    ],
    // Told by somebody
    ['The ministry said it would open a quay in May.', 'it would open a quay (2024-05, planned)'],
    ['The ministry said costs would rise in May.', 'costs would rise (2024-05, forecast)'],
    [
      'The ministry said the toll would help crews in May.',
      'the toll would help crews (2024-05, forecast)',
    ],
    ['Prices will rise in May.', 'Prices will rise (2024-05, forecast)'],
    // What a verb is told of
    [
      'The drum that vanished in May was found in June 2023.',
      'The drum vanished (2023-05)',
      'The drum was found (2023-06)',
    ],
    ['The owner sold the quay, bought a tug and left in May 2020.', 'The owner left (2020-05)'],
    ['A brother and sister who ran it left in May 2020.', 'A brother and sister left (2020-05)'],
    ['The crews rested until the mine closed in May 2020.', 'the mine closed (2020-05)'],
    [
      'In 2017 the shops, closed for years, opened again.',
      'the shops, closed for years, opened again (2017)',
    ],
    ['The owners agreed on Tuesday to sell it.', 'The owners agreed to sell it (2024-03-12)'],
    ['A storm hit the quay in May 2020.', 'A storm hit the quay (2020-05)'],
    ['Two boats sank on that coast in May 2020.', 'Two boats sank on that coast (2020-05)'],
    ['Three cooks left over the weekend.', 'Three cooks left (2024-03-09/2024-03-10)'],
    ['One of them won a cup in May 2020.', 'One of them won a cup (2020-05)'],
    ['Banks expect prices to fall next month.', 'Banks expect prices to fall (2024-04, forecast)'],
    ['Prices are forecast to fall next month.', 'Prices are forecast to fall (2024-04, forecast)'],
    ['In the year to March 2023, the yard lost a ship.', 'the yard lost a ship (2022-04/2023-03)'],
    ['The yard filed for bankruptcy in May 2020.', 'The yard filed for bankruptcy (2020-05)'],
    ['The fund, set up in 2004, pays crews.', 'The fund set up (2004)'],
    ['Born in Quayle in 1956, Vale joined the navy.', 'Vale born in Quayle (1956)'],
    [
      'She was held in May 2020, charged in June 2020 and freed in May 2021.',
      'She was held (2020-05)',
      'She was charged (2020-06)',
      'She was freed (2021-05)',
    ],
    [
      'A truce signed in November 2022 collapsed in May 2023.',
      'truce signed (2022-11)',
      'A truce collapsed (2023-05)',
    ],
    [
      'The strike, the first for years, began in May 2020 and ended in June 2020.',
      'The strike began (2020-05)',
      'The strike ended (2020-06)',
    ],
    ['As of 1 March, 230 crews had been freed.', '230 crews had been freed (2024-03-01)'],
    [
      'The law, which was passed in 2016 and amended in 2020, stands.',
      'The law was passed (2016)',
      'The law was amended (2020)',
    ],
    [
      'Work on the tunnel, begun in 2017, stopped in May 2020.',
      'Work on the tunnel begun (2017)',
      'Work on the tunnel stopped (2020-05)',
    ],
    [
      'The budget, to be shown on 21 March, is small.',
      'The budget to be shown (2024-03-21, planned)',
    ],
    ['She resigned as harbour minister in May 2020.', 'She resigned as harbour minister (2020-05)'],
    ['In 2014, Vale, as head of the yard, sold it.', 'Vale, as head of the yard, sold it (2014)'],
    [
      'Crews had come to prepare for the pier, which the council built in 2021.',
      'the council built the pier (2021)',
    ],
    ['Pilots had to leave in May 2021.', 'Pilots had to leave (2021-05)'],
    // Where its subject begins
    [
      'The board left after announcing they are to be paid on 3 May.',
      'they are to be paid (2024-05-03, planned)',
    ],
    ['Crews doubt what they saw in May 2020.', 'what they saw (2020-05)'],
    ['The raids, which cast doubt over the pact signed in 2021, go on.', 'pact signed (2021)'],
    ['Mirelle holds the post she won in May 2020.', 'she won (2020-05)'],
    // What is left of a time, or the whole of it
    ['The yard reopens later this month.', 'The yard reopens (2024-03, planned)'],
    [
      'The board opened a two-day hearing in May 2020.',
      'The board opened a two-day hearing (2020-05)',
    ],
    ['Guards recall the 2019 suicide bombing.', 'suicide bombing (2019)'],
    [
      'He won the 2019 North Orm Cross Country Championship.',
      'North Orm Cross Country Championship (2019)',
    ],
    ['He told of the 2019 yard and later mole fire.'],
    ['He sang at the 2019 Oscars.', 'He sang at the 2019 Oscars (2019)', '2019 Oscars (2019)'],
    [
      'The yard lost $3m in the three months to 30 June 2020.',
      'The yard lost $3m (2020-04/2020-06)',
    ],
    ['The quarter ended 10 June 2020 was dull.'],
    // The words that lead to a date
    ['The story began almost two decades ago.', 'The story began (2004~)'],
    ['The pier burned more than 15 years ago.', 'The pier burned (2009~)'],
    ['They closed it in 1925, as long as it was wet.', 'They closed it (1925)'],
    // What somebody or something is made to be; not what went on meanwhile
    [
      'In 2012 the guild named the yard as its heir.',
      'the guild named the yard as its heir (2012)',
    ],
    ['In 2012 the yard shut as the town grew.', 'the yard shut (2012)'],
    ['In 2012 his move came as the mayor, Odo Lind, left.', 'his move came (2012)'],
    ['In 2012 the yard shut as crews strike over pay.', 'the yard shut (2012)'],
    ['In 2012 the yard shut as crews, most in masks, left.', 'the yard shut (2012)'],
    ['In 2012 the yard shut as soon as it rained.', 'the yard shut (2012)'],
    // Another clause, or what is only compared
    ['It was a loss to Orm, and Quayle will be his aim in 2023.'],
    ['Many fled after the storm hit on Monday.', 'the storm hit (2024-03-11)'],
    ['Tolls rose in May 2022, compared with a fall in 2019.', 'Tolls rose (2022-05)'],
    ['Ada Vale, given a medal in 2019, sang.', 'Ada Vale given a medal (2019)'],
    ['He was born in what is now Orm in 1936.', 'He was born in what is now Orm (1936)'],
    // What is due, and what is to be played or given up
    ['A ruling is due in the first half of 2024.', 'A ruling is due (2024-01/2024-06, planned)'],
    ['Quayle play Orm on 20 March.', 'Quayle play Orm (2024-03-20, planned)'],
    ['The mayor steps down on 20 March.', 'The mayor steps down (2024-03-20, planned)'],
    ['They took steps this week.', 'They took steps (2024-03-11/2024-03-17)'],
    // Told on the day itself
    [
      'The board will host the speech on Thursday.',
      'The board will host the speech (2024-03-14, planned)',
    ],
    ['The mayor will accept Thursday’s ruling.', 'Thursday’s ruling (2024-03-14)'],
    ['The bank cut rates on Thursday and will go on.', 'The bank cut rates (2024-03-14)'],
  ])('%s', (text, ...events) => {
    expect(told(text)).toEqual(events)
  })

  test.each([
    'Catches are up from 40 tons in 2019.',
    'Catches fell, down from 40 tons in 2019.',
    'The toll is higher than it was in 2019.',
    'They were charged under the Harbours Act, 1948.',
    'They met on a Tuesday.',
    'I will be there on Friday.',
    'The panel was told on Tuesday.',
    'The paper reported on Tuesday that eels were rare.',
    'Go home and come back on Friday.',
    'She would cancel Christmas.',
    'They meet every May.',
    'A pay cut in May is feared.',
    'The last time they met was in 2019.',
    'People who visit in May like it.',
  ])('no event: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('an agreement is made once', () => {
    expect(told('The 1974 eel treaty stands. Under the 1974 eel treaty nets are banned.')).toEqual([
      '1974 eel treaty made (1974)',
    ])
  })
})

test('each sentence of somebody’s words has its own dates', () => {
  const text =
    'It is so. “Orm had 40 boats. In 2012, it sold nine boats. By 2016, Mr. Vale had 30 boats,” she said.'
  const {events, figures} = fromText(text, {published: '2024-03-14'}).value ?? {}
  expect(events?.map(({label, edtf}) => [label, edtf])).toEqual([
    ['it sold nine boats', '2012'],
    ['Mr. Vale had 30 boats', '2016'],
  ])
  expect(figures?.map(({value, period}) => [value, period])).toEqual([
    [40, null],
    [9, '2012'],
    [30, '2016'],
  ])
})
