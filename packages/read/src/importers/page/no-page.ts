/**
 * Whether a title is that of no article but of an error or of a question whether the visitor is a person: "404 Not Found",
 * "Just a moment...", "Access Denied | Orm Post". Archives keep such pages under the address of the article.
 */
export function isNoPage(title: string): boolean {
  return title.length < LONGEST && NO_PAGE.test(title.trim())
}

const LONGEST = 120

const NO_PAGE =
  /^(?:(?:error\s)?(?:4\d\d|50\d)(?:[\s:–—-]{1,3}(?:error|page|not\sfound|forbidden|access|denied|unauthori[sz]ed|bad|gateway|gone|too\smany\srequests|internal|server|service|unavailable|time-?out|temporarily|the|request|could\snot\sbe\ssatisfied)){0,6}|(?:page\s)?not\sfound|(?:this\s|the\s)?page\s(?:not\sfound|cannot\sbe\sfound|could\snot\sbe\sfound|does\snot\sexist|is\snot\savailable)|just\sa\smoment|one\smoment,?\splease|please\swait|attention\srequired!?|access\s(?:denied|to\sthis\spage\shas\sbeen\sdenied)|forbidden|bad\sgateway|service\sunavailable|(?:site|page|service)\stemporarily\sunavailable|security\scheck|robot\scheck|are\syou\sa\srobot\??|(?:verify|confirm)(?:\sthat)?\syou\sare\s(?:a\s)?(?:human|person|not\sa\srobot)|checking\syour\sbrowser.{0,40}|(?:please\s)?enable\s(?:javascript|cookies).{0,40}|your\srequest\shas\sbeen\sblocked|blocked|captcha|ddos-guard|sorry,?\s(?:the\s|this\s)?page\s.{0,30})[.…!]{0,4}(?:\s[|–—·-]\s.{1,60})?$/i
