import {asciiString, type Dictionary, textString} from '../objects.ts'
import type {Description} from './description.ts'

/** The information dictionary of PDF 1.7 (ISO 32000-1, 14.3.3); PDF 2.0 has XMP alone. */
export function information(description: Description): Dictionary {
  const {title, authors, subject, keywords, producer, date} = description
  const dated = date === null ? undefined : asciiString(date.pdf)
  return {
    Title: textString(title),
    Author: authors.length === 0 ? undefined : textString(authors.join('; ')),
    Subject: subject === null ? undefined : textString(subject),
    Keywords: keywords.length === 0 ? undefined : textString(keywords.join('; ')),
    Producer: textString(producer),
    CreationDate: dated,
    ModDate: dated,
  }
}
