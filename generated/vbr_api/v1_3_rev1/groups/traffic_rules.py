"""The operations of `api.traffic_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.global_network_traffic_rules_model import GlobalNetworkTrafficRulesModel


class TrafficRulesApi:
    """2 operations of `api.traffic_rules`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "traffic_rules"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_TRAFFIC_RULES)
    async def get_all_traffic_rules(
        self,
    ) -> GlobalNetworkTrafficRulesModel:
        """Read the network traffic rules.

        `GET /api/v1/trafficRules` (`GetAllTrafficRules`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewTrafficRules.
        """
        return await _o.get_all_traffic_rules.call(
            self._transport,
        )

    @describes(_c.UPDATE_TRAFFIC_RULES)
    async def update_traffic_rules(
        self,
        body: GlobalNetworkTrafficRulesModel,
    ) -> GlobalNetworkTrafficRulesModel:
        """Replace the network traffic rules.

        `PUT /api/v1/trafficRules` (`UpdateTrafficRules`).

        Args:
            body: GlobalNetworkTrafficRulesModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateTrafficRules.
        """
        return await _o.update_traffic_rules.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["TrafficRulesApi"]
