import { describe, expect, it } from 'vitest'
import { collect, of } from './kubernetes.fixture.ts'

const secret = (body: string) => `{ apiVersion: v1, kind: Secret, metadata: { name: s }, ${body} }`
const enc = '"ENC[AES256_GCM,data:xQ==,iv:aa=,tag:bb==,type:str]"'
const sops = `sops: { mac: ${enc}, age: [{ recipient: age1abc, enc: x }] }`
const sopsSecret = (templates: string, block = sops) =>
  `{ apiVersion: isindir.github.com/v1alpha3, kind: SopsSecret, metadata: { name: s }, spec: ${templates}, ${block} }`

describe('Secret', () => {
  it.each([
    ['data', 'data: { a: eA== }', ['a']],
    ['stringData', 'stringData: { a: x, b: y }, data: { a: eA== }', ['a', 'b']],
    ['nothing written', 'data: { a: "", b: null }', []],
    ['a vault plugin', 'stringData: { a: "<path:kv/data/x#y>" }', []],
    ['sops', `stringData: { a: ${enc} }`, []],
    ['wrong types', 'data: [a], stringData: text', []],
  ])('%s', (_, body, literalKeys) => {
    expect(of(collect(secret(body)), 'secret')[0]?.value).toEqual({
      name: 's',
      type: 'Opaque',
      literalKeys,
      generated: false,
    })
  })

  it('never gives its values away', () => {
    expect(JSON.stringify(collect(secret('stringData: { a: hunter2 }')))).not.toContain('hunter2')
  })
})

describe('SopsSecret', () => {
  const sealed = { sealed: true, plainKeys: [], usesSecretTemplates: true, ageRecipients: ['age1abc'] }
  it.each([
    ['all encrypted', sopsSecret(`{ secretTemplates: [{ name: ${enc}, stringData: { a: ${enc} } }] }`), sealed],
    [
      'names in clear',
      sopsSecret(`{ secretTemplates: [{ name: s, labels: { a: b }, data: { a: ${enc}, b: "" } }] }`),
      sealed,
    ],
    [
      'a value in clear',
      sopsSecret(`{ secretTemplates: [{ name: s, stringData: { a: ${enc}, b: x } }] }`),
      { ...sealed, plainKeys: ['b'] },
    ],
    [
      'not encrypted at all',
      sopsSecret('{ secretTemplates: [{ name: s, stringData: { a: x } }] }', 'status: {}'),
      { sealed: false, plainKeys: ['a'], usesSecretTemplates: true, ageRecipients: [] },
    ],
    ['no templates', sopsSecret('{}'), { ...sealed, usesSecretTemplates: false }],
    [
      'no mac',
      sopsSecret(`{ secretTemplates: [{ data: { a: ${enc} } }] }`, sops.replace('mac', 'Mac')),
      { ...sealed, sealed: false },
    ],
    ['a Secret that sops encrypted', secret(`data: { a: ${enc}, b: eA== }, ${sops}`), { ...sealed, plainKeys: ['b'] }],
  ])('%s', (_, yaml, expected) => {
    expect(of(collect(yaml), 'sopsSecret').map(({ value }) => value)).toEqual([{ name: 's', ...expected }])
  })
})
