import {packageConfig} from '../../tsup.config.ts'

export default packageConfig({entry: ['src/cli.ts', 'src/collect-worker.ts']})
