import {dossierOf} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {dossierWith, UNDECIDED} from '../src/decisions.ts'
import {makeFile} from '../src/make-file.ts'

test.each([
  [
    'Ferry stops at last, and nobody knows who is to say so',
    'ferry-stops-at-last-and-nobody-knows-who-',
  ],
  ['Nia Orm: “It rains”', 'person-a-it-rains-'],
  ['항구 마을의 배편', '항구-마을의-배편-'],
])(
  'a file is called after its story “%s”, by no name that is kept out',
  async (title, beginning) => {
    const {value: article} = await readArticle(`${title}\n\nQUAYLE – “We wait,” said Nia Orm.`)
    if (article === null) throw new Error('the text is read')
    const people = new Map(
      article.entities.flatMap(({id, name}) =>
        name === 'Nia Orm' ? [[id, 'pseudonym'] as const] : [],
      ),
    )
    const {name, leak} = await makeFile(
      dossierWith(dossierOf(article), {...UNDECIDED, people}),
      'json',
    )
    expect(name).toBe(`${beginning}data-for-others.json`)
    expect(leak).toBeNull()
  },
)
