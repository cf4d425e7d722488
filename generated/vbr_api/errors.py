"""Errors of the generated client."""

from .runtime.errors import *  # noqa: F403
from .runtime.errors import __all__ as __all__
