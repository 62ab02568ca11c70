// npm run new-rule <theme>/<id>: writes rules/<theme>/<id>.yaml, ready to be filled in, and says what comes next.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.env.PALIER_RULES ?? fileURLToPath(new URL('../rules', import.meta.url))
const [name, ...rest] = process.argv.slice(2)

const [, theme, id] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name ?? '') ?? []
if (!id || rest.length > 0)
  refuse(`usage: npm run new-rule <theme>/<id>, in lower case with dashes (workload/probe-present)`)
if (theme === 'data') refuse('rules/data/ holds tables, not rules: choose another theme')

const twin = readdirSync(root, { recursive: true })
  .map(String)
  .find((file) => file.endsWith(`/${id}.yaml`))
if (twin) refuse(`rules/${twin} exists already: a rule's name is its own in every theme`)

const file = join(root, theme, `${id}.yaml`)
if (existsSync(file)) refuse(`${file} exists already`)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, skeleton())
console.log(`rules/${theme}/${id}.yaml is written. Next:
  1. write its texts, its expression and its examples (the file says how)
  2. place it in rules/cloud-pi-native.yaml, below its criterion:  - { rule: ${id}, required: true }
  3. npm test: the examples are judged, the pages rules/README.md and rules/LISEZMOI.md are compared`)

function refuse(problem) {
  console.error(problem)
  process.exit(2)
}

function skeleton() {
  return `# The good state, in one sentence that is true when the rule passes.
title:
  fr: Chaque conteneur de service déclare une sonde
  en: Every service container declares a probe
# Why it matters, in two sentences at most.
why:
  fr: Sans sonde, le trafic part vers un conteneur qui ne répond pas.
  en: Without a probe, traffic goes to a container that does not answer.
# The gesture that makes it pass; the examples prove it.
fix:
  fr: Déclarez readinessProbe et livenessProbe
  en: Declare readinessProbe and livenessProbe
effort: minutes # minutes | hours | days
proof: repository # repository: files show it | declared: only people can say it
# The kind of fact that is judged; its name is the variable of the expressions. All kinds: src/rules/vocabulary.ts
given: container
# CEL. Which facts the rule is about; without it, all of them.
where: container.workload.longLived && !container.init
# CEL. What each of them must satisfy. With \`some:\` instead, one that satisfies it is enough, and \`missing:\` says that there is none.
every: container.probes.size() > 0
# What a policy may change (\`policy.thresholds\`): \`parameters.least\` in the expressions, {parameters.least} in every text.
# parameters: { least: 2 }
# The sentence for one that does not; {subject} and any field of the fact can stand in it. A list of { when, fr, en } says each whose CEL holds,
# and its last, without when, where none does.
says:
  fr: "{container.name} n'a aucune sonde"
  en: "{container.name} has no probe"
references:
  cct: []
  kyverno: []
# Tests and documentation at once: path → content of a small repository; several make a list.
examples:
  fail:
    k8s/web.yaml: |
${manifest('')}
  pass:
    k8s/web.yaml: |
${manifest(`
                readinessProbe:
                  httpGet:
                    path: /ready
                    port: 8080`)}
`
}

function manifest(addition) {
  return `      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
      spec:
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            containers:
              - name: web
                image: ghcr.io/shop/web:1.4.2${addition}`
}
