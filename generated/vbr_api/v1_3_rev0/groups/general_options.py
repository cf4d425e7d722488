"""The operations of `api.general_options`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.general_options_model import GeneralOptionsModel


class GeneralOptionsApi:
    """2 operations of `api.general_options`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "general_options"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_GENERAL_OPTIONS)
    async def get_general_options(
        self,
    ) -> GeneralOptionsModel:
        """Read the server's general options.

        `GET /api/v1/generalOptions` (`GetGeneralOptions`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewGeneralOptions.
        """
        return await _o.get_general_options.call(
            self._transport,
        )

    @describes(_c.UPDATE_GENERAL_OPTIONS)
    async def update_general_options(
        self,
        body: GeneralOptionsModel,
    ) -> GeneralOptionsModel:
        """Replace the server's general options.

        `PUT /api/v1/generalOptions` (`UpdateGeneralOptions`).

        Args:
            body: GeneralOptionsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateGeneralOptions.
        """
        return await _o.update_general_options.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["GeneralOptionsApi"]
