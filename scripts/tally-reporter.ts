import type {Reporter, TestCase, TestModule} from 'vitest/node'

/** Ends a run with the skipped tests by name and reason, then the line `N passed, N failed, N skipped` that CI reads. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const skipped = inState('skipped')
    for (const test of skipped) console.log(`skipped: ${test.fullName} (${reason(test)})`)
    console.log(
      `${inState('passed').length} passed, ${inState('failed').length + broken} failed, ${skipped.length} skipped`,
    )
  }
}

function reason(test: TestCase): string {
  const result = test.result()
  return result.state === 'skipped' ? (result.note ?? 'no reason given') : ''
}
