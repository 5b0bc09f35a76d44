import {markup, namespaces, xmlPart} from '../markup.ts'
import {value} from '../styles/style.ts'
import type {Languages} from '../text/languages.ts'

/**
 * Settings of a document as Word 2013 and later write it. Fields carry their results, so nothing asks for an update
 * when the file is opened.
 */
export function settingsPart(languages: Languages): string {
  const notes = (kind: string): string =>
    markup(`w:${kind}Pr`, {}, markup(`w:${kind}`, {'w:id': -1}), markup(`w:${kind}`, {'w:id': 0}))
  return xmlPart(
    markup(
      'w:settings',
      {'xmlns:w': namespaces.w},
      markup('w:zoom', {'w:percent': 100}),
      value('w:defaultTabStop', 720),
      value('w:characterSpacingControl', 'doNotCompress'),
      notes('footnote'),
      notes('endnote'),
      markup('w:compat', {}, ...compatibility.map(compatSetting)),
      markup('w:themeFontLang', {
        'w:val': languages.latin ?? 'en-GB',
        'w:eastAsia': languages.eastAsian,
        'w:bidi': languages.rightToLeft,
      }),
      markup('w:clrSchemeMapping', colourMapping),
      value('w:decimalSymbol', '.'),
      value('w:listSeparator', ','),
    ),
  )
}

/** Settings for the web view; without this part Word for the Mac has offered to repair files. */
export function webSettingsPart(): string {
  return xmlPart(markup('w:webSettings', {'xmlns:w': namespaces.w}, markup('w:allowPNG')))
}

const compatibility = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
] as const

const colourMapping = {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  'w:accent1': 'accent1',
  'w:accent2': 'accent2',
  'w:accent3': 'accent3',
  'w:accent4': 'accent4',
  'w:accent5': 'accent5',
  'w:accent6': 'accent6',
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
}

function compatSetting([name, setting]: readonly [string, number]): string {
  return markup('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': setting,
  })
}
