import {describe, expect, test} from 'vitest'
import {isFound, printed} from './support/printed.ts'

describe('letters of another style', () => {
  test.each([
    'ᴀᴅᴀ ᴏʀᴍꜱᴇɴ',
    'Oʀᴍꜱᴇɴ',
    '🅐🅓🅐 🅞🅡🅜🅢🅔🅝',
    '🅾🆁🅼🆂🅴🅽',
    '𝐀𝐝𝐚 𝐎𝐫𝐦𝐬𝐞𝐧',
    'Ｏｒｍｓｅｎ',
    'Ⓞⓡⓜⓢⓔⓝ',
    'ⓐⓓⓐ',
    '⒪⒭⒨⒮⒠⒩',
    '🄞🄡🄜🄢🄔🄝',
    '🇴🇷🇲🇸🇪🇳',
    '🇴\u200B🇷\u200B🇲\u200B🇸\u200B🇪\u200B🇳',
    'O.R.M.S.E.N',
    'O-R-M-S-E-N',
    'o-r-m-s-e-n',
    'O. R. M. S. E. N',
  ])('%s', (text) => {
    expect([printed('Ada Ormsen', text), isFound('Ada Ormsen', text)]).toEqual(['A trader', true])
  })

  test('digits of a scan beside each other', () => {
    expect(printed('Ada Ellis', 'E11is')).toBe('A trader')
  })

  test('the flag of a country is no name, nor is a list of letters', () => {
    expect(printed('Chi Li', '🇱🇮 and 🇨🇭🇮: ⒜ ships, ⒝ boats')).toBe(
      '🇱🇮 and a trader: ⒜ ships, ⒝ boats',
    )
  })

  test('an acronym of three letters is no name', () => {
    expect(printed('Ida Orm', 'The I.D.A. met')).toBe('The I.D.A. met')
  })
})

describe('what is encoded as in an address', () => {
  test.each([
    ['rafi%2Dmendes', 'a trader'],
    ['Rafi%20Mendes', 'a trader'],
    ['Rafi%2520Mendes', 'a trader'],
    ['%72afi-mende%73, too', 'a trader, too'],
    ['https://x.example/100%/rafi%2Dmendes', 'a trader'],
    ['https://x.example/?q=mendes%20levy', 'a trader'],
    ['Up 5%, 100%ef and 50%20', 'Up 5%, 100%ef and 50%20'],
  ])('%s', (text, after) => {
    expect(printed('Rafi Mendes', `At ${text}`)).toBe(`At ${after}`)
  })
})

describe('what is written as code and web pages write a character by its number', () => {
  test.each([
    String.raw`\u004dendes`,
    String.raw`M\u0065ndes`,
    String.raw`\u{4d}endes`,
    String.raw`\x4Dendes`,
    '&#77;endes',
    '&#x4d;endes',
    'M&#101ndes',
    'M&eacute;ndes',
    String.raw`\u0052\u0061\u0066\u0069`,
  ])('%s', (text) => {
    expect([printed('Rafi Mendes', `At ${text}`), isFound('Rafi Mendes', text)]).toEqual([
      'At a trader',
      true,
    ])
  })

  test.each([String.raw`C:\users\mendoza`, 'R&D; &#9999999; 5 &amp; 6', String.raw`\u{ffffff}`])(
    'and %s is left',
    (text) => {
      expect(printed('Rafi Mendes', `At ${text}`)).toBe(`At ${text}`)
    },
  )
})

describe('a name of which letters are hidden', () => {
  test.each([
    ['They saw Orms*n and O**sen', 'They saw a trader and a trader'],
    ['ORM*EN and Orm•en, Orm██', 'A trader and a trader, Orm██'],
    ['Ada Ors*en, O***** and Ormse*', 'A trader Ors*en, O***** and Ormse*'],
    ['*Orm* and an orms*n of 3*4', '*Orm* and an orms*n of 3*4'],
  ])('%s', (text, after) => {
    expect(printed('Ada Ormsen', text)).toBe(after)
  })

  test('a short one is in too many', () => {
    expect(printed('Ada Bo', 'B*, B*o')).toBe('B*, B*o')
  })
})

describe('a name that is run into another word', () => {
  test.each([
    ['“I left,” saidOrmsen', '“I left,” saida trader'],
    ['TheOrmsen case', 'Thea trader case'],
    ['Ormsensaid so', 'A tradersaid so'],
    ['Ada Ormsensaid so', 'A tradersaid so'],
    ['McOrmsen and DeOrmsen', 'McOrmsen and DeOrmsen'],
    ['Ormsenian', 'A trader'],
  ])('%s', (text, after) => {
    expect(printed('Ada Ormsen', text)).toBe(after)
  })

  test('a short one is in too many', () => {
    expect(printed('Ada Orm', 'Formwas, OfOrm')).toBe('Formwas, OfOrm')
  })
})
