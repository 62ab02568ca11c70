// `npm run bench`: palier's own time, kubeconform's, a comparison's, growth, memory and start, as ratios of one run.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'palier-bench-'))
const parser = join(folder, 'parse.mjs')
buildSync({
  stdin: {
    contents: `import { loadAll } from 'js-yaml'; import { readFileSync, readdirSync } from 'node:fs'
for (const name of readdirSync(process.argv[2])) loadAll(readFileSync(process.argv[2] + '/' + name, 'utf8'))`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  supported: { 'object-rest-spread': false },
  outfile: parser,
})
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`
const noTools = { PATH: '/nonexistent', PALIER_GIT: '', HOME: folder, XDG_CACHE_HOME: folder }
const rows = []

const [small, large] = [1000, 5000].map(repository)
const start = median(() => run(process.execPath, ['-e', '0']))
for (const [count, path] of [
  [1000, small],
  [5000, large],
]) {
  const parse = median(() => run(process.execPath, [parser, join(path, 'k8s')])) - start
  const own = median(() => run(process.execPath, [cli, 'score', path, '--format', 'json=/dev/null'], noTools)) - start
  const whole = median(() => run(process.execPath, [cli, 'score', path, '--format', 'json=/dev/null']))
  const check = median(() =>
    run(process.execPath, [cli, 'check', path, '--base', 'base', '--head', 'head', '--format', 'json=/dev/null']),
  )
  const conform = kubeconform(path)
  rows.push([count, { parse, own, whole, check, conform }])
  say(`${count} manifests: own / js-yaml`, own / parse, 4)
  if (conform) say(`${count} manifests: score / kubeconform`, whole / conform, 2)
  say(`${count} manifests: check / score`, check / whole, 1.3)
}
say('growth 1,000 → 5,000 (own)', rows[1][1].own / rows[0][1].own, 5.5)
const { stderr } = spawnSync(process.execPath, ['--import', peak, cli, 'score', large, '--format', 'json=/dev/null'], {
  encoding: 'utf8',
})
say('peak memory, MB', Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, 400)
say('--help / node -e 0', median(() => run(process.execPath, [cli, '--help'])) / start, 1.4)
rmSync(folder, { recursive: true, force: true })

function say(name, value, goal) {
  process.stdout.write(`${value <= goal ? '✓' : '✗'} ${name.padEnd(40)} ${value.toFixed(2)} (goal ≤ ${goal})\n`)
}

function run(command, args, environment = process.env) {
  const before = process.hrtime.bigint()
  spawnSync(command, args, { env: environment, stdio: 'ignore' })
  return Number(process.hrtime.bigint() - before) / 1e6
}

function median(measure) {
  return [measure(), measure(), measure()].sort((a, b) => a - b)[1]
}

function kubeconform(path) {
  const found = spawnSync(process.execPath, [cli, 'tools'], { encoding: 'utf8' }).stdout
  const program = /✓ kubeconform.*?(\/\S+)/.exec(found)?.[1]
  const schemas = join(root, 'dist/schemas')
  return program
    ? median(() =>
        run(program, [
          '-strict',
          '-summary',
          '-schema-location',
          schemas,
          '-kubernetes-version',
          '1.36.0',
          '-ignore-missing-schemas',
          join(path, 'k8s'),
        ]),
      )
    : null
}

/** A git repository of so many manifests, on branch `base`; on `head` 100 of them change. */
function repository(count) {
  const path = join(folder, String(count))
  mkdirSync(join(path, 'k8s'), { recursive: true })
  const git = (...args) =>
    execFileSync('git', ['-C', path, '-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], {
      stdio: 'ignore',
    })
  git('init', '-q', '-b', 'base')
  for (let index = 0; index < count; index++) writeFileSync(join(path, 'k8s', `m${index}.yaml`), manifest(index, 1))
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  git('switch', '-q', '-c', 'head')
  for (const name of readdirSync(join(path, 'k8s')).slice(0, 100))
    writeFileSync(join(path, 'k8s', name), manifest(Number(/\d+/.exec(name)?.[0]), 2))
  git('commit', '-q', '-a', '-m', 'head')
  return path
}

function manifest(index, version) {
  const name = `app-${Math.floor(index / 3)}`
  if (index % 3 === 1)
    return `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector:\n    app: ${name}\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n`
  if (index % 3 === 2)
    return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${Array.from({ length: 40 }, (_, key) => `  KEY_${key}: "value ${key} of ${name}, version ${version}"\n`).join('')}`
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  labels:\n    app: ${name}\nspec:\n  replicas: ${version}\n  selector:\n    matchLabels:\n      app: ${name}\n  template:\n    metadata:\n      labels:\n        app: ${name}\n    spec:\n      containers:\n        - name: main\n          image: harbor.example.org/shop/${name}:1.${version}\n          ports:\n            - name: http\n              containerPort: 8080\n          envFrom:\n            - configMapRef:\n                name: ${name}\n          readinessProbe:\n            httpGet:\n              path: /health\n              port: http\n          resources:\n            requests:\n              cpu: 100m\n              memory: 128Mi\n            limits:\n              cpu: 200m\n              memory: 128Mi\n`
}
