/**
 * What the markup of Word may be, as far as the rules ask: data taken from the schemas of ISO/IEC 29500-4:2016
 * (wml.xsd, dml-wordprocessingDrawing.xsd), the transitional form that Word writes.
 */

/** Children in the order in which they stand; those that are not named may stand anywhere. */
export const childOrder: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(`
    w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr
    w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap
    w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd
    w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc
    w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle
    w:rPr w:sectPr w:pPrChange
  `),
  'w:tblPr': words(`
    w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize
    w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd
    w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange
  `),
  'w:tcPr': words(`
    w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar
    w:textDirection w:tcFitText w:vAlign w:hideMark w:headers w:cellIns w:cellDel
    w:cellMerge w:tcPrChange
  `),
  'w:sectPr': words(`
    w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar
    w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote
    w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings w:sectPrChange
  `),
  'w:pBdr': words(`
    w:top w:left w:bottom w:right w:between w:bar
  `),
  'w:tblBorders': words(`
    w:top w:start w:left w:bottom w:end w:right w:insideH w:insideV
  `),
  'w:tcBorders': words(`
    w:top w:start w:left w:bottom w:end w:right w:insideH w:insideV w:tl2br w:tr2bl
  `),
  'w:tblCellMar': words(`
    w:top w:start w:left w:bottom w:end w:right
  `),
  'w:style': words(`
    w:type w:styleId w:default w:customStyle
  `),
  'w:lvl': words(`
    w:ilvl w:tplc w:tentative
  `),
  'w:abstractNum': words(`
    w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl
  `),
  'w:numbering': words(`
    w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup
  `),
  'w:numPr': words(`
    w:ilvl w:numId w:numberingChange w:ins
  `),
  'w:styles': words(`
    w:docDefaults w:latentStyles w:style
  `),
  'w:tblStylePr': words(`
    w:pPr w:rPr w:tblPr w:trPr w:tcPr
  `),
  'w:settings': words(`
    w:writeProtection w:view w:zoom w:removePersonalInformation w:removeDateAndTime
    w:doNotDisplayPageBoundaries w:displayBackgroundShape w:printPostScriptOverText
    w:printFractionalCharacterWidth w:printFormsData w:embedTrueTypeFonts
    w:embedSystemFonts w:saveSubsetFonts w:saveFormsData w:mirrorMargins
    w:alignBordersAndEdges w:bordersDoNotSurroundHeader w:bordersDoNotSurroundFooter
    w:gutterAtTop w:hideSpellingErrors w:hideGrammaticalErrors w:activeWritingStyle
    w:proofState w:formsDesign w:attachedTemplate w:linkStyles w:stylePaneFormatFilter
    w:stylePaneSortMethod w:documentType w:mailMerge w:revisionView w:trackRevisions
    w:doNotTrackMoves w:doNotTrackFormatting w:documentProtection w:autoFormatOverride
    w:styleLockTheme w:styleLockQFSet w:defaultTabStop w:autoHyphenation
    w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps w:showEnvelope
    w:summaryLength w:clickAndTypeStyle w:defaultTableStyle w:evenAndOddHeaders
    w:bookFoldRevPrinting w:bookFoldPrinting w:bookFoldPrintingSheets
    w:drawingGridHorizontalSpacing w:drawingGridVerticalSpacing
    w:displayHorizontalDrawingGridEvery w:displayVerticalDrawingGridEvery
    w:doNotUseMarginsForDrawingGridOrigin w:drawingGridHorizontalOrigin
    w:drawingGridVerticalOrigin w:doNotShadeFormData w:noPunctuationKerning
    w:characterSpacingControl w:printTwoOnOne w:strictFirstAndLastChars w:noLineBreaksAfter
    w:noLineBreaksBefore w:savePreviewPicture w:doNotValidateAgainstSchema w:saveInvalidXml
    w:ignoreMixedContent w:alwaysShowPlaceholderText w:doNotDemarcateInvalidXml
    w:saveXmlDataOnly w:useXSLTWhenSaving w:saveThroughXslt w:showXMLTags
    w:alwaysMergeEmptyNamespace w:updateFields w:hdrShapeDefaults w:footnotePr w:endnotePr
    w:compat w:docVars w:rsids w:m:mathPr w:attachedSchema w:themeFontLang
    w:clrSchemeMapping w:doNotIncludeSubdocsInStats w:doNotAutoCompressPictures
    w:forceUpgrade w:captions w:readModeInkLockDown w:smartTagType w:sl:schemaLibrary
    w:shapeDefaults w:doNotEmbedSmartTags w:decimalSymbol w:listSeparator
  `),
  'w:rPr': words('w:ins w:del w:moveFrom w:moveTo w:rStyle'),
  'w:p': words('w:pPr w:r'),
  'w:r': words('w:rPr w:t'),
  'w:tbl': words('w:tblPr w:tblGrid w:tr'),
  'w:tr': words('w:tblPrEx w:trPr w:tc'),
  'w:tc': words('w:tcPr w:p'),
  'w:sdt': words('w:sdtPr w:sdtEndPr w:sdtContent'),
  'w:docDefaults': words('w:rPrDefault w:pPrDefault'),
  'wp:inline': words('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
}

/** The attributes of elements. */
export const attributeNames: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    words(`
      w:pStyle w:rStyle w:tblStyle w:basedOn w:next w:link w:name w:uiPriority w:keepNext w:keepLines
      w:pageBreakBefore w:widowControl w:contextualSpacing w:bidi w:jc w:outlineLvl w:ilvl w:numId w:b w:bCs w:i
      w:iCs w:caps w:smallCaps w:strike w:vanish w:rtl w:cs w:sz w:szCs w:vertAlign w:highlight w:gridSpan
      w:vMerge w:vAlign w:cantSplit w:tblHeader w:tblCaption w:tblDescription w:bidiVisual w:alias w:tag
      w:numFmt w:lvlText w:lvlJc w:start w:suff w:abstractNumId w:titlePg w:qFormat w:semiHidden
    `).map((name) => [name, ['w:val']] as const),
  ),
  'w:spacing': words(
    'w:before w:beforeLines w:beforeAutospacing w:after w:afterLines w:afterAutospacing w:line w:lineRule w:val',
  ),
  'w:ind': words(
    'w:start w:startChars w:end w:endChars w:left w:leftChars w:right w:rightChars w:hanging w:hangingChars w:firstLine w:firstLineChars',
  ),
  'w:shd': words(
    'w:val w:color w:themeColor w:themeTint w:themeShade w:fill w:themeFill w:themeFillTint w:themeFillShade',
  ),
  'w:rFonts': words(
    'w:hint w:ascii w:hAnsi w:eastAsia w:cs w:asciiTheme w:hAnsiTheme w:eastAsiaTheme w:cstheme',
  ),
  'w:color': words('w:val w:themeColor w:themeTint w:themeShade'),
  'w:u': words('w:val w:color w:themeColor w:themeTint w:themeShade'),
  'w:lang': words('w:val w:eastAsia w:bidi'),
  'w:tblW': words('w:w w:type'),
  'w:tcW': words('w:w w:type'),
  'w:tblInd': words('w:w w:type'),
  'w:pgSz': words('w:w w:h w:orient w:code'),
  'w:pgMar': words('w:top w:right w:bottom w:left w:header w:footer w:gutter'),
  'w:hyperlink': words('w:tgtFrame w:tooltip w:docLocation w:history w:anchor r:id'),
  'w:fldChar': words('w:fldCharType w:fldLock w:dirty'),
  'w:footnoteReference': words('w:customMarkFollows w:id'),
  'w:tblLook': words('w:firstRow w:lastRow w:firstColumn w:lastColumn w:noHBand w:noVBand w:val'),
  'w:dataBinding': words('w:prefixMappings w:xpath w:storeItemID'),
  'w:style': words('w:type w:styleId w:default w:customStyle'),
  'w:num': words('w:numId'),
  'w:gridCol': words('w:w'),
  'w:t': words('xml:space'),
  'w:instrText': words('xml:space'),
  'w:bookmarkStart': words('w:id w:name w:colFirst w:colLast w:displacedByCustomXml'),
  'w:bookmarkEnd': words('w:id w:displacedByCustomXml'),
  'w:ins': words('w:id w:author w:date'),
  'w:del': words('w:id w:author w:date'),
  'wp:extent': words('cx cy'),
}

/** Closed lists of words, by element and attribute. */
export const values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'w:jc': {
    'w:val': words(`
      start center end both mediumKashida distribute numTab highKashida lowKashida thaiDistribute left right
    `),
  },
  'w:fldChar': {'w:fldCharType': words('begin separate end')},
  'w:tblLayout': {'w:type': words('fixed autofit')},
  'w:vAlign': {'w:val': words('top center both bottom')},
  'w:vMerge': {'w:val': words('continue restart')},
  'w:suff': {'w:val': words('tab space nothing')},
  'w:style': {'w:type': words('paragraph character table numbering')},
  'w:spacing': {'w:lineRule': words('auto exact atLeast')},
  'w:headerReference': {'w:type': words('even default first')},
  'w:footerReference': {'w:type': words('even default first')},
  'w:tblW': {'w:type': words('nil pct dxa auto')},
  'w:tcW': {'w:type': words('nil pct dxa auto')},
  'w:br': {'w:type': words('page column textWrapping')},
  'w:vertAlign': {'w:val': words('baseline superscript subscript')},
  'w:u': {
    'w:val': words(`
      single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy
      dotDash dashDotHeavy dotDotDash dashDotDotHeavy wave wavyHeavy wavyDouble none
    `),
  },
}

/** Attributes that hold a colour. */
export const colourAttributes: Readonly<Record<string, readonly string[]>> = {
  'w:color': ['w:val'],
  'w:shd': ['w:color', 'w:fill'],
  'w:u': ['w:color'],
  ...Object.fromEntries(
    words('w:top w:left w:bottom w:right w:between w:bar w:insideH w:insideV').map(
      (name) => [name, ['w:color']] as const,
    ),
  ),
}

/** Attributes that hold a size. */
export const sizes: Readonly<Record<string, readonly string[]>> = {
  'wp:extent': ['cx', 'cy'],
  'a:ext': ['cx', 'cy'],
  'w:sz': ['w:val'],
  'w:szCs': ['w:val'],
  'w:gridCol': ['w:w'],
  'w:tcW': ['w:w'],
  'w:tblW': ['w:w'],
  'w:pgSz': ['w:w', 'w:h'],
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
