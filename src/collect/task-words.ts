import { baseName, type ShellCommand, unwrap } from './shell.ts'

/** Words that only run the command behind them: name, then the first words that belong to it. */
const runners: readonly [name: RegExp, verbs: readonly string[]][] = [
  [/^(?:poetry|uv|pipenv|pdm|hatch|rye|dotenvx|devbox)$/, ['run']],
  [/^(?:bundle|pnpm|npm|yarn|bun|dotnet)$/, ['exec']],
  [/^(?:pnpm|yarn)$/, ['dlx']],
  [/^(?:npx|bunx|pnpx|cross-env|xvfb-run|dotenv|ddev|sail|corepack|catchsegv|php|wine|stdbuf|setsid|unbuffer)$/, []],
  [/^(?:coverage|kcov|nyc|c8)$/, []],
  [/^timeout$/, []],
]
const python = /^(?:python|pypy)[\d.]*$/
/** Options of runners that take a value. */
const valued = new Set(
  '-e --env -p --package -C --dir --cwd --with --extra --group -a --source --include --omit --rcfile -s --signal -k --python --reporter --project'.split(
    ' ',
  ),
)

/** Options that stand before the verb of a runner and take a value: `pnpm --filter web exec jest`. */
const beforeVerb = new Set(
  '--filter -F --filter-prod -C --dir --cwd --prefix -w --workspace --project --directory -p'.split(' '),
)

const startsWith = (words: readonly string[], verbs: readonly string[]) =>
  verbs.every((verb, index) => words[index] === verb)

/** A command as it ends up running: `poetry run pytest` is `pytest`, `docker compose run app pytest` too. */
export function peel(command: ShellCommand): ShellCommand[] {
  let current = [command]
  for (let turn = 0; turn < 6; turn++) {
    const next = current.flatMap(step)
    if (next.length === current.length && next.every((one, index) => one === current[index])) break
    current = next.slice(0, 50)
  }
  return current
}

function step(command: ShellCommand): ShellCommand[] {
  const words = behindRunner(command) ?? inContainer(command)
  if (words === undefined) return [command]
  return unwrap(words, { depth: 1, guarded: command.guarded, tolerated: command.tolerated })
}

function behindRunner({ name, words }: ShellCommand): string[] | undefined {
  if (python.test(name)) return behindPython(words)
  const found = runners.find(([pattern, verbs]) => pattern.test(name) && startsWith(words, verbs))
  const behind = afterOptions(words, beforeVerb)
  const runner = found ?? runners.find(([pattern, verbs]) => pattern.test(name) && startsWith(behind, verbs))
  if (runner === undefined) return undefined
  const rest = afterOptions((found === undefined ? behind : words).slice(runner[1].length))
  if (name === 'coverage') return rest[0] === 'run' ? behindPython(afterOptions(rest.slice(1))) : undefined
  return rest.length === 0 ? undefined : rest.slice(name === 'timeout' ? 1 : 0)
}

/** `python -m pytest` is `pytest`; `manage.py test` keeps its name. */
function behindPython(words: readonly string[]): string[] | undefined {
  const rest = words.filter((word, index) => index > 0 || !/^-[^m-]/.test(word))
  if (rest[0] === '-m') return rest.slice(1)
  return rest[0] !== undefined && !rest[0].startsWith('-') ? [...rest] : undefined
}

export function afterOptions(words: readonly string[], takes: ReadonlySet<string> = valued): string[] {
  let index = 0
  while (index < words.length) {
    const word = words[index] ?? ''
    if (word === '--') return words.slice(index + 1)
    if (takes.has(word)) index += 2
    else if (/^-/.test(word) || /^[A-Za-z_]\w*=/.test(word)) index++
    else break
  }
  return words.slice(index)
}

const containerValued = new Set(
  '-e --env -v --volume -w --workdir -u --user --name --network --net -p --publish --env-file --entrypoint --mount -h --hostname --platform --memory -m --cpus --add-host --label -l --pull -f --file --project-name --profile --project-directory -T --index'.split(
    ' ',
  ),
)

/** The command that `docker run`, `docker exec` or `docker compose run` starts; an image of a known tool is the tool. */
function inContainer({ name, words }: ShellCommand): string[] | undefined {
  if (!/^(?:docker|podman|nerdctl|docker-compose)$/.test(name)) return undefined
  const composed = name === 'docker-compose' ? words : words[0] === 'compose' ? words.slice(1) : undefined
  const [verb, ...rest] = afterOptions(composed ?? words, containerValued)
  if (verb !== 'run' && verb !== 'exec') return undefined
  const switches = new Set(['-T', '--pull', '-p', '-l'])
  const takes =
    composed === undefined ? containerValued : new Set([...containerValued].filter((one) => !switches.has(one)))
  const [image = '', ...behind] = afterOptions(rest, takes)
  if (composed !== undefined || verb === 'exec') return behind.length > 0 ? behind : undefined
  const tool = toolOfImage(image)
  if (tool !== undefined) return [tool, ...behind]
  return behind.length > 0 ? behind : undefined
}

const images: readonly [RegExp, string][] = [
  [/(?:^|\/)aquasec(?:urity)?\/trivy(?:[:@]|$)/, 'trivy'],
  [/(?:^|\/)anchore\/grype(?:[:@]|$)/, 'grype'],
  [/(?:^|\/)sonarsource\/sonar-scanner-cli(?:[:@]|$)/, 'sonar-scanner'],
  [/(?:^|\/)owasp\/dependency-check(?:[:@]|$)/, 'dependency-check'],
  [/(?:^|\/)(?:sigstore\/cosign|cosign\/cosign|bitnami\/cosign)(?:[:@]|$)/, 'cosign'],
  [/(?:^|\/)google\/osv-scanner(?:[:@]|$)/, 'osv-scanner'],
  [/(?:^|\/)(?:bitnami|alpine|rancher)\/kubectl(?:[:@]|$)/, 'kubectl'],
  [/(?:^|\/)alpine\/helm(?:[:@]|$)/, 'helm'],
]

function toolOfImage(image: string): string | undefined {
  return images.find(([pattern]) => pattern.test(image))?.[1]
}

/** First word of a command that is no option, behind options that may take a value. */
export function verbsOf(words: readonly string[], takes: ReadonlySet<string>): string[] {
  const verbs: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (takes.has(word)) index++
    else if (!word.startsWith('-')) verbs.push(baseName(word))
  }
  return verbs
}
