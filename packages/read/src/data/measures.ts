// Units and qualifiers of quantities in English news. Source: BIPM SI brochure for unit names; own lists.

import {meanings, words} from './words.ts'

/** Units of measurement, as written → singular. */
export const UNITS: ReadonlyMap<string, string> = meanings({
  kilometre: 'kilometre kilometres kilometer kilometers km',
  'kilometre per hour': 'kph',
  metre: 'metre metres meter meters',
  centimetre: 'centimetre centimetres centimeters cm',
  millimetre: 'millimetres mm',
  mile: 'mile miles',
  'mile per hour': 'mph',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  acre: 'acre acres',
  hectare: 'hectare hectares ha',
  tonne: 'tonne tonnes',
  ton: 'ton tons',
  kilogram: 'kilogram kilograms kg kilos',
  gram: 'gram grams',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels',
  gallon: 'gallon gallons',
  degree: 'degree degrees',
  watt: 'watt watts',
  kilowatt: 'kilowatt kilowatts',
  megawatt: 'megawatt megawatts mw',
  gigawatt: 'gigawatt gigawatts gw',
  gigabyte: 'gb gigabytes',
  megabyte: 'mb megabytes',
  terabyte: 'tb',
  gigahertz: 'ghz',
  megahertz: 'mhz',
  point: 'point points',
  knot: 'knot knots',
  magnitude: 'magnitude',
})

/** Words that say how near a number is, up to three of them, before it → qualifier. Longer ones first. */
export const QUALIFIERS: readonly (readonly [
  string,
  'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'exact',
])[] = [
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['as high as', 'atMost'],
  ['a maximum of', 'atMost'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['as few as', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['a total of', 'exact'],
  ['in excess of', 'moreThan'],
  ['well over', 'moreThan'],
  ['more than', 'moreThan'],
  ['greater than', 'moreThan'],
  ['higher than', 'moreThan'],
  ['just over', 'moreThan'],
  ['over', 'moreThan'],
  ['above', 'moreThan'],
  ['fewer than', 'lessThan'],
  ['less than', 'lessThan'],
  ['lower than', 'lessThan'],
  ['just under', 'lessThan'],
  ['under', 'lessThan'],
  ['below', 'lessThan'],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['up to', 'atMost'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
]

/** Nouns after small counts that are no quantities with a meaning ("two sides"). */
export const UNCOUNTED: ReadonlySet<string> = words(`
  sides parties neighbours neighbors halves ways things times steps reasons capitals rivals allies others ones hands ends
`)

/** What a following number only names: "Article 5", "flight 12". */
export const NUMBERED: ReadonlySet<string> = words(`
  article articles chapter section sections clause resolution no number numbers flight page pages paragraph phase version level
  grade tier type class room highway route unit gate platform stage part volume vol issue act annex item form model rank ranked
  channel tel telephone phone fax box apartment apt floor step mk mark group season episode directive regulation rule convention
  division brigade battalion district line question day week
`)
