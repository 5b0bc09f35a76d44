/**
 * What stands in each object of the model, a line for each: `role?` may be null and `~role` be left out; `value#` is a number,
 * `prepared@` a date, `atRisk!` yes or no, `kind(a|b)` one of these words, `blocks[block]` a list of objects of that line,
 * `evidence[|evidence]` of words or such objects, `source{source}` one of them, `anchors{*anchors}` a record of them, `body*` anything;
 * all else is words. Made of the schemas, which stand behind an entry of their own (decision 11): `vitest run --update` of its test writes it.
 */
export const MODEL_SHAPES = `
decision = asked ~by
preparedFor = ~to ~from ~re
submitters = name ~description ~status(general|special|roster) ~contact
submission = submitters[submitters] ~state ~session ~agendaItem
signatory = name ~role
letter = addressee[string] sender[string] ~reference ~salutation ~closing signatory{signatory} enclosures[string]
generator = name version
supersedes = id sha256
supersededBy = revision# sha256
span = start# end#
corrections = date? text span?{span}
source = text? sha256 kind(text|html|json-ld|ninjs|markdown|docx|pdf|mail) url? retrievedAt? archivedUrl? originalSha256?
bylines = name role? entity? span?{span}
dateline = place span{span}
rights = holder? notice? licence? usageTerms? excerptBudget?#
metadata = headline? deck? section? language? status(current|corrected|withdrawn) bylines[bylines] publisher? published?
   modified? dateline?{dateline} rights{rights} origin{}
block = id type(headline|deck|byline|date|heading|paragraph|listItem|quote|pullQuote|caption|table|boilerplate) level?#
   span{span}
links = span{span} href
media = caption?{span} credit? url? alt?
names = value language
roles = span{span} organisation?
age = value# span{span}
mentions = span{span} form(name|surname|given|pronoun|title|acronym|description|metonym)
provenance = method(rule|human|model|import) agent rule? confidence#
entity = id type(person|organisation|place|group|work) name aliases[string] names[names] identifiers[string] honorifics[string]
   roles[roles] age?{age} members[string] mentions[mentions] provenance{provenance}
speaker = status(resolved|ambiguous|unattributed) mention?{span} entity? entities[string] candidates[string] description? rule?
   confidence#
said = date? occasion?{span}
quotation = id kind(direct|mixed|indirect) content[span] quoted[span] text?[string] cue?{span} speaker{speaker} addressee?
   said?{said} within? provenance{provenance}
dateMention = id span{span} type(date|time|duration|set) edtf? value modifier?(start|mid|end|approx) provenance{provenance}
figure = id span{span} value?# upper?# qualifier(exact|about|atLeast|atMost|moreThan|lessThan|range|vague) unit? measures[span]
   basis?(count|estimate|plan) period? date? place? partOf? speaker?{speaker} provenance{provenance}
participants = entity role(agent|affected|other)
event = id label span{span} edtf? date? place? participants[participants] status(happened|planned|alleged|denied|forecast)
   speaker?{speaker} provenance{provenance}
instrument.mentions = span{span}
instrument = id type(treaty|statute|agreement|mechanism|resolution) name year?# parties[string] identifiers[string]
   mentions[instrument.mentions] provenance{provenance}
annotation.links = rel target
annotation = id kind spans[span] body* links[annotation.links]
issue = severity(info|warning|error) code message ~path ~span?{span} ~expected ~received
article = type(article) schemaVersion# id generator{generator} revision# supersedes?{supersedes} ~supersededBy{supersededBy}
   corrections[corrections] source{source} metadata{metadata} blocks[block] links[links] media[media] entities[entity]
   quotations[quotation] dates[dateMention] figures[figure] events[event] instruments[instrument] annotations[annotation]
   issues[issue]
excerpts = ref text
anchors = spans[span] sha256 prefix suffix
dossier.corrections = ref set{} by on why ~changed[string]
modelReviews = agent proposed# accepted# rejected# reviewers[string]
parties = id name names[string] entities[string] ~role
references = id type ~title
evidence = ref bearing(supports|contradicts|context) ~locator
bottomLine = text evidence[|evidence]
positions = party question stance(supports|opposes|conditional|unclear) statement evidence[|evidence]
checks = by on method result
claims = id text evidence[|evidence] status(attributed|unverified|corroborated|disputed|refuted|verified)
   confidence(low|moderate|high) checks[checks] ~missing
replies = party status(quoted|declined|unreachable|notSought|absent) evidence[|evidence]
risks = text likelihood impact
options = text for[string] against[string] risks[risks]
recommendations = addressee text evidence[|evidence] priority#
nextSteps = owner text ~due
translations = of language text by
analysis = bottomLine?{bottomLine} background[bottomLine] keyMessages[bottomLine] keyFigures[string] positions[positions]
   claims[claims] replies[replies] options[options] recommendations[recommendations] nextSteps[nextSteps]
   translations[translations] method? limitations?
people = party atRisk! policy(name|pseudonym|role|omit) ~as ~why
generalise = ~ref ~words to
protection = marking?(TLP:RED|TLP:AMBER+STRICT|TLP:AMBER|TLP:GREEN|TLP:CLEAR) people[people] generalise[generalise]
   ~keep[string]
replacements = where by reason(name|place|date|omitted)
dossier = type(dossier) schemaVersion# title language prepared?@ ~audience ~organisation ~decision{decision}
   ~preparedFor{preparedFor} ~submission{submission} ~letter{letter} articles[article] excerpts[excerpts] paraphrases[excerpts]
   anchors{*anchors} corrections[dossier.corrections] ~proposals[] ~modelReviews[modelReviews] parties[parties]
   references[references] analysis?{analysis} protection?{protection}
   ~marking?(TLP:RED|TLP:AMBER+STRICT|TLP:AMBER|TLP:GREEN|TLP:CLEAR) ~replacements[replacements]
`
