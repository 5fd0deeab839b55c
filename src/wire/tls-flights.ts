// The flights of a TLS 1.3 handshake as bytes (RFC 8446, 2): the two hellos to be read by anybody, the rest
// encrypted, which here means random. By the specification, not captured.
import { headerPart } from './header-parts.ts'
import { type Labelled, sequence } from './spans.ts'
import { FINISHED_BYTES, SERVER_PROOF_BYTES, type TlsFlight } from './tls.ts'
import { clientHello, RANDOM_BYTES, serverHello } from './tls-hello.ts'
import { type Noise, record, sealedRecords } from './tls-records.ts'

/** For middleboxes (D.4). */
const changeCipherSpec = (): Labelled =>
  record(
    'changeCipherSpec',
    headerPart('RFC 8446, D.4')(
      Uint8Array.of(1),
      'Change cipher spec',
      1,
      'Makes the connection look like one of TLS 1.2.',
    ),
  )

/** `sessionId`: 32 bytes, the same in both hellos of a connection. */
export function tlsFlight(
  name: TlsFlight['name'],
  host: string,
  noise: Noise,
  sessionId: Uint8Array,
): Labelled {
  const drawn = () => ({ random: noise(RANDOM_BYTES), publicKey: noise(32), sessionId })
  switch (name) {
    case 'ClientHello':
      return record('handshake', clientHello(host, drawn()))
    case 'ServerHello, certificates, Finished':
      return sequence(
        record('handshake', serverHello(drawn())),
        changeCipherSpec(),
        sealedRecords(
          SERVER_PROOF_BYTES,
          noise,
          'EncryptedExtensions, Certificate, CertificateVerify and Finished: the server proves who it is',
        ),
      )
    case 'Finished':
      return sequence(
        changeCipherSpec(),
        sealedRecords(FINISHED_BYTES, noise, 'Finished: a hash over the whole handshake'),
      )
  }
}
