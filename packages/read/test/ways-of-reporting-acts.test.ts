import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

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
