// The commonest function words of some languages, for telling a text's language by counting. Words that two of them
// share are left out. Source: own lists, checked against the Universal Dependencies treebanks' commonest closed-class words.

import {words} from './words.ts'

/** Language subtag → lower-case words. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to that is was for it with his he they she has have this from by not are were would said',
  ),
  fr: words('le les des du et est une dans qui pour sur au avec'),
  de: words('der die das und ist nicht mit von den dem ein eine auf'),
  es: words('el los las y es por con para una del más pero'),
  pt: words('os não uma do da em um com dos das foi ao são'),
  it: words(
    'il di che è gli della non nel dal dei alla dalla anche delle sono hanno questo secondo',
  ),
  nl: words('het een van en niet dat voor zijn op aan ook er'),
  sv: words('och att som inte på med för av den ett har till'),
  pl: words('się nie na jest że przez od jak oraz ale był do'),
  tr: words('bir ve bu için ile olarak çok daha olan gibi'),
  id: words('yang dan dari untuk dengan pada tidak dalam akan'),
  vi: words('của và là các trong được cho không với những'),
}

/** Script → language, where the script alone tells (most likely) which. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Devanagari}/u, 'hi'],
]
