// Lines that belong to the page and not to the article. Source: own observation of news sites' text exports.

import {phrases} from './words.ts'

/** Whole lines, lower case, without final punctuation. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  phrases(`
  top of page|bottom of page|back to top|advertisements|continue reading|share
  share this|share this story|share this post|print|print this article|email|save|topics|related topics|comments|leave a comment
  view comments|read more|read next|related|related articles|related stories|recommended|most read|trending
  subscribe|subscribed|subscribe now|sign in|sign up|log in|follow us|listen to this article|thank you
  members only|gift this article|copy link|listen|add topic to email alerts
  article content|author of the article|email address|table of contents|recommended from editorial|read in app|watch now|watch live|more about|current issue|recommended videos|about the author|authors|keep reading|latest posts
  next up|short url|image caption|available on air stations
  more on this story|related internet links|recommended stories|ends|(end)|-ends-|- ends -|enditem|###|# # #|-30-|___
  press release|press releases|news release|media release|for immediate release|middle east
  previous|prev|next|previous article|next article|hide caption|show caption|toggle caption|recent articles|popular this week|explore topics|see all|view all|tweet|pin it
  load more|show more|show less|read full story|read the full story|see gallery|up next|[pr]|[ad]
  wayback machine|accept all|accept all cookies|reject all|manage settings|manage cookies
  シェア|シェアする|ツイート|印刷|関連記事|関連リンク|あわせて読みたい|合わせて読みたい|相关阅读|相关新闻|相关报道|阅读下一篇|관련기사|관련 기사
`),
)

/** Whole lines that stand above other stories or the site's navigation at a page's foot, lower case, without final punctuation. */
export const FOOT_LINES: ReadonlySet<string> = new Set(
  phrases(`
  latest posts|latest news|latest stories|latest articles|recent posts|recent news|recent stories|recent articles|related posts|related news|related content|related coverage
  related stories|related articles|recommended stories|most read|more news|more stories|more from us|popular posts|popular news|you may also like|you might also like|read also|other news|top stories|in other news
  tagged with|tags|filed under|categories|share this entry|leave a reply|post a comment|newsletter|stay connected|link to
  about|about us|contact|contact us|careers|newsroom|media|resources|podcasts|accessibility|internships|privacy policy|terms of use|terms of service|site map|sitemap|home|videos|archives|search
  facebook|twitter|instagram|youtube|linkedin|x|scroll to top
`),
)

/** Beginnings of lines. */
export const FURNITURE_START: RegExp =
  /^(?:this entry was posted |(?:read (?:more|also|next)(?: from .{1,40})?|also read|see also|related(?: (?:article|stor(?:y|ies)))?|more(?: on this)?|our standards):|related (?:article|gallery|video) (?!.*\.[”"]?$)|(?:tags?|tagged|filed under|related (?:roundup|forums?|coverage|topics|posts|content|links)): ?\S|\d{1,2}:\d\d - source: |【(?:纠错|责任编辑|責任編輯)|・?関連記事\n|.{2,30} may (?:earn|get|receive) a (?:small )?commission|(?:want|would you like|like what) [^?]{1,100}\? (?:sign up|subscribe|join)\b|(?:advertisement(?: [-–—:].*)?|(?:(?:story|article) continue[sd]?|continue reading) below.*)$|click (?:here|to (?:get|read|subscribe|watch))|stay up[- ]to[- ]date (?:on|with)|you[’']ve successfully subscribed|get the latest (?:news|updates)|skip to |play live radio|your (?:web )?browser|weather alert|this article is more than|(?:https?:\/\/\S+|(?:www\.)?[a-z\d-]{2,40}\.(?:com|org|net|co\.uk))$|\((?:lead|\d\w\w ld|attn|adds|updates)\b.*\)$|(?:(?:editor['’]s note: )?sign up (?:for|to)|by (?:signing up|(?:entering|providing) your email)|(?:create|if you have) an account|register (?:to|now|\/)|subscribe (?:to|now to)|follow us on|join our|get our|get in touch with our|for more stories like this|share (?:this )?(?:on|via|or comment)|copyright|published (?:under:|\d+ \w+ ago$)|we apologize, but this video|last updated|updated \d+ \w+ ago|watch \||if you buy something|ad block users) |download our app|share this article|©|all rights reserved|(?:this site uses|we use) cookies|do you have a story\b|image source, |[\w.+-]*@[\w.-]+$|(?:contact|e-?mail(?! from)|reach|for (?:more(?! than)|further|media|press|all)|(?:media|press) (?:contacts?|[ei]nquir(?:y|ies)))\b(?! was ).{1,120}@[\w.-]{4,60}(?:(?:(?<=\.)| or| and) [^@,]{1,80})?$|follow (?!.*\bsaid\b).{2,40} on (?:x|twitter|facebook|instagram|whatsapp|google)\b|a version of this (?:article|story) appear|published in .{2,40}\d{4}$|\d{1,2}[ -]min(?:s?|(?:ute)?s? (?:read|listen))$|duration \d+:\d\d$|\d{1,2} (?:minutes?|hours?|days?) ago$|slideshow ?\(|\d{1,6} captures$|this (?:content|article) is (?:reserved for|free to read))/i
