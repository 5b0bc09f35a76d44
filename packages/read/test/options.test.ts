import {expect, test} from 'vitest'
import {fromDocx} from '../src/docx.ts'
import {fromHtml} from '../src/html.ts'
import {readArticle} from '../src/index.ts'
import {fromJsonLd} from '../src/json-ld.ts'
import {fromMail} from '../src/mail.ts'
import {fromMarkdown} from '../src/markdown.ts'
import {fromNinjs} from '../src/ninjs.ts'
import {fromPdf} from '../src/pdf.ts'
import {fromText} from '../src/text.ts'

const TEXT = 'Vennmoor raises its dyke\n\nThe dyke rises by a metre, the board said last week.'

// as a caller without types may give them
test.each<[object | string | null, RegExp]>([
  [{published: '2024-13-45'}, /^published is a date such as 2024-01-15, got 2024-13-45$/],
  [{published: '2024-02-30'}, /got 2024-02-30/],
  [{published: '20240305xyz'}, /got 20240305xyz/],
  [{published: 20_240_305}, /got 20240305/],
  [{language: 'en_GB'}, /^language is a tag of BCP 47 such as en-GB, got en_GB$/],
  [{language: 'english'}, /got english/],
  [{language: 5}, /got 5/],
  [{retrievedAt: 'now'}, /^retrievedAt is an instant such as 2024-01-15T09:30:00Z, got now$/],
  [{retrievedAt: '2024-99-99'}, /got 2024-99-99/],
  [{url: 'the page'}, /^url is an address such as .*, got the page$/],
  [{url: 'javascript:alert(1)'}, /got javascript/],
  [{archivedUrl: 'x'}, /^archivedUrl is/],
  [{id: ''}, /^id is a word such as/],
  [{id: 7}, /got 7/],
  [{charset: 5}, /^charset is/],
  [{maxBytes: Number.NaN}, /^maxBytes is a number of bytes such as 20_000_000, got NaN$/],
  [{maxBytes: '20'}, /got 20/],
  [{gazetteer: {places: new Set()}}, /^gazetteer is an object of four sets/],
  [{gazetteer: {givenNames: ['a'], surnames: [], places: [], organisations: []}}, /four sets/],
  [
    {publishd: '2024-01-15'},
    /^there is no option "publishd"; the options are published, retrievedAt/,
  ],
  ['html', /^options is an object such as/],
  [null, /^options is an object such as \{kind: 'html'\}, got null$/],
])('an option that is not what it is to be: %j', async (options, message) => {
  const reading = readArticle(TEXT, options as object)
  await expect(reading).rejects.toThrow(TypeError)
  await expect(reading).rejects.toThrow(message)
})

test.each([
  ['text', fromText],
  ['html', fromHtml],
  ['json-ld', fromJsonLd],
  ['ninjs', fromNinjs],
  ['markdown', fromMarkdown],
  ['docx', fromDocx],
  ['pdf', fromPdf],
  ['mail', fromMail],
])('the importer of %s looks at what it is given', async (_, read) => {
  const reading = async (input: unknown, options = {}) => read(input as string, options)
  await expect(reading(5)).rejects.toThrow(/a string or a Uint8Array, got Number/)
  await expect(reading(null)).rejects.toThrow(/got Null/)
  await expect(reading(TEXT, {published: 'yesterday'})).rejects.toThrow(/published is a date/)
})

test('an option that is undefined is not given, whatever it is called', async () => {
  const {value} = await readArticle(TEXT, {published: undefined, publishd: undefined} as object)
  expect(value?.metadata.published).toBeNull()
})

test('an instant gives its day, and a tag in capitals is one', async () => {
  const {value} = await readArticle(TEXT, {published: '2024-03-05T10:00:00Z', language: 'EN'})
  expect(value?.metadata.published).toBe('2024-03-05')
  expect(value?.dates.map(({edtf}) => edtf)).toEqual([expect.stringMatching(/^2024-02-2/)])
  expect(value?.issues).toEqual([])
})
