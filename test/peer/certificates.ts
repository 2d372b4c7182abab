import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** A certificate authority of a test, made anew each time. */
export interface Authority {
  readonly pem: string
  /** Signs a server's certificate: for which IPv4 address, and from when until when (UTC). */
  readonly issue: (address: string, from: Date, until: Date) => ServerCertificate
}

export interface ServerCertificate {
  readonly key: string
  readonly cert: string
}

/** Makes an authority that vouches for whatever it is asked to. */
export function makeAuthority(name: string): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const isAuthority = extension(OID.basicConstraints, sequence(der(0x01, Buffer.from([0xff]))))
  const own = { subject: name, issuer: name, publicKey, extensions: [isAuthority] }
  return {
    pem: certificate({ ...own, from: new Date(0), until: new Date('2049-12-31') }, privateKey),
    issue(address, from, until) {
      const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const octets = Buffer.from(address.split('.').map(Number))
      const extensions = [extension(OID.subjectAltName, sequence(der(0x87, octets)))]
      const { publicKey } = server
      const words = { subject: address, issuer: name, publicKey, extensions, from, until }
      return {
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certificate(words, privateKey),
      }
    },
  }
}

interface Words {
  readonly subject: string
  readonly issuer: string
  readonly publicKey: KeyObject
  readonly extensions: readonly Buffer[]
  readonly from: Date
  readonly until: Date
}

/** RFC 5280 §4.1, version 3, signed with ECDSA over SHA-256. */
function certificate(words: Words, signer: KeyObject): string {
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ALGORITHM,
    commonName(words.issuer),
    sequence(utcTime(words.from), utcTime(words.until)),
    commonName(words.subject),
    words.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...words.extensions)),
  )
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', signed, signer)]))
  const lines = sequence(signed, ALGORITHM, signature)
    .toString('base64')
    .match(/.{1,64}/g)
  return ['-----BEGIN CERTIFICATE-----', ...lines!, '-----END CERTIFICATE-----', ''].join('\n')
}

/** A value with its tag and length (X.690 §8.1); shorter than 65,536 bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const head = length < 128 ? [length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), body])
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts)
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

const OID = {
  commonName: oid('550403'),
  basicConstraints: oid('551d13'),
  subjectAltName: oid('551d11'),
}
const ALGORITHM = sequence(oid('2a8648ce3d040302'))

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(OID.commonName, der(0x0c, Buffer.from(name)))))
}

function extension(id: Buffer, value: Buffer): Buffer {
  return sequence(id, der(0x04, value))
}

function utcTime(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}
