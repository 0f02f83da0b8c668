"""Which addresses may be asked: http(s), and never a machine inside the user's own network."""

import ipaddress
import socket
from urllib.parse import urlsplit

from geo.errors import InputError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_address(name: str) -> bool:
    """Whether an input's name is meant as a web address."""
    return "://" in name


def checked_host(url: str) -> str:
    """The host of an http(s) address; raises InputError for anything else."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError(f"{url}: only http and https addresses are fetched")
    return parts.hostname


def public_ip(host: str, allowed: frozenset[str]) -> str:
    """The address to connect to; raises InputError unless it is public or `host` is allowed.

    The caller connects to exactly this address, so that a name cannot change its meaning between
    the check and the connection.
    """
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError):
        raise InputError(f"{host}: no such host, or no network") from None
    addresses = [str(entry[4][0]) for entry in found]
    if host not in allowed:
        for address in addresses:
            if not _is_public(ipaddress.ip_address(address.partition("%")[0])):
                raise InputError(
                    f"{host}: a private address ({address}); allow it by name if it is meant"
                )
    return addresses[0]


def _is_public(address: _Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return _is_public(address.ipv4_mapped)
        if address in _NAT64 or address.sixtofour or address.teredo:
            return False
    return address.is_global and not address.is_multicast
