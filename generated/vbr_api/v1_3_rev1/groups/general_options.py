"""The operations of `api.general_options`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.datastores_latency_settings_model import DatastoresLatencySettingsModel
    from ..models.datastores_latency_settings_spec import DatastoresLatencySettingsSpec
    from ..models.general_options_email_settings_base_model import (
        GeneralOptionsEmailSettingsBaseModel,
    )
    from ..models.general_options_event_forwarding_model import GeneralOptionsEventForwardingModel
    from ..models.general_options_model import GeneralOptionsModel
    from ..models.general_options_notifications_model import GeneralOptionsNotificationsModel
    from ..models.storage_latency_control_model import StorageLatencyControlModel


class GeneralOptionsApi:
    """15 operations of `api.general_options`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "general_options"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.ADD_DATASTORE_LATENCY)
    async def add_datastore_latency(
        self,
        body: DatastoresLatencySettingsSpec,
    ) -> DatastoresLatencySettingsModel:
        """Add latency limits for one datastore.

        `POST /api/v1/generalOptions/storageLatency/datastores` (`AddDatastoreLatency`).

        Args:
            body: DatastoresLatencySettingsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim AddDatastoreLatencySettings.
        """
        return await _o.add_datastore_latency.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_DATASTORE_LATENCY_SETTINGS)
    async def delete_datastore_latency_settings(
        self,
        id: UUID | str,
    ) -> None:
        """Delete the latency limits of one datastore.

        `DELETE /api/v1/generalOptions/storageLatency/datastores/{id}` (`DeleteDatastoreLatencySettings`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteDatastoreStorageLatencySettings.
        """
        return await _o.delete_datastore_latency_settings.call(
            self._transport,
            id,
        )

    @describes(_c.GET_DATASTORE_LATENCY_SETTINGS)
    async def get_datastore_latency_settings(
        self,
        id: UUID | str,
    ) -> DatastoresLatencySettingsModel:
        """Read the latency limits of one datastore.

        `GET /api/v1/generalOptions/storageLatency/datastores/{id}` (`GetDatastoreLatencySettings`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDatastoreStorageLatencySettings.
        """
        return await _o.get_datastore_latency_settings.call(
            self._transport,
            id,
        )

    @describes(_c.GET_EMAIL_SETTINGS)
    async def get_email_settings(
        self,
    ) -> GeneralOptionsEmailSettingsBaseModel:
        """Read the mail server and the settings of e-mail notifications.

        `GET /api/v1/generalOptions/emailSettings` (`GetEmailSettings`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEmailSettings.
        """
        return await _o.get_email_settings.call(
            self._transport,
        )

    @describes(_c.GET_EVENT_FORWARDING_SETTINGS)
    async def get_event_forwarding_settings(
        self,
    ) -> GeneralOptionsEventForwardingModel:
        """Read the SNMP and syslog servers that receive events.

        `GET /api/v1/generalOptions/eventForwarding` (`GetEventForwardingSettings`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEventForwardingSettings.
        """
        return await _o.get_event_forwarding_settings.call(
            self._transport,
        )

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

    @describes(_c.GET_NOTIFICATIONS_SETTINGS)
    async def get_notifications_settings(
        self,
    ) -> GeneralOptionsNotificationsModel:
        """Read the notification settings: low space, end of support, updates.

        `GET /api/v1/generalOptions/notifications` (`GetNotificationsSettings`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewNotificationsSettings.
        """
        return await _o.get_notifications_settings.call(
            self._transport,
        )

    @describes(_c.GET_STORAGE_LATENCY_SETTINGS)
    async def get_storage_latency_settings(
        self,
    ) -> StorageLatencyControlModel:
        """Read the storage latency limits that throttle backup I/O.

        `GET /api/v1/generalOptions/storageLatency` (`GetStorageLatencySettings`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewStorageLatencySettings.
        """
        return await _o.get_storage_latency_settings.call(
            self._transport,
        )

    @describes(_c.SEND_TEST_EMAIL_MESSAGE)
    async def send_test_email_message(
        self,
    ) -> None:
        """Send a test message by the stored mail settings.

        `POST /api/v1/generalOptions/emailSettings/testMessage` (`SendTestEmailMessage`).

        Raises:
            ApiError: If the response is not a success; requires the claim SendTestEmailMessage.
        """
        return await _o.send_test_email_message.call(
            self._transport,
        )

    @describes(_c.UPDATE_DATASTORE_LATENCY_SETTINGS)
    async def update_datastore_latency_settings(
        self,
        id: UUID | str,
        body: DatastoresLatencySettingsModel,
    ) -> DatastoresLatencySettingsModel:
        """Replace the latency limits of one datastore.

        `PUT /api/v1/generalOptions/storageLatency/datastores/{id}` (`UpdateDatastoreLatencySettings`).

        Args:
            id: `id`, UUID.
            body: DatastoresLatencySettingsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateDatastoreStorageLatencySettings.
        """
        return await _o.update_datastore_latency_settings.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_EMAIL_SETTINGS)
    async def update_email_settings(
        self,
        body: GeneralOptionsEmailSettingsBaseModel,
    ) -> GeneralOptionsEmailSettingsBaseModel:
        """Replace the mail server and the settings of e-mail notifications.

        `PUT /api/v1/generalOptions/emailSettings` (`UpdateEmailSettings`).

        Args:
            body: GeneralOptionsEmailSettingsBaseModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateEmailSettings.
        """
        return await _o.update_email_settings.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_EVENT_FORWARDING_SETTINGS)
    async def update_event_forwarding_settings(
        self,
        body: GeneralOptionsEventForwardingModel,
    ) -> GeneralOptionsEventForwardingModel:
        """Replace the SNMP and syslog servers that events are forwarded to.

        `PUT /api/v1/generalOptions/eventForwarding` (`UpdateEventForwardingSettings`).

        Args:
            body: GeneralOptionsEventForwardingModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateEventForwardingSettings.
        """
        return await _o.update_event_forwarding_settings.call(
            self._transport,
            body,
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

    @describes(_c.UPDATE_NOTIFICATIONS_SETTINGS)
    async def update_notifications_settings(
        self,
        body: GeneralOptionsNotificationsModel,
    ) -> GeneralOptionsNotificationsModel:
        """Replace the notification settings: low space, end of support, updates.

        `PUT /api/v1/generalOptions/notifications` (`UpdateNotificationsSettings`).

        Args:
            body: GeneralOptionsNotificationsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateNotificationsSettings.
        """
        return await _o.update_notifications_settings.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_STORAGE_LATENCY_SETTINGS)
    async def update_storage_latency_settings(
        self,
        body: StorageLatencyControlModel,
    ) -> StorageLatencyControlModel:
        """Replace the storage latency limits that throttle backup I/O.

        `PUT /api/v1/generalOptions/storageLatency` (`UpdateStorageLatencySettings`).

        Args:
            body: StorageLatencyControlModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateStorageLatencySettings.
        """
        return await _o.update_storage_latency_settings.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["GeneralOptionsApi"]
