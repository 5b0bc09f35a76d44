// Words for what ministers and secretaries are over, lower case. Source: own list from the headings of the Classification of the
// Functions of Government (COFOG, United Nations 1999).

import {words} from './words.ts'

export const PORTFOLIOS: ReadonlySet<string> = words(
  'affairs agriculture arms arts asylum aviation civilian climate commerce commonwealth communications communities culture defence defense democracy development economic economics economy education ' +
    'employment energy environment external finance fiscal fisheries food foreign forestry freedom gender health home homeland housing human humanitarian immigration industry information infrastructure ' +
    'innovation interior investment irrigation issues justice labor labour land lands manpower media migration mines natural operations opposition peacebuilding pensions petroleum planning policies policy ' +
    'political ports railways reconciliation refugees religious resources rights roads sales science security shipping social sport sports state technology telecommunications tourism trade transport ' +
    'transportation treasury veterans water welfare women work works youth',
)
