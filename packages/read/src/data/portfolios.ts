// Words for what ministers and secretaries are over, lower case. Source: own list from the headings of the Classification of the
// Functions of Government (COFOG, United Nations 1999).

import {words} from './words.ts'

export const PORTFOLIOS: ReadonlySet<string> = words(
  'affairs agriculture aviation culture defence defense development economy education employment energy environment finance fisheries food foreign forestry gender ' +
    'health home homeland housing human immigration industry information infrastructure interior justice labour labor land lands manpower media mines natural opposition planning ports railways refugees resources rights ' +
    'roads science security shipping social sports state technology telecommunications tourism trade transport transportation treasury veterans water welfare women works youth',
)
