import {entitiesOf, type LocatedEntity} from '../../protect/located-entity.ts'
import {createMatcher} from '../../protect/matcher.ts'
import {tellsName} from '../../protect/people.ts'
import {subjectsOf} from '../../protect/subjects.ts'
import {spanText} from '../../spans.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'

/** "The only dentist of Orme" and "the mayor’s daughter" name nobody, and tell all who live there who it is. */
export const roleTells: LintRule = lintRule('role-tells', 'info', (dossier) => {
  const subjects = subjectsOf(dossier)
  const {find} = createMatcher(subjects, [])
  // words that the dossier already states less exactly, in part or as a name of their own
  const isGone = (words: string) =>
    find(words, new Set()).some(
      ({reason, start, end}) => reason === 'place' || end - start === words.length,
    )
  return subjects
    .filter(({reason}) => reason === 'name')
    .flatMap(({party, entities}) =>
      entitiesOf(dossier)
        .filter(({ref}) => entities.has(ref))
        .flatMap((located) =>
          [...new Set(tellingWords(located))].map((words) => ({located, words})),
        )
        .filter(({words}) => !isGone(words))
        .map(({located: {article}, words}) => ({
          path: 'protection.people',
          ...(party === null ? {} : {party}),
          words,
          message: `${article.id} calls ${party} “${words}”, which tells who it is to those who know the place or the family, and its words stay; list them in protection.generalise, or print none of the sentences that have them`,
        })),
    )
})

function tellingWords({entity, article}: LocatedEntity): string[] {
  const {text} = article.source
  if (text === null) return []
  const roles = entity.roles
    .map(({span}) => spanText(text, span))
    .filter((role) => TELLS.test(role))
  const before = entity.mentions.filter(tellsName).flatMap(({span}) => {
    const [, words] = RELATION.exec(text.slice(Math.max(0, span.start - NEAR), span.start)) ?? []
    return words === undefined ? [] : [words]
  })
  return [...roles, ...before]
}

const NEAR = 60
const KIN =
  'son|daughter|wife|husband|widow|widower|mother|father|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|fianc[eé]e?|partner'
/** Of whom there is one, and whose relation somebody is. */
const TELLS = new RegExp(
  String.raw`(?<!\p{L})(?:only|sole|first|last|youngest|oldest|eldest|longest-serving)\s|(?<!\p{L})(?:${KIN})\sof\s|['’]s?\s(?:\p{Ll}+\s)?(?:${KIN})(?!\p{L})`,
  'iu',
)
const RELATION = new RegExp(
  String.raw`(?<!\p{L})((?:the\s)?(?:\p{L}[\p{L}-]*\s){0,3}\p{L}+['’]s?\s(?:\p{Ll}+\s)?(?:${KIN})),?\s$`,
  'iu',
)
