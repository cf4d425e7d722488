"""The rules of curation and the order in which they are applied.

`PROSE` runs first, so that no overlay keeps prose of the vendor. Then overlays change single
places, the shapes are checked, and `RULES` run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.curate.rules.enums import enum_member_names, inline_enums
from vbr_generator.curate.rules.naming import derived_groups, derived_summaries, group_tags
from vbr_generator.curate.rules.operations import (
    binary_bodies,
    empty_responses,
    explicit_security,
    revision_header,
    shared_parameters,
    shared_responses,
)
from vbr_generator.curate.rules.ordering import stable_order, unreachable_schemas
from vbr_generator.curate.rules.polymorphism import (
    polymorphic_parents,
    required_branches,
    unmapped_values,
)
from vbr_generator.curate.rules.prose import vendor_extensions, vendor_prose
from vbr_generator.curate.rules.schemas import (
    all_of_pairs,
    defaults,
    formats,
    nullable_components,
    object_types,
    undefined_required,
)
from vbr_generator.curate.rules.secrets import derived_secrets, marked_secrets

if TYPE_CHECKING:
    from vbr_generator.curate.rules.rule import Rule

__all__ = ["DERIVING_RULES", "PROSE", "REVIEWED", "RULES", "UNMAPPED_RULE", "UNREACHABLE_RULE"]

PROSE: tuple[Rule, ...] = (vendor_prose, vendor_extensions)

RULES: tuple[Rule, ...] = (
    shared_parameters,
    shared_responses,
    revision_header,
    explicit_security,
    empty_responses,
    binary_bodies,
    defaults,
    formats,
    required_branches,
    object_types,
    all_of_pairs,
    polymorphic_parents,
    unmapped_values,
    nullable_components,
    undefined_required,
    inline_enums,
    enum_member_names,
    derived_groups,
    derived_summaries,
    group_tags,
    unreachable_schemas,
    marked_secrets,
    stable_order,
)

DERIVING_RULES = (
    *RULES[: RULES.index(marked_secrets)],
    derived_secrets,
    *RULES[RULES.index(marked_secrets) :],
)
"""The rules for a document with unmarked secrets."""

REVIEWED = (derived_groups.name, derived_summaries.name, derived_secrets.name)
"""Rules whose changes require a review."""

UNREACHABLE_RULE = unreachable_schemas.name
UNMAPPED_RULE = unmapped_values.name
