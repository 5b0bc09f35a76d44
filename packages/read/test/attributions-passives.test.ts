import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

describe('the agent of a passive', () => {
  test.each([
    [
      'quoted words before or behind the agent',
      'The lock has been called “a disgrace” by Ana Vale. The board was criticised by Otto Lind for “wasting” money.',
      [
        'Ana Vale | has been called | “a disgrace”',
        'Otto Lind | was criticised | for “wasting” money',
      ],
    ],
    [
      'behind several quotations, an article or a dash',
      'Her words were described as “careless” and “cruel” by the Orm Union. He was called the “fifth son of the mill” by Ana Vale. The plan was deemed “too dear” by the board. They will merge the locks - described by one union as a “pit of money”.',
      [
        'the Orm Union | were described | as “careless” and “cruel”',
        'Ana Vale | was called | the “fifth son of the mill”',
        'the board | was deemed | “too dear”',
        'one union | described | as a “pit of money”',
      ],
    ],
    [
      'what is asked or told',
      'Ms Vale was asked by Otto Lind whether the lock was safe.',
      ['Otto Lind | was asked | whether the lock was safe'],
    ],
    [
      'what is confirmed',
      'The closure was confirmed by the Quay Board on Monday.',
      ['the Quay Board | was confirmed | The closure'],
    ],
    [
      'a question whose asker is not told; what it, or a hearing, is only about was not said',
      'Asked whether the lock was safe, she shrugged. He smiled when asked about the cost. The Harbour Court will hear a challenge to the toll on Monday.',
      ['- | Asked | whether the lock was safe'],
    ],
    [
      'who answers by name without a comma',
      'Asked whether the lock leaked Ms Vale said it did.',
      ['- | Asked | whether the lock leaked', 'Ms Vale | said | it did'],
    ],
    [
      'the owner of a claim, with its ’s',
      'She smiled at Otto Lind’s claim that the lock leaks.',
      ['Otto Lind’s | claim | that the lock leaks'],
    ],
    ['no speech, no agent', 'The lock was built by Otto Lind. It was called by a new name.', []],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('what was said without a clause', () => {
  test.each([
    [
      'what somebody speaks of',
      'Otto Lind announced his retirement. Ana Vale dismissed the complaints and pointed to a repair in 2019.',
      [
        'Otto Lind | announced | his retirement',
        'Ana Vale | dismissed | the complaints',
        'Ana Vale | pointed to | a repair in 2019',
      ],
    ],
    [
      'what could be said, and what things do, is no statement',
      'The mayor would announce the closure. The storm highlighted the danger. The fee is small compared to last year.',
      [],
    ],
    [
      'quoted words in an infinitive are whose it is',
      'Otto Lind took to the radio to call the lock “a wreck.” The flood came, prompting Ana Vale to say that “no door held.”',
      ['Otto Lind | call | the lock “a wreck.”', 'Ana Vale | say | that “no door held.”'],
    ],
    [
      'an infinitive without quoted words says nothing',
      'Otto Lind went to the radio to say that the lock leaks.',
      [],
    ],
    [
      'what somebody calls a view, and what they say of it, is not its owner’s',
      'Ana Vale called the guild’s opinion “a wet hen” and said it would rain. Otto Lind said the mayor’s reasoning “made the ducks laugh”. Ida Brenner told the hall that the board had reached its conclusions “before breakfast”.',
      [
        'Ana Vale | called | the guild’s opinion “a wet hen”',
        'Ana Vale | said | it would rain',
        'Otto Lind | said | the mayor’s reasoning “made the ducks laugh”',
        'Ida Brenner | told | that the board had reached its conclusions “before breakfast”',
      ],
    ],
    [
      'words within what somebody says are theirs, unless another calls a thing so',
      'Ana Vale said the pilots had promised “a very big boat”. Otto Lind told the hall that a second smith had called it “a toy”. Ida Brenner said it was late, a claim that the guild dismissed as “soup”. Kim Reed said she was tired of what the mayor called “the long view”.',
      [
        'Ana Vale | said | the pilots had promised “a very big boat”',
        'Otto Lind | told | that a second smith had called it “a toy”',
        'Ida Brenner | said | it was late, a claim that the guild dismissed as “soup”',
        'the guild | dismissed | as “soup”',
        'Kim Reed | said | she was tired of what the mayor called “the long view”',
        'the mayor | called | “the long view”',
      ],
    ],
    [
      'what nobody named, or a thing, tells within a statement is the statement',
      'Ana Vale said the lock should have been mentioned to the guild “on the first day”. Otto Lind said the flood showed that the dam was “a sieve”.',
      [
        'Ana Vale | said | the lock should have been mentioned to the guild “on the first day”',
        'Otto Lind | said | the flood showed that the dam was “a sieve”',
      ],
    ],
    [
      'whose words somebody retells, they put',
      'Ana Vale said that the guild had promised “a new lock”. Otto Lind, a smith, said he would ask for it “without delay”. Ida Brenner said the keeper thought the dam was “a sieve”. Ada Reed testified that he had called it “a pond”. Odo Reed said it leaked because of what the guild calls “a joke”. According to the minutes, Ada Lind asked if it was “still a lock”.',
      [
        'Ana Vale | said | that the guild had promised “a new lock”',
        'Otto Lind, a smith | said | he would ask for it “without delay”',
        'Ida Brenner | said | the keeper thought the dam was “a sieve”',
        'Ada Reed | testified | that he had called it “a pond”',
        'Odo Reed | said | it leaked because of what the guild calls “a joke”',
        'the guild | calls | “a joke”',
        'the minutes | According to | Ada Lind asked if it was “still a lock”',
        'Ada Lind | asked | if it was “still a lock”',
      ],
    ],
    [
      'a belief within a statement is the statement',
      'Ana Vale said she believes that the lock is safe.',
      ['Ana Vale | said | she believes that the lock is safe'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('which words are verbs', () => {
  test.each([
    [
      'determiners that stand for a noun',
      'One says the lock is safe, while another says that it leaks. Some argue that both are wrong.',
      [
        'One | says | the lock is safe',
        'another | says | that it leaks',
        'Some | argue | that both are wrong',
      ],
    ],
    [
      'plurals and compounds are none',
      'The strong jobs report cheered the town. Harbour states have no money. Gun rights advocates have started a petition. The murder charges include a count that could make Reed liable.',
      [],
    ],
    [
      'a verb after dashes and brackets',
      'The mayor -- who has two boats -- said the lock was safe.',
      ['The mayor | said | the lock was safe'],
    ],
    [
      'relative pronouns stand for numbers and texts too',
      'The mayor owes it to the 18% who say they would pay. She cited a report that says the lock is safe.',
      ['who | say | they would pay', 'that | says | the lock is safe'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('who or what speaks is told whole', () => {
  test.each([
    [
      'a title in quotation marks',
      'According to her “clear water” plan, mills must pay. The lock will hold, according to his book “The Long Quay”.',
      [
        'her “clear water” plan | According to | mills must pay',
        'his book “The Long Quay” | according to | The lock will hold',
      ],
    ],
    [
      'a rank that looks like a participle',
      'The lock is safe, said Harbour acting director Ana Vale.',
      ['Harbour acting director Ana Vale | said | The lock is safe'],
    ],
    [
      'the stop of what is abbreviated before a comma',
      'The lock is safe, said Sen. Ana Vale, D-Ore., who owns a boat.',
      ['Sen. Ana Vale, D-Ore., who owns a boat | said | The lock is safe'],
    ],
    [
      'the time of a text, not that of what a person says',
      'A survey by the guild in March found that the lock leaks. Ms Vale in March said it was safe.',
      [
        'A survey by the guild in March | found | that the lock leaks',
        'Ms Vale | said | it was safe',
      ],
    ],
    [
      'an adverb that belongs to a number, and days in names',
      'Only three skippers said the lock was safe. Harbour Today reported that it leaks.',
      [
        'Only three skippers | said | the lock was safe',
        'Harbour Today | reported | that it leaks',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})
