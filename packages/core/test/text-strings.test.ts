import {expect, test} from 'vitest'
import {auditNames, textStrings} from '../src/index.ts'

const isFound = (text: string) =>
  auditNames(['Ayşe Yıldız', 'Kim Seo-yeon'], {strings: textStrings(text) ?? []}).length > 0

test.each([
  '<p>Ay&#351;e Y&#305;ld&#x131;z</p>',
  '<p>Ay&scedil;e Y&imath;ld&imath;z</p>',
  '<p>K<b>i</b>m Seo<wbr>-yeon</p>',
  '<p><span class="given">Seo-yeon</span> <a href="x">Kim</a></p>',
  '<img src=x alt="Y&#305;ld&#305;z"/>',
  "<img src=x alt='Y&#305;ld&#305;z'/>",
  '<!-- Kim Seo-yeon -->',
  String.raw`<script type="application/ld+json">{"n":"Y\u0131ld\u0131z"}</script>`,
  '<a href="x?n=Y%C4%B1ld%C4%B1z">x</a>',
  String.raw`{"a":[{"Y\u0131ld\u0131z":1}]}`,
  String.raw`{"a":"Kim\nSeo-yeon"}`,
  '{"a":1}\n{"a":["Ay\\u015fe"]}\n',
  'Kim Seo-yeon',
])('an audit reads what a reader would: %s', (text) => {
  expect(isFound(text)).toBe(true)
})

test.each(['<p>Kim</p><p>Seo</p>', '{"a":"Kimberly &amp; Co"}', '5 < 6 &nbsp; 7'])(
  'and nothing else: %s',
  (text) => {
    expect(
      auditNames(['Kimber Seo'], {strings: textStrings(text) ?? []}).filter(({message}) =>
        message.includes('Kimber Seo'),
      ),
    ).toEqual([])
  },
)

test('an encoded text gives nothing to search', () => {
  expect(textStrings(String.raw`{\rtf1 Ay\u351?e}`)).toBeNull()
  expect(textStrings('Subject: x\nContent-Transfer-Encoding: base64\n\nS2lt')).toBeNull()
})
