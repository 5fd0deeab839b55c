// The sizes of a full TLS 1.3 handshake with one round trip, by the specification (RFC 8446), not captured:
// the least that section 9 demands, with the host's name and `http/1.1`. Certificates have no size by the
// specification; a usual one is assumed, and may be given.
import { RECORD_HEADER_BYTES, tlsRecordBytes } from './tls.ts'

/** Usual sizes of a site's own certificate and the one above it. Assumed. */
export const ASSUMED_CERTIFICATES_BYTES: readonly number[] = [1_200, 1_100]
/** A signature with ECDSA on P-256 in DER has at most so many bytes (RFC 8446, 4.4.3; RFC 3279, 2.2.3). */
const SIGNATURE_BYTES = 72
/** With SHA-256 (4.4.4). */
const FINISHED_BYTES = 32
const HANDSHAKE_HEADER_BYTES = 4
/** Type and length of an extension (4.2). */
const EXTENSION_BYTES = 4
/** A public key of X25519 (4.2.8.2). */
const KEY_BYTES = 32
/** `http/1.1` with its lengths (RFC 7301, 3.1). */
const PROTOCOL_NAME_BYTES = EXTENSION_BYTES + 2 + 1 + 8
/** One byte in a record of its own, for middleboxes (D.4). */
const CHANGE_CIPHER_SPEC_BYTES = RECORD_HEADER_BYTES + 1

const sum = (...parts: number[]): number => parts.reduce((total, part) => total + part, 0)

/** 4.1.2: version, random, session id, three cipher suites, no compression, extensions. */
export const clientHelloBytes = (host: string): number =>
  sum(
    HANDSHAKE_HEADER_BYTES,
    2 + 32 + (1 + 32) + (2 + 6) + (1 + 1) + 2,
    // server_name (RFC 6066, 3)
    EXTENSION_BYTES + 2 + 1 + 2 + host.length,
    // supported_versions (4.2.1), signature_algorithms: the three of 9.1 (4.2.3)
    EXTENSION_BYTES + 1 + 2,
    EXTENSION_BYTES + 2 + 6,
    // supported_groups: x25519, secp256r1, secp384r1 (4.2.7), key_share (4.2.8)
    EXTENSION_BYTES + 2 + 6,
    EXTENSION_BYTES + 2 + 2 + 2 + KEY_BYTES,
    // psk_key_exchange_modes (4.2.9)
    EXTENSION_BYTES + 1 + 1,
    PROTOCOL_NAME_BYTES,
  )

/** 4.1.3: with supported_versions and key_share. */
export const SERVER_HELLO_BYTES = sum(
  HANDSHAKE_HEADER_BYTES,
  2 + 32 + (1 + 32) + 2 + 1 + 2,
  EXTENSION_BYTES + 2,
  EXTENSION_BYTES + 2 + 2 + KEY_BYTES,
)

/** 4.3.1, 4.4.2, 4.4.3 and 4.4.4, encrypted together. */
const serverProofBytes = (certificates: readonly number[]): number =>
  sum(
    HANDSHAKE_HEADER_BYTES + 2 + PROTOCOL_NAME_BYTES,
    HANDSHAKE_HEADER_BYTES + 1 + 3 + sum(...certificates.map((bytes) => 3 + bytes + 2)),
    HANDSHAKE_HEADER_BYTES + 2 + 2 + SIGNATURE_BYTES,
    HANDSHAKE_HEADER_BYTES + FINISHED_BYTES,
  )

export interface TlsFlight {
  from: 'client' | 'server'
  name: string
  /** What TCP carries, records included. */
  bytes: number
}

/** What each side sends in turn before the first byte of HTTP; the client's last goes with its request. */
export const tlsHandshake = (
  host: string,
  certificates: readonly number[] = ASSUMED_CERTIFICATES_BYTES,
): TlsFlight[] => [
  {
    from: 'client',
    name: 'ClientHello',
    bytes: RECORD_HEADER_BYTES + clientHelloBytes(host),
  },
  {
    from: 'server',
    name: 'ServerHello, certificates, Finished',
    bytes: sum(
      RECORD_HEADER_BYTES + SERVER_HELLO_BYTES,
      CHANGE_CIPHER_SPEC_BYTES,
      tlsRecordBytes(serverProofBytes(certificates)),
    ),
  },
  {
    from: 'client',
    name: 'Finished',
    bytes: CHANGE_CIPHER_SPEC_BYTES + tlsRecordBytes(HANDSHAKE_HEADER_BYTES + FINISHED_BYTES),
  },
]
