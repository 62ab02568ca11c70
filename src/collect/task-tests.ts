import type { ShellCommand } from './shell.ts'

const alone =
  /^(?:vitest|jest|mocha|ava|karma|jasmine|tap|qunit|uvu|wtr|web-test-runner|pytest|py\.test|tox|nox|nose2|nosetests|unittest|trial|gotestsum|ginkgo|phpunit|simple-phpunit|pest|paratest|rspec|minitest|ctest|bats|shunit2|kotest|behave|ward|busted|prove|meson-test)$/
/** Programs whose first words say that they test. */
const verbs: readonly [name: RegExp, words: RegExp][] = [
  [/^go$/, /^test\b/],
  [/^cargo$/, /^(?:\+\S+ )?(?:test|t|nextest|tarpaulin|llvm-cov|hack test)\b/],
  [/^cross$/, /^test\b/],
  [
    /^(?:bun|deno|swift|flutter|dart|mix|lein|bazel|bazelisk|stack|cabal|zig|ng|hatch|gleam|crystal|nx|forge|sbt)$/,
    /^(?:\S+ )?(?:test|testOnly|coverage)\b/,
  ],
  [/^dotnet$/, /^(?:test|vstest)\b/],
  [/^node$/, /(?:^| )--test\b/],
  [/^(?:manage\.py|django-admin|artisan|rails|react-scripts|craco)$/, /^(?:test|spec)\b/],
  [/^rake$/, /^(?:\S+ )*(?:test|spec)\b/],
  [/^vue-cli-service$/, /^test:unit\b/],
  [/^codecept$/, /^run\b/],
]
const maven = /^(?:mvn|mvnw|mvnd)$/
const mavenPhases = /^(?:test|package|verify|install|deploy|integration-test|prepare-package|surefire:test)$/
const mavenSkips = /^-D(?:skipTests|maven\.test\.skip|skipUnitTests|skipUTs)(?:=true)?$/
const gradle = /^(?:gradle|gradlew)$/
const gradleTasks = /(?:^|:)(?:\w*[tT]ests?|check|build)$/

/** The command runs unit tests. */
export function runsTests({ name, words }: ShellCommand): boolean {
  if (words.some((word) => /^--(?:help|version|listTests|collect-only|no-run|co)$/.test(word))) return false
  if (alone.test(name)) return true
  if (maven.test(name))
    return words.some((word) => mavenPhases.test(word)) && !words.some((word) => mavenSkips.test(word))
  if (gradle.test(name)) return runsGradleTests(words)
  const said = words.join(' ')
  return verbs.some(([pattern, first]) => pattern.test(name) && first.test(said))
}

function runsGradleTests(words: readonly string[]): boolean {
  const excluded = words.filter((_, index) => /^(?:-x|--exclude-task)$/.test(words[index - 1] ?? ''))
  if (excluded.some((task) => /(?:^|:)test$/.test(task))) return false
  return words.some((word) => !word.startsWith('-') && !excluded.includes(word) && gradleTasks.test(word))
}

/** Its failures do not fail the build. */
export function ignoresFailures({ words }: ShellCommand): boolean {
  return words.some((word) => /^-D(?:maven\.test\.failure\.ignore|testFailureIgnore)(?:=true)?$/.test(word))
}

export function measuresCoverage({ name, words }: ShellCommand): boolean {
  const tools = /^(?:cargo-tarpaulin|tarpaulin|kcov)$/
  return (
    tools.test(name) ||
    words.some((word) =>
      /(?:^-{1,2}(?:coverage|cov|cover|coverprofile|collect)|jacoco|llvm-cov|tarpaulin|XPlat)/i.test(word),
    )
  )
}

/** Files that hold tests, by the habits of each language. */
export function isTestFile(file: string): boolean {
  return testFile.test(file) && !/(?:^|\/)(?:node_modules|vendor)\//.test(file)
}

const testFile =
  /\.(?:test|spec|tests|cy)\.[cm]?[jt]sx?$|_test\.(?:go|py|exs|dart|cc|cpp|rb|ts|js)$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)tests?\.py$|(?:^|\/)src\/test\/|[A-Za-z0-9](?:Tests?|IT|Spec|TestCase)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php)$|_spec\.rb$|\.bats$|(?:^|\/)(?:tests?|__tests__|spec)\/[^/]+(?:\/[^/]+)*\.(?:rs|py|rb|php|js|ts|jsx|tsx|mjs|cjs|cpp|c|cs|exs|hs|jl|lua|sh|go|java|kt|dart|R)$/
