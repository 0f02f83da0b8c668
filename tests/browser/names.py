"""Names of controls as a screen reader hears them: Chromium's own accessibility tree."""

from typing import Any

from playwright.sync_api import Page

CONTROLS = frozenset(
    ("button", "link", "textbox", "searchbox", "combobox", "checkbox", "switch", "radio", "slider",
     "spinbutton", "tab", "menuitem", "DisclosureTriangle", "Date", "application", "region")
)  # fmt: skip


def controls(page: Page) -> list[tuple[str, str]]:
    """Role and name of every control of the page and of the frames in it."""
    asked = page.context.new_cdp_session(page)
    tree = asked.send("Page.getFrameTree")["frameTree"]
    nodes = [node for frame in _frames(tree) for node in _nodes(asked, frame)]
    asked.detach()
    return [
        (node["role"]["value"], node.get("name", {}).get("value", "").strip())
        for node in nodes
        if not node["ignored"] and node["role"]["value"] in CONTROLS
    ]


def _frames(tree: dict[str, Any]) -> list[str]:
    inner = [name for child in tree.get("childFrames", ()) for name in _frames(child)]
    return [tree["frame"]["id"], *inner]


def _nodes(asked: Any, frame: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = asked.send("Accessibility.getFullAXTree", {"frameId": frame})
    return found["nodes"]  # type: ignore[call-overload, no-any-return]
