import { expect, test } from 'vitest'
import { say } from '../../src/texts/index.ts'
import { foreign, type Tool } from '../../src/texts/foreign.ts'

test.each<[Tool, string, string, string]>([
  ['yaml', 'duplicated mapping key', 'une clé est écrite deux fois', 'a key is written twice'],
  ['yaml', 'unidentified alias "base"', "l'alias `base` n'a pas d'ancre", 'alias `base` has no anchor'],
  [
    'kustomize',
    'no matches for Id Deployment.v1.apps/web.[noNs]; failed to find unique target for patch',
    'un patch ne désigne aucun objet : `Deployment.v1.apps/web.[noNs]`',
    'a patch designates no object: `Deployment.v1.apps/web.[noNs]`',
  ],
  ['system', "EACCES: permission denied, open '/x'", 'accès refusé', 'access denied'],
  [
    'expression',
    'no such overload: string > int',
    'ces types ne vont pas ensemble : `string > int`',
    'these types do not go together: `string > int`',
  ],
])('%s says « %s »: our words first, its own as a quote', (tool, problem, fr, en) => {
  expect(foreign(tool, problem, 'fr')).toBe(`${fr} (\`${problem}\`)`)
  expect(foreign(tool, problem, 'en')).toBe(`${en} (\`${problem}\`)`)
})

test.each(['fr', 'en'] as const)('what we do not know is quoted, cut, on one line, in %s', (language) => {
  const told = foreign('yaml', `a \`b\`\n${'c'.repeat(400)} $1`, language)
  expect(told).toMatch(/^`a 'b' c+…`$/)
  expect(told.length).toBeLessThan(170)
})

test('what a tool quotes of the repository is no template of ours', () => {
  expect(foreign('kustomize', 'json: unknown field "$1$&"', 'en')).toContain('field `$1$&` is unknown')
})

test('a half that the project declares elsewhere is not asked for here', () => {
  const told = (declared: boolean) => say({ code: 'half-elsewhere', half: 'infrastructure', declared }, 'fr')
  expect(told(false)).toContain("rien ici ne montre l'infrastructure")
  expect(told(true)).toContain('est dans un autre dépôt (`project.repository`)')
  expect(told(true)).not.toContain('versionnez')
})

test('an object that lacks its kind is said in our words, and what we do not know is quoted', () => {
  const told = (problem: string) => say({ code: 'object-incomplete', file: 'k8s/web.yaml', problem }, 'fr')
  expect(told('kind is missing')).toBe("un objet Kubernetes de k8s/web.yaml ne peut pas être lu : il n'a pas de kind")
  expect(told('odd')).toBe('un objet Kubernetes de k8s/web.yaml ne peut pas être lu : `odd`')
})

test.each([
  [{ code: 'kinds-without-schema', count: 1, kinds: 'a/B' }, "1 objet n'a pas de schéma et n'est pas vérifié : a/B"],
  [
    { code: 'kubeconform-incomplete', count: 2 },
    'kubeconform did not answer for 2 objects: their schemas are not checked',
  ],
  [{ code: 'configuration-more', count: 1, file: 'x' }, 'et 1 autre erreur dans `x`'],
  [
    { code: 'project-eased-rules', rules: 'a, b', more: 1 },
    'règles qui ne demandent plus rien à cause de cela : a, b et 1 autre',
  ],
  [{ code: 'rules-sound', rules: 1, examples: 2 }, '1 rule and 2 examples, all sound'],
] as const)('%j agrees with its number', (message, said) => {
  expect([say(message, 'fr'), say(message, 'en')]).toContain(said)
})
