import {
  type DocumentTree,
  document,
  heading,
  list,
  note,
  noteReference,
  paragraph,
  strong,
  table,
} from '@onrecord/document'
import {labels} from './labels.ts'

interface Sample {
  readonly language: string
  /** One sentence, with what is particular to the script. */
  readonly text: string
}

/** A sentence in each script that the default faces cover. */
export const samples: Readonly<Record<string, Sample>> = {
  Latin: {language: 'en-GB', text: 'Affidavit: efficient offices, Zoë’s “ÅÉÎÕÜ” fjord — 1,204.'},
  Greek: {language: 'el', text: 'Το λιμάνι της παλιάς πόλης έκλεισε· «ώς πότε;»'},
  Cyrillic: {language: 'ru', text: 'Паром стоит у причала, съешь ещё этих булок.'},
  Korean: {language: 'ko', text: '항구 마을의 배편은 오월부터 멈춘다. “새 배”는 憲法에 없다.'},
  'simplified Chinese': {
    language: 'zh-Hans',
    text: '渡轮五月停航。交通部表示：“新船将到”，约一万名岛民受影响……',
  },
  'traditional Chinese': {
    language: 'zh-Hant',
    text: '渡輪五月停航。交通部表示：「新船將到」，約一萬名島民受影響。',
  },
  Japanese: {language: 'ja', text: '港町のフェリーは五月から停止する。「新しい船」を導入。'},
  Arabic: {
    language: 'ar',
    text: 'تتوقف العبارة إلى الجزر في مايو، وقالت الوزارة: «سفينة جديدة» (حسب Reuters) لنحو 10,000 سَاكِن.',
  },
  Hebrew: {
    language: 'he',
    text: 'המעבורת לאיים תפסיק לפעול במאי. המשרד אמר: "אונייה חדשה" (לפי Reuters) ל-10,000 תושבים, שָׁלוֹם.',
  },
}

/** A document in a script with what a brief has: headings, lists, a table, a note. */
export function sampleDocument({language, text}: Sample): DocumentTree {
  return document({
    title: text.slice(0, 20),
    language,
    labels,
    notes: [note('n', text)],
    children: [
      heading(1, text.slice(0, 14).trim()),
      paragraph([`${text} ${text} `, strong(text), noteReference('n')]),
      list([text.slice(0, 24), text]),
      list([text, text.slice(0, 24)], {ordered: true}),
      table({
        caption: text.slice(0, 20),
        head: ['1', text.slice(0, 8)],
        rows: [[text, '10']],
        rowHeaders: 1,
      }),
    ],
  })
}
