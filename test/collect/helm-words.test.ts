import { expect, test } from 'vitest'
import { readStumble } from '../../src/collect/helm-words.ts'
import { say } from '../../src/texts/index.ts'
import { chart, ofKind, renderOne } from './render.fixture.ts'

/** Sentences of helm 3.19, as it wrote them. */
test.each([
  [
    'parse error at (c/templates/x.yaml:1): function "toYml" not defined',
    { reason: 'function', place: 'c/templates/x.yaml:1', detail: 'toYml' },
  ],
  [
    'parse error at (c/templates/x.yaml:7): missing value for if',
    { reason: 'syntax', place: 'c/templates/x.yaml:7', detail: 'missing value for if' },
  ],
  [
    'template: c/templates/x.yaml:1:13: executing "c/templates/x.yaml" at <.Values.a.b>: nil pointer evaluating interface {}.b',
    { reason: 'value', place: 'c/templates/x.yaml:1', detail: '.Values.a.b' },
  ],
  [
    'template: c/templates/x.yaml:1:6: executing "c/templates/x.yaml" at <include "h" .>: error calling include: template: c/templates/_h.tpl:2:26: executing "h" at <index .Values.list 3>: error calling index: index of untyped nil',
    { reason: 'value', place: 'c/templates/_h.tpl:2', detail: 'index .Values.list 3' },
  ],
  [
    'template: c/templates/x.yaml:45:26: executing "c/templates/x.yaml" at <4>: invalid value; expected string',
    { reason: 'type', place: 'c/templates/x.yaml:45', detail: '4' },
  ],
  [
    'template: c/templates/x.yaml:1:6: executing "c/templates/x.yaml" at <include "none" .>: error calling include: template: no template "none" associated with template "gotpl"',
    { reason: 'template', place: 'c/templates/x.yaml:1', detail: 'none' },
  ],
  [
    'execution error at (c/templates/x.yaml:44:23): address must be set',
    { reason: 'refused', place: 'c/templates/x.yaml:44', detail: 'address must be set' },
  ],
  [
    'YAML parse error on c/templates/x.yaml: error converting YAML to JSON: yaml: line 3: did not find expected key',
    { reason: 'yaml', place: 'c/templates/x.yaml', detail: 'line 3: did not find expected key' },
  ],
  [
    'chart requires kubeVersion: <1.2 which is incompatible with Kubernetes v1.20.0',
    {
      reason: 'other',
      place: '',
      detail: 'chart requires kubeVersion: <1.2 which is incompatible with Kubernetes v1.20.0',
    },
  ],
])('%s', (words, expected) => expect(readStumble(words)).toEqual(expected))

test('what helm stumbles on is said with the file of the repository first, in both languages', async () => {
  const files = {
    'app/Chart.yaml': chart('shop'),
    'app/templates/a.yaml': 'a: 1\nb: {{ .Values.web.port }}',
  }
  const { facts, blindSpots } = await renderOne(files, [{ type: 'chart', chart: 'app', values: [] }])
  expect(ofKind(facts, 'source')[0]?.value).toMatchObject({ reason: 'value', place: 'app/templates/a.yaml:2' })
  const cause = blindSpots[0]?.cause
  expect(cause && say(cause, 'fr')).toBe(
    "le chart `app` ne se rend pas : app/templates/a.yaml:2 lit .Values.web.port, qui n'a pas de valeur",
  )
  expect(cause && say(cause, 'en')).toBe(
    'chart `app` does not render: app/templates/a.yaml:2 reads .Values.web.port, which has no value',
  )
})
