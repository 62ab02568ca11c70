import type { Location, Tree } from '../model.ts'
import { blankBetween } from './blank.ts'
import { textOf } from './text-file.ts'

/** What the files of a repository show of its logs. */
export interface LogFiles {
  /** Settings that write logs to a file. */
  appenders: Location[]
  /** The first setting or library that writes JSON or GELF. */
  encoder: Location | null
}

/** Files of one sort, and what in them writes to a file or in a structured form. */
interface Sort {
  name: RegExp
  appender?: RegExp
  encoder?: RegExp
}

const sorts: readonly Sort[] = [
  {
    name: /(?:^|\/)(?:logback|log4j2?)[\w.-]*\.(?:xml|properties|ya?ml|json)$/,
    appender:
      /class="[\w.]*(?:Rolling)?FileAppender"|<(?:Rolling)?(?:RandomAccess)?File\s+name=|type\s*[:=]\s*"?(?:Rolling)?(?:RandomAccess)?File\b|[=.](?:DailyRolling|Rolling)?FileAppender\b/,
    encoder:
      /LogstashEncoder|JsonEncoder|JsonLayout|JsonTemplateLayout|EcsEncoder|EcsLayout|Gelf(?:Encoder|Layout|UdpAppender)?\b|StructuredLogEncoder|StructuredLogLayout/,
  },
  {
    name: /(?:^|\/)(?:application|bootstrap)[\w.-]*\.(?:properties|ya?ml)$/,
    appender:
      /^[ \t]*logging\.file(?:\.name|\.path)?\s*[:=]\s*\S|^logging:(?:\n[ \t]+.*)*?\n[ \t]+file:(?:[ \t]+\S|\n[ \t]+(?:name|path):[ \t]*\S)|^[ \t]*quarkus\.log\.file\.enable\s*=\s*true/m,
    encoder:
      /structured(?:\.|:[ \t]*\n[ \t]+)format|quarkus\.log\.(?:console\.json|handler\.gelf)|(?:^|\n)[ \t]*logging\.structured/,
  },
  {
    name: /(?:^|\/)(?:logging|log|logger)[\w.-]*\.(?:conf|ini|cfg|json|ya?ml)$/,
    appender: /(?:Rotating|TimedRotating|WatchedFile)?FileHandler\b/,
    encoder: /JsonFormatter|pythonjsonlogger|GELF\w*Handler/i,
  },
  {
    name: /(?:^|\/)package\.json$/,
    encoder: /"(?:pino|nestjs-pino|bunyan|@elastic\/ecs-[\w-]+|winston-gelf[\w-]*)"\s*:/,
  },
  {
    name: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/,
    encoder: /python-json-logger|ecs-logging|json-logging|pygelf|graypy|structlog/i,
  },
  { name: /(?:^|\/)go\.mod$/, encoder: /^(?!.*\/\/ indirect).*(?:github\.com\/rs\/zerolog|go\.uber\.org\/zap)/m },
  {
    name: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/,
    encoder:
      /logstash-logback-encoder|logback-json-classic|log4j-layout-template-json|ecs-logging-core|logback-ecs-encoder|log4j2-ecs-layout|quarkus-logging-(?:json|gelf)|logback-gelf/,
  },
  { name: /(?:^|\/)[\w.-]+\.csproj$/, encoder: /Serilog\.Formatting\.(?:Compact|Elasticsearch)|Elastic\.CommonSchema/ },
  {
    name: /(?:^|\/)appsettings[\w.-]*\.json$/,
    appender: /"Name"\s*:\s*"File"/,
    encoder: /(?:Json|Compact\w*)Formatter|"FormatterName"\s*:\s*"json"/i,
  },
  { name: /(?:^|\/)Gemfile$/, encoder: /\b(?:lograge|semantic_logger|rails_semantic_logger)\b/ },
  {
    name: /(?:^|\/)monolog[\w.-]*\.ya?ml$/,
    appender: /^[ \t]*type:\s*['"]?(?:stream|rotating_file)['"]?[ \t]*\n[ \t]*path:[ \t]*["']?(?!php:\/\/)[%\w/.]/m,
    encoder: /monolog\.formatter\.(?:json|logstash|gelf)/,
  },
  {
    // The image of nginx links the files of its own folder to the standard outputs.
    name: /(?:^|\/)nginx[\w.-]*\.conf(?:\.template)?$/,
    appender: /^[ \t]*(?:access_log|error_log)\s+(?!off\b|\/dev\/|\/var\/log\/nginx\/|stderr|syslog:)\/\S+/m,
    encoder: /log_format\s+\S+\s+escape=json/,
  },
]

/** Tests, examples and what a build makes of others are not the application's settings. */
const leftOut =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|examples?|samples|docs|node_modules|vendor|target|dist)\//

/** Settings are short; a lock or a generated file is not read. */
const sizeLimit = 512 * 1024

export async function logFiles(tree: Tree): Promise<LogFiles> {
  const wanted = tree.files.flatMap((file) => {
    const sort = leftOut.test(file) || /-test\./.test(file) ? undefined : sorts.find(({ name }) => name.test(file))
    return sort === undefined ? [] : [{ file, sort }]
  })
  await tree.load(wanted.map(({ file }) => file))
  const found: LogFiles = { appenders: [], encoder: null }
  for (const { file, sort } of wanted) {
    const whole = await textOf(tree, file)
    if (whole.length > sizeLimit) continue
    const text = withoutComments(whole)
    const [appender, encoder] = [lineOf(text, sort.appender), lineOf(text, sort.encoder)]
    if (appender !== null) found.appenders.push({ file, line: appender })
    if (encoder !== null) found.encoder ??= { file, line: encoder }
  }
  return found
}

/** Same lines, without what XML, YAML and properties comment out. */
function withoutComments(text: string): string {
  return blankBetween(text, /<!--/g, '-->').replaceAll(/^[ \t]*(?:#|\/\/|;).*$/gm, '')
}

function lineOf(text: string, pattern: RegExp | undefined): number | null {
  const match = pattern === undefined ? null : pattern.exec(text)
  if (match === null) return null
  const lead = /^\s*/.exec(match[0])?.[0] ?? ''
  return text.slice(0, match.index + lead.length).split('\n').length
}
