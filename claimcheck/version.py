"""The version, for everything below the package."""

__version__ = "0.1.0"
