// What TLS 1.3 adds to the bytes that it protects: sizes, by the specification (RFC 8446), not captured. The
// bytes themselves are written elsewhere (tls-records.ts, tls-hello.ts); a test holds both to each other.

/** Type, legacy version, length (5.1). */
export const RECORD_HEADER_BYTES = 5
/** The true content type, inside the encryption (5.2). */
export const CONTENT_TYPE_BYTES = 1
/** What shows that nobody changed the record: the tag of AES-GCM (5.2; RFC 5116, 5.1). */
export const TAG_BYTES = 16
/** Most content that one record carries (5.1). */
export const MAX_RECORD_BYTES = 16_384

const RECORD_OVERHEAD_BYTES = RECORD_HEADER_BYTES + CONTENT_TYPE_BYTES + TAG_BYTES

/** What TCP carries for one write of so many bytes. */
export const tlsRecordBytes = (bytes: number): number =>
  bytes + RECORD_OVERHEAD_BYTES * Math.ceil(bytes / MAX_RECORD_BYTES)

/** A ClientHello without the host's name, and a ServerHello. */
const [CLIENT_HELLO_BYTES, SERVER_HELLO_BYTES] = [186, 122] as const
/** One byte in a record of its own, for middleboxes (D.4). */
const CHANGE_CIPHER_SPEC_BYTES = RECORD_HEADER_BYTES + 1
/** Usual sizes of a site's own certificate and the one above it. Assumed: the specification sets none. */
const CERTIFICATES_BYTES = [1_200, 1_100]
/** A signature with ECDSA on P-256 in DER has at most so many bytes (4.4.3; RFC 3279, 2.2.3). */
const SIGNATURE_BYTES = 72
/** Type and length of a handshake message (4). */
const HANDSHAKE_HEADER_BYTES = 4
/** A hash with SHA-256 (4.4.4). */
export const FINISHED_BYTES = HANDSHAKE_HEADER_BYTES + 32
/** EncryptedExtensions with `http/1.1` (4.3.1; RFC 7301, 3.1). */
const ENCRYPTED_EXTENSIONS_BYTES = HANDSHAKE_HEADER_BYTES + 2 + (4 + 2 + 1 + 8)

const sum = (...parts: number[]): number => parts.reduce((total, part) => total + part, 0)

/** EncryptedExtensions, Certificate, CertificateVerify and Finished (4.3.1, 4.4), encrypted together. */
export const SERVER_PROOF_BYTES = sum(
  ENCRYPTED_EXTENSIONS_BYTES,
  HANDSHAKE_HEADER_BYTES + 1 + 3 + sum(...CERTIFICATES_BYTES.map((bytes) => 3 + bytes + 2)),
  HANDSHAKE_HEADER_BYTES + 2 + 2 + SIGNATURE_BYTES,
  FINISHED_BYTES,
)

export interface TlsFlight {
  from: 'client' | 'server'
  name: 'ClientHello' | 'ServerHello, certificates, Finished' | 'Finished'
  /** What TCP carries, records included. */
  bytes: number
}

/** What each side sends in turn before the first byte of HTTP (2); the client's last goes with its request. */
export const tlsHandshake = (host: string): TlsFlight[] => [
  {
    from: 'client',
    name: 'ClientHello',
    bytes: RECORD_HEADER_BYTES + CLIENT_HELLO_BYTES + host.length,
  },
  {
    from: 'server',
    name: 'ServerHello, certificates, Finished',
    bytes: sum(
      RECORD_HEADER_BYTES + SERVER_HELLO_BYTES,
      CHANGE_CIPHER_SPEC_BYTES,
      tlsRecordBytes(SERVER_PROOF_BYTES),
    ),
  },
  {
    from: 'client',
    name: 'Finished',
    bytes: CHANGE_CIPHER_SPEC_BYTES + tlsRecordBytes(FINISHED_BYTES),
  },
]
