"""Frontline Atlas: published reports in, sourced and dated events on a map out."""

__version__ = "0.1.0"
