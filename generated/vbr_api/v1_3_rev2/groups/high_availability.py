"""The operations of `api.high_availability`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.high_availability_cluster_address_spec import HighAvailabilityClusterAddressSpec
    from ..models.high_availability_cluster_configuration_model import (
        HighAvailabilityClusterConfigurationModel,
    )
    from ..models.high_availability_cluster_spec import HighAvailabilityClusterSpec
    from ..models.high_availability_switchover_spec import HighAvailabilitySwitchoverSpec
    from ..models.operation_started_response import OperationStartedResponse
    from ..models.session_model import SessionModel


class HighAvailabilityApi:
    """6 operations of `api.high_availability`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "high_availability"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_HIGH_AVAILABILITY_CLUSTER)
    async def change_high_availability_cluster(
        self,
        body: HighAvailabilityClusterAddressSpec,
    ) -> SessionModel:
        """Start a change of the addresses of the high availability cluster.

        `POST /api/v1/highAvailabilityCluster/changeCluster` (`ChangeHighAvailabilityCluster`).

        Args:
            body: HighAvailabilityClusterAddressSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeHighAvailabilityCluster.
        """
        return await _o.change_high_availability_cluster.call(
            self._transport,
            body,
        )

    @describes(_c.CREATE_HIGH_AVAILABILITY_CLUSTER)
    async def create_high_availability_cluster(
        self,
        body: HighAvailabilityClusterSpec,
    ) -> SessionModel:
        """Start making a high availability cluster of two backup servers.

        `POST /api/v1/highAvailabilityCluster` (`CreateHighAvailabilityCluster`).

        Args:
            body: HighAvailabilityClusterSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateHighAvailabilityCluster.
        """
        return await _o.create_high_availability_cluster.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_HIGH_AVAILABILITY_CLUSTER)
    async def delete_high_availability_cluster(
        self,
    ) -> SessionModel:
        """Start dissolving the high availability cluster.

        `DELETE /api/v1/highAvailabilityCluster` (`DeleteHighAvailabilityCluster`).

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteHighAvailabilityCluster.
        """
        return await _o.delete_high_availability_cluster.call(
            self._transport,
        )

    @describes(_c.FAILOVER_HIGH_AVAILABILITY_CLUSTER)
    async def failover_high_availability_cluster(
        self,
    ) -> OperationStartedResponse:
        """Start a failover to the secondary node; tells only that it started.

        `POST /api/v1/highAvailabilityCluster/failover` (`FailoverHighAvailabilityCluster`).

        Raises:
            ApiError: If the response is not a success; requires the claim PerformHighAvailabilityClusterFailover.
        """
        return await _o.failover_high_availability_cluster.call(
            self._transport,
        )

    @describes(_c.GET_HIGH_AVAILABILITY_CLUSTER)
    async def get_high_availability_cluster(
        self,
    ) -> HighAvailabilityClusterConfigurationModel:
        """Read the high availability cluster: nodes, addresses and states.

        `GET /api/v1/highAvailabilityCluster` (`GetHighAvailabilityCluster`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewHighAvailabilityCluster.
        """
        return await _o.get_high_availability_cluster.call(
            self._transport,
        )

    @describes(_c.SWITCHOVER_HIGH_AVAILABILITY_CLUSTER)
    async def switchover_high_availability_cluster(
        self,
        body: HighAvailabilitySwitchoverSpec | None = None,
    ) -> SessionModel:
        """Start a planned switch to the secondary node.

        `POST /api/v1/highAvailabilityCluster/switchover` (`SwitchoverHighAvailabilityCluster`).

        Args:
            body: HighAvailabilitySwitchoverSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformHighAvailabilityClusterSwitchover.
        """
        return await _o.switchover_high_availability_cluster.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["HighAvailabilityApi"]
