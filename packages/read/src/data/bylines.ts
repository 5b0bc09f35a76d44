// Words of byline and role lines. Source: own observation of newspapers' style guides and pages.

import {OTHER_ZONES, SHORT_WEEKDAYS, UTC_ZONES, WEEKDAYS} from './date-words.ts'
import {phrases, words} from './words.ts'

/** Nouns that tell what a journalist is, lower case. */
export const BYLINE_ROLES: ReadonlySet<string> = words(
  'correspondent editor reporter writer columnist contributor journalist photographer chief bureau staff desk analyst critic producer fellow freelance engineer',
)

/** News agencies as they stand beside an author, lower case without stops. Source: the agencies' own names and short forms. */
export const AGENCIES: ReadonlySet<string> = new Set(
  phrases(`
    reuters|ap|afp|cnn|pa|dpa|efe|ansa|upi|aap|tass|xinhua|kyodo|yonhap|bloomberg
    associated press|the associated press|agence france-presse|press association|pa media|kyodo news|xinhua news agency|yonhap news agency|agencies
    pti|ani|ians|uni|apa|app|bss|unb|nan|gna|bernama|antara|anadolu agency|bernama news agency|press trust of india|the canadian press|australian associated press|news agency of nigeria|agence france presse
  `),
)

/** Agencies of pictures as they stand below them, lower case. Source: the agencies' own names. */
export const PICTURE_AGENCIES: ReadonlySet<string> = new Set(
  phrases(`
    epa|getty|getty images|shutterstock|istock|istockphoto|wireimage|corbis|pa wire|alamy|rex features|zuma press|nurphoto|backgrid
  `),
)

/** What stands beside the date on a date line, lower case without stops: labels, weekdays, parts of the hour, zones. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...UTC_ZONES,
  ...OTHER_ZONES,
  ...words(
    'published first posted updated last modified date dated issued created for immediate release released web online print the on at of a ' +
      'am pm p m hr hrs hour hours day days week weeks ago noon midday midnight ct mst mdt pt eest eat wat cat sast pkt msk myt pht uk us time min mins minute minutes read',
  ),
  ...words(
    '公開 公開日 更新 更新日 最終更新 最終更新日 掲載 掲載日 投稿 投稿日 配信 发布 发布时间 更新时间 입력 수정 등록 승인',
  ),
  ...words(
    'publié publiée le à mis mise jour modifié modifiée lecture veröffentlicht um uhr stand aktualisiert lesedauer minuten ' +
      'publicado el las actualizado em às atualizado pubblicato il alle ore aggiornato gepubliceerd op om uur bijgewerkt',
  ),
])
