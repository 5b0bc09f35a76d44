import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

describe('what only looks like a report', () => {
  test.each([
    [
      'what somebody keeps, or does as another clause goes on',
      'Ms Ida Brenner maintains a lead on Mr Otto Lind in the port, and her board is glad. An hour after it sank, Mr Otto Lind posted a picture in which the boat has no oars.',
    ],
    [
      'states, e-mails, estimates and what is within hailing distance',
      'The two river states Orm and Vale have a mill. The lost Ida Brenner emails that the board wants are found. First estimates put the sum at nine. The pier was within hailing distance from the mill that had burnt.',
    ],
    ['what one opposed doing', 'The board had opposed adding a lock that would have held.'],
    [
      'what will be said, or would be if',
      'The union will announce strike days. It may return if the board agreed or a rival announced an offer. They argue less about boats than they did.',
    ],
    ['support that pushes back', 'The mayor’s support pushes back at the idea that boats are old.'],
    [
      'verbs with “off” and “up”',
      'The board has written off the loan. She showed off her new hat.',
    ],
    [
      'a noun with a clause about it',
      'It was sung by children, remarks that were heard in Port Vale.',
    ],
    ['what one would consider', 'Mr Otto Lind said nothing. She’d weigh requests to sing at sea.'],
    ['what might be asked', 'It could encourage Mr Otto Lind to keep the mill.'],
    ['what one was advised to do', 'She was advised to rent a boat.'],
    [
      'a passive without its auxiliary',
      'Those deemed to have left and a star likened to a cross were shown.',
    ],
    ['a lie that was told', 'He told a lie every three minutes.'],
    [
      'what is newly revealed, or found on a desk',
      'The board read newly revealed letters. The “lost” letters found on the desk of Mr Otto Lind are old.',
    ],
    ['little said', 'She came home at dusk and said little.'],
    ['what was added before something', 'The board added a lock after the dam was rebuilt.'],
    ['a condition', 'They would go, even if Ms Ida Brenner believed that it was sound.'],
    ['a debt with a clause of its own', 'The board adds to the debt that has grown since May.'],
    ['what begins a film', 'His film began with a song, “Quiet Harbours,” of two minutes.'],
    ['what relates to something', 'He read the rules relating to “gross” neglect.'],
    ['a new group by its name', 'A German group called “The Old Hands” met in Port Vale.'],
    ['what was added, without a verb', 'The port has added two cranes since May.'],
    ['a person who shows something', 'She waved, showing a scar that was old.'],
    ['what is repeated in an object', 'Ms Ida Brenner would not answer repeated letters about it.'],
    ['what goes on', 'The flood could go on “till the geese leave”, by all signs.'],
    ['states that lean one way', 'Orm was one of the most Eel-leaning states in May, when it won.'],
    [
      'what is added beside something done',
      'Ms Ida Brenner added height to her look with heels and wore a hat. The fair has added boat offerings for the race.',
    ],
    ['what somebody proposed', 'The means for mending boats that the yard has proposed are old.'],
    [
      'a colon before a list',
      'She persisted even after she faced three charges: two of theft, one of fraud.',
    ],
  ])('%s', async (_, body) => {
    expect(await told(body)).toEqual([])
  })
})

describe('words quoted in a view, a name or a comment', () => {
  test.each([
    [
      'before the noun for what their speaker said',
      'Two goats ate the prize list after Mr Otto Lind’s “salad” remark.',
      ['Mr Otto Lind’s | remark | “salad”'],
    ],
    [
      'of those among whom a view is held',
      'A quiet fear among beekeepers that the “grey mite” is back spoils each spring fair.',
      ['beekeepers | fear | that the “grey mite” is back spoils each spring fair'],
    ],
    [
      'in somebody’s view',
      'In Ms Ida Brenner’s view, a kettle without a lid is “half a kettle”.',
      ['Ms Ida Brenner | In | a kettle without a lid is “half a kettle”'],
    ],
    [
      'of a passive without its auxiliary',
      'The brass tuba, dubbed “the elephant” by Ms Ida Brenner, fell into a well.',
      ['Ms Ida Brenner | dubbed | “the elephant”'],
    ],
    [
      'behind an aside between two clauses',
      'While glue dries slowly, according to the cobbler, tar “never does” under wet boots.',
      ['the cobbler | according to | While glue dries slowly … tar “never does” under wet boots'],
    ],
    [
      'that a thing shows',
      'Ms Ida Brenner knitted a plaque that read “Mind the hens.”',
      ['that | read | “Mind the hens.”'],
    ],
    [
      'told to a panel by nobody in particular',
      'The tribunal heard that eleven clocks had been “lent to a choir” before dawn.',
      ['- | heard | that eleven clocks had been “lent to a choir” before dawn'],
    ],
    [
      'of two verbs around a clause that has one of its own',
      'The lamp office said geese could continue for weeks and urged keepers to “wear hats”.',
      [
        'The lamp office | said | geese could continue for weeks',
        'The lamp office | urged | keepers to “wear hats”',
      ],
    ],
    [
      'of whom a number and quoted words tell',
      'The miller, Ms Ida Brenner, said 40 “lost sheep” had agreed to come home.',
      ['The miller, Ms Ida Brenner | said | 40 “lost sheep” had agreed to come home'],
    ],
    [
      'how a verb and its complement say it',
      'Mr Otto Lind made it clear soup would be kept from his parrots.',
      ['Mr Otto Lind | made it clear | soup would be kept from his parrots'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })

  test('none regarding a thing, or in what a panel merely held', async () => {
    expect(
      await told(
        'A leaflet regarding “soft” cheese blew away. The jury held a raffle for “odd” socks.',
      ),
    ).toEqual([])
  })
})
