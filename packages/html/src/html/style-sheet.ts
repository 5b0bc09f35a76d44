import {type FontFamily, markingLook, type Theme} from '@onrecord/document'

/** The style of a page: the theme's colours, faces and proportions, for screens and for paper; on paper the marking is on every page. */
export function styleSheet(theme: Theme, marking: string | undefined): string {
  return [
    variables(theme),
    screenStyle,
    printStyle(theme),
    ...(marking === undefined ? [] : [markingStyle(marking)]),
  ].join('\n')
}

function markingStyle(marking: string): string {
  const look = markingLook(marking)
  const set =
    look === null
      ? 'color:var(--text)'
      : `color:${look.ink};background:${look.ground};print-color-adjust:exact;-webkit-print-color-adjust:exact`
  const box = `{content:${quote(marking)};font:600 ${look?.size ?? 9}pt/1.3 var(--label-face);text-align:end;${set}}`
  const screen =
    look === null
      ? []
      : [`.marking.protocol{${set};border:0;font-size:max(1em,${look.size}pt);padding:.1em .4em}`]
  return [...screen, `@page{@top-right${box}@bottom-right${box}}`].join('\n')
}

function variables({colours, fonts, sizes}: Theme): string {
  const inks = Object.entries(colours).map(([ink, value]) => `--${kebab(ink)}:${colour(value)}`)
  const relative = (size: number): string => `${round(size / sizes.body)}em`
  const lines = [
    ...inks,
    `--text-face:${family(fonts.text)}`,
    `--label-face:${family(fonts.label)}`,
    `--leading:${round(sizes.leading / sizes.body)}`,
    `--small:${relative(sizes.small)}`,
    `--title:${relative(sizes.title)}`,
    ...sizes.headings.map((size, i) => `--heading-${i + 1}:${relative(size)}`),
  ]
  return `:root{${lines.join(';')}}`
}

/** A name in quotation marks, unless it is one of the generic names of CSS. */
function family({name, fallback}: FontFamily): string {
  return [name, ...fallback]
    .map((one) => (/^(serif|sans-serif|monospace|system-ui)$/.test(one) ? one : quote(one)))
    .join(',')
}

// A style sheet stands in HTML: `<` must not end it.
function quote(name: string): string {
  const escaped = name.replace(
    /[^\w -]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped}"`
}

function colour(value: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value
  throw new TypeError(`Unexpected colour ${JSON.stringify(value)}: expected a form like "#1f4e79".`)
}

function kebab(ink: string): string {
  return ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function printStyle({margins, sizes}: Theme): string {
  const {top, right, bottom, left} = margins
  return `@page{margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
@media print{
body{font-size:${sizes.body}pt;background:none}
main,.masthead,.foot{max-width:none;padding-inline:0}
main{padding-bottom:0}
a{color:inherit}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
.keep-together,.quotation,.callout,.key-figures,.drawing,.image,tr,.memo-header,.signature{break-inside:avoid}
.signature,.keep-together:has(>.signature){break-before:avoid}
.page-break,.annex{break-before:page}
details:not([open]){display:none}
.scroll{overflow:visible}
.drawing svg{min-width:0}
p{orphans:2;widows:2}
}`
}

const screenStyle = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/var(--leading) var(--text-face);overflow-wrap:anywhere;hanging-punctuation:first}
.masthead,main,.foot{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
main{padding-bottom:4rem}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1.25rem;padding-block:1.5rem .6rem;font:var(--small)/1.4 var(--label-face);color:var(--muted);letter-spacing:.01em}
.masthead img{align-self:center;max-width:6rem}
.logo{align-self:center}
.logo svg{display:block;height:100%}
.foot{padding-block:0 3rem;font:var(--small)/1.4 var(--label-face);color:var(--muted)}
.foot p{display:flex;justify-content:space-between;border-top:1px solid var(--rule);padding-top:.8em}
.foot .marking{margin-inline-start:auto}
.masthead time,.masthead .marking:last-child:not(time+*),.masthead .organisation:last-child{margin-inline-start:auto}
.organisation{font-weight:600;color:var(--text)}
.marking{font-weight:600;color:var(--text);border:1px solid var(--rule);padding:0 .4em}
main::before{content:"";display:block;border-top:1px solid var(--text);margin-bottom:2rem}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
h1,h2,h3,h4,h5,h6{font-family:var(--label-face);line-height:1.2;text-wrap:balance;margin:2.2em 0 .6em;font-weight:600}
h1{font-family:var(--text-face);font-size:clamp(1.65rem,1.1rem + 3.2vw,var(--title));line-height:1.12;letter-spacing:-.01em;margin:0 0 .5em}
h2{font-size:var(--heading-1);color:var(--accent)}
h3{font-size:var(--heading-2);margin-top:1.8em}
h4{font-size:var(--heading-3)}
h5{font-size:var(--heading-4)}
h6{font-size:var(--heading-5);font-weight:400;color:var(--muted)}
h2+h3,h3+h4{margin-top:1em}
p,ul,ol,dl,address{margin:0 0 .9em}
.subtitle{font-size:1.2em;line-height:1.35;color:var(--muted);text-wrap:pretty;margin-bottom:1em}
.standfirst,.lead{font-size:1.1em;line-height:1.4}
.authors,.signature,address{font-style:normal}
.authors{font:var(--small)/1.4 var(--label-face);color:var(--muted)}
.numbered .number{font:var(--small)/1 var(--label-face);color:var(--muted);font-variant-numeric:tabular-nums;margin-inline-end:.6em}
sup{font-size:.72em;line-height:0;vertical-align:baseline;position:relative;top:-.42em}
.note-reference{font-weight:400;font-family:var(--label-face);font-variant-numeric:tabular-nums}
.note-reference a{text-decoration:none;padding-inline:.12em}
.note-reference a:hover{text-decoration:underline}
abbr[title]{text-decoration:underline dotted var(--muted);text-underline-offset:.15em}
li{margin-bottom:.35em}
li>p:last-child,dd>p:last-child,.callout>p:last-child{margin-bottom:0}
ol>li::marker{color:var(--muted);font-family:var(--label-face);font-variant-numeric:tabular-nums}
dt{font-weight:600}
dd{margin:0 0 .6em 1.25em}
figure{margin:1.8em 0}
figcaption,caption{font:var(--small)/1.4 var(--label-face);color:var(--muted)}
.callout{background:var(--panel);border-inline-start:3px solid var(--rule);padding:1em 1.25em;margin:1.6em 0}
.callout-title{font:600 var(--small)/1.3 var(--label-face);color:var(--muted);margin-bottom:.4em}
.bottom-line{border-color:var(--accent)}
.bottom-line>p:not(.callout-title){font-size:1.1em;line-height:1.4}
.bottom-line .callout-title{color:var(--accent)}
.warning{border-color:var(--text)}
.warning .callout-title{color:var(--text)}
.key-figures{list-style:none;padding:0;margin:2em 0;display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;font-family:var(--label-face)}
.key-figures li{border-top:2px solid var(--accent);padding-top:.6em;margin:0}
.key-figures p{margin:0 0 .35em;line-height:1.3}
.key-figures .value{font-size:2.1em;line-height:1.05;font-weight:600;color:var(--accent);font-variant-numeric:lining-nums}
.key-figures .qualifier{display:block;font-size:.45em;line-height:1.3;font-weight:400;color:var(--muted)}
@media (min-width:24rem) and (max-width:33.99rem){.key-figures:has(>:nth-child(2n):last-child){grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:34rem){.key-figures{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.key-figures:has(>:nth-child(4)) .value{font-size:1.7em}
.key-figures:has(.qualifier) li:not(:has(.qualifier)) .value{padding-top:.585em}}
.key-figures .label{font-size:.9em}
.key-figures .source{font-size:var(--small);color:var(--muted)}
.quotation{border-inline-start:2px solid var(--accent-soft);padding-inline-start:1.1em;margin-inline:0}
.quotation blockquote{margin:0;font-size:1.08em;line-height:1.42}
.quotation blockquote p{margin-bottom:.35em}
.scroll{overflow-x:auto;margin:1.6em 0}
.drawing{margin:1em 0 .4em}
.drawing svg{display:block;width:100%;min-width:34rem;height:auto;font-family:var(--label-face)}
.graphic .drawing{margin-top:0}
table{border-collapse:collapse;width:100%;min-width:min(100%,26rem);font:.9em/1.4 var(--label-face);font-variant-numeric:lining-nums tabular-nums;overflow-wrap:normal;border-block:1px solid var(--text)}
caption{text-align:start;padding-bottom:.5em;font-weight:600;color:var(--text);font-size:1em}
th,td{text-align:start;vertical-align:top;padding:.45em .9em .45em 0;border-top:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-weight:600;color:var(--muted);border-top:0;vertical-align:bottom}
tbody th{font-weight:600}
.end{text-align:end}
details{font-size:.95em}
summary{font:var(--small)/1.4 var(--label-face);color:var(--accent);cursor:pointer;padding-block:.3em}
img{max-width:100%;height:auto;display:block}
.credit{color:var(--muted)}
figcaption .credit::before{content:"· "}
.contents{border-block:1px solid var(--rule);padding-block:1em;margin:2em 0;font:.92em/1.4 var(--label-face)}
.contents-title{font-weight:600;margin-bottom:.5em}
.contents ol{list-style:none;padding:0;margin:0}
.contents ol ol{padding-inline-start:1.25em;margin-top:.3em}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.memo-header{border-bottom:1px solid var(--text);padding-bottom:1em;margin-bottom:1.8em}
.memo-header div{display:flex;gap:1em}
.memo-header dt{flex:0 0 5em;font:600 var(--small)/1.75 var(--label-face);color:var(--muted);text-transform:uppercase;letter-spacing:.04em}
.memo-header dd{margin:0 0 .2em;min-width:0}
.references{list-style:none;padding:0}
.references li{padding-inline-start:1.25em;text-indent:-1.25em}
.small,.notes{font-size:var(--small);line-height:1.45;color:var(--muted)}
.small h2,.small h3,.small h4{font-size:1em;color:var(--text);margin-top:1.5em}
.notes{border-top:1px solid var(--rule);margin-top:3.5em;padding-top:1.2em}
.notes ol{list-style:none;padding:0;margin:0}
.notes li{display:flex;gap:.7em}
.notes li>a{flex:0 0 1.4em;text-align:end;text-decoration:none;font-family:var(--label-face);font-variant-numeric:tabular-nums}
.notes li>span{min-width:0}
:target{background:var(--panel);outline:.3em solid var(--panel)}
.review{font:italic var(--small)/1.4 var(--label-face);color:var(--muted)}
div.review{border-inline-start:2px dotted var(--muted);padding-inline-start:.7em;margin:.2em 0 1em}
.annex{border-top:1px solid var(--text);margin-top:3.5em}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`
