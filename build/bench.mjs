// `npm run bench [-- --quick]`: ratios of one run, so that they hold on any machine. CONTRIBUTING says how to read them.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundling } from './bundling.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'palier-bench-'))
const parser = join(folder, 'parse.mjs')
/** No git, helm, kustomize nor kubeconform: what is left is palier's own time. */
const alone = { PATH: '/nonexistent', HOME: folder, XDG_CACHE_HOME: folder }
const json = ['--format', 'json=/dev/null']
const revisions = ['--base', 'base', '--head', 'head']
/** Writes the greatest resident memory of the process, in KiB, when it ends. */
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

try {
  await bundleParser()
  const start = fastest(5, () => node('-e', '0'))
  report('--help / node -e 0', fastest(5, () => node(cli, '--help')) / start, 1.4)
  const kubeconform = findKubeconform()
  const quick = process.argv.includes('--quick')
  const times = (quick ? [1000] : [1000, 5000]).map((count) => bench(count, { start, kubeconform }))
  if (!quick) report('growth from 1,000 to 5,000, own time', times[1] / times[0], 5.5)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Every ratio of a repository of so many manifests; answers palier's own time in milliseconds. */
function bench(count, { start, kubeconform }) {
  const path = repository(count)
  const title = (words) => `${count.toLocaleString('en')} manifests: ${words}`
  const parse = fastest(3, () => node(parser, join(path, 'k8s'))) - start
  const own = fastest(3, () => run(process.execPath, [cli, 'score', path, ...json], alone)) - start
  const score = fastest(3, () => node(cli, 'score', path, ...json))
  const check = fastest(3, () => node(cli, 'check', path, ...revisions, ...json))
  report(title('own time / js-yaml alone'), own / parse, 4)
  if (kubeconform) report(title('score / kubeconform alone'), score / fastest(3, () => kubeconform(path)), 2)
  report(title('check of 100 changes / score'), check / score, 1.3)
  report(title('score, peak memory in MB'), memory('score', path, ...json), 400)
  report(title('check, peak memory in MB'), memory('check', path, ...revisions, ...json), 400)
  return own
}

function report(name, value, goal) {
  process.stdout.write(`${value <= goal ? '✓' : '✗'} ${name.padEnd(45)} ${value.toFixed(2)} (goal ≤ ${goal})\n`)
}

/** Milliseconds; the fastest of several is the one that the rest of the machine disturbed least. */
function fastest(times, measure) {
  return Math.min(...Array.from({ length: times }, measure))
}

function run(command, args, environment = process.env) {
  const before = process.hrtime.bigint()
  spawnSync(command, args, { env: environment, stdio: 'ignore' })
  return Number(process.hrtime.bigint() - before) / 1e6
}

function node(...args) {
  return run(process.execPath, args)
}

function memory(...args) {
  const { stderr } = spawnSync(process.execPath, ['--import', peak, cli, ...args], { encoding: 'utf8' })
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
}

/** js-yaml as palier bundles it, reading every file of a folder. */
async function bundleParser() {
  const contents = `import { loadAll } from 'js-yaml'; import { readFileSync, readdirSync } from 'node:fs'
const [, , folder] = process.argv
for (const name of readdirSync(folder)) loadAll(readFileSync(folder + '/' + name, 'utf8'))`
  await build({ ...bundling, stdin: { contents, resolveDir: root }, outfile: parser })
}

/** How to run kubeconform on the same files with the same schemas; null when it is not here. */
function findKubeconform() {
  const found = spawnSync(process.execPath, [cli, 'tools'], { encoding: 'utf8' }).stdout
  const program = /✓ kubeconform.*?(\/\S+)/.exec(found)?.[1]
  if (program === undefined) return null
  const schemas = ['-schema-location', join(root, 'dist/schemas'), '-kubernetes-version', '1.36.0']
  return (path) => run(program, ['-strict', '-ignore-missing-schemas', ...schemas, join(path, 'k8s')])
}

/** A git repository of so many manifests, on branch `base`; on `head` 100 of them change. */
function repository(count) {
  const path = join(folder, String(count))
  const identity = ['-c', 'user.name=b', '-c', 'user.email=b@example.org', '-c', 'commit.gpgsign=false']
  const git = (...args) => execFileSync('git', ['-C', path, ...identity, ...args], { stdio: 'ignore' })
  const write = (index, version) => writeFileSync(join(path, 'k8s', `m${index}.yaml`), manifest(index, version))
  const commit = (message) => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
  }
  mkdirSync(join(path, 'k8s'), { recursive: true })
  for (let index = 0; index < count; index++) write(index, 1)
  git('init', '-q', '-b', 'base')
  commit('base')
  git('switch', '-q', '-c', 'head')
  for (let index = 0; index < 100; index++) write(index, 2)
  commit('head')
  return path
}

/** In turn a Deployment, its Service and its ConfigMap. */
function manifest(index, version) {
  const name = `app-${Math.floor(index / 3)}`
  if (index % 3 === 1)
    return `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector:\n    app: ${name}\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n`
  if (index % 3 === 2)
    return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${Array.from({ length: 40 }, (_, key) => `  KEY_${key}: "value ${key} of ${name}, version ${version}"\n`).join('')}`
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  labels:\n    app: ${name}\nspec:\n  replicas: ${version}\n  selector:\n    matchLabels:\n      app: ${name}\n  template:\n    metadata:\n      labels:\n        app: ${name}\n    spec:\n      containers:\n        - name: main\n          image: harbor.example.org/shop/${name}:1.${version}\n          ports:\n            - name: http\n              containerPort: 8080\n          envFrom:\n            - configMapRef:\n                name: ${name}\n          readinessProbe:\n            httpGet:\n              path: /health\n              port: http\n          resources:\n            requests:\n              cpu: 100m\n              memory: 128Mi\n            limits:\n              cpu: 200m\n              memory: 128Mi\n`
}
