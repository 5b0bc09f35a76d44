import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

describe('where the words begin', () => {
  test.each([
    [
      'behind staff that are told, behind a day’s note, with a rough amount, at "to one day"',
      'He told staff that the mill was “late”. She told crew the mill was lost. He told staff and pupils that it was shut. The board said in Monday’s joint note that it welcomed the boats. The study suggests roughly a third of the weirs leak. The mayors have vowed to one day shut the lock. He pledged to Christmas Day rowers that it would open.',
      [
        'He | told | that the mill was “late”',
        'She | told | the mill was lost',
        'He | told | staff and pupils that it was shut',
        'The board | said | that it welcomed the boats',
        'The study | suggests | roughly a third of the weirs leak',
        'The mayors | have vowed | to one day shut the lock',
        'He | pledged | that it would open',
      ],
    ],
    [
      'before who is named between commas, though no verb of them stands out; in three words',
      'The rowers, according to the guild, fled into the hills. One in five boats, according to the guild, leaks a little. They are late, says Ms Vale, who rows.',
      [
        'the guild | according to | The rowers … fled into the hills',
        'the guild | according to | One in five boats … leaks a little',
        'Ms Vale, who rows | says | They are late',
      ],
    ],
    [
      'any subject with its verb behind what it was said in, or late on a day',
      'Ms Vale said in a statement police had held two men. She told the Orm Post in a television interview Otto Lind was late. The union wrote in a letter to the board more than 40 boats had sunk. He said through a lawyer nobody was hurt. She said late on Monday that it leaks. She writes in a note she kept:',
      [
        'Ms Vale | said | police had held two men',
        'She | told | Otto Lind was late',
        'The union | wrote | more than 40 boats had sunk',
        'He | said | nobody was hurt',
        'She | said | that it leaks',
      ],
    ],
    [
      'before and behind an inversion of one or two words, and of a subject whose verb follows',
      'Then, say traders, old debts will come due. Locally, too, say traders, recent talks failed. The answer, says Ms Vale, is to row.',
      [
        'traders | say | Then … old debts will come due',
        'traders | say | Locally, too … recent talks failed',
        'Ms Vale | says | The answer … is to row',
      ],
    ],
    [
      'on a name behind when or where it was said, and on a reason before what it is of',
      'Ms Vale said in the future Orm would allow two boats. She said on her page on Tuesday Otto Lind is her brother. She says because the lock leaks, they will not use it. She said because of the rain.',
      [
        'Ms Vale | said | Orm would allow two boats',
        'She | said | Otto Lind is her brother',
        'She | says | because the lock leaks, they will not use it',
      ],
    ],
    [
      'on the “which” of their own clause, behind “however” and behind when it was said',
      'She fears for the lock that he built and which, he claimed, would leak soon. According to the union, however, it is sold. It is a boat, which Ms Vale said last month would leak. Ms Vale said last year was dry.',
      [
        'he | claimed | which … would leak soon',
        'the union | According to | it is sold',
        'Ms Vale | said | would leak',
        'Ms Vale | said | last year was dry',
      ],
    ],
    [
      'behind whoever they are of, in a second clause; behind a time; not behind “so far” nor in a judgement',
      'The mill is shut, but according to the union, it is sold. The Post confirmed the other day that it leaks. The board has so far denied that it leaks. Ida Vale said Otto Lind’s claim was “nonsense”. Ms Vale described the care, as shown by the report, as “too little”.',
      [
        'the union | according to | it is sold',
        'The Post | confirmed | that it leaks',
        'The board | has so far denied | that it leaks',
        'Ida Vale | said | Otto Lind’s claim was “nonsense”',
        'Ms Vale | described | the care, as shown by the report, as “too little”',
      ],
    ],
    [
      'behind a clause of time or cause, a comma, an amount, a day',
      'She says when she found a boat that held, she had to row. Mr Lind said as both yards were shut, the crew had no choice. Mr Lind said despite the lack of proof, the crew is at fault. The report said, the crew then left. Sources close to Mr Lind said around eight others would leave. Members said on Wednesday night Otto Lind, the new chief, would row.',
      [
        'She | says | when she found a boat that held, she had to row',
        'Mr Lind | said | as both yards were shut, the crew had no choice',
        'Mr Lind | said | despite the lack of proof, the crew is at fault',
        'The report | said | the crew then left',
        'Sources close to Mr Lind | said | around eight others would leave',
        'Members | said | Otto Lind, the new chief, would row',
      ],
    ],
    [
      'the United States are nobody who is told',
      'Ms Vale said US crews were working on it. Otto Lind told US officials that he had left. Ms Vale told Orm News, a local broadcaster, she was woken by shots.',
      [
        'Ms Vale | said | US crews were working on it',
        'Otto Lind | told | that he had left',
        'Ms Vale | told | she was woken by shots',
      ],
    ],
    [
      'behind an interview that has a verb, between dashes, with a condition',
      'Otto Lind told QBC in an interview that aired on Monday that he had left. Others alleged — under oath — that he had stayed. Ms Ida Brenner said until the dam is safe, no boat may land. Otto Lind told the Orm newspaper The Quay Post that it leaked.',
      [
        'Otto Lind | told | that he had left',
        'Others | alleged | that he had stayed',
        'Ms Ida Brenner | said | until the dam is safe, no boat may land',
        'Otto Lind | told | that it leaked',
      ],
    ],
    [
      'shares, and a time with an owner',
      'Most rowers say by 62%-31% that it holds. He had been told shortly before Monday’s count that it was lost.',
      ['Most rowers | say | that it holds', '- | had been told | that it was lost'],
    ],
    [
      'an amount and an aside before quoted words',
      'Ms Ida Brenner said at least 19 keepers rowed, “most of them at night.” She told the board, in a letter that nobody kept, that it leaked.',
      [
        'Ms Ida Brenner | said | at least 19 keepers rowed, “most of them at night.”',
        'She | told | that it leaked',
      ],
    ],
    [
      'words that another clause calls so',
      'They jailed a keeper who wrote about rope for what the board called “a slur”.',
      ['the board | called | “a slur”'],
    ],
    [
      'an addressee that is the paper itself',
      '“I rowed it in a day,” Mr Otto Lind told this newspaper, “and it sank at once.”',
      ['Mr Otto Lind | told | “I rowed it in a day,” … “and it sank at once.”'],
    ],
    [
      'an amount, "this" and a name in -ly',
      'The Post reported at least six boats were lost. Ms Ida Brenner said this hurt.',
      ['The Post | reported | at least six boats were lost', 'Ms Ida Brenner | said | this hurt'],
    ],
    [
      'a time between the verb and its clause',
      'Mr Otto Lind claimed in the end, the clerk had left.',
      ['Mr Otto Lind | claimed | the clerk had left'],
    ],
    [
      'when it was said',
      'Ms Ida Brenner said in May, when the pier fell, “It was old.” She told the board when asked about it: “It was cheap.”',
      ['Ms Ida Brenner | said | “It was old.”', 'She | told | “It was cheap.”'],
    ],
    [
      'what one had done before one said it',
      'The mayor said after seeing the hall that the pond had “worked”.',
      ['The mayor | said | that the pond had “worked”'],
    ],
    [
      'whom it was told, and whom it was about',
      'Scientists warn the reef could die by May. Shares fell after the firm warned profits would halve. Mr Otto Lind promised a new pier by May.',
      [
        'Scientists | warn | the reef could die by May',
        'the firm | warned | profits would halve',
        'Mr Otto Lind | promised | a new pier by May',
      ],
    ],
    [
      'an adverbial before the words',
      'Afterwards, on the steps, “I just want to go home,” Ms Ida Brenner said.',
      ['Ms Ida Brenner | said | “I just want to go home,”'],
    ],
    [
      'what begins is no speech',
      'Ms Ida Brenner said the strike would go on “until somebody can pay”.',
      ['Ms Ida Brenner | said | the strike would go on “until somebody can pay”'],
    ],
    [
      'a condition before what would follow, and a comment within a clause',
      'Ms Ida Brenner sent a note saying, if the lock stays shut, she would row. It sank in May after, she said, a gate had burst.',
      [
        'Ms Ida Brenner | saying | if the lock stays shut, she would row',
        'she | said | a gate had burst',
      ],
    ],
    [
      'a clause before a comment and a colon',
      'He had asked her for two things, she said: new ropes and an oar. Closing the hall, she said: “We row.”',
      [
        'she | said | He had asked her for two things … new ropes and an oar',
        'she | said | “We row.”',
      ],
    ],
    [
      'a letter or a book that a word in -ing tells of',
      'The council said in a warning letter that the lock leaked. Ms Ida Brenner claimed in an upcoming book that it was old.',
      ['The council | said | that the lock leaked', 'Ms Ida Brenner | claimed | that it was old'],
    ],
    [
      'a time that belongs to another clause',
      'The survey that the council announced a month later has shown nothing.',
      ['The survey that the council announced a month | later has shown | nothing'],
    ],
    [
      '"therefore" beside the verb, within it and between commas; "amidst" before a clause',
      'The rowers therefore asked the council to act. The rowers have therefore appealed to the guild to mend it. Ida Vale, therefore, told the crew to leave. Amidst the storm, Ida Vale said it leaks. Amidst these claims, the rival of Otto Lind, Ida Vale, filed a note, criticising the guild for the unrest. It is late; therefore, the guild said it leaks.',
      [
        'The rowers | therefore asked | the council to act',
        'The rowers | have therefore appealed to | the guild to mend it',
        'Ida Vale | told | the crew to leave',
        'Ida Vale | said | it leaks',
        'the rival of Otto Lind, Ida Vale | criticising | the guild for the unrest',
        'the guild | said | it leaks',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})
