// Treaties, declarations, statutes and review mechanisms that news cites by a short name. Source: the line's own last field;
// UNTS: United Nations Treaty Series, volume and page; LNTS: League of Nations Treaty Series; ETS and CETS: Council of Europe
// Treaty Series. The year is that of adoption or signature; a mechanism has none.

import type {InstrumentType} from '@onrecord/core'
import {meanings, words} from './words.ts'

/** By type, an instrument a line: official title and short forms, separated by ; | source | year */
export const INSTRUMENTS: readonly (readonly [InstrumentType, string])[] = [
  [
    'treaty',
    `
Charter of the United Nations;UN Charter|1 UNTS XVI|1945
Convention on the Prevention and Punishment of the Crime of Genocide;Genocide Convention;Convention against Genocide|78 UNTS 277|1948
Convention relating to the Status of Refugees;Refugee Convention;1951 Convention;Refugees Convention;Geneva Refugee Convention;Convention on Refugees;Convention on the Status of Refugees|189 UNTS 137|1951
Protocol relating to the Status of Refugees;Refugee Protocol;1967 Protocol;Protocol on the Status of Refugees|606 UNTS 267|1967
Convention relating to the Status of Stateless Persons;Statelessness Convention;Stateless Persons Convention|360 UNTS 117|1954
Convention on the Reduction of Statelessness;Reduction of Statelessness Convention|989 UNTS 175|1961
International Covenant on Civil and Political Rights;ICCPR|999 UNTS 171|1966
International Covenant on Economic, Social and Cultural Rights;ICESCR|993 UNTS 3|1966
International Convention on the Elimination of All Forms of Racial Discrimination;ICERD;Convention on the Elimination of Racial Discrimination|660 UNTS 195|1965
Convention on the Elimination of All Forms of Discrimination against Women;CEDAW;Women's Rights Convention;Convention on the Elimination of Discrimination against Women|1249 UNTS 13|1979
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment;Convention against Torture;Torture Convention;Anti-Torture Convention;UNCAT|1465 UNTS 85|1984
Optional Protocol to the Convention against Torture;OPCAT|2375 UNTS 237|2002
Convention on the Rights of the Child;Child Rights Convention;Children's Rights Convention|1577 UNTS 3|1989
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families;Migrant Workers Convention;Convention on Migrant Workers;Convention on the Protection of Migrant Workers|2220 UNTS 3|1990
Convention on the Rights of Persons with Disabilities;CRPD;Disability Convention;Disability Rights Convention|2515 UNTS 3|2006
International Convention for the Protection of All Persons from Enforced Disappearance;Convention on Enforced Disappearances;Enforced Disappearance Convention|2716 UNTS 3|2006
Convention for the Protection of Human Rights and Fundamental Freedoms;European Convention on Human Rights;European Human Rights Convention|ETS No. 5|1950
European Social Charter|ETS No. 35|1961
American Convention on Human Rights;Pact of San José;Pact of San Jose|1144 UNTS 123|1969
African Charter on Human and Peoples' Rights;Banjul Charter;African Charter|1520 UNTS 217|1981
Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa;Maputo Protocol|adopted at Maputo, 11 July 2003|2003
African Charter on the Rights and Welfare of the Child|OAU Doc. CAB/LEG/24.9/49|1990
African Charter on Democracy, Elections and Governance|adopted at Addis Ababa, 30 January 2007|2007
OAU Convention Governing the Specific Aspects of Refugee Problems in Africa;OAU Refugee Convention;African Refugee Convention|1001 UNTS 45|1969
Council of Europe Convention on preventing and combating violence against women and domestic violence;Istanbul Convention|CETS No. 210|2011
Convention on Cybercrime;Budapest Convention;Cybercrime Convention|ETS No. 185|2001
Convention on the Civil Aspects of International Child Abduction;Hague Abduction Convention;Child Abduction Convention|1343 UNTS 89|1980
Slavery Convention|60 LNTS 253|1926
Supplementary Convention on the Abolition of Slavery;Supplementary Slavery Convention|266 UNTS 3|1956
United Nations Convention against Transnational Organized Crime;Palermo Convention;UNTOC;Convention against Transnational Organised Crime|2225 UNTS 209|2000
Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children;Palermo Protocol;Protocol to Prevent, Suppress and Punish Trafficking in Persons;Trafficking Protocol|2237 UNTS 319|2000
ASEAN Convention Against Trafficking in Persons, Especially Women and Children;ACTIP;ASEAN Convention Against Trafficking in Persons|signed at Kuala Lumpur, 21 November 2015|2015
Protocol against the Smuggling of Migrants by Land, Sea and Air;Smuggling Protocol;Migrant Smuggling Protocol|2241 UNTS 507|2000
United Nations Convention against Corruption;UNCAC|2349 UNTS 41|2003
Single Convention on Narcotic Drugs|520 UNTS 151|1961
Geneva Conventions;Fourth Geneva Convention;Third Geneva Convention;Geneva Convention|75 UNTS 31, 85, 135, 287|1949
Additional Protocol I to the Geneva Conventions;Additional Protocol I|1125 UNTS 3|1977
Additional Protocol II to the Geneva Conventions;Additional Protocol II|1125 UNTS 609|1977
Additional Protocols to the Geneva Conventions;Additional Protocols|1125 UNTS 3, 609|1977
Rome Statute of the International Criminal Court;Rome Statute;ICC Statute|2187 UNTS 90|1998
Convention for the Protection of Cultural Property in the Event of Armed Conflict;Hague Cultural Property Convention|249 UNTS 240|1954
Convention on Certain Conventional Weapons;Conventional Weapons Convention|1342 UNTS 137|1980
Anti-Personnel Mine Ban Convention;Ottawa Treaty;Ottawa Convention;Mine Ban Treaty;Mine Ban Convention|2056 UNTS 211|1997
Convention on Cluster Munitions;Cluster Munitions Convention;Cluster Munition Convention|2688 UNTS 39|2008
Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction;Chemical Weapons Convention;Convention on Chemical Weapons|1974 UNTS 45|1993
Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction;Biological Weapons Convention;Biological and Toxin Weapons Convention|1015 UNTS 163|1972
Treaty on the Non-Proliferation of Nuclear Weapons;Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;NPT|729 UNTS 161|1968
Comprehensive Nuclear-Test-Ban Treaty;Comprehensive Test Ban Treaty;Comprehensive Nuclear Test Ban Treaty;CTBT|UN General Assembly resolution 50/245|1996
Treaty on the Prohibition of Nuclear Weapons;TPNW;Nuclear Ban Treaty;Nuclear Weapons Ban Treaty|A/CONF.229/2017/8|2017
Arms Trade Treaty|UN General Assembly resolution 67/234 B|2013
Anti-Ballistic Missile Treaty;ABM Treaty|944 UNTS 13|1972
Intermediate-Range Nuclear Forces Treaty;INF Treaty|1657 UNTS 2|1987
New START;New START Treaty|signed at Prague, 8 April 2010|2010
Treaty on Open Skies;Open Skies Treaty|signed at Helsinki, 24 March 1992|1992
North Atlantic Treaty;Washington Treaty|34 UNTS 243|1949
United Nations Convention on the Law of the Sea;UNCLOS;Law of the Sea Convention;Law of the Sea Treaty|1833 UNTS 3|1982
International Convention for the Safety of Life at Sea;SOLAS;SOLAS Convention|adopted at London, 1 November 1974|1974
International Convention on Maritime Search and Rescue;SAR Convention;Search and Rescue Convention|adopted at Hamburg, 27 April 1979|1979
International Convention for the Prevention of Pollution from Ships;MARPOL|1340 UNTS 184|1973
United Nations Framework Convention on Climate Change;UNFCCC;Climate Change Convention|1771 UNTS 107|1992
Kyoto Protocol to the United Nations Framework Convention on Climate Change;Kyoto Protocol|2303 UNTS 162|1997
Paris Agreement;Paris Climate Agreement;Paris Accord;Paris Climate Accord;Paris climate deal|FCCC/CP/2015/10/Add.1|2015
Convention on Biological Diversity;Biodiversity Convention|1760 UNTS 79|1992
Convention to Combat Desertification;UNCCD;Desertification Convention|1954 UNTS 3|1994
Vienna Convention for the Protection of the Ozone Layer;Ozone Convention|1513 UNTS 293|1985
Montreal Protocol on Substances that Deplete the Ozone Layer;Montreal Protocol|1522 UNTS 3|1987
Convention on International Trade in Endangered Species of Wild Fauna and Flora;CITES;Convention on International Trade in Endangered Species|993 UNTS 243|1973
Convention on the Conservation of Migratory Species of Wild Animals;Convention on Migratory Species;Bonn Convention|1651 UNTS 333|1979
Ramsar Convention on Wetlands;Ramsar Convention|996 UNTS 245|1971
Basel Convention on the Control of Transboundary Movements of Hazardous Wastes;Basel Convention|1673 UNTS 57|1989
Stockholm Convention on Persistent Organic Pollutants;Stockholm Convention|2256 UNTS 119|2001
Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade;Rotterdam Convention|2244 UNTS 337|1998
Minamata Convention on Mercury;Minamata Convention|signed at Kumamoto, 10 October 2013|2013
WHO Framework Convention on Tobacco Control;Framework Convention on Tobacco Control|2302 UNTS 166|2003
Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters;Aarhus Convention|2161 UNTS 447|1998
Convention on Environmental Impact Assessment in a Transboundary Context;Espoo Convention|1989 UNTS 309|1991
ASEAN Agreement on Transboundary Haze Pollution;Agreement on Transboundary Haze Pollution|signed at Kuala Lumpur, 10 June 2002|2002
Antarctic Treaty|402 UNTS 71|1959
Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space;Outer Space Treaty|610 UNTS 205|1967
Vienna Convention on the Law of Treaties|1155 UNTS 331|1969
Vienna Convention on Diplomatic Relations|500 UNTS 95|1961
Vienna Convention on Consular Relations|596 UNTS 261|1963
Convention on International Civil Aviation;Chicago Convention|15 UNTS 295|1944
Forced Labour Convention;Forced Labor Convention|ILO Convention No. 29|1930
Labour Inspection Convention|ILO Convention No. 81|1947
Freedom of Association and Protection of the Right to Organise Convention;Freedom of Association Convention|ILO Convention No. 87|1948
Right to Organise and Collective Bargaining Convention|ILO Convention No. 98|1949
Equal Remuneration Convention|ILO Convention No. 100|1951
Abolition of Forced Labour Convention|ILO Convention No. 105|1957
Discrimination (Employment and Occupation) Convention|ILO Convention No. 111|1958
Minimum Age Convention|ILO Convention No. 138|1973
Occupational Safety and Health Convention|ILO Convention No. 155|1981
Indigenous and Tribal Peoples Convention;ILO Convention 169|ILO Convention No. 169|1989
Worst Forms of Child Labour Convention;Worst Forms of Child Labor Convention|ILO Convention No. 182|1999
Maritime Labour Convention;Maritime Labor Convention|MLC, 2006 (ILO)|2006
Domestic Workers Convention|ILO Convention No. 189|2011
Violence and Harassment Convention|ILO Convention No. 190|2019
General Agreement on Tariffs and Trade;GATT|55 UNTS 194|1947
Marrakesh Agreement Establishing the World Trade Organization;Marrakesh Agreement|1867 UNTS 154|1994
Agreement on Trade-Related Aspects of Intellectual Property Rights;TRIPS;TRIPS Agreement|1869 UNTS 299|1994
North American Free Trade Agreement;NAFTA|signed 17 December 1992|1992
Regional Comprehensive Economic Partnership;RCEP|signed 15 November 2020|2020
Comprehensive and Progressive Agreement for Trans-Pacific Partnership;CPTPP|signed at Santiago, 8 March 2018|2018
Treaty establishing the European Economic Community;Treaty of Rome|298 UNTS 3|1957
Schengen Agreement|signed at Schengen, 14 June 1985|1985
Maastricht Treaty;Treaty on European Union|signed at Maastricht, 7 February 1992|1992
Treaty of Lisbon;Lisbon Treaty|signed at Lisbon, 13 December 2007|2007
Cartagena Protocol on Biosafety;Cartagena Protocol|2226 UNTS 208|2000
Nagoya Protocol on Access and Benefit-sharing;Nagoya Protocol|UNEP/CBD/COP/DEC/X/1|2010
Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction;High Seas Treaty;BBNJ Agreement|adopted at New York, 19 June 2023|2023
Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean;Escazú Agreement;Escazu Agreement|adopted at Escazú, 4 March 2018|2018
African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa;Kampala Convention|adopted at Kampala, 23 October 2009|2009
Convention concerning the Protection of the World Cultural and Natural Heritage;World Heritage Convention|1037 UNTS 151|1972
Convention on the Conservation of European Wildlife and Natural Habitats;Bern Convention|ETS No. 104|1979
Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse;Lanzarote Convention|CETS No. 201|2007
Convention on Combating Bribery of Foreign Public Officials in International Business Transactions;OECD Anti-Bribery Convention;Anti-Bribery Convention|signed at Paris, 17 December 1997|1997
Berne Convention for the Protection of Literary and Artistic Works;Berne Convention|828 UNTS 221|1886
Montreux Convention regarding the Regime of the Straits;Montreux Convention|173 LNTS 213|1936
Svalbard Treaty;Spitsbergen Treaty|2 LNTS 7|1920
Treaty of Versailles;Versailles Treaty|225 CTS 188|1919
Treaty of Trianon|6 LNTS 187|1920
Treaty of Lausanne;Lausanne Treaty|28 LNTS 11|1923
Treaty of San Francisco;San Francisco Peace Treaty|136 UNTS 45|1951
ANZUS Treaty|131 UNTS 83|1951
Warsaw Pact|219 UNTS 3|1955
Treaty of Amity and Cooperation in Southeast Asia;Treaty of Amity and Cooperation|1025 UNTS 316|1976
ASEAN Charter|2624 UNTS 223|2007
Charter of the Organization of American States;OAS Charter|119 UNTS 3|1948
Columbia River Treaty|542 UNTS 244|1961
Cotonou Agreement|signed at Cotonou, 23 June 2000|2000
United States-Mexico-Canada Agreement;US-Mexico-Canada Agreement;U.S.-Mexico-Canada Agreement;USMCA|signed at Buenos Aires, 30 November 2018|2018
African Continental Free Trade Area;AfCFTA|signed at Kigali, 21 March 2018|2018
Charter of Fundamental Rights of the European Union;Charter of Fundamental Rights|OJ C 364, 18 December 2000|2000
`,
  ],
  [
    'statute',
    `
Statute of the International Court of Justice;ICJ Statute|annex to the Charter of the United Nations|1945
General Data Protection Regulation;GDPR|Regulation (EU) 2016/679|2016
Dublin Regulation;Dublin III Regulation|Regulation (EU) No 604/2013|2013
Corporate Sustainability Due Diligence Directive;Due Diligence Directive|Directive (EU) 2024/1760|2024
Human Rights Act 1998;Human Rights Act|UK, 1998 c. 42|1998
Equality Act 2010;Equality Act|UK, 2010 c. 15|2010
Modern Slavery Act 2015;Modern Slavery Act|UK, 2015 c. 30|2015
Illegal Migration Act 2023;Illegal Migration Act|UK, 2023 c. 37|2023
Civil Rights Act of 1964|US, Pub. L. 88-352|1964
Voting Rights Act of 1965;Voting Rights Act|US, Pub. L. 89-110|1965
Foreign Corrupt Practices Act of 1977;Foreign Corrupt Practices Act|US, Pub. L. 95-213|1977
International Emergency Economic Powers Act|US, Pub. L. 95-223|1977
Digital Services Act|Regulation (EU) 2022/2065|2022
Digital Markets Act|Regulation (EU) 2022/1925|2022
Artificial Intelligence Act;AI Act|Regulation (EU) 2024/1689|2024
Americans with Disabilities Act of 1990;Americans with Disabilities Act|US, Pub. L. 101-336|1990
Inflation Reduction Act of 2022;Inflation Reduction Act|US, Pub. L. 117-169|2022
CHIPS and Science Act;CHIPS Act|US, Pub. L. 117-167|2022
Dodd-Frank Act;Dodd–Frank Act|US, Pub. L. 111-203|2010
USA PATRIOT Act;Patriot Act|US, Pub. L. 107-56|2001
National Labor Relations Act|US, Pub. L. 74-198|1935
Taft-Hartley Act|US, Pub. L. 80-101|1947
Taiwan Relations Act|US, Pub. L. 96-8|1979
Uyghur Forced Labor Prevention Act|US, Pub. L. 117-78|2021
Foreign Agents Registration Act;FARA|US, Pub. L. 75-583|1938
War Powers Resolution|US, Pub. L. 93-148|1973
Online Safety Act 2023;Online Safety Act|UK, 2023 c. 50|2023
Bribery Act 2010;Bribery Act|UK, 2010 c. 23|2010
Indian Penal Code|India, Act No. 45 of 1860|1860
Sarbanes–Oxley Act of 2002;Sarbanes–Oxley Act;Sarbanes-Oxley Act;Sarbanes-Oxley|US, Pub. L. 107-204|2002
Patient Protection and Affordable Care Act;Affordable Care Act;Obamacare|US, Pub. L. 111-148|2010
Constitution of the United States;US Constitution;U.S. Constitution;United States Constitution|signed at Philadelphia, 17 September 1787|1787
First Amendment to the Constitution of the United States;First Amendment;1st Amendment|ratified 15 December 1791|1791
Second Amendment to the Constitution of the United States;Second Amendment;2nd Amendment|ratified 15 December 1791|1791
Fourth Amendment to the Constitution of the United States;Fourth Amendment;4th Amendment|ratified 15 December 1791|1791
Fifth Amendment to the Constitution of the United States;Fifth Amendment;5th Amendment|ratified 15 December 1791|1791
Fourteenth Amendment to the Constitution of the United States;Fourteenth Amendment;14th Amendment|ratified 9 July 1868|1868
Twenty-fifth Amendment to the Constitution of the United States;25th Amendment|ratified 10 February 1967|1967
`,
  ],
  [
    'agreement',
    `
Cartagena Declaration on Refugees;Cartagena Declaration|Colloquium of Cartagena, 22 November 1984|1984
Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal|endorsed by UN Security Council resolution 2231 (2015)|2015
Five-Point Consensus|ASEAN Leaders' Meeting on Myanmar, Jakarta, 24 April 2021|2021
Budapest Memorandum on Security Assurances;Budapest Memorandum|A/49/765-S/1994/1399|1994
Helsinki Final Act;Helsinki Accords|Conference on Security and Co-operation in Europe, 1 August 1975|1975
Sykes-Picot Agreement;Sykes–Picot Agreement|Britain and France, 16 May 1916|1916
Sino-British Joint Declaration|1399 UNTS 33|1984
Simla Agreement;Shimla Agreement|858 UNTS 71|1972
Taif Agreement|signed at Taif, 22 October 1989|1989
Panmunjom Declaration|signed at Panmunjom, 27 April 2018|2018
Black Sea Grain Initiative|signed at Istanbul, 22 July 2022|2022
Windsor Framework|Britain and the European Union, 27 February 2023|2023
Korean Armistice Agreement;Korean War armistice|signed at Panmunjom, 27 July 1953|1953
Camp David Accords|1138 UNTS 39|1978
Oslo Accords;Oslo Agreement|Declaration of Principles, A/48/486-S/26560|1993
Dayton Agreement;Dayton Accords;Dayton Peace Agreement|A/50/790-S/1995/999|1995
Good Friday Agreement;Belfast Agreement|2114 UNTS 473|1998
Abraham Accords|signed at Washington, 15 September 2020|2020
`,
  ],
  [
    'resolution',
    `
Universal Declaration of Human Rights;UDHR|UN General Assembly resolution 217 A (III)|1948
Global Compact for Safe, Orderly and Regular Migration;Global Compact for Migration;Global Compact on Migration|UN General Assembly resolution 73/195|2018
Global Compact on Refugees|UN General Assembly resolution 73/151|2018
2030 Agenda for Sustainable Development;2030 Agenda|UN General Assembly resolution 70/1|2015
Sendai Framework for Disaster Risk Reduction;Sendai Framework|UN General Assembly resolution 69/283|2015
Declaration on the Rights of Indigenous Peoples;UNDRIP|UN General Assembly resolution 61/295|2007
United Nations Standard Minimum Rules for the Treatment of Prisoners;Nelson Mandela Rules;Mandela Rules|UN General Assembly resolution 70/175|2015
United Nations Guiding Principles on Business and Human Rights|UN Human Rights Council resolution 17/4|2011
`,
  ],
  [
    'mechanism',
    `
Universal Periodic Review;UPR|UN General Assembly resolution 60/251
Global Stocktake|Paris Agreement, Article 14
Trade Policy Review Mechanism;Trade Policy Review|WTO Agreement, Annex 3
European Arrest Warrant|Council Framework Decision 2002/584/JHA
`,
  ],
]

/** Nouns that name an instrument, lower case → type. Source: UN Treaty Collection, glossary of terms relating to treaty actions. */
export const INSTRUMENT_NOUNS: ReadonlyMap<string, InstrumentNounType> = meanings({
  treaty: 'treaty treaties convention conventions covenant charter',
  agreement:
    'agreement agreements protocol pact accord accords memorandum armistice settlement compact understanding',
  resolution: 'resolution declaration',
  statute: 'statute act law ordinance constitution',
})

/** Those that do so only with a capital. */
export const TITLE_NOUNS: ReadonlyMap<string, InstrumentNounType | 'mechanism'> = meanings({
  statute: 'code bill directive regulation regulations decree order',
  mechanism: 'mechanism',
})

/** Those that do so only behind a year. */
export const BY_YEAR_NOUNS: ReadonlyMap<string, InstrumentNounType> = meanings({
  statute: 'code decree directive regulation',
})

/** What a bill's number in American houses ("SB 79", "Senate Bill 79") or a ballot measure's begins with; "H.R. 79" with its first letter. */
export const BILL_HOUSES: ReadonlySet<string> = words(
  'h hr hb sb ab hf sf house senate assembly proposition prop',
)

type InstrumentNounType = 'treaty' | 'statute' | 'agreement' | 'resolution'
