"""`ENetworkRuleType` of the API document."""

from __future__ import annotations

from ...runtime.enums import OpenEnum, open_enum


@open_enum
class ENetworkRuleType(OpenEnum):
    """`ENetworkRuleType`, 2 documented values."""

    IPV4 = "IPv4"
    IPV6 = "IPv6"


__all__ = ["ENetworkRuleType"]
