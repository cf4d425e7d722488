"""`ESyslogServerProtocol` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ESyslogServerProtocol(OpenEnum):
    """`ESyslogServerProtocol`, 3 documented values."""

    UDP = "Udp"
    TCP = "Tcp"
    TLS = "Tls"


__all__ = ["ESyslogServerProtocol"]
