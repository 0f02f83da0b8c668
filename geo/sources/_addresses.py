"""The address of a page as it is kept: absolute, and without the marks of who linked to it."""

from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "yclid", "mc_cid", "mc_eid", "_openstat")


def kept_address(written: str | None, page: str | None = None) -> str | None:
    """The address that `written` means on a `page`; None where it is no web address."""
    if not written:
        return None
    try:
        parts = urlsplit(urljoin(page or "", written.strip()))
        asked = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    kept = [pair for pair in asked if not pair[0].lower().startswith(_TRACKING)]
    query = parts.query if kept == asked else urlencode(kept)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def is_front_page(address: str) -> bool:
    """Whether an address names a site and no page of it."""
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query
