"""A self-signed certificate for loopback, created at start."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Certificate"]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate on disk and its representation in the API.

    Attributes:
        cert_file: PEM file of the certificate, usable as a CA file.
        key_file: PEM file of the private key.
        fingerprint: SHA-256 of the DER form, lower-case hex.
        model: The certificate as a `CertificateModel`.
    """

    cert_file: Path
    key_file: Path
    fingerprint: str
    model: dict[str, Any]

    @classmethod
    def make(cls, folder: Path, *, name: str = "localhost") -> Certificate:
        """Create a key (EC P-256) and a certificate in a folder.

        Args:
            folder: An existing folder that only its owner can read.
            name: Common name; the subject alternative names are the loopback names.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        loopback = [
            x509.DNSName("localhost"),
            x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
            x509.IPAddress(ipaddress.ip_address("::1")),
        ]
        usage = dict.fromkeys(
            (
                "content_commitment",
                "key_encipherment",
                "data_encipherment",
                "key_agreement",
                "crl_sign",
                "encipher_only",
                "decipher_only",
            ),
            False,
        )
        # VERIFY_X509_STRICT (the default of Python 3.13) requires CA:TRUE, keyCertSign and a key
        # identifier of a certificate that is its own trust anchor.
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=3650))
            .add_extension(x509.SubjectAlternativeName(loopback), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(
                x509.KeyUsage(digital_signature=True, key_cert_sign=True, **usage), critical=True
            )
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .sign(key, hashes.SHA256())
        )
        cert_file, key_file = folder / "certificate.pem", folder / "key.pem"
        cert_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        model = {
            "thumbprint": certificate.fingerprint(hashes.SHA1()).hex().upper(),  # noqa: S303
            "serialNumber": f"{certificate.serial_number:X}",
            "keyAlgorithm": "EC",
            "keySize": "256",
            "subject": f"CN={name}",
            "issuedTo": name,
            "issuedBy": name,
            "validFrom": certificate.not_valid_before_utc.isoformat(),
            "validBy": certificate.not_valid_after_utc.isoformat(),
        }
        return cls(cert_file, key_file, certificate.fingerprint(hashes.SHA256()).hex(), model)

    def server_context(self) -> ssl.SSLContext:
        """Return the TLS context of the listening server."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.cert_file, self.key_file)
        return context
