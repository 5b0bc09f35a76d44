import {type Article, evidenceRef} from '@onrecord/core'
import {sharedParties} from './shared-parties.ts'
import {sharedTitle} from './shared-title.ts'

/** A dossier to begin with: the articles, whom they name most as parties, and a commented place for everything else. */
export function dossierYaml(folder: string, articles: readonly Article[]): string {
  const [first] = articles
  const example = exampleRef(articles)
  return `# yaml-language-server: $schema=https://unpkg.com/@onrecord/core/schema/dossier.schema.json
# The analyst's layer over what was read. Evidence is cited as article:id.
#   onrecord inspect ${folder}    lists the ids with their words, speakers and lines
#   onrecord lint ${folder}       says what an editor would ask
#   onrecord brief ${folder}      makes the PDF, onrecord memo ${folder} the Word memo
type: dossier
schemaVersion: 1
title: ${quoted(sharedTitle(articles))}
language: ${first?.metadata.language ?? 'en-GB'}
# The date that documents carry: prepared: 2024-01-15
prepared: null
# organisation: Who publishes it
# audience: Who is to read it
# decision: {asked: "What they are asked to decide", by: 2024-03}
# preparedFor: {to: "The reader", from: "The author", re: "The matter"}

# What --profile upr-individual, upr-joint (two or more submitters) and hrc-statement (a status) say beside the evidence.
# submission:
#   state: The State under review
#   session: The meeting, with month and year
#   agendaItem: The agenda item of the Council
#   submitters:
#     - name: Your organisation
#       description: What it does, and since when
#       status: special    # general | special | roster, or leave it out
#       contact: desk@example.org

# What --profile letter says beside the evidence: lines of addresses, the name first. sender: [] where your letterhead has it.
# letter:
#   sender: [Your organisation, Street and number, Town]
#   addressee: [Who gets it, Street and number, Town]
#   reference: Your file number
#   salutation: Dear Members of the Committee,
#   closing: Yours sincerely
#   signatory: {name: "Who signs", role: "As what"}
#   enclosures: []

articles:
${articles.map(articleYaml).join('\n')}

# One person or body over several articles. Take out whom you do not need; put those together who are one, and part two of one name.
parties:${partiesYaml(articles)}

# What stands on evidence. Take the marks away and write; a statement without evidence is refused.
# analysis:
#   bottomLine: {text: "One to three sentences", evidence: ["${example}"]}
#   keyMessages:
#     - {text: "What follows from it", evidence: ["${example}"]}
#   positions:
#     - {party: p1, question: "What is disputed?", stance: supports, statement: "What they hold", evidence: ["${example}"]}
#   claims:
#     - {id: c1, text: "What is claimed", evidence: ["${example}"], status: attributed, confidence: low, checks: [], missing: "What would settle it"}
#   replies:
#     - {party: p1, status: notSought, evidence: []}
#   recommendations:
#     - {addressee: p1, priority: 1, text: "What they should do", evidence: ["${example}"]}
#   method: How the articles were read and checked
#   limitations: What this cannot show

# Where the reading is wrong: who speaks, a date, two people who are one.
corrections: []
#  - {ref: "${example}", set: {speaker.entity: e7k2m5xabcd}, by: Your name, on: 2024-01-15, why: "What shows it"}
#  - {ref: "${example}", set: {speaker.mention: "words of the article that name who speaks"}, by: Your name, on: 2024-01-15, why: "What shows it"}
#    with speaker.type: person | organisation | group, where they name somebody who is not in the list of entities

# Whom a document must not name, and how far it may travel (TLP 2.0).
protection:
  marking: TLP:AMBER
  people: []
  #  - {party: p1, atRisk: true, policy: role, as: a resident}    policy: name | pseudonym | role | omit
  generalise: []
  #  - {ref: "${example}", to: month}    a date to month or year, a place to the words to print
  #  - {words: the name of a ship or a school, to: a ship}    what is in no list of entities
`
}

/** Documents name the paper in every note: whoever knows it can say it where the reading did not. */
function articleYaml({id, metadata: {publisher}}: Article): string {
  const unknown = '    # which paper? No publisher is stated: write it there, in metadata.publisher'
  return `  - articles/${id}.article.json${publisher === null ? unknown : ''}`
}

function partiesYaml(articles: readonly Article[]): string {
  const parties = sharedParties(articles)
  if (parties.length === 0) return ' []'
  return parties
    .map(
      ({name, entities, hasNamesake}, n) =>
        `\n  - {id: p${n + 1}, name: ${quoted(name)}, names: [], entities: [${entities.map(quoted).join(', ')}]}${hasNamesake ? '    # the same as another of this name?' : ''}`,
    )
    .join('')
}

function exampleRef(articles: readonly Article[]): string {
  const article = articles.find(({quotations}) => quotations.length > 0) ?? articles[0]
  const fact = article?.quotations[0] ?? article?.blocks[0]
  return article === undefined || fact === undefined
    ? 'article:id'
    : evidenceRef(article.id, fact.id)
}

/** A JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
