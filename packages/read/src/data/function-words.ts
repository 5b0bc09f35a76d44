// The commonest function words of some languages, for telling a text's language by counting. Words that two of them
// share are left out. Source: own lists, checked against the Universal Dependencies treebanks' commonest closed-class words.

/** Language subtag → lower-case words. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to that is was for it with his he they she has have this from by not are were would said',
  ),
  fr: words(
    'le les des du et est une dans qui que pour pas sur au avec ce il elle sont plus aux cette ont mais',
  ),
  de: words(
    'der die das und ist nicht mit von den dem ein eine sich auf für im zu auch als wird hat werden nach',
  ),
  es: words(
    'el los las y es por con para una del al más pero sus como lo fue han este también ha sin',
  ),
  pt: words('os não uma do da em um para com mais dos das foi ao ele seu são pelo pela também à'),
  it: words(
    'il di che è gli della per non una sono nel alla dei con anche più delle ha questo degli',
  ),
  nl: words('het een van en niet dat met voor zijn op aan ook er maar naar bij wordt werd heeft'),
  sv: words('och att som inte på med för av den ett har till om från eller hade kan'),
  pl: words('się nie na jest że przez od jak został oraz ale był dla są'),
  tr: words('bir ve bu için ile olarak çok daha olan kadar gibi ancak sonra'),
  id: words('yang dan dari untuk dengan pada tidak dalam akan adalah juga oleh telah'),
  vi: words('của và là các trong được cho không với những người một khi này'),
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
