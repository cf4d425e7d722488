"""Version of the distribution: read by the build, `aiovbr.__version__` and the User-Agent."""

__version__ = "0.1.0"

__all__ = ["__version__"]
