/** Whether what an element is called or where it links to says that its words are an author's name. */
export function namesAuthor(about: string, href: string): boolean {
  return AUTHOR.test(about) || AUTHOR_PAGE.test(href)
}

/** "author", "post-author__link", "authorname-txt", "fn", "contributor", "field--name-uid", "reader-credits" of a browser's reading view */
export const AUTHOR: RegExp =
  /(?:^|[\s_-])(?:[a-z]{0,20}authors?(?:name|list|link)?|contributors?|fn|name-uid|reader-credits)(?:$|[\s_-])/

/** "/author/ada-quill", "/people/ada-quill/", "/@adaquill" */
const AUTHOR_PAGE =
  /\/@[\w.-]{2,60}(?:$|[?#])|\/(?:authors?|auteurs?|autor(?:en)?|bios?|by|byline|columnists?|contributors?|journalists?|people|profiles?|reporters?|signataires?|staff|writers?)\/[^/?#]{2,80}\/?(?:$|[?#])/

export interface Published {
  readonly instant: string
  /** Whether markup calls it that of publication. */
  readonly isSaid: boolean
}

/** The instant that an element's attributes give; `null` where they give none. */
export function instantIn(
  about: string,
  datetime: string,
  content: string,
): {readonly datetime: string; readonly published: Published | null} | null {
  const isSaid = PUBLISHED.test(about)
  const instant = datetime || (isSaid ? content : '')
  if (instant === '') return null
  const isUpdate = !isSaid && UPDATED.test(about)
  return {datetime: instant, published: isUpdate ? null : {instant, isSaid}}
}

const PUBLISHED =
  /(?:^|\s)(?:(?:schema:)?datepublished|dt-published|published|entry-date|dc:(?:date|issued))(?:\s|$)/

/** "published", "published_date", "entry-date": what an element is called that tells the day of publication in words. */
export const DAY_PUBLISHED: RegExp =
  /(?:^|\s)(?:datepublished|(?:date-)?published(?:[_-](?:date|on))?|publish(?:ing)?[_-]date|pub-?date|entry-date|posted-on)(?:\s|$)/
const UPDATED =
  /(?:^|[\s_-])(?:datemodified|dt-updated|updated?|modified|lastpublished)(?:$|[\s_-])/
