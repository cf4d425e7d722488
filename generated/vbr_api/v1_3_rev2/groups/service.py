"""The operations of `api.service`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.certificate_model import CertificateModel
    from ..models.register_vbr_spec import RegisterVbrSpec
    from ..models.server_info_model import ServerInfoModel
    from ..models.server_time_model import ServerTimeModel


class ServiceApi:
    """4 operations of `api.service`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "service"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_SERVER_CERTIFICATE)
    async def get_server_certificate(
        self,
    ) -> CertificateModel:
        """Read the TLS certificate of the backup server.

        `GET /api/v1/serverCertificate` (`GetServerCertificate`), without a bearer token.

        Raises:
            ApiError: If the response is not a success.
        """
        return await _o.get_server_certificate.call(
            self._transport,
        )

    @describes(_c.GET_SERVER_INFO)
    async def get_server_info(
        self,
    ) -> ServerInfoModel:
        """Read the name, build and database of the backup server.

        `GET /api/v1/serverInfo` (`GetServerInfo`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewServices.
        """
        return await _o.get_server_info.call(
            self._transport,
        )

    @describes(_c.GET_SERVER_TIME)
    async def get_server_time(
        self,
    ) -> ServerTimeModel:
        """Read the clock and the time zone of the backup server.

        `GET /api/v1/serverTime` (`GetServerTime`), without a bearer token.

        Raises:
            ApiError: If the response is not a success.
        """
        return await _o.get_server_time.call(
            self._transport,
        )

    @describes(_c.REGISTER_VBR)
    async def register_vbr(
        self,
        body: RegisterVbrSpec,
    ) -> ServerInfoModel:
        """Register this backup server with Veeam by an authorization code.

        `POST /api/v1/registerVbr` (`RegisterVbr`).

        Args:
            body: RegisterVbrSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateVeeamRegistration.
        """
        return await _o.register_vbr.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ServiceApi"]
