import { describe, expect, it } from 'vitest'
import { identifyImage, isWellKnown, parseImage } from '../../src/collect/image.ts'
import { builds, project } from './kubernetes.fixture.ts'

const digest = `sha256:${'abcdef01'.repeat(8)}`

describe('parseImage', () => {
  it.each([
    ['nginx', '', 'nginx', '', ''],
    ['bitnami/nginx:1.27', '', 'bitnami/nginx', '1.27', ''],
    ['registry.example.org:5000/app', 'registry.example.org:5000', 'app', '', ''],
    ['registry.example.org:5000/app:1.2', 'registry.example.org:5000', 'app', '1.2', ''],
    ['localhost/app:1', 'localhost', 'app', '1', ''],
    [`ghcr.io/acme/app:1.2@${digest}`, 'ghcr.io', 'acme/app', '1.2', digest],
    [`ghcr.io/acme/app@${digest}`, 'ghcr.io', 'acme/app', '', digest],
    ['ghcr.io/acme/app@sha256:abcdef', 'ghcr.io', 'acme/app', '', ''],
    ['ghcr.io/acme/app:latest-1.2', 'ghcr.io', 'acme/app', 'latest-1.2', ''],
    ['ghcr.io/acme/app:', 'ghcr.io', 'acme/app', '', ''],
    ['', '', '', '', ''],
  ])('%s', (text, host, path, tag, wanted) => {
    expect(parseImage(text, project())).toMatchObject({ text, host, path, tag, digest: wanted })
  })

  it.each([
    ['${CI_REGISTRY_IMAGE}/web:1.4.2', undefined],
    ['$REGISTRY/web', undefined],
    ['$(REGISTRY):5000/web', undefined],
    ['{{ registry }}/web:1', undefined],
    ['${REGISTRY:-docker.io/library}/web', undefined],
    ['${IMAGE}', undefined],
    ['harbor.${DOMAIN}/p/web:1', 'harbor.${DOMAIN}'],
    ['ghcr.io/${OWNER}/web:${TAG}', 'ghcr.io'],
    ['web-${FLAVOUR}:1', ''],
    ['nginx:${TAG}', ''],
    ['<registry>/web:1', ''],
  ])('the host of %s is %s', (text, host) => {
    expect(parseImage(text, project()).host).toBe(host)
  })

  it.each([
    ['harbor.apps.example.org/p/app:1', true],
    ['registry.dso.interieur.rie.gouv.fr/p/app:1', true],
    ['registry.team.fr/p/app:1', true],
    ['docker.io/p/app:1', false],
    ['nginx:1', false],
  ])('%s is at Harbor: %s', (text, harbor) => {
    expect(parseImage(text, project({ registries: ['registry.team.fr'] })).harbor).toBe(harbor)
  })

  it.each([
    ['harbor.x.fr/p/chartname:1', true],
    ['harbor.x.fr/PLACEHOLDER/app:1', true],
    ['harbor.x.fr/<project>/app:1', true],
    ['harbor.x.fr/p/app:${TAG}', true],
    ['harbor.x.fr/p/app:{{ .Values.tag }}', true],
    ['harbor.x.fr/p/app:1', false],
  ])('%s is a placeholder: %s', (text, placeholder) => {
    expect(parseImage(text, project()).placeholder).toBe(placeholder)
  })

  it('knows what is declared elsewhere, with or without its tag', () => {
    const declared = project({ elsewhere: { ...project().elsewhere, images: ['registry.fr/base/app'] } })
    expect(parseImage('registry.fr/base/app:2', declared).elsewhere).toBe(true)
    expect(parseImage('registry.fr/base/app2:2', declared).elsewhere).toBe(false)
  })
})

describe('identifyImage', () => {
  const shop = builds({ images: [{ name: 'shop/api', by: 'api/Dockerfile' }] })
  it.each([
    ['harbor.x.fr/p/shop/api:1', shop, ['api/Dockerfile']],
    ['harbor.x.fr/p/workshop/api:1', shop, []],
    ['harbor.x.fr/p/web:1', shop, []],
    ['harbor.x.fr/p/web:1', { ...shop, unnamed: true }, undefined],
    ['harbor.x.fr/p/shop/api:1', { ...shop, unnamed: true }, ['api/Dockerfile']],
    ['harbor.x.fr/p/web:1', builds({ here: false }), undefined],
    ['harbor.x.fr/p/web:1', builds(), []],
    ['localhost:5001/web:latest', builds({ images: [{ name: 'team/web', by: 'ci' }] }), ['ci']],
    ['shop.localhost/web', builds({ images: [{ name: 'team/web', by: 'ci' }] }), ['ci']],
    ['localhost:5001/web:latest', builds({ images: [{ name: 'team/web-api', by: 'ci' }] }), []],
    ['ghcr.io/web:1', builds({ images: [{ name: 'team/web', by: 'ci' }] }), []],
  ])('%s', (text, built, by) => {
    expect(identifyImage(text, project(), built).builtBy).toEqual(by)
  })
})

describe('isWellKnown', () => {
  it.each([
    ['postgres:16', true],
    ['ghcr.io/cloudnative-pg/postgresql:16', true],
    ['docker.io/bitnami/anything:1', true],
    ['harbor.x.fr/p/shop:1', false],
    ['team/shop:1', false],
  ])('%s: %s', (text, known) => {
    expect(isWellKnown(parseImage(text, project()))).toBe(known)
  })
})
