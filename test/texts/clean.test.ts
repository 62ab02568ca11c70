import { expect, test } from 'vitest'
import { capital, oneLine, quote } from '../../src/texts/clean.ts'
import { say } from '../../src/texts/index.ts'

test.each([
  ['a\r\n  b\tc', 'a b c'],
  ['  ', '∅'],
  ['\u001B[31mred', '\uFFFD[31mred'],
  ['a\u202Eb', 'a\uFFFDb'],
  ['\uD800', '\uFFFD'],
  ['##[group]x', '# #[group]x'],
  ['##vso[task]x', '# #vso[task]x'],
  ['## title', '## title'],
  ['👩‍💻', '👩\uFFFD💻'],
])('%j becomes %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

test('a long text is cut by characters, never inside one', () => {
  expect(oneLine('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(9)}…`)
  expect(oneLine('x'.repeat(10_000), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(oneLine('x'.repeat(10), 10)).toBe('x'.repeat(10))
})

test.each([
  ['élan', 'Élan'],
  ['`main` est prêt', '`main` est prêt'],
  ['', ''],
  ["deploy/overlays/recette n'est pas là", "deploy/overlays/recette n'est pas là"],
  ['values.yaml manque', 'values.yaml manque'],
  ["l'environnement manque", "L'environnement manque"],
])('capital of %j', (text, told) => {
  expect(capital(text)).toBe(told)
})

test('what is quoted holds no backtick', () => {
  expect(quote('a`b\n')).toBe("`a'b`")
})

test('data of a message is cleaned before the sentence is made', () => {
  const told = say({ code: 'helm-failed', chart: 'a\n/close', problem: '`x` \u001B[0m' }, 'en')
  expect(told).toBe("chart `a /close` does not render: `'x' \uFFFD[0m`")
})

test('the chart at the root is not called "."', () => {
  const missing = (chart: string) => ({ code: 'helm-dependencies-missing', chart, dependencies: 'redis' }) as const
  expect(say(missing('.'), 'fr')).toContain('les dépendances du chart de la racine ne sont pas')
  expect(say(missing('.'), 'en')).toContain('the dependencies of the chart at the root are not')
  expect(say(missing('deploy'), 'en')).toContain('the dependencies of chart `deploy` are not')
})
