import type {Dossier} from '../../model/dossier.ts'
import {holdersOf, isInDoubt} from '../../protect/holders.ts'
import {keptNames} from '../../protect/kept-names.ts'
import {createMatcher} from '../../protect/matcher.ts'
import {foldKey} from '../../protect/name-forms.ts'
import {holdsWord} from '../../protect/name-words.ts'
import {unnamedParties} from '../../protect/people.ts'
import {smallWords} from '../../protect/small-words.ts'
import {type Subject, subjectsOf} from '../../protect/subjects.ts'
import {undecidedIn} from '../../protect/undecided.ts'
import {sentenceAround} from '../../sentence-around.ts'
import {spanText} from '../../spans.ts'
import {type Finding, type LintRule, lintRule} from '../lint-rule.ts'

/** Others who are printed with a word of a protected name: right for a namesake, a leak for the same person read twice. */
export const nameShared: LintRule = lintRule('name-shared', 'info', (dossier) => {
  const subjects = subjectsOf(dossier).filter(({reason}) => reason === 'name')
  const [kept, names] = [keptNames(dossier), subjects.flatMap((subject) => subject.names)]
  const sharing = holdersOf(dossier, subjects)
    .filter(({ownName, isUnsure}) => ownName || isUnsure)
    .flatMap((holder) => holder.names.map((name) => ({name, isUnsure: holder.isUnsure})))
    // somebody has said already who it is
    .filter(({name}) => !kept.has(foldKey(name)))
    .map(({name, isUnsure}) => ({name, isNear: isUnsure || isInDoubt([name], names, kept)}))
    .map((one) => ({...one, party: subjects.find((subject) => isLike(one.name, subject))?.party}))
    .filter(({party, isNear}) => isNear || party != null)
  return [...new Map(sharing.map((one) => [one.name, one])).values()].map(
    ({name, isNear, party}) => ({
      path: 'protection.people',
      ...(party == null ? {} : {party}),
      words: name,
      message: isNear
        ? `${name} is nearly a protected name, or may be that of a namesake, and is withheld; if it is the same person, add it to the party's "names", else to protection.keep`
        : `${name} shares a word with a protected name and stays printed; if it is the same person, add it to the party's "names"`,
    }),
  )
})

function isLike(name: string, {names, forms}: Subject): boolean {
  return forms.bare.some(({key}) => holdsWord(name, key)) || isInDoubt([name], names, new Set())
}

/** Whether "stone" is stone or Mira Stone nobody can tell but who reads the sentence. */
export const nameAsWord: LintRule = lintRule('name-as-word', 'info', (dossier) =>
  smallWords(dossier).map(({index, word, party, spans}) => {
    const text = dossier.articles[index]?.source.text ?? ''
    const [first = {start: 0, end: 0}] = spans
    const times = spans.length === 1 ? 'once' : `${spans.length} times, first`
    const sentence = spanText(text, sentenceAround(text, first)).trim().replace(/\s+/g, ' ')
    return {
      path: `articles[${index}].source.text`,
      span: first,
      ...(party === null ? {} : {party}),
      words: word,
      message: `“${word}” is a word of a protected name, stands as a common word does ${times} in “${sentence}”, and stays; where it is the person, list the words around it in protection.generalise, or the word in the party's "names" if it never is another`,
    }
  }),
)

/** A document about people at risk says how far it may travel. */
export const markingMissing: LintRule = lintRule('marking-missing', 'warning', (dossier) => {
  const {protection} = dossier
  if (protection === null || protection.marking !== null) return []
  if (!protection.people.some(({atRisk}) => atRisk)) return []
  const message =
    'somebody in the dossier is at risk, and it has no marking; set protection.marking, such as TLP:AMBER'
  return [{path: 'protection.marking', message}]
})

/** Words with a slip in them protect nobody. */
export const wordsNotFound: LintRule = lintRule('words-not-found', 'warning', (dossier) => {
  const texts = dossier.articles.map(({source}) => source.text)
  const generalise = dossier.protection?.generalise ?? []
  return generalise.flatMap(({words}, n) => {
    if (words === undefined || texts.includes(null)) return []
    const alone = {
      ...dossier,
      protection: {marking: null, people: [], generalise: [{words, to: '…'}]},
    }
    const {find} = createMatcher(subjectsOf(alone), [])
    if (texts.some((text) => find(text ?? '', new Set()).length > 0)) return []
    const message = `“${words}” stands in no article of the dossier; write it as an article does, or take it out`
    return [{path: `protection.generalise[${n}].words`, message}]
  })
})

/** A name that the sources kept back is a decision, and one that somebody has to make. */
export const unnamedNamed: LintRule = lintRule('unnamed-named', 'warning', (dossier) =>
  unnamedParties(dossier).map(({id}) => ({
    path: `parties[${dossier.parties.findIndex((party) => party.id === id)}].name`,
    message: `the sources describe ${id} and do not name it, and the dossier does; documents print its role. List it in protection.people: with the policy "name" and the reason in "why", or with another`,
  })),
)

/** Whether a child is named is a decision, too. */
export const childUndecided: LintRule = lintRule('child-undecided', 'warning', (dossier) =>
  undecided(dossier, true),
)

/** So it is for victims, witnesses and whoever fled. */
export const protectionUndecided: LintRule = lintRule('protection-undecided', 'info', (dossier) =>
  undecided(dossier, false),
)

function undecided(dossier: Dossier, isChild: boolean): readonly Finding[] {
  return undecidedIn(dossier)
    .filter((one) => one.isChild === isChild)
    .map(({ref, name, because}) => ({
      path: 'protection.people',
      message: `${ref} names ${name} (${because}), and nobody has decided whether documents may; list the party with the policy "role", "pseudonym" or "omit", or with "name" and the reason in "why"`,
    }))
}
