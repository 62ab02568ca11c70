import type { Fact, Json, Location, Tree } from '../model.ts'
import { isLeftOut } from './paths.ts'
import { record } from './reading.ts'
import { textOf } from './text-file.ts'

/** What the files of an application show of the measures of its requests. */
export interface InstrumentationFiles {
  /** Libraries and agents that emit metrics or traces. */
  facts: Fact<'instrumentation'>[]
  /** Some list of dependencies was read. */
  read: boolean
}

/** Files of one sort, what in them measures requests, and what of them does not run in production. */
interface Sort {
  file: RegExp
  means: RegExp
  kept?: (text: string) => string
  /** It lists dependencies: measures that it lacks are lacking. */
  lists: boolean
}

const npm =
  /"(prom-client|express-prom-bundle|express-prometheus-middleware|fastify-metrics|koa-prometheus[\w-]*|@willsoto\/nestjs-prometheus|prometheus-api-metrics|nestjs-otel|elastic-apm-node|dd-trace|applicationinsights|@opentelemetry\/(?:sdk|auto|instrumentation|exporter|node)[\w-]*|@azure\/monitor-opentelemetry|@vercel\/otel|@sveltejs\/otel|next-otel)"/
/** At the start of a line or of a string: extras of other libraries are not it. */
const python =
  /(?:^[ \t]*|["'])(prometheus[-_](?:client|fastapi[-_]instrumentator|flask[-_]exporter)|django[-_]prometheus|starlette[-_](?:exporter|prometheus)|opentelemetry-(?:sdk|distro|instrumentation|exporter)[\w-]*|elastic-apm|ddtrace|aioprometheus|logfire)(?![\w-])/im
const java =
  /\b(micrometer-registry-[\w-]+|micrometer-tracing-bridge-[\w-]+|opentelemetry-(?:spring-boot-starter|sdk|exporter|javaagent)[\w-]*|spring-boot-starter-opentelemetry|quarkus-(?:micrometer|opentelemetry|smallrye-metrics)[\w-]*|smallrye-(?:metrics|opentelemetry)|simpleclient(?:_\w+)?|prometheus-metrics-(?:core|exporter)[\w-]*|apm-agent-\w+|dd-trace-api)\b/
const agents =
  /(opentelemetry-javaagent|opentelemetry-instrument\b|@opentelemetry\/auto-instrumentations-node|elastic-apm-agent|jmx_prometheus_javaagent|applicationinsights-agent|dd-java-agent|glowroot)|^\s*ENV\s+(?:\S+=\S+\s+)*(OTEL_(?!SDK_DISABLED)\w+)/m

const sorts: readonly Sort[] = [
  { file: /(?:^|\/)package\.json$/, means: npm, kept: dependenciesOf, lists: true },
  {
    file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/,
    means: python,
    kept: (text) => text.replaceAll(/#.*$/gm, ''),
    lists: true,
  },
  { file: /(?:^|\/)pom\.xml$/, means: java, kept: withoutTests, lists: true },
  {
    file: /(?:^|\/)(?:build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
    means: java,
    kept: (text) => text.replaceAll(/^.*(?:\btest\w*(?:Implementation|RuntimeOnly|CompileOnly)\b|^\s*\/\/).*$/gm, ''),
    lists: true,
  },
  {
    file: /(?:^|\/)go\.mod$/,
    means:
      /\b(github\.com\/prometheus\/client_golang|go\.opentelemetry\.io\/[\w./-]+|go\.elastic\.co\/apm[\w./-]*|github\.com\/VictoriaMetrics\/metrics)\b/,
    kept: (text) => text.replaceAll(/^.*\/\/ indirect.*$/gm, ''),
    lists: true,
  },
  {
    file: /(?:^|\/)(?:[\w.-]+\.csproj|Directory\.Packages\.props)$/,
    means:
      /"(prometheus-net[\w.]*|OpenTelemetry(?:\.[\w.]+)?|Microsoft\.ApplicationInsights[\w.]*|Azure\.Monitor\.OpenTelemetry[\w.]*|App\.Metrics[\w.]*)"/,
    lists: true,
  },
  {
    file: /(?:^|\/)Gemfile$/,
    means:
      /^\s*gem\s+['"](prometheus[-_](?:exporter|client)[\w-]*|yabeda[\w-]*|opentelemetry-[\w-]+|elastic-apm|ddtrace|datadog)['"]/m,
    lists: true,
  },
  {
    file: /(?:^|\/)composer\.json$/,
    means: /"(promphp\/[\w-]+|open-telemetry\/[\w-]+|artprima\/prometheus-metrics-bundle|spatie\/laravel-prometheus)"/,
    kept: dependenciesOf,
    lists: true,
  },
  {
    file: /(?:^|\/)Cargo\.toml$/,
    means:
      /^\s*(axum-prometheus|actix-web-prom|metrics-exporter-prometheus|prometheus(?:-client)?|opentelemetry[\w-]*)\s*(?:=|\.)/m,
    lists: true,
  },
  { file: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$/, means: agents, lists: false },
]

export async function instrumentationFiles(tree: Tree): Promise<InstrumentationFiles> {
  const wanted = tree.files.flatMap((file) => {
    const sort = isLeftOut(file) ? undefined : sorts.find((one) => one.file.test(file))
    return sort === undefined ? [] : [{ file, sort }]
  })
  await tree.load(wanted.map(({ file }) => file))
  const found: InstrumentationFiles = { facts: [], read: wanted.some(({ sort }) => sort.lists) }
  for (const { file, sort } of wanted) {
    const text = await textOf(tree, file)
    const match = sort.means.exec(sort.kept?.(text) ?? text)
    const means = match?.slice(1).find(Boolean)
    if (means !== undefined) found.facts.push(fact({ file, line: lineOf(text, means) }, means))
  }
  return found
}

function fact(at: Location, means: string): Fact<'instrumentation'> {
  return { kind: 'instrumentation', subject: at.file, at, value: { means, emits: true } }
}

function lineOf(text: string, means: string): number {
  return text.slice(0, text.indexOf(means)).split('\n').length
}

/** Names of what is there in production, each as JSON. */
function dependenciesOf(text: string): string {
  try {
    const read = JSON.parse(text) as Json
    const names = ['dependencies', 'optionalDependencies', 'require'].flatMap((key) => Object.keys(record(read, key)))
    return names.map((name) => JSON.stringify(name)).join('\n')
  } catch {
    return ''
  }
}

function withoutTests(text: string): string {
  const open = text.replaceAll(/<!--[\s\S]*?-->/g, '')
  return open
    .split('<dependency>')
    .filter((one) => !/<scope>\s*test\s*<\/scope>/.test(one.split('</dependency>')[0] ?? ''))
    .join('<dependency>')
}
