// What stands before a link to another story, or above several, by language. Source: own observation of news sites.

import {phrases} from './words.ts'

/** Lower case, without the mark behind it. */
export const READ_ALSO: ReadonlySet<string> = new Set(
  phrases(`
    more|also|also read|read|read also|read more|read next|read this|must read|see also|see|related|related story|recommended|watch|watch also|listen|don’t miss|don't miss|editor’s pick|editors’ picks|editor’s picks
    häufig gelesen|lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|mehr lesen|lest auch|auch interessant|mehr dazu|zum thema|mehr zum thema
    à lire|à lire aussi|à lire également|lire aussi|lire également|à voir aussi|à découvrir
    lea también|lee también|le puede interesar|noticia relacionada|noticias relacionadas|más información|leia também|leia mais|veja também|saiba mais
    leggi anche|leggi pure|lees ook|lees meer|les også|les mer|læs også|læs mere|läs också|läs även|läs mer|lue myös|lesið einnig
    czytaj więcej|czytaj też|czytaj także|czytaj również|zobacz także|zobacz też|čtěte také|čtěte též|přečtěte si také|prečítajte si aj|olvassa el|citește și|skaityk taip pat|taip pat skaitykite|lasi arī|loe ka|pročitajte i|preberite tudi
    читайте также|читать также|смотрите также|читайте також|дивіться також|четете още|ilgili haberler|ilgili haber|bunu da okuyun|baca juga|lihat juga|xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضاً|קראו גם
  `),
)
