import {VERB_STRENGTH} from '../lint/rules/reporting-verbs.ts'

/**
 * Whether a word, folded, is one that every copy holds as its own: a field or a fixed value of the model ("name", "person"), or
 * a verb of reporting ("said"). In small letters it tells nobody's name, and without it the copy is none.
 */
export function isModelWord(word: string): boolean {
  return MODEL_WORDS.has(word) || VERB_STRENGTH.has(word)
}

/** Fields and fixed values of articles and dossiers, and of the items of CSL-JSON; a test holds them against the schemas. */
const MODEL_WORDS: ReadonlySet<string> = new Set(
  (
    'about absent abstract accepted accessed acronym addressee affected against age agendaitem agent agreement aliases alleged alt ' +
    'ambiguous analysis anchors annotation annotations approx archivedurl article articles as asked atleast atmost atrisk attributed ' +
    'audience author authority background basis bearing blocks body boilerplate bottomline by byline bylines caller candidates ' +
    'caption changed checks circa claims closing code conditional confidence contact container-title content context contradicts ' +
    'corrected corrections corroborated count credit cue current custom date date-parts dateline dates decision deck declined denied ' +
    'description direct disputed docx doi dossier due duration editor edtf enclosures end entities entity entries error estimate ' +
    'event events evidence exact excerptbudget excerpts family figure figures for forecast form from general generalise generator ' +
    'given group happened heading headline high holder honorifics href html human id identifiers impact import indirect inferred info ' +
    'instrument instruments isbn issue issued issues json-ld keep key-map keyfigures keymessages kind label language lessthan letter ' +
    'level licence likelihood limitations links listitem literal locator low mail markdown marking markup measures mechanism media members ' +
    'mention mentions message metadata method metonym mid missing mixed model modelreviews moderate modified modifier morethan name ' +
    'names nextsteps ninjs notice notsought number occasion of omit omitted on opposes options organisation origin originalsha256 ' +
    'other owner page paragraph paraphrases participants parties partof party path pdf people period person place plan planned policy ' +
    'positions prefix prepared preparedfor printed priority pronoun proposals proposed protection provenance pseudonym published ' +
    'publisher pullquote qualifier question quotation quotations quote quoted range re reason received recommendations ref reference ' +
    'references refuted rejected rel replacements replies resolution resolved result retrievedat reviewers revision rights risks role ' +
    'roles roster rule said salutation schemaversion section sender session set severity sha256 signatory source span spans speaker ' +
    'special stance start state statement status statute submission submitters suffix supersededby supersedes supports surname table ' +
    'target text time title to translations treaty type unattributed unclear unit unreachable unverified upper url usageterms vague words ' +
    'value verified version volume warning where why withdrawn within work year'
  ).split(' '),
)
