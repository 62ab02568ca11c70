/** Binding parts of the published schemas, closed: what they do not name may not be there. */

const text = { type: 'string', minLength: 1 }
const closed = (properties: Record<string, unknown>, required: string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const message = closed({ text: { ...text, maxLength: 1200 } })
const level = { enum: ['none', 'note', 'warning', 'error'] }
/** A relative reference of RFC 3986, as `artifactLocation.uri` must be for GitHub. */
const uri = { type: 'string', pattern: "^(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=@/:-]|%[0-9A-F]{2})+$" }
const artifactLocation = closed({ uri, uriBaseId: { const: '%SRCROOT%' } })
const physicalLocation = closed(
  {
    artifactLocation,
    region: closed({ startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } }, [
      'startLine',
    ]),
  },
  ['artifactLocation'],
)
const location = closed(
  { physicalLocation, logicalLocations: { type: 'array', items: closed({ fullyQualifiedName: text }) } },
  ['physicalLocation'],
)

/** SARIF 2.1.0 (OASIS), with what GitHub adds: one location at least, tags, sizes. */
export const sarifSchema = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    items: closed({
      tool: closed({
        driver: closed({
          name: text,
          version: text,
          language: { type: 'string', pattern: '^[a-z]{2}(?:-[A-Z]{2})?$' },
          rules: {
            type: 'array',
            maxItems: 25_000,
            uniqueItems: true,
            items: closed(
              {
                id: text,
                shortDescription: message,
                fullDescription: message,
                help: closed({ text, markdown: text }),
                helpUri: { type: 'string', format: 'uri' },
                defaultConfiguration: closed({ level }),
                properties: closed({
                  tags: { type: 'array', maxItems: 10, uniqueItems: true, items: text },
                  'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
                  level: { type: 'integer' },
                }),
              },
              ['id', 'shortDescription', 'help', 'defaultConfiguration'],
            ),
          },
        }),
      }),
      automationDetails: closed({ id: { type: 'string', pattern: '/$' } }),
      invocations: {
        type: 'array',
        items: closed({
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: {
            type: 'array',
            items: closed({ level, message, locations: { type: 'array', items: location } }, ['level', 'message']),
          },
        }),
      },
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        maxItems: 5000,
        items: closed(
          {
            ruleId: text,
            ruleIndex: { type: 'integer', minimum: 0 },
            level,
            message,
            locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
            partialFingerprints: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
            baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
          },
          ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
        ),
      },
    }),
  },
})

/** GitLab: doc/ci/testing/code_quality.md, "Code Quality report format". */
export const codeQualitySchema = {
  type: 'array',
  items: closed({
    description: text,
    check_name: text,
    fingerprint: text,
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({
      path: { type: 'string', pattern: '^(?!\\./|/).' },
      lines: closed({ begin: { type: 'integer', minimum: 1 } }),
    }),
  }),
}

/** shields.io: "Endpoint badge". */
export const shieldsSchema = closed(
  {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: text,
    color: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    isError: { type: 'boolean' },
  },
  ['schemaVersion', 'label', 'message'],
)
