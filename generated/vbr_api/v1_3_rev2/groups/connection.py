"""The operations of `api.connection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.connection_certificate_model import ConnectionCertificateModel
    from ..models.host_connection_spec import HostConnectionSpec


class ConnectionApi:
    """1 operation of `api.connection`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "connection"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_CONNECTION_CERTIFICATE)
    async def get_connection_certificate(
        self,
        body: HostConnectionSpec,
    ) -> ConnectionCertificateModel:
        """Fetch the TLS certificate or SSH key that a host presents.

        `POST /api/v1/connectionCertificate` (`GetConnectionCertificate`).

        Args:
            body: HostConnectionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CheckCertificate.
        """
        return await _o.get_connection_certificate.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ConnectionApi"]
