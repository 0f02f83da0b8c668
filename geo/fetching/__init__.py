"""Fetching from the web without being led astray: http(s) only, public addresses only, limits."""

from geo.fetching.addresses import is_address
from geo.fetching.fetcher import Fetcher, Page

__all__ = ["Fetcher", "Page", "is_address"]
