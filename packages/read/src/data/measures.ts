// Units and qualifiers of quantities in English news. Source: BIPM SI brochure for unit names; own lists.

import type {Qualifier} from '@onrecord/core'
import {meanings, phrases, words} from './words.ts'

/** Units of measurement, as written → singular. */
export const UNITS: ReadonlyMap<string, string> = meanings({
  kilometre: 'kilometre kilometres kilometer kilometers km',
  'kilometre per hour': 'kph',
  metre: 'metre metres meter meters',
  centimetre: 'centimetre centimetres centimeter centimeters cm',
  millimetre: 'millimetre millimetres millimeter millimeters mm',
  mile: 'mile miles',
  'mile per hour': 'mph',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  acre: 'acre acres',
  hectare: 'hectare hectares ha',
  tonne: 'tonne tonnes',
  ton: 'ton tons',
  kilogram: 'kilogram kilograms kilogramme kilogrammes kg kilo kilos',
  gram: 'gram grams g',
  milligram: 'milligram milligrams mg',
  microgram: 'microgram micrograms mcg µg',
  pound: 'lb lbs',
  ounce: 'ounce ounces oz',
  litre: 'litre litres liter liters',
  millilitre: 'millilitre millilitres milliliters ml',
  barrel: 'barrel barrels bpd',
  gallon: 'gallon gallons',
  degree: 'degree degrees',
  watt: 'watt watts',
  kilowatt: 'kilowatt kilowatts',
  megawatt: 'megawatt megawatts mw',
  gigawatt: 'gigawatt gigawatts gw',
  terawatt: 'terawatt terawatts',
  'kilowatt hour': 'kwh',
  'megawatt hour': 'mwh',
  'gigawatt hour': 'gwh',
  'terawatt hour': 'twh',
  gigabyte: 'gb gigabytes',
  megabyte: 'mb megabytes',
  terabyte: 'tb terabytes',
  gigahertz: 'ghz',
  megahertz: 'mhz',
  point: 'point points',
  knot: 'knot knots',
  magnitude: 'magnitude',
})

/** Words that say how near a number is, up to three of them, before it. */
export const QUALIFIERS: ReadonlyMap<string, Qualifier> = meanings(
  {
    about:
      'an estimated|estimated|close to|close on|in the region of|nearly|almost|about|around|approximately|roughly|some|circa|perhaps',
    atLeast:
      'no fewer than|not fewer than|no less than|not less than|as few as|as little as|a minimum of|at least',
    atMost:
      'no more than|not more than|as many as|as much as|as high as|a maximum of|at most|up to',
    moreThan:
      'in excess of|north of|upwards of|upward of|well over|slightly over|little over|a little over|slightly more than|far more than|much more than|well above|just above|more than|greater than|higher than|hotter than|older than|longer than|larger than|bigger than|taller than|heavier than|deeper than|just over|over|above',
    lessThan:
      'fewer than|less than|lower than|colder than|younger than|shorter than|smaller than|just under|slightly under|a little under|well under|well below|just below|just shy of|shy of|not quite|slightly less than|far less than|far fewer than|under|below',
    exact: 'a total of|exactly|precisely',
  },
  phrases,
)

/** Nouns after small counts that are no quantities with a meaning ("two sides"). */
export const UNCOUNTED: ReadonlySet<string> = words(
  'sides parties neighbours neighbors halves ways things steps reasons capitals rivals allies ones hands ends evils',
)

/** What a following number only names: "Article 5", "flight 12". */
export const NUMBERED: ReadonlySet<string> = words(
  'act annex apartment apt art article/s arts battalion box brigade channel chapter class clause code convention day directive district division ' +
    'episode fax flight floor form gate grade group highway issue item junction/s level line mark mk model no number/s page/s para paragraph/s paras ' +
    'part phase phone platform question rank/ed regulation/s resolution/s room route rule runway russell season section/s stage step tel telephone ' +
    'tier type unit version vol volume week',
)
