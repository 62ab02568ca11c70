import { expect, test } from 'vitest'
import { schemaError } from '../../src/texts/schema.ts'
import { told } from '../../src/texts/told.ts'

test.each<[error: string, fr: string, en: string]>([
  [
    "spec.securityContext: additional properties 'readOnlyRootFileSystem' not allowed",
    "le champ readOnlyRootFileSystem n'existe pas dans spec.securityContext",
    'spec.securityContext has no field readOnlyRootFileSystem',
  ],
  [
    "additional properties 'bar', 'foo' not allowed",
    "les champs bar, foo n'existent pas à la racine de l'objet",
    'the object has no field bar, foo',
  ],
  [
    "spec.containers[0]: missing property 'name'",
    'il manque name dans spec.containers[0]',
    'spec.containers[0] lacks name',
  ],
  ["missing properties 'a', 'b'", "il manque a, b à la racine de l'objet", 'the object lacks a, b'],
  ["spec: properties 'b' required, if 'a' exists", 'a demande aussi b dans spec', 'with a, spec also needs b'],
  [
    'spec.replicas: got string, want null or integer',
    'spec.replicas attend un nombre entier, pas du texte',
    'spec.replicas expects a whole number, not text',
  ],
  [
    'spec.maxReplicas: got number, want integer',
    'spec.maxReplicas attend un nombre entier, pas un nombre à virgule',
    'spec.maxReplicas expects a whole number, not a fraction',
  ],
  [
    'spec.containers: got null, want array',
    'spec.containers attend une liste, pas une valeur vide',
    'spec.containers expects a list, not an empty value',
  ],
  [
    "spec.type: value must be one of 'ClusterIP', 'NodePort'",
    "spec.type n'accepte que ClusterIP, NodePort",
    'spec.type accepts only ClusterIP, NodePort',
  ],
  ["kind: value must be 'Pod'", "kind n'accepte que Pod", 'kind accepts only Pod'],
  [
    "metadata.name: 'A_b' does not match pattern '^[a-z]+$'",
    'metadata.name vaut A_b, qui ne suit pas le motif ^[a-z]+$',
    'metadata.name is A_b, which does not match the pattern ^[a-z]+$',
  ],
  [
    "at: 'soon' is not valid date-time: must be 20 characters long",
    "at vaut soon, qui n'a pas le format date-time",
    'at is soon, which does not have the format date-time',
  ],
  [
    'spec.port: minimum: got 0, want 1',
    'spec.port vaut 0, il faut au moins 1',
    'spec.port is 0, it must be at least 1',
  ],
  [
    'spec.port: maximum: got 70000, want 65535',
    'spec.port vaut 70000, il faut au plus 65535',
    'spec.port is 70000, it must be at most 65535',
  ],
  ['n: exclusiveMinimum: got 0, want 0', 'n vaut 0, il faut plus de 0', 'n is 0, it must be more than 0'],
  ['n: exclusiveMaximum: got 9, want 9', 'n vaut 9, il faut moins de 9', 'n is 9, it must be less than 9'],
  ['n: multipleOf: got 3, want 2', 'n vaut 3, il faut un multiple de 2', 'n is 3, it must be a multiple of 2'],
  ['n: minLength: got 0, want 1', 'n est trop court : longueur 0, au moins 1', 'n is too short: length 0, at least 1'],
  ['n: maxLength: got 9, want 8', 'n est trop long : longueur 9, au plus 8', 'n is too long: length 9, at most 8'],
  ['n: minItems: got 0, want 1', "n a trop peu d'éléments : 0, au moins 1", 'n has too few items: 0, at least 1'],
  ['n: maxItems: got 3, want 2', "n a trop d'éléments : 3, au plus 2", 'n has too many items: 3, at most 2'],
  ['n: minProperties: got 0, want 1', 'n a trop peu de clés : 0, au moins 1', 'n has too few keys: 0, at least 1'],
  ['n: maxProperties: got 3, want 2', 'n a trop de clés : 3, au plus 2', 'n has too many keys: 3, at most 2'],
  [
    'n: items at 0 and 2 are equal',
    'n a deux fois le même élément, aux rangs 0 et 2',
    'n has the same item twice, at 0 and 2',
  ],
  ["n: 'oneOf' failed, none matched", "n n'a aucune des formes permises", 'n has none of the forms allowed'],
  ["n: 'anyOf' failed", "n n'a aucune des formes permises", 'n has none of the forms allowed'],
  [
    "n: 'oneOf' failed, subschemas 0, 1 matched",
    "n a plusieurs formes qui s'excluent",
    'n has several forms that exclude each other',
  ],
  ["n: 'not' failed", 'n a une valeur que le schéma refuse', 'n has a value that the schema refuses'],
  ['n: false schema', "n n'est pas permis", 'n is not allowed'],
  [
    "n: invalid propertyName 'a b'",
    'n a une clé dont le nom est refusé, a b',
    'n has a key whose name is refused, a b',
  ],
  ['could not find schema for Widget', "aucun schéma n'est connu pour Widget", 'no schema is known for Widget'],
  [
    'error unmarshalling resource: error converting YAML to JSON: yaml: line 4: key "a" already set in map',
    'la clé a est écrite deux fois',
    'key a is written twice',
  ],
  ['duplicated mapping key', 'une clé est écrite deux fois', 'a key is written twice'],
  ['line 12: duplicated mapping key', 'une clé est écrite deux fois, ligne 12', 'a key is written twice, line 12'],
  [
    'duplicated mapping key app.kubernetes.io/name',
    'la clé app.kubernetes.io/name est écrite deux fois',
    'key app.kubernetes.io/name is written twice',
  ],
  ['metadata.labels: duplicated mapping key app', 'la clé app est écrite deux fois', 'key app is written twice'],
  ["error while parsing: missing 'kind' key", 'il manque kind', 'kind is missing'],
  ['failed downloading schema at x: y', "le schéma n'a pas pu être lu", 'the schema could not be read'],
  [
    "spec: additional properties 'aaa', 'bbb', 'cc…",
    "les champs aaa, bbb, cc… n'existent pas dans spec",
    'spec has no field aaa, bbb, cc…',
  ],
  ['odd words', '« odd words »', '"odd words"'],
])('kubeconform says « %s »', (error, fr, en) => {
  expect(schemaError(error, 'fr')).toBe(fr)
  expect(schemaError(error, 'en')).toBe(en)
})

test('what an object holds is no template of ours', () => {
  expect(schemaError("a: additional properties '$&', 'it\\'s' not allowed", 'en')).toBe("a has no field $&, it's")
})

test('a day is written as each language writes it', () => {
  expect(told('2026-09-15', 'day', 'fr')).toBe('15/09/2026')
  expect(told('2026-09-15', 'day', 'en')).toBe('2026-09-15')
})
