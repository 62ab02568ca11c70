import { describe, expect, test } from 'vitest'
import { lastSegment, matches, renameSubject, shape } from '../../src/judge/subject.ts'

describe('subjects', () => {
  test.each([
    ['Deployment/web:nginx', 'web:nginx'],
    ['Deployment/shop/web:nginx', 'web:nginx'],
    ['Deployment/web:nginx[app.kubernetes.io/name]', 'web:nginx[app.kubernetes.io/name]'],
    ['api/Dockerfile', 'Dockerfile'],
    ['ci/build.yml#deploy/prod', 'build.yml#deploy/prod'],
    ['pages/[id]/Dockerfile', 'Dockerfile'],
    ['project', 'project'],
  ])('last segment of %s', (subject, expected) => {
    expect(lastSegment(subject)).toBe(expected)
  })

  test.each([
    ['Dockerfile', 'docker/Dockerfile'],
    ['Dockerfile#build', 'docker/Dockerfile#build'],
    ['Dockerfile[8080]', 'docker/Dockerfile[8080]'],
    ['Dockerfile.dev', 'Dockerfile.dev'],
    ['constructor', 'constructor'],
  ])('renames in %s', (subject, expected) => {
    expect(renameSubject(subject, { Dockerfile: 'docker/Dockerfile' })).toBe(expected)
  })

  test.each([
    ['Deployment/web:app', 'StatefulSet/shop:app', true],
    ['Deployment/web:web', 'Deployment/shop:shop', true],
    ['Deployment/a/web:app', 'Deployment/b/web:app', false],
    ['Deployment/web:app', 'Deployment/web:other', false],
    ['Secret/web[password]', 'Secret/shop[token]', false],
    ['project', 'project', false],
    ['docs/a.pem', 'docs/b.pem', false],
  ])('%s and %s are the same but for name and kind: %s', (a, b, same) => {
    const left = shape(a, undefined)
    expect(left !== null && left === shape(b, undefined)).toBe(same)
  })

  test('a file is no object, whatever its folder is called', () => {
    expect(shape('Docs/key', 'Docs/key')).toBeNull()
  })

  test.each([
    ['*', 'anything', true],
    ['Deployment/*:app', 'Deployment/web:app', true],
    ['Deployment/*:app', 'Deployment/web:other', false],
    ['a*a', 'a', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['a.c', 'abc', false],
    ['', 'a', false],
  ])('pattern %s on %s: %s', (pattern, subject, expected) => {
    expect(matches(pattern, subject)).toBe(expected)
  })

  test('many stars stay quick', () => {
    expect(matches(`${'*a'.repeat(5_000)}b`, 'a'.repeat(10_000))).toBe(false)
  })
})
