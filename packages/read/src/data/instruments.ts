// Treaties, declarations, statutes and review mechanisms that news cites by a short name. Source: the line's own last field;
// UNTS: United Nations Treaty Series, volume and page; LNTS: League of Nations Treaty Series; ETS and CETS: Council of Europe
// Treaty Series. The year is that of adoption or signature; a mechanism has none.

import {meanings} from './words.ts'

/** official title | year | type | short forms, separated by ; | source */
export const INSTRUMENTS: string = `
Charter of the United Nations|1945|treaty|UN Charter;United Nations Charter|1 UNTS XVI
Statute of the International Court of Justice|1945|statute|ICJ Statute|annex to the Charter of the United Nations
Universal Declaration of Human Rights|1948|resolution|UDHR|UN General Assembly resolution 217 A (III)
Convention on the Prevention and Punishment of the Crime of Genocide|1948|treaty|Genocide Convention;Convention against Genocide|78 UNTS 277
Convention relating to the Status of Refugees|1951|treaty|Refugee Convention;Refugees Convention;Geneva Refugee Convention;Convention on Refugees;Convention on the Status of Refugees|189 UNTS 137
Protocol relating to the Status of Refugees|1967|treaty|Refugee Protocol;Protocol on the Status of Refugees|606 UNTS 267
Convention relating to the Status of Stateless Persons|1954|treaty|Statelessness Convention;Stateless Persons Convention|360 UNTS 117
Convention on the Reduction of Statelessness|1961|treaty|Reduction of Statelessness Convention|989 UNTS 175
International Covenant on Civil and Political Rights|1966|treaty|ICCPR;Covenant on Civil and Political Rights|999 UNTS 171
International Covenant on Economic, Social and Cultural Rights|1966|treaty|ICESCR;Covenant on Economic, Social and Cultural Rights|993 UNTS 3
International Convention on the Elimination of All Forms of Racial Discrimination|1965|treaty|ICERD;Convention on the Elimination of Racial Discrimination|660 UNTS 195
Convention on the Elimination of All Forms of Discrimination against Women|1979|treaty|CEDAW;Women's Rights Convention;Convention on the Elimination of Discrimination against Women|1249 UNTS 13
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|1984|treaty|Convention against Torture;Torture Convention;Anti-Torture Convention;UNCAT|1465 UNTS 85
Optional Protocol to the Convention against Torture|2002|treaty|OPCAT|2375 UNTS 237
Convention on the Rights of the Child|1989|treaty|Child Rights Convention;Children's Rights Convention|1577 UNTS 3
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|1990|treaty|Migrant Workers Convention;Convention on Migrant Workers|2220 UNTS 3
Convention on the Rights of Persons with Disabilities|2006|treaty|CRPD;Disability Convention;Disability Rights Convention|2515 UNTS 3
International Convention for the Protection of All Persons from Enforced Disappearance|2006|treaty|Convention on Enforced Disappearances;Enforced Disappearance Convention|2716 UNTS 3
Convention for the Protection of Human Rights and Fundamental Freedoms|1950|treaty|European Convention on Human Rights;European Human Rights Convention|ETS No. 5
European Social Charter|1961|treaty||ETS No. 35
American Convention on Human Rights|1969|treaty|Pact of San José;Pact of San Jose|1144 UNTS 123
African Charter on Human and Peoples' Rights|1981|treaty|Banjul Charter;African Charter|1520 UNTS 217
OAU Convention Governing the Specific Aspects of Refugee Problems in Africa|1969|treaty|OAU Refugee Convention;African Refugee Convention|1001 UNTS 45
Cartagena Declaration on Refugees|1984|agreement|Cartagena Declaration|Colloquium of Cartagena, 22 November 1984
Council of Europe Convention on preventing and combating violence against women and domestic violence|2011|treaty|Istanbul Convention|CETS No. 210
Convention on Cybercrime|2001|treaty|Budapest Convention;Cybercrime Convention|ETS No. 185
Convention on the Civil Aspects of International Child Abduction|1980|treaty|Hague Abduction Convention;Child Abduction Convention|1343 UNTS 89
Slavery Convention|1926|treaty||60 LNTS 253
Supplementary Convention on the Abolition of Slavery|1956|treaty|Supplementary Slavery Convention|266 UNTS 3
United Nations Convention against Transnational Organized Crime|2000|treaty|Palermo Convention;UNTOC;Convention against Transnational Organised Crime|2225 UNTS 209
Protocol to Prevent, Suppress and Punish Trafficking in Persons|2000|treaty|Palermo Protocol;Trafficking Protocol|2237 UNTS 319
Protocol against the Smuggling of Migrants by Land, Sea and Air|2000|treaty|Smuggling Protocol;Migrant Smuggling Protocol|2241 UNTS 507
United Nations Convention against Corruption|2003|treaty|UNCAC;Convention against Corruption|2349 UNTS 41
Single Convention on Narcotic Drugs|1961|treaty||520 UNTS 151
Geneva Conventions|1949|treaty|Fourth Geneva Convention;Third Geneva Convention;Geneva Convention|75 UNTS 31, 85, 135, 287
Additional Protocol I to the Geneva Conventions|1977|treaty|Additional Protocol I|1125 UNTS 3
Additional Protocol II to the Geneva Conventions|1977|treaty|Additional Protocol II|1125 UNTS 609
Rome Statute of the International Criminal Court|1998|treaty|Rome Statute;ICC Statute|2187 UNTS 90
Convention for the Protection of Cultural Property in the Event of Armed Conflict|1954|treaty|Hague Cultural Property Convention|249 UNTS 240
Convention on Certain Conventional Weapons|1980|treaty|Conventional Weapons Convention|1342 UNTS 137
Anti-Personnel Mine Ban Convention|1997|treaty|Ottawa Treaty;Ottawa Convention;Mine Ban Treaty;Mine Ban Convention|2056 UNTS 211
Convention on Cluster Munitions|2008|treaty|Cluster Munitions Convention;Cluster Munition Convention|2688 UNTS 39
Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction|1993|treaty|Chemical Weapons Convention;Convention on Chemical Weapons|1974 UNTS 45
Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction|1972|treaty|Biological Weapons Convention;Biological and Toxin Weapons Convention|1015 UNTS 163
Treaty on the Non-Proliferation of Nuclear Weapons|1968|treaty|Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;NPT|729 UNTS 161
Comprehensive Nuclear-Test-Ban Treaty|1996|treaty|Comprehensive Test Ban Treaty;Comprehensive Nuclear Test Ban Treaty;CTBT|UN General Assembly resolution 50/245
Treaty on the Prohibition of Nuclear Weapons|2017|treaty|TPNW;Nuclear Ban Treaty;Nuclear Weapons Ban Treaty|A/CONF.229/2017/8
Arms Trade Treaty|2013|treaty||UN General Assembly resolution 67/234 B
Anti-Ballistic Missile Treaty|1972|treaty|ABM Treaty|944 UNTS 13
Intermediate-Range Nuclear Forces Treaty|1987|treaty|INF Treaty|1657 UNTS 2
New START|2010|treaty|New START Treaty|signed at Prague, 8 April 2010
Treaty on Open Skies|1992|treaty|Open Skies Treaty|signed at Helsinki, 24 March 1992
Joint Comprehensive Plan of Action|2015|agreement|JCPOA;Iran nuclear deal|endorsed by UN Security Council resolution 2231 (2015)
Budapest Memorandum on Security Assurances|1994|agreement|Budapest Memorandum|A/49/765-S/1994/1399
North Atlantic Treaty|1949|treaty|Washington Treaty|34 UNTS 243
Helsinki Final Act|1975|agreement|Helsinki Accords|Conference on Security and Co-operation in Europe, 1 August 1975
Korean Armistice Agreement|1953|agreement|Korean War armistice|signed at Panmunjom, 27 July 1953
Camp David Accords|1978|agreement||1138 UNTS 39
Oslo Accords|1993|agreement|Oslo Agreement|Declaration of Principles, A/48/486-S/26560
Dayton Agreement|1995|agreement|Dayton Accords;Dayton Peace Agreement|A/50/790-S/1995/999
Good Friday Agreement|1998|agreement|Belfast Agreement|2114 UNTS 473
Abraham Accords|2020|agreement||signed at Washington, 15 September 2020
United Nations Convention on the Law of the Sea|1982|treaty|UNCLOS;Law of the Sea Convention;Convention on the Law of the Sea;Law of the Sea Treaty|1833 UNTS 3
International Convention for the Safety of Life at Sea|1974|treaty|SOLAS;SOLAS Convention|adopted at London, 1 November 1974
International Convention on Maritime Search and Rescue|1979|treaty|SAR Convention;Search and Rescue Convention|adopted at Hamburg, 27 April 1979
International Convention for the Prevention of Pollution from Ships|1973|treaty|MARPOL|1340 UNTS 184
United Nations Framework Convention on Climate Change|1992|treaty|UNFCCC;Framework Convention on Climate Change;Climate Change Convention|1771 UNTS 107
Kyoto Protocol to the United Nations Framework Convention on Climate Change|1997|treaty|Kyoto Protocol|2303 UNTS 162
Paris Agreement|2015|treaty|Paris Climate Agreement;Paris Accord;Paris Climate Accord;Paris climate agreement;Paris climate accord;Paris climate deal|FCCC/CP/2015/10/Add.1
Convention on Biological Diversity|1992|treaty|Biodiversity Convention|1760 UNTS 79
Convention to Combat Desertification|1994|treaty|UNCCD;Desertification Convention|1954 UNTS 3
Vienna Convention for the Protection of the Ozone Layer|1985|treaty|Ozone Convention|1513 UNTS 293
Montreal Protocol on Substances that Deplete the Ozone Layer|1987|treaty|Montreal Protocol|1522 UNTS 3
Convention on International Trade in Endangered Species of Wild Fauna and Flora|1973|treaty|CITES;Convention on International Trade in Endangered Species|993 UNTS 243
Ramsar Convention on Wetlands|1971|treaty|Ramsar Convention|996 UNTS 245
Basel Convention on the Control of Transboundary Movements of Hazardous Wastes|1989|treaty|Basel Convention|1673 UNTS 57
Stockholm Convention on Persistent Organic Pollutants|2001|treaty|Stockholm Convention|2256 UNTS 119
Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade|1998|treaty|Rotterdam Convention|2244 UNTS 337
Minamata Convention on Mercury|2013|treaty|Minamata Convention|signed at Kumamoto, 10 October 2013
Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters|1998|treaty|Aarhus Convention|2161 UNTS 447
Convention on Environmental Impact Assessment in a Transboundary Context|1991|treaty|Espoo Convention|1989 UNTS 309
Antarctic Treaty|1959|treaty||402 UNTS 71
Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space|1967|treaty|Outer Space Treaty|610 UNTS 205
Vienna Convention on the Law of Treaties|1969|treaty||1155 UNTS 331
Vienna Convention on Diplomatic Relations|1961|treaty||500 UNTS 95
Vienna Convention on Consular Relations|1963|treaty||596 UNTS 261
Convention on International Civil Aviation|1944|treaty|Chicago Convention|15 UNTS 295
Forced Labour Convention|1930|treaty|Forced Labor Convention|ILO Convention No. 29
Freedom of Association and Protection of the Right to Organise Convention|1948|treaty|Freedom of Association Convention|ILO Convention No. 87
Right to Organise and Collective Bargaining Convention|1949|treaty||ILO Convention No. 98
Equal Remuneration Convention|1951|treaty||ILO Convention No. 100
Abolition of Forced Labour Convention|1957|treaty||ILO Convention No. 105
Discrimination (Employment and Occupation) Convention|1958|treaty||ILO Convention No. 111
Minimum Age Convention|1973|treaty||ILO Convention No. 138
Indigenous and Tribal Peoples Convention|1989|treaty|ILO Convention 169|ILO Convention No. 169
Worst Forms of Child Labour Convention|1999|treaty|Worst Forms of Child Labor Convention|ILO Convention No. 182
Maritime Labour Convention|2006|treaty|Maritime Labor Convention|MLC, 2006 (ILO)
Domestic Workers Convention|2011|treaty||ILO Convention No. 189
Violence and Harassment Convention|2019|treaty||ILO Convention No. 190
General Agreement on Tariffs and Trade|1947|treaty|GATT|55 UNTS 194
Marrakesh Agreement Establishing the World Trade Organization|1994|treaty|Marrakesh Agreement|1867 UNTS 154
Agreement on Trade-Related Aspects of Intellectual Property Rights|1994|treaty|TRIPS;TRIPS Agreement|1869 UNTS 299
North American Free Trade Agreement|1992|treaty|NAFTA|signed 17 December 1992
Regional Comprehensive Economic Partnership|2020|treaty|RCEP|signed 15 November 2020
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|2018|treaty|CPTPP|signed at Santiago, 8 March 2018
Treaty establishing the European Economic Community|1957|treaty|Treaty of Rome|298 UNTS 3
Schengen Agreement|1985|treaty||signed at Schengen, 14 June 1985
Maastricht Treaty|1992|treaty|Treaty on European Union|signed at Maastricht, 7 February 1992
Treaty of Lisbon|2007|treaty|Lisbon Treaty|signed at Lisbon, 13 December 2007
General Data Protection Regulation|2016|statute|GDPR|Regulation (EU) 2016/679
Dublin Regulation|2013|statute|Dublin III Regulation|Regulation (EU) No 604/2013
Global Compact for Safe, Orderly and Regular Migration|2018|resolution|Global Compact for Migration;Global Compact on Migration|UN General Assembly resolution 73/195
Global Compact on Refugees|2018|resolution||UN General Assembly resolution 73/151
2030 Agenda for Sustainable Development|2015|resolution|2030 Agenda|UN General Assembly resolution 70/1
Sendai Framework for Disaster Risk Reduction|2015|resolution|Sendai Framework|UN General Assembly resolution 69/283
Declaration on the Rights of Indigenous Peoples|2007|resolution|UNDRIP|UN General Assembly resolution 61/295
United Nations Standard Minimum Rules for the Treatment of Prisoners|2015|resolution|Nelson Mandela Rules;Mandela Rules|UN General Assembly resolution 70/175
United Nations Guiding Principles on Business and Human Rights|2011|resolution|Guiding Principles on Business and Human Rights|UN Human Rights Council resolution 17/4
Universal Periodic Review|-|mechanism|UPR|UN General Assembly resolution 60/251
Global Stocktake|-|mechanism||Paris Agreement, Article 14
Trade Policy Review Mechanism|-|mechanism|Trade Policy Review|WTO Agreement, Annex 3
European Arrest Warrant|-|mechanism||Council Framework Decision 2002/584/JHA
Human Rights Act 1998|1998|statute|Human Rights Act|UK, 1998 c. 42
Equality Act 2010|2010|statute|Equality Act|UK, 2010 c. 15
Modern Slavery Act 2015|2015|statute|Modern Slavery Act|UK, 2015 c. 30
Illegal Migration Act 2023|2023|statute|Illegal Migration Act|UK, 2023 c. 37
Civil Rights Act of 1964|1964|statute||US, Pub. L. 88-352
Voting Rights Act of 1965|1965|statute|Voting Rights Act|US, Pub. L. 89-110
Foreign Corrupt Practices Act of 1977|1977|statute|Foreign Corrupt Practices Act|US, Pub. L. 95-213
Sarbanes–Oxley Act of 2002|2002|statute|Sarbanes–Oxley Act;Sarbanes-Oxley Act;Sarbanes-Oxley|US, Pub. L. 107-204
Patient Protection and Affordable Care Act|2010|statute|Affordable Care Act;Obamacare|US, Pub. L. 111-148
`

/** Nouns that name an instrument, lower case → type. Source: UN Treaty Collection, glossary of terms relating to treaty actions. */
export const INSTRUMENT_NOUNS: ReadonlyMap<string, InstrumentNounType> = meanings({
  treaty: 'treaty convention covenant charter',
  agreement: 'agreement protocol pact accord accords memorandum armistice settlement compact',
  resolution: 'resolution declaration',
  statute: 'statute act law ordinance constitution',
})

type InstrumentNounType = 'treaty' | 'statute' | 'agreement' | 'resolution'
