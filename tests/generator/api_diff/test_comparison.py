"""A difference is breaking if working code may fail; additions are not breaking."""

from __future__ import annotations

import pytest

from vbr_generator.api_diff import (
    ApiChange,
    Surface,
    compare,
    read,
    write,
)
from vbr_generator.errors import SurfaceError

BASE = """\
surface 1.1-rev0
def create_thing -> ThingModel ; things ; POST /things
  body: ThingSpec
def get_all_things -> ThingsResult ; things ; GET /things ; query
  *
  kind_filter?: EKind | None
  limit?: int | None
def get_thing -> ThingModel ; things ; GET /things/{id}
  id: UUID | str
class BigThingModel(ThingModel)
  weight?: int | None
class ThingModel by kind
  id: UUID
  name: str
  kind: EKind
  note?: str | None
  Big = BigThingModel
class ThingSpec
  name: str
  note?: str | None
  token?: str | None !
class ThingsResult
  data: list[ThingModel]
  total?: int | None @Total
enum EKind
  BIG = Big
  SMALL = Small
"""


def _changes(old: str, new: str, base: str = BASE) -> list[ApiChange]:
    assert old in base
    return list(compare(read(base), read(base.replace(old, new))))


def _lines(old: str, new: str) -> list[tuple[str, str]]:
    return [(change.level, str(change)) for change in _changes(old, new)]


def test_equal_surfaces_have_no_differences() -> None:
    assert compare(read(BASE), read(BASE)) == ()


@pytest.mark.parametrize(
    ("old", "new", "level", "line"),
    [
        (
            "def get_thing -> ThingModel ; things ; GET /things/{id}\n  id: UUID | str\n",
            "",
            "breaking",
            "api.things.get_thing is removed",
        ),
        (
            "get_thing -> ThingModel ; things",
            "get_thing -> ThingModel ; items",
            "breaking",
            "api.things.get_thing is now api.items.get_thing",
        ),
        (
            "def get_thing ->",
            "def read_thing ->",
            "breaking",
            "api.things.get_thing is now api.things.read_thing",
        ),
        (
            "create_thing -> ThingModel",
            "create_thing -> None",
            "breaking",
            "api.things.create_thing returns None, was ThingModel",
        ),
        (
            "create_thing -> ThingModel",
            "create_thing -> ThingModel | None",
            "breaking",
            "api.things.create_thing returns ThingModel | None, was ThingModel",
        ),
        (
            "GET /things ; query",
            "GET /things ; body",
            "other",
            "api.things.get_all_things pages by body, was query",
        ),
        (
            "GET /things ; query",
            "GET /things",
            "breaking",
            "api.things.get_all_things pages by nothing, was query",
        ),
        (
            "POST /things",
            "PUT /things",
            "other",
            "api.things.create_thing sends PUT /things, was POST /things",
        ),
        (
            "  limit?: int | None\n",
            "",
            "breaking",
            "api.things.get_all_things(limit) is removed",
        ),
        (
            "  limit?: int | None\n",
            "  limit?: int | None\n  site?: str | None\n",
            "addition",
            "api.things.get_all_things(site) is new",
        ),
        (
            "  limit?: int | None\n",
            "  limit?: int | None\n  site: str\n",
            "breaking",
            "api.things.get_all_things(site) is new and required",
        ),
        (
            "  limit?: int | None\n",
            "  limit: int\n",
            "breaking",
            "api.things.get_all_things(limit) takes int, was int | None; is required now",
        ),
        (
            "  limit?: int | None\n",
            "  limit?: int | str | None\n",
            "other",
            "api.things.get_all_things(limit) takes int | str | None, was int | None",
        ),
        ("  name: str\n  kind", "  kind", "breaking", "models.ThingModel.name is removed"),
        (
            "  data: list[ThingModel]",
            "  data: list[ThingSpec]",
            "breaking",
            "models.ThingsResult.data is list[ThingSpec], was list[ThingModel]",
        ),
        (
            "  data: list[ThingModel]\n",
            "  data: list[ThingModel]\n  more: bool\n",
            "addition",
            "models.ThingsResult.more is new",
        ),
        (
            "  token?: str",
            "  more: bool\n  token?: str",
            "breaking",
            "models.ThingSpec.more is new and must be given",
        ),
        (
            "  token?: str | None",
            "  token: str",
            "breaking",
            "models.ThingSpec.token is str, was str | None; must be given now",
        ),
        (
            "  total?: int | None",
            "  total: int",
            "other",
            "models.ThingsResult.total is int, was int | None",
        ),
        (
            "  token?: str | None !",
            "  token?: str | None",
            "other",
            "models.ThingSpec.token is not masked in reprs now",
        ),
        (
            "  total?: int | None @Total",
            "  total?: int | None",
            "other",
            "models.ThingsResult.total is total on the wire, was Total",
        ),
        (
            "class BigThingModel(ThingModel)\n",
            "class BigThingModel\n  id: UUID\n  name: str\n  kind: EKind\n  note?: str | None\n",
            "breaking",
            "models.BigThingModel extends ThingModel no longer",
        ),
        (
            "  Big = BigThingModel\n",
            "",
            "breaking",
            "models.ThingModel decodes 'Big' to no subclass, was BigThingModel",
        ),
        (
            "  Big = BigThingModel\n",
            "  big = BigThingModel\n  Odd = BigThingModel\n",
            "addition",
            "models.ThingModel decodes 'Odd' to BigThingModel",
        ),
        ("enum EKind", "enum EOther\n  A = a\nenum EKind", "addition", "models.EOther is new"),
        (
            "enum EKind\n  BIG = Big\n  SMALL = Small\n",
            "class EKind\n",
            "breaking",
            "models.EKind became a model",
        ),
        ("  SMALL = Small\n", "", "breaking", "models.EKind.SMALL ('Small') is removed"),
        (
            "  SMALL = Small\n",
            "  SMALL = SMALL\n",
            "other",
            "models.EKind.SMALL spells its value 'SMALL', was 'Small'",
        ),
        (
            "  SMALL = Small\n",
            "  LITTLE = Small\n",
            "breaking",
            "models.EKind.SMALL is now LITTLE",
        ),
        (
            "  SMALL = Small\n",
            "  SMALL = Small\n  TINY = Tiny\n",
            "addition",
            "models.EKind.TINY ('Tiny') is new",
        ),
    ],
)
def test_a_change_is_one_difference_with_its_level(
    old: str, new: str, level: str, line: str
) -> None:
    assert _lines(old, new) == [(level, line)]


PARENT = "class BigThingModel(ThingModel)\n  weight?: int | None\n"


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        # A result may become a subclass, and a parameter may become a base class.
        ("get_thing -> ThingModel", "get_thing -> BigThingModel", "other"),
        ("get_thing -> BigThingModel", "get_thing -> ThingModel", "breaking"),
        ("body: BigThingModel", "body: ThingModel", "other"),
        ("body: ThingModel", "body: BigThingModel", "breaking"),
        ("limit?: int | None", "limit?: float | None", "other"),
        ("limit?: float | None", "limit?: int | None", "breaking"),
        ("limit?: Sequence[int]", "limit?: Sequence[float]", "other"),
        ("limit?: Sequence[float]", "limit?: Sequence[int]", "breaking"),
        ("limit?: list[int]", "limit?: list[float]", "breaking"),
    ],
)
def test_a_compatible_type_does_not_break(old: str, new: str, level: str) -> None:
    places = ("get_thing -> ThingModel", "body: ThingSpec", "limit?: int | None")
    place = next(item for item in places if item.split(" ")[0] == old.split(" ")[0])
    changes = compare(read(BASE.replace(place, old)), read(BASE.replace(place, new)))
    assert [change.level for change in changes] == [level]


def test_a_new_intermediate_parent_breaks_nothing() -> None:
    between = PARENT.replace("(ThingModel)", "(HeavyModel)") + "class HeavyModel(ThingModel)\n"
    assert _lines(PARENT, between) == [
        ("addition", "models.HeavyModel is new"),
        ("other", "models.BigThingModel extends ThingModel through HeavyModel now"),
    ]


def test_a_field_that_becomes_optional_breaks_only_its_readers() -> None:
    assert _lines("  name: str\n  note", "  name?: str | None\n  note") == [
        ("other", "models.ThingSpec.name is str | None, was str; need not be given now")
    ]
    assert _lines("  name: str\n  kind", "  name?: str | None\n  kind") == [
        ("breaking", "models.ThingModel.name is str | None, was str")
    ]


def test_a_difference_of_a_parent_is_not_repeated_for_its_children() -> None:
    assert _lines("  note?: str | None\n  Big", "  note?: int | None\n  Big") == [
        ("breaking", "models.ThingModel.note is int | None, was str | None")
    ]


def test_a_field_that_moves_to_the_parent_is_one_addition() -> None:
    base = read(BASE)
    moved = read(
        BASE.replace("  weight?: int | None\n", "").replace(
            "  note?: str | None\n  Big", "  note?: str | None\n  weight?: int | None\n  Big"
        )
    )

    assert [str(change) for change in compare(base, moved)] == ["models.ThingModel.weight is new"]


def test_positional_arguments_in_another_order_break() -> None:
    base = "surface aiovbr\ndef f -> None\n  a: int\n  b: int\n"
    swapped = "surface aiovbr\ndef f -> None\n  b: int\n  a: int\n"

    assert [str(c) for c in compare(read(base), read(swapped))] == [
        "f takes its positional arguments in another order"
    ]


def test_breaking_changes_come_first() -> None:
    levels = [change.level for change in _changes("  SMALL = Small\n", "  TINY = Tiny\n")]

    assert levels == ["breaking", "addition"]


def test_a_written_surface_reads_as_the_same_surface() -> None:
    signature = (
        "surface aiovbr\ndef aiovbr.f -> Iterator[int]\n  a: int\n  /\n  b?: str | None\n"
        "  *many: bytes\n  c: bool\n  **more: Any\n"
    )

    for text in (BASE, signature):
        assert write(read(text)) == text
    assert isinstance(read(BASE), Surface)


@pytest.mark.parametrize("text", ["", "nothing\n", "surface x\nclass\n", "surface x\nodd A\n"])
def test_an_invalid_surface_is_an_error_with_its_line(text: str) -> None:
    with pytest.raises(SurfaceError, match="line"):
        read(text)
