"""Seeding of a state: all objects at start."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from vbr_simulator.seed.activity import (
    seed_backups,
    seed_inventory,
    seed_mounts,
    seed_services,
    seed_sessions,
    seed_tokens,
)
from vbr_simulator.seed.credentials import seed_cloud, seed_credentials, seed_passwords
from vbr_simulator.seed.jobs import seed_jobs
from vbr_simulator.seed.repositories import seed_repositories
from vbr_simulator.seed.servers import (
    seed_built_in,
    seed_proxies,
    seed_scale_out,
    seed_servers,
)
from vbr_simulator.seed.singles import seed_singles

if TYPE_CHECKING:
    from vbr_simulator.size import Size
    from vbr_simulator.state.world import World

__all__ = ["seed_world"]


def seed_world(world: World, size: Size) -> None:
    """Fill a state; each kind has its own random numbers.

    Args:
        world: An empty state.
        size: Number of objects of each kind, in addition to the built-in objects.
    """

    def rng(kind: str) -> random.Random:
        return random.Random(f"{world.seed}/{kind}")  # noqa: S311 (generated data, not secrets)

    seed_credentials(world, rng("credentials"), size.credentials)
    seed_cloud(world, rng("cloudCredentials"), size.cloud_credentials)
    seed_passwords(world, rng("encryptionPasswords"), size.encryption_passwords)
    seed_singles(world)
    seed_built_in(world)
    seed_servers(world, rng("managedServers"), size.managed_servers)
    seed_repositories(world, rng("repositories"), size.repositories)
    seed_scale_out(world, rng("scaleOutRepositories"), size.scale_out_repositories)
    seed_proxies(world, rng("proxies"), size.proxies)
    seed_jobs(world, rng("jobs"), size.jobs)
    seed_services(world)
    seed_sessions(world, rng("sessions"), size.sessions, size.automation_sessions)
    seed_backups(world, rng("backups"), size.backups, size.backup_objects, size.restore_points)
    seed_mounts(world, rng("mounts"), size.mounts)
    seed_tokens(world, rng("recoveryTokens"), size.recovery_tokens)
    seed_inventory(world, rng("inventory"), size.inventory_objects)
