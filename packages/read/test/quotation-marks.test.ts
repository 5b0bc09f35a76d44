import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

/** The words between marks that count as quotations, in the body under a headline. */
async function quoted(body: string): Promise<readonly string[]> {
  const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
  const {text} = article.source
  return article.quotations.flatMap((each) =>
    each.quoted.map(({start, end}) => text?.slice(start, end) ?? ''),
  )
}

describe('quotation marks', () => {
  test.each([
    ['curly', '“We are here,” he said.', ['“We are here,”']],
    ['straight', '"We are here," he said. "Now."', ['"We are here,"', '"Now."']],
    [
      'straight, with a blank behind what opens',
      'The crew said, " We are all here, and it is late." It is 5" wide " or so.',
      ['" We are all here, and it is late."'],
    ],
    [
      'a closing one for an opening one',
      '“It leaks,” he said. ”It has done so for many years now.” The crew left.',
      ['“It leaks,”', '”It has done so for many years now.”'],
    ],
    ['British', '‘We are here,’ he said.', ['‘We are here,’']],
    ['straight British', "'We aren't here,' he said.", ["'We aren't here,'"]],
    [
      'plural possessive within',
      '‘The miners’ lamps are out,’ he said.',
      ['‘The miners’ lamps are out,’'],
    ],
    [
      'nested',
      '“He told me, ‘Go home,’ and I went,” she said.',
      ['“He told me, ‘Go home,’ and I went,”', '‘Go home,’'],
    ],
    [
      'a word nested, where it is a sentence',
      '“Somebody shouted ‘Now!’ and he goes, ‘We are off,’ and the sign said ‘later’,” she said.',
      [
        '“Somebody shouted ‘Now!’ and he goes, ‘We are off,’ and the sign said ‘later’,”',
        '‘Now!’',
        '‘We are off,’',
      ],
    ],
    [
      'a word nested, where somebody told of says it',
      '“They said the boat was ‘late.’ What he calls ‘work’ I call rest,” she said.',
      ['“They said the boat was ‘late.’ What he calls ‘work’ I call rest,”', '‘late.’'],
    ],
    ['Spanish exclamations', 'The lamps went on. "¡Viva el mar!" they cried.', ['"¡Viva el mar!"']],
    [
      'a question that somebody recalls',
      '“The clerk asked me, ‘Is it open?’” Ida Brenner recalls. “Nobody did.”',
      ['“The clerk asked me, ‘Is it open?’”', '‘Is it open?’', '“Nobody did.”'],
    ],
    [
      'a typewriter’s doubled apostrophes',
      "''We told her, 'Go home,' and she went,'' he said. ''She can't swim.''",
      ["''We told her, 'Go home,' and she went,''", "'Go home,'", "''She can't swim.''"],
    ],
    [
      'doubled apostrophes beside a single mark',
      "''He said, 'The boat is gone,''' she said.",
      ["''He said, 'The boat is gone,'''", "'The boat is gone,'"],
    ],
    ['grave accents', "``We are here,'' he said.", ["``We are here,''"]],
    [
      'a mark turned the wrong way',
      '“Certainly not,“ he said. “Go home.”',
      ['“Certainly not,“', '“Go home.”'],
    ],
    ['two ’ that close “', '“It is late,’’ he said. “Now.’’', ['“It is late,’’', '“Now.’’']],
    [
      'elision',
      '“It was in ’89 and the boys’ boat sank,” he said.',
      ['“It was in ’89 and the boys’ boat sank,”'],
    ],
    [
      'no apostrophe is a quotation',
      'The ’89 flood took the boys’ boat and the girls’ boat too.',
      [],
    ],
    ['scare quotes', 'The so-called “raft book” is lost, and the “old pier” too.', []],
    ['a title', 'Her novel “The House Under The Water Tower” won a prize.', []],
    [
      'a paragraph of many names that the next one goes on with',
      '“It was built by Otto Lind, Keeper of the Orm Lamps and Locks, with the Harbour Board.\n\n“It is old.”',
      [
        '“It was built by Otto Lind, Keeper of the Orm Lamps and Locks, with the Harbour Board.',
        '“It is old.”',
      ],
    ],
    [
      'five words without a cue',
      '“We are all going home.” The square was empty.',
      ['“We are all going home.”'],
    ],
    [
      'a mark that reopens a quotation, where the text has lost its paragraphs',
      'Ada Vale said: "We left in June. "The boats were gone. "Nobody waved." The square was empty.',
      ['"We left in June.', '"The boats were gone.', '"Nobody waved."'],
    ],
    [
      'a mark that opens where the blank between two paragraphs was lost',
      'The weir held."It is old, and it leaks," Ada Vale said."Nobody looks."The square was empty.',
      ['"It is old, and it leaks,"', '"Nobody looks."'],
    ],
    [
      'a forgotten closing mark before who said so',
      '"We left in June, Ada Vale said. "The boats were gone by then."',
      ['"The boats were gone by then."'],
    ],
    [
      'a missing closing mark swallows nothing',
      'He called it “a mess and left.\n\nThe square was empty.',
      [],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await quoted(body)).toEqual(expected)
  })
})

describe('cues', () => {
  const read = async (body: string) => {
    const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
    const {text} = article.source
    return article.quotations.map(({kind, cue, speaker, content}) => [
      kind,
      cue === null ? null : text?.slice(cue.start, cue.end),
      speaker.mention === null ? null : text?.slice(speaker.mention.start, speaker.mention.end),
      content.map(({start, end}) => text?.slice(start, end)).join(' … '),
      speaker.rule,
    ])
  }
  test.each([
    [
      'The plan, Mr Ivo Brandt said, is dead.',
      [['indirect', 'said', 'Mr Ivo Brandt', 'The plan … is dead', 'clause-around']],
    ],
    [
      '“The plan is dead,” Mr Ivo Brandt, 55, who runs the mill, told The Mill Post.',
      [
        [
          'direct',
          'told',
          'Mr Ivo Brandt, 55, who runs the mill',
          '“The plan is dead,”',
          'quotation-speaker-verb',
        ],
      ],
    ],
    [
      'He was asked by a farmer, but officials have repeatedly denied that the plan is dead.',
      [
        [
          'indirect',
          'have repeatedly denied',
          'officials',
          'that the plan is dead',
          'speaker-verb-that',
        ],
      ],
    ],
    [
      'According to Mr Ivo Brandt, a miller, the plan is dead.',
      [['indirect', 'According to', 'Mr Ivo Brandt, a miller', 'the plan is dead', 'according-to']],
    ],
    ['The report of the council was long, and its claims were old.', []],
    ['He did not say whether the plan was dead.', []],
  ])('%s', async (body, expected) => {
    expect(await read(body)).toEqual(expected)
  })
})
