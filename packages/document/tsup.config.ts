import {packageConfig} from '../../tsup.config.ts'

export default packageConfig(['src/index.ts', 'src/theme-file.ts'])
