import {simplified} from './simplified.ts'

/**
 * The parts of a name without spaces that stand for it, and what has to follow: the given name (of three characters the last two)
 * and either half of four; the surname where a title follows. What is a common word, too, needs what is put behind a name:
 * replaced elsewhere, it would tell which name it was. None of a name that is written otherwise.
 */
export function partsWithoutSpaces(name: string): readonly NamePart[] {
  const [, surname = '', given = ''] = WITHOUT_SPACES.exec(simplified(name.normalize('NFC'))) ?? []
  if (given === '') return []
  const lone = [...surname].length > 1 ? behind(surname) : String.raw`(?=\s?씨|先生|女士|小姐|氏)`
  // a character alone is too many other words
  if ([...given].length === 1) return [{part: surname, behind: lone}]
  return [
    {part: given, behind: /\p{sc=Hangul}/u.test(given) ? BEHIND_HANGUL : behind(given)},
    {part: surname, behind: lone},
  ]
}

export interface NamePart {
  readonly part: string
  /** Part of a pattern. */
  readonly behind: string
}

function behind(part: string): string {
  return COMMON.has(part) ? `(?:${BEHIND_HAN}|(?<=${BEFORE_HAN}${part}))` : ''
}

/** "하늘 군은" and not "하늘 군함", a ship. */
const BEHIND_HANGUL = String.raw`(?=\s?[씨님]|\s?[군양](?:[은는이가을를의도과에께]|(?!\p{sc=Hangul}))|이(?:는|가|를|도|와|의))`

/** "建国说", "建国的母亲", "建国，你" and not "建国以来", since the state was founded; nothing that "健康问题" or "希望家人" has. */
const BEHIND_HAN =
  '(?=先生|女士|小姐|同志|老师|老師|教授|医生|醫生|师傅|師傅|[哥姐叔]|氏|さん|さま|様|くん|君|ちゃん|说|說|表示|称|稱|告诉|告訴|指出|认为|認為|写道|寫道|' +
  '回忆|回憶|透露|坦言|解释|解釋|承认|承認|回答|觉得|覺得|[对對向]记者|[对對向]記者|今年[0-9一二三四五六七八九十]{1,3}[岁歲]|[（(，,]?[0-9]{1,3}[岁歲]|' +
  '[，,！!]\\s?[你您]|出生[于於在]|去世|失踪|失蹤|被[捕抓打拘判杀殺带帶]|(?:走|离开|離開|回家|笑|哭)了|' +
  '的(?:父|母|爸|妈|媽|妻子|丈夫|太太|儿子|兒子|女儿|女兒|哥哥|弟弟|姐姐|妹妹|家人|家属|家屬|律师|律師|同事|朋友|邻居|鄰居))'

/** "他叫建国". */
const BEFORE_HAN = '(?:[他她]叫|名叫|名字叫|名字是|名为|名為)'

/** Common words that are given names, in either form of the characters. Own list. */
const COMMON: ReadonlySet<string> = new Set(
  (
    '爱国 愛國 安定 安全 百合 长安 長安 长城 長城 长江 長江 长征 長征 成功 春秋 春天 大海 大和 大同 东方 東方 奋斗 奮鬥 复兴 復興 富强 富強 改革 高兴 高興 革命 光明 ' +
    '光荣 光榮 国际 國際 国民 國民 国强 國強 国庆 國慶 海洋 和平 红旗 紅旗 黄河 黃河 建国 建國 建军 建軍 建设 建設 健康 江山 解放 进步 進步 开放 開放 立春 ' +
    '美丽 美麗 民主 民族 明天 明月 平安 平等 奇迹 奇蹟 前进 前進 青春 晴天 人民 胜利 勝利 世界 思想 太平 天地 天下 团结 團結 卫国 衛國 未来 未來 文革 文化 ' +
    '文明 文学 文學 希望 先进 先進 新华 新華 幸福 雪花 永久 永远 永遠 勇敢 跃进 躍進 援朝 真理 正义 正義 智慧 中华 中華 自立 自由'
  ).split(' '),
)

const ONE = String.raw`[\p{sc=Han}\p{sc=Hangul}]`
const WITHOUT_SPACES = new RegExp(
  String.raw`^(${ONE}(?=\s?${ONE}$)|${ONE}{1,2}(?=\s?${ONE}{2}$))\s?(${ONE}{1,2})$`,
  'u',
)
