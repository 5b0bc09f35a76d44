import {packageConfig} from '../../tsup.config.ts'

// Source maps would carry every face a second time.
export default packageConfig({sourcemap: false})
