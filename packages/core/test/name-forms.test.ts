import {describe, expect, test} from 'vitest'
import {dossierOf, protect, untitledName} from '../src/index.ts'
import {isFound, printed} from './support/printed.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()

test.each([
  ['Ms Orm', 'Orm'],
  ['prof. Nia Orm', 'Nia Orm'],
  ['Prof. Dr Orm', 'Orm'],
  ['Señora Orm', 'Orm'],
  ['Martin King', 'Martin King'],
  ['King', 'King'],
])('“%s” is “%s” without a title', (name, untitled) => {
  expect(untitledName(name)).toBe(untitled)
})

describe('letters that are written otherwise', () => {
  test.each([
    ['Ayşe Yıldız', 'AYŞE YILDIZ'],
    ['Ayşe Yıldız', 'Yildiz'],
    ['Łukasz Wójt', 'Lukasz Wojt'],
    ['Bjørn Sæther', 'bjorn-saether'],
    ['Bjørn Sæther', 'Bjoern Saether'],
    ['Jürgen Weiß', 'WEISS'],
    ['Jürgen Weiß', 'https://x.example/juergen-weiss'],
    ['أحمد حامد', 'احـمد حامـد'],
    ['فاطمة کريمی', 'فاطمه كريمي'],
    ['Rabiʿa Tursun', "Rabi'a"],
    // Cyrillic А and о, Latin a, Greek ο
    ['Ada Quorl', 'Аda Quorl'],
    ['Ada Quorl', 'Quоrl'],
    ['Ada Quorl', 'https://x.example/ada-quοrl'],
    ['Дарья Новакова', 'Новaковой'],
    ['Ada Quоrl', 'ADA QUORL'],
    // Cyrillic С and х with a Latin o, then all three Cyrillic, then all Greek, and the other way about
    ['Nia Cox', 'Сoх'],
    ['Nia Cox', 'Nia Сох'],
    ['Nia Cox', 'https://x.example/nia-сoх'],
    ['Tova Kox', 'Tova Κοχ'],
    ['Вера Роса', 'Рoса'],
    ['Вера Роса', 'Росe'],
  ])('%s as %s', (name, text) => {
    expect([printed(name, text), isFound(name, text)]).toEqual(['A trader', true])
  })

  test('a word wholly in another alphabet is another word', () => {
    expect(printed('Oh Min-ho', 'Он ушёл, но вернулся')).toBe('Он ушёл, но вернулся')
    expect(printed('Nia Cox', 'Сох он не видел')).toBe('Сох он не видел')
    expect(printed('Nia Cox', 'Сох он не видел, и Wren ушёл')).toBe('Сох он не видел, и Wren ушёл')
    expect(printed('Av Wren', 'Αν ήρθε')).toBe('Αν ήρθε')
    expect(printed('Вера Роса', 'Poca spoke')).toBe('Poca spoke')
  })

  test('and one in a Latin line is read as Latin, whatever is quoted beside it', () => {
    expect(printed('Nia Cox', 'The clerk told Сох of the «Дорога» on Monday')).toBe(
      'The clerk told a trader of the «Дорога» on Monday',
    )
  })

  test('and a vowel sign that makes another word of it', () => {
    expect(printed('သော် မင်း', 'သူ မေးသည်')).toBe('သူ မေးသည်')
    expect(printed('सीता देवी', 'सात और सत्य, फिर सीता')).toBe('सात और सत्य, फिर a trader')
  })
})

describe('a name in another spelling', () => {
  test.each([
    ['Abd al-Rahman Tessen', 'Abdulrahman Tessen'],
    ['Abd al-Rahman Tessen', 'Abdel Rahman'],
    ['Abdulrahman Tessen', 'Abd ar-Rahman'],
    ['李建国', '李建國'],
    ['Ada Vale', 'Va1e'],
    ['Nia Orm', '0rm'],
    ['Nia Orm', 'N1A 0RM'],
    ['張偉東', '张伟东'],
    ['Iain McOrm', 'Mac Orm'],
    ["Dan O'Dwyer", 'O Dwyer'],
    ['Ada Vale', 'V A L E'],
    ['Ada Vale', 'Ada Vales'],
    ['Kim Chol-su', 'Kim Cheol Soo'],
    ['Kim Chol-su', 'Kim Cheol-soo'],
  ])('%s as %s', (name, text) => {
    expect([printed(name, text), isFound(name, text)]).toEqual(['A trader', true])
  })

  test('a slip of the pen alone is one where something was misspelt', () => {
    const text = 'We misspelt the name of Nia Quorl as Quarl and that of Ida Wren as Ren'
    expect(printed('Nia Quorl', text)).toBe(
      'We misspelt the name of a trader as name withheld and that of Ida Wren as Ren',
    )
    expect(printed('Nia Quorl', 'Quarl left')).toBe('Quarl left')
  })

  test.each([
    [
      'Nia Quorl',
      'Nia Quorl’s name is also spelled Quarl',
      'A trader’s name is also spelled name withheld',
    ],
    ['Nia Quorl', 'Mayor Quarl spelled out the plan', 'Mayor Quarl spelled out the plan'],
    ['Nia Quorl', 'A spelling contest in Quarl', 'A spelling contest in Quarl'],
    ['Daria Novak', 'Daria Novak, Darya Orm and Bo left', 'A trader, Darya Orm and Bo left'],
    ['Daria Novak', 'Novak, Darya', 'A trader'],
    ['Su Orm', 'So Su Orm left', 'So a trader left'],
  ])('and nothing else is one: %s in “%s”', (name, text, after) => {
    expect(printed(name, text)).toBe(after)
  })

  test('a title is taken from it, and nothing put together', () => {
    expect(untitledName('Dr Abd al-Rahman Tessen')).toBe('Abd al-Rahman Tessen')
  })

  test('letters by themselves and another genitive are no name', () => {
    expect(printed('Ada Wood', 'Woods and W O O L')).toBe('Woods and W O O L')
  })
})

describe('a word with a hyphen, an apostrophe or a line end in it', () => {
  test.each([
    ['Kim Seoyeon', 'Kim Seo-yeon'],
    ['Kim Seoyeon', 'Seo-Yeon'],
    ['Kim Seoyeon', 'Kim Seo yeon'],
    ['Kim Seo-yeon', 'Seo-\nyeon Kim'],
    ['Ida Brandtner', 'Ida Brandt-\n  ner'],
    ["Rabi'a Tursun", 'Rabia'],
    ['Rabia Tursun', 'Rabi’a'],
    ['Ida Brandt', 'I d a  B r a n d t'],
    // as pages print the line end
    ['Ida Brandtner', 'Ida Brandt- ner'],
    ["Dan O'Quorl", 'Dan O‘Quorl'],
    ['Ada Vale-Orm', 'Vale'],
    ['Jan van der Orm', 'Van der Orm'],
    ['Jan van der Orm', 'Vanderorm'],
    ['Jan van der Orm', 'jan VAN DER ORM'],
    ['Tomas Brandt', 'tomasbrandt'],
    ['Ana Lucia Quispe Mamani', 'analuciaquispe'],
    ['Kim Ha-neul', 'haneulkim'],
    ['Tomas Brandt', 'TBrandt'],
    ['Tomas Brandt', 'TomasBrandtFilms'],
  ])('%s as %j', (name, text) => {
    expect([printed(name, text), isFound(name, text)]).toEqual(['A trader', true])
  })

  test.each([
    ['Ida Well', 'We’ll see'],
    ['Ida Marion', 'Mari on Tuesday'],
  ])('%s is not in “%s”', (name, text) => {
    expect(printed(name, text)).toBe(text)
  })
})

describe('scripts that join small words to a name, or have no capitals', () => {
  test.each([
    ['أحمد حامد', 'قال خالد وأحمد', 'قال خالد وa trader'],
    ['أحمد حامد', 'فلأحمد حامد', 'فلa trader'],
    ['משה כהן', 'אמר דוד ולמשה', 'אמר דוד ולa trader'],
    ['ნინო ბერიძე', 'თქვა ბერიძე', 'თქვა a trader'],
    ['أحمد الحداد', 'قال للحداد', 'قال a trader'],
    ['김서연', '서연 씨는', 'A trader 씨는'],
    ['김서연', '서연이는 김씨와', 'A trader이는 a trader씨와'],
    ['陳美玲', '美玲說陳女士走了', 'A trader說a trader女士走了'],
    ['山田花子', '花子と山田', 'A traderとa trader'],
  ])('%s in %s', (name, text, after) => {
    expect([printed(name, text), isFound(name, text)]).toEqual([after, true])
  })

  test.each([
    ['陈建国', '建国以来，建国说他走了', '建国以来，a trader说他走了'],
    ['陳建國', '建國先生慶祝建國', 'A trader先生慶祝建國'],
    ['山田希望', '希望さんの希望', 'A traderさんの希望'],
    ['陈建国', '他叫建国，建国今年45岁', '他叫a trader，a trader今年45岁'],
    ['陈建国', '“建国，你回来！”1949年建国，城建了', '“A trader，你回来！”1949年建国，城建了'],
    ['陳建國', '他叫建国，建國離開了，陈建国', '他叫a trader，a trader離開了，a trader'],
    ['陈建国', '建国的母亲说建国被捕，建国走了', 'A trader的母亲说a trader被捕，a trader走了'],
    ['陈健康', '健康对记者说健康问题', 'A trader对记者说健康问题'],
    ['陈希望', '希望家人回家，希望被抓', '希望家人回家，a trader被抓'],
  ])('a given name of Han that is a common word, too: %s in %s', (name, text, after) => {
    expect([printed(name, text), isFound(name, text)]).toEqual([after, true])
    expect([printed(name, name.slice(-2)), isFound(name, name.slice(-2))]).toEqual([
      name.slice(-2),
      false,
    ])
  })

  test('a syllable or two of Hangul alone are other words', () => {
    expect(printed('김지원', '지원을 강화한 김치')).toBe('지원을 강화한 김치')
  })

  test('but not a longer word that ends in the name', () => {
    expect(printed('حمد علي', 'محمد')).toBe('محمد')
  })
})

describe('initials beside a word of the name go with it', () => {
  test.each([
    ['Ada Vale', 'A. Vale', 'A trader'],
    ['Ada Vale', 'by A. J. Vale’s', 'by a trader’s'],
    ['Ada Vale', 'VALE, A., and others', 'A trader, and others'],
    ['Ada Vale', 'Ada V. said', 'A trader said'],
    ['Kim Seo-yeon', 'Kim S.-Y. and S. Y. Kim', 'A trader and a trader'],
    ['Дарья Новакова', 'Новакова Д.А.', 'A trader'],
    ['Ada Vale', 'C. Vale in Block A. Vale left.', 'C. A trader in Block a trader left.'],
    ['Ada Vale', 'He met Vale. A. Novak did not.', 'He met a trader. A. Novak did not.'],
  ])('%s in “%s”', (name, text, after) => {
    expect(printed(name, text)).toBe(after)
  })
})

describe('addresses and handles made of a name go whole', () => {
  test.each([
    ['Ada Vale', 'avale@x.example'],
    ['Kim Seo-yeon', 'seoyeonkim95@x.example'],
    ['Kim Seo-yeon', 'skim@x.example'],
    ['Ana Lucia Quispe Mamani', 'social.example/anaquispe'],
    ['Tomas Brandt', 'social.example/tomasbrandt'],
    ['Tomas Brandt', 'https://social.example/@tbrandt'],
    ['Tomas Brandt', '@tbrandt@social.example'],
    ['Tomas Brandt', 'tomasbrandt.press.example'],
    ['Tomas Brandt', 'Interview_Brandt.pdf'],
    ['Tomas Brandt', 'tbrandt.jpg'],
  ])('%s in %s', (name, text) => {
    expect([printed(name, text), isFound(name, text)]).toEqual(['A trader', true])
  })

  test.each([
    'https://x.example/brandtford',
    'x.example/a/b',
    'desk@x.example',
    'and/or',
    'story_1.pdf',
    'at 9 a.m.',
    'McBrandt',
  ])('%s stays', (text) => {
    expect(printed('Tomas Brandt', text)).toBe(text)
  })

  test('a long line of dots is looked at once', () => {
    const line = 'a.'.repeat(50_000)
    expect(printed('Tomas Brandt', line)).toBe(line)
  })

  test('a link to a mail box is none', () => {
    const links = [{span: {start: 0, end: 4}, href: 'mailto:tbrandt@x.example'}]
    const [only] = protect({
      ...dossierOf({...article, links}),
      parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: []}],
      protection: {
        marking: null,
        people: [{party: 'p1', atRisk: true, policy: 'pseudonym'}],
        generalise: [],
      },
    }).articles
    expect(only?.links).toEqual([])
  })
})

test('a surname that is a title elsewhere', () => {
  expect(printed('Ko Eun-ji', 'Ms Ko said')).toBe('Ms a trader said')
})

describe('a name as it is bent and mistyped', () => {
  test.each([
    ['Ada Vale', 'the Vales left', 'the a trader left'],
    ['Ada Vale', 'Vales left', 'Vales left'],
    ['Дарья Новакова', 'Свободу Дарье Новаковой', 'Свободу a trader'],
    ['Сергей Лесной', 'Сергея Лесного', 'A trader'],
    ['Иван Карпов', 'Иванов и Карповский', 'Иванов и Карповский'],
    ['Daria Novakova', 'Darya Novakova', 'A trader'],
    ['Daria Novakova', 'Daria Novokova’s', 'A trader’s'],
    ['Daria Novakova', 'NOVAKOVA, DARJA', 'A trader'],
    ['Daria Novakova', 'Teacher Novakova met Darya', 'Teacher a trader met Darya'],
  ])('%s in “%s”', (name, text, after) => {
    expect(printed(name, text)).toBe(after)
  })
})

test('a name that is a month is none in a date', () => {
  const text = 'On 1 May 2031, the 2nd of May, May 3 and in May 2031 May Win spoke; then May left'
  const after =
    'On 1 May 2031, the 2nd of May, May 3 and in May 2031 a trader spoke; then a trader left'
  expect(printed('May Win', text)).toBe(after)
})

describe('names with an article, a nickname or another name in them', () => {
  test.each([
    ['Yusuf al-Haddad', 'al-Haddad said', 'A trader said'],
    ['Yusuf al-Haddad', 'Mr Haddad and El Haddad', 'Mr a trader and a trader'],
    ['Yusuf Al-Haddad', 'Alhaddad’s', 'A trader’s'],
    ['Yusuf Al-Haddad', 'as Haddad said at Haddad’s', 'as a trader said at a trader’s'],
    ['Yusuf al-Haddad', 'Yousuf al-Haddad', 'A trader'],
    ["Ana d'Souza", 'D’Souza left', 'A trader left'],
    ['Jan van der Meulen', 'a van left', 'a van left'],
    ['Ada Vale', 'Ada “Dolly” Vale', 'A trader'],
    ['Ada Vale', 'Ada Novak Vale', 'A trader'],
    ['Ada Vale', 'Ada Vale-Novak', 'A trader'],
    ['Ada Vale', 'Vale-Novak talks', 'A trader-Novak talks'],
    ['Ada Vale', 'an Ada Vale-led march', 'an a trader-led march'],
    ['Ada Vale', 'Ada and Vale', 'A trader and a trader'],
    ['王禾', '王 禾先生', 'A trader先生'],
    ["Dan O'Neil", 'O´Neil', 'A trader'],
  ])('%s in “%s”', (name, text, after) => {
    expect(printed(name, text)).toBe(after)
  })
})

describe('a short name is not looked for within other words', () => {
  test.each([
    ['Le An', 'McLean at cleaning.example', 'McLean at cleaning.example'],
    ['Le An', 'FreeLeAn', 'a trader'],
    ['Le An', 'lean@mail.example', 'a trader'],
    ['Bo Lind', 'bolindfilms.example', 'a trader'],
    ['김하늘', '하늘 양쪽, 하늘 군함, 하늘 양은', '하늘 양쪽, 하늘 군함, a trader 양은'],
  ])('%s in “%s”', (name, text, after) => {
    expect(printed(name, text).toLowerCase()).toBe(after.toLowerCase())
  })
})

test('an address in a script without blanks ends where the clause does', () => {
  const text = '雨很大，他在Orm.com上说，王禾走了。'
  expect(printed('王禾', text)).toBe('雨很大，他在Orm.com上说，a trader走了。')
})
