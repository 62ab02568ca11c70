import { expect, test } from 'vitest'
import { nameBeside, objectOf } from '../../src/report/object.ts'

test.each([
  ['project', undefined, ''],
  ['project[EXI-ARCH-12]', 'deploy/web.yaml', 'EXI-ARCH-12'],
  ['deploy/values.yaml', 'deploy/values.yaml', ''],
  ['deploy/values.yaml[image.tag]', 'deploy/values.yaml', 'image.tag'],
  ['.gitlab-ci.yml#build', '.gitlab-ci.yml', 'build'],
  ['Deployment/web:web[PORT]', 'deploy/web.yaml', 'Deployment/web:web[PORT]'],
  ['deploy/values.yaml.bak', 'deploy/values.yaml', 'deploy/values.yaml.bak'],
  ['projects/a.yaml', undefined, 'projects/a.yaml'],
])('beside its place %s (%s) is named %s', (subject, file, name) => {
  expect(nameBeside(subject, file)).toBe(name)
})

test.each([
  ['Deployment/web:web[PORT]', 'Deployment/web'],
  ['.gitlab-ci.yml#build', '.gitlab-ci.yml'],
  ['project[EXI-ARCH-12]', 'project'],
])('%s is in %s', (subject, object) => {
  expect(objectOf(subject)).toBe(object)
})
