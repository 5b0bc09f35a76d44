/** Ids of the paragraph styles that the body uses. */
export type ParagraphStyleId =
  | 'Normal'
  | 'Masthead'
  | 'Title'
  | 'Subtitle'
  | 'Standfirst'
  | 'Lead'
  | `Heading${1 | 2 | 3 | 4 | 5}`
  | `SmallHeading${1 | 2 | 3}`
  | 'NumberedParagraph'
  | `ListBullet${'' | 2 | 3}`
  | `ListNumber${'' | 2 | 3}`
  | `ListContinue${'' | 2 | 3}`
  | 'DescriptionTerm'
  | 'DescriptionDetail'
  | 'Quote'
  | 'QuoteSource'
  | 'Caption'
  | 'TableText'
  | 'TableNumber'
  | 'TableEnd'
  | 'KeyFigure'
  | 'KeyFigureLong'
  | 'KeyFigureLabel'
  | 'SourceNote'
  | 'Drawing'
  | 'DrawingLabel'
  | PanelStyleId
  | `${PanelStyleId}Heading`
  | 'MemoField'
  | 'Address'
  | 'Signature'
  | 'Bibliography'
  | 'SmallPrint'
  | 'TOCHeading'
  | `TOC${1 | 2 | 3}`
  | 'Header'
  | 'Footer'
  | 'FootnoteText'
  | 'EndnoteText'
  | 'CommentText'

/** The styles of callouts. */
export type PanelStyleId = 'BottomLine' | 'Notice' | 'Warning'

/** Ids of the character styles that runs use. */
export type CharacterStyleId =
  | 'Strong'
  | 'Emphasis'
  | 'Hyperlink'
  | 'FootnoteReference'
  | 'EndnoteReference'
  | 'CommentReference'
  | 'MemoLabel'
  | 'Marking'
  | 'Qualifier'

/** Ids of the table styles. */
export type TableStyleId = 'RuledTable' | 'KeyFigureTable'

/**
 * Where the list styles find their numbering: the library numbers its own default list 1, then ours in the order in
 * which `renderDocx` makes them.
 */
export const listNumberIds = {bullets: 2, numbers: 3} as const
