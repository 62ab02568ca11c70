import { describe, expect, it } from 'vitest'
import { identifyImage } from '../../src/collect/image.ts'
import { supportEnds, undeclared } from './support.ts'

const builds = { images: [], any: false, unnamed: false, here: true }

describe('until which day a base image is mended', () => {
  it.each([
    ['centos:7', '2024-06-30'],
    ['centos:8', '2021-12-31'],
    ['centos:centos7.9.2009', '2021-12-31'],
    ['centos:latest', '2021-12-31'],
    ['openjdk:17-slim-bullseye', '2022-07-31'],
    ['adoptopenjdk:11-jre-hotspot', '2021-08-01'],
    ['bitnamilegacy/node:24', '2025-08-28'],
    ['debian:bookworm', '2028-06-30'],
    ['gcr.io/distroless/static:nonroot', ''],
  ])('%s: %s', (image, day) => {
    expect(supportEnds(identifyImage(image, undeclared, builds))).toBe(day)
  })

  it('nothing is known of an image that nobody publishes', () => {
    expect(supportEnds(identifyImage('registry.example.org/base/app:1.2', undeclared, builds))).toBeUndefined()
  })
})
